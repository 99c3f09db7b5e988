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
    /// While the core is asked: who shows refusals elsewhere leaves this one to the field.
    property bool saving: false
    readonly property string knownBed: Today.lastNight.bedText
    readonly property string knownUp: Today.lastNight.upText
    signal saved()

    spacing: 12

    function save(): void {
        night.saving = true;
        const refusal = Today.logSleep(bed.text, up.text);
        night.saving = false;
        night.refusal = refusal;
        if (night.refusal === "")
            night.saved();
    }
    function takeFocus(): void {
        bed.takeFocus();
    }
    /// The night's times as they are known now, in place of what was typed.
    function reset(): void {
        bed.text = night.knownBed;
        up.text = night.knownUp;
        night.refusal = "";
    }

    Component.onCompleted: night.reset()
    onKnownBedChanged: night.reset()
    onKnownUpChanged: night.reset()

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
        objectName: "refusal"
        Layout.fillWidth: true
        text: night.refusal
    }
}
