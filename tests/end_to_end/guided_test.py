# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The two guides, through the accessibility bus alone: the stretch from its first screen to the diary, and help in a cramp."""

import unittest

import accessible_window_test as everywhere
from accessible_window import AccessibleWindow
from desktop import Desktop
from patience import wait_until

DAY = "2026-11-19"
NOW = f"{DAY} 22:46:05"
LATER = f"{DAY} 22:50:00"  # what a test has logged meanwhile is in the past then
MOVES = ("Heel raise", "Toe-up", "Left calf", "Right calf")


class GuidedTestCase(unittest.TestCase):
    maxDiff = None

    def test_a_stretch_is_paused_gone_through_and_left_and_its_part_is_in_the_diary(self):
        window = self.open("stretch")
        self.assertTrue(self.says(window, "4 moves, 6 min 40 s"))
        window.press_named("Begin")
        window.find(MOVES[0], ["label"])
        window.press_named("Pause")
        window.find("Paused", ["label"])
        window.press_named("Go on")
        window.find("Hold", ["label"])  # a part of it is held from now on
        for move in MOVES[1:]:
            window.press_named("Next move")
            window.find(move, ["label"])
        window.press_named("Move before")
        window.find(MOVES[2], ["label"])
        window.press_named("Stop here")
        wait_until(lambda: self.stretch()["value"], "the part in the diary")
        self.assertEqual((self.stretch()["value"], self.stretch()["state"]), (1, "open"))
        window.press_named("Undo")
        wait_until(lambda: self.stretch()["value"] is None, "the part taken back")

    def test_a_short_routine_is_finished_for_real_and_met(self):
        for key, value in (("hold", "5"), ("sets", "1"), ("rest", "0"), ("moves", "toe_up")):
            self.desktop.limberctl("settings", f"stretch-{key}", value, at=NOW)
        window = self.open("stretch")
        self.assertTrue(self.says(window, "1 move, 10 s"))
        window.press_named("Begin")
        window.find("Well stretched", ["label"])
        self.assertEqual((self.stretch()["value"], self.stretch()["state"]), (1, "met"))
        window.press_named("Going to bed now")
        wait_until(lambda: self.desktop.habit("bedtime", LATER, DAY)["value"] in ("22:46", "22:47"), "the bedtime")

    def test_the_routine_is_changed_by_pressing_and_typing_alone_and_taken_back(self):
        window = self.open("stretch")
        window.press_named("Settings of the routine")
        window.press_named("Hold: more")
        window.press_named("Sets of each move: less")
        window.press_named("Toe-up")
        window.press_named("Move Right calf up")
        window.fill_in("A move of your own", "<b>Wall</b>")
        window.press_named("Save")
        window.find("4 moves, 5 min")
        self.assertEqual(self.setting("stretch-moves"), "heel_raise,calf_right,calf_left,<b>Wall</b>")
        self.assertEqual((self.setting("stretch-hold"), self.setting("stretch-sets")), ("30", "2"))
        window.press_named("Undo")
        window.find("4 moves, 6 min 40 s")
        self.assertEqual(self.setting("stretch-moves"), "heel_raise,toe_up,calf_left,calf_right")

    def test_a_cramp_is_logged_gone_through_and_told_about(self):
        window = self.open("cramp")
        self.assertEqual(len(self.cramps()), 1)
        for step in range(1, 4):
            window.find(f"Step {step} of 4", ["label"])
            window.press_named("Next")
        window.find("Step 4 of 4", ["label"])
        window.press_named("It is over")
        window.press_named("Say more about it")
        window.press_named("Left")
        window.press_named("Swelling")
        window.press_named("Redness")
        window.fill_in("Pain, from 0 to 10", "7")
        window.press_named("Save")
        wait_until(lambda: self.cramps()[0]["pain"] == 7, "the cramp in the diary")
        cramp = self.cramps()[0]
        self.assertEqual((cramp["leg"], cramp["signs"], cramp["night"]), ("left", ["swelling", "redness"], DAY))
        window.find("Get help now")
        wait_until(lambda: not any(node["role"] == "dialog" for node in window.look()), "the sheet closed")
        window.press_named("Close")
        window.find("Today", ["page tab"])

    def test_a_cramp_that_was_none_is_taken_back(self):
        window = self.open("cramp")
        self.assertEqual(len(self.cramps()), 1)
        window.press_named("Undo")
        wait_until(lambda: self.cramps() == [], "the cramp taken back")
        window.find("Today", ["page tab"])

    def test_everything_of_the_guides_has_a_name_in_english(self):
        self.check_names("en", begin="Begin", settings="Settings of the routine")

    def test_everything_of_the_guides_has_a_name_in_chinese(self):
        self.check_names("zh", begin="开始", settings="拉伸设置")

    # How

    def setUp(self):
        self.desktop = Desktop(dunst=False)
        self.desktop.__enter__()
        self.addCleanup(self.desktop.__exit__)

    def open(self, page, language="en"):
        window = AccessibleWindow(self.desktop, NOW, "--page", page, "--size", "360x720", "--language", language,
                                  begins_with="push button")
        self.addCleanup(window.close)
        return window

    @staticmethod
    def says(window, text):
        return wait_until(lambda: any(node["name"] == text for node in window.look()), text)

    def stretch(self):
        return self.desktop.habit("stretch", LATER, DAY)

    def setting(self, key):
        return self.desktop.limberctl("settings", key, "--json", at=NOW)[key]

    def cramps(self):
        return self.desktop.limberctl("cramps", "--json", at=LATER)

    def check_names(self, language, begin, settings):
        window = self.open("stretch", language)
        faults = self.faults(window, "offer", language)
        window.press_named(settings)
        wait_until(lambda: any(node["role"] == "dialog" for node in window.look()), "the settings")
        faults += self.faults(window, "settings", language)
        window.escape()
        wait_until(lambda: not any(node["role"] == "dialog" for node in window.look()), "the settings gone")
        window.press_named(begin)
        faults += self.faults(window, "guide", language)
        self.assertEqual(faults, [])

    @staticmethod
    def faults(window, where, language):
        found = []
        for node in window.look():
            fault = everywhere.AccessibleWindowTestCase.fault_of(node, language)
            if fault:
                found.append(f"{where}: {node['role']} “{node['name']}” {fault}")
        return found
