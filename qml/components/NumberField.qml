// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// A number with its unit, minus and plus at its sides, and below it why it was refused. What is typed stays as it is:
/// the core judges it.
ColumnLayout {
    id: field

    property string label: ""
    property string unit: ""
    property int step: 1
    /// Where minus and plus end.
    property int least: field.step
    property int most: 1000000
    /// Minus and plus change the number here; otherwise the owner does, on stepped().
    property bool steps: true
    /// Its owner clears it once the text is another one.
    property string refusal: ""
    property alias text: input.text
    signal accepted()
    /// The focus has left what is typed.
    signal finished()
    signal stepped(int by)

    spacing: 8

    function change(by: int): void {
        if (!field.steps) {
            field.stepped(Math.sign(by));
            return;
        }
        const number = parseFloat(input.text);
        input.text = String(Math.min(field.most, Math.max(field.least, (isNaN(number) ? 0 : number) + by)));
    }
    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    RowLayout {
        spacing: 8
        IconButton {
            objectName: "less"
            symbol: "remove"
            bordered: true
            text: qsTr("Less")
            onClicked: field.change(-field.step)
        }
        FieldText {
            id: input
            objectName: "numberInput"
            Layout.fillWidth: true
            Layout.minimumWidth: 88
            label: field.label
            rightPadding: unitLabel.width + 16
            // In the middle of the field, unless the number needs the room.
            leftPadding: Theme.largeText ? 8 : rightPadding
            inputMethodHints: Qt.ImhPreferNumbers
            onAccepted: field.accepted()
            onEditingFinished: field.finished()
            Keys.onUpPressed: field.change(field.step)
            Keys.onDownPressed: field.change(-field.step)
            Words {
                id: unitLabel
                objectName: "numberUnit"
                anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                text: field.unit
                level: Words.Caption
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        IconButton {
            objectName: "more"
            symbol: "add"
            bordered: true
            text: qsTr("More")
            onClicked: field.change(field.step)
        }
    }

    RefusalNote {
        objectName: "refusal"
        Layout.fillWidth: true
        text: field.refusal
    }
}
