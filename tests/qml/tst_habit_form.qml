// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

/// The form of a habit, which is longer than any window: read and reached in every size.
Item {
    Texts { id: texts }
    Cases {
        id: cases
        window: window
    }

    Main {
        id: window

        TestCase {
            name: "HabitForm"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                World.clear();
                window.page = "habits";
                tryVerify(() => item("habitsPage") !== null && item("habitsPage").parent.opacity === 1);
            }
            function cleanup() {
                leave();
                for (let i = 0; i < 3; ++i)
                    wait(0);  // rows that are gone are deleted, then what was in them
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            /// A form with changes asks once.
            function leave() {
                for (let i = 0; i < 2 && item("sheets").open; ++i)
                    keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
            }
            function beginNew() {
                Habits.editor.begin(Object.keys(Theme.ownTones));
                tryVerify(() => item("saveHabit") !== null && item("saveHabit").visible && item("habitName").activeFocus);
                World.settle(window.contentItem);
            }
            function test_withoutANameNothingJumpsAndTheFocusGoesThere() {
                window.width = 1100;
                beginNew();
                verify(item("habitMore").visible);
                item("saveHabit").forceActiveFocus(Qt.TabFocusReason);
                mouseClick(item("saveHabit"));
                World.settle(window.contentItem);
                verify(item("nameRefusal").visible);
                verify(item("habitMore").visible);
                verify(item("habitName").activeFocus);
            }
            function test_aRangeUpsideDownIsRefusedWhenItIsLeft() {
                window.width = 1100;
                Habits.editor.edit("water");
                tryVerify(() => item("goalLow") !== null && item("saveHabit").visible);
                World.settle(window.contentItem);
                const low = World.find(item("goalLow"), "numberInput");
                const high = World.find(item("goalHigh"), "numberInput");
                low.forceActiveFocus(Qt.TabFocusReason);
                low.text = "2000";
                high.forceActiveFocus(Qt.TabFocusReason);
                high.text = "1700";
                verify(!item("goalRefusal").visible);
                keyClick(Qt.Key_Tab);
                verify(item("goalRefusal").visible);
            }
            function test_whatIsTypedIsNotThrownAwayUnasked() {
                window.width = 1100;
                beginNew();
                keyClick("w");
                mouseClick(window.contentItem, 20, 500);
                wait(300);
                verify(item("sheets").open);
                compare(Habits.editor.name, "w");
                keyClick(Qt.Key_Escape);
                verify(item("sheets").open && item("notSaved").visible);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
                beginNew();
                verify(!item("notSaved").visible);
                mouseClick(item("kind" + HabitKind.Duration));
                wait(0);
                mouseClick(window.contentItem, 20, 500);
                wait(300);
                verify(item("sheets").open);
                mouseClick(item("kind" + HabitKind.YesNo));
                wait(0);
                mouseClick(window.contentItem, 20, 500);  // as it was: nothing is lost
                tryVerify(() => !item("sheets").open);
            }

            /// The form as full as it can be: another kind of goal, refusals, reminders, a planned goal.
            function fillForm(isNew) {
                if (isNew) {
                    Habits.editor.begin(Object.keys(Theme.ownTones));
                    Habits.editor.kind = HabitKind.Amount;
                    Habits.editor.goal.form = GoalForm.Between;
                    Habits.editor.goal.high = "0";
                    Habits.editor.goal.unit = "1";
                } else {
                    Habits.editor.edit("exercise");
                    Habits.editor.goal.low = "90";
                    Habits.editor.from = HabitEditor.FromTomorrow;
                    verify(Habits.editor.save());
                    Habits.editor.edit("exercise");
                    Habits.editor.repeat = HabitEditor.Weekdays;
                    Habits.editor.from = HabitEditor.FromDay;
                    Habits.editor.fromDay = "2026-11-31";
                }
                for (let i = 0; i < 2; ++i)
                    Habits.editor.reminders.add();
                Habits.editor.reminders.setTime(Habits.editor.reminders.data(Habits.editor.reminders.index(1, 0), Qt.UserRole), "23:30");
                verify(!Habits.editor.save());
            }
            function test_nothingIsCutOff_data() { return cases.all(); }
            function test_nothingIsCutOff(data) {
                for (const isNew of [true, false]) {
                    cases.apply(data);
                    fillForm(isNew);
                    item("habitMore").clicked();
                    tryVerify(() => item("saveHabit").visible);
                    World.settle(window.contentItem);
                    let view = item("goalLow");
                    while (view.showItem === undefined)
                        view = view.parent;
                    for (const share of [0, 0.5, 1]) {
                        view.contentY = share * Math.max(0, view.contentHeight - view.height);
                        World.settle(window.contentItem);
                        cases.picture(["habit_form", isNew ? "new" : "old", share].join("_"), data, view);
                        compare(texts.unreadable(view, data.width), "");
                        compare(texts.overlapping(view.contentItem), "");
                    }
                    leave();
                }
            }

            function buttons(root, found) {
                if (!root.visible)
                    return found;
                if (root.clicked !== undefined && root.focusPolicy !== undefined && root.enabled)
                    found.push(root);
                for (let i = 0; i < root.children.length; ++i)
                    buttons(root.children[i], found);
                return found;
            }
            function test_everyControlHasANameIsLargeEnoughAndReachedByTab_data() {
                return [{tag: "phone new", width: 360, isNew: true}, {tag: "phone old", width: 360, isNew: false},
                        {tag: "desktop new", width: 1100, isNew: true}, {tag: "desktop old", width: 1100, isNew: false}];
            }
            function test_everyControlHasANameIsLargeEnoughAndReachedByTab(data) {
                window.width = data.width;
                window.height = 720;
                fillForm(data.isNew);
                item("habitMore").clicked();
                tryVerify(() => item("saveHabit").visible);
                World.settle(window.contentItem);
                let body = item("saveHabit");
                while (item("goalLow") && !isAbove(body, item("goalLow")))
                    body = body.parent;
                const all = buttons(body, []);
                verify(all.length > 15);
                for (const button of all) {
                    verify(World.accessibleName(button) !== "", button.objectName);
                    verify(button.width >= 44 && button.height >= 44, World.accessibleName(button) + " " + button.width + "x" + button.height);
                }
                const first = item("saveHabit");
                first.forceActiveFocus(Qt.TabFocusReason);
                const reached = [];
                do {
                    keyClick(Qt.Key_Tab);
                    reached.push(window.activeFocusItem);
                } while (window.activeFocusItem !== first && reached.length < 5 * all.length);
                for (const button of all)
                    verify(reached.includes(button), World.accessibleName(button) + " in " + reached.length + " presses");
            }
            function isAbove(above, below) {
                for (let each = below; each !== null; each = each.parent)
                    if (each === above)
                        return true;
                return false;
            }
        }
    }
}
