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
            name: "Settings"
            when: windowShown
            visible: true

            function init() {
                failOnWarning(/.?/);
                window.requestActivate();
                tryVerify(() => window.active && window.seen);
                tryVerify(() => !item("sheets").open);
                window.width = 360;
                window.height = 720;
                World.clear();
                open("settings");
                item("settingsPage").contentY = 0;
            }
            function item(name) {
                return World.find(window.contentItem.parent, name);
            }
            function open(page) {
                window.page = page;
                tryVerify(() => item(page + "Page") !== null && item(page + "Page").parent.opacity === 1);
            }
            function tap(name) {
                World.settle(window.contentItem);
                verify(item(name) !== null, name);
                if (item("settingsPage").holds(item(name)))
                    item("settingsPage").showItem(item(name));
                mouseClick(item(name));
            }
            /// Taps a row and waits for its sheet.
            function ask(name) {
                tap(name);
                tryVerify(() => item("sheets").open);
                World.settle(window.contentItem);
            }
            function closed() {
                tryVerify(() => !item("sheets").open);
                World.settle(window.contentItem);
            }

            function test_theThemeChangesAtOnceAndUndoBringsItBack() {
                const light = String(Theme.bg);
                ask("preference_theme");
                tap("choice_dark");
                closed();
                verify(Appearance.dark);
                verify(String(Theme.bg) !== light);
                compare(World.setting("theme"), "dark");
                tap("undo");
                tryVerify(() => String(Theme.bg) === light);
            }
            function test_theLanguageChangesInTheWholeWindow() {
                ask("preference_language");
                tap("choice_zh");
                closed();
                compare(Appearance.language, "zh");
                compare(item("preference_theme").text, "主题");
                compare(item("nav_today").text, "今天");
                ask("preference_language");
                tap("choice_en");
                closed();
                compare(item("preference_theme").text, "Theme");
                compare(item("nav_today").text, "Today");
            }
            function test_theTextGrowsWhereItStands() {
                const small = item("toReminders").height;
                ask("preference_text-size");
                tap("choice_200");
                closed();
                compare(Theme.textScale, 2);
                tryVerify(() => item("toReminders").height > small);
                ask("preference_text-size");
                tap("choice_system");
                closed();
                compare(Theme.textScale, 1);
            }
            function test_keysAloneChooseToo() {
                item("preference_week-starts-on").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Return);
                tryVerify(() => item("sheets").open);
                item("choice_sunday").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                closed();
                compare(World.setting("week-starts-on"), "sunday");
                verify(World.accessibleDescription(item("preference_week-starts-on")).includes("Sunday"));
            }
            function test_arrowsGoThroughTheChoicesAndEnterTakesOne() {
                ask("preference_week-starts-on");
                tryVerify(() => item("choice_monday").activeFocus);
                keyClick(Qt.Key_Down);
                verify(item("choice_saturday").activeFocus);
                keyClick(Qt.Key_Home);
                verify(item("choice_monday").activeFocus);
                keyClick(Qt.Key_Up);
                verify(item("choice_monday").activeFocus);
                keyClick(Qt.Key_End);
                verify(item("choice_sunday").activeFocus);
                compare(World.setting("week-starts-on"), "monday");
                keyClick(Qt.Key_Return);
                closed();
                compare(World.setting("week-starts-on"), "sunday");
            }
            function test_escapeLeavesASettingAsItIs() {
                ask("preference_day-starts-at");
                keyClick(Qt.Key_Escape);
                closed();
                compare(World.setting("day-starts-at"), "03:00");
                compare(window.page, "settings");
            }
            function test_aTimeIsTypedAndABadOneSaysWhatIsExpected() {
                ask("preference_usual-wakeup");
                const input = World.find(item("preferenceTime"), "timeInput");
                tryVerify(() => input.activeFocus);
                input.text = "25:00";
                tap("savePreference");
                verify(item("preferenceRefusal").visible);
                input.text = "630";
                verify(!item("preferenceRefusal").visible);
                keyClick(Qt.Key_Return);
                closed();
                compare(World.setting("usual-wakeup"), "06:30");
            }
            function test_theUsualDrinkIsChanged() {
                ask("preference_drink-size");
                tap("more");
                tap("savePreference");
                closed();
                compare(World.setting("drink-size"), "300");
            }
            function test_quietHoursAndCupsOpenTheirOwnSheets() {
                ask("preference_quiet-hours");
                verify(item("saveHours").visible);
                keyClick(Qt.Key_Escape);
                closed();
                ask("preference_cups");
                verify(item("saveCups").visible);
                keyClick(Qt.Key_Escape);
                closed();
            }

            function test_remindersAreOneTapAwayAndBackIsToo_data() {
                return [{tag: "arrow"}, {tag: "Escape", key: Qt.Key_Escape, keys: Qt.NoModifier}, {tag: "Alt+Left", key: Qt.Key_Left, keys: Qt.AltModifier}];
            }
            function test_remindersAreOneTapAwayAndBackIsToo(data) {
                verify(World.accessibleDescription(item("toReminders")) !== "");
                tap("toReminders");
                compare(window.page, "reminders");
                tryVerify(() => item("remindersPage") !== null && item("remindersPage").parent.opacity === 1);
                World.settle(window.contentItem);
                if (data.key === undefined)
                    mouseClick(World.find(item("remindersPage"), "goBack"));
                else
                    keyClick(data.key, data.keys);
                tryCompare(window, "page", "settings");
            }
            function test_habitsAreReachedOnAPhoneAndFromTheRailOtherwise() {
                tap("toHabits");
                compare(window.page, "habits");
                tryVerify(() => item("habitsPage") !== null && item("habitsPage").parent.opacity === 1);
                World.settle(window.contentItem);
                mouseClick(World.find(item("habitsPage"), "goBack"));
                tryCompare(window, "page", "settings");
                window.width = 1100;
                World.settle(window.contentItem);
                verify(!item("toHabits").visible);
            }

            function test_aVacationIsAddedAndTakenAway() {
                ask("toVacations");
                mouseClick(World.find(item("vacationTo"), "dayOn"));
                compare(item("vacationTo").text, "2026-11-27");
                tap("addVacation");
                closed();
                verify(World.accessibleDescription(item("toVacations")).startsWith("1"));
                ask("toVacations");
                tap("removeVacation_0");
                closed();
                compare(Preferences.vacations.count, 0);
                tap("undo");
                tryCompare(Preferences.vacations, "count", 1);
            }
            function test_aVacationThatEndsBeforeItBeginsIsRefused() {
                ask("toVacations");
                item("vacationTo").text = "2026-11-01";
                tap("addVacation");
                verify(item("vacationRefusal").visible);
                compare(Preferences.vacations.count, 0);
                keyClick(Qt.Key_Escape);
                verify(item("notSaved").visible);
                keyClick(Qt.Key_Escape);
                closed();
            }

            function test_exportAndImportGoRoundWithAPreviewAndAnUndo() {
                World.logSampleWeeks();
                ask("toExport");
                verify(/\/documents\/limber-2026-11-19(-\d)?\.json$/.test(item("exportPlace").text), item("exportPlace").text);
                tap("saveExport");
                closed();
                verify(item("snackbar").visible);
                World.clear();
                compare(World.logged("water"), -1);

                ask("toImport");
                tap("importFile_0");
                tryVerify(() => item("importContent").visible);
                verify(item("importContent").text.includes("Entries: "));
                compare(World.logged("water"), -1);
                tap("addImport");
                closed();
                compare(World.logged("water"), 1250);
                tap("undo");
                tryVerify(() => World.logged("water") === -1);
            }
            function test_thePathIsLeftByTabAndEnterTakesIt() {
                ask("toImport");
                const input = World.find(item("importPlace"), "pathInput");
                input.forceActiveFocus(Qt.TabFocusReason);
                for (const letter of "/a")
                    keyClick(letter);
                compare(item("importPlace").text, "/a");
                keyClick(Qt.Key_Tab);
                verify(item("lookImport").activeFocus);
                keyClick(Qt.Key_Backtab);
                verify(input.activeFocus);
                keyClick(Qt.Key_Return);
                verify(item("importRefusal").visible);
                compare(item("importPlace").text, "/a");
                keyClick(Qt.Key_Escape);
                closed();
            }
            function test_aFileThatIsNoneIsRefusedWhereItWasTyped() {
                ask("toImport");
                item("importPlace").text = "/none.json";
                tap("lookImport");
                verify(item("importRefusal").visible);
                verify(!item("importContent").visible);
                keyClick(Qt.Key_Escape);
                closed();
            }
            function test_whatIsWrongWithAFileIsSaidInSight() {
                for (let i = 0; i < 12; ++i)
                    DataFiles.exportTo(DataFiles.proposal(true));
                for (const made of [importing, restoring]) {
                    const sheet = createTemporaryObject(made, window.contentItem);
                    sheet.open();
                    tryVerify(() => sheet.opened);
                    World.settle(window.contentItem);
                    FileChooser.failed();
                    World.settle(window.contentItem);
                    const note = World.find(sheet.contentItem, made === importing ? "importRefusal" : "backupRefusal");
                    verify(note.visible);
                    const top = note.mapToItem(sheet.contentItem, 0, 0).y;
                    verify(top >= 0 && top + note.height <= sheet.contentItem.height, top + " of " + sheet.contentItem.height);
                    sheet.close();
                    tryVerify(() => !sheet.visible);
                }
            }
            function test_aTakenNameIsNotWrittenOver() {
                ask("toExport");
                const place = item("exportPlace").text;
                tap("saveExport");
                closed();
                ask("toExport");
                verify(item("exportPlace").text !== place);
                item("exportPlace").text = place;
                tap("saveExport");
                verify(item("exportRefusal").visible);
                keyClick(Qt.Key_Escape);
                closed();
            }
            function test_aBackupIsMadeAndRestoredOnlyWhenConfirmed() {
                Today.drink(250);
                ask("toBackups");
                tap("backUpNow");
                tryVerify(() => item("backup_0") !== null);
                keyClick(Qt.Key_Escape);
                closed();
                Today.drink(500);
                compare(World.logged("water"), 750);
                ask("toBackups");
                tap("backup_0");
                tryVerify(() => item("restoreBackup").visible);
                verify(item("keepData").activeFocus);  // Enter harms nothing
                keyClick(Qt.Key_Return);
                tryVerify(() => item("backUpNow").visible);
                compare(World.logged("water"), 750);
                tap("backup_0");
                tap("restoreBackup");
                closed();
                compare(World.logged("water"), 250);
                verify(item("snackbar").visible && !item("undo").visible);
            }
            function test_sheetsCutNothingOff_data() {
                const rows = [];
                for (const size of [[360, 640], [360, 720], [1100, 760]])
                    for (const language of ["en", "zh"])
                        for (const scale of ["100", "200"])
                            rows.push({tag: size.join("x") + " " + language + " " + scale,
                                       width: size[0], height: size[1], language: language, scale: scale});
                return rows;
            }
            function test_sheetsCutNothingOff(data) {
                World.set("language", data.language);
                World.set("text-size", data.scale);
                window.width = data.width;
                window.height = data.height;
                Preferences.addVacation("2026-12-20", "2027-01-03");
                DataFiles.exportTo(DataFiles.proposal(true));
                DataFiles.backUp();
                for (const row of ["preference_text-size", "preference_day-starts-at", "preference_usual-wakeup", "preference_drink-size",
                                   "toVacations", "toExport", "toImport", "toBackups"]) {
                    item(row).clicked();
                    tryVerify(() => item("sheets").open);
                    World.settle(window.contentItem);
                    World.settle(window.contentItem);
                    compare(texts.unreadable(item("sheetBody"), data.width), "", row);
                    compare(texts.overlapping(item("sheetBody")), "", row);
                    keyClick(Qt.Key_Escape);
                    closed();
                }
            }

            Component {
                id: importing
                ImportSheet { withDialog: true }
            }
            Component {
                id: exporting
                ExportSheet { withDialog: true }
            }
            Component {
                id: restoring
                BackupsSheet { withDialog: true }
            }
            function test_whereTheDesktopHasADialogTheyCutNothingOff_data() {
                return test_sheetsCutNothingOff_data().filter(row => row.height !== 720);
            }
            function test_whereTheDesktopHasADialogTheyCutNothingOff(data) {
                World.set("language", data.language);
                World.set("text-size", data.scale);
                window.width = data.width;
                window.height = data.height;
                DataFiles.exportTo(DataFiles.proposal(true));
                DataFiles.backUp();
                for (const made of [importing, exporting, restoring]) {
                    const sheet = createTemporaryObject(made, window.contentItem);
                    sheet.open();
                    tryVerify(() => sheet.opened);
                    World.settle(window.contentItem);
                    if (World.picturesWanted)
                        World.savePicture(window.contentItem, "dialog_" + sheet.title + "-" + data.tag);
                    compare(texts.unreadable(sheet.contentItem, data.width), "", sheet.title);
                    compare(texts.overlapping(sheet.contentItem), "", sheet.title);
                    sheet.close();
                    tryVerify(() => !sheet.visible);
                }
            }

            function test_whatItIsAndWhereTheDataLiesIsSaid() {
                verify(item("dataFolder").text !== "");
                verify(item("about").visible);
            }
        }
    }
}
