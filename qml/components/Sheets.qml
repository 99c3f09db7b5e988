// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The sheets of the window, each made when first asked for; by name, so that their types are not loaded before.
Item {
    id: sheets

    readonly property bool open: isOpen(log.item) || isOpen(night.item) || isOpen(entry.item)
        || isOpen(hours.item) || isOpen(question.item) || isOpen(named.item) || Welcome.shown

    function isOpen(sheet: QtObject): bool {
        return sheet !== null && (sheet as Sheet).visible;
    }

    /// One of the sheets of this folder, by its name.
    function show(name: string): void {
        named.source = name + ".qml";
        (named.item as Sheet).open();
    }
    function showLog(habitId: string, name: string, kind: int, unit: string): void {
        log.active = true;
        (log.item as LogSheet).openFor(habitId, name, kind, unit);
    }
    function showNight(): void {
        night.active = true;
        (night.item as NightSheet).open();
    }
    function showEntry(): void {
        entry.active = true;
        (entry.item as EntrySheet).open();
    }
    function showHours(exercise: bool): void {
        hours.active = true;
        (hours.item as HoursSheet).openFor(exercise);
    }
    function showQuestion(text: string): void {
        question.active = true;
        const dialog = question.item as AskDialog;
        dialog.question = text;
        dialog.open();
    }

    Connections {
        target: Today
        function onSheetAsked(sheet: string): void { sheets.show(sheet); }
        function onEntryAsked(habitId: string, name: string, kind: int, unit: string): void {
            sheets.showLog(habitId, name, kind, unit);
        }
    }
    Connections {
        target: Habits.editor
        function onOpened(): void { sheets.show("HabitSheet"); }
    }
    Connections {
        target: EntryEditor
        function onOpened(): void { sheets.showEntry(); }
    }

    Kept {
        when: Welcome.shown
        file: Qt.resolvedUrl("../pages/WelcomePage.qml")
    }
    Loader { id: named }
    Loader {
        id: log
        active: false
        source: "LogSheet.qml"
    }
    Loader {
        id: night
        active: false
        source: "NightSheet.qml"
    }
    Loader {
        id: entry
        active: false
        source: "EntrySheet.qml"
    }
    Loader {
        id: hours
        active: false
        source: "HoursSheet.qml"
    }
    Loader {
        id: question
        active: false
        source: "AskDialog.qml"
    }
}
