# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Clocks, zones and nights of sleep: what was missed is one summary at most, and nothing comes twice."""

import os
import time

from patience import wait_until
from reminder_case import DAY, STRETCH, ReminderTestCase, say_skipped

NEXT_DAY = "2026-11-20"
NOON = f"{DAY} 12:00:00"
LATE = f"{DAY} 22:50:00"
ZONES = "/usr/share/zoneinfo"


class ClockTestCase(ReminderTestCase):
    def test_a_whole_evening_each_reminder_comes_once(self):
        desktop = self.desktop(first_use=f"{DAY} 22:25:00")
        desktop.watch_bubbles()
        desktop.start_limberd(f"{DAY} 22:29:00 x60")  # a minute a second
        desktop.wait_for_log(f"showed bedtime/{DAY}", patience=40)
        self.assertEqual(self.titles(desktop), ["Time to wind down", "Time to stretch", "Time for bed"])

    def test_what_was_missed_while_off_is_one_summary(self):
        desktop = self.desktop(first_use=NOON)
        desktop.watch_bubbles()
        desktop.start_limberd(LATE)
        desktop.wait_for_log("showed missed/")
        desktop.kill_limberd()
        desktop.start_limberd(f"{DAY} 22:51:00")
        desktop.wait_for_log("showed again missed/")
        self.assertEqual(self.titles(desktop), ["While you were away"])
        self.assertEqual(desktop.displayed(), 1)

    def test_what_was_missed_asleep_is_one_summary(self):
        desktop = self.desktop(first_use=NOON, logind=True)
        desktop.watch_bubbles()
        clock = desktop.folder / "clock"
        clock.write_text(f"@{NOON}\n")
        desktop.start_limberd(clock)
        self.status(desktop)  # it listens
        clock.write_text(f"@{LATE}\n")
        desktop.resume()
        desktop.wait_for_log("showed missed/")
        desktop.resume()
        self.status(desktop)
        self.assertEqual(self.titles(desktop), ["While you were away"])

    def test_in_the_morning_nothing_is_left_of_yesterday(self):
        desktop = self.desktop(first_use=NOON)
        desktop.watch_bubbles()
        desktop.start_limberd(f"{NEXT_DAY} 08:30:00")
        desktop.wait_for_log(f"showed morning/{DAY}")
        self.status(desktop)
        self.assertEqual(self.titles(desktop), ["Good morning"])

    def test_what_was_on_screen_before_a_reboot_joins_the_summary(self):
        desktop = self.desktop(first_use=f"{DAY} 17:29:00")
        desktop.start_limberd(f"{DAY} 17:29:59")
        desktop.wait_for_log(f"showed exercise/{DAY}")
        desktop.kill_limberd()
        desktop.kill_dunst()
        desktop.restart_bus()
        desktop.start_dunst()
        desktop.watch_bubbles()
        desktop.start_limberd(LATE)
        desktop.wait_for_log("showed missed/")
        self.status(desktop)
        self.assertEqual(self.titles(desktop), ["While you were away"])

    def test_a_journey_moves_the_evening_at_once(self):
        desktop = self.travelling(timedated=True)
        self.move_to(desktop, "Asia/Tokyo")
        desktop.change_zone("Asia/Tokyo")
        desktop.wait_for_log(f"showed {STRETCH}")
        self.assertEqual(desktop.displayed(), 1)

    def test_another_property_of_timedated_is_no_journey(self):
        desktop = self.travelling(timedated=True)
        before = wait_until(lambda: desktop.settled(desktop.wake_ups), "limberd to settle")
        desktop.system.get_object("org.freedesktop.timedate1", "/org/freedesktop/timedate1").SetNTP(
            False, False, dbus_interface="org.freedesktop.timedate1"
        )
        after = wait_until(lambda: desktop.settled(desktop.wake_ups), "limberd to settle")
        self.assertLess(after - before, 20)  # it reads the signal and goes on waiting

    def test_a_clock_set_to_what_it_shows_changes_nothing(self):
        desktop = self.desktop(first_use=None)
        desktop.start_limberd(None)
        before = self.status(desktop)
        try:
            time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
        except PermissionError:
            return say_skipped("the clock may not be set here")
        after = self.status(desktop)
        self.assertEqual(after["next"], before["next"])
        self.assertEqual(after["on_screen"], before["on_screen"])
        spent = desktop.processor_seconds()
        wait_until(lambda: desktop.settled(desktop.wake_ups), "limberd to settle")
        self.assertLess(desktop.processor_seconds() - spent, 0.2)

    def titles(self, desktop):
        """Of what came up anew, in order."""
        return [title for replaced, title, _ in desktop.shown() if replaced == 0]

    def travelling(self, **mocks):
        """In Shanghai, an hour before the stretch; in Tokyo it is due in seconds."""
        desktop = self.desktop(first_use=None, **mocks)
        self.move_to(desktop, "Asia/Shanghai")
        desktop.environment["TZ"] = f":{desktop.folder}/localtime"
        desktop.limberctl("log", "water", "250", at=f"{DAY} 21:40:00")
        desktop.start_limberd(f"{DAY} 21:44:55")
        self.assertEqual(self.status(desktop)["next"]["at"], f"{DAY}T22:30:00+08:00")
        return desktop

    def move_to(self, desktop, zone):
        new = desktop.folder / "localtime.new"
        new.symlink_to(f"{ZONES}/{zone}")
        os.replace(new, desktop.folder / "localtime")
