# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reminders on a real bus with a real notification server: from limberd's timer to the answer in the database."""

import os
import time
import unittest

from desktop import SERVICE
from patience import PATIENCE, wait_until
from reminder_case import AFTER, DAY, JUST_BEFORE, STRETCH, ReminderTestCase

IDLE = 10  # seconds; what is measured is that nothing happens in them
SANITIZED = os.environ.get("LIMBER_SANITIZED") == "ON"


class RemindersTestCase(ReminderTestCase):
    def test_stretch_appears_and_is_answered_done(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.press("Done")
        wait_until(lambda: desktop.habit("stretch", AFTER, DAY)["state"] == "met", "stretch met")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")
        self.assertEqual(desktop.history()[0], "Time to stretch")

    def test_fires_once_although_killed_after_it_was_shown(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.start_limberd(f"{DAY} 22:45:30")
        self.assertEqual(self.status(desktop)["next"]["kind"], "bedtime")
        desktop.wait_for_log(f"showed again {STRETCH}")  # in the place of the first one
        self.assertEqual(desktop.log_of("limberd").count(f"showed {STRETCH}"), 1)
        self.assertEqual(desktop.displayed(), 1)

    def test_done_on_the_command_line_withdraws_it(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.limberctl("log", "stretch", at=AFTER)
        wait_until(lambda: desktop.displayed() == 0, "the bubble withdrawn")

    def test_a_click_opens_the_window(self):
        desktop = self.desktop()
        opened = desktop.stand_in_for_window()
        self.show_stretch(desktop)
        desktop.click()
        wait_until(lambda: opened() == "--page stretch\n", "the window")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")

    def test_a_new_notification_server_shows_it_again(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.kill_dunst()
        desktop.start_dunst()
        desktop.wait_for_log(f"showed again {STRETCH}")
        self.assertEqual(desktop.displayed(), 1)
        desktop.press("Done")
        wait_until(lambda: desktop.habit("stretch", AFTER, DAY)["state"] == "met", "stretch met")

    def test_after_a_resume_what_became_due_is_shown(self):
        desktop = self.desktop(logind=True)
        # A clock that jumps without telling the timer, as it may in suspend.
        clock = desktop.folder / "clock"
        clock.write_text(f"@{DAY} 22:41:00\n")
        desktop.start_limberd(clock)
        self.status(desktop)  # it listens
        clock.write_text(f"@{DAY} 22:45:30\n")
        desktop.resume()
        desktop.wait_for_log(f"showed {STRETCH}")

    def test_a_second_limberd_leaves_quietly(self):
        desktop = self.desktop()
        desktop.start_limberd(JUST_BEFORE)
        second = desktop.start(str(desktop.bin / "limberd"), clock=JUST_BEFORE)
        self.assertEqual(second.wait(PATIENCE), 0)
        self.assertIn("another one is running", desktop.log_of("limberd"))
        self.assertIsNone(desktop.limberd.poll())
        desktop.wait_for_log(f"showed {STRETCH}")
        self.assertEqual(desktop.displayed(), 1)

    def test_snoozed_it_comes_back_after_ten_minutes(self):
        desktop = self.desktop()
        desktop.start_limberd(f"{DAY} 22:44:00 x60")  # a minute a second
        desktop.wait_for_log(f"showed {STRETCH}")
        desktop.press("In 10 minutes")
        desktop.wait_for_log(f"answered {STRETCH}: snooze-10")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")
        desktop.wait_for_log(f"showed {STRETCH}", times=2)

    def test_a_snooze_survives_kill(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.press("In 10 minutes")
        desktop.wait_for_log(f"answered {STRETCH}: snooze-10")
        desktop.kill_limberd()
        desktop.start_limberd(f"{DAY} 22:54:30")
        self.assertEqual(self.status(desktop)["next"]["kind"], "stretch")
        desktop.kill_limberd()
        desktop.start_limberd(f"{DAY} 22:56:00")
        desktop.wait_for_log(f"showed {STRETCH}", times=2)

    def test_the_bus_starts_it_and_it_ends_when_all_is_off(self):
        desktop = self.desktop()
        (desktop.services / f"{SERVICE}.service").write_text(
            f"[D-BUS Service]\nName={SERVICE}\nExec={desktop.bin}/limberd\n"
        )
        self.assertEqual(self.ask_status(desktop).returncode, 3)
        desktop.bus.start_service_by_name(SERVICE)
        status = self.status(desktop)
        self.assertEqual(status["server"]["name"], "dunst")
        self.assertEqual(status["database"], str(desktop.data / "limber.db"))
        desktop.limberctl("settings", "reminders", "off", at=AFTER)
        wait_until(lambda: not desktop.bus.name_has_owner(SERVICE), "limberd gone")

    def test_idle_it_sleeps_and_is_small(self):
        desktop = self.desktop()
        desktop.start_limberd(f"{DAY} 22:56:00")
        self.status(desktop)
        # What the machine still had for it from before is not its own doing; a timer of its own would show in each stretch.
        self.assertIn(0, (self.wake_ups_while_idle(desktop) for _ in range(3)))
        if not SANITIZED:
            self.assertLess(desktop.resident_kib(), 13 * 1024)

    def test_it_ends_with_the_session(self):
        desktop = self.desktop()
        desktop.start_limberd(JUST_BEFORE)
        desktop.kill(desktop.session_bus)
        self.assertEqual(desktop.limberd.wait(PATIENCE), 1)  # which is what has systemd try again

    def wake_ups_while_idle(self, desktop):
        before = wait_until(lambda: desktop.settled(desktop.wake_ups), "limberd to settle")
        time.sleep(IDLE)
        return desktop.wake_ups() - before


if __name__ == "__main__":
    unittest.main()
