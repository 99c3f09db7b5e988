// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What can be changed about one habit on the chosen day: its entries, a new one, skipping and repairing it.
Column {
    id: editor

    property DayHabit habit: null
    property bool alone: true
    readonly property bool isNumber: editor.habit !== null && !editor.habit.isNight
        && (editor.habit.kind === HabitKind.Amount || editor.habit.kind === HabitKind.Duration)
    signal menuAsked(EntryRow row, bool byKey)

    spacing: 10
    bottomPadding: 14

    function takeFocus(): void {
        if (night.visible)
            night.takeFocus();
        else if (entry.visible)
            entry.takeFocus();
    }

    Paragraph {
        width: parent.width
        text: editor.habit?.aboutText ?? ""
        level: Words.Caption
        color: Theme.ink2
    }
    Column {
        width: parent.width
        Repeater {
            model: editor.habit?.entries ?? null
            EntryRow {
                width: editor.width
                onMenuAsked: byKey => editor.menuAsked(this, byKey)
            }
        }
    }
    DayNightFields {
        id: night
        // Of bedtime and sleep one is enough, where both are open.
        visible: editor.habit !== null && editor.habit.isNight && editor.habit.canLog
                 && (editor.alone || editor.habit.habitId === "bedtime" || !Today.lastNight.bedKept)
        width: parent.width
    }
    DayEntryFields {
        id: entry
        objectName: "dayEntryFields"
        visible: editor.habit !== null && editor.habit.canLog && !editor.habit.isNight
                 && (editor.isNumber || editor.habit.kind === HabitKind.Clock)
        width: parent.width
        habit: editor.habit
        isNumber: editor.isNumber
    }
    Flow {
        width: parent.width
        spacing: 8
        visible: editor.habit !== null && (editor.habit.canLog || editor.habit.canSkip)

        component Action: PillButton {
            visible: false
            look: PillButton.Bordered
            strong: false
            description: editor.habit?.name ?? ""
        }
        Action {
            objectName: "routineDone"
            visible: editor.habit !== null && editor.habit.canLog && editor.habit.kind === HabitKind.Routine
            look: PillButton.Tonal
            text: qsTr("All of it done")
            onClicked: History.logRoutine(editor.habit.habitId, true)
        }
        Action {
            objectName: "routinePart"
            visible: editor.habit !== null && editor.habit.canLog && editor.habit.kind === HabitKind.Routine
            look: PillButton.Tonal
            text: qsTr("Partly done")
            onClicked: History.logRoutine(editor.habit.habitId, false)
        }
        Action {
            objectName: "sayYes"
            visible: editor.habit !== null && editor.habit.canLog && editor.habit.kind === HabitKind.YesNo
            look: PillButton.Tonal
            text: qsTr("Yes")
            onClicked: History.log(editor.habit.habitId, "yes", editor.habit.newTime)
        }
        Action {
            objectName: "sayNo"
            visible: editor.habit !== null && editor.habit.canLog && editor.habit.kind === HabitKind.YesNo
            look: PillButton.Tonal
            text: qsTr("No")
            onClicked: History.log(editor.habit.habitId, "no", editor.habit.newTime)
        }
        Action {
            objectName: "skip"
            visible: editor.habit !== null && editor.habit.canSkip
            text: qsTr("Skip this day")
            onClicked: History.skip(editor.habit.habitId)
        }
        Action {
            objectName: "unskip"
            visible: editor.habit !== null && editor.habit.canUnskip
            text: qsTr("Don't skip")
            onClicked: History.unskip(editor.habit.habitId)
        }
        Action {
            objectName: "repair"
            visible: editor.habit !== null && editor.habit.canRepair
            text: qsTr("Repair the streak")
            onClicked: History.repair(editor.habit.habitId)
        }
    }
}
