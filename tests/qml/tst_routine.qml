// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    Texts { id: texts }
    Cases {
        id: cases
        window: window
    }

    Main {
        id: window

        TestCase {
            name: "Routine"
            when: windowShown
            visible: true

            readonly property string longName: "Lean on the wall with one leg straight"

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !item("sheets").open);
                window.width = 360;
                window.height = 720;
                World.clear();
                World.set("motion", "reduced");
                StretchGuide.quit();
                item("snackbar").hide();
                open("stretch");
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
            function open(page) {
                window.page = page;
                tryVerify(() => item(page + "Page") !== null && item(page + "Page").parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function openSheet() {
                tap("stretchSettings");
                tryVerify(() => item("sheets").open && item("routineTotal").visible);
                World.settle(window.contentItem);
            }
            /// The view that an item scrolls in.
            function viewOf(control) {
                for (let around = control.parent; around !== null; around = around.parent)
                    if (around instanceof FocusView)
                        return around;
                return null;
            }
            function tapItem(control) {
                verify(control !== null && control.visible);
                const view = viewOf(control);
                if (view !== null)
                    view.showItem(control);
                World.settle(window.contentItem);
                mouseClick(control);
                World.settle(window.contentItem);
            }
            function tap(name) {
                verify(item(name) !== null, name);
                tapItem(item(name));
            }
            function save() {
                tap("saveRoutine");
                tryVerify(() => !item("sheets").open);
                World.settle(window.contentItem);
            }
            function type(text) {
                item("ownMove").forceActiveFocus();
                item("ownMove").text = text;
            }

            /// From the top of each move to the top of the next.
            function distances() {
                const tops = [0, 1, 2, 3].map(index => item("up_" + index).mapToItem(null, 0, 0).y);
                return [tops[1] - tops[0], tops[2] - tops[1], tops[3] - tops[2]];
            }
            function test_theMovesStandEvenlyInEachLanguageThatIsChosen() {
                for (const language of ["en", "zh", "en"]) {
                    World.set("language", language);
                    item("sheets").show("CupSheet");  // the sheet before it is made anew then
                    keyClick(Qt.Key_Escape);
                    tryVerify(() => !item("sheets").open);
                    openSheet();
                    const [first, second, third] = distances();
                    verify(first >= Theme.target, first);
                    compare([second, third], [first, first], language);
                    keyClick(Qt.Key_Escape);
                    tryVerify(() => !item("sheets").open);
                }
            }

            function test_theTotalFollowsAndTheGuideTakesWhatIsSaved() {
                openSheet();
                compare(item("routineTotal").text, "4 moves, 6 min 40 s");
                tapItem(World.find(item("routineHold"), "more"));
                tapItem(World.find(item("routineSets"), "less"));
                tapItem(World.find(item("routineRest"), "less"));
                compare(item("routineTotal").text, "4 moves, 4 min 40 s");
                compare(World.setting("stretch-hold"), "25");
                save();
                compare(World.setting("stretch-hold"), "30");
                compare(World.setting("stretch-sets"), "2");
                compare(World.setting("stretch-rest"), "5");
                compare(StretchGuide.planText, "4 moves, 4 min 40 s");
                tap("undo");
                compare(StretchGuide.planText, "4 moves, 6 min 40 s");
                compare(World.setting("stretch-rest"), "10");
            }

            function test_movesAreSwitchedAndMovedByPointerKeyAndAssistiveTechnology() {
                openSheet();
                tap("turn_heel_raise");
                compare(item("routineTotal").text, "3 moves, 5 min");
                tap("down_1");
                item("turn_calf_right").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Up, Qt.AltModifier);
                verify(World.pressAccessibly(item("turn_heel_raise")));
                save();
                compare(World.setting("stretch-moves"), "heel_raise,calf_left,calf_right,toe_up");
            }

            function test_theLastMoveStaysAndSaysWhy() {
                openSheet();
                for (const move of ["heel_raise", "toe_up", "calf_left", "calf_right"])
                    tap("turn_" + move);
                verify(item("routineRefusal").visible);
                compare(item("routineRefusal").text, "One move stays: a routine needs at least one.");
                verify(item("turn_calf_right").checked);
                tap("turn_toe_up");
                verify(!item("routineRefusal").visible);
            }

            function test_anOwnMoveIsAddedShownAsItIsAndTakenAway() {
                openSheet();
                type("<b>Wall</b>");
                keyClick(Qt.Key_Return);
                compare(item("ownMove").text, "");
                compare(item("routineTotal").text, "5 moves, 8 min 20 s");
                type("Plank");
                save();  // it need not be added first
                compare(World.setting("stretch-moves"), "heel_raise,toe_up,calf_left,calf_right,<b>Wall</b>,Plank");
                tap("stretchBegin");
                for (let i = 0; i < 4; ++i)
                    tap("stretchNext");
                compare(item("moveName").text, "<b>Wall</b>");
                compare(item("moveName").textFormat, Text.PlainText);
                StretchGuide.quit();
                World.settle(window.contentItem);
                openSheet();
                tap("remove_4");
                tap("remove_4");
                save();
                compare(World.setting("stretch-moves"), "heel_raise,toe_up,calf_left,calf_right");
            }

            function test_aNameIsRefusedBelowItsFieldAndNothingIsSaved() {
                openSheet();
                type("Wall, left");
                tap("addMove");
                const note = item("routineRefusal");
                verify(note.visible);
                compare(note.text, "Leave the comma out of the name.");
                verify(note.mapToItem(null, 0, 0).y > item("ownMove").mapToItem(null, 0, 0).y);
                tap("saveRoutine");
                verify(item("sheets").open);
                compare(World.setting("stretch-moves"), "heel_raise,toe_up,calf_left,calf_right");
            }

            function test_backToTheColumnsRoutine() {
                World.set("stretch-hold", "60");
                World.set("stretch-moves", "Plank");
                openSheet();
                tap("columnsRoutine");
                compare(item("routineTotal").text, "4 moves, 6 min 40 s");
                verify(!item("columnsRoutine").visible);
                save();
                compare(World.setting("stretch-moves"), "heel_raise,toe_up,calf_left,calf_right");
                tap("undo");
                compare(World.setting("stretch-moves"), "Plank");
                compare(World.setting("stretch-hold"), "60");
            }

            function test_soundsAndVoiceAreSwitchedAndHeardAtOnce() {
                openSheet();
                World.heard();
                tap("routineVoice");
                compare(World.heard(), ["Hold"]);
                tap("routineSounds");
                compare(World.heard(), []);
                save();
                compare(World.setting("stretch-voice"), "on");
                compare(World.setting("stretch-sounds"), "off");
                tap("stretchBegin");
                World.stretchFor(5);
                compare(World.heard(), ["Heel raise", "Hold"]);
                tap("stretchMute");
                World.stretchFor(25);
                compare(World.heard(), []);
                verify(World.accessibleName(item("stretchMute")) === "Sound on again");
            }

            function test_escapeClosesTheSheetAndLeavesTheGuide() {
                openSheet();
                tapItem(World.find(item("routineSets"), "less"));
                keyClick(Qt.Key_Escape);
                verify(item("sheets").open && item("notSaved").visible);  // a step is a change like any other
                compare(viewOf(item("notSaved")).contentY, 0);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
                compare(window.page, "stretch");
                compare(World.setting("stretch-sets"), "3");
            }

            function test_afterARefusalItCanBeSavedAllTheSame() {
                openSheet();
                for (const move of ["heel_raise", "toe_up", "calf_left", "calf_right"])
                    tap("turn_" + move);
                verify(item("routineRefusal").visible);
                tapItem(World.find(item("routineSets"), "less"));
                tap("saveRoutine");
                tryVerify(() => !item("sheets").open);
                compare(World.setting("stretch-sets"), "2");
            }

            function test_settingsLeadToIt() {
                open("settings");
                tap("toRoutine");
                tryVerify(() => item("sheets").open && item("routineTotal").visible);
            }

            function pressables(item, found) {
                if (item.visible && item.clicked !== undefined && item.opacity > 0)
                    found.push(item);
                for (let i = 0; item.visible && i < item.children.length; ++i)
                    pressables(item.children[i], found);
                return found;
            }
            function test_everythingHasANameAndIsLargeEnough() {
                World.set("stretch-moves", "heel_raise,Plank");
                openSheet();
                const all = pressables(item("routineTotal").parent.parent, []).concat([item("saveRoutine")]);
                verify(all.length >= 16, all.length);
                for (const control of all) {
                    verify(World.accessibleName(control) !== "", control.objectName);
                    verify(control.width >= 44 && control.height >= 44, World.accessibleName(control) + " " + control.width + "x" + control.height);
                }
                const names = all.map(control => World.accessibleName(control));
                compare(new Set(names).size, names.length);
            }

            function test_theSheetCutsNothingOff_data() { return cases.all(); }
            function test_theSheetCutsNothingOff(data) {
                cases.apply(data);
                World.set("stretch-moves", "heel_raise,toe_up,calf_left," + (data.language === "zh" ? "靠墙直腿站立" : longName));
                openSheet();
                const body = item("routineTotal").parent.parent;
                const view = viewOf(body);
                if (World.picturesWanted) {
                    World.savePicture(window.contentItem, "routine-" + data.tag);
                    view.contentY = Math.max(0, view.contentHeight - view.height);
                    World.settle(window.contentItem);
                    World.savePicture(window.contentItem, "routine-" + data.tag + "-end");
                }
                compare(texts.unreadable(body, data.width), "");
                compare(texts.stickingOut(body, data.width), "");
                compare(texts.overlapping(body), "");
            }

            function test_theGuideCutsNothingOff_data() { return cases.all(); }
            function test_theGuideCutsNothingOff(data) {
                cases.apply(data);
                World.set("stretch-moves", "heel_raise," + (data.language === "zh" ? "背靠墙壁慢慢下蹲直到大腿与地面平行然后保持" : longName));
                World.settle(window.contentItem);
                if (World.picturesWanted)
                    World.savePicture(window.contentItem, "offer-" + data.tag);
                requireReadable(data, ["stretchTexts", "stretchButtons"]);
                StretchGuide.begin();
                World.stretchFor(12);
                World.settle(window.contentItem);
                if (World.picturesWanted)
                    World.savePicture(window.contentItem, "guide-" + data.tag);
                requireReadable(data, ["stretchPage"]);
                StretchGuide.next();
                World.stretchFor(12);
                World.settle(window.contentItem);
                if (World.picturesWanted)
                    World.savePicture(window.contentItem, "own-" + data.tag);
                requireReadable(data, ["stretchPage"]);
            }
            /// Each of `parts` by itself: one may scroll below another.
            function requireReadable(data, parts) {
                compare(texts.unreadable(item("stretchPage"), data.width), "");
                compare(texts.stickingOut(item("stretchPage"), data.width), "");
                for (const part of parts)
                    compare(texts.overlapping(item(part)), "");
            }
        }
    }
}
