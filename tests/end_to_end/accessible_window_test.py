# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The whole window through the accessibility bus: everything has a name, everything that can be pressed does something."""

import re
import unittest

from accessible_window import PRESSES, AccessibleWindow
from control_walk import ControlWalk
from desktop import Desktop
from patience import wait_until

DAY = "2026-11-19"
LAST_NIGHT = "2026-11-18"
CLOCK = f"{DAY} 10:00:05 x0.001"  # it all but stands still: the passing of a minute is no effect of a press
LATER = f"{DAY} 10:00:30"
EVENING = f"{DAY} 22:46:05 x0.001"

SIZES = {"desktop": "1100x760", "phone": "360x720"}
# What is pressed on the way to a page, on a desktop and on a phone, and how it is called then.
PAGES = {
    "today": ((["Today"], "Today"), (["Today"], "Today")),
    "week": ((["Week"], ""), (["Week"], "")),  # it is called after the week it shows
    "history": ((["History"], "History"), (["History"], "History")),
    "habits": ((["Habits"], "Habits"), (["More", "Habits"], "Habits")),
    "settings": ((["Settings"], "Settings"), (["More"], "More")),
    "cramp": ((["Cramp now"], ""), (["Today", "Cramp now"], "")),  # covers the window
    "reminders": ((["Settings", "Reminders"], "Reminders"), (["More", "Reminders"], "Reminders")),
    "review": ((["Week", "Weekly review"], "Weekly review"), (["Week", "Weekly review"], "Weekly review")),
    "helps": ((["History", "What helps me"], "What helps me"), (["History", "What helps me"], "What helps me")),
    "learn": ((["Settings", "Good to know"], "Good to know"), (["More", "Good to know"], "Good to know")),
}
# What Today is from wind-down on.
TONIGHT = {"tonight": ((["Today"], "Tonight"), (["Today"], "Tonight"))}
COVERS = ("cramp",)
CHINESE = {
    "Today": "今天", "Week": "本周", "History": "历史", "Habits": "习惯", "Settings": "设置", "More": "更多",
    "Reminders": "提醒", "Cramp now": "正在抽筋", "Tonight": "今晚",
    "Weekly review": "每周回顾", "What helps me": "什么对我有帮助", "Good to know": "健康小知识",
}

# Controls that a walk leaves alone, and why.
UNTOUCHED = {}
# Controls that may change nothing that is said, and why.
IDLE = {}

CONTROLS = ("push button", "check box", "radio button", "page tab", "menu item", "toggle button", "text", "entry", "slider",
            "combo box", "list item", "scroll bar")
NO_ROLE = ("", "unknown", "invalid", "redundant object", "filler")
# Names and signs that are the same in both languages: of programs, licences, units, keys; and where files are.
UNTRANSLATED = re.compile(
    r"/\S+|\b(Limber|English|Chinese|dunst|ml|km|min|GNU|CSV|JSON|PDF|PNG|Ctrl|Alt|Esc|Enter|Tab|Home"
    r"|Wilson|Newcombe|GPL-3\.0-or-later|Google|Material Symbols|Apache-2\.0|Noto|Qt|SQLite|Boost)\b"
)


def is_covered(nodes):
    """A guide has the whole window; Escape leaves it."""
    return not any(node["role"] == "page tab list" for node in nodes)


class AccessibleWindowTestCase(unittest.TestCase):
    maxDiff = None

    def test_everything_on_a_desktop_has_a_name_in_english(self):
        self.check_names("desktop", "en")

    def test_everything_on_a_desktop_has_a_name_in_chinese(self):
        self.check_names("desktop", "zh")

    def test_everything_on_a_phone_has_a_name_in_english(self):
        self.check_names("phone", "en")

    def test_everything_on_a_phone_has_a_name_in_chinese(self):
        self.check_names("phone", "zh")

    def test_every_control_of_today_does_something_on_a_desktop(self):
        self.check_actions("today", "desktop")

    def test_every_control_of_today_does_something_on_a_phone(self):
        self.check_actions("today", "phone")

    def test_every_control_of_week_does_something_on_a_desktop(self):
        self.check_actions("week", "desktop")

    def test_every_control_of_week_does_something_on_a_phone(self):
        self.check_actions("week", "phone")

    def test_every_control_of_reminders_does_something_on_a_desktop(self):
        self.check_actions("reminders", "desktop")

    def test_every_control_of_reminders_does_something_on_a_phone(self):
        self.check_actions("reminders", "phone")

    def test_every_control_of_history_does_something_on_a_desktop(self):
        self.check_actions("history", "desktop")

    def test_every_control_of_history_does_something_on_a_phone(self):
        self.check_actions("history", "phone")

    def test_every_control_of_habits_does_something_on_a_desktop(self):
        self.check_actions("habits", "desktop")

    def test_every_control_of_habits_does_something_on_a_phone(self):
        self.check_actions("habits", "phone")

    def test_every_control_of_the_cramp_guide_does_something_on_a_desktop(self):
        self.check_actions("cramp", "desktop")

    def test_every_control_of_the_cramp_guide_does_something_on_a_phone(self):
        self.check_actions("cramp", "phone")

    def test_every_control_of_settings_does_something_on_a_desktop(self):
        self.check_actions("settings", "desktop")

    def test_every_control_of_settings_does_something_on_a_phone(self):
        self.check_actions("settings", "phone")

    def test_every_control_of_the_review_does_something_on_a_phone(self):
        self.check_actions("review", "phone")

    def test_every_control_of_what_helps_does_something_on_a_phone(self):
        self.check_actions("helps", "phone")

    def test_everything_of_the_evening_has_a_name_in_chinese(self):
        self.check_names("phone", "zh", TONIGHT, EVENING)

    def test_every_control_of_the_evening_does_something_on_a_phone(self):
        self.check_actions("tonight", "phone", EVENING)

    def test_every_control_of_good_to_know_does_something_on_a_phone(self):
        self.check_actions("learn", "phone")

    def test_the_evening_leads_to_bed_and_out_of_it_by_pressing_alone(self):
        window = self.window("phone", "en", EVENING)
        tonight = lambda: self.desktop.habit("bedtime", f"{DAY} 22:47:00", DAY)["value"]
        window.press_named("To bed now")
        wait_until(lambda: tonight() == "22:46", "the bedtime")
        window.find("In bed since 22:46")
        window.press_named("Not asleep yet? Undo")
        wait_until(lambda: tonight() is None, "the bedtime gone")
        window.find("Stretch now")

    def test_a_drink_is_logged_and_undone_by_pressing_alone(self):
        window = self.window("desktop", "en")
        before = self.habit("water")["value"]
        window.press_named("Log 250 ml of water")
        wait_until(lambda: self.habit("water")["value"] == before + 250, "the drink")
        window.find(f"{before + 250} ml drunk")
        window.press_named("Undo")
        wait_until(lambda: self.habit("water")["value"] == before, "the drink gone")
        window.find(f"{before} ml drunk")

    def test_last_nights_bedtime_is_put_right_by_pressing_and_typing_alone(self):
        window = self.window("phone", "en")
        self.assertEqual(self.habit("bedtime")["value"], "22:41")
        window.press_named("Bedtime")
        window.fill_in("To bed", "23:10")
        window.press_named("Save")
        wait_until(lambda: self.habit("bedtime")["value"] == "23:10", "the bedtime")
        wait_until(lambda: "23:10" in window.find("Bedtime", ["push button"])["description"], "the bedtime in its row")

    # How

    def window(self, form, language, clock=CLOCK):
        self.desktop = Desktop(dunst=False)
        self.desktop.__enter__()
        self.addCleanup(self.desktop.__exit__)
        for number in range(10, 19):
            day = f"2026-11-{number}"
            self.log("sleep", "22:41-06:10", "--night", day)
            self.log("water", "400", "--at", f"{day}T09:10")
            self.log("exercise", "20", "--at", f"{day}T18:00")
            self.log("stretch", "--at", f"{day}T22:20")
        self.log("water", "300", "--at", "08:15")
        window = AccessibleWindow(self.desktop, clock, "--size", SIZES[form], "--language", language)
        self.addCleanup(window.close)
        return window

    def log(self, *arguments):
        self.desktop.limberctl("log", *arguments, at=f"{DAY} 10:00:00")

    def habit(self, name):
        """Of today, as `limberctl today --json` tells it; of last night, which is yesterday's."""
        if name == "bedtime":
            return self.desktop.habit(name, LATER, LAST_NIGHT)
        habits = self.desktop.limberctl("today", "--json", at=LATER)["habits"]
        return next(habit for habit in habits if habit["id"] == name)

    @staticmethod
    def go_to(window, nodes, page, form, language="en"):
        """Opens a page, unless it is what the window shows; returns what it shows then."""
        def said(name):
            return CHINESE[name] if language == "zh" else name

        ways, title = (PAGES | TONIGHT)[page][form == "phone"]

        def is_open(nodes):
            if page in COVERS or is_covered(nodes):
                return page in COVERS and is_covered(nodes)
            opened = ("heading", said(title)) if title else ("page tab", said(ways[-1]))
            return any((node["role"], node["name"]) == opened and (title or "selected" in node["states"]) for node in nodes)

        if is_open(nodes):
            return nodes
        while is_covered(nodes):
            window.escape()
            nodes = window.settle(nodes)
        for name in ways:
            window.press_named(said(name))
        wait_until(lambda: is_open(window.look()), f"the page {page}, pressing {ways}")
        return window.settle()

    def check_names(self, form, language, pages=tuple(PAGES), clock=CLOCK):
        window = self.window(form, language, clock)
        wrong = []
        for page in pages:
            nodes = self.go_to(window, window.look(), page, form, language)
            for node in nodes:
                fault = self.fault_of(node, language)
                if fault:
                    wrong.append(f"{page}: {node['role']} “{node['name']}” {fault}")
        self.assertEqual(wrong, [])

    @staticmethod
    def fault_of(node, language):
        if node["role"] in NO_ROLE:
            return "has no role"
        is_control = node["role"] in CONTROLS
        if not node["name"].strip() and (is_control or node["role"] == "label"):
            return "has no name"
        if node["role"] in CONTROLS[:6] and not set(node["actions"]) & set(PRESSES):
            return "has no action"
        if language == "zh" and re.search(r"[A-Za-z]{2,}", UNTRANSLATED.sub("", node["name"] + node["description"])):
            return f"speaks English: {node['description']}"
        return None

    def check_actions(self, page, form, clock=CLOCK):
        window = self.window(form, "en", clock)
        walk = ControlWalk(window, lambda nodes: self.go_to(window, nodes, page, form), UNTOUCHED, IDLE)
        walk.run()
        self.assertGreater(len(walk.pressed), 3)
        self.assertEqual(walk.dead, [], f"pressed: {walk.pressed}")
