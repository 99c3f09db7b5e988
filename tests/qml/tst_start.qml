// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    Component {
        id: main
        Main {}
    }

    TestCase {
        name: "Start"
        when: windowShown
        visible: true

        function init() {
            failOnWarning(/.?/);
            World.clear();
        }

        /// As `limber --drink` does it: the window is made, and before anybody has seen it a drink is logged.
        function test_drinkOfTheCommandLineIsSaidWithItsUndo() {
            const window = createTemporaryObject(main, null);
            verify(!window.seen);
            Today.drink(Today.water.usualDrink);
            tryVerify(() => window.seen);
            const snackbar = World.find(window.contentItem.parent, "snackbar");
            tryVerify(() => snackbar !== null && snackbar.visible);
            compare(snackbar.text, "Logged 250 ml of water");
            const undo = World.find(window.contentItem.parent, "undo");
            verify(undo.visible);
            verify(World.pressAccessibly(undo));
            compare(World.logged("water"), -1);
        }

        function test_nothingIsSaidWhereNothingWasDone() {
            const window = createTemporaryObject(main, null);
            tryVerify(() => window.seen);
            World.settle(window.contentItem);
            verify(!World.find(window.contentItem.parent, "snackbar").visible);
        }

        function test_pageAskedForIsTheFirstSeen() {
            const window = createTemporaryObject(main, null, {page: "week"});
            tryVerify(() => window.seen);
            tryVerify(() => World.find(window.contentItem.parent, "weekPage") !== null);
            verify(!World.find(window.contentItem.parent, "todayPage").enabled);
        }
    }
}
