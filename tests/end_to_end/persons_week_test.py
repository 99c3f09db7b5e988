# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A person's week, entered partly on the command line, partly by clicks."""

import unittest

from desktop import Desktop, wait_until
from window import Window

TODAY = "2026-11-19"
EVENING = f"{TODAY} 22:05:00"
# What a person typed on the days before: when, and what.
TYPED = [
    ("2026-11-16 08:00:00", ["log", "sleep", "22:40-06:20"]),
    ("2026-11-16 12:00:00", ["log", "water", "1550"]),
    ("2026-11-16 18:00:00", ["log", "exercise", "22"]),
    ("2026-11-17 07:30:00", ["log", "sleep", "22:50-06:10"]),
    ("2026-11-17 20:00:00", ["log", "water", "1700"]),
    ("2026-11-17 22:46:00", ["log", "stretch"]),
    ("2026-11-18 09:00:00", ["log", "sleep", "00:40-06:35"]),
    ("2026-11-18 12:00:00", ["log", "water", "1320"]),
    ("2026-11-19 07:20:00", ["log", "bedtime", "22:41"]),
    ("2026-11-19 07:21:00", ["log", "wakeup", "06:10"]),
    ("2026-11-19 12:30:00", ["log", "water", "900"]),
]


class PersonsWeekTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.desktop.__enter__()
        self.addCleanup(self.desktop.__exit__)
        for at, command in TYPED:
            self.desktop.limberctl(*command, at=at)

    def water(self):
        return self.desktop.habit("water", EVENING, TODAY)["value"]

    def week(self):
        week = self.desktop.limberctl("week", TODAY, "--json", at=f"{TODAY} 22:50:00")
        return {day["day"]: {habit["id"]: (habit["value"], habit["state"]) for habit in day["habits"]} for day in week["days"]}

    def test_a_week_is_the_same_everywhere_and_survives_kill_9(self):
        window = Window(self.desktop, EVENING)
        window.wait_for("900 ml drunk")
        window.click("Log 250 ml of water")
        wait_until(lambda: self.water() == 1150, "the tap in the database")
        window.wait_for("1150 ml drunk")
        window.click("Log 100 ml of water")
        window.wait_for("1250 ml drunk")
        window.click("Undo")
        window.wait_for("1150 ml drunk")
        wait_until(lambda: self.water() == 1150, "the undo in the database")

        self.desktop.limberctl("log", "water", "100", at=EVENING)
        window.wait_for("1250 ml drunk")  # what another program wrote

        self.desktop.start_limberd(f"{TODAY} 22:44:58")
        self.desktop.wait_for_log(f"showed stretch/{TODAY}")
        self.desktop.press("Done")
        wait_until(lambda: self.desktop.habit("stretch", EVENING, TODAY)["state"] == "met", "stretch met")
        before = self.week()

        window.kill()
        self.desktop.kill_limberd()
        self.desktop.kill_dunst()
        self.assertEqual(self.week(), before)
        self.assertEqual(before["2026-11-16"]["water"], (1550, "met"))
        self.assertEqual(before["2026-11-17"]["bedtime"], ("00:40", "missed"))
        self.assertEqual(before["2026-11-17"]["sleep"], (355, "partly"))
        self.assertEqual(before["2026-11-18"]["bedtime"], ("22:41", "met"))
        self.assertEqual(before["2026-11-18"]["water"], (1320, "partly"))
        self.assertEqual(before[TODAY]["water"], (1250, "open"))
        self.assertEqual(before[TODAY]["stretch"], (7, "met"))
        self.assertEqual(self.desktop.limberctl("doctor", "--json", at=EVENING)["problems"], [])

        again = Window(self.desktop, f"{TODAY} 22:50:00")
        again.wait_for("Water 1250 / 1500 ml")
        stretch = [name for name in again.names() if "Bedtime stretch" in name]
        self.assertTrue(stretch)
        self.assertIn("Going to bed", again.names())
        self.assertNotIn("Stretch now", again.names())  # it is done
        again.click("Week", "page tab")
        again.wait_for("Bedtime · Sleep")


if __name__ == "__main__":
    unittest.main()
