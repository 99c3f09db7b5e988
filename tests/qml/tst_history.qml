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
            name: "History"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 1100;
                window.height = 760;
                window.page = "today";
                World.clear();
                World.logSampleWeeks();
                World.find(window.contentItem.parent, "snackbar").hide();
                show();
                History.chooseToday();
                fold();
                item("historyPage").contentY = 0;
                World.settle(window.contentItem);
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function show() {
                window.page = "history";
                tryVerify(() => item("historyPage") !== null && item("historyPage").parent.opacity === 1);
                World.settle(window.contentItem);
            }
            /// Closes what an earlier test has left open in the day's card.
            function fold() {
                const card = item("historyDay");
                card.all = false;
                card.unfolded = "";
            }
            function click(name) {
                clickItem(item(name), name);
            }
            function clickItem(target, name) {
                verify(target !== null, name);
                item("historyPage").showItem(target);
                World.settle(window.contentItem);
                mouseClick(target);
                World.settle(window.contentItem);
            }
            function type(name, text) {
                const field = World.find(item(name), "numberInput") ?? World.find(item(name), "timeInput");
                field.forceActiveFocus(Qt.TabFocusReason);
                field.selectAll();
                for (const letter of text)
                    keyClick(letter);
            }

            function test_yesterdaysBedtimeIsFixedWithFourTaps_data() {
                return [{tag: "phone", width: 360}, {tag: "wide", width: 1100}];
            }
            function test_yesterdaysBedtimeIsFixedWithFourTaps(data) {
                window.width = data.width;
                window.page = "today";
                tryVerify(() => item("todayPage").opacity === 1);
                World.settle(window.contentItem);
                let taps = 0;
                for (const name of ["nav_history", "day_2026-11-18", "dayHabit_bedtime", "saveDayNight"]) {
                    const target = item(name);
                    verify(target !== null && target.visible, name);
                    const place = target.mapToItem(window.contentItem, target.width / 2, target.height / 2);
                    verify(place.y > 0 && place.y < window.height, name + " at " + place.y);  // no scrolling between taps
                    if (name === "saveDayNight")
                        for (const letter of "23:15")  // the field has the focus and its text is selected
                            keyClick(letter);
                    mouseClick(target);
                    ++taps;
                    tryVerify(() => item("historyPage") !== null && item("historyPage").parent.opacity === 1);
                    World.settle(window.contentItem);
                }
                compare(taps, 4);
                compare(World.logged("bedtime", 1), 23 * 60 + 15);
                mouseClick(item("undo"));
                compare(World.logged("bedtime", 1), 22 * 60 + 41);
            }

            function test_aTapOnADayShowsIt() {
                click("day_2026-11-14");
                compare(item("dayTitle").text, "14 November");
                compare(item("dayHabit_water").text, "Water: 1450 ml, partly");
            }

            function test_daysToComeCannotBeChosen() {
                verify(!item("day_2026-11-20").enabled);
                click("day_2026-11-20");
                compare(History.day.iso, "2026-11-19");
            }

            function test_monthsAreTurned() {
                compare(item("monthTitle").text, "November");
                verify(!item("nextMonth").enabled);
                click("previousMonth");
                compare(item("monthTitle").text, "October");
                verify(item("day_2026-10-31") !== null);
                click("nextMonth");
                compare(item("monthTitle").text, "November");
            }

            function test_yearsAreTurnedButNeverIntoTheFuture() {
                verify(!item("nextYear").enabled);
                verify(!item("previousYear").enabled);
                World.drinkAt("2025-06-01T12:00", 1500);
                verify(item("previousYear").enabled);
                click("previousYear");
                compare(History.year, 2025);
                compare(item("year_water").Accessible.name, "Water 2025: met on 1 of 1 known days. Best streak 4 days. Strength 0 of 100.");
                click("nextYear");
                compare(History.year, 2026);
            }

            function test_aTapOnASquareChoosesItsDay_data() {
                return [{tag: "phone", width: 360, x: (45 - 26) * 11 + 4}, {tag: "wide", width: 1100, x: 45 * 10.96 + 4}];
            }
            function test_aTapOnASquareChoosesItsDay(data) {
                window.width = data.width;
                World.settle(window.contentItem);
                tryVerify(() => item("year_water") !== null);
                const year = item("year_water");
                item("historyPage").showItem(year);
                World.settle(window.contentItem);
                const map = World.findAll(year, "heatMap").pop();  // the second half on a phone
                mouseClick(map, 3 + data.x, 3 + 3 * map.step + 4);
                compare(History.day.iso, "2026-11-12");
                verify(year.activeFocus);
            }

            function test_arrowsMoveTheChosenDayInTheYear() {
                const year = item("year_bedtime");
                year.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Left);
                compare(History.day.iso, "2026-11-12");
                keyClick(Qt.Key_Up);
                compare(History.day.iso, "2026-11-11");
                keyClick(Qt.Key_Right);
                keyClick(Qt.Key_Down);
                compare(History.day.iso, "2026-11-19");
                keyClick(Qt.Key_Down);
                compare(History.day.iso, "2026-11-19");
                verify(year.activeFocus);
            }

            function test_arrowsGoFromDayToDayInTheCalendar() {
                item("day_2026-11-19").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Up);
                compare(History.day.iso, "2026-11-12");
                verify(item("day_2026-11-12").activeFocus);
                keyClick(Qt.Key_Right);
                verify(item("day_2026-11-13").activeFocus);
                for (let i = 0; i < 2; ++i)
                    keyClick(Qt.Key_Up);
                compare(History.day.iso, "2026-10-30");
                verify(item("day_2026-10-30").activeFocus);
            }

            function test_editOpensEveryHabitAndDoneClosesThem() {
                click("day_2026-11-18");
                click("editDay");
                for (const name of ["logForDay", "saveDayNight", "routineDone"])
                    verify(item(name).visible, name);
                compare(item("editDay").text, "Done");
                click("editDay");
                verify(!item("logForDay").visible);
            }

            function test_waterIsLoggedForADayThatWasForgotten() {
                click("day_2026-11-13");
                click("dayHabit_water");
                type("dayEntryFields", "1600");
                click("logForDay");
                compare(World.logged("water", 6), 1600);
                compare(item("dayHabit_water").text, "Water: 1600 ml, goal met");
                click("undo");
                compare(World.logged("water", 6), -1);
            }

            function test_aRefusalStandsBelowTheFieldAndNotInTheSnackbar() {
                click("day_2026-11-13");
                click("dayHabit_water");
                type("dayEntryFields", "abc");
                click("logForDay");
                verify(item("entryFieldsRefusal").text !== "");
                verify(!item("snackbar").visible);
                type("dayEntryFields", "20");
                compare(item("entryFieldsRefusal").text, "");
            }

            function test_aPassingMinuteLeavesWhatIsTyped() {
                click("dayHabit_water");
                type("dayEntryFields", "333");
                World.moveTo("2026-11-19T22:06");
                World.settle(window.contentItem);
                compare(World.find(item("dayEntryFields"), "numberInput").text, "333");
                click("logForDay");
                compare(World.logged("water"), 1583);
                compare(World.find(item("dayEntryFields"), "numberInput").text, "250");
            }

            function test_stretchIsLoggedSkippedAndUnskipped() {
                click("day_2026-11-13");
                click("dayHabit_stretch");
                click("skip");
                compare(item("dayHabit_stretch").text, "Bedtime stretch: Skipped");
                verify(!item("skip").visible);
                click("unskip");
                compare(item("dayHabit_stretch").text, "Bedtime stretch: Not logged");
                click("routinePart");
                compare(item("dayHabit_stretch").text, "Bedtime stretch: Partly done");
                click("routineDone");
                compare(item("dayHabit_stretch").text, "Bedtime stretch: Done");
            }

            function test_aMissedDayIsRepaired() {
                click("day_2026-11-18");
                click("dayHabit_stretch");
                clickItem(World.find(item("dayHabit_stretch").parent, "menu_0"), "menu_0");
                tryVerify(() => item("removeEntry") !== null && item("removeEntry").visible);
                mouseClick(item("removeEntry"));
                tryVerify(() => item("repair") !== null && item("repair").visible);
                World.settle(window.contentItem);
                click("repair");
                verify(!item("repair").visible);
                verify(History.hasRepaired);
            }

            function test_anEntryIsChangedInItsSheet() {
                click("day_2026-11-18");
                click("dayHabit_exercise");
                const menu = World.find(item("dayHabit_exercise").parent, "menu_0");
                item("historyPage").showItem(menu);
                World.settle(window.contentItem);
                mouseClick(menu.parent, 90, menu.parent.height / 2);
                tryVerify(() => item("saveEntry") !== null && item("saveEntry").visible);
                compare(EntryEditor.value, "30");
                const field = World.find(item("saveEntry").parent, "numberInput");
                field.text = "45";
                mouseClick(item("saveEntry"));
                tryVerify(() => World.logged("exercise", 1) === 45);
                compare(item("dayHabit_exercise").text, "Exercise: 45 min, goal met");
            }

            function test_strengthIsShownOverTheYear() {
                verify(item("strength_water") === null);
                click("toggleStrength");
                verify(item("strength_water").visible);
                compare(World.findAll(item("year_water"), "heatMap").length, 0);
                click("toggleStrength");
                verify(!item("strength_water").visible);
            }

            function test_withoutEntriesThePageSaysWhatToDo() {
                World.clear();
                verify(item("emptyHistory").visible);
                verify(item("year_water") === null || !item("year_water").visible);
                mouseClick(item("emptyHistory").children[1]);
                compare(window.page, "today");
            }

            function test_mapsAndDaysSpeak() {
                compare(World.accessibleName(item("year_water")), "Water 2026: met on 11 of 16 known days. Best streak 4 days, now 4. Strength 54 of 100.");
                compare(World.accessibleDescription(item("year_water")), "19 November. Water: 1250 ml, not yet. Arrow keys choose a day");
                compare(World.accessibleName(item("day_2026-11-14")), "Saturday 14 November");
                compare(World.accessibleDescription(item("day_2026-11-14")), "Met: Sleep, Exercise, Bedtime stretch. Partly: Water. Missed: Bedtime.");
                verify(World.pressAccessibly(item("day_2026-11-14")));
                compare(History.day.iso, "2026-11-14");
                verify(World.pressAccessibly(item("dayHabit_bedtime")));
                World.settle(window.contentItem);
                verify(item("saveDayNight").visible);
            }
        }
    }
}
