# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader does with the window, for accessible_window.py: a line of JSON asks, a line of JSON answers.

A program of its own, since it must be on the accessibility bus of one test's desktop from its beginning. It speaks to that
bus itself: a screen reader's library waits for each of ten answers a node, here a whole level of the tree is asked at once.
"""

import json
import sys

import gi
import pyatspi
from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_EXPANDED: "expanded",
    pyatspi.STATE_FOCUSED: "focused",
}
FIELDS = ("text", "entry")
# Only these are asked what can be done with them.
CONTROLS = ("push button", "toggle button", "check box", "radio button", "page tab", "menu item", "list item", "combo box",
            "slider", "link", *FIELDS)
ESCAPE = 0xFF1B  # XK_Escape
PATIENCE = 10_000  # ms


class Bus:
    """The accessibility bus of this session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, PATIENCE, None).unpack()[0]
        self._connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self._waiting = 0

    def ask_all(self, questions):
        """Their answers; None of what went away meanwhile or cannot say. A question is (place, interface, method, arguments)."""
        answers = [None] * len(questions)
        self._waiting = len(questions)
        for number, (place, interface, method, arguments) in enumerate(questions):
            self._connection.call(*place, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE, None,
                                  self._answered, (answers, number))
        while self._waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def _answered(self, connection, result, slot):
        answers, number = slot
        try:
            answers[number] = connection.call_finish(result).unpack()[0]
        except gi.repository.GLib.GError:
            pass
        except IndexError:
            answers[number] = True  # done, without a word
        self._waiting -= 1

    def ask(self, place, interface, method, arguments=None):
        return self.ask_all([(place, interface, method, arguments)])[0]


def of(place, name):
    return place, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, name))


class Reader:
    def __init__(self):
        self._bus = Bus()
        self._places = []

    def look(self):
        """All that the window shows, scrolled out of sight or not: each node before what is inside it."""
        programs = self._children([("org.a11y.atspi.Registry", ROOT)])[0]
        names = self._bus.ask_all([of(place, "Name") for place in programs])
        windows = self._children([place for place, name in zip(programs, names) if name == "limber"])
        trees = self._read([window for inside in windows for window in inside], 0)
        self._places, found = [], []
        self._put(trees, found)
        return found

    def _put(self, trees, found):
        for place, told, inside in trees:
            self._places.append(place)
            found.append(told)
            self._put(inside, found)

    def _read(self, places, depth):
        """What each of them is, with all that is in it."""
        if not places:
            return []
        # Qt says of what is scrolled out of sight that it is not visible; what is hidden has no place at all.
        interfaces = self._bus.ask_all([(place, ACCESSIBLE, "GetInterfaces", None) for place in places])
        shown = [place for place, known in zip(places, interfaces) if known and COMPONENT in known]
        told = self._told(shown, depth)
        inside = self._children(shown)
        deeper = iter(self._read([child for children in inside for child in children], depth + 1))
        trees = {tree[0]: tree for tree in deeper}
        return [(place, what, [trees[child] for child in children if child in trees])
                for place, what, children in zip(shown, told, inside) if what is not None]

    def _children(self, places):
        answers = self._bus.ask_all([(place, ACCESSIBLE, "GetChildren", None) for place in places])
        return [[tuple(child) for child in answer or []] for answer in answers]

    def _told(self, places, depth):
        questions = [question for place in places for question in (
            (place, ACCESSIBLE, "GetRoleName", None), of(place, "Name"), of(place, "Description"),
            (place, ACCESSIBLE, "GetState", None))]
        answers = self._bus.ask_all(questions)
        told = []
        for number in range(len(places)):
            role, name, description, states = answers[4 * number:4 * number + 4]
            told.append(None if None in (role, name, description, states) else {
                "depth": depth, "role": role, "name": name, "description": description,
                "states": [word for state, word in STATES.items() if states[0] >> int(state) & 1],
                "actions": [], "text": ""})
        self._add(places, told, CONTROLS, "actions", ACTION, "GetActions", None)
        self._add(places, told, FIELDS, "text", TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))
        for what in told:
            if what is not None:
                what["actions"] = [action[0] for action in what["actions"]]
        return told

    def _add(self, places, told, roles, key, interface, method, arguments):
        asked = [number for number, what in enumerate(told) if what is not None and what["role"] in roles]
        answers = self._bus.ask_all([(places[number], interface, method, arguments) for number in asked])
        for number, answer in zip(asked, answers):
            told[number][key] = answer or told[number][key]

    def act(self, number, action):
        """Does the action of that name on what the last look found under that number."""
        place = self._places[number]
        names = [name for name, *_ in self._bus.ask(place, ACTION, "GetActions") or []]
        if action not in names:
            return None
        return self._bus.ask(place, ACTION, "DoAction", GLib.Variant("(i)", (names.index(action),)))

    def focus(self, number):
        return self._bus.ask(self._places[number], COMPONENT, "GrabFocus")

    def select_all(self, number):
        place = self._places[number]
        length = len(self._bus.ask(place, TEXT, "GetText", GLib.Variant("(ii)", (0, -1))) or "")
        return self._bus.ask(place, TEXT, "AddSelection", GLib.Variant("(ii)", (0, length)))

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
        print(json.dumps(getattr(reader, name)(*arguments)), flush=True)


main()
