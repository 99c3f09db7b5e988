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
            name: "Evening"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 360;
                window.height = 720;
                StretchGuide.quit();
                World.clear();
                window.open("today");
                World.moveTo("2026-11-19T22:46");
                tryVerify(() => item("todayPage").opacity === 1);
                page().contentY = 0;
                World.settle(window.contentItem);
            }
            function cleanup() {
                World.set("evening-colours", "on");
                window.open("week");
                window.open("today");
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function page() {
                return item("todayPage");
            }
            function shown(name) {
                return item(name) !== null && item(name).visible;
            }
            function tap(name) {
                tryVerify(() => shown(name), 5000, name);
                World.settle(window.contentItem);  // what has just come is where it belongs only then
                if (page().holds(item(name)))
                    page().showItem(item(name));
                World.settle(window.contentItem);
                mouseClick(item(name));
                World.settle(window.contentItem);
            }
            function topOf(name) {
                return item(name).mapToItem(null, 0, 0).y;
            }

            function test_fromTheStretchToBed() {
                compare(item("eveningClock").text, "22:46");
                compare(item("eveningNext").text, "Stretch now");
                tap("eveningNext");
                compare(window.page, "stretch");
                tryVerify(() => shown("stretchBegin"));
                tap("stretchBegin");
                World.stretchFor(400);
                compare(World.logged("stretch"), 7);
                tap("stretchDone");
                compare(window.page, "today");
                tryVerify(() => page().opacity === 1);
                compare(item("eveningNext").text, "Going to bed");
                verify(!shown("eveningBed"));
                World.moveTo("2026-11-19T22:58");
                tap("eveningNext");
                compare(World.logged("bedtime"), 22 * 60 + 58);
                compare(item("inBedSince").text, "In bed since 22:58");
                verify(!shown("eveningNext"));
            }

            function test_bedIsOneTapAwayWithoutTheStretch() {
                tap("eveningBed");
                compare(World.logged("bedtime"), 22 * 60 + 46);
                tap("undo");
                compare(World.logged("bedtime"), -1);
                verify(shown("eveningBed"));
            }

            function test_inBedNothingElseIsThere() {
                tap("eveningBed");
                verify(shown("bedCramp") && shown("notAsleep") && shown("showToday"));
                for (const other of ["waterValue", "row_exercise", "cup250", "eveningWater", "crampNow"])
                    verify(!shown(other), other);
                tap("showToday");
                verify(shown("row_exercise") && shown("cup250"));
                verify(!shown("showToday"));
                World.moveTo("2026-11-20T07:00");
                World.settle(window.contentItem);
                verify(!shown("eveningClock"));
                verify(shown("lastNightCard"));
                verify(shown("cup250"));
            }

            function test_notAsleepYet() {
                tap("eveningBed");
                World.moveTo("2026-11-19T23:05");
                tap("notAsleep");
                compare(World.logged("bedtime"), -1);
                verify(shown("eveningNext"));
            }

            function test_crampInBedIsOneTap() {
                tap("eveningBed");
                tap("bedCramp");
                compare(window.page, "cramp");
                compare(World.cramps(), 1);
            }

            function test_lastNightAsksInBedTowardsTheMorning() {
                tap("eveningBed");
                verify(!shown("lastNightCard"));
                World.moveTo("2026-11-20T05:10");
                tryVerify(() => shown("lastNightCard"));
                verify(shown("bedCramp"));
            }

            function test_theEveningStandsFirstAndWaterLast_data() {
                return [{tag: "phone", width: 360}, {tag: "large phone", width: 599}, {tag: "tablet", width: 800}];
            }
            function test_theEveningStandsFirstAndWaterLast(data) {
                window.width = data.width;
                World.settle(window.contentItem);
                tryVerify(() => shown("cup250"));
                const order = ["eveningClock", "eveningNext", "eveningBed", "eveningWater", "row_exercise", "cup250"];
                for (let i = 1; i < order.length; ++i)
                    verify(topOf(order[i - 1]) < topOf(order[i]), order[i]);
                verify(!shown("actNext"));
            }

            function test_onADesktopTheRestIsBesideIt() {
                window.width = 1100;
                window.height = 760;
                World.settle(window.contentItem);
                tryVerify(() => shown("cup250"));
                const left = item("eveningNext");
                const right = item("row_exercise").mapToItem(null, 0, 0);
                verify(right.x > left.mapToItem(null, left.width, 0).x);
                verify(right.y < topOf("eveningWater"));
                World.moveTo("2026-11-20T07:00");
                World.settle(window.contentItem);
                compare(Math.round(item("row_exercise").mapToItem(null, 0, 0).x), Math.round(item("waterValue").mapToItem(null, 0, 0).x - 20));
            }

            function test_aDrinkIsOneTapAway() {
                compare(item("lastDrink").text, "None logged today. A sip is fine.");
                tap("eveningDrink");
                compare(World.logged("water"), 250);
                compare(item("lastDrink").text, "Last one at 22:46, no need for more now.");
            }

            function test_coloursHoldOnEveryPageAndCanBeSwitchedOff() {
                verify(Qt.colorEqual(Theme.bg, "#120b06"));
                window.open("settings");
                tryVerify(() => shown("preference_evening-colours"));
                const lever = item("preference_evening-colours");
                item("settingsPage").showItem(lever);
                World.settle(window.contentItem);
                mouseClick(lever);
                compare(World.setting("evening-colours"), "off");
                verify(!Qt.colorEqual(Theme.bg, "#120b06"));
                verify(!lever.active);
                window.open("stretch");
                tryVerify(() => Qt.colorEqual(Theme.bg, "#120b06"));  // for the night, whatever is set
                window.open("today");
                tryVerify(() => !Qt.colorEqual(Theme.bg, "#120b06"));
                verify(shown("eveningNext"));
            }

            function test_whatIsDueIsPutOffOrSkippedThere() {
                World.remindOfAll();
                tryVerify(() => shown("evening_skip"));
                verify(!shown("dueCard"));
                tryVerify(() => !item("eveningAnswers").calm);
                tap("evening_skip");
                compare(item("eveningNext").text, "Going to bed");
                tryVerify(() => !shown("evening_skip"));
            }

            function test_secondTapOnSkipDoesNotReachTheNextReminder() {
                for (const time of ["2026-11-20T22:46", "2026-11-20T22:56"]) {
                    World.moveTo(time);
                    World.remindOfAll();
                }
                tryVerify(() => shown("evening_skip") && !item("eveningAnswers").calm);
                const first = Reminders.due.occurrence;
                tap("evening_skip");
                const next = Reminders.due.occurrence;
                verify(next !== first);
                tap("evening_skip");
                compare(Reminders.due.occurrence, next);
                tryVerify(() => !item("eveningAnswers").calm);
                tap("evening_skip");
                verify(Reminders.due.occurrence !== next);
            }

            function test_whatComesBackWithAnUndoTakesAPressAtOnce() {
                World.remindOfAll();
                tryVerify(() => shown("evening_skip"));
                const due = Reminders.due.occurrence;
                tap("eveningBed");
                compare(Reminders.due.occurrence, "");
                tap("undo");
                compare(Reminders.due.occurrence, due);
                verify(!item("eveningAnswers").calm);
            }

            function test_coloursOfTheNightGoWithTheirPages() {
                World.moveTo("2026-11-19T15:00");
                window.open("today");
                verify(!Qt.colorEqual(Theme.bg, "#120b06"));
                window.open("stretch");
                tryVerify(() => item("stretchPage") !== null && item("stretchPage").parent.opacity === 1);
                window.open("cramp");  // the one fades into the other
                tryVerify(() => item("crampPage") !== null && item("crampPage").parent.opacity === 1 && !shown("stretchPage"));
                verify(Qt.colorEqual(Theme.bg, "#120b06"));
                window.open("today");
                tryVerify(() => !Qt.colorEqual(Theme.bg, "#120b06"));
                World.moveTo("2026-11-19T22:46");
                tryVerify(() => Qt.colorEqual(Theme.bg, "#120b06"));
            }

            function test_askedForByDayItStaysUntilAnotherPage() {
                World.moveTo("2026-11-19T15:00");
                verify(!shown("eveningNext"));
                window.open("evening");
                compare(window.page, "today");
                tryVerify(() => shown("eveningNext"));
                tap("eveningNext");
                compare(window.page, "stretch");
                tap("stretchClose");
                verify(shown("eveningNext"));
                window.open("week");
                window.open("today");
                verify(!shown("eveningNext"));
                verify(shown("cup250"));
            }

            function test_keysGoThroughTheSteps() {
                item("eveningNext").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Tab);
                verify(item("eveningBed").activeFocus);
                keyClick(Qt.Key_Return);
                compare(World.logged("bedtime"), 22 * 60 + 46);
            }

            function test_assistiveTechnologyPresses() {
                compare(World.accessibleName(item("eveningNext")), "Stretch now");
                compare(World.accessibleName(item("eveningGoal")), "14 min until bed at 23:00");
                verify(World.pressAccessibly(item("eveningBed")));
                verify(World.pressAccessibly(item("notAsleep")));
                compare(World.logged("bedtime"), -1);
            }
        }
    }
}
