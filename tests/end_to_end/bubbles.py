# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A real dunst on a test's desktop: what it shows, and what a person presses there."""

import json
import re
import subprocess

import dbus

from patience import PATIENCE, wait_until

NOTIFICATIONS = "org.freedesktop.Notifications"

# dunst offers named actions only through its context menu; this one picks what the test wants and keeps what it saw.
MENU = """#!/bin/sh
cat > "{menu}"
grep -F -m1 -- "$(cat "{wanted}")" "{menu}"
"""

DUNST_CONFIG = """[global]
    monitor = 0
    follow = none
    dmenu = {chooser}
    history_length = 50
    idle_threshold = 0
    font = Noto Sans 11
"""


class Bubbles:
    """The part of a Desktop that is about notifications."""

    def watch_bubbles(self):
        """From now on shown() knows what is sent to the notification server."""
        log = self.folder / "dbus-monitor.log"
        self.start(
            "dbus-monitor", "--address", self.environment["DBUS_SESSION_BUS_ADDRESS"], f"interface='{NOTIFICATIONS}',member='Notify'"
        )
        wait_until(lambda: log.exists() and "NameAcquired" in log.read_text(), "the monitor")

    def shown(self):
        """(replaced number, title, all as dbus-monitor writes it) of each bubble that was sent, in order."""
        calls = self.log_of("dbus-monitor").split("method call ")[1:]
        heads = (re.search(r'uint32 (\d+)\n\s+string "[^"]*"\n\s+string "([^"]*)"', call) for call in calls)
        return [(int(head[1]), head[2], call) for head, call in zip(heads, calls) if head]

    def write_dunstrc(self):
        chooser = self.folder / "choose"
        self._menu = self.folder / "menu"
        self._wanted = self.folder / "wanted"
        chooser.write_text(MENU.format(menu=self._menu, wanted=self._wanted))
        chooser.chmod(0o700)
        config = self.folder / "dunstrc"
        config.write_text(DUNST_CONFIG.format(chooser=chooser))
        return config

    def start_dunst(self):
        self.dunst = self.start("dunst", "-config", str(self.write_dunstrc()))
        wait_until(lambda: self.bus.name_has_owner(NOTIFICATIONS), "dunst on the bus")

    def kill_dunst(self):
        self.kill(self.dunst)
        wait_until(lambda: not self.bus.name_has_owner(NOTIFICATIONS), "dunst off the bus")

    def start_broadcasting_server(self):
        """Not dunst: one that tells everybody of a pressed button, as Plasma does, and knows no stack tags."""
        self.start("/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "notification_daemon")
        wait_until(lambda: self.bus.name_has_owner(NOTIFICATIONS), "the server on the bus")
        server = self.bus.get_object(NOTIFICATIONS, "/org/freedesktop/Notifications")
        return dbus.Interface(server, "org.freedesktop.DBus.Mock")

    def dunstctl(self, *arguments):
        done = subprocess.run(
            ["dunstctl", *arguments], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=True
        )
        return done.stdout

    def displayed(self):
        return int(self.dunstctl("count", "displayed"))

    def history(self):
        """Titles of what is no longer displayed, the latest first."""
        return [each["summary"]["data"] for each in json.loads(self.dunstctl("history"))["data"][0]]

    def press(self, label):
        """Presses the button of that label on the bubble that is displayed."""
        self._wanted.write_text(f"#{label} (")
        self._menu.unlink(missing_ok=True)
        self.dunstctl("context")
        wait_until(lambda: self._menu.exists() and f"#{label} (" in self._menu.read_text(), f"the button {label}")

    def click(self):
        self.dunstctl("action", "0")

    def stand_in_for_window(self):
        """limberd opens this instead of the window; the result tells with which arguments, once it did."""
        opened = self.folder / "opened"
        window = self.bin / "limber"
        window.write_text(f'#!/bin/sh\necho "$@" > "{opened}.new"\nmv "{opened}.new" "{opened}"\n')
        window.chmod(0o700)
        return lambda: opened.read_text() if opened.exists() else None
