// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The day's other habits, one row each.
Card {
    id: card

    readonly property bool wide: card.width >= 540
    /// Id of a habit that is shown elsewhere on the page.
    property string leftOut: ""
    signal asked(string habitId, string name, int kind, string unit)
    signal nightAsked()

    implicitHeight: rows.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Habits")

    function logAtOnce(row: HabitRow): void {
        if (row.bedNow)
            Today.goToBed();
        else if (row.kind === HabitKind.Routine)
            Today.stretchDone();
        else
            Today.log(row.habitId, "yes", "");
    }
    function ask(row: HabitRow): void {
        if (row.isNight && (row.lastNight || row.kind !== HabitKind.Clock))
            card.nightAsked();
        else if (row.isNight && row.timeEntry !== "")
            EntryEditor.open(row.timeEntry);
        else if (row.isNight)
            card.asked(row.habitId, row.name, row.kind, row.unit);
        else if (row.habitId === "stretch")
            Today.pageAsked("stretch");  // the guide; its button logs without it
        else if (row.atOnce)
            card.logAtOnce(row);
        else
            card.asked(row.habitId, row.name, row.kind, row.unit);
    }

    Column {
        id: rows
        width: parent.width
        Repeater {
            model: Today.habits
            HabitRow {
                required property int index
                objectName: "row_" + habitId
                width: rows.width
                visible: habitId !== card.leftOut
                first: index === 0
                wide: card.wide && !Theme.largeText
                evening: Today.evening && !Today.inBed
                onDone: card.logAtOnce(this)
                onOpened: card.ask(this)
            }
        }
    }
}
