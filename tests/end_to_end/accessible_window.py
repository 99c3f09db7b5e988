# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The real window as somebody uses it who cannot see it: through the accessibility bus alone."""

import json
import subprocess
import sys
from pathlib import Path

from desktop import PROGRAMS
from patience import wait_until
from window_manager import WindowManager

READER = str(Path(__file__).with_name("screen_reader.py"))
UNAVAILABLE = ("Not available now", "现在不能用")  # Qt 6.4 has no other way to say it
PRESSES = ("Press", "Toggle")
FIELDS = ("text", "entry")


class AccessibleWindow:
    def __init__(self, desktop, clock, *arguments, begins_with="page tab list"):
        """It is there when something of the role that it begins with is: where a page covers the window, a button."""
        self._desktop = desktop
        desktop.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        self._window = desktop.start(
            str(PROGRAMS / "limber"), *arguments, clock=clock, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QUICK_BACKEND="software"
        )
        self._reader = subprocess.Popen(
            [sys.executable, "-B", READER], env=desktop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        wait_until(lambda: any(node["role"] == begins_with for node in self.look()), "the window")
        WindowManager(desktop, self._window).give_keyboard()
        self.settle()

    def close(self):
        self._reader.stdin.close()
        self._reader.wait()
        self._reader.stdout.close()

    def _ask(self, *words):
        self._reader.stdin.write(json.dumps(words) + "\n")
        self._reader.stdin.flush()
        return json.loads(self._reader.stdout.readline())

    def look(self):
        """What the window shows, in the order in which it is read: each with its number for the other calls."""
        if self._window.poll() is not None:
            raise AssertionError(f"limber ended with {self._window.returncode}: {self._desktop.log_of('limber')}")
        return [node | {"number": number} for number, node in enumerate(self._ask("look") or [])]

    def settle(self, seen=None):
        """What it shows once two looks are the same; `seen` is the first of them, where there was one already."""
        before = list(seen or [])

        def still():
            earlier, before[:] = list(before), self.look()
            return earlier == before and before

        return wait_until(still, "the window to come to rest")

    def find(self, name, roles=None):
        def there():
            return next((node for node in self.look() if node["name"] == name and (not roles or node["role"] in roles)), None)

        return wait_until(there, f"{roles or 'something'} called {name}")

    def press(self, node):
        """False where there is nothing to press, or where it is gone."""
        action = next((action for action in PRESSES if action in node["actions"]), None)
        return action is not None and self._ask("act", node["number"], action) is not None

    def press_named(self, name):
        """The last of that name: what warns stands above what it is about, and has buttons of its own."""
        def pressed():
            called = [node for node in self.look() if node["name"] == name and can_press(node)]
            return called and self.press(called[-1])

        wait_until(pressed, f"{name} to press")

    def fill_in(self, name, text):
        """Types in place of what a field holds."""
        self.settle()
        field = self.find(name, FIELDS)
        self._ask("focus", field["number"])
        wait_until(lambda: "focused" in self.find(name, FIELDS)["states"], f"the keyboard in {name}")
        self._ask("select_all", self.find(name, FIELDS)["number"])
        self._ask("type", text)
        try:
            wait_until(lambda: self.find(name, FIELDS)["text"] == text, f"{text} in {name}")
        except AssertionError as error:
            raise AssertionError(f"{error}; it holds {self.find(name, FIELDS)['text']}") from None

    def escape(self):
        self._ask("escape")


def can_press(node):
    return node["description"] not in UNAVAILABLE and any(action in node["actions"] for action in PRESSES)


def below(nodes, top):
    """What `top` holds, and itself."""
    begin = nodes.index(top)
    inside = [top]
    for node in nodes[begin + 1:]:
        if node["depth"] <= top["depth"]:
            break
        inside.append(node)
    return inside
