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
            function test_dueReminderIsAnsweredInTheWindow() {
                window.page = "today";
                World.moveTo("2026-11-19T22:45");
                World.remindOfAll();
                tryVerify(() => item("dueCard") !== null && item("dueCard").visible);
                World.settle(window.contentItem);
                const bottom = item("dueCard").mapToItem(null, 0, item("dueCard").height).y;
                verify(bottom <= item("navBar").y, bottom);
                verify(item("due_done").visible);
                verify(!item("due_snooze-10").visible);
                mouseClick(item("dueLater"));
                tryVerify(() => item("due_snooze-10").visible && !item("due_done").visible);
                mouseClick(item("dueLater"));
                tryVerify(() => item("due_done").visible);
                mouseClick(item("due_done"));
                compare(World.logged("stretch"), 7);
                tryVerify(() => !item("dueCard").visible || Reminders.due.occurrence !== "stretch/2026-11-19");
                mouseClick(item("undo"));
                compare(World.logged("stretch"), -1);
            }
            function test_pressMeantForAReminderDoesNotAnswerTheOneInItsPlace() {
                window.page = "today";
                World.moveTo("2026-11-24T22:45");
                World.remindOfAll();
                tryVerify(() => Reminders.due.occurrence === "stretch/2026-11-24");
                tryVerify(() => item("due_done") !== null && item("due_done").visible);
                World.settle(window.contentItem);
                World.moveTo("2026-11-24T22:55");
                World.remindOfAll();
                compare(Reminders.due.occurrence, "bedtime/2026-11-24");
                World.settle(window.contentItem);
                mouseClick(item("due_bed"));
                compare(World.logged("bedtime"), -1);
                compare(World.logged("stretch"), -1);
                wait(650);  // the calm is over
                mouseClick(item("due_bed"));
                compare(World.logged("bedtime"), 22 * 60 + 55);
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
