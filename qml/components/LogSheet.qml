// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Logs a number or a clock time for one habit: minutes of exercise, kilometres, when the last coffee was.
Sheet {
    id: sheet

    property string habitId: ""
    property string unit: ""
    property int kind: HabitKind.Duration
    readonly property bool clock: sheet.kind === HabitKind.Clock

    function openFor(habitId: string, name: string, kind: int, unit: string): void {
        sheet.habitId = habitId;
        sheet.title = name;
        sheet.kind = kind;
        sheet.unit = unit;
        number.text = kind === HabitKind.Duration ? "10" : "1";
        time.text = Today.clockText;
        sheet.refusal = "";
        sheet.open();
    }

    property string refusal: ""

    function log(text: string): void {
        sheet.refusal = Today.log(sheet.habitId, text, "");
        if (sheet.refusal === "")
            sheet.close();
    }

    Connections {
        target: Changes
        enabled: sheet.visible
        function onMade(): void { sheet.close(); }  // after a question, too
    }

    onOpened: {
        if (sheet.clock)
            time.takeFocus();
        else
            number.takeFocus();
    }

    RowLayout {
        visible: sheet.kind === HabitKind.Duration
        spacing: 8
        Repeater {
            model: [10, 20, 30]
            PillButton {
                required property int modelData
                objectName: "minutes" + modelData
                Layout.fillWidth: true
                text: qsTr("%1 min").arg(modelData)
                onClicked: sheet.log(String(modelData))
            }
        }
    }

    NumberField {
        id: number
        Layout.fillWidth: true
        visible: !sheet.clock
        label: sheet.title
        unit: sheet.unit
        step: sheet.kind === HabitKind.Duration ? 5 : 1
        refusal: sheet.refusal
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.log(number.text)
    }
    TimeField {
        id: time
        objectName: "clockField"
        Layout.fillWidth: true
        visible: sheet.clock
        label: qsTr("Time")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.log(time.text)
    }
    RefusalNote {
        Layout.fillWidth: true
        visible: sheet.clock && text !== ""
        text: sheet.refusal
    }

    PillButton {
        objectName: "logButton"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Log")
        onClicked: sheet.log(sheet.clock ? time.text : number.text)
    }
}
