# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the window says of reminders, with the real service and a real notification server behind it."""

from patience import wait_until
from reminder_case import AFTER, DAY, ReminderTestCase
from window import Window

BEFORE = f"{DAY} 22:44:50"


class WindowRemindersTestCase(ReminderTestCase):
    def window(self, desktop, clock=BEFORE):
        return Window(desktop, clock)

    def test_the_page_says_that_reminders_work_and_a_test_arrives(self):
        desktop = self.desktop()
        desktop.start_limberd(f"{DAY} 22:41:00")
        window = self.window(desktop, f"{DAY} 22:41:00")
        window.click("Settings", "page tab")
        window.wait_for("Reminders")
        window.click("Reminders")
        window.wait_for("Reminders are running", "Shown by dunst, with buttons to answer")
        window.click("Test")
        window.wait_for("Sent. Do you see it?")
        wait_until(lambda: desktop.displayed() == 1, "the test on the screen")

    def test_without_a_notification_server_today_says_what_to_do(self):
        desktop = self.desktop(dunst=False)
        desktop.start_limberd(f"{DAY} 22:41:00")
        window = self.window(desktop, f"{DAY} 22:41:00")
        window.wait_for("Reminders cannot be shown")
        desktop.start_dunst()
        wait_until(lambda: "Reminders cannot be shown" not in window.names(), "the warning gone")

    def test_what_is_due_is_answered_in_the_window_and_leaves_the_desktop(self):
        desktop = self.desktop()
        desktop.start_limberd(BEFORE)
        window = self.window(desktop)
        window.wait_for("Stretch now", "Skip tonight")
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        window.click("Skip tonight")
        wait_until(lambda: desktop.habit("stretch", AFTER, DAY)["state"] == "skipped", "stretch skipped")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")

    def test_without_limberd_the_open_window_reminds_alone(self):
        desktop = self.desktop()
        window = self.window(desktop)
        window.wait_for("Reminders are not running", "Skip tonight")
        self.assertEqual(desktop.displayed(), 0)

    def test_the_warning_comes_below_what_is_pressed_most(self):
        desktop = self.desktop(first_use=f"{DAY} 12:00:00")
        window = self.window(desktop, f"{DAY} 12:01:00")
        window.wait_for("Reminders are not running", "Log 250 ml of water")
        top = {name: y for _, name, _, y, *_ in window.controls()}
        self.assertGreater(top["Reminders are not running"], top["Log 250 ml of water"])

    def test_going_to_bed_takes_everything_off_the_desktop(self):
        desktop = self.desktop()
        desktop.limberctl("habit", "add", "Warm socks", "--remind", "22:44", at=AFTER)
        desktop.start_limberd(f"{DAY} 22:43:58")
        desktop.wait_for_log("showed custom/")
        window = self.window(desktop)
        window.click("To bed now")
        window.wait_for("In bed since 22:44")
        wait_until(lambda: desktop.displayed() == 0, "the bubbles gone")
        window.click("Not asleep yet? Undo")
        window.wait_for("To bed now")

    def test_the_evening_is_asked_for_by_day_until_another_page(self):
        desktop = self.desktop(first_use=f"{DAY} 12:00:00")
        window = Window(desktop, f"{DAY} 12:01:00", "--page", "evening")
        window.wait_for("Stretch now", "To bed now")
        window.click("Week", "page tab")
        window.click("Today", "page tab")
        wait_until(lambda: "Stretch now" not in window.names(), "the day's page")

    def test_start_on_today_starts_limberd_which_outlives_the_window(self):
        desktop = self.desktop()
        window = self.window(desktop, f"{DAY} 22:41:00")
        window.wait_for("Reminders are not running")
        window.click("Start")
        wait_until(lambda: self.ask_status(desktop).returncode == 0, "limberd")
        wait_until(lambda: "Reminders are not running" not in window.names(), "the warning gone")
        window.kill()
        self.assertTrue(self.status(desktop)["running"])
