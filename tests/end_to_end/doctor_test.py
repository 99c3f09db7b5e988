# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What `limberctl doctor` says of a real service and a real notification server."""

import subprocess

from desktop import PROGRAMS
from patience import PATIENCE, wait_until
from reminder_case import AFTER, ReminderTestCase


class DoctorTestCase(ReminderTestCase):
    def test_the_doctor_tells_what_was_shown_and_how_it_was_answered(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        self.assertIn("stretch  waiting for an answer\n", desktop.limberctl("doctor", at=AFTER))
        self.assert_answers(desktop)
        words = desktop.limberctl("doctor", at=AFTER)
        self.assertIn("Reminder service: running, version ", words)
        self.assertIn("Notification server: dunst ", words)
        self.assertIn("  shows buttons: a reminder can be answered where it appears\n", words)
        self.assertIn("Next reminder: tonight 22:55, bedtime\n", words)
        self.assertIn("  Thu 19 Nov  22:45  stretch  done 22:45\n", words)
        self.assertEqual(desktop.limberctl("doctor", "--json", at=AFTER)["attention"], [])

    def test_the_doctor_says_why_no_reminder_can_come(self):
        desktop = self.desktop()
        self.assertIn("the service is not running, so none comes", self.attention(desktop))
        desktop.start_limberd(AFTER)
        self.assertEqual(self.attention(desktop), "")
        desktop.kill_dunst()
        wait_until(lambda: "No notification server answers" in self.attention(desktop), "the server missed")

    def test_the_doctor_bears_a_machine_without_a_session_bus(self):
        desktop = self.desktop()
        nowhere = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={desktop.folder}/nowhere"}
        done = subprocess.run([PROGRAMS / "limberctl", "doctor"], env=desktop.environment | nowhere, capture_output=True,
                              text=True, timeout=PATIENCE)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Reminder service: not running\n", done.stdout)

    def attention(self, desktop):
        return "\n".join(desktop.limberctl("doctor", "--json", at=AFTER)["attention"])
