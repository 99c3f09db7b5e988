# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the tests of reminders begin with: an evening in November on which only the evening chain is still to come."""

import json
import subprocess
import unittest

from desktop import Desktop
from patience import PATIENCE, wait_until

DAY = "2026-11-19"
FIRST_USE = f"{DAY} 22:40:00"  # so that nothing from before it is due
JUST_BEFORE = f"{DAY} 22:44:58"
AFTER = f"{DAY} 22:46:00"
STRETCH = f"stretch/{DAY}"


def say_skipped(reason):
    """As Qt's tests say it, so that packaging/test finds it and compares it with tests/allowed_skips."""
    print(f"SKIP   : {reason}")


class ReminderTestCase(unittest.TestCase):
    def desktop(self, first_use=FIRST_USE, **arguments):
        desktop = Desktop(**arguments)
        desktop.__enter__()
        self.addCleanup(desktop.__exit__)
        if first_use:
            desktop.limberctl("log", "water", "250", at=first_use)
        return desktop

    def show_stretch(self, desktop):
        desktop.start_limberd(JUST_BEFORE)
        desktop.wait_for_log(f"showed {STRETCH}")
        self.assertEqual(desktop.displayed(), 1)

    def stretched(self, desktop):
        return desktop.habit("stretch", AFTER, DAY)["state"] == "met"

    def assert_answers(self, desktop):
        """What is on screen is one bubble that takes its answer."""
        self.assertEqual(desktop.displayed(), 1)
        desktop.press("Done")
        wait_until(lambda: self.stretched(desktop), "stretch met")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")

    def ask_status(self, desktop):
        return subprocess.run(
            [desktop.bin / "limberd", "--status"], env=desktop.environment, capture_output=True, text=True, timeout=PATIENCE
        )

    def status(self, desktop):
        asked = self.ask_status(desktop)
        self.assertEqual(asked.returncode, 0, asked.stderr)
        return json.loads(asked.stdout)
