// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    Main {
        id: window

        TestCase {
            name: "Reminders"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                window.width = 360;
                window.height = 720;
                World.clear();
                window.page = "reminders";
                tryVerify(() => item("remindersPage") !== null && item("remindersPage").parent.opacity === 1);
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function tap(name) {
                World.settle(window.contentItem);
                verify(item(name) !== null, name);
                if (item("remindersPage").holds(item(name)))
                    item("remindersPage").showItem(item(name));
                mouseClick(item(name));
            }

            function test_aTapSwitchesAReminderOffAndOn() {
                verify(item("switch_weekly-review").active);
                tap("switch_weekly-review");
                tryVerify(() => !item("switch_weekly-review").active);
                tap("switch_weekly-review");
                tryVerify(() => item("switch_weekly-review").active);
            }
            function test_spaceSwitchesToo() {
                item("switch_water-reminders").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                tryVerify(() => !item("switch_water-reminders").active);
            }
            function test_quietHoursAreChangedAndBadOnesSayWhy() {
                tap("quietHours");
                tryVerify(() => item("sheets").open);
                const from = World.find(item("fromTime"), "timeInput");
                tryVerify(() => from.activeFocus);
                from.text = "25:00";
                tap("saveHours");
                verify(item("hoursRefusal").visible);
                from.text = "22:30";
                verify(!item("hoursRefusal").visible);
                tap("saveHours");
                tryVerify(() => !item("sheets").open);
                compare(Reminders.quietText, "22:30–07:00");
            }
            function test_exerciseHasATime() {
                tap("exerciseTime");
                tryVerify(() => item("sheets").open);
                World.find(item("fromTime"), "timeInput").text = "18:15";
                tap("saveHours");
                tryVerify(() => !item("sheets").open);
                compare(Reminders.exerciseTime, "18:15");
            }
            /// What came on a day stays in the ledger: each time takes a day of its own.
            property int days: 0
            property string today: ""
            /// The reminder to exercise comes, in the light of the afternoon.
            function exerciseComes() {
                today = "2026-12-" + String(++days).padStart(2, "0");
                World.set("water-reminders", "off");
                World.set("exercise-reminder", "18:00");
                World.moveTo(today + "T17:00");
                World.moveTo(today + "T18:00");
                World.remindOfAll();
                tryCompare(Reminders.due, "occurrence", "exercise/" + today);
                tryVerify(() => item("dueCard") !== null && item("dueCard").visible && !item("dueCard").calm);
                World.settle(window.contentItem);
            }
            function test_dueReminderIsAnsweredInTheWindow() {
                window.page = "today";
                exerciseComes();
                const bottom = item("dueCard").mapToItem(null, 0, item("dueCard").height).y;
                verify(bottom <= item("navBar").y, bottom);
                verify(item("due_done").visible);
                verify(!item("due_snooze-10").visible);
                mouseClick(item("dueLater"));
                tryVerify(() => item("due_snooze-10").visible && item("due_skip").visible && !item("due_done").visible);
                mouseClick(item("dueLater"));
                tryVerify(() => item("due_done").visible);
                mouseClick(item("due_done"));
                compare(World.logged("exercise"), 10);
                tryVerify(() => !item("dueCard").visible || Reminders.due.occurrence !== "exercise/" + today);
                mouseClick(item("undo"));
                compare(World.logged("exercise"), -1);
            }
            Component {
                id: madeWithOne
                AnswerPause {}
            }
            function test_theFirstOneTakesAPressAtOnce() {
                exerciseComes();
                verify(!createTemporaryObject(madeWithOne, window.contentItem).running);
            }
            function test_onOtherPagesItIsOneLineThatLeadsToToday() {
                exerciseComes();
                verify(item("dueCard").height <= 60, item("dueCard").height);
                verify(!(item("due_done")?.visible ?? false));
                verify(item("dueClose").width >= 44 && item("dueClose").height >= 44);
                mouseClick(item("dueShow"));
                tryCompare(window, "page", "today");
                tryVerify(() => item("due_done").visible);
                compare(World.logged("exercise"), -1);
            }
            function test_aStretchIsStartedAndNotSaidToBeDone() {
                World.moveTo("2026-11-19T22:45");
                World.remindOfAll();
                tryCompare(Reminders.due, "occurrence", "stretch/2026-11-19");
                compare(Reminders.due.keys[0], "start");
                Today.answer(Reminders.due.occurrence, "start");
                compare(window.page, "stretch");
                compare(World.logged("stretch"), -1);
                window.page = "today";
            }
            function test_dueReminderTakesLittle_data() {
                return [{tag: "phone", width: 360, height: 720, scale: "100", most: 240},
                        {tag: "phone, large text", width: 360, height: 720, scale: "200", most: 240},
                        {tag: "wide", width: 1100, height: 760, scale: "100", most: 84}];
            }
            function test_dueReminderTakesLittle(data) {
                window.width = data.width;
                window.height = data.height;
                World.set("text-size", data.scale);
                window.page = "today";
                for (const language of ["en", "zh"]) {
                    World.set("language", language);
                    exerciseComes();
                    verify(item("dueCard").height <= data.most, item("dueCard").height);
                    World.clear();
                    World.set("text-size", data.scale);
                }
            }
            function test_whatWaitedBehindItIsOneLineAndOpensWhenAsked() {
                window.page = "today";
                exerciseComes();
                World.set("exercise-reminder", "18:00");
                World.set("water-reminders", "on");
                World.moveTo(today + "T19:30");
                World.remindOfAll();
                World.settle(window.contentItem);
                tryVerify(() => Reminders.due.occurrence.startsWith("water/"));
                tryVerify(() => !item("dueCard").calm);
                verify(!Reminders.due.waited);
                const full = item("dueCard").height;
                mouseClick(item("dueClose"));
                tryCompare(Reminders.due, "occurrence", "exercise/" + today);
                World.settle(window.contentItem);
                verify(item("dueCard").height < full, item("dueCard").height + " of " + full);
                verify(item("dueShow").visible);
                mouseClick(item("dueClose"));  // meant for the one before
                compare(Reminders.due.occurrence, "exercise/" + today);
                tryVerify(() => !item("dueCard").calm);
                mouseClick(item("dueShow"));
                tryVerify(() => item("due_done").visible);
                mouseClick(item("dueClose"));
                tryVerify(() => !Reminders.due.shown);
            }
            function test_pressMeantForAReminderDoesNotAnswerTheOneInItsPlace() {
                window.page = "today";
                exerciseComes();
                verify(item("due_done").visible);
                World.set("water-reminders", "on");
                World.moveTo(today + "T19:30");
                World.remindOfAll();
                verify(Reminders.due.occurrence.startsWith("water/"));
                World.settle(window.contentItem);
                mouseClick(item("due_done"));
                compare(World.logged("water"), -1);
                compare(World.logged("exercise"), -1);
                tryVerify(() => !item("dueCard").calm);
                mouseClick(item("due_done"));
                compare(World.logged("water"), Today.water.usualDrink);
            }
            function test_afterTheGoalNobodyIsToldToBeInBedBeforeIt() {
                World.moveTo("2026-11-26T22:55");
                World.remindOfAll();
                compare(Reminders.due.body, "Bed before 23:00. Sleep well.");
                World.moveTo("2026-11-26T23:10");
                compare(Reminders.due.body, "It is past 23:00. Whenever you lie down: sleep well.");
            }
        }
    }
}
