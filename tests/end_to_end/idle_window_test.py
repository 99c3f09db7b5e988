# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An open window in which nothing changes costs nothing: no frame, no wake-up but the one of a full minute."""

import time

from desktop import PROGRAMS
from patience import PATIENCE, wait_until
from reminder_case import ReminderTestCase
from window_manager import ICONIC, NORMAL, WindowManager

IDLE = 10  # seconds
STRETCHES = 3  # the machine may have something left for it from before; what it does by itself shows in each
FRAMES = {"QT_LOGGING_TO_CONSOLE": "1", "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true", "QT_QUICK_BACKEND": "software"}


class IdleWindowTestCase(ReminderTestCase):
    def test_an_idle_window_draws_nothing_until_the_minute_is_full(self):
        self.open_window(second=25)
        self.assertIn((0, 0), (self.cost_while_idle() for _ in range(STRETCHES)))
        before = self.frames()
        wait_until(lambda: self.frames() > before, "the next minute on the screen", 60 + PATIENCE)

    def test_a_minimised_window_does_not_even_wake_up_for_the_minute(self):
        self.open_window(second=40)
        manager = WindowManager(self.desktop_, self.window)
        before = self.cost()
        manager.set_state(ICONIC)
        wait_until(lambda: self.cost() > before, "the window to hear of it")
        before = wait_until(lambda: self.desktop_.settled(self.cost), "the minimised window to settle")
        time.sleep(62 - (time.monotonic() - self.begun + 40) % 60)  # over a full minute
        self.assertEqual(self.cost(), before)
        manager.set_state(NORMAL)
        wait_until(lambda: self.frames() > before[0], "the present minute on the screen")

    # How

    def open_window(self, second):
        self.desktop_ = self.desktop(first_use="2026-11-19 14:00:00")
        self.desktop_.start_limberd("2026-11-19 14:03:00")  # without it the window says, after 3 s, that it is missing
        self.begun = time.monotonic()
        self.window = self.desktop_.start(str(PROGRAMS / "limber"), clock=f"2026-11-19 14:03:{second}", **FRAMES)
        wait_until(lambda: self.frames() >= 2, "the window")  # the first one, and then all of the page
        wait_until(lambda: self.desktop_.settled(self.cost), "the window to settle")

    def frames(self):
        return self.desktop_.log_of("limber").count("Frame rendered")

    def cost(self):
        return self.frames(), self.desktop_.wake_ups(self.window)

    def cost_while_idle(self):
        frames, wake_ups = wait_until(lambda: self.desktop_.settled(self.cost), "the window to settle")
        time.sleep(IDLE)
        after = self.cost()
        return after[0] - frames, after[1] - wake_ups
