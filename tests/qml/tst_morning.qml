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
                tryVerify(() => !card().visible);
            }

            function test_undoBringsTheCardBack() {
                typeInto(field("bedField"), "22:50");
                keyClick(Qt.Key_Return);
                tryVerify(() => !card().visible);
                click(World.find(window.contentItem.parent, "undo"));
                tryVerify(() => card().visible);
                compare(World.logged("bedtime", 1), -1);
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
