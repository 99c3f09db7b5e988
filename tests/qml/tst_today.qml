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
            name: "Today"
            when: windowShown
            visible: true

            property var snackbar: null

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                snackbar = World.find(window.contentItem.parent, "snackbar");
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                window.page = "today";
                window.width = 1100;
                window.height = 760;
                World.clear();
                snackbar.hide();
                snackbar.stay = 6000;
            }

            function tap(name) {
                World.settle(window.contentItem);
                const item = World.find(window.contentItem.parent, name);
                verify(item !== null, name);
                const page = World.find(window.contentItem.parent, "todayPage");
                if (page.holds(item))
                    page.showItem(item);
                mouseClick(item);
            }
            /// A page that fades in cannot be pressed before its first frame.
            function seen(name) {
                tryVerify(() => World.find(window.contentItem.parent, name) !== null
                                && World.find(window.contentItem.parent, name).visible);
            }
            function textOf(name) {
                return World.find(window.contentItem.parent, name).text;
            }

            function test_whatWasPressedStaysInSightWhenTheSnackbarComes_data() {
                return [{tag: "phone", width: 360, height: 640}, {tag: "wide", width: 1100, height: 600}];
            }
            function test_whatWasPressedStaysInSightWhenTheSnackbarComes(data) {
                window.width = data.width;
                window.height = data.height;
                const id = World.addHabit("Vitamins", "yes_no", "");
                World.settle(window.contentItem);
                const page = World.find(window.contentItem.parent, "todayPage");
                const last = World.find(page, "offer_" + id);
                const row = World.find(page, "press_" + id);
                // At the very bottom edge.
                page.contentY = last.mapToItem(page.contentItem, 0, last.height).y + 4 - page.height;
                World.settle(window.contentItem);
                mouseClick(last);
                tryVerify(() => snackbar.visible);
                tryVerify(() => row.mapToItem(page, 0, row.height).y <= page.height + 1, 2000, "the row is below the edge");
            }
            function test_aLongStreakMovesNoMarks_data() {
                return [{tag: "en", language: "en", streak: "Streak 3652 nights"}, {tag: "zh", language: "zh", streak: "连续 3652 晚"}];
            }
            function test_aLongStreakMovesNoMarks(data) {
                window.width = 1100;
                World.set("language", data.language);
                World.settle(window.contentItem);
                const row = World.find(window.contentItem.parent, "press_exercise").parent;
                const own = World.find(window.contentItem.parent, "marks_exercise");
                const other = World.find(window.contentItem.parent, "marks_sleep");
                verify(own.visible && other.visible);
                row.streakText = data.streak;
                row.valueRuns = ["18", "min"];
                World.settle(window.contentItem);
                compare(own.mapToItem(null, 0, 0).x, other.mapToItem(null, 0, 0).x);
                const run = World.findAll(row, "streak")[0];
                compare(run.text, data.streak);
                verify(run.implicitWidth <= run.parent.width, run.implicitWidth + " of " + run.parent.width);
            }
            function test_tapOnACupLogsItAndUndoTakesItBack() {
                compare(World.logged("water"), -1);
                tap("cup350");
                compare(World.logged("water"), 350);
                compare(textOf("waterValue"), "350");
                compare(World.find(window.contentItem.parent, "waterBand").value, 350);
                verify(snackbar.visible);
                verify(snackbar.text.includes("350"));
                tap("undo");
                compare(World.logged("water"), -1);
                compare(textOf("waterValue"), "0");
                verify(!World.find(window.contentItem.parent, "undo").visible);
            }

            function test_digitsLogTheCupsAndControlZTakesTheLastBack() {
                for (const key of [Qt.Key_1, Qt.Key_5])
                    keyClick(key);
                compare(World.logged("water"), 600);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                compare(World.logged("water"), 100);
            }

            function test_numberIsFollowedByItsGoalAndStaysWhereItIsWhileItGrows() {
                const goal = World.find(window.contentItem.parent, "waterGoal");
                const value = World.find(window.contentItem.parent, "waterValue");
                verify(goal.x - value.contentWidth < 20, "a gap after 0");
                tap("cup350");
                const before = goal.mapToItem(null, 0, 0).x;
                tap("cup350");
                compare(textOf("waterValue"), "700");
                compare(goal.mapToItem(null, 0, 0).x, before);
            }

            function test_longPressOnACupChangesTheCups() {
                World.settle(window.contentItem);
                const cup = World.find(window.contentItem.parent, "cup350");
                mousePress(cup);
                tryVerify(() => World.find(window.contentItem.parent, "sheets").open, 3000);
                mouseRelease(cup);
                compare(World.logged("water"), -1);
                const input = World.find(World.find(window.contentItem.parent, "cupRow0"), "cupInput");
                compare(input.text, "100");
                tryVerify(() => World.find(window.contentItem.parent, "saveCups").mapToItem(null, 0, 0).y > 0);
                World.settle(window.contentItem);
                input.forceActiveFocus();
                for (const letter of "0.4l")
                    keyClick(letter);
                const usual = World.find(World.find(window.contentItem.parent, "cupRow0"), "usualCup");
                usual.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                verify(usual.chosen);
                World.settle(window.contentItem);
                mouseClick(World.find(World.find(window.contentItem.parent, "cupRow4"), "removeCup"));
                World.settle(window.contentItem);
                verify(World.find(window.contentItem.parent, "cupRow4") === null);
                tap("saveCups");
                compare(World.find(window.contentItem.parent, "cupRefusal").text, "");
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                compare(Today.water.cups.join(), "200,250,350,400");
                compare(Today.water.usualDrink, 400);
                keyClick(Qt.Key_4);
                compare(World.logged("water"), 400);
                tap("undo");
                tap("cup200");
                tap("undo");
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                compare(Today.water.cups.join(), "100,200,250,350,500");
                compare(Today.water.usualDrink, 250);
            }

            function test_cupThatCannotBeIsRefusedInTheSheet_data() {
                return [{tag: "2001"}, {tag: "0"}, {tag: "much"}];
            }
            function test_cupThatCannotBeIsRefusedInTheSheet(data) {
                World.settle(window.contentItem);
                mouseClick(World.find(window.contentItem.parent, "cup350"), 10, 10, Qt.RightButton);
                tryVerify(() => World.find(window.contentItem.parent, "sheets").open);
                const input = World.find(World.find(window.contentItem.parent, "cupRow2"), "cupInput");
                input.forceActiveFocus();
                for (const letter of data.tag)
                    keyClick(letter);
                tap("saveCups");
                const note = World.find(window.contentItem.parent, "cupRefusal");
                verify(note.visible && note.text !== "");
                compare(Today.water.cups.join(), "100,200,250,350,500");
                keyClick(Qt.Key_Escape);
                keyClick(Qt.Key_Escape);  // a form with changes asks once
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
            }

            function test_snackbarGoesByItselfButNotUnderThePointer() {
                snackbar.stay = 300;
                tap("cup100");
                mouseMove(snackbar, 20, 20);
                wait(600);
                verify(snackbar.visible);
                mouseMove(window.contentItem, 600, 20);
                tryCompare(snackbar, "visible", false, 2000);
            }

            function test_snackbarLiesOnNothingThatCanBePressed() {
                window.width = 360;
                window.height = 640;
                tap("cup100");
                const top = snackbar.mapToItem(null, 0, 0).y;
                const page = World.find(window.contentItem.parent, "todayPage");
                verify(page.mapToItem(null, 0, page.height).y <= top);
                verify(World.find(window.contentItem.parent, "navBar").y >= top + snackbar.height);
            }

            function test_stretchIsDoneWithOneTap() {
                tap("offer_stretch");
                verify(World.logged("stretch") >= 0);
                compare(Today.habits.count, 4);
                verify(!World.find(window.contentItem.parent, "offer_stretch").visible);
            }

            function test_partlyDoneExerciseCanStillBeLogged_data() {
                return [{tag: "phone", width: 360}, {tag: "wide", width: 1100}];
            }
            function test_partlyDoneExerciseCanStillBeLogged(data) {
                window.width = data.width;
                Today.log("exercise", "8", "");
                World.settle(window.contentItem);
                const offer = World.find(window.contentItem.parent, "offer_exercise");
                verify(offer.visible);
                const said = [];
                const look = item => {
                    if (!item.visible)
                        return;
                    if (item.text !== undefined)
                        said.push(item.text);
                    for (let i = 0; i < item.children.length; ++i)
                        look(item.children[i]);
                };
                look(World.find(window.contentItem.parent, "row_exercise"));
                verify(said.join(" ").includes("8 min"), said.join("|"));
                Today.log("exercise", "12", "");
                World.settle(window.contentItem);
                verify(!offer.visible);
            }

            function test_stretchLeadsToTheGuideAtAnyTime() {
                World.moveTo("2026-11-19T10:00");
                mouseClick(World.find(window.contentItem.parent, "press_stretch"), 40, 20);
                compare(window.page, "stretch");
                compare(World.logged("stretch"), -1);
                seen("stretchClose");
                tap("stretchClose");
                compare(window.page, "today");
            }

            function test_stretchIsStartedWhereItIsAnnounced() {
                tap("actNext");
                compare(window.page, "stretch");
                seen("stretchAlready");
                tap("stretchAlready");
                compare(window.page, "today");
                verify(World.logged("stretch") >= 0);
            }

            function test_goalOfBedtimeBreaksNoWordBesideGoingToBed_data() {
                return [360, 601, 640, 700, 760, 820, 1024, 1100, 1280].map(width => ({tag: String(width), width: width}));
            }
            function test_goalOfBedtimeBreaksNoWordBesideGoingToBed(data) {
                World.moveTo("2026-11-19T22:41");
                window.width = data.width;
                World.settle(window.contentItem);
                const goal = World.find(window.contentItem.parent, "goal_bedtime");
                verify(goal.text.startsWith("Tonight"));
                verify(goal.lineCount <= 2, goal.lineCount + " lines in " + goal.width);
            }

            function test_goingToBedIsOneTapFromWindDownOn() {
                verify(!World.find(window.contentItem.parent, "offer_bedtime") || textOf("offer_bedtime") !== "Going to bed now");
                World.moveTo("2026-11-19T22:41");
                compare(textOf("offer_bedtime"), "Going to bed now");
                tap("offer_bedtime");
                compare(World.logged("bedtime"), 22 * 60 + 41);
            }

            function test_tonightsTimeIsChangedWhereItIsShown() {
                World.moveTo("2026-11-19T22:50");
                tap("offer_bedtime");
                tap("showToday");
                tap("press_bedtime");
                const sheets = World.find(window.contentItem.parent, "sheets");
                tryVerify(() => sheets.open);
                compare(EntryEditor.time, "22:50");
                keyClick(Qt.Key_Escape);
                tryVerify(() => !sheets.open);
            }
            function test_bedtimeOfTonightIsAskedForInItsOwnRow() {
                World.moveTo("2026-11-19T22:50");
                const row = World.find(window.contentItem.parent, "press_bedtime");
                World.find(window.contentItem.parent, "todayPage").showItem(row);
                mouseClick(row, 40, 20);
                const field = World.find(window.contentItem.parent, "clockField");
                tryVerify(() => field.visible);
                field.text = "22:40";
                tap("logButton");
                compare(World.logged("bedtime"), 22 * 60 + 40);
            }
            function test_somethingOfEarlierIsAddedWithItsTime_data() {
                return [{ habit: "water", at: "09:15", logged: 250 }, { habit: "exercise", at: "08:30", logged: 10 },
                        { habit: "stretch", at: "07:45", logged: 7 }];
            }
            function test_somethingOfEarlierIsAddedWithItsTime(data) {
                tap("addEarlier");
                tap("add_" + data.habit);
                const field = World.find(window.contentItem.parent, "clockField");
                tryVerify(() => field.visible);
                field.text = data.at;
                tap("logButton");
                compare(World.logged(data.habit), data.logged);
                compare(textOf("addEarlier"), "Add earlier");
            }
            function test_lastNightIsAddedByWhoKeepsSleepAlone() {
                Habits.archive("bedtime");
                tap("addEarlier");
                tap("add_night");
                const bed = World.find(window.contentItem.parent, "bedField");
                tryVerify(() => bed.visible);
                bed.text = "22:40";
                World.find(window.contentItem.parent, "upField").text = "06:10";
                tap("saveNight");
                compare(World.logged("sleep", 1), 7 * 60 + 30);
            }
            function test_lastNightIsAddedByWhoKeepsBedtimeAlone() {
                Habits.archive("sleep");
                tap("addEarlier");
                tap("add_night");
                const bed = World.find(window.contentItem.parent, "bedField");
                tryVerify(() => bed.visible);
                verify(!World.find(window.contentItem.parent, "upField").visible);
                bed.text = "22:40";
                tap("saveNight");
                compare(World.logged("bedtime", 1), 22 * 60 + 40);
            }
            function test_whoKeepsNeitherIsNotOfferedLastNight() {
                Habits.archive("bedtime");
                Habits.archive("sleep");
                tap("addEarlier");
                verify(!World.find(window.contentItem.parent, "add_night").visible);
                keyClick(Qt.Key_Escape);
            }
            function test_crampOfEarlierIsAddedWithItsTime() {
                tap("addEarlier");
                tap("add_cramp");
                const field = World.find(window.contentItem.parent, "clockField");
                tryVerify(() => field.visible);
                field.text = "25:00";
                tap("logButton");
                verify(field.visible);
                compare(World.cramps(), 0);
                field.text = "04:30";
                tap("logButton");
                compare(World.cramps(), 1);
            }

            function test_crampIsLoggedAtOnceAndUndone() {
                tap("crampRail");
                compare(window.page, "cramp");
                compare(World.cramps(), 1);
                tap("crampUndo");
                compare(World.cramps(), 0);
                compare(window.page, "today");
                window.width = 360;
                tap("crampNow");
                compare(World.cramps(), 1);
                tap("crampClose");
            }

            function test_entryIsDeletedFromItsMenu() {
                tap("cup100");
                World.moveTo("2026-11-19T22:06");
                tap("cup250");
                openMenu("menu_0");
                tap("removeEntry");
                compare(World.logged("water"), 100);
                tap("undo");
                compare(World.logged("water"), 350);
            }

            function openMenu(name) {
                tap(name);
                const change = World.find(window.contentItem.parent, "changeEntry");
                tryVerify(() => change.visible && change.activeFocus);
            }

            function test_crampIsDeletedFromItsMenu() {
                Today.crampNow();
                openMenu("menu_0");
                keyClick(Qt.Key_Down);
                keyClick(Qt.Key_Space);
                compare(World.cramps(), 0);
                tap("undo");
                compare(World.cramps(), 1);
            }

            function test_whatAnotherProgramWritesAppears() {
                World.drinkElsewhere(500);
                tryVerify(() => textOf("waterValue") === "500", 2000);
            }

            function test_emptyDaySaysWhatToDo() {
                verify(World.find(window.contentItem.parent, "emptyEntries").visible);
                tap("cup100");
                verify(!World.find(window.contentItem.parent, "emptyEntries").visible);
            }

            function test_largeDrinkAsksFirst() {
                Today.drink(2500);
                compare(World.logged("water"), -1);
                const yes = World.find(window.contentItem.parent, "confirm");
                tryVerify(() => yes.activeFocus);
                keyClick(Qt.Key_Return);
                compare(World.logged("water"), 2500);
            }

            function test_tooLargeDrinkIsRefusedWithTheReason() {
                Today.drink(6000);
                compare(World.logged("water"), -1);
                verify(snackbar.visible);
                verify(snackbar.text !== "");
                verify(!World.find(window.contentItem.parent, "undo").visible);
            }
        }
    }
}
