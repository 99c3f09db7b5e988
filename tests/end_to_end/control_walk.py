# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Presses every control of a page, and of the sheets that come up, and tells which of them do nothing."""

import collections
import re

from accessible_window import below, can_press
from patience import wait_until

PROMPT = 4  # seconds within which something must change
CHOICES = 16  # in one sheet; of thirty colours and symbols some stand for all
CLOSING = ("Close", "Cancel")


def kind_of(node):
    """Rows of one list differ in times and amounts: one of them stands for all."""
    return node["role"], re.sub(r"[\d:]+", "#", node["name"])


def told(node):
    """All but that it has the keyboard, which is no effect of a press."""
    states = tuple(state for state in node["states"] if state != "focused")
    return node["role"], node["name"], node["description"], states, node["text"]


class ControlWalk:
    """`go_there` is given what the window shows and opens the page, by pressing its tab if need be.

    `untouched` and `idle` say by their names which controls are not pressed, which may change nothing, and why.
    """

    def __init__(self, window, go_there, untouched, idle):
        self._window = window
        self._go_there = go_there
        self._untouched = untouched
        self._idle = idle
        self._done = set()
        self._chosen = set()
        self._choices = collections.Counter()
        self._opener = None
        self._last = []
        self.pressed = []
        self.dead = []

    def run(self):
        nodes = self._go_there(self._window.settle())
        while True:
            dialog = self._dialog(nodes)
            inside = nodes if dialog is None else below(nodes, dialog)
            control = self._next(inside)
            if control is not None:
                self._try(control, nodes, dialog)
                nodes = self._come_back(inside, dialog)
            elif dialog is not None:
                self._window.escape()
                nodes = self._window.settle(nodes)
            else:
                return

    @staticmethod
    def _dialog(nodes):
        """The one on top."""
        return next((node for node in reversed(nodes) if node["role"] == "dialog" and len(below(nodes, node)) > 1), None)

    def _next(self, nodes):
        waiting = [node for node in nodes if can_press(node) and self._is_waiting(node)]
        return min(waiting, key=lambda node: node["name"] in CLOSING, default=None)

    def _is_waiting(self, node):
        if node["role"] == "page tab" or node["name"] in self._untouched:
            return False
        kind = kind_of(node)
        if node["role"] == "check box" and kind not in self._done and self._choices[self._opener] >= CHOICES:
            return False
        return kind not in self._done or (kind in self._chosen and "checked" not in node["states"])

    def _try(self, control, before, dialog):
        self._done.add(kind_of(control))
        if control["role"] == "check box" and dialog is not None:
            self._choices[self._opener] += 1
        if dialog is None:
            self._opener = kind_of(control)
        if not self._window.press(control):
            return  # it went away meanwhile, as "Undo" does
        self.pressed.append(control["name"])
        if control["name"] in self._idle:
            return
        self._chosen.discard(kind_of(control))
        try:
            wait_until(lambda: self._changed(before), control["name"], PROMPT)
        except AssertionError:
            if "checked" in control["states"]:
                self._chosen.add(kind_of(control))  # one of several: pressed again once another one is chosen
            else:
                self.dead.append(f"{control['role']} {control['name']}")

    def _changed(self, before):
        """That what was said goes away again is no effect of a press."""
        self._last = self._window.look()
        said = {told(node) for alert in before if alert["role"] == "alert" for node in below(before, alert)}
        was, now = {told(node) for node in before}, {told(node) for node in self._last}
        return bool(now - was) or bool(was - now - said)

    def _come_back(self, inside, dialog):
        """To the page; and into the sheet again if it closed before everything in it was pressed."""
        nodes = self._window.settle(self._last)
        if self._dialog(nodes) is not None:
            return nodes
        nodes = self._go_there(nodes)
        if dialog is not None and self._next(inside) is not None:
            again = next((node for node in nodes if kind_of(node) == self._opener), None)
            if again is not None and self._window.press(again):
                nodes = self._window.settle(nodes)
        return nodes
