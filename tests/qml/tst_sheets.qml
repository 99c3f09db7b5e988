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
            name: "Sheets"
            when: windowShown
            visible: true

            property string custom

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                window.width = 1100;
                window.height = 760;
                World.clear();
            }
            function cleanup() {
                for (let i = 0; i < 2 && World.find(window.contentItem.parent, "sheets").open; ++i)  // a form with changes asks once
                    keyClick(Qt.Key_Escape);
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
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
            function openExercise() {
                tap("offer_exercise");
                tryVerify(() => World.find(window.contentItem.parent, "numberInput").activeFocus);
            }
            function type(text) {
                const input = World.find(window.contentItem.parent, "numberInput");
                input.selectAll();
                for (const letter of text)
                    keyClick(letter);
                if (text === "")
                    keyClick(Qt.Key_Backspace);
            }

            function test_exerciseIsLoggedWithTwoTaps_data() {
                return [{tag: "10"}, {tag: "20"}, {tag: "30"}];
            }
            function test_exerciseIsLoggedWithTwoTaps(data) {
                openExercise();
                tap("minutes" + data.tag);
                compare(World.logged("exercise"), Number(data.tag));
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                verify(World.find(window.contentItem.parent, "snackbar").visible);
            }

            function test_ownNumberIsTypedAndEntered() {
                openExercise();
                type("42");
                keyClick(Qt.Key_Return);
                compare(World.logged("exercise"), 42);
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
            }

            function test_plusAndArrowsChangeTheNumber() {
                openExercise();
                keyClick(Qt.Key_Up);
                compare(World.find(window.contentItem.parent, "numberInput").text, "15");
                tap("more");
                compare(World.find(window.contentItem.parent, "numberInput").text, "20");
                tap("less");
                tap("logButton");
                compare(World.logged("exercise"), 15);
            }

            function test_badInputIsRefusedBelowTheFieldAndLogsNothing_data() {
                return [{tag: "0"}, {tag: "-5"}, {tag: "1441"}, {tag: "abc"}, {tag: ""}];
            }
            function test_badInputIsRefusedBelowTheFieldAndLogsNothing(data) {
                openExercise();
                type(data.tag);
                keyClick(Qt.Key_Return);
                compare(World.logged("exercise"), -1);
                const note = World.find(window.contentItem.parent, "refusal");
                World.settle(window.contentItem);
                verify(note.visible);
                verify(note.text.length > 5);
                verify(note.mapToItem(null, 0, 0).y > World.find(window.contentItem.parent, "numberInput").mapToItem(null, 0, 0).y);
                verify(!World.find(window.contentItem.parent, "snackbar").visible || World.find(window.contentItem.parent, "snackbar").text !== note.text);
                type("5");
                verify(!note.visible);
            }

            function test_digitsInAFieldLogNoCups() {
                openExercise();
                type("12");
                compare(World.logged("water"), -1);
            }

            function test_escapeClosesWithoutLogging() {
                openExercise();
                keyClick(Qt.Key_Escape);
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                compare(World.logged("exercise"), -1);
            }

            function test_ownYesNoHabitIsDoneAtOnce() {
                const id = World.addHabit("Vitamin D", "yes_no", "");
                tap("offer_" + id);
                compare(World.logged(id), 1);
            }

            function test_ownAmountAsksForItsNumberWithItsUnit() {
                const id = World.addHabit("Cycling", "amount", "km");
                tap("offer_" + id);
                tryVerify(() => World.find(window.contentItem.parent, "numberInput").activeFocus);
                compare(World.find(window.contentItem.parent, "numberUnit").text, "km");
                type("7.5");
                keyClick(Qt.Key_Return);
                compare(World.logged(id), 7.5);
            }

            function test_ownClockTimeIsTyped() {
                const id = World.addHabit("Last coffee", "clock", "");
                tap("offer_" + id);
                const input = World.find(World.find(window.contentItem.parent, "clockField"), "timeInput");
                tryVerify(() => input.activeFocus);
                input.selectAll();
                for (const letter of "14:10")
                    keyClick(letter);
                keyClick(Qt.Key_Return);
                compare(World.logged(id), 14 * 60 + 10);
            }

            function test_sheetFitsAPhone() {
                window.width = 360;
                window.height = 640;
                openExercise();
                const input = World.find(window.contentItem.parent, "numberInput");
                const place = input.mapToItem(null, 0, 0);
                verify(place.x > 0 && place.x + input.width < 360);
                const button = World.find(window.contentItem.parent, "logButton");
                verify(button.mapToItem(null, 0, button.height).y < 640);
            }
        }
    }
}
