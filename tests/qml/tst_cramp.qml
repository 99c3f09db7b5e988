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
            name: "Cramp"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 360;
                window.height = 720;
                window.page = "today";
                World.clear();
                World.settle(window.contentItem);
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function tap(name) {
                World.settle(window.contentItem);
                tryVerify(() => item(name) !== null && item(name).visible, 2000, name);
                mouseClick(item(name));
                World.settle(window.contentItem);
            }
            function cramp() {
                tap("crampNow");
                tryVerify(() => item("crampPage") !== null && item("crampPage").parent.opacity === 1);
                World.settle(window.contentItem);
            }

            function test_oneTapLogsAndSaysWhatToDo() {
                cramp();
                compare(World.cramps(), 1);
                compare(item("crampLogged").text, "Logged 22:05");
                compare(item("crampTitle").text, "Don't\ncurl up");
                const titles = [];
                for (let i = 0; i < 4; ++i) {
                    titles.push(item("crampTitle").text);
                    tap("crampNext");
                }
                compare(new Set(titles).size, 4);
                tap("crampNext");
                compare(window.page, "today");
            }

            function test_comingBackIsTheSameCramp() {
                cramp();
                tap("crampNext");
                keyClick(Qt.Key_Escape);
                compare(window.page, "today");
                World.moveTo("2026-11-19T22:10");
                cramp();
                compare(World.cramps(), 1);
                compare(item("crampTitle").text, "Leg straight,\ntoes to head");
                keyClick(Qt.Key_Escape);
                World.moveTo("2026-11-19T22:30");
                cramp();
                compare(World.cramps(), 2);
                compare(item("crampTitle").text, "Don't\ncurl up");
            }

            function test_theStretchWaitsMeanwhile() {
                window.open("stretch");
                tryVerify(() => item("stretchPage") !== null && item("stretchPage").parent.opacity === 1);
                StretchGuide.begin();
                World.stretchFor(8);
                verify(!StretchGuide.paused);
                window.open("cramp");  // as a notification does
                verify(StretchGuide.paused);
                StretchGuide.quit();
            }

            function test_pageLeftOpenLogsTheNextCrampToo() {
                cramp();
                tap("crampNext");
                World.moveTo("2026-11-19T23:40");
                window.open("cramp");  // as a second start does
                compare(World.cramps(), 2);
                compare(item("crampTitle").text, "Don't\ncurl up");
            }

            function test_atNightItSendsBackToBedAndByDayItCloses() {
                for (const [time, text] of [["2026-11-19T15:00", "Close"], ["2026-11-20T02:10", "Back to bed"]]) {
                    World.moveTo(time);
                    cramp();
                    for (let i = 0; i < 4; ++i)
                        tap("crampNext");
                    compare(item("crampNext").text, text);
                    tap("crampNext");
                }
            }

            function test_whatBelongsToADoctorIsSaidAtOnce() {
                cramp();
                for (let i = 0; i < 4; ++i)
                    tap("crampNext");
                EntryEditor.open(CrampGuide.crampId());
                compare(EntryEditor.saveCramp(EntryEditor.time, EntryEditor.day, "left", "", "", ["swelling", "redness"], ""), "");
                tryVerify(() => !item("sheets").open);
                verify(Doctor.urgent);
                compare(item("crampTitle").text, "Get help now");
                compare(item("crampDetail").text, Doctor.body);
                tap("crampNext");
                compare(window.page, "today");
                Today.goToBed();
                tryVerify(() => item("doctorTitle") !== null && item("doctorTitle").visible);
            }

            function test_itWasNone() {
                cramp();
                tap("crampUndo");
                compare(World.cramps(), 0);
                compare(window.page, "today");
            }

            function test_towelTimesItself() {
                cramp();
                for (let i = 0; i < 3; ++i)
                    tap("crampNext");
                compare(item("towelTime").text, "10 min");
                tap("towel");
                World.stretchFor(61);
                compare(item("towelTime").text, "8:59");
                World.stretchFor(600);
                compare(item("towelTime").text, "Enough");
                tap("crampBack");
                compare(item("crampTitle").text, "Massage\noutward");
            }

            function test_moreIsSaidAfterwards() {
                cramp();
                for (let i = 0; i < 4; ++i)
                    tap("crampNext");
                tap("crampDetails");
                tryVerify(() => item("sheets").open);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !item("sheets").open);
            }
        }
    }
}
