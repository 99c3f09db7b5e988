// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

/// The sheets and the steps of a cramp in every size, language and theme. Forms with a test of their own are not here:
/// habits (tst_habit_form), entries (tst_entry), preferences and data (tst_settings), the routine (tst_routine).
Item {
    Texts { id: texts }
    Cases {
        id: cases
        window: window
    }

    Main {
        id: window

        TestCase {
            name: "SheetTexts"
            when: windowShown
            visible: true

            readonly property var ways: ({
                cups: () => item("sheets").show("CupSheet"),
                keys: () => item("sheets").show("HelpSheet"),
                earlier: () => item("sheets").show("AddSheet"),
                exercise: () => item("sheets").showLog("exercise", qsTr("Exercise"), HabitKind.Duration, "min"),
                last_night: () => item("sheets").showNight(),
                quiet_hours: () => item("sheets").showHours(false),
                exercise_hour: () => item("sheets").showHours(true),
                question: () => Today.drink(3000),
                goals: () => {
                    Review.openGoals();
                    item("sheets").show("GoalsSheet");
                }
            })

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                World.clear();
                World.set("motion", "reduced");
            }
            function cleanup() {
                for (let i = 0; i < 2 && item("sheets").open; ++i)  // a form with changes asks once
                    keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
                window.page = "today";
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            /// The body of the sheet that is open: those shut before are still there.
            function openBody() {
                let found = null;
                texts.walk(window.contentItem.parent, part => found = part.objectName === "sheetBody" && part.visible ? part : found);
                return found;
            }

            function test_sheetsCutNothingOff_data() {
                const rows = [];
                for (const name of Object.keys(ways))
                    for (const row of cases.all())
                        rows.push(Object.assign({}, row, {tag: name + "-" + row.tag, sheet: name}));
                return rows;
            }
            function test_sheetsCutNothingOff(data) {
                World.logSampleWeeks();
                cases.apply(data);
                World.settle(window.contentItem);
                ways[data.sheet]();
                tryVerify(() => item("sheets").open && openBody() !== null);
                World.settle(window.contentItem);
                const body = openBody();
                if (World.picturesWanted)
                    World.savePicture(window.contentItem, data.tag);
                tryVerify(() => texts.unreadable(body, data.width) === "", 500, texts.unreadable(body, data.width));
                compare(texts.stickingOut(body, data.width), "");
                tryVerify(() => texts.overlapping(body) === "", 500, texts.overlapping(body));
            }

            function test_crampCutsNothingOff_data() { return cases.all(); }
            function test_crampCutsNothingOff(data) {
                cases.apply(data);
                window.open("cramp");
                const page = item("crampPage");
                tryVerify(() => page.parent.opacity === 1);
                for (let step = 1; step <= 5; ++step) {
                    World.settle(window.contentItem);
                    if (World.picturesWanted)
                        World.savePicture(window.contentItem, ["cramp", step].join("_") + "-" + data.tag);
                    compare(texts.unreadable(page, data.width), "", step);
                    compare(texts.stickingOut(page, data.width), "", step);
                    compare(texts.overlapping(page), "", step);
                    if (step < 5)
                        item("crampNext").clicked();
                }
            }
        }
    }
}
