# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints [role, name, x, y, width, height] of all that the window shows now. Runs in a process on the desktop's bus."""

import json

import pyatspi

found = []


def walk(node):
    if node.getState().contains(pyatspi.STATE_SHOWING):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        found.append([node.getRoleName(), node.name, box.x, box.y, box.width, box.height])
    for child in node:
        if child is not None:
            walk(child)


for application in pyatspi.Registry.getDesktop(0):
    if application is not None and application.name == "limber":
        for window in application:
            walk(window)
print(json.dumps(found))
