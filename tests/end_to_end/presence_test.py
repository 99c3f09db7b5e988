# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What limberd notes of locks and sleep, told by a mock of logind and of a desktop's screen saver."""

import os
import sqlite3

import dbus
import dbus.lowlevel

from patience import wait_until
from reminder_case import DAY, ReminderTestCase
from window import Window

MORNING = "2026-11-20"
SESSION = "org.freedesktop.login1.Session"
SESSION_PATH = "/org/freedesktop/login1/session/"
MOCK = "org.freedesktop.DBus.Mock"


class PresenceTestCase(ReminderTestCase):
    def test_a_night_of_lock_and_sleep_is_suggested_in_the_morning(self):
        desktop, clock = self.evening(logind=True)
        self.lock(desktop, clock, f"{DAY} 22:52:10")
        self.see(desktop, clock, f"{DAY} 23:10:00", "asleep", lambda: self.manager_says(desktop, "PrepareForSleep", True))
        self.see(desktop, clock, f"{MORNING} 06:40:00", "awake", lambda: self.manager_says(desktop, "PrepareForSleep", False))
        self.see(desktop, clock, f"{MORNING} 06:41:20", "unlocked", lambda: self.session_says(desktop, "own", "Unlock"))
        self.assertEqual([sign for sign, _ in self.noted(desktop)], ["locked", "asleep", "awake", "unlocked"])
        for habit in ("bedtime", "sleep"):  # suggested, not logged
            self.assertEqual(desktop.habit(habit, f"{MORNING} 07:40:00", DAY)["state"], "open")
        window = Window(desktop, f"{MORNING} 07:40:00")
        window.wait_for("The screen was locked 22:52–06:41. Was that your night?", "Yes")
        window.click("Yes")
        wait_until(lambda: desktop.habit("sleep", f"{MORNING} 07:41:00", DAY)["value"] == 469, "the night logged")
        self.assertEqual(desktop.habit("bedtime", f"{MORNING} 07:41:00", DAY)["value"], "22:52")

    def test_a_locked_hint_and_a_screen_saver_say_it_too(self):
        desktop, clock = self.evening(logind=True)
        self.see(desktop, clock, f"{DAY} 22:50:00", "locked", lambda: self.hint(desktop, "own", True))
        self.see(desktop, clock, f"{DAY} 22:51:00", "unlocked", lambda: self.hint(desktop, "own", False))
        self.see(desktop, clock, f"{DAY} 22:52:00", "locked", lambda: self.screen_saver_says(desktop, True))
        self.see(desktop, clock, f"{MORNING} 06:41:00", "unlocked", lambda: self.screen_saver_says(desktop, False))

    def test_somebody_elses_session_is_none_of_ours(self):
        desktop, clock = self.evening(logind=True)
        self.session_says(desktop, "other", "Lock")
        self.hint(desktop, "other", True)
        self.lock(desktop, clock, f"{DAY} 22:52:00")
        self.assertEqual(len(self.noted(desktop)), 1)

    def test_the_machine_was_switched_off_over_night(self):
        desktop, clock = self.evening(logind=True)
        self.see(desktop, clock, f"{DAY} 22:52:00", "asleep", lambda: self.manager_says(desktop, "PrepareForShutdown", True))
        desktop.kill_limberd()
        desktop.start_limberd(f"{MORNING} 06:41:00")
        wait_until(lambda: self.noted(desktop)[-1][0] == "unlocked", "the new session noted")

    def test_a_service_that_begins_behind_a_locked_screen_knows_it(self):
        desktop, clock = self.evening(logind=True)
        self.lock(desktop, clock, f"{DAY} 22:52:00")
        desktop.kill_limberd()
        self.mock(desktop).AddObject(SESSION_PATH + "auto", SESSION, {"LockedHint": True}, [])
        clock.write_text(f"@{MORNING} 03:00:00\n")
        desktop.start_limberd(clock)
        self.see(desktop, clock, f"{MORNING} 06:41:00", "unlocked", lambda: self.session_says(desktop, "own", "Unlock"))
        self.assertEqual([sign for sign, _ in self.noted(desktop)], ["locked", "unlocked"])

    def test_switched_off_nothing_is_noted(self):
        desktop, clock = self.evening(logind=True)
        self.lock(desktop, clock, f"{DAY} 22:52:00")
        desktop.limberctl("settings", "time-suggestions", "off", at=f"{DAY} 22:53:00")
        self.assertEqual(self.noted(desktop), [])
        self.session_says(desktop, "own", "Unlock")
        self.session_says(desktop, "own", "Lock")
        self.status(desktop)  # it has heard both
        self.assertEqual(self.noted(desktop), [])

    def test_without_logind_a_screen_saver_is_enough(self):
        desktop, clock = self.evening()
        self.see(desktop, clock, f"{DAY} 22:52:00", "locked", lambda: self.screen_saver_says(desktop, True))
        self.see(desktop, clock, f"{MORNING} 06:41:00", "unlocked", lambda: self.screen_saver_says(desktop, False))

    def evening(self, **mocks):
        """limberd on a clock that a file holds, and two sessions: the user's and somebody else's."""
        desktop = self.desktop(**mocks)
        if mocks:
            self.mock(desktop).AddSession("own", "seat0", os.getuid(), "me", True)
            self.mock(desktop).AddSession("other", "seat1", os.getuid() + 1, "you", True)
        clock = desktop.folder / "clock"
        clock.write_text(f"@{DAY} 22:41:00\n")
        desktop.start_limberd(clock)
        self.status(desktop)
        return desktop, clock

    def mock(self, desktop, path="/org/freedesktop/login1"):
        return dbus.Interface(desktop.system.get_object("org.freedesktop.login1", path), MOCK)

    def manager_says(self, desktop, signal, value):
        self.mock(desktop).EmitSignal("org.freedesktop.login1.Manager", signal, "b", [value])

    def session_says(self, desktop, session, signal):
        self.mock(desktop, SESSION_PATH + session).EmitSignal(SESSION, signal, "", [])

    def hint(self, desktop, session, locked):
        changed = [SESSION, dbus.Dictionary({"LockedHint": locked}, signature="sv"), dbus.Array([], signature="s")]
        self.mock(desktop, SESSION_PATH + session).EmitSignal(
            "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", changed
        )

    def screen_saver_says(self, desktop, active):
        signal = dbus.lowlevel.SignalMessage("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
        signal.append(active, signature="b")
        desktop.bus.send_message(signal)
        desktop.bus.flush()

    def lock(self, desktop, clock, at):
        self.see(desktop, clock, at, "locked", lambda: self.session_says(desktop, "own", "Lock"))

    def see(self, desktop, clock, at, sign, happens):
        """It happens at that time, and limberd has noted it."""
        clock.write_text(f"@{at}\n")
        happens()
        wait_until(lambda: self.noted(desktop)[-1:] == [(sign, at[11:16])], f"{sign} noted; it has {self.noted(desktop)}")

    def noted(self, desktop):
        """Signs in order, each with the time on the wall in Shanghai."""
        rows = "SELECT sign, strftime('%H:%M', at / 1000, 'unixepoch', '+8 hours') FROM presence ORDER BY at, rowid"
        with sqlite3.connect(f"file:{desktop.data}/limber.db?mode=ro", uri=True) as database:
            return database.execute(rows).fetchall()
