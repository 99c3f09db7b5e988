// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What the squares of a heat map mean.
Flow {
    id: legend

    spacing: 12

    component Meaning: Row {
        id: meaning
        property int day: HeatState.Met
        property string text: ""
        spacing: 7
        Item {
            anchors.verticalCenter: parent.verticalCenter
            width: 9
            height: 9
            clip: true
            HeatMap {
                x: -3
                y: -3
                days: [meaning.day]
                columns: 1
                tint: Theme.ink2
                paper: Theme.card
                edge: Theme.edge
                sunk: Theme.sunk
                accent: Theme.accent
            }
        }
        Words {
            height: line
            text: meaning.text
            level: Words.Caption
            color: Theme.ink2
        }
    }

    Meaning { day: HeatState.Met; text: qsTr("Met") }
    Meaning { day: HeatState.Partly; text: qsTr("Partly done") }
    Meaning { day: HeatState.Missed; text: qsTr("Missed") }
    Meaning { day: HeatState.NotLogged; text: qsTr("Not logged") }
    Meaning { day: HeatState.Skipped; text: qsTr("Skipped, vacation") }
    Meaning { visible: History.hasRepaired; day: HeatState.Repaired; text: qsTr("Repaired") }
}
