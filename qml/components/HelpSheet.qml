// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// All keys of Shortcuts, and what they do.
Sheet {
    id: sheet

    readonly property int cups: Math.min(9, Today.water.cups.length)

    title: qsTr("Keyboard")

    component Row: GridLayout {
        id: row
        property string keys: ""
        property string does: ""
        columns: Theme.largeText ? 1 : 2
        columnSpacing: 12
        rowSpacing: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: row.keys + ": " + row.does
        Paragraph {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 118
            Layout.fillWidth: Theme.largeText
            text: row.keys
            strong: true
            Accessible.ignored: true
        }
        Paragraph {
            Layout.fillWidth: true
            text: row.does
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        objectName: "keyList"
        spacing: 10
        Row {
            keys: sheet.cups > 1 ? "1 – " + sheet.cups : "1"
            does: qsTr("On Today: drink a cup, the first to the last")
        }
        Row {
            keys: qsTr("Ctrl+Z")
            does: qsTr("Undo")
        }
        Row {
            keys: qsTr("Ctrl+Y")
            does: qsTr("Do again what was undone")
        }
        Row {
            keys: qsTr("Ctrl+1 – 5")
            does: qsTr("Today, Week, History, Habits, Settings")
        }
        Row {
            keys: qsTr("← →")
            does: qsTr("On Week and its review: the week before, the week after")
        }
        Row {
            keys: qsTr("↑ ↓ ← →")
            does: qsTr("On History: from day to day, in a year also from week to week")
        }
        Row {
            keys: qsTr("Alt+↑ ↓")
            does: qsTr("On Habits: move a habit up or down")
        }
        Row {
            keys: qsTr("Tab")
            does: qsTr("To the next button or field")
        }
        Row {
            keys: qsTr("Enter, Space")
            does: qsTr("Press the marked button")
        }
        Row {
            keys: qsTr("Esc")
            does: qsTr("Close the sheet, or go back")
        }
        Row {
            keys: qsTr("Ctrl+Q")
            does: qsTr("Close Limber; reminders go on")
        }
        Row {
            keys: qsTr("F1, ?")
            does: qsTr("This list")
        }
    }
}
