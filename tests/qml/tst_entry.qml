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
            name: "Entry"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !named("sheets").open);
                window.page = "today";
                window.width = 1100;
                window.height = 760;
                World.clear();
            }
            function cleanup() {
                for (let i = 0; i < 2 && named("sheets").open; ++i)  // a form with changes asks once
                    keyClick(Qt.Key_Escape);
                tryVerify(() => !named("sheets").open);
            }

            function named(name) {
                return World.find(window.contentItem.parent, name);
            }
            function tap(name) {
                World.settle(window.contentItem);
                const item = named(name);
                verify(item !== null, name);
                const page = named("todayPage");
                if (page.holds(item))
                    page.showItem(item);
                mouseClick(item);
            }
            function field(owner, name) {
                return World.find(named(owner), name);
            }
            function type(input, text) {
                input.forceActiveFocus();
                input.selectAll();
                keyClick(Qt.Key_Backspace);
                for (const letter of text)
                    keyClick(letter);
            }
            function openFirst() {
                tap("menu_0");
                tryVerify(() => named("changeEntry").visible && named("changeEntry").activeFocus);
                tap("changeEntry");
                // Opened, it gives the focus to its first field: nothing is typed before.
                tryVerify(() => named("sheets").open && window.activeFocusItem instanceof TextInput);
                World.settle(window.contentItem);
            }
            function role(name, row) {
                const names = ["entryId", "timeText", "habitId", "icon", "tone", "title", "amountText", "dayNote"];
                return Today.entries.data(Today.entries.index(row ?? 0, 0), Qt.UserRole + names.indexOf(name));
            }

            function test_amountAndTimeOfADrinkAreChangedAndUndone_data() {
                return [{tag: "phone", width: 360}, {tag: "wide", width: 1100}];
            }
            function test_amountAndTimeOfADrinkAreChangedAndUndone(data) {
                window.width = data.width;
                tap("cup250");
                openFirst();
                tryVerify(() => named("numberInput").activeFocus);
                compare(named("numberInput").text, "250");
                type(named("numberInput"), "300");
                type(field("entryTime", "timeInput"), "2130");
                tap("saveEntry");
                tryVerify(() => !named("sheets").open);
                compare(World.logged("water"), 300);
                compare(role("timeText"), "21:30");
                tap("undo");
                compare(World.logged("water"), 250);
                compare(role("timeText"), "22:05");
            }

            function test_menuStaysInsideTheWindow_data() {
                return [{tag: "narrowest", width: 320, height: 560}, {tag: "phone", width: 360, height: 720},
                        {tag: "wide", width: 1100, height: 760}, {tag: "widest", width: 1920, height: 1080}];
            }
            function test_menuStaysInsideTheWindow(data) {
                window.width = data.width;
                window.height = data.height;
                for (let i = 0; i < 4; ++i)
                    tap("cup250");
                World.settle(window.contentItem);
                const page = named("todayPage");
                for (const row of ["menu_0", "menu_3"]) {
                    page.contentY = row === "menu_3" ? page.contentHeight - page.height : 0;
                    if (page.contentY === 0)
                        page.showItem(named(row).parent);  // at the bottom edge
                    mouseClick(named(row));
                    tryVerify(() => named("menuCard").visible && named("changeEntry").activeFocus);
                    const card = named("menuCard");
                    const place = card.mapToItem(null, 0, 0);
                    verify(place.x >= 0 && place.x + card.width <= window.width, place.x + " " + card.width);
                    verify(place.y >= 0 && place.y + card.height <= window.height, place.y + " " + card.height);
                    verify(card.width >= named("removeEntry").width && card.width >= named("changeEntry").implicitWidth);
                    keyClick(Qt.Key_Escape);
                    tryVerify(() => !card.visible);
                }
            }

            function test_tapOnTheRowOpensItToo() {
                tap("cup250");
                const menu = named("menu_0");
                mouseClick(menu.parent, 120, menu.parent.height / 2);
                tryVerify(() => named("sheets").open);
                compare(named("numberInput").text, "250");
            }

            function test_aDayEarlierIsOneTap() {
                tap("cup250");
                openFirst();
                compare(named("dayName").text, "Today");
                tap("dayBefore");
                compare(named("dayName").text, "Yesterday");
                verify(named("dayAfter").enabled);
                tap("saveEntry");
                tryVerify(() => !named("sheets").open);
                compare(World.logged("water"), -1);
                compare(World.logged("water", 1), 250);
                tap("undo");
                compare(World.logged("water"), 250);
            }

            function test_thereIsNoDayAfterToday() {
                tap("cup250");
                openFirst();
                verify(!named("dayAfter").enabled);
                const input = field("entryDay", "dayInput");
                input.forceActiveFocus();
                keyClick(Qt.Key_Up);
                compare(input.text, "2026-11-19");
                keyClick(Qt.Key_Down);
                compare(input.text, "2026-11-18");
            }

            function test_bedtimeIsFixedWithFourTaps() {
                World.moveTo("2026-11-20T08:00");
                Today.logSleep("23:40", "06:10");
                World.settle(window.contentItem);
                const row = World.find(window.contentItem.parent, "menu_1").parent;
                named("todayPage").showItem(row);
                mouseClick(row, 120, row.height / 2);
                tryVerify(() => named("sheets").open);
                const input = field("entryTime", "timeInput");
                tryVerify(() => input.activeFocus);
                compare(input.text, "23:40");
                for (const letter of "2250")
                    keyClick(letter);
                keyClick(Qt.Key_Return);
                tryVerify(() => !named("sheets").open);
                compare(World.logged("bedtime", 1), 22 * 60 + 50);
                compare(World.logged("sleep", 1), 7 * 60 + 20);
            }

            function test_crampIsDescribedByTapping() {
                Today.crampNow();
                window.width = 360;
                window.height = 640;
                openFirst();
                tryVerify(() => field("entryTime", "timeInput").activeFocus);
                type(field("crampPain", "numberInput"), "6");
                tapInSheet("leg_left");
                tapInSheet("sign_swelling");
                tapInSheet("sign_redness");
                tapInSheet("sign_redness");
                tapInSheet("saveEntry");
                tryVerify(() => !named("sheets").open);
                EntryEditor.open(role("entryId"));
                compare(EntryEditor.leg, "left");
                compare(EntryEditor.pain, "6");
                compare(EntryEditor.minutes, "");
                compare(EntryEditor.signs.join(), "swelling");
            }
            /// Scrolls the sheet to it first, as a finger would.
            function tapInSheet(name) {
                const item = named(name);
                verify(item !== null, name);
                item.forceActiveFocus();
                World.settle(window.contentItem);
                const top = item.mapToItem(null, 0, 0).y;
                verify(top >= 0 && top + item.height <= window.height, name + " at " + top);
                mouseClick(item);
            }

            function test_whatCannotBeIsSaidInTheSheet() {
                tap("cup250");
                openFirst();
                type(field("entryTime", "timeInput"), "23:00");
                tap("saveEntry");
                const note = named("entryRefusal");
                verify(note.visible && note.text !== "");
                verify(named("sheets").open);
                type(field("entryDay", "dayInput"), "2026-11-18");
                verify(!note.visible);
                tap("saveEntry");
                tryVerify(() => !named("sheets").open);
                compare(World.logged("water", 1), 250);
            }

            function test_savingWhatWasNotChangedDoesNothing() {
                tap("cup250");
                named("snackbar").hide();
                openFirst();
                tap("saveEntry");
                tryVerify(() => !named("sheets").open);
                verify(!named("snackbar").visible);
            }

            function test_largeDrinkAsksFirstAndThenTheSheetIsGone() {
                tap("cup250");
                openFirst();
                type(named("numberInput"), "2500");
                keyClick(Qt.Key_Return);
                const yes = named("confirm");
                tryVerify(() => yes.activeFocus);
                keyClick(Qt.Key_Return);
                tryVerify(() => !named("sheets").open);
                compare(World.logged("water"), 2500);
            }

            function test_answerIsTurnedRound() {
                const id = World.addHabit("Sunlight", "yes_no", "");
                Today.log(id, "yes", "");
                openFirst();
                tap("answerNo");
                tap("saveEntry");
                tryVerify(() => !named("sheets").open);
                compare(World.logged(id), 0);
            }

            function test_sheetsCutNothingOff_data() {
                const rows = [];
                for (const [width, height] of [[360, 640], [768, 1024], [1100, 760]])
                    for (const language of ["en", "zh"])
                        for (const size of ["100", "200"])
                            rows.push({tag: width + "x" + height + " " + language + " " + size, width: width, height: height,
                                       language: language, size: size});
                return rows;
            }
            function test_sheetsCutNothingOff(data) {
                World.set("language", data.language);
                World.set("text-size", data.size);
                window.width = data.width;
                window.height = data.height;
                Today.drink(250);
                Today.crampNow();
                const ids = [0, 1].map(row => Today.entries.data(Today.entries.index(row, 0), Qt.UserRole));
                for (const show of [() => EntryEditor.open(ids[0]), () => EntryEditor.open(ids[1]),
                                    () => named("sheets").show("CupSheet"), () => named("sheets").show("HelpSheet")]) {
                    show();
                    tryVerify(() => named("sheets").open);
                    World.settle(window.contentItem);
                    const body = named("sheetBody");
                    verify(texts.labels(body).length > 5);
                    compare(texts.unreadable(body, data.width), "");
                    compare(texts.overlapping(body), "");
                    keyClick(Qt.Key_Escape);
                    tryVerify(() => !named("sheets").open);
                }
            }

            function test_sheetFitsEveryWindow_data() {
                const rows = [];
                for (const [width, height] of [[360, 640], [320, 480], [768, 1024], [1100, 760]])
                    for (const language of ["en", "zh"])
                        rows.push({tag: width + "x" + height + " " + language, width: width, height: height, language: language});
                return rows;
            }
            function test_sheetFitsEveryWindow(data) {
                World.set("language", data.language);
                window.width = data.width;
                window.height = data.height;
                Today.crampNow();
                EntryEditor.open(role("entryId"));
                tryVerify(() => named("sheets").open);
                World.settle(window.contentItem);
                tryVerify(() => field("entryTime", "timeInput").activeFocus);
                const save = named("saveEntry");
                save.forceActiveFocus();
                World.settle(window.contentItem);
                const bottom = save.mapToItem(null, 0, save.height).y;
                verify(bottom <= data.height, bottom);
                for (const sign of EntryEditor.allSigns()) {
                    const button = named("sign_" + sign);
                    verify(button.mapToItem(null, 0, 0).x >= 0 && button.mapToItem(null, button.width, 0).x <= data.width, sign);
                    verify(button.height >= 44);
                }
            }
        }
    }
}
