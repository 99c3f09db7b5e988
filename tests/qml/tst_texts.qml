// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    Texts { id: texts }
    Cases {
        id: cases
        window: window
    }

    Main {
        id: window

        TestCase {
            name: "Texts"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                World.clear();
            }

            /// Shows a page as `data` says, and waits until it has faded in.
            function arrange(data, page) {
                cases.apply(data);
                window.page = page;
                const item = World.find(window.contentItem.parent, page + "Page");
                tryVerify(() => item.opacity === 1 && item.parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function requireReadable(name, page, data) {
                const root = World.find(window.contentItem.parent, page + "Page");
                cases.picture(name, data, root);
                verify(texts.labels(root).length > 5);
                // A text that has just followed the language has its width a frame later.
                tryVerify(() => texts.unreadable(window.contentItem, data.width) === "", 500,
                          texts.unreadable(window.contentItem, data.width));
                compare(texts.stickingOut(window.contentItem, data.width), "");
                compare(texts.overlapping(root), "");
            }

            function test_resizingWhileDataChangesKeepsEverythingInPlace() {
                World.logSampleWeeks();
                for (const page of ["today", "week", "reminders", "settings", "today"]) {
                    window.page = page;
                    for (let width = 320; width <= 1240; width += 46) {
                        window.width = width;
                        if (width % 4 === 0)
                            Today.drink(width);
                        World.settle(window.contentItem);
                        window.width = 1500 - width;
                        World.settle(window.contentItem);
                    }
                }
                compare(texts.overlapping(World.find(window.contentItem.parent, "todayPage")), "");
            }

            function test_todayCutsNothingOff_data() { return cases.all(); }
            function test_todayCutsNothingOff(data) {
                World.logSampleWeeks();
                arrange(data, "today");
                requireReadable("today", "today", data);
            }

            function test_emptyTodayCutsNothingOff_data() { return cases.all(); }
            function test_emptyTodayCutsNothingOff(data) {
                World.moveTo("2026-11-19T07:30");
                arrange(data, "today");
                requireReadable("morning", "today", data);
            }

            function test_lastNightCutsNothingOff_data() { return cases.all(); }
            function test_lastNightCutsNothingOff(data) {
                World.moveTo("2026-11-19T07:40");
                World.see("2026-11-18T22:52", "locked");
                World.see("2026-11-19T06:41", "unlocked");
                arrange(data, "today");
                requireReadable("night_suggested", "today", data);
                const card = World.find(window.contentItem.parent, "lastNightCard");
                World.find(card, "saveNight").clicked();
                tryVerify(() => World.find(card, "cramped") !== null);
                World.find(window.contentItem.parent, "snackbar").hide();
                World.settle(window.contentItem);
                requireReadable("night_asks", "today", data);
                World.find(card, "cramped").clicked();
                World.settle(window.contentItem);
                requireReadable("night_when", "today", data);
                World.find(card, "logNightCramp").clicked();
                World.find(window.contentItem.parent, "snackbar").hide();
                World.settle(window.contentItem);
                requireReadable("night_cramp", "today", data);
            }

            function test_eveningCutsNothingOff_data() { return cases.all(); }
            function test_eveningCutsNothingOff(data) {
                World.addHabit(data.language === "zh" ? "晒太阳和散步" : "Sunlight and a stroll", "yes_no", "");
                World.moveTo("2026-11-19T22:47");
                arrange(data, "today");
                requireReadable("evening", "today", data);
            }

            function test_shortNightCutsNothingOff_data() { return cases.all(); }
            function test_shortNightCutsNothingOff(data) {
                World.moveTo("2026-11-20T00:20");
                World.remindOfAll();
                arrange(data, "today");
                requireReadable("short_night", "today", data);
            }

            function test_inBedCutsNothingOff_data() { return cases.all(); }
            function test_inBedCutsNothingOff(data) {
                World.moveTo("2026-11-19T22:58");
                Today.goToBed();
                arrange(data, "today");
                World.moveTo("2026-11-20T05:10");  // it asks about the night already
                World.settle(window.contentItem);
                requireReadable("in_bed", "today", data);
            }

            function test_weekCutsNothingOff_data() { return cases.all(); }
            function test_weekCutsNothingOff(data) {
                World.logSampleWeeks();
                arrange(data, "week");
                requireReadable("week", "week", data);
                Week.goPrevious();
                World.settle(window.contentItem);
                requireReadable("last_week", "week", data);
                Week.goThisWeek();
            }

            function test_historyCutsNothingOff_data() { return cases.all(); }
            function test_historyCutsNothingOff(data) {
                World.logSampleWeeks();
                arrange(data, "history");
                requireReadable("history", "history", data);
                const card = World.find(window.contentItem.parent, "historyDay");
                card.all = true;
                World.settle(window.contentItem);
                requireReadable("history_edit", "history", data);
                card.all = false;
                const toggle = World.find(window.contentItem.parent, "toggleStrength");
                toggle.clicked();
                World.settle(window.contentItem);
                requireReadable("history_strength", "history", data);
                toggle.clicked();
            }

            function test_habitsCutNothingOff_data() { return cases.all(); }
            function test_habitsCutNothingOff(data) {
                World.logSampleWeeks();
                World.addHabit(data.language === "zh" ? "晒太阳和散步" : "Sunlight and a stroll", "yes_no", "");
                arrange(data, "habits");
                requireReadable("habits", "habits", data);
            }

            function test_helpsCutsNothingOff_data() { return cases.all(); }
            function test_helpsCutsNothingOff(data) {
                World.moveTo("2026-11-19T22:05");
                for (let day = 1; day <= 24; ++day) {
                    const date = "2026-10-" + String(day).padStart(2, "0");
                    World.drinkAt(date + "T12:00", day % 2 === 1 ? 500 : 1600);
                    if (day % 2 === 1)
                        World.crampAt(date + "T23:50");
                }
                arrange(data, "helps");
                requireReadable("helps", "helps", data);
                WhatHelps.ofSleep = true;
                World.logSampleWeeks();
                World.settle(window.contentItem);
                requireReadable("helps_sleep", "helps", data);
                WhatHelps.ofSleep = false;
            }

            function test_reviewCutsNothingOff_data() { return cases.all(); }
            function test_reviewCutsNothingOff(data) {
                World.logSampleWeeks();
                World.crampAt("2026-11-10T03:10");
                arrange(data, "review");
                requireReadable("review", "review", data);
            }

            function test_settingsCutNothingOff_data() { return cases.all(); }
            function test_settingsCutNothingOff(data) {
                World.logSampleWeeks();
                arrange(data, "settings");
                requireReadable("settings", "settings", data);
            }

            function test_learnCutsNothingOff_data() { return cases.all(); }
            function test_learnCutsNothingOff(data) {
                arrange(data, "learn");
                for (const section of ["why", "now", "prevent", "doctor", "weight", "research"])
                    World.find(window.contentItem.parent, "learn_" + section).open = true;
                World.settle(window.contentItem);
                requireReadable("learn", "learn", data);
            }

            function test_tipCutsNothingOff_data() { return cases.all(); }
            function test_tipCutsNothingOff(data) {
                World.moveTo("2026-12-20T02:46");
                Today.crampNow();
                World.moveTo("2026-12-20T08:05");
                arrange(data, "today");
                verify(World.find(window.contentItem.parent, "tipCard").visible);
                requireReadable("tip", "today", data);
            }

            function test_remindersCutNothingOff_data() { return cases.all(); }
            function test_remindersCutNothingOff(data) {
                World.logSampleWeeks();
                World.moveTo("2026-11-19T22:45");
                World.remindOfAll();
                arrange(data, "reminders");
                tryVerify(() => World.find(window.contentItem.parent, "dueCard") !== null);
                World.settle(window.contentItem);
                requireReadable("reminders", "reminders", data);
                compare(texts.overlapping(World.find(window.contentItem.parent, "dueCard")), "");
            }
        }
    }
}
