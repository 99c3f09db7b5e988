# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""limberd killed while it shows a reminder or takes an answer: the next one goes on where it was, with one bubble."""

import random
import re
import time

from bubbles import NOTIFICATIONS
from patience import wait_until
from reminder_case import AFTER, DAY, JUST_BEFORE, STRETCH, ReminderTestCase

LATER = f"{DAY} 22:45:20"
ROUNDS = 15


class TakeOverTestCase(ReminderTestCase):
    def test_the_bubble_of_a_killed_limberd_takes_its_answer(self):
        desktop = self.desktop()
        desktop.watch_bubbles()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.start_limberd(LATER)
        desktop.wait_for_log(f"showed again {STRETCH}")
        self.assert_popped(desktop, 1)
        self.assert_answers(desktop)

    def test_a_click_on_the_bubble_of_a_killed_limberd_opens_the_window(self):
        desktop = self.desktop()
        opened = desktop.stand_in_for_window()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.start_limberd(LATER)
        desktop.wait_for_log(f"showed again {STRETCH}")
        desktop.click()
        wait_until(lambda: opened() == "--page stretch\n", "the window")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")

    def test_a_bubble_says_what_a_phones_shell_needs_to_know(self):
        desktop = self.desktop()
        desktop.watch_bubbles()
        self.show_stretch(desktop)
        (_, _, call), = desktop.shown()
        hints = dict(re.findall(r'string "([a-z-]+)"\n\s+variant\s+(?:string|byte) "?([^"\n]+)', call))
        self.assertEqual(hints["urgency"], "1")
        self.assertEqual(hints["category"], "x-limber.reminder")
        self.assertEqual(hints["desktop-entry"], "io.github.limberhabits.Limber")
        self.assertNotIn("transient", hints)

    def test_what_was_done_while_no_limberd_ran_is_taken_off(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.limberctl("log", "stretch", at=AFTER)
        desktop.start_limberd(AFTER)
        wait_until(lambda: desktop.displayed() == 0, "the bubble withdrawn")

    def test_what_was_dismissed_while_no_limberd_ran_is_asked_once_more(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.dunstctl("close-all")
        desktop.start_limberd(LATER)  # nobody could tell it
        desktop.wait_for_log(f"showed again {STRETCH}")
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        self.assert_answers(desktop)

    def test_server_and_limberd_killed_together_show_it_again(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.kill_dunst()
        desktop.start_dunst()
        desktop.start_limberd(LATER)
        desktop.wait_for_log(f"showed again {STRETCH}")
        self.assert_answers(desktop)

    def test_yesterdays_bubble_is_taken_off_and_not_shown_again(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        desktop.kill_limberd()
        desktop.start_limberd("2026-11-20 07:00:00")
        wait_until(lambda: desktop.displayed() == 0, "the bubble withdrawn")

    def test_killed_before_it_is_sent(self):
        self.killed_while_showing("due", pops=1)

    def test_killed_after_it_is_sent(self):
        desktop = self.desktop()
        desktop.watch_bubbles()
        desktop.start_dying_limberd(JUST_BEFORE, LIMBER_HANG_AT="sent")
        wait_until(lambda: desktop.displayed() == 1, "a bubble whose number limberd never hears")
        desktop.kill_limberd()
        self.assert_next_goes_on(desktop, pops=2)

    def test_a_bubble_whose_number_nobody_knows_still_takes_an_answer(self):
        desktop = self.desktop(dunst=False)
        server = desktop.start_broadcasting_server()
        desktop.start_dying_limberd(JUST_BEFORE, LIMBER_HANG_AT="sent")
        wait_until(lambda: len(server.GetMethodCalls("Notify")) == 1, "a bubble whose number limberd never hears")
        desktop.kill_limberd()
        desktop.start_limberd(LATER)
        desktop.wait_for_log(f"showed {STRETCH}")
        server.EmitSignal(NOTIFICATIONS, "ActionInvoked", "us", [1, f"limber.done/{STRETCH}"])
        wait_until(lambda: self.stretched(desktop), "stretch met")
        closed = lambda: {int(arguments[0]) for _, arguments in server.GetMethodCalls("CloseNotification")}
        wait_until(lambda: closed() == {1, 2}, "both bubbles closed")

    def test_killed_after_the_reply(self):
        self.killed_while_showing("replied", pops=2)

    def test_killed_before_the_ledger(self):
        self.killed_while_showing("remembered", pops=1)

    def test_killed_after_the_ledger(self):
        self.killed_while_showing("recorded", pops=1)

    def test_a_summary_killed_before_the_ledger_is_still_one_bubble(self):
        desktop = self.killed_with_summary("remembered")
        desktop.start_limberd(f"{DAY} 22:51:00")
        desktop.wait_for_log("showed missed/")
        self.assertEqual([replaced == 0 for replaced, *_ in desktop.shown()], [True, False])
        self.assertEqual(desktop.displayed(), 1)

    def test_a_summary_killed_after_the_ledger_is_still_one_bubble(self):
        desktop = self.killed_with_summary("recorded")
        desktop.start_limberd(f"{DAY} 22:51:00")
        desktop.wait_for_log("showed again missed/")
        self.assertEqual([replaced == 0 for replaced, *_ in desktop.shown()], [True, False])
        self.assertEqual(desktop.displayed(), 1)

    def test_a_summary_that_was_never_recorded_makes_room_for_what_is_left_of_it(self):
        desktop = self.killed_with_summary("remembered")
        desktop.limberctl("log", "stretch", at=f"{DAY} 22:50:30")
        desktop.start_limberd(f"{DAY} 22:51:00")
        desktop.wait_for_log(f"showed exercise/{DAY}")
        wait_until(lambda: desktop.displayed() == 1, "one bubble")
        self.assertEqual(self.status(desktop)["on_screen"], 1)

    def killed_with_summary(self, step):
        desktop = self.desktop(first_use=f"{DAY} 12:00:00")
        desktop.watch_bubbles()
        desktop.start_dying_limberd(f"{DAY} 22:50:00", LIMBER_END_AT=step)
        desktop.wait_for_death()
        self.assertEqual(desktop.displayed(), 1)
        return desktop

    def test_killed_before_an_answer_is_taken(self):
        self.killed_while_answering("pressed", asks_again=True)

    def test_killed_before_an_answer_is_written(self):
        self.killed_while_answering("closed", asks_again=True)

    def test_killed_after_an_answer_is_written(self):
        self.killed_while_answering("answered", asks_again=False)

    def test_killed_at_random_moments_it_is_still_one_bubble(self):
        seed = random.randrange(2**32)
        print(f"seed {seed}")
        pause = random.Random(seed)
        desktop = self.desktop()
        desktop.watch_bubbles()
        for _ in range(ROUNDS):
            desktop.limberd = desktop.start(str(desktop.bin / "limberd"), clock=LATER)
            time.sleep(pause.uniform(0.01, 0.15))  # the moment is what is tried, nothing is waited for
            desktop.kill_limberd()
            self.assertLessEqual(desktop.displayed(), 1)
        desktop.start_limberd(LATER)
        wait_until(lambda: self.status(desktop)["on_screen"] == 1, "the bubble")
        self.assert_answers(desktop)

    def assert_popped(self, desktop, times):
        """So many bubbles came anew; others took the place of one."""
        shown = desktop.shown()
        self.assertEqual([title for _, title, _ in shown], ["Time to stretch"] * len(shown))
        self.assertEqual(sum(replaced == 0 for replaced, _, _ in shown), times)

    def killed_while_showing(self, step, pops):
        desktop = self.desktop()
        desktop.watch_bubbles()
        desktop.start_dying_limberd(JUST_BEFORE, LIMBER_END_AT=step)
        desktop.wait_for_death()
        self.assert_next_goes_on(desktop, pops)

    def assert_next_goes_on(self, desktop, pops):
        desktop.start_limberd(LATER)
        wait_until(lambda: self.status(desktop)["on_screen"] == 1, "the bubble")
        self.assert_popped(desktop, pops)
        self.assert_answers(desktop)

    def killed_while_answering(self, step, asks_again):
        desktop = self.desktop()
        desktop.start_dying_limberd(JUST_BEFORE, LIMBER_END_AT=step)
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        desktop.wait_for_log(f"showed {STRETCH}")
        desktop.press("Done")
        desktop.wait_for_death()
        self.assertEqual(self.stretched(desktop), not asks_again)
        desktop.start_limberd(AFTER)
        if asks_again:
            desktop.wait_for_log(f"showed again {STRETCH}")
            self.assert_answers(desktop)
        else:
            self.assertEqual(self.status(desktop)["on_screen"], 0)
            wait_until(lambda: desktop.displayed() == 0, "no bubble")
