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
            name: "Morning"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !World.find(window.contentItem.parent, "sheets").open);
                window.width = 360;
                window.height = 720;
                World.clear();
                World.moveTo("2026-11-19T07:30");
            }

            function card() {
                return World.find(window.contentItem.parent, "lastNightCard");
            }
            function named(name) {
                return World.find(card(), name);
            }
            function seeTheNight() {
                World.see("2026-11-18T22:52", "locked");
                World.see("2026-11-19T06:41", "unlocked");
                tryCompare(named("nightSource"), "visible", true);
            }
            function field(name) {
                return World.find(World.find(card(), name), "timeInput");
            }
            function click(item) {
                World.settle(window.contentItem);
                const page = World.find(window.contentItem.parent, "todayPage");
                if (page.holds(item))
                    page.showItem(item);
                mouseClick(item);
            }
            function typeInto(input, text) {
                click(input);
                verify(input.activeFocus);
                input.selectAll();
                for (const letter of text)
                    keyClick(letter);
            }

            function test_unknownNightIsFilledInFirstOnThePage() {
                verify(card().visible);
                const water = World.find(window.contentItem.parent, "waterValue");
                verify(card().mapToItem(null, 0, 0).y < water.mapToItem(null, 0, 0).y);
                typeInto(field("bedField"), "22:50");
                typeInto(field("upField"), "06:10");
                click(World.find(card(), "saveNight"));
                compare(World.logged("bedtime", 1), 22 * 60 + 50);
                compare(World.logged("sleep", 1), 440);
                tryVerify(() => named("feeling0") !== null && named("feeling0").visible);
                click(named("putNightAway"));
                tryVerify(() => !card().visible);
            }

            function test_whatTheMachineSawIsOneTap() {
                seeTheNight();
                compare(named("nightSource").text, "The screen was locked 22:52–06:41. Was that your night?");
                compare(field("bedField").text, "22:52");
                compare(field("upField").text, "06:41");
                compare(named("saveNight").text, "Yes");
                compare(World.logged("bedtime", 1), -1);
                click(named("saveNight"));
                compare(World.logged("bedtime", 1), 22 * 60 + 52);
                compare(World.logged("sleep", 1), 469);
                click(World.find(window.contentItem.parent, "undo"));
                tryCompare(named("saveNight"), "text", "Yes");
                compare(World.logged("sleep", 1), -1);
            }

            function test_aSuggestionIsCorrected() {
                seeTheNight();
                typeInto(field("bedField"), "23:15");
                compare(named("saveNight").text, "Save");
                click(named("saveNight"));
                compare(World.logged("bedtime", 1), 23 * 60 + 15);
                compare(World.logged("sleep", 1), 446);
            }

            function test_oneTimeAloneHasToBeCompleted() {
                World.see("2026-11-18T18:00", "asleep");
                World.see("2026-11-19T06:41", "awake");
                compare(named("nightSource").text, "This device woke up at 06:41.");
                compare(field("upField").text, "06:41");
                compare(named("saveNight").text, "Save");
            }

            function test_switchedOffInSettingsItIsForgotten() {
                seeTheNight();
                window.page = "settings";
                const page = World.find(window.contentItem.parent, "settingsPage");
                tryVerify(() => page.opacity === 1 && page.parent.opacity === 1);
                const row = World.find(page, "preference_time-suggestions");
                verify(row.active);
                page.showItem(row);
                World.settle(window.contentItem);
                mouseClick(row);
                compare(World.setting("time-suggestions"), "off");
                click(World.find(window.contentItem.parent, "undo"));
                compare(World.setting("time-suggestions"), "on");
                window.page = "today";
                tryVerify(() => card().visible && named("nightSource").text.includes("usual"));
                compare(named("saveNight").text, "Save");
            }

            function test_withoutASuggestionNothingIsSaidOfTheScreen() {
                compare(named("nightSource").text, "These are your usual times: change what was different.");
                compare(named("saveNight").text, "Save");
            }

            function test_fourTapsTellTheWholeNight() {
                seeTheNight();
                click(named("saveNight"));
                tryVerify(() => named("feeling1").visible);
                compare(named("nightSummary").text.replace(/\u00a0/g, " "), "22:52–06:41 · 7 h 49 min");
                click(named("feeling1"));
                verify(named("feeling1").chosen && !named("feeling0").chosen);
                click(named("cramped"));
                tryVerify(() => named("crampTimeField").visible);
                compare(World.find(named("crampTimeField"), "timeInput").text, "02:46");
                click(named("logNightCramp"));
                compare(World.cramps(), 1);
                tryVerify(() => !card().visible);
                click(World.find(window.contentItem.parent, "undo"));
                compare(World.cramps(), 0);
                tryVerify(() => card().visible && named("feeling1").chosen);
            }

            function test_noCrampsIsOneTap() {
                seeTheNight();
                click(named("saveNight"));
                tryVerify(() => named("noCramps").visible);
                click(named("noCramps"));
                verify(named("noCramps").chosen && card().visible);
                click(named("feeling0"));
                compare(World.cramps(), 0);
                tryVerify(() => !card().visible);
            }

            function test_aCrampsTimeIsTypedOver() {
                seeTheNight();
                click(named("saveNight"));
                tryVerify(() => named("cramped").visible);
                click(named("cramped"));
                const time = World.find(named("crampTimeField"), "timeInput");
                typeInto(time, "29:00");
                keyClick(Qt.Key_Return);
                verify(named("crampRefusal").visible);
                compare(World.cramps(), 0);
                typeInto(time, "04:20");
                keyClick(Qt.Key_Return);
                compare(World.cramps(), 1);
                tryCompare(named("crampCount"), "text", "1 cramp logged");
                verify(named("crampCount").visible && !named("cramped").visible);
            }

            function test_undoBringsTheCardBack() {
                typeInto(field("bedField"), "22:50");
                keyClick(Qt.Key_Return);
                tryVerify(() => !field("bedField").visible);
                click(World.find(window.contentItem.parent, "undo"));
                tryVerify(() => field("bedField").visible);
                compare(World.logged("bedtime", 1), -1);
            }

            function test_badCrampTimeIsRefusedBelowItsFieldOnlyAndGoesWithItsQuestion() {
                World.moveTo("2026-11-20T07:30");
                World.find(card(), "saveNight").clicked();
                tryVerify(() => World.find(card(), "cramped") !== null);
                const snackbar = World.find(window.contentItem.parent, "snackbar");
                World.find(card(), "cramped").clicked();
                typeInto(field("crampTimeField"), "25:99");
                keyClick(Qt.Key_Return);
                const note = World.find(card(), "crampRefusal");
                verify(note.visible && note.text !== "");
                verify(snackbar.text !== note.text, snackbar.text);
                World.find(card(), "noCramps").clicked();
                compare(note.text, "");
            }

            function test_badTimeIsRefusedBelowItsFieldOnly() {
                typeInto(field("bedField"), "25:99");
                keyClick(Qt.Key_Return);
                compare(World.logged("bedtime", 1), -1);
                const note = World.find(card(), "refusal");
                verify(note.visible && note.text !== "");
                verify(!World.find(window.contentItem.parent, "snackbar").visible || World.find(window.contentItem.parent, "snackbar").text !== note.text);
            }

            function test_passingMinuteLeavesWhatWasTyped() {
                typeInto(field("bedField"), "22:1");
                World.moveTo("2026-11-19T07:31");
                compare(field("bedField").text, "22:1");
            }

            function test_arrowsMoveTimesThroughMidnight() {
                typeInto(field("bedField"), "23:58");
                keyClick(Qt.Key_Up);
                compare(field("bedField").text, "00:03");
                keyClick(Qt.Key_Down);
                compare(field("bedField").text, "23:58");
            }

            function test_laterItIsStillOneTapAway() {
                World.moveTo("2026-11-19T15:00");
                verify(!card().visible);
                click(World.find(window.contentItem.parent, "offer_sleep"));
                tryVerify(() => World.find(window.contentItem.parent, "nightFields") !== null);
                const fields = World.find(window.contentItem.parent, "nightFields");
                const bed = World.find(World.find(fields, "bedField"), "timeInput");
                tryVerify(() => bed.activeFocus);
                bed.selectAll();
                for (const letter of "23:20")
                    keyClick(letter);
                click(World.find(fields, "saveNight"));
                compare(World.logged("bedtime", 1), 23 * 60 + 20);
            }
        }
    }
}
