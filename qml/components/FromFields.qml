// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// From which day another goal or schedule counts, and what counted before and will.
ColumnLayout {
    id: fields

    readonly property HabitEditor editor: Habits.editor

    visible: fields.editor.isDated || past.count > 0
    spacing: 8

    FormLabel {
        visible: fields.editor.isDated
        text: qsTr("The change counts from")
    }
    Flow {
        Layout.fillWidth: true
        visible: fields.editor.isDated
        spacing: 4
        Repeater {
            model: [qsTr("Today"), qsTr("Tomorrow"), qsTr("A date")]
            ChoiceButton {
                required property string modelData
                required property int index
                objectName: "from" + index
                text: modelData
                chosen: fields.editor.from === index
                onClicked: fields.editor.from = index
            }
        }
    }
    RowLayout {
        visible: fields.editor.isDated && fields.editor.from === HabitEditor.FromDay
        spacing: 8
        IconButton {
            objectName: "fromEarlier"
            symbol: "chevron_left"
            bordered: true
            text: qsTr("A day earlier")
            onClicked: fields.editor.stepFromDay(-1)
        }
        FieldText {
            id: day
            objectName: "fromDay"
            Layout.fillWidth: true
            Layout.minimumWidth: 88
            label: qsTr("Date from which it counts")
            font: TypeScale.font(Theme.largeText ? Words.Body : Words.Number, true, Appearance.textScale)
            inputMethodHints: Qt.ImhDate
            maximumLength: 10
            onTextChanged: fields.editor.fromDay = text
            Keys.onUpPressed: fields.editor.stepFromDay(1)
            Keys.onDownPressed: fields.editor.stepFromDay(-1)
        }
        IconButton {
            objectName: "fromLater"
            symbol: "chevron_right"
            bordered: true
            text: qsTr("A day later")
            onClicked: fields.editor.stepFromDay(1)
        }
    }
    Paragraph {
        visible: fields.editor.isDated
        Layout.fillWidth: true
        text: fields.editor.from === HabitEditor.FromDay && fields.editor.fromText !== ""
            ? qsTr("%1. Days before keep their goal.").arg(fields.editor.fromText) : qsTr("Days before keep their goal.")
        level: Words.Caption
        color: Theme.ink2
    }
    RefusalNote {
        objectName: "fromRefusal"
        Layout.fillWidth: true
        text: fields.editor.fromRefusal
    }
    Column {
        Layout.fillWidth: true
        visible: past.count > 0
        FormLabel {
            width: parent.width
            text: qsTr("So far and planned")
        }
        Repeater {
            id: past
            model: fields.editor.history
            Item {
                id: line
                required property string day
                required property string text
                required property bool planned
                width: fields.width
                height: Math.max(words.height, line.planned ? Theme.target : 0)
                Paragraph {
                    id: words
                    objectName: "goal_" + line.day
                    y: (parent.height - height) / 2
                    width: parent.width - (line.planned ? 52 : 0)
                    text: line.text
                    color: Theme.ink2
                }
                IconButton {
                    objectName: "drop_" + line.day
                    visible: line.planned
                    anchors.right: parent.right
                    symbol: "close"
                    color: Theme.ink2
                    text: qsTr("Give up: %1").arg(line.text)
                    onClicked: fields.editor.dropPlanned(line.day)
                }
            }
        }
    }
    Connections {
        target: fields.editor
        function onChanged(): void { day.text = fields.editor.fromDay; }
    }
    Component.onCompleted: day.text = fields.editor.fromDay
}
