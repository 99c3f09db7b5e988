// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// What can be said about a cramp beside its time. All of it may be left open.
ColumnLayout {
    id: cramp

    property string leg: "unknown"
    property alias pain: painField.text
    property alias minutes: minutesField.text
    /// Keys of those that were chosen.
    property var signs: []
    signal edited()
    signal accepted()

    spacing: 16

    function reset(): void {
        cramp.leg = EntryEditor.leg;
        cramp.pain = EntryEditor.pain;
        cramp.minutes = EntryEditor.minutes;
        cramp.signs = EntryEditor.signs;
    }
    function unchanged(): bool {
        return cramp.leg === EntryEditor.leg && cramp.pain === EntryEditor.pain && cramp.minutes === EntryEditor.minutes
            && cramp.same(cramp.signs, EntryEditor.signs);
    }
    function same(some: var, others: var): bool {
        return some.join() === others.join();
    }
    /// In the order in which they stand here.
    function toggled(sign: string, all: var): var {
        return all.filter(each => cramp.signs.includes(each) !== (each === sign));
    }

    component Label: Words {
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }

    ColumnLayout {
        spacing: 4
        Label { text: qsTr("Leg") }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: ["left", "right", "both"]
                ToggleButton {
                    required property string modelData
                    objectName: "leg_" + modelData
                    text: modelData === "left" ? qsTr("Left") : modelData === "right" ? qsTr("Right") : qsTr("Both", "legs")
                    description: qsTr("Leg")
                    chosen: cramp.leg === modelData
                    onClicked: {
                        cramp.leg = chosen ? "unknown" : modelData;
                        cramp.edited();
                    }
                }
            }
        }
    }
    ColumnLayout {
        spacing: 4
        Label { text: qsTr("Pain, from 0 to 10") }
        NumberField {
            id: painField
            objectName: "crampPain"
            Layout.fillWidth: true
            label: qsTr("Pain, from 0 to 10")
            least: 0
            most: 10
            onTextChanged: cramp.edited()
            onAccepted: cramp.accepted()
        }
    }
    ColumnLayout {
        spacing: 4
        Label { text: qsTr("How long it lasted") }
        NumberField {
            id: minutesField
            objectName: "crampMinutes"
            Layout.fillWidth: true
            label: qsTr("How long it lasted")
            unit: qsTr("min")
            onTextChanged: cramp.edited()
            onAccepted: cramp.accepted()
        }
    }
    ColumnLayout {
        spacing: 4
        Label { text: qsTr("Was there anything else?") }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: EntryEditor.allSigns()
                ToggleButton {
                    required property string modelData
                    objectName: "sign_" + modelData
                    text: Appearance.language === "" ? "" : EntryEditor.signText(modelData)
                    chosen: cramp.signs.includes(modelData)
                    onClicked: {
                        cramp.signs = cramp.toggled(modelData, EntryEditor.allSigns());
                        cramp.edited();
                    }
                }
            }
        }
    }
}
