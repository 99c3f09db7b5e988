// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The reminder that is due, with its answers. "Later" shows for how long it can be put off.
Card {
    id: card

    property bool choosing: false
    property string before: ""
    readonly property string occurrence: Reminders.due.occurrence

    objectName: "dueCard"
    implicitHeight: content.implicitHeight + 28
    color: Theme.soft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Reminders.due.title + ". " + Reminders.due.body
    onOccurrenceChanged: {
        card.choosing = false;
        if (card.before !== "" && card.occurrence !== "")
            calm.restart();
        card.before = card.occurrence;
    }

    Timer {
        // Another reminder has taken this one's place: a press that was on its way is not for it.
        id: calm
        interval: 600
    }

    function isSnooze(key: string): bool {
        return key.startsWith("snooze");
    }

    /// Index of the first answer that is seen.
    function firstShown(): int {
        for (let i = 0; i < answers.count; ++i)
            if (answers.itemAt(i).visible)
                return i;
        return 0;
    }

    Column {
        id: content
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 10

        Item {
            width: parent.width
            height: Math.max(texts.height, 40)
            Column {
                id: texts
                width: parent.width - 44
                Paragraph {
                    objectName: "dueTitle"
                    width: parent.width
                    text: Reminders.due.title
                    level: Words.Title
                }
                Paragraph {
                    width: parent.width
                    visible: text !== ""
                    text: Reminders.due.body
                    color: Theme.ink2
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 8
            Repeater {
                id: answers
                model: Reminders.due.keys
                PillButton {
                    required property string modelData
                    required property int index
                    objectName: "due_" + modelData
                    visible: card.choosing === card.isSnooze(modelData)
                    look: index === 0 ? PillButton.Primary : PillButton.Bordered
                    text: Reminders.due.labels[index] ?? ""
                    description: Reminders.due.title
                    onClicked: {
                        if (!calm.running)
                            Today.answer(card.occurrence, modelData);
                    }
                }
            }
            PillButton {
                objectName: "dueLater"
                look: PillButton.Bordered
                visible: Reminders.due.canSnooze
                text: card.choosing ? qsTr("Back") : qsTr("Later")
                description: Reminders.due.title
                onClicked: {
                    card.choosing = !card.choosing;
                    answers.itemAt(card.firstShown()).forceActiveFocus(visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
                }
            }
        }
    }
    IconButton {
        objectName: "dueClose"
        x: parent.width - width - 8
        y: 8
        symbol: "close"
        color: Theme.ink2
        text: qsTr("Close")
        onClicked: Reminders.dismissDue()
    }
}
