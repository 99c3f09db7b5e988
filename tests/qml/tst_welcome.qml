// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    Texts { id: texts }

    Main {
        id: window

        TestCase {
            name: "Welcome"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 360;
                window.height = 720;
                World.clear();
                World.set("welcomed", "off");
                Welcome.offer();
                tryVerify(() => shown("startLimber"));
                World.settle(window.contentItem);
            }
            function cleanup() {
                Welcome.finish();
                tryVerify(() => !shown("startLimber"));
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            /// A popup that is closed has left the window.
            function shown(name) {
                return item(name) !== null && item(name).visible;
            }
            function tap(name) {
                World.settle(window.contentItem);
                verify(item(name) !== null, name);
                if (item("welcomeScroll").holds(item(name)))
                    item("welcomeScroll").showItem(item(name));
                mouseClick(item(name));
            }
            function ask(habit) {
                tap("welcome_" + habit);
                tryVerify(() => shown("saveWelcome"));
                World.settle(window.contentItem);
            }
            function save() {
                tap("saveWelcome");
                tryVerify(() => !shown("saveWelcome"));
                World.settle(window.contentItem);
            }

            function test_oneButtonStartsWithTheDefaultsAndItNeverComesBack() {
                tap("startLimber");
                tryVerify(() => !shown("startLimber"));
                compare(World.setting("welcomed"), "on");
                Welcome.offer();
                verify(!Welcome.shown);
                World.settle(window.contentItem);
                mouseClick(item("cup250"));
                compare(World.logged("water"), 250);
            }
            function test_aTimeThatIsNoneIsRefusedWhenItIsLeft() {
                ask("bedtime");
                const bed = World.find(item("welcomeBed"), "timeInput");
                bed.forceActiveFocus(Qt.TabFocusReason);
                bed.text = "2500";
                verify(!item("welcomeRefusal").visible);
                keyClick(Qt.Key_Tab);
                verify(item("welcomeRefusal").visible);
                bed.text = "23:00";
                verify(!item("welcomeRefusal").visible);
                World.find(item("welcomeUp"), "timeInput").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Escape);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !shown("saveWelcome"));
            }
            function test_escapeLeavesAtAnyMoment() {
                ask("water");
                keyClick(Qt.Key_Escape);  // the sheet
                tryVerify(() => !shown("saveWelcome"));
                verify(Welcome.shown);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !Welcome.shown);
                compare(World.setting("welcomed"), "on");
            }
            function test_enterStarts() {
                keyClick(Qt.Key_Return);
                tryVerify(() => !Welcome.shown);
            }
            function test_tabStaysWithinAndReachesEverything() {
                const reached = [];
                for (let i = 0; i < 14; ++i) {
                    keyClick(Qt.Key_Tab);
                    reached.push(window.activeFocusItem.objectName);
                }
                for (const name of ["language_zh", "language_en", "welcome_water", "welcome_stretch", "tryReminder", "welcomeReminders", "startLimber"])
                    verify(reached.includes(name), name + " of " + reached.join(" "));
                verify(!reached.includes("cup250"));
            }
            function test_theLanguageIsTheFirstThingAndChangesAtOnce() {
                tap("language_zh");
                compare(Appearance.language, "zh");
                compare(item("startLimber").text, "开始");
                compare(item("welcome_water").text, "喝水");
                tap("language_en");
                compare(item("startLimber").text, "Start");
            }
            function test_waterIsChosen() {
                ask("water");
                tap("water1700");
                save();
                compare(item("welcome_water").description, "at least 1700 ml");
                compare(Today.water.low, 1700);
                ask("water");
                tap("waterOwn");
                const own = World.find(item("welcomeOwnWater"), "numberInput");
                tryVerify(() => own.activeFocus);
                own.text = "2000";
                World.find(item("welcomeDrink"), "numberInput").text = "300";
                save();
                compare(Today.water.low, 2000);
                compare(World.setting("drink-size"), "300");
            }
            function test_theNightIsTyped() {
                ask("bedtime");
                World.find(item("welcomeBed"), "timeInput").text = "22:30";
                World.find(item("welcomeUp"), "timeInput").text = "6:15";
                save();
                compare(item("welcome_bedtime").description, "before 22:30, up at 06:15");
                compare(World.setting("usual-wakeup"), "06:15");
            }
            function test_badInputSaysWhyAndStays() {
                ask("exercise");
                World.find(item("welcomeNumber"), "numberInput").text = "much";
                tap("saveWelcome");
                verify(item("welcomeRefusal").visible);
                World.find(item("welcomeNumber"), "numberInput").text = "20";
                save();
                compare(item("welcome_exercise").description, "at least 20 min");
            }
            function test_aHabitIsSwitchedOffAndOnAgain() {
                ask("stretch");
                tap("useHabit");
                save();
                compare(item("welcome_stretch").description, "Off");
                ask("stretch");
                tap("useHabit");
                save();
                compare(item("welcome_stretch").description, "about 7 min");
            }
            function test_remindersAreSwitchedAndTried() {
                verify(item("welcomeReminders").checked);
                tap("welcomeReminders");
                compare(World.setting("reminders"), "off");
                tryVerify(() => !item("tryReminder").visible);
                tap("welcomeReminders");
                compare(World.setting("reminders"), "on");
                tap("tryReminder");
                const result = item("tryResult");
                tryVerify(() => result.text !== "" && result.text !== "Starting…");
                World.settle(window.contentItem);
                const top = result.mapToItem(null, 0, 0).y;
                verify(top + result.height <= item("startLimber").mapToItem(null, 0, 0).y, "all of it is above the button");
            }
            function test_digitsLogNothingBehindIt() {
                keyClick(Qt.Key_3);
                compare(World.logged("water"), -1);
            }

            function test_nothingIsCutOff_data() {
                const rows = [];
                for (const size of [[360, 640], [360, 720], [768, 1024], [1100, 760]])
                    for (const language of ["en", "zh"])
                        for (const scale of ["100", "200"])
                            rows.push({tag: size.join("x") + " " + language + " " + scale,
                                       width: size[0], height: size[1], language: language, scale: scale});
                return rows;
            }
            function test_nothingIsCutOff(data) {
                window.width = data.width;
                window.height = data.height;
                World.set("language", data.language);
                World.set("text-size", data.scale);
                World.settle(window.contentItem);
                World.settle(window.contentItem);
                compare(texts.unreadable(item("welcomePage"), data.width), "");
                compare(texts.overlapping(item("welcomeScroll")), "");
                verify(item("startLimber").mapToItem(null, 0, item("startLimber").height).y <= data.height);
                for (const habit of ["water", "bedtime", "sleep", "exercise", "stretch"]) {
                    item("welcome_" + habit).clicked();
                    tryVerify(() => shown("saveWelcome"));
                    World.settle(window.contentItem);
                    compare(texts.unreadable(item("sheetBody"), data.width), "");
                    compare(texts.overlapping(item("sheetBody")), "");
                    keyClick(Qt.Key_Escape);
                    tryVerify(() => !shown("saveWelcome"));
                }
            }
        }
    }
}
