// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// What a day is asked for: at least, at most, between, before, after; the figures, and their unit.
ColumnLayout {
    id: fields

    readonly property GoalForm goal: Habits.editor.goal
    readonly property bool between: fields.goal.form === GoalForm.Between
    signal accepted()

    visible: fields.goal.hasFigure
    spacing: 8

    function nameOf(form: int): string {
        return [qsTr("At least"), qsTr("At most"), qsTr("Between"), qsTr("Before"), qsTr("After")][form];
    }
    function refresh(): void {
        low.text = fields.goal.low;
        high.text = fields.goal.high;
        unit.text = fields.goal.unit;
    }

    FormLabel { text: qsTr("Goal") }
    Flow {
        Layout.fillWidth: true
        visible: fields.goal.forms.length > 1
        spacing: 4
        Repeater {
            model: fields.goal.forms
            ChoiceButton {
                required property int modelData
                objectName: "goalForm" + modelData
                text: fields.nameOf(modelData)
                chosen: fields.goal.form === modelData
                onClicked: fields.goal.form = modelData
            }
        }
    }
    NumberField {
        id: low
        objectName: "goalLow"
        Layout.fillWidth: true
        label: fields.nameOf(fields.goal.form)
        unit: fields.goal.unitText
        steps: false
        onStepped: by => fields.goal.stepLow(by)
        onTextChanged: fields.goal.low = text
        onFinished: {
            if (!fields.between)  // the other figure may follow
                fields.goal.judge();
        }
        onAccepted: fields.accepted()
    }
    Words {
        visible: fields.between
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("and", "between two figures")
        level: Words.Caption
        color: Theme.ink2
    }
    NumberField {
        id: high
        objectName: "goalHigh"
        visible: fields.between
        Layout.fillWidth: true
        label: qsTr("Upper end")
        unit: fields.goal.unitText
        steps: false
        onStepped: by => fields.goal.stepHigh(by)
        onTextChanged: fields.goal.high = text
        onFinished: fields.goal.judge()
        onAccepted: fields.accepted()
    }
    Paragraph {
        visible: fields.goal.form === GoalForm.Before && !Habits.editor.isNew
        Layout.fillWidth: true
        text: qsTr("Exactly at that time is too late.")
        level: Words.Caption
        color: Theme.ink2
    }
    RefusalNote {
        objectName: "goalRefusal"
        Layout.fillWidth: true
        text: fields.goal.refusal
    }
    ColumnLayout {
        visible: fields.goal.hasOwnUnit
        spacing: 4
        FormLabel { text: unit.label }
        FieldText {
            id: unit
            objectName: "habitUnit"
            Layout.fillWidth: true
            label: qsTr("Counted in: cups, km, pages …")
            font: TypeScale.font(Words.Body, false, Appearance.textScale)
            horizontalAlignment: TextInput.AlignLeft
            leftPadding: 12
            onTextChanged: fields.goal.unit = text
            onAccepted: fields.accepted()
        }
        RefusalNote {
            objectName: "unitRefusal"
            Layout.fillWidth: true
            text: fields.goal.unitRefusal
        }
    }
    Connections {
        target: fields.goal
        function onChanged(): void { fields.refresh(); }
    }
    Component.onCompleted: fields.refresh()
}
