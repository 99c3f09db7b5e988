// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Fills in last night: to bed, up, one button.
ColumnLayout {
    id: night

    property string refusal: ""
    property bool primary: true
    signal saved()

    spacing: 12

    function save(): void {
        night.refusal = Today.logSleep(bed.text, up.text);
        if (night.refusal === "")
            night.saved();
    }
    function takeFocus(): void {
        bed.takeFocus();
    }
    /// The night's times as they are known now, in place of what was typed.
    function reset(): void {
        bed.text = Today.lastNight.bedText;
        up.text = Today.lastNight.upText;
        night.refusal = "";
    }

    Component.onCompleted: night.reset()
    Connections {
        target: Today.lastNight
        function onChanged(): void { night.reset(); }
    }

    RowLayout {
        spacing: 12
        TimeField {
            id: bed
            objectName: "bedField"
            Layout.fillWidth: true
            label: qsTr("To bed")
            onTextChanged: night.refusal = ""
            onAccepted: night.save()
        }
        TimeField {
            id: up
            objectName: "upField"
            Layout.fillWidth: true
            label: qsTr("Woke up")
            onTextChanged: night.refusal = ""
            onAccepted: night.save()
        }
        PillButton {
            objectName: "saveNight"
            Layout.alignment: Qt.AlignBottom
            look: night.primary ? PillButton.Primary : PillButton.Tonal
            text: qsTr("Save")
            onClicked: night.save()
        }
    }

    RefusalNote {
        Layout.fillWidth: true
        text: night.refusal
    }
}
