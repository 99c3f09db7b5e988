// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Logs one thing with its time, which is now unless it is changed: minutes of exercise, kilometres, when the last coffee
/// was, a cramp of an hour ago.
Sheet {
    id: sheet

    property string habitId: ""
    property string unit: ""
    property int kind: HabitKind.Duration
    readonly property bool counted: sheet.kind === HabitKind.Amount || sheet.kind === HabitKind.Duration
    property string shownTime: ""

    function openFor(habitId: string, name: string, kind: int, unit: string): void {
        sheet.habitId = habitId;
        sheet.title = name;
        sheet.kind = kind;
        sheet.unit = unit;
        number.text = habitId === "water" ? String(Today.water.usualDrink) : kind === HabitKind.Duration ? "10" : "1";
        sheet.shownTime = Today.clockText;
        time.text = sheet.shownTime;
        sheet.refusal = "";
        sheet.open();
    }

    property string refusal: ""

    function log(amount: string): void {
        const at = time.text === sheet.shownTime ? "" : time.text;
        if (sheet.habitId === "cramp")
            sheet.refusal = Today.crampNow(at);
        else if (sheet.kind === HabitKind.Clock)
            sheet.refusal = Today.log(sheet.habitId, time.text, "");
        else
            sheet.refusal = Today.log(sheet.habitId, amount, at);
        if (sheet.refusal === "")
            sheet.close();
    }

    function amount(): string {
        return sheet.counted ? number.text : "yes";
    }

    Connections {
        target: Changes
        enabled: sheet.visible
        function onMade(): void { sheet.close(); }  // after a question, too
    }

    onOpened: {
        if (sheet.counted)
            number.takeFocus();
        else
            time.takeFocus();
    }

    Flow {
        id: quick
        visible: sheet.kind === HabitKind.Duration
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: [10, 20, 30]
            PillButton {
                required property int modelData
                objectName: "minutes" + modelData
                width: Math.max(implicitWidth, Math.floor((quick.width - 2 * quick.spacing) / 3))
                text: qsTr("%1 min").arg(modelData)
                onClicked: sheet.log(String(modelData))
            }
        }
    }

    NumberField {
        id: number
        Layout.fillWidth: true
        visible: sheet.counted
        label: sheet.title
        unit: sheet.unit
        step: sheet.habitId === "water" ? 50 : sheet.kind === HabitKind.Duration ? 5 : 1
        refusal: sheet.refusal
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.log(number.text)
    }
    TimeField {
        id: time
        objectName: "clockField"
        Layout.fillWidth: true
        label: qsTr("Time")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.log(sheet.amount())
    }
    RefusalNote {
        Layout.fillWidth: true
        visible: !sheet.counted && text !== ""
        text: sheet.refusal
    }

    PillButton {
        objectName: "logButton"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Log")
        onClicked: sheet.log(sheet.amount())
    }
}
