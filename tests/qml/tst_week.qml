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
            name: "Week"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                window.width = 1100;
                window.height = 760;
                World.clear();
                World.logSampleWeeks();
                window.page = "week";
                tryVerify(() => World.find(window.contentItem.parent, "weekPage").parent.opacity === 1);
                Week.goThisWeek();
            }

            function test_weekIsMadeWhenFirstOpened() {
                verify(World.find(window.contentItem.parent, "weekPage") !== null);
                compare(World.find(window.contentItem.parent, "todayPage").enabled, false);
            }

            function test_arrowButtonsTurnTheWeeks() {
                const present = Week.rangeText;
                verify(!World.find(window.contentItem.parent, "nextWeek").enabled);
                mouseClick(World.find(window.contentItem.parent, "previousWeek"));
                verify(Week.rangeText !== present);
                verify(!Week.isPresent);
                mouseClick(World.find(window.contentItem.parent, "nextWeek"));
                compare(Week.rangeText, present);
                mouseClick(World.find(window.contentItem.parent, "previousWeek"));
                mouseClick(World.find(window.contentItem.parent, "previousWeek"));
                mouseClick(World.find(window.contentItem.parent, "thisWeek"));
                compare(Week.rangeText, present);
            }

            function test_beforeTheFirstWeekTheButtonIsOff() {
                const previous = World.find(window.contentItem.parent, "previousWeek");
                for (let i = 0; i < 10 && previous.enabled; ++i)
                    mouseClick(previous);
                verify(!previous.enabled);
                const first = Week.rangeText;
                keyClick(Qt.Key_Left);
                compare(Week.rangeText, first);
            }

            function test_bedtimeHasItsAverageAndRegularity_data() {
                return [{tag: "phone", width: 360}, {tag: "narrow", width: 700}, {tag: "wide", width: 1100}];
            }
            function test_bedtimeHasItsAverageAndRegularity(data) {
                window.width = data.width;
                World.settle(window.contentItem);
                const chart = World.find(window.contentItem.parent, "chart_sleep");
                const inTitle = World.find(chart, "bedtimeAverage");
                const onLine = World.find(chart, "bedtimeAverageLine");
                verify(inTitle.visible !== onLine.visible);
                const words = inTitle.visible ? inTitle : onLine;
                verify(/^Bedtime \d\d:\d\d ±\d+ min$/.test(words.text), words.text);
                verify(words.implicitWidth <= words.width + 1, words.implicitWidth + " in " + words.width);
            }

            function test_arrowKeysTurnTheWeeks() {
                const present = Week.rangeText;
                keyClick(Qt.Key_Left);
                verify(!Week.isPresent);
                keyClick(Qt.Key_Right);
                compare(Week.rangeText, present);
                keyClick(Qt.Key_Right);
                compare(Week.rangeText, present);
            }

            function test_digitsOnThisPageLogNothing() {
                const before = World.logged("water");
                keyClick(Qt.Key_1);
                compare(World.logged("water"), before);
            }

            function test_everyHabitHasItsChart() {
                compare(Week.charts.length, 4);
                for (let i = 0; i < Week.charts.length; ++i) {
                    const chart = Week.charts[i];
                    verify(chart.bars.count === 7);
                    verify(chart.spoken.length > 10, chart.habitId);
                    verify(World.find(window.contentItem.parent, "chart_" + chart.habitId) !== null, chart.habitId);
                }
            }

            function test_lastWeekShowsTheSuggestionAboutItsLateNights() {
                Week.goPrevious();
                verify(World.find(window.contentItem.parent, "suggestion").text.includes("23:00"));
            }

            function test_pageScrollsToItsLastChartOnAPhone() {
                window.width = 360;
                window.height = 640;
                const page = World.find(window.contentItem.parent, "weekPage");
                tryVerify(() => page.contentHeight > page.height);
                page.contentY = page.contentHeight - page.height;
                const chart = World.find(window.contentItem.parent, "chart_stretch");
                const bottom = chart.mapToItem(null, 0, chart.height).y;
                verify(bottom <= World.find(window.contentItem.parent, "navBar").y, bottom);
            }
        }
    }
}
