// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    SignalSpy {
        id: saved
        target: Changes
        signalName: "saved"
    }

    Main {
        id: window

        TestCase {
            name: "Review"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !item("sheets").open);
                window.width = 1100;
                window.height = 760;
                open("today");
                World.clear();
                item("snackbar").hide();
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function open(page) {
                window.open(page);
                tryVerify(() => item(page + "Page") !== null && item(page + "Page").parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function tap(name) {
                const page = item("reviewPage");
                if (page !== null && page.holds(item(name)))
                    page.showItem(item(name));
                World.settle(window.contentItem);
                mouseClick(item(name));
                World.settle(window.contentItem);
            }
            function openGoals() {
                tap("toGoals");
                tryVerify(() => item("sheets").open && item("goal_water") !== null);
                World.settle(window.contentItem);
            }

            function test_theWeekLookedAtOpensAndBackLeadsToIt_data() {
                return [{tag: "phone", width: 360, button: "toReviewBelow"}, {tag: "wide", width: 1100, button: "toReview"}];
            }
            function test_theWeekLookedAtOpensAndBackLeadsToIt(data) {
                window.width = data.width;
                World.logSampleWeeks();
                open("week");
                Week.goThisWeek();
                Week.goPrevious();
                Week.goPrevious();
                tap(data.button);
                compare(window.page, "review");
                compare(item("reviewWeek").text, "Week 45");
                tryVerify(() => item("reviewPage").parent.opacity === 1);
                mouseClick(World.find(item("reviewPage"), "goBack"));
                compare(window.page, "week");
                Week.goThisWeek();
            }

            function test_arrowsTurnTheWeeks() {
                World.logSampleWeeks();
                open("review");
                compare(item("reviewWeek").text, "Last week");
                tap("reviewAfter");
                compare(item("reviewWeek").text, "This week, so far");
                verify(!item("reviewAfter").enabled);
                tap("reviewBefore");
                tap("reviewBefore");
                compare(item("reviewWeek").text, "Week 45");
                verify(!item("reviewBefore").enabled);
                keyClick(Qt.Key_Left);
                compare(item("reviewWeek").text, "Week 45");
                keyClick(Qt.Key_Right);
                compare(item("reviewWeek").text, "Last week");
            }

            function test_everyHabitStandsOnceInItsPlace() {
                World.logSampleWeeks();
                open("review");
                for (const [group, habits] of [["wentWell", ["sleep", "exercise", "stretch"]], ["slipped", ["bedtime"]], ["muchAsBefore", ["water"]]]) {
                    for (const habit of habits)
                        verify(World.find(item(group), "reviewed_" + habit) !== null, habit);
                }
                verify(World.accessibleName(item("reviewed_stretch")).includes("Met on 5 of 6 known days"));
                verify(!item("notLogged").visible);
            }

            function test_goalsAreSteppedAndTakenBackTogether_data() {
                return [{tag: "phone", width: 360}, {tag: "wide", width: 1100}];
            }
            function test_goalsAreSteppedAndTakenBackTogether(data) {
                window.width = data.width;
                World.logSampleWeeks();
                open("review");
                openGoals();
                verify(!item("saveGoals").enabled);
                mouseClick(item("more_water"));
                mouseClick(item("less_bedtime"));
                mouseClick(item("less_bedtime"));
                compare(item("goal_water").text, "1600–1800 ml");
                compare(item("goal_bedtime").text, "Before 22:30");
                verify(item("saveGoals").enabled);
                mouseClick(item("saveGoals"));
                tryVerify(() => !item("sheets").open);
                tryVerify(() => item("snackbar").visible);
                openGoals();
                compare(item("goal_water").text, "1600–1800 ml");
                keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
                World.settle(window.contentItem);
                mouseClick(item("undo"));
                openGoals();
                compare(item("goal_water").text, "1500–1700 ml");
                compare(item("goal_bedtime").text, "Before 23:00");
                keyClick(Qt.Key_Escape);
            }

            function test_goalsAreSteppedByKeysToo() {
                open("review");
                openGoals();
                item("more_exercise").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                keyClick(Qt.Key_Return);
                compare(item("goal_exercise").text, "At least 20 min");
                verify(World.pressAccessibly(item("less_exercise")));
                compare(item("goal_exercise").text, "At least 15 min");
                compare(World.accessibleName(item("less_bedtime")), "Bedtime: earlier");
                keyClick(Qt.Key_Escape);
                verify(item("sheets").open && item("notSaved").visible);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
            }

            function test_savedItSaysWhere_data() {
                return [{tag: "phone", width: 360, button: "saveReviewBelow"}, {tag: "wide", width: 1100, button: "saveReview"}];
            }
            function test_savedItSaysWhere(data) {
                window.width = data.width;
                World.logSampleWeeks();
                open("review");
                saved.clear();
                tap(data.button);
                compare(saved.count, 1);
                verify(saved.signalArguments[0][0].includes("limber-review-2026-W46"), saved.signalArguments[0][0]);
                verify(item("snackbar").visible);
                verify(!World.opened.length);
                mouseClick(item("openSaved"));
                compare(World.opened, [saved.signalArguments[0][1].toString()]);
                verify(!item("snackbar").visible);
            }

            function test_emptyWeekLeadsToToday() {
                open("review");
                verify(item("emptyReview").visible);
                verify(!item("saveReview").enabled);
                mouseClick(item("emptyReview").children[1]);
                compare(window.page, "today");
            }

            function test_itLeadsToWhatHelps() {
                World.logSampleWeeks();
                open("review");
                tap("reviewToHelps");
                compare(window.page, "helps");
                tryVerify(() => item("helpsPage") !== null && item("helpsPage").parent.visible);  // the review still fades
                World.settle(window.contentItem);
                keyClick(Qt.Key_Escape);
                compare(window.page, "review");
            }
        }
    }
}
