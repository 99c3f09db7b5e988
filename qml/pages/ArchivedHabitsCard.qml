// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Habits that were put away, each with its way back.
Card {
    id: card

    implicitHeight: list.implicitHeight + 28

    Column {
        id: list
        x: 18
        y: 14
        width: parent.width - 36
        spacing: 4
        Words {
            text: qsTr("Archived")
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        Paragraph {
            objectName: "archiveAbout"
            width: parent.width
            text: rows.count > 0 ? qsTr("Nothing that was logged is lost.")
                : qsTr("None. A habit that you archive leaves all pages; what was logged is kept.")
            color: Theme.ink2
        }
        Repeater {
            id: rows
            model: Habits.archived
            Item {
                id: row
                required property string habitId
                required property string name
                required property string symbol
                required property string tone
                width: list.width
                height: Math.max(56, words.height + 12, back.height + (Theme.largeText ? words.height + 16 : 12))
                HabitIcon {
                    id: disc
                    y: Theme.largeText ? 6 : (row.height - height) / 2
                    name: row.symbol
                    tint: Theme.tone(row.tone)
                }
                Paragraph {
                    id: words
                    x: 48
                    y: Theme.largeText ? 6 : (row.height - height) / 2
                    width: row.width - x - (Theme.largeText ? 0 : back.width + 8)
                    text: row.name
                }
                PillButton {
                    id: back
                    objectName: "back_" + row.habitId
                    x: Theme.largeText ? 48 : row.width - width
                    y: row.height - height - 6
                    text: qsTr("Bring back")
                    description: row.name
                    onClicked: Habits.bringBack(row.habitId)
                }
            }
        }
    }
}
