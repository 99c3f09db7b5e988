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
            name: "Helps"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 1100;
                window.height = 760;
                open("today");
                World.clear();
                WhatHelps.ofSleep = false;
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function open(page) {
                window.open(page);
                tryVerify(() => item(page + "Page") !== null && item(page + "Page").parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function tap(name) {
                for (const page of ["helpsPage", "historyPage", "settingsPage"])
                    if (item(page) !== null && item(page).holds(item(name)))
                        item(page).showItem(item(name));
                World.settle(window.contentItem);
                mouseClick(item(name));
                World.settle(window.contentItem);
            }
            /// 12 nights with a cramp after a day with little water, and 12 without after one with enough.
            function logOctober() {
                for (let day = 1; day <= 24; ++day) {
                    const date = "2026-10-" + String(day).padStart(2, "0");
                    World.drinkAt(date + "T12:00", day % 2 === 1 ? 500 : 1600);
                    if (day % 2 === 1)
                        World.crampAt(date + "T23:50");
                }
            }

            function test_emptyPageSaysWhatToDoAndLeadsThere() {
                open("helps");
                const empty = item("emptyHelps");
                verify(empty.visible);
                verify(empty.text.includes("Cramp now"), empty.text);
                verify(!item("nights").visible);
                mouseClick(empty.children[1]);
                compare(window.page, "today");
            }

            function test_fewNightsAreTooLittleToTell() {
                World.logSampleWeeks();
                World.crampAt("2026-11-09T03:10");
                open("helps");
                compare(item("nights").text, "Nights with cramps: 1, without: 9");
                verify(item("counts_stretch").text.startsWith("1 of 1 nights with cramps"));
                verify(item("difference_stretch").text.startsWith("Too little to tell"));
                compare(World.findAll(item("factor_stretch"), "shareFill").length, 0);
            }

            function test_barsAreAsLongAsTheirShares_data() {
                return [{tag: "phone", width: 360}, {tag: "wide", width: 1100}];
            }
            function test_barsAreAsLongAsTheirShares(data) {
                window.width = data.width;
                logOctober();
                open("helps");
                const fills = World.findAll(item("factor_water"), "shareFill");
                compare(fills.length, 2);
                tryVerify(() => fills[0].width === 0 && fills[1].width === fills[1].parent.width);
                verify(fills[1].border.width > 0 && fills[0].border.width === 0);
                compare(item("difference_water").text, "With cramps 100 points fewer, likely between 66 and 100.");
            }

            function test_aTapComparesSleepInstead() {
                World.logSampleWeeks();
                open("helps");
                verify(item("emptyHelps").visible);
                tap("ofSleep");
                verify(WhatHelps.ofSleep);
                verify(item("ofSleep").chosen && !item("ofCramps").chosen);
                compare(item("nights").text, "Nights with enough sleep: 15, shorter ones: 1");
                verify(item("factor_cramp_free") !== null);
                item("ofCramps").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                verify(!WhatHelps.ofSleep);
                tryVerify(() => item("factor_cramp_free") === null || !item("factor_cramp_free").visible);
                for (let i = 0; i < 6; ++i) {  // its row comes and goes while the page takes other sizes
                    WhatHelps.ofSleep = !WhatHelps.ofSleep;
                    window.width = i % 2 === 0 ? 360 : 1100;
                    World.settle(window.contentItem);
                    World.set("text-size", i % 3 === 0 ? "200" : "100");
                    World.settle(window.contentItem);
                }
                World.set("text-size", "100");
            }

            function test_itSaysThatItIsNoDoctor() {
                open("helps");
                verify(World.findAll(item("helpsPage"), "noDoctor").some(words => words.text.includes("not a doctor")));
            }

            function test_historyAndSettingsLeadThereAndBack_data() {
                return [{tag: "history", link: "toHelps", width: 1100}, {tag: "settings", link: "settingsToHelps", width: 1100},
                        {tag: "history on a phone", page: "history", link: "toHelps", width: 360}];
            }
            function test_historyAndSettingsLeadThereAndBack(data) {
                window.width = data.width;
                const from = data.page ?? data.tag;
                open(from);
                tap(data.link);
                compare(window.page, "helps");
                tryVerify(() => item("helpsPage").parent.opacity === 1);
                mouseClick(World.find(item("helpsPage"), "goBack"));
                compare(window.page, from);
            }

            function test_itLeadsToWhatIsGoodToKnow() {
                open("helps");
                mouseClick(World.find(item("helpsPage"), "toLearn"));
                compare(window.page, "learn");
                tryVerify(() => item("learnPage") !== null && item("learnPage").parent.opacity === 1);
                keyClick(Qt.Key_Escape);
                compare(window.page, "helps");
            }
        }
    }
}
