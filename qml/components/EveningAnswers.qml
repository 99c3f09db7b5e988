// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// The step that one is reminded of can be put off or skipped, as on the desktop's notification.
Flow {
    id: answers

    objectName: "eveningAnswers"

    readonly property alias calm: still.running

    leftPadding: 32

    AnswerPause { id: still }

    Words {
        leftPadding: 8  // as the buttons' words
        width: answers.width - answers.leftPadding
        text: Reminders.due.title
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true  // each button says it
    }
    Repeater {
        model: Reminders.due.keys
        PillButton {
            required property string modelData
            required property int index
            objectName: "evening_" + modelData
            visible: modelData === "snooze-10" || modelData === "skip"
            look: PillButton.Bare
            strong: false
            text: Reminders.due.labels[index] ?? ""
            description: Reminders.due.title
            onClicked: {
                if (!answers.calm)
                    Today.answer(Reminders.due.occurrence, modelData);
            }
        }
    }
}
