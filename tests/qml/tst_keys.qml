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
            name: "Keys"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !named("sheets").open);
                window.page = "today";
                window.width = 1100;
                window.height = 760;
                World.clear();
                window.contentItem.forceActiveFocus();
            }
            function cleanup() {
                if (named("sheets").open)
                    keyClick(Qt.Key_Escape);
                tryVerify(() => !named("sheets").open);
            }
            function named(name) {
                return World.find(window.contentItem.parent, name);
            }

            function test_digitsLogTheCupsThatThereAre() {
                for (const key of [Qt.Key_1, Qt.Key_2, Qt.Key_3, Qt.Key_4, Qt.Key_5])
                    keyClick(key);
                compare(World.logged("water"), 1400);
                keyClick(Qt.Key_6);
                compare(World.logged("water"), 1400);
                World.set("cups", "150,300");
                keyClick(Qt.Key_2);
                compare(World.logged("water"), 1700);
                keyClick(Qt.Key_3);
                compare(World.logged("water"), 1700);
            }

            function test_undoAndRedoGoBackAndForth_data() {
                return [{tag: "Ctrl+Y", key: Qt.Key_Y, with: Qt.ControlModifier},
                        {tag: "Ctrl+Shift+Z", key: Qt.Key_Z, with: Qt.ControlModifier | Qt.ShiftModifier}];
            }
            function test_undoAndRedoGoBackAndForth(data) {
                keyClick(Qt.Key_1);
                keyClick(Qt.Key_2);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                compare(World.logged("water"), -1);
                keyClick(data.key, data.with);
                compare(World.logged("water"), 100);
                keyClick(data.key, data.with);
                compare(World.logged("water"), 300);
                keyClick(data.key, data.with);
                compare(World.logged("water"), 300);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                compare(World.logged("water"), 100);
                keyClick(Qt.Key_1);
                keyClick(data.key, data.with);
                compare(World.logged("water"), 200);
            }

            function test_controlAndADigitOpenThePages() {
                const pages = ["today", "week", "history", "habits", "settings"];
                for (const page of [1, 4, 0, 2, 3]) {
                    keyClick(Qt.Key_1 + page, Qt.ControlModifier);
                    compare(window.page, pages[page]);
                }
                compare(World.logged("water"), -1);
            }

            function test_arrowsTurnTheWeeksOnTheirPageOnly() {
                World.logSampleWeeks();
                keyClick(Qt.Key_2, Qt.ControlModifier);
                tryVerify(() => named("weekPage") !== null);
                Week.goThisWeek();
                keyClick(Qt.Key_Left);
                verify(!Week.isPresent);
                keyClick(Qt.Key_1, Qt.ControlModifier);
                keyClick(Qt.Key_Right);
                verify(!Week.isPresent);
                keyClick(Qt.Key_2, Qt.ControlModifier);
                keyClick(Qt.Key_Right);
                verify(Week.isPresent);
            }

            function test_helpListsTheKeys_data() {
                return [{tag: "F1", key: Qt.Key_F1}, {tag: "?", key: "?"}];
            }
            function test_helpListsTheKeys(data) {
                keyClick(data.key);
                tryVerify(() => named("sheets").open);
                verify(named("keyList").visible);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !named("sheets").open);
            }

            function test_helpIsReachedWithoutKeysToo() {
                window.page = "settings";
                tryVerify(() => named("showKeys") !== null && named("settingsPage").parent.opacity === 1);
                World.settle(window.contentItem);
                named("settingsPage").showItem(named("showKeys"));
                mouseClick(named("showKeys"));
                tryVerify(() => named("sheets").open && named("keyList").visible);
            }

            function test_nothingFiresWhileASheetIsOpen() {
                keyClick(Qt.Key_1);
                keyClick(Qt.Key_F1);
                tryVerify(() => named("sheets").open);
                keyClick(Qt.Key_1);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                keyClick(Qt.Key_2, Qt.ControlModifier);
                compare(World.logged("water"), 100);
                compare(window.page, "today");
            }

            function test_nothingFiresWhereSomebodyTypes() {
                World.moveTo("2026-11-20T07:30");
                tryVerify(() => named("bedField") !== null);
                const input = World.find(named("bedField"), "timeInput");
                input.forceActiveFocus();
                input.selectAll();
                for (const letter of "2215?")
                    keyClick(letter);
                compare(input.text, "2215?");
                compare(World.logged("water"), -1);
                verify(!named("sheets").open);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                compare(World.logged("water"), -1);
            }

            function test_everyKeyOfTheListIsReadableOnAPhone_data() {
                return [{tag: "en"}, {tag: "zh"}];
            }
            function test_everyKeyOfTheListIsReadableOnAPhone(data) {
                World.set("language", data.tag);
                window.width = 360;
                window.height = 640;
                keyClick(Qt.Key_F1);
                tryVerify(() => named("sheets").open);
                World.settle(window.contentItem);
                const list = named("keyList");
                verify(list.children.length >= 10);
                for (let i = 0; i < list.children.length; ++i) {
                    const row = list.children[i];
                    verify(World.accessibleName(row).length > 4);
                    verify(row.mapToItem(null, row.width, 0).x <= 360);
                }
            }
        }
    }
}
