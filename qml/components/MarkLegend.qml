// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What the marks of a week mean.
Flow {
    id: legend

    property color tint: Theme.stretch

    spacing: 20

    component Meaning: Row {
        id: entry
        property int day: DayState.Met
        property string text: ""
        spacing: 6
        StateMark {
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            day: entry.day
            tint: legend.tint
            dashed: true
        }
        Words {
            height: line
            text: entry.text
            level: Words.Caption
            color: Theme.ink2
        }
    }

    Meaning { day: DayState.Met; text: qsTr("Met") }
    Meaning { day: DayState.Partly; text: qsTr("Partly done") }
    Meaning { day: DayState.NotLogged; text: qsTr("Not logged") }
}
