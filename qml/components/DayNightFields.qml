// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Bedtime and wake-up of the night that begins on the chosen day.
ColumnLayout {
    id: night

    property string refusal: ""
    /// Changes with the day, too.
    readonly property string known: History.day.iso + History.day.bedText + History.day.upText

    spacing: 10
    onKnownChanged: night.reset()
    Component.onCompleted: night.reset()

    function takeFocus(): void {
        bed.takeFocus();
    }
    function reset(): void {
        bed.text = History.day.bedText;
        up.text = History.day.upText;
        night.refusal = "";
    }
    function save(): void {
        night.refusal = History.logNight(bed.text, up.text);
    }

    GridLayout {
        columns: Theme.largeText ? 1 : 3
        columnSpacing: 10
        rowSpacing: 10
        TimeField {
            id: bed
            objectName: "dayBed"
            Layout.fillWidth: true
            label: qsTr("To bed")
            onTextChanged: night.refusal = ""
            onAccepted: night.save()
        }
        TimeField {
            id: up
            objectName: "dayUp"
            visible: Today.lastNight.upKept
            Layout.fillWidth: true
            label: qsTr("Woke up")
            onTextChanged: night.refusal = ""
            onAccepted: night.save()
        }
        PillButton {
            objectName: "saveDayNight"
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Save")
            onClicked: night.save()
        }
    }
    RefusalNote {
        objectName: "nightRefusal"
        Layout.fillWidth: true
        text: night.refusal
    }
}
