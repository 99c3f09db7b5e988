// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// The sheets of the window, each made when first asked for; by name, so that their types are not loaded before.
Item {
    id: sheets

    readonly property bool open: isOpen(log.item) || isOpen(night.item) || isOpen(time.item)
        || isOpen(hours.item) || isOpen(question.item)

    function isOpen(sheet: QtObject): bool {
        return sheet !== null && (sheet as Sheet).visible;
    }

    function showLog(habitId: string, name: string, kind: int, unit: string): void {
        log.active = true;
        (log.item as LogSheet).openFor(habitId, name, kind, unit);
    }
    function showNight(): void {
        night.active = true;
        (night.item as NightSheet).open();
    }
    function showTime(entryId: string, title: string, timeText: string): void {
        time.active = true;
        (time.item as TimeSheet).openFor(entryId, title, timeText);
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
        id: time
        active: false
        source: "TimeSheet.qml"
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
