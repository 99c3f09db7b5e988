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
            name: "Habits"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !item("sheets").open);
                window.width = 360;
                window.height = 720;
                World.clear();
                window.page = "habits";
                tryVerify(() => item("habitsPage") !== null && item("habitsPage").parent.opacity === 1);
                item("habitsPage").contentY = 0;
            }
            function cleanup() {
                for (let i = 0; i < 2 && item("sheets").open; ++i)  // a form with changes asks once
                    keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
                for (let i = 0; i < 3; ++i)
                    wait(0);  // rows that are gone are deleted, then what was in them
            }

            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            /// Scrolls to it where it is in the page or a sheet.
            function reach(name) {
                World.settle(window.contentItem);
                const found = item(name);
                verify(found !== null, name);
                for (let above = found.parent; above !== null; above = above.parent)
                    if (above.showItem !== undefined && above.holds(found))
                        above.showItem(found);
                World.settle(window.contentItem);
                return found;
            }
            function tap(name) {
                mouseClick(reach(name));
            }
            function type(name, text) {
                const field = reach(name);
                field.forceActiveFocus(Qt.TabFocusReason);
                field.selectAll();
                if (text === "")
                    keyClick(Qt.Key_Backspace);
                for (const letter of text)
                    keyClick(letter);
            }
            function beginNew() {
                tap("addHabit");
                tryVerify(() => item("habitName") !== null && item("habitName").activeFocus);
            }
            function order() {
                const ids = [];
                for (let i = 0; i < Habits.list.count; ++i)
                    ids.push(Habits.list.data(Habits.list.index(i, 0), Qt.UserRole));
                return ids;
            }
            function idOf(name) {
                for (let i = 0; i < Habits.list.count; ++i)
                    if (Habits.list.data(Habits.list.index(i, 0), Qt.UserRole + 1) === name)
                        return Habits.list.data(Habits.list.index(i, 0), Qt.UserRole);
                return "";
            }

            function test_aYesNoHabitIsAddedWithTwoTapsAndItsName() {
                beginNew();
                type("habitName", "Vitamins");
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
                compare(item("snackbar").text, "Added Vitamins");
                const id = idOf("Vitamins");
                window.page = "today";
                tryVerify(() => item("todayPage").opacity === 1);
                tap("offer_" + id);
                compare(World.logged(id), 1);
                window.page = "week";
                tryVerify(() => item("weekPage") !== null && item("weekPage").parent.opacity === 1);
                verify(item("section_" + id) !== null || item("chart_" + id) !== null);
            }

            function test_enterInTheNameAddsItToo() {
                beginNew();
                type("habitName", "Floss");
                keyClick(Qt.Key_Return);
                tryVerify(() => !item("sheets").open);
                verify(idOf("Floss") !== "");
                mouseClick(item("undo"));
                tryVerify(() => idOf("Floss") === "");
            }

            function test_anAmountHasAGoalAUnitAndALimit() {
                beginNew();
                type("habitName", "Coffee");
                tap("kind" + HabitKind.Amount);
                tap("goalForm" + GoalForm.AtMost);
                const low = World.find(reach("goalLow"), "numberInput");
                compare(low.text, "1");
                mouseClick(World.find(item("goalLow"), "more"));
                compare(low.text, "2");
                type("habitUnit", "cups");
                compare(World.find(item("goalLow"), "numberUnit").text, "cups");
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
                const id = idOf("Coffee");
                compare(World.accessibleDescription(item("habit_" + id)), "At most 2 cups · Every day");
            }

            function test_aClockTimeIsChosenInTheForm() {
                beginNew();
                type("habitName", "Up");
                tap("kind" + HabitKind.Clock);
                verify(!item("goalForm" + GoalForm.AtLeast));
                World.find(reach("goalLow"), "numberInput").text = "06:45";
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
                compare(World.accessibleDescription(item("habit_" + idOf("Up"))), "Before 06:45 · Every day");
            }

            function test_refusalsStandBelowTheirFields() {
                beginNew();
                tap("kind" + HabitKind.Duration);
                World.find(reach("goalLow"), "numberInput").text = "1500";
                tap("saveHabit");
                World.settle(window.contentItem);
                verify(item("sheets").open);
                verify(item("nameRefusal").visible);
                verify(item("goalRefusal").visible);
                verify(item("goalRefusal").text.includes("24 hours"));
                verify(item("nameRefusal").mapToItem(null, 0, 0).y > item("habitName").mapToItem(null, 0, 0).y);
                compare(Habits.list.count, 5);
                verify(!item("snackbar").visible || item("snackbar").text !== item("nameRefusal").text);
                type("habitName", "water");
                verify(!item("nameRefusal").visible);
                World.find(reach("goalLow"), "numberInput").text = "15";
                tap("saveHabit");
                World.settle(window.contentItem);
                verify(item("nameRefusal").text.includes("already"));
                type("habitName", "Read");
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
            }

            function test_theRestIsFoldedAndUnfolds() {
                beginNew();
                verify(!item("addReminder") || !item("addReminder").visible);
                tap("habitMore");
                type("habitName", "Walk");
                tap("repeat1");
                tap("weekday6");
                tap("weekday7");
                tap("addReminder");
                type("reminderTime0", "08:30");
                tap("tone3");
                tap("symbol_directions_walk");
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
                const id = idOf("Walk");
                compare(World.accessibleDescription(item("habit_" + id)), "Every day");
                tap("habit_" + id);
                tryVerify(() => item("sheets").open);
                compare(Habits.editor.color, "#813c52");
                compare(Habits.editor.symbol, "directions_walk");
                compare(Habits.editor.reminders.count, 1);
                compare(item("reminderTime0").text, "08:30");
            }

            function test_aGoalIsChangedFromTomorrow() {
                tap("habit_water");
                tryVerify(() => item("sheets").open);
                verify(!item("habitName").visible);
                verify(!item("from0") || !item("from0").visible);
                mouseClick(World.find(reach("goalLow"), "more"));
                compare(World.find(item("goalLow"), "numberInput").text, "1600");
                tap("from1");
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
                verify(World.accessibleDescription(item("habit_water")).includes("From 20 Nov: 1600–1700 ml"));
                tap("habit_water");
                tryVerify(() => item("sheets").open);
                tap("drop_2026-11-20");
                tryVerify(() => !World.accessibleDescription(item("habit_water")).includes("From"));
            }

            function test_aGoalIsChangedFromADate() {
                tap("habit_exercise");
                tryVerify(() => item("sheets").open);
                World.find(reach("goalLow"), "numberInput").text = "25";
                tap("from2");
                tap("fromLater");
                compare(item("fromDay").text, "2026-11-20");
                type("fromDay", "2026-13-01");
                tap("saveHabit");
                World.settle(window.contentItem);
                verify(item("fromRefusal").visible);
                type("fromDay", "2026-11-23");
                keyClick(Qt.Key_Up);
                compare(item("fromDay").text, "2026-11-24");
                tap("saveHabit");
                tryVerify(() => !item("sheets").open);
                verify(World.accessibleDescription(item("habit_exercise")).includes("From 24 Nov: at least 25 min"));
            }

            function test_aDragPutsAHabitElsewhere_data() {
                return [{tag: "phone", width: 360}, {tag: "desktop", width: 1100}];
            }
            function test_aDragPutsAHabitElsewhere(data) {
                window.width = data.width;
                const page = item("habitsPage");
                const at = reach("handle_water").mapToItem(page, 22, 22);
                mousePress(page, at.x, at.y);
                for (let by = 5; by <= 130; by += 25)
                    mouseMove(page, at.x, at.y + by);
                verify(item("dropPlace").visible);
                mouseRelease(page, at.x, at.y + 130);
                compare(order().slice(0, 3), ["bedtime", "sleep", "water"]);
                mouseClick(item("undo"));
                tryVerify(() => order()[0] === "water");
            }
            function test_thePageFollowsADragBeyondItsEdge() {
                window.height = 480;
                const page = item("habitsPage");
                const at = reach("handle_water").mapToItem(page, 22, 22);
                mousePress(page, at.x, at.y);
                for (let y = at.y; y <= page.height + 20; y += 20)
                    mouseMove(page, at.x, y);
                verify(page.contentY > 0);
                mouseRelease(page, at.x, page.height);
                compare(page.interactive, true);
                verify(order()[0] !== "water");
            }

            function test_keysMoveAHabitAndTheFocusGoesWithIt() {
                item("habit_water").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Down, Qt.AltModifier);
                compare(order().slice(0, 2), ["bedtime", "water"]);
                verify(item("habit_water").activeFocus);
                keyClick(Qt.Key_Up, Qt.AltModifier);
                compare(order()[0], "water");
                keyClick(Qt.Key_Up, Qt.AltModifier);
                compare(order()[0], "water");
            }

            function test_menuOfAHabitStaysInsideTheWindow_data() {
                return [{tag: "narrowest", width: 320}, {tag: "phone", width: 360}, {tag: "wide", width: 1100}, {tag: "widest", width: 1920}];
            }
            function test_menuOfAHabitStaysInsideTheWindow(data) {
                window.width = data.width;
                for (const habit of ["water", "sleep", "stretch"]) {
                    verify(World.pressAccessibly(reach("handle_" + habit)));
                    tryVerify(() => item("menuCard") !== null && item("menuCard").visible && item("menuArchive").visible);
                    const card = item("menuCard");
                    const place = card.mapToItem(null, 0, 0);
                    verify(place.x >= 0 && place.x + card.width <= window.width, habit + ": " + place.x);
                    verify(place.y >= 0 && place.y + card.height <= window.height, habit + ": " + place.y);
                    verify(card.width >= item("menuArchive").implicitWidth);
                    keyClick(Qt.Key_Escape);
                    tryVerify(() => !card.visible);
                }
            }

            function test_assistiveTechnologyMovesAndArchivesByTheMenu() {
                verify(World.pressAccessibly(reach("handle_sleep")));
                tryVerify(() => item("moveUp") !== null && item("moveUp").visible);
                verify(World.pressAccessibly(item("moveUp")));
                tryCompare(order(), 1, "sleep");
                tryVerify(() => !item("moveUp") || !item("moveUp").visible);
                verify(World.pressAccessibly(reach("handle_sleep")));
                tryVerify(() => item("menuArchive") !== null && item("menuArchive").visible);
                verify(World.pressAccessibly(item("menuArchive")));
                tryVerify(() => Habits.list.count === 4);
                verify(World.pressAccessibly(reach("back_sleep")));
                tryVerify(() => Habits.list.count === 5);
            }

            function test_assistiveTechnologyChoosesAndSeesWhatIsChosen() {
                beginNew();
                verify(item("kind" + HabitKind.YesNo).checked);
                verify(World.pressAccessibly(item("kind" + HabitKind.Duration)));
                compare(Habits.editor.kind, HabitKind.Duration);
                verify(item("kind" + HabitKind.Duration).checked && !item("kind" + HabitKind.YesNo).checked);
                mouseClick(item("kind" + HabitKind.Duration));
                verify(item("kind" + HabitKind.Duration).checked);
                tap("habitMore");
                tap("repeat1");
                verify(item("weekday1").checked && !item("weekday6").checked);
                verify(World.pressAccessibly(reach("weekday1")));
                verify(!item("weekday1").checked && item("weekday2").checked);
                tap("tone5");
                verify(item("tone5").checked && !item("tone0").checked);
            }

            function test_archivedIsSaidAndUndone() {
                tap("habit_stretch");
                tryVerify(() => item("sheets").open);
                tap("archiveHabit");
                tryVerify(() => !item("sheets").open && Habits.list.count === 4);
                compare(item("snackbar").text, "Archived Bedtime stretch");
                mouseClick(item("undo"));
                tryVerify(() => Habits.list.count === 5);
            }

            function test_withAllArchivedThePageSaysWhatToDo() {
                for (const id of order())
                    Habits.archive(id);
                World.settle(window.contentItem);
                verify(item("noHabits").visible);
                tap("back_water");
                tryVerify(() => !item("noHabits").visible);
            }

            function test_escapeClosesTheFormAndChangesNothing() {
                beginNew();
                type("habitName", "Nothing");
                keyClick(Qt.Key_Escape);
                verify(item("sheets").open && item("notSaved").visible);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
                compare(Habits.list.count, 5);
                beginNew();
                compare(item("habitName").text, "");
            }
        }
    }
}
