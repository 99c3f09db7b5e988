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
            name: "Stretch"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 360;
                window.height = 720;
                World.clear();
                StretchGuide.quit();
                window.page = "stretch";
                tryVerify(() => item("stretchPage") !== null && item("stretchPage").parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function cleanup() {
                window.page = "today";
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function tap(name) {
                World.settle(window.contentItem);
                verify(item(name) !== null && item(name).visible, name);
                mouseClick(item(name));
                World.settle(window.contentItem);
            }

            function test_fromBeginToBed() {
                World.moveTo("2026-11-19T22:46");
                tap("stretchBegin");
                compare(item("moveName").text, "Heel raise");
                compare(item("secondsLeft").text, "5");
                World.stretchFor(48);
                compare(item("secondsLeft").text, "17");
                World.stretchFor(352);
                compare(World.logged("stretch"), 7);
                tap("stretchBed");
                verify(Today.inBed);
                compare(window.page, "today");
            }

            function test_pauseNextAndPrevious() {
                tap("stretchBegin");
                World.stretchFor(10);
                tap("stretchPause");
                World.stretchFor(600);
                compare(item("secondsLeft").text, "20");
                tap("stretchPause");
                tap("stretchNext");
                compare(item("moveName").text, "Toe-up");
                World.stretchFor(4);
                tap("stretchPrevious");
                compare(item("moveName").text, "Toe-up");
                tap("stretchPrevious");
                compare(item("moveName").text, "Heel raise");
            }

            function test_escapeEndsAndKeepsThePart() {
                tap("stretchBegin");
                World.stretchFor(60);
                keyClick(Qt.Key_Escape);
                compare(window.page, "today");
                compare(World.logged("stretch"), 1);
                tryVerify(() => item("undo").visible);
            }

            function test_everyMoveIsToldToThoseWhoCannotSeeIt() {
                tap("stretchBegin");
                const told = [];
                for (let i = 0; i < 4; ++i) {
                    told.push(World.accessibleName(item("stretchFigure")));
                    tap("stretchNext");
                }
                compare(new Set(told).size, 4);
                for (const name of told)
                    verify(name.length > 20, name);
            }
        }
    }
}
