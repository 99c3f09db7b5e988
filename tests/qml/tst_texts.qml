// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

Item {
    Texts { id: texts }

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

            function cases() {
                const rows = [];
                for (const size of [[360, 640], [360, 720], [768, 1024], [1100, 760], [900, 700]])
                    for (const language of ["en", "zh"])
                        for (const theme of ["light", "dark"])
                            rows.push({tag: size.join("x") + " " + language + " " + theme,
                                       width: size[0], height: size[1], language: language, theme: theme});
                return rows;
            }
            function arrange(data, page) {
                World.set("language", data.language);
                World.set("theme", data.theme);
                window.width = data.width;
                window.height = data.height;
                window.page = page;
                const item = World.find(window.contentItem.parent, page + "Page");
                tryVerify(() => item.opacity === 1 && item.parent.opacity === 1);
                World.settle(window.contentItem);
            }
            function requireReadable(page, width) {
                const root = World.find(window.contentItem.parent, page);
                verify(texts.labels(root).length > 15);
                compare(texts.unreadable(window.contentItem, width), "");
                compare(texts.overlapping(root), "");
            }

            function test_resizingWhileDataChangesKeepsEverythingInPlace() {
                World.logSampleWeeks();
                for (const page of ["today", "week", "reminders", "today"]) {
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

            function test_todayCutsNothingOff_data() { return cases(); }
            function test_todayCutsNothingOff(data) {
                World.logSampleWeeks();
                arrange(data, "today");
                requireReadable("todayPage", data.width);
            }

            function test_emptyTodayCutsNothingOff_data() { return cases(); }
            function test_emptyTodayCutsNothingOff(data) {
                World.moveTo("2026-11-19T07:30");
                arrange(data, "today");
                requireReadable("todayPage", data.width);
            }

            function test_eveningCutsNothingOff_data() { return cases(); }
            function test_eveningCutsNothingOff(data) {
                World.addHabit(data.language === "zh" ? "晒太阳和散步" : "Sunlight and a stroll", "yes_no", "");
                World.moveTo("2026-11-19T22:47");
                arrange(data, "today");
                requireReadable("todayPage", data.width);
            }

            function test_weekCutsNothingOff_data() { return cases(); }
            function test_weekCutsNothingOff(data) {
                World.logSampleWeeks();
                arrange(data, "week");
                requireReadable("weekPage", data.width);
                Week.goPrevious();
                World.settle(window.contentItem);
                requireReadable("weekPage", data.width);
                Week.goThisWeek();
            }

            function test_remindersCutNothingOff_data() { return cases(); }
            function test_remindersCutNothingOff(data) {
                World.logSampleWeeks();
                World.moveTo("2026-11-19T22:45");
                World.remindOfAll();
                arrange(data, "reminders");
                tryVerify(() => World.find(window.contentItem.parent, "dueCard") !== null);
                World.settle(window.contentItem);
                requireReadable("remindersPage", data.width);
                compare(texts.overlapping(World.find(window.contentItem.parent, "dueCard")), "");
            }
        }
    }
}
