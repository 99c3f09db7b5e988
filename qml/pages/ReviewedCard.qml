// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber.Ui

/// Habits whose week went alike, each with its counts and its change against the week before.
RowCard {
    id: card

    /// Its roles: app/window/review.h, ReviewedModel
    property alias model: habits.model

    visible: habits.count > 0

    Repeater {
        id: habits
        Item {
            id: row

            required property int index
            required property string habitId
            required property string symbol
            required property string tone
            required property string name
            required property string counts
            required property string change
            required property string average

            objectName: "reviewed_" + row.habitId
            width: card.width
            height: texts.height + 24
            Accessible.role: Accessible.ListItem
            Accessible.name: row.name + ". " + row.counts + said(row.change) + said(row.average)

            function said(text: string): string {
                return text === "" ? "" : ". " + text;
            }

            Rectangle {
                visible: row.index > 0
                x: 66
                width: parent.width - x - 1
                height: 1
                color: Theme.line
            }
            HabitIcon {
                x: 18
                y: 12
                name: row.symbol
                tint: Theme.tone(row.tone)
            }
            Column {
                id: texts
                x: 66
                y: 12
                width: row.width - x - 18
                Paragraph {
                    width: parent.width
                    text: row.name
                    strong: true
                    Accessible.ignored: true
                }
                Paragraph {
                    width: parent.width
                    text: row.counts
                    Accessible.ignored: true
                }
                Paragraph {
                    visible: row.change !== ""
                    width: parent.width
                    text: row.change
                    level: Words.Caption
                    color: Theme.ink2
                    Accessible.ignored: true
                }
                Paragraph {
                    visible: row.average !== ""
                    width: parent.width
                    text: row.average
                    level: Words.Caption
                    color: Theme.ink2
                    Accessible.ignored: true
                }
            }
        }
    }
}
