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
    /// The times that the fields start with are what the machine suggests: the button says Yes to them until they are touched.
    property bool confirms: false
    property bool touched: false
    readonly property string knownBed: Today.lastNight.bedText
    readonly property string knownUp: Today.lastNight.upText
    signal saved()

    spacing: 12

    function save(): void {
        night.saving = true;
        const refusal = Today.lastNight.upKept ? Today.logSleep(bed.text, up.text) : Today.logBedtime(bed.text);
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
        night.edited();
    }
    function edited(): void {
        night.touched = bed.text !== night.knownBed || up.text !== night.knownUp;
        night.refusal = "";
    }

    Component.onCompleted: night.reset()
    onKnownBedChanged: night.reset()
    onKnownUpChanged: night.reset()

    GridLayout {
        id: grid
        // The least that a time needs; the button stands beside the fields where there is room for all.
        readonly property real least: 56 * Theme.textScale + 16
        columns: night.width >= 2 * grid.least + saveButton.implicitWidth + 24 ? 3 : night.width >= 2 * grid.least + 12 ? 2 : 1
        columnSpacing: 12
        rowSpacing: 12
        TimeField {
            id: bed
            objectName: "bedField"
            Layout.fillWidth: true
            label: qsTr("To bed")
            onTextChanged: night.edited()
            onAccepted: night.save()
        }
        TimeField {
            id: up
            objectName: "upField"
            visible: Today.lastNight.upKept
            Layout.fillWidth: true
            label: qsTr("Woke up")
            onTextChanged: night.edited()
            onAccepted: night.save()
        }
        PillButton {
            id: saveButton
            objectName: "saveNight"
            Layout.alignment: Qt.AlignBottom
            Layout.columnSpan: grid.columns === 2 ? 2 : 1
            Layout.fillWidth: grid.columns < 3
            look: night.primary ? PillButton.Primary : PillButton.Tonal
            text: night.confirms && !night.touched ? qsTr("Yes") : qsTr("Save")
            description: night.confirms && !night.touched ? Today.lastNight.source : ""
            onClicked: night.save()
        }
    }

    RefusalNote {
        objectName: "refusal"
        Layout.fillWidth: true
        text: night.refusal
    }
}
