// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What will be reminded of today.
Card {
    implicitHeight: list.implicitHeight + 20
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Next")

    Column {
        id: list
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 18; rightMargin: 18; topMargin: 14 }
        Words {
            height: line + 2
            verticalAlignment: Text.AlignTop
            text: qsTr("Next")
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        Repeater {
            id: rows
            model: Today.next
            NextRow { width: list.width }
        }
        Paragraph {
            width: parent.width
            bottomPadding: 8
            visible: rows.count === 0
            text: qsTr("No more reminders today.")
            color: Theme.ink2
        }
    }
}
