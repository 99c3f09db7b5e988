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
            name: "Learn"
            when: windowShown
            visible: true

            readonly property var sections: ["why", "now", "prevent", "doctor", "weight", "research"]

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 360;
                window.height = 720;
                World.clear();
                window.open("today");
                tryVerify(() => item("todayPage").opacity === 1);
                item("todayPage").contentY = 0;
                if (item("learnPage") !== null)
                    sections.forEach(each => item("learn_" + each).open = false);
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function tap(name) {
                tryVerify(() => item(name) !== null && item(name).visible, 2000, name);
                World.settle(window.contentItem);  // the snackbar takes its room
                for (const page of ["todayPage", "settingsPage", "learnPage"])
                    if (item(page) !== null && item(page).visible && item(page).holds(item(name)))
                        item(page).showItem(item(name));
                World.settle(window.contentItem);
                mouseClick(item(name));
                World.settle(window.contentItem);
            }
            /// Waits for the page, with that section alone unfolded at its top.
            function shows(section) {
                tryVerify(() => window.page === "learn" && item("learnPage").parent.opacity === 1);
                World.settle(window.contentItem);
                const open = sections.filter(each => item("learn_" + each).open);
                compare(open.join(), section);
                if (section === "")
                    return;
                const card = item("learn_" + section);
                tryVerify(() => {
                    World.settle(window.contentItem);
                    const top = card.mapToItem(item("learnPage"), 0, 0).y;
                    return top >= 0 && top < 620;
                }, 2000, "the title is in view");
            }
            function cramp(wall) {
                World.moveTo(wall);
                compare(Today.crampNow(), "");
            }

            function test_theTitlesAreTheTableOfContents() {
                window.open("settings");
                tap("toLearn");
                shows("");
                verify(item("notADoctor").text.includes("not a doctor"));
                tap("unfold_why");
                compare(item("learn_why").open, true);
                verify(item("learn_why").height > 700);
                tap("unfold_doctor");
                compare(item("learn_why").open, true);  // what was being read does not jump away
                tap("unfold_why");
                compare(item("learn_why").open, false);
                compare(World.accessibleDescription(item("unfold_doctor")), "Unfolded");
                verify(World.pressAccessibly(item("unfold_doctor")));
                compare(World.accessibleDescription(item("unfold_doctor")), "Folded");
                tap("goBack");
                compare(window.page, "settings");
            }

            function test_keysUnfoldAndLeadBack() {
                window.open("settings");
                window.open("learn");
                shows("");
                item("unfold_now").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                compare(item("learn_now").open, true);
                keyClick(Qt.Key_Tab);
                verify(item("unfold_prevent").activeFocus);
                keyClick(Qt.Key_Return);
                compare(item("learn_prevent").open, true);
                keyClick(Qt.Key_Escape);
                compare(window.page, "settings");
                window.open("learn");
                item("unfold_now").clicked();
                item("unfold_prevent").clicked();
                shows("");
            }

            function test_theLanguageChangesWhatIsUnfolded() {
                Learn.open("now");
                shows("now");
                World.set("language", "zh");
                compare(item("learn_now").title, "抽筋时怎么办");
                compare(item("learn_now").open, true);
            }

            function test_anEntryLeadsToWhatThereIsToKnow_data() {
                return [{tag: "water", section: "prevent", log: () => Today.drink(250)},
                        {tag: "cramp", section: "why", log: () => Today.crampNow()},
                        {tag: "exercise", section: "weight", log: () => Today.log("exercise", "20")}];
            }
            function test_anEntryLeadsToWhatThereIsToKnow(data) {
                window.width = 1100;
                compare(data.log(), "");
                World.settle(window.contentItem);
                tap("menu_0");
                tryVerify(() => item("learnOfEntry") !== null && item("learnOfEntry").visible);
                World.settle(window.contentItem);
                mouseClick(item("learnOfEntry"));
                shows(data.section);
                tap("goBack");
                compare(window.page, "today");
            }

            function test_anEntryOfTheirOwnHasNothingOfTheKind() {
                window.width = 1100;
                const id = World.addHabit("Sunlight", "yes_no", "");
                compare(Today.log(id, "yes"), "");
                World.settle(window.contentItem);
                tap("menu_0");
                tryVerify(() => item("changeEntry") !== null && item("changeEntry").visible);
                verify(!item("learnOfEntry").visible);
                keyClick(Qt.Key_Escape);
                tryVerify(() => item("changeEntry") === null || !item("changeEntry").visible);
            }

            function test_theDoctorsCardLeadsToTheSigns() {
                for (const wall of ["2026-10-30", "2026-10-31", "2026-11-01", "2026-11-06", "2026-11-07", "2026-11-08",
                                    "2026-11-13", "2026-11-14", "2026-11-15"])
                    cramp(wall + "T23:30");
                World.moveTo("2026-11-19T08:05");
                tap("learnOfDoctor");
                shows("doctor");
            }

            function test_afterACrampThereIsMoreToKnow() {
                window.open("cramp");
                for (let i = 0; i < 4; ++i)
                    tap("crampNext");
                tap("learnOfCramp");
                shows("why");
                verify(!Theme.evening || Today.evening);
                tap("goBack");
                compare(window.page, "today");
            }

            function test_aTipComesAtItsOccasionAndIsPutAway() {
                World.moveTo("2027-01-10T08:05");
                verify(item("tipCard") === null || !item("tipCard").visible);
                cramp("2027-01-10T02:46");
                World.moveTo("2027-01-10T08:05");
                tryVerify(() => item("tipCard") !== null && item("tipCard").visible);
                compare(item("tipTitle").text, Tips.title);
                verify(World.accessibleName(item("tipCard")) !== "");
                tap("tipGotIt");
                verify(!item("tipCard").visible);
                World.moveTo("2027-01-10T21:05");
                verify(!item("tipCard").visible);
            }

            function test_aTipHasMoreToRead() {
                cramp("2027-02-10T02:46");
                World.moveTo("2027-02-10T08:05");
                tap("tipMore");
                shows("prevent");
                tap("goBack");
                compare(window.page, "today");
                tryVerify(() => item("tipCard").visible);
            }

            function test_noMoreTipsCanBeUndone() {
                cramp("2027-03-10T02:46");
                World.moveTo("2027-03-10T08:05");
                const title = Tips.title;
                tap("noMoreTips");
                verify(!item("tipCard").visible);
                compare(World.setting("tips"), "off");
                tap("undo");
                tryVerify(() => item("tipCard").visible);
                compare(item("tipTitle").text, title);
                compare(World.setting("tips"), "on");
            }

            function test_theSettingSwitchesThem() {
                window.open("settings");
                tryVerify(() => item("settingsPage").parent.opacity === 1);
                tap("preference_tips");
                compare(World.setting("tips"), "off");
                tap("preference_tips");
                compare(World.setting("tips"), "on");
            }

            function test_anUrgentSignLeavesNoRoomForTips() {
                World.moveTo("2027-04-10T02:46");
                CrampGuide.open();
                World.moveTo("2027-04-10T08:05");
                tryVerify(() => item("tipCard").visible);
                EntryEditor.open(CrampGuide.crampId());
                compare(EntryEditor.saveCramp(EntryEditor.time, EntryEditor.day, "left", "", "", ["swelling", "redness"], ""), "");
                tryVerify(() => Doctor.urgent);
                verify(!item("tipCard").visible);
            }
        }
    }
}
