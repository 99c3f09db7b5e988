# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Files chosen in the desktop's own dialog, in the real window."""

import json
import sys
import unittest
from pathlib import Path

from accessible_window import AccessibleWindow
from desktop import Desktop
from patience import wait_until

PORTAL = str(Path(__file__).with_name("file_portal.py"))
NOW = "2026-11-19 12:00:00"


class FileDialogTestCase(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(dunst=False)
        self.desktop.__enter__()
        self.addCleanup(self.desktop.__exit__)
        self.place = self.desktop.folder / "一根 USB stick"
        self.place.mkdir()
        self.log("250")

    def test_an_export_that_lies_anywhere_is_imported(self):
        export = self.place / "limber 100%.json"
        self.log("500")
        self.desktop.limberctl("export", str(export), at=NOW)
        self.desktop.limberctl("undo", at=NOW)
        self.assertEqual(self.drunk(), 250)
        window = self.choose("Import", "Choose a file", export)
        window.find("New: 1. What is here already stays as it is.")
        window.press_named("Add it")
        wait_until(lambda: self.drunk() == 750, "the drink of the export")
        dialog, = self.dialogs()
        self.assertEqual(dialog["patterns"], ["*.json", "*.csv"])
        self.assertRegex(dialog["parent"], "^x11:[0-9a-f]+$")

    def test_an_export_goes_where_one_likes_with_its_ending(self):
        self.choose("Export", "Choose another place", self.place / "mine")
        wait_until((self.place / "mine.json").exists, "the export")
        self.assertEqual(self.dialogs()[0]["name"], "limber-2026-11-19.json")
        self.assertIn('"limber"', (self.place / "mine.json").read_text().lower())

    def test_no_file_that_is_there_already_is_overwritten(self):
        mine = self.place / "mine.json"
        mine.write_text("precious")
        window = self.choose("Export", "Choose another place", mine)
        window.find("mine.json exists already; choose another name.")
        self.assertEqual(mine.read_text(), "precious")

    def test_a_backup_that_lies_anywhere_is_restored_once_that_is_confirmed(self):
        backup = self.place / "old.db"
        self.desktop.limberctl("backup", str(backup), at=NOW)
        self.log("500")
        window = self.choose("Backups", "Choose a file", backup)
        window.find("Restore this backup?")
        self.assertEqual(self.drunk(), 750)
        window.press_named("Restore")
        wait_until(lambda: self.drunk() == 250, "the backup in place")

    def test_cancelled_it_changes_nothing(self):
        window = self.choose("Import", "Choose a file", None)
        wait_until(self.dialogs, "the dialog")
        window.settle()
        window.find("Choose a file")
        self.assertEqual(self.drunk(), 250)

    def test_a_desktop_whose_dialog_does_not_open_lets_one_write(self):
        window = self.choose("Import", "Choose a file", None, "--broken")
        window.find("The desktop's dialog did not open. Write where the file is.")
        window.find("Or another file", ["text", "entry"])

    # How

    def log(self, amount):
        self.desktop.limberctl("log", "water", amount, "--at", "09:00", at=NOW)

    def drunk(self):
        habits = self.desktop.limberctl("today", "--json", at=NOW)["habits"]
        return next(habit for habit in habits if habit["id"] == "water")["value"] or 0

    def choose(self, sheet, button, file, *broken):
        """Opens a sheet of Settings and presses a button, upon which the desktop's dialog answers with `file`."""
        self.desktop.start(sys.executable, "-B", PORTAL, *broken, *([str(file)] if file else []))
        wait_until(lambda: self.desktop.bus.name_has_owner("org.freedesktop.portal.Desktop"), "the portal")
        window = AccessibleWindow(self.desktop, NOW, "--language", "en")
        self.addCleanup(window.close)
        window.press_named("Settings")
        window.press_named(sheet)
        window.press_named(button)
        return window

    def dialogs(self):
        """What they were asked for."""
        return [json.loads(line) for line in self.desktop.log_of(Path(sys.executable).name).splitlines()]


if __name__ == "__main__":
    unittest.main()
