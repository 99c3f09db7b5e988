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
            name: "Access"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 1100;
                window.height = 760;
                show("today");
                World.clear();
                World.find(window.contentItem.parent, "snackbar").hide();
            }

            /// Opens a page and waits until it has faded in.
            function show(page) {
                window.page = page;
                const item = World.find(window.contentItem.parent, page + "Page");
                tryVerify(() => item.opacity === 1 && item.parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function pressables(item, found) {
                if (!item.visible)
                    return found;
                if (item.clicked !== undefined && item.focusPolicy !== undefined && item.enabled)
                    found.push(item);
                for (let i = 0; i < item.children.length; ++i)
                    pressables(item.children[i], found);
                return found;
            }

            function spoken(item, found) {
                if (!item.visible)
                    return found;
                if (World.accessibleName(item) !== "")
                    found.push(World.accessibleName(item));
                for (let i = 0; i < item.children.length; ++i)
                    spoken(item.children[i], found);
                return found;
            }

            function test_everyButtonHasANameAndIsLargeEnough_data() {
                return [{tag: "today", width: 1100}, {tag: "week", width: 1100}, {tag: "today", width: 360}, {tag: "week", width: 360},
                        {tag: "reminders", width: 1100}, {tag: "reminders", width: 360},
                        {tag: "settings", width: 1100}, {tag: "settings", width: 360},
                        {tag: "habits", width: 1100}, {tag: "habits", width: 360},
                        {tag: "history", width: 1100}, {tag: "history", width: 360},
                        {tag: "stretch", width: 1100}, {tag: "stretch", width: 360},
                        {tag: "learn", width: 1100}, {tag: "learn", width: 360},
                        {tag: "helps", width: 1100}, {tag: "helps", width: 360}, {tag: "review", width: 1100}, {tag: "review", width: 360}];
            }
            function test_everyButtonHasANameAndIsLargeEnough(data) {
                World.logSampleWeeks();
                window.width = data.width;
                show(data.tag);
                const all = pressables(window.contentItem, []);
                verify(all.length > 3, all.length);
                for (const button of all) {
                    verify(World.accessibleName(button) !== "", button.objectName);
                    verify(button.width >= 44 && button.height >= 44, World.accessibleName(button) + " " + button.width + "x" + button.height);
                }
            }

            function test_everyButtonOfTheEveningHasANameAndIsLargeEnough_data() {
                return [{tag: "desktop", width: 1100, bed: false}, {tag: "phone", width: 360, bed: false}, {tag: "in bed", width: 360, bed: true}];
            }
            function test_everyButtonOfTheEveningHasANameAndIsLargeEnough(data) {
                window.width = data.width;
                World.moveTo("2026-11-19T22:46");
                World.remindOfAll();
                if (data.bed)
                    Today.goToBed();
                World.settle(window.contentItem);
                const card = World.find(window.contentItem.parent, "eveningCard");
                const all = pressables(card, []);
                compare(all.length, data.bed ? 3 : 5);
                for (const button of all) {
                    verify(World.accessibleName(button) !== "", button.objectName);
                    verify(button.width >= 44 && button.height >= 44, World.accessibleName(button) + " " + button.width + "x" + button.height);
                }
                verify(!spoken(card, []).some(name => name.includes("<")));
            }

            function test_assistiveTechnologyPressesWhatAClickPresses() {
                verify(World.pressAccessibly(World.find(window.contentItem.parent, "cup250")));
                compare(World.logged("water"), 250);
                verify(World.pressAccessibly(World.find(window.contentItem.parent, "undo")));
                compare(World.logged("water"), -1);
                verify(World.pressAccessibly(World.find(window.contentItem.parent, "offer_stretch")));
                verify(World.logged("stretch") >= 0);
            }

            function test_lastNightIsToldWithoutAMouse_data() { return [{tag: "1100", width: 1100}, {tag: "360", width: 360}]; }
            function test_lastNightIsToldWithoutAMouse(data) {
                window.width = data.width;
                World.moveTo("2026-11-19T07:40");
                World.see("2026-11-18T22:52", "locked");
                World.see("2026-11-19T06:41", "unlocked");
                const card = World.find(window.contentItem.parent, "lastNightCard");
                const named = name => World.find(card, name);
                tryVerify(() => named("nightSource").visible);
                verify(World.accessibleDescription(named("saveNight")).includes("22:52"));
                verify(World.pressAccessibly(named("saveNight")));
                compare(World.logged("sleep", 1), 469);
                tryVerify(() => named("cramped") !== null && named("cramped").visible);
                const all = pressables(card, []);
                compare(all.length, 6);
                for (const button of all) {
                    verify(World.accessibleName(button) !== "", button.objectName);
                    verify(button.width >= 44 && button.height >= 44, World.accessibleName(button) + " " + button.width + "x" + button.height);
                }
                verify(World.pressAccessibly(named("feeling2")));
                verify(named("feeling2").chosen);
                compare(World.accessibleDescription(named("cramped")), "Any cramps in the night?");
                verify(World.pressAccessibly(named("cramped")));
                verify(World.pressAccessibly(named("logNightCramp")));
                compare(World.cramps(), 1);
            }

            function test_rowsAndChartsSpeak() {
                World.logSampleWeeks();
                compare(World.accessibleName(World.find(window.contentItem.parent, "press_sleep")), "Sleep");
                verify(World.accessibleDescription(World.find(window.contentItem.parent, "press_sleep")).includes("7 h 29 min"));
                show("week");
                verify(World.accessibleName(World.find(window.contentItem.parent, "chart_water")).length > 20);
            }

            function test_nothingSpokenHasMarkup_data() {
                return [{tag: "today", width: 1100}, {tag: "week", width: 1100}, {tag: "today", width: 360}, {tag: "week", width: 360},
                        {tag: "reminders", width: 1100}, {tag: "reminders", width: 360},
                        {tag: "settings", width: 1100}, {tag: "settings", width: 360},
                        {tag: "habits", width: 1100}, {tag: "habits", width: 360},
                        {tag: "history", width: 1100}, {tag: "history", width: 360},
                        {tag: "stretch", width: 1100}, {tag: "stretch", width: 360},
                        {tag: "learn", width: 1100}, {tag: "learn", width: 360},
                        {tag: "helps", width: 1100}, {tag: "helps", width: 360}, {tag: "review", width: 1100}, {tag: "review", width: 360}];
            }
            function test_nothingSpokenHasMarkup(data) {
                Today.drink(250);
                window.width = data.width;
                show(data.tag);
                const names = spoken(window.contentItem, []);
                const said = {today: "1250 ml to go", week: "Few days are logged so far. One tap a day is a start.",
                              reminders: "Until 21:00, none left today", settings: "Usual wake-up", habits: "Bedtime stretch",
                              history: "19 November", stretch: "4 moves, 6 min 40 s", learn: "Why legs cramp at night", helps: "What helps me",
                              review: "Last week"}[data.tag];
                verify(names.some(name => name === said), names.join("|"));
                verify(!names.some(name => name.includes("<")), names.join("|"));
            }

            function test_tabReachesEveryButtonAndShowsWhereItIs() {
                World.logSampleWeeks();
                const wanted = pressables(window.contentItem, []);
                window.contentItem.forceActiveFocus();
                const reached = [];
                for (let i = 0; i < wanted.length + 5; ++i) {
                    keyClick(Qt.Key_Tab);
                    const item = window.activeFocusItem;
                    if (item !== null && !reached.includes(item)) {
                        reached.push(item);
                        if (item.visualFocus !== undefined)
                            verify(item.visualFocus, World.accessibleName(item));
                    }
                }
                for (const button of wanted)
                    verify(reached.includes(button), World.accessibleName(button));
            }

            function test_tabGoesDownThePageInTheOrderOfReading() {
                const cups = [100, 200, 250, 350, 500].map(ml => World.find(window.contentItem.parent, "cup" + ml));
                cups[0].forceActiveFocus(Qt.TabFocusReason);
                for (let i = 1; i < cups.length; ++i) {
                    keyClick(Qt.Key_Tab);
                    verify(cups[i].activeFocus);
                }
                keyClick(Qt.Key_Backtab);
                verify(cups[3].activeFocus);
            }

            function test_enterAndSpacePress() {
                World.find(window.contentItem.parent, "cup100").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Return);
                compare(World.logged("water"), 100);
                keyClick(Qt.Key_Space);
                compare(World.logged("water"), 200);
            }

            function test_whatHasTheFocusIsInView() {
                World.logSampleWeeks();
                window.width = 360;
                window.height = 640;
                const page = World.find(window.contentItem.parent, "todayPage");
                const last = World.find(window.contentItem.parent, "menu_6");
                last.forceActiveFocus(Qt.TabFocusReason);
                const bottom = last.mapToItem(page, 0, last.height).y;
                verify(bottom > 0 && bottom <= page.height, bottom);
            }
        }
    }
}
