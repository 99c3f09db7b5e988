// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What will be reminded of today. On a phone only the next thing.
Card {
    id: card

    property bool strip: false
    /// Reminders still to come.
    readonly property int count: strips.count
    /// Kind of the reminder that the strip shows.
    readonly property string stripKind: {
        const strip = strips.count > card.stripRow ? strips.itemAt(card.stripRow) as NextStrip : null;
        return strip !== null ? strip.kind : "";
    }
    readonly property int stripRow: Math.max(0, Today.next.featuredRow)

    implicitHeight: card.strip ? stripColumn.implicitHeight : list.implicitHeight + 20
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Next")

    Column {
        id: stripColumn
        width: parent.width
        visible: card.strip
        Repeater {
            id: strips
            model: card.strip ? Today.next : null
            NextStrip {
                required property int index
                width: stripColumn.width
                visible: index === card.stripRow
            }
        }
    }

    Column {
        id: list
        visible: !card.strip
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 18; rightMargin: 18; topMargin: 14 }
        Words {
            height: line + 2
            verticalAlignment: Text.AlignTop
            text: qsTr("Next")
            level: Words.Title
            Accessible.role: Accessible.Heading
        }
        Repeater {
            id: rows
            model: card.strip ? null : Today.next
            NextRow { width: list.width }
        }
        Words {
            width: parent.width
            bottomPadding: 8
            visible: rows.count === 0
            text: qsTr("No more reminders today.")
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
