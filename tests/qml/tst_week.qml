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

            function test_draggedAsideTheWeekTurns_data() {
                return [{tag: "phone", width: 360}, {tag: "wide", width: 1100}];
            }
            function test_draggedAsideTheWeekTurns(data) {
                window.width = data.width;
                World.settle(window.contentItem);
                const present = Week.rangeText;
                const page = World.find(window.contentItem.parent, "weekPage");
                mouseDrag(page, 100, 300, 140, 0);
                tryVerify(() => !Week.isPresent);
                const before = Week.rangeText;
                mouseDrag(page, 100, 300, 30, 0);  // a tremble is no wish
                compare(Week.rangeText, before);
                mouseDrag(page, 260, 300, -140, 0);
                tryCompare(Week, "rangeText", present);
                mouseDrag(page, 260, 300, -140, 0);
                compare(Week.rangeText, present);
            }

            function test_twoFingersTurnOneWeekAtATime() {
                const page = World.find(window.contentItem.parent, "weekPage");
                for (let i = 0; i < 6; ++i)
                    mouseWheel(page, 300, 300, 60, 0);
                verify(!Week.isPresent);
                compare(Week.title, "Last week");
            }

            function test_barSaysWhatItHoldsWhereItIsPointedAt() {
                Week.goPrevious();
                World.settle(window.contentItem);
                const touch = World.find(window.contentItem.parent, "touch_water");
                const tip = World.find(window.contentItem.parent, "tip_water");
                verify(!tip.visible);
                mouseMove(touch, touch.gutter + 2.5 * touch.slot, 60);
                tryVerify(() => tip.visible);
                compare(tip.said, "Wednesday: 1320 ml, partly");
                mouseMove(touch, touch.gutter + 4.5 * touch.slot, 60);
                tryCompare(tip, "said", "Friday: not logged");
                mouseMove(window.contentItem, 10, 10);
                tryVerify(() => !tip.visible);
            }

            function test_touchedBarSaysItTooUntilItIsTouchedAgain() {
                window.width = 360;
                World.settle(window.contentItem);
                Week.goPrevious();
                const touch = World.find(window.contentItem.parent, "touch_sleep");
                const tip = World.find(window.contentItem.parent, "tip_sleep");
                const finger = touchEvent(touch);
                const tap = () => {
                    finger.press(1, touch, touch.gutter + 0.5 * touch.slot, 30).commit();
                    finger.release(1, touch, touch.gutter + 0.5 * touch.slot, 30).commit();
                };
                tap();
                tryVerify(() => tip.visible);
                compare(tip.said, "Monday: 7 h 24 min, goal met");
                verify(tip.x >= 0 && tip.x + tip.width <= touch.width);
                tap();
                tryVerify(() => !tip.visible);
            }

            function test_phoneGoesBackToThisWeekWithOneTap() {
                window.width = 360;
                const button = World.find(window.contentItem.parent, "thisWeekShort");
                verify(!button.visible);
                Week.goPrevious();
                Week.goPrevious();
                World.settle(window.contentItem);
                verify(button.visible);
                mouseClick(button);
                verify(Week.isPresent);
            }

            function test_hoursOfTheNightDoNotTouch_data() {
                return [{tag: "phone", width: 360, height: 720}, {tag: "wide", width: 1100, height: 760}];
            }
            function test_hoursOfTheNightDoNotTouch(data) {
                window.width = data.width;
                window.height = data.height;
                World.settle(window.contentItem);
                const chart = World.find(window.contentItem.parent, "chart_sleep");
                const tops = [];
                const look = item => {
                    if (!item.visible)
                        return;
                    if (item.middle !== undefined && item.text !== "")
                        tops.push(item.mapToItem(null, 0, 0).y);
                    for (let i = 0; i < item.children.length; ++i)
                        look(item.children[i]);
                };
                look(chart);
                tops.sort((a, b) => a - b);
                verify(tops.length >= 5);
                for (let i = 1; i < tops.length; ++i)
                    verify(tops[i] - tops[i - 1] >= 20, tops.join(" "));
            }

            function menuCard() {
                return World.find(window.contentItem.parent, "menuCard");
            }
            function test_savingStandsBelowItsButtonInsideTheWindow_data() {
                return [{tag: "narrow", width: 620, height: 760, scale: "100"}, {tag: "wide", width: 1100, height: 760, scale: "100"},
                        {tag: "widest", width: 1920, height: 1080, scale: "100"}, {tag: "large text", width: 1100, height: 760, scale: "200"}];
            }
            function test_savingStandsBelowItsButtonInsideTheWindow(data) {
                window.width = data.width;
                window.height = data.height;
                World.set("text-size", data.scale);
                World.settle(window.contentItem);
                const button = World.find(window.contentItem.parent, "saveWeek");
                mouseClick(button);
                tryVerify(() => menuCard()?.visible ?? false);
                World.settle(window.contentItem);
                const place = menuCard().mapToItem(null, 0, 0);
                const below = button.mapToItem(null, 0, button.height);
                verify(place.x >= 0 && place.x + menuCard().width <= window.width, place.x + " of " + window.width);
                verify(Math.abs(place.y - below.y) <= 8, place.y + " below " + below.y);
                verify(place.x < below.x + button.width && place.x + menuCard().width > below.x);
                for (const name of ["menuPicture", "menuPdf"]) {
                    const action = World.find(window.contentItem.parent, name);
                    const inside = action.mapToItem(menuCard(), 0, 0);
                    verify(inside.x >= 0 && inside.x + action.width <= menuCard().width, name);
                    verify(inside.y >= 0 && inside.y + action.height <= menuCard().height, name);
                }
                verify(menuCard().border.width > 0);
                mouseClick(window.contentItem, 200, 400);  // outside
                tryVerify(() => !menuCard()?.visible);
                verify(Week.firstDay !== "");
            }

            function test_savingIsReachedAndLeftByKeys() {
                const button = World.find(window.contentItem.parent, "saveWeek");
                button.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                tryVerify(() => World.find(window.contentItem.parent, "menuPicture")?.activeFocus ?? false);
                keyClick(Qt.Key_Down);
                verify(World.find(window.contentItem.parent, "menuPdf").activeFocus);
                keyClick(Qt.Key_Down);
                verify(World.find(window.contentItem.parent, "menuPicture").activeFocus);
                keyClick(Qt.Key_Up);
                verify(World.find(window.contentItem.parent, "menuPdf").activeFocus);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !menuCard()?.visible);
                verify(button.activeFocus);
                compare(Week.title, "This week");
            }

            /// All texts below an item that are seen.
            function textsOf(item) {
                if (!item.visible)
                    return [];
                let found = item.contentWidth !== undefined && item.text !== "" ? [item.text.replace(/\u00a0/g, " ")] : [];
                for (let i = 0; i < item.children.length; ++i)
                    found = found.concat(textsOf(item.children[i]));
                return found;
            }
            function test_figuresSayWhatTheyAre_data() {
                return [{tag: "phone", width: 360}, {tag: "narrow", width: 700}, {tag: "wide", width: 1100}];
            }
            function test_figuresSayWhatTheyAre(data) {
                window.width = data.width;
                World.settle(window.contentItem);
                const shown = textsOf(World.find(window.contentItem.parent, "chart_sleep"));
                for (const label of ["Bedtime met", "Sleep met", "vs last week"])
                    verify(shown.some(text => text.includes(label)), shown.join("|"));
                verify(!shown.some(text => /\/.*\//.test(text)), shown.join("|"));
                Week.goPrevious();
                verify(textsOf(World.find(window.contentItem.parent, "chart_water")).some(text => text.includes("vs week before")));
            }
            function test_valuesStandAtTheBars_data() { return test_hoursOfTheNightDoNotTouch_data(); }
            function test_valuesStandAtTheBars(data) {
                window.width = data.width;
                window.height = data.height;
                Week.goPrevious();
                World.settle(window.contentItem);
                for (const [habit, value] of [["water", "1320"], ["sleep", "7:24"], ["exercise", "30"]])
                    verify(textsOf(World.find(window.contentItem.parent, "chart_" + habit)).includes(value), habit);
            }
            function test_touchedDayDoesNotCoverTheHead_data() { return test_hoursOfTheNightDoNotTouch_data(); }
            function test_touchedDayDoesNotCoverTheHead(data) {
                window.width = data.width;
                window.height = data.height;
                Week.goPrevious();
                World.settle(window.contentItem);
                for (const habit of ["water", "sleep", "exercise", "stretch"]) {
                    const touch = World.find(window.contentItem.parent, "touch_" + habit);
                    const tip = World.find(touch, "tip_" + habit);
                    World.find(window.contentItem.parent, "weekPage").showItem(touch);
                    World.settle(window.contentItem);
                    for (let day = 0; day < 7; ++day) {
                        mouseMove(touch, touch.gutter + (day + 0.5) * touch.slot, touch.height / 2);
                        tryVerify(() => tip.visible && touch.day === day);
                        verify(tip.y >= 0, habit + " " + tip.y);
                        verify(tip.x >= 0 && tip.x + tip.width <= touch.width + 0.5, habit + day + " " + tip.x);
                        const slot = touch.gutter + day * touch.slot;
                        verify(tip.x >= slot + touch.slot || tip.x + tip.width <= slot, "over its own bar");
                    }
                }
                mouseMove(window.contentItem, 10, 10);
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
