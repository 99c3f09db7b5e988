# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each answer that a notification offers, pressed on a real notification server, and what it does to the data."""

import datetime

from patience import wait_until
from reminder_case import AFTER, DAY, FIRST_USE, JUST_BEFORE, STRETCH, ReminderTestCase

NEXT_DAY = "2026-11-20"
SUNDAY = "2026-11-22"
BEDTIME = f"bedtime/{DAY}"


class AnswersTestCase(ReminderTestCase):
    def test_a_drink_of_the_users_size(self):
        desktop = self.desktop(first_use=f"{DAY} 12:00:00")
        desktop.limberctl("settings", "drink-size", "300", at=f"{DAY} 12:01:00")
        due = desktop.limberctl("reminders", "--json", at=f"{DAY} 12:01:00")[0]
        self.assertEqual(due["kind"], "water")
        self.start_before(desktop, due["at"])
        desktop.wait_for_log("showed water/")
        desktop.press("+300 ml")
        wait_until(lambda: desktop.habit("water", AFTER, DAY)["value"] == 550, "the drink")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")

    def test_going_to_bed_now(self):
        desktop = self.desktop(first_use=f"{DAY} 22:50:00")
        desktop.start_limberd(f"{DAY} 22:54:59")
        desktop.wait_for_log(f"showed {BEDTIME}")
        desktop.press("Going to bed now")
        wait_until(lambda: desktop.habit("bedtime", f"{DAY} 22:58:00", DAY)["value"] == "22:55", "the bedtime")
        self.assertEqual(desktop.habit("bedtime", f"{DAY} 22:58:00", DAY)["state"], "met")

    def test_skip_tonight(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.press("Skip tonight")
        wait_until(lambda: desktop.habit("stretch", AFTER, DAY)["state"] == "skipped", "stretch skipped")
        self.assertNotEqual(desktop.habit("stretch", AFTER, NEXT_DAY)["state"], "skipped")

    def test_in_30_minutes(self):
        self.snooze(30)

    def test_in_60_minutes(self):
        self.snooze(60)

    def test_done_half_past_midnight_counts_for_the_evening_before(self):
        desktop = self.desktop()
        half_past = self.show_stretch_until(desktop, "00:30")
        desktop.press("Done")
        wait_until(lambda: desktop.habit("stretch", half_past, DAY)["state"] == "met", "stretch met")
        self.assertEqual(desktop.habit("stretch", half_past, NEXT_DAY)["value"], None)

    def test_to_bed_half_past_midnight_is_the_night_before(self):
        desktop = self.desktop(first_use=f"{DAY} 22:50:00")
        clock = desktop.folder / "clock"
        clock.write_text(f"@{DAY} 22:54:59\n")
        desktop.start_limberd(clock)
        desktop.wait_for_log(f"showed {BEDTIME}")
        clock.write_text(f"@{NEXT_DAY} 00:30:00\n")
        desktop.press("Going to bed now")
        at = f"{NEXT_DAY} 00:31:00"
        wait_until(lambda: desktop.habit("bedtime", at, DAY)["value"] == "00:30", "the bedtime")
        self.assertEqual(desktop.habit("bedtime", at, DAY)["late_min"], 90)

    def test_exercise_is_done_with_its_goals_minutes(self):
        desktop = self.desktop(first_use=f"{DAY} 17:29:00")
        desktop.start_limberd(f"{DAY} 17:29:59")
        desktop.wait_for_log(f"showed exercise/{DAY}")
        desktop.press("Done, 10 min")
        wait_until(lambda: desktop.habit("exercise", AFTER, DAY)["value"] == 10, "the minutes")

    def test_an_own_habit_is_done(self):
        desktop = self.desktop()
        desktop.limberctl("habit", "add", "Warm socks", "--remind", "22:43", at=FIRST_USE)
        desktop.start_limberd(f"{DAY} 22:42:59")
        desktop.wait_for_log("showed custom/")
        desktop.press("Done")
        habits = lambda: desktop.limberctl("day", DAY, "--json", at=AFTER)["habits"]
        wait_until(lambda: any(each["name"] == "Warm socks" and each["state"] == "met" for each in habits()), "the habit met")

    def test_cramp_now_opens_its_page_and_leaves_the_reminder(self):
        desktop = self.desktop()
        opened = desktop.stand_in_for_window()
        self.show_stretch(desktop)
        desktop.press("Cramp now")
        wait_until(lambda: opened() == "--page cramp\n", "the window")
        self.assert_answers(desktop)

    def test_a_click_on_the_way_to_bed_opens_the_evening(self):
        desktop = self.desktop(first_use=f"{DAY} 22:50:00")
        opened = desktop.stand_in_for_window()
        desktop.start_limberd(f"{DAY} 22:54:59")
        desktop.wait_for_log(f"showed {BEDTIME}")
        desktop.click()
        wait_until(lambda: opened() == "--page evening\n", "the window")

    def test_filling_in_the_night_opens_today(self):
        desktop = self.desktop()
        opened = desktop.stand_in_for_window()
        desktop.start_limberd(f"{NEXT_DAY} 07:29:59")
        desktop.wait_for_log(f"showed morning/{DAY}")
        desktop.press("Fill in")
        wait_until(lambda: opened() == "--page today\n", "the window")

    def test_the_weekly_review_opens_its_page(self):
        desktop = self.review()
        opened = desktop.stand_in_for_window()
        desktop.press("See the week")
        wait_until(lambda: opened() == "--page review\n", "the window")

    def test_a_click_on_the_weekly_review_opens_its_page(self):
        desktop = self.review()
        opened = desktop.stand_in_for_window()
        desktop.click()
        wait_until(lambda: opened() == "--page review\n", "the window")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")

    def review(self):
        desktop = self.desktop(first_use=f"{SUNDAY} 19:58:00")
        desktop.limberctl("settings", "water-reminders", "off", at=f"{SUNDAY} 19:58:00")
        desktop.start_limberd(f"{SUNDAY} 19:59:59")
        desktop.wait_for_log(f"showed weekly_review/{SUNDAY}")
        return desktop

    def start_before(self, desktop, instant):
        moment = datetime.datetime.fromisoformat(instant).replace(tzinfo=None) - datetime.timedelta(seconds=1)
        desktop.start_limberd(moment.isoformat(" "))

    def show_stretch_until(self, desktop, time):
        """It hangs there while the clock goes on to that time of the next day, which is returned."""
        clock = desktop.folder / "clock"
        clock.write_text(f"@{JUST_BEFORE}\n")
        desktop.start_limberd(clock)
        desktop.wait_for_log(f"showed {STRETCH}")
        clock.write_text(f"@{NEXT_DAY} {time}:00\n")
        return f"{NEXT_DAY} {time}:30"

    def snooze(self, minutes):
        """Until the minute it was asked for, through kill -9."""
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.press(f"In {minutes} minutes")
        desktop.wait_for_log(f"answered {STRETCH}: snooze-{minutes}")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")
        planned = desktop.limberctl("reminders", "--json", at=AFTER)
        again = next(each for each in planned if each["kind"] == "stretch")["at"]
        asked_for = datetime.datetime.fromisoformat(f"{DAY}T22:45:00+08:00") + datetime.timedelta(minutes=minutes)
        late = datetime.datetime.fromisoformat(again) - asked_for
        self.assertLess(late, datetime.timedelta(seconds=30))
        desktop.kill_limberd()
        self.start_before(desktop, again)
        desktop.wait_for_log(f"showed {STRETCH}", times=2)
