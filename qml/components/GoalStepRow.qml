// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One goal between its minus and its plus.
Item {
    id: row

    required property string habitId
    required property string symbol
    required property string tone
    required property string name
    required property string goalText
    required property string nowText
    required property bool canLess
    required property bool canMore
    required property string lessText
    required property string moreText

    implicitHeight: Math.max(Theme.target, texts.height)

    HabitIcon {
        id: disc
        y: (row.height - height) / 2
        visible: !Theme.largeText
        name: row.symbol
        tint: Theme.tone(row.tone)
    }
    Column {
        id: texts
        x: Theme.largeText ? 0 : disc.width + 12
        y: (row.height - height) / 2
        width: less.x - x - 8
        Paragraph {
            width: parent.width
            text: row.name
            level: Words.Caption
            color: Theme.ink2
        }
        Paragraph {
            objectName: "goal_" + row.habitId
            width: parent.width
            text: row.goalText
            strong: true
        }
        Paragraph {
            visible: row.nowText !== ""
            width: parent.width
            text: row.nowText
            level: Words.Caption
            color: Theme.ink2
        }
    }
    IconButton {
        id: less
        objectName: "less_" + row.habitId
        x: more.x - width - 8
        y: (row.height - height) / 2
        symbol: "remove"
        bordered: true
        enabled: row.canLess
        text: row.lessText
        onClicked: Review.stepGoal(row.habitId, -1)
    }
    IconButton {
        id: more
        objectName: "more_" + row.habitId
        x: row.width - width
        y: (row.height - height) / 2
        symbol: "add"
        bordered: true
        enabled: row.canMore
        text: row.moreText
        onClicked: Review.stepGoal(row.habitId, 1)
    }
}
