// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The colour and the icon of a habit of the user's own.
ColumnLayout {
    id: fields

    readonly property HabitEditor editor: Habits.editor
    readonly property list<string> symbols: ["check_circle", "medication", "dentistry", "monitor_weight", "nutrition", "coffee",
        "local_bar", "smoke_free", "directions_walk", "directions_bike", "fitness_center", "self_improvement",
        "menu_book", "edit_note", "school", "music_note", "sunny", "wb_twilight",
        "mobile_off", "call", "pets", "cleaning_services", "timer", "schedule"]
    readonly property list<string> symbolNames: [qsTr("Tick"), qsTr("Pill"), qsTr("Tooth"), qsTr("Scales"), qsTr("Fruit"), qsTr("Coffee"),
        qsTr("Glass"), qsTr("No smoking"), qsTr("Walking"), qsTr("Bicycle"), qsTr("Dumbbell"), qsTr("Meditation"),
        qsTr("Book"), qsTr("Notes"), qsTr("Learning"), qsTr("Music"), qsTr("Sun"), qsTr("Sunrise"),
        qsTr("Phone away"), qsTr("Call"), qsTr("Paw"), qsTr("Broom"), qsTr("Stopwatch"), qsTr("Clock")]
    readonly property list<string> toneNames: [qsTr("Teal"), qsTr("Ochre"), qsTr("Blue"), qsTr("Wine red"),
        qsTr("Lime"), qsTr("Violet"), qsTr("Olive"), qsTr("Mauve")]

    spacing: 8

    FormLabel { text: qsTr("Colour") }
    GridLayout {
        columns: fields.width >= 8 * 48 ? 8 : 4
        columnSpacing: 4
        rowSpacing: 4
        Repeater {
            model: Object.keys(Theme.ownTones)
            Pressable {
                id: swatch
                required property string modelData
                required property int index
                readonly property bool chosen: fields.editor.color === modelData
                objectName: "tone" + index
                Layout.fillWidth: true
                implicitWidth: Theme.target
                implicitHeight: Theme.target
                radius: height / 2
                text: fields.toneNames[index]
                // The role of a check box comes with being checkable; that a click turns it does not count.
                checkable: true
                checked: swatch.chosen
                onToggled: swatch.checked = Qt.binding(() => swatch.chosen)
                Accessible.onToggleAction: swatch.clicked()
                onClicked: fields.editor.color = modelData
                background: Rectangle {
                    radius: swatch.radius
                    color: Theme.tone(swatch.modelData)
                }
                Icon {
                    anchors.centerIn: parent
                    visible: swatch.chosen
                    name: "check"
                    color: Theme.card
                }
            }
        }
    }
    FormLabel { text: qsTr("Icon") }
    GridLayout {
        id: grid
        columns: Math.min(8, Math.floor((fields.width + 4) / 48))
        columnSpacing: 4
        rowSpacing: 4
        Repeater {
            model: fields.symbols
            Pressable {
                id: sign
                required property string modelData
                required property int index
                readonly property bool chosen: fields.editor.symbol === modelData
                objectName: "symbol_" + modelData
                Layout.fillWidth: true
                implicitWidth: Theme.target
                implicitHeight: Theme.target
                text: fields.symbolNames[index]
                // The role of a check box comes with being checkable; that a click turns it does not count.
                checkable: true
                checked: sign.chosen
                onToggled: sign.checked = Qt.binding(() => sign.chosen)
                Accessible.onToggleAction: sign.clicked()
                onClicked: fields.editor.symbol = modelData
                background: Rectangle {
                    radius: sign.radius
                    color: sign.chosen ? Theme.soft : "transparent"
                    border.width: sign.chosen ? 2 : 1
                    border.color: sign.chosen ? Theme.accent : Theme.line
                }
                Icon {
                    anchors.centerIn: parent
                    name: sign.modelData
                    color: sign.chosen ? Theme.tone(fields.editor.color) : Theme.ink2
                }
            }
        }
    }
}
