// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// What a habit is called, and of a new one what kind it is.
ColumnLayout {
    id: fields

    readonly property HabitEditor editor: Habits.editor
    signal accepted()

    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: !fields.editor.isBuiltin
    spacing: 16

    ColumnLayout {
        spacing: 4
        FormLabel { text: input.label }
        FieldText {
            id: input
            objectName: "habitName"
            Layout.fillWidth: true
            label: qsTr("Name")
            font: TypeScale.font(Words.Body, false, Appearance.textScale)
            horizontalAlignment: TextInput.AlignLeft
            leftPadding: 12
            onTextChanged: fields.editor.name = text
            onAccepted: fields.accepted()
        }
        RefusalNote {
            objectName: "nameRefusal"
            Layout.fillWidth: true
            text: fields.editor.nameRefusal
        }
    }
    Card {
        visible: fields.editor.isNew
        Layout.fillWidth: true
        implicitHeight: kinds.implicitHeight
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Kind of habit")
        Column {
            id: kinds
            width: parent.width
            Repeater {
                model: [
                    {kind: HabitKind.YesNo, text: qsTr("Yes or no"), example: qsTr("Took vitamins")},
                    {kind: HabitKind.Amount, text: qsTr("An amount"), example: qsTr("Coffee, 2 cups at most")},
                    {kind: HabitKind.Duration, text: qsTr("Minutes"), example: qsTr("Reading, at least 20 min")},
                    {kind: HabitKind.Clock, text: qsTr("A clock time"), example: qsTr("Got up before 07:00")}
                ]
                KindRow {
                    required property var modelData
                    required property int index
                    objectName: "kind" + modelData.kind
                    width: kinds.width
                    first: index === 0
                    text: modelData.text
                    example: modelData.example
                    chosen: fields.editor.kind === modelData.kind
                    onClicked: fields.editor.kind = modelData.kind
                }
            }
        }
    }
    Connections {
        target: fields.editor
        function onChanged(): void { input.text = fields.editor.name; }
    }
    Component.onCompleted: input.text = fields.editor.name
}
