# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who starts limberd: the bus, the window, the login through systemd; and the files by which they know it."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import dbus.bus

from desktop import PROGRAMS, SERVICE
from patience import PATIENCE, wait_until
from reminder_case import AFTER, ReminderTestCase, say_skipped

FILES = PROGRAMS.parent / "app" / "service"
ASK_WHO_OWNS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID")
REPLACE_NOBODY = dbus.bus.NAME_FLAG_DO_NOT_QUEUE


class StartTestCase(ReminderTestCase):
    def test_the_window_has_it_started(self):
        desktop = self.installed()
        self.open_window(desktop)
        wait_until(lambda: desktop.bus.name_has_owner(SERVICE), "limberd on the bus")
        self.assertTrue(self.status(desktop)["running"])

    def test_the_window_has_it_started_when_reminders_are_switched_on(self):
        desktop = self.installed()
        desktop.limberctl("settings", "reminders", "off", at=AFTER)
        self.open_window(desktop)
        wait_until(lambda: desktop.bus.name_has_owner("io.github.limberhabits.Limber"), "the window")
        self.assertFalse(desktop.bus.name_has_owner(SERVICE))
        desktop.limberctl("settings", "reminders", "on", at=AFTER)
        wait_until(lambda: desktop.bus.name_has_owner(SERVICE), "limberd on the bus")

    def test_at_login_systemd_is_asked_to_look_after_it(self):
        desktop = self.installed()
        desktop.bus.request_name("org.freedesktop.systemd1", REPLACE_NOBODY)
        asking = desktop.start(str(desktop.bin / "limberd"), "--activate")
        self.assertEqual(asking.wait(PATIENCE), 0)
        self.assertTrue(desktop.bus.name_has_owner(SERVICE))

    def test_at_login_without_systemd_it_runs_by_itself(self):
        desktop = self.installed()
        process = desktop.start(str(desktop.bin / "limberd"), "--activate")
        wait_until(lambda: desktop.bus.name_has_owner(SERVICE), "limberd on the bus")
        self.assertEqual(desktop.bus.call_blocking(*ASK_WHO_OWNS, "s", [SERVICE]), process.pid)

    def test_where_systemd_does_not_know_it_it_runs_by_itself(self):
        desktop = self.desktop()
        desktop.bus.request_name("org.freedesktop.systemd1", REPLACE_NOBODY)
        desktop.start(str(desktop.bin / "limberd"), "--activate")
        wait_until(lambda: desktop.bus.name_has_owner(SERVICE), "limberd on the bus")

    def installed(self):
        """A desktop whose bus finds limberd by the file that is installed."""
        desktop = self.desktop()
        file = (FILES / f"{SERVICE}.service").read_text()
        lines = [f"Exec={desktop.bin}/limberd" if line.startswith("Exec=") else line for line in file.splitlines()]
        # This bus starts it by itself; SystemdService= is for one that can have systemd do it.
        (desktop.services / f"{SERVICE}.service").write_text("\n".join(lines) + "\n")
        return desktop

    def open_window(self, desktop):
        desktop.start(str(PROGRAMS / "limber"), QT_QUICK_BACKEND="software")


class FilesTestCase(unittest.TestCase):
    def test_the_autostart_file_is_valid(self):
        self.check("desktop-file-validate", FILES / f"{SERVICE}.desktop")

    def test_the_systemd_unit_is_valid(self):
        with tempfile.TemporaryDirectory() as folder:
            unit = Path(folder) / "limberd.service"
            text = (FILES / "limberd.service").read_text()
            program = next(line for line in text.splitlines() if line.startswith("ExecStart="))
            unit.write_text(text.replace(program, f"ExecStart={PROGRAMS}/limberd"))
            self.check("systemd-analyze", "--user", "verify", unit, XDG_RUNTIME_DIR=folder)
            for needed in ("Restart=on-failure", "Type=dbus", f"BusName={SERVICE}"):
                self.assertIn(needed, text)

    def check(self, program, *arguments, **environment):
        if shutil.which(program) is None:
            return say_skipped(f"{program} is not installed here")
        done = subprocess.run(
            [program, *arguments], env=os.environ | environment, capture_output=True, text=True, timeout=PATIENCE
        )
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))
