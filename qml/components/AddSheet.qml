// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// What was it, earlier today? Each answer leads to its amount and time.
Sheet {
    id: sheet

    title: qsTr("Add earlier")

    function choose(habitId: string, name: string, kind: int, unit: string): void {
        sheet.close();
        if (habitId === "night")
            Today.pageAsked("night");
        else
            Today.entryAsked(habitId, name, kind, unit);
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        AddRow {
            habitId: "water"
            visible: Today.water.shown
            first: true
            symbol: "water_drop"
            name: qsTr("Water")
            kind: HabitKind.Amount
            unit: qsTr("ml")
        }
        AddRow {
            // Bedtime and wake-up are one night, filled in together.
            habitId: "night"
            visible: Today.lastNight.bedKept || Today.lastNight.upKept
            first: !Today.water.shown
            symbol: "bedtime"
            name: qsTr("Last night")
            kind: HabitKind.Clock
            unit: ""
        }
        Repeater {
            model: Today.habits
            Item {
                id: cell
                required property string habitId
                required property string name
                required property string icon
                required property int kind
                required property string unit
                Layout.fillWidth: true
                implicitHeight: one.implicitHeight
                visible: cell.habitId !== "bedtime" && cell.habitId !== "sleep"
                AddRow {
                    id: one
                    width: cell.width
                    habitId: cell.habitId
                    name: cell.name
                    symbol: cell.icon
                    kind: cell.kind
                    unit: cell.unit
                }
            }
        }
        AddRow {
            habitId: "cramp"
            symbol: "bolt"
            name: qsTr("Cramp")
            kind: HabitKind.YesNo
            unit: ""
        }
    }

    component AddRow: SettingRow {
        id: row
        required property string habitId
        required property string name
        required property int kind
        required property string unit
        Layout.fillWidth: true
        objectName: "add_" + row.habitId
        isSwitch: false
        leads: true
        text: row.name
        onClicked: sheet.choose(row.habitId, row.name, row.kind, row.unit)
    }
}
