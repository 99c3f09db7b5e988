# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A notification server, a bus or a database that is gone, late, slow or busy: each reminder still comes, as one bubble."""

import fcntl
import random
import signal
import sqlite3
import time

from desktop import SERVICE
from patience import wait_until
from reminder_case import AFTER, DAY, JUST_BEFORE, STRETCH, ReminderTestCase

DUE = f"{DAY} 22:45:10"
DBUS_PATIENCE = 25  # seconds after which libraries give up on a call
WRITER_PATIENCE = 10  # seconds that limberd waits for another program's write


class TroubleTestCase(ReminderTestCase):
    def test_a_server_killed_again_and_again_shows_it_in_the_end(self):
        seed = random.randrange(2**32)
        print(f"seed {seed}")
        pause = random.Random(seed)
        desktop = self.desktop()
        desktop.start_limberd(JUST_BEFORE)
        for _ in range(6):
            time.sleep(pause.uniform(0, 0.6))  # the moment is what is tried, nothing is waited for
            desktop.kill_dunst()
            desktop.start_dunst()
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        desktop.wait_for_log(f"showed {STRETCH}")
        self.assert_answers(desktop)

    def test_a_paused_server_shows_it_once_it_goes_on(self):
        desktop = self.desktop()
        desktop.watch_bubbles()
        desktop.dunstctl("set-paused", "true")
        desktop.start_limberd(JUST_BEFORE)
        desktop.wait_for_log(f"showed {STRETCH}")
        desktop.kill_limberd()
        desktop.start_limberd(AFTER)
        desktop.wait_for_log(f"showed again {STRETCH}")
        self.assertEqual(desktop.displayed(), 0)
        desktop.dunstctl("set-paused", "false")
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        self.assertEqual([replaced == 0 for replaced, *_ in desktop.shown()], [True, False])
        self.assert_answers(desktop)

    def test_a_server_that_comes_late_shows_what_is_due(self):
        desktop = self.desktop(dunst=False)
        desktop.start_limberd(JUST_BEFORE)
        desktop.wait_for_log(f"could not show {STRETCH}")
        status = self.status(desktop)
        self.assertIsNone(status["server"])
        self.assertTrue(status["trouble"])
        desktop.start_dunst()
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        self.assertIsNone(self.status(desktop)["trouble"])
        self.assert_answers(desktop)

    def test_a_server_that_the_bus_can_start_is_started(self):
        desktop = self.desktop(dunst=False)
        (desktop.services / "dunst.service").write_text(
            f"[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/usr/bin/dunst -config {desktop.write_dunstrc()}\n"
        )
        desktop.start_limberd(JUST_BEFORE)
        wait_until(lambda: desktop.bus.name_has_owner("org.freedesktop.Notifications"), "dunst on the bus")
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        self.assert_answers(desktop)

    def test_a_server_that_hangs_is_not_sent_it_twice(self):
        desktop = self.desktop()
        desktop.start_limberd(f"{DAY} 22:44:50")
        desktop.test_notification()  # capabilities are known from here on
        wait_until(lambda: desktop.displayed() == 1, "the test")
        desktop.dunstctl("close-all")
        desktop.watch_bubbles()
        desktop.dunst.send_signal(signal.SIGSTOP)
        wait_until(lambda: len(desktop.shown()) == 1, "the reminder on its way")
        time.sleep(DBUS_PATIENCE + 2)
        desktop.dunst.send_signal(signal.SIGCONT)
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        self.assertEqual(len(desktop.shown()), 1)
        self.assert_answers(desktop)

    def test_reminders_go_on_over_another_bus(self):
        desktop = self.desktop()
        self.show_stretch(desktop)
        before = desktop.processor_seconds()
        desktop.restart_bus(after=5)
        self.assertLess(desktop.processor_seconds() - before, 1)  # it was not busy with waiting
        desktop.start_dunst()
        wait_until(lambda: desktop.bus.name_has_owner(SERVICE), "limberd on the new bus")
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        self.assertIsNone(desktop.limberd.poll())  # the same process
        self.assert_answers(desktop)

    def test_of_many_started_at_once_one_stays(self):
        desktop = self.desktop()
        desktop.watch_bubbles()
        started = [desktop.start(str(desktop.bin / "limberd"), clock=DUE) for _ in range(6)]
        wait_until(lambda: sum(each.poll() is None for each in started) == 1, "one of them alone")
        self.assertEqual([each.poll() for each in started if each.poll() is not None], [0] * 5)
        wait_until(lambda: self.status(desktop)["on_screen"] == 1, "the bubble")
        self.assertEqual(len(desktop.shown()), 1)
        self.assert_answers(desktop)

    def test_an_answer_waits_for_a_busy_database(self):
        desktop = self.desktop()
        desktop.start_limberd(JUST_BEFORE)
        with open(desktop.data / "limber.db.lock", "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            wait_until(lambda: desktop.displayed() == 1, "the bubble, without a word in the ledger")
            desktop.press("Done")
            time.sleep(WRITER_PATIENCE + 2)
            self.assertFalse(self.stretched(desktop))
        wait_until(lambda: self.stretched(desktop), "stretch met")
        wait_until(lambda: desktop.displayed() == 0, "the bubble gone")
        desktop.wait_for_log(f"showed {STRETCH}")
        desktop.wait_for_log(f"answered {STRETCH}: done")

    def test_a_program_in_the_middle_of_a_write_holds_up_the_record_only(self):
        desktop = self.desktop()
        desktop.watch_bubbles()
        desktop.start_limberd(JUST_BEFORE)
        other = sqlite3.connect(desktop.data / "limber.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        wait_until(lambda: desktop.displayed() == 1, "the bubble")
        wait_until(lambda: "busy" in desktop.log_of("limberd"), "limberd to give up for now")
        other.execute("ROLLBACK")
        other.close()
        desktop.wait_for_log(f"showed {STRETCH}")
        self.assertEqual(len(desktop.shown()), 1)
        self.assert_answers(desktop)

    def test_a_damaged_database_is_not_looked_at_all_the_time(self):
        desktop = self.desktop()
        for file in desktop.data.glob("limber.db*"):
            file.unlink()
        (desktop.data / "limber.db").write_bytes(b"no database at all, but long enough to look like one" * 40)
        desktop.start_limberd(f"{DAY} 22:00:00 x60")  # a minute a second
        complaint = "not a Limber database"
        desktop.wait_for_log(complaint)
        before = desktop.processor_seconds()
        time.sleep(10)
        self.assertLess(desktop.processor_seconds() - before, 0.3)
        self.assertEqual(desktop.log_of("limberd").count(complaint), 1)
