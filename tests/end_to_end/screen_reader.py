# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader does with the window, for accessible_window.py: a line of JSON asks, a line of JSON answers.

A program of its own, since it must be on the accessibility bus of one test's desktop from its beginning.
"""

import json
import sys

import gi
import pyatspi

STATES = {
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_EXPANDED: "expanded",
    pyatspi.STATE_FOCUSED: "focused",
}
FIELDS = ("text", "entry")
# Every node costs a call for each thing that is asked; only these are asked what can be done with them.
CONTROLS = ("push button", "toggle button", "check box", "radio button", "page tab", "menu item", "list item", "combo box",
            "slider", "link", *FIELDS)
# What is said of a thing that went away meanwhile.
GONE = (gi.repository.GLib.GError, LookupError, NotImplementedError, ValueError)
ESCAPE = 0xFF1B  # XK_Escape


class Reader:
    def __init__(self):
        self._nodes = []
        # What was once read is asked for again: nobody runs the main loop that would hear of changes.
        pyatspi.Registry.getDesktop(0).setCacheMask(0)

    def look(self):
        """All that the window shows, scrolled out of sight or not."""
        self._nodes, found = [], []
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "limber":
                for window in application:
                    self._walk(window, 0, found)
        return found

    def _walk(self, node, depth, found):
        try:
            # Qt says of what is scrolled out of sight that it is not visible; what is hidden has no place at all.
            told = self._told(node) if "Component" in pyatspi.listInterfaces(node) else None
            children = [] if told is None else [child for child in node if child is not None]
        except GONE:
            return
        if told is None:
            return
        self._nodes.append(node)
        found.append({"depth": depth} | told)
        for child in children:
            self._walk(child, depth + 1, found)

    def _told(self, node):
        role, states = node.getRoleName(), node.getState()
        return {
            "role": role,
            "name": node.name,
            "description": node.description,
            "states": [name for state, name in STATES.items() if states.contains(state)],
            "actions": self._actions(node) if role in CONTROLS else [],
            "text": self._text(node) if role in FIELDS else "",
        }

    @staticmethod
    def _actions(node):
        try:
            action = node.queryAction()
        except NotImplementedError:
            return []
        return [action.getName(number) for number in range(action.nActions)]

    @staticmethod
    def _text(node):
        try:
            return node.queryText().getText(0, -1)
        except NotImplementedError:
            return ""

    def act(self, number, action):
        """Does the action of that name on what the last look found under that number."""
        names = self._actions(self._nodes[number])
        return self._nodes[number].queryAction().doAction(names.index(action))

    def focus(self, number):
        return self._nodes[number].queryComponent().grabFocus()

    def select_all(self, number):
        text = self._nodes[number].queryText()
        return text.addSelection(0, text.characterCount)

    @staticmethod
    def type(text):
        pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
        return True

    @staticmethod
    def escape():
        pyatspi.Registry.generateKeyboardEvent(ESCAPE, None, pyatspi.KEY_SYM)
        return True


def main():
    reader = Reader()
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        try:
            answer = getattr(reader, name)(*arguments)
        except GONE:
            answer = None
        print(json.dumps(answer), flush=True)


main()
