// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One of several answers, as a large row; the present one has a tick.
Pressable {
    id: row

    property string detail: ""
    property bool chosen: false
    property bool first: false

    /// Goes through the rows of the same list; Enter and Space take the one that has the focus.
    function go(by: int, toEnd: bool): void {
        const rows = Array.from(row.parent.children).filter(each => each instanceof ChoiceRow && each.visible);
        const place = toEnd ? (by < 0 ? 0 : rows.length - 1) : rows.indexOf(row) + by;
        if (place >= 0 && place < rows.length)
            rows[place].forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onUpPressed: row.go(-1, false)
    Keys.onDownPressed: row.go(1, false)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        row.go(event.key === Qt.Key_Home ? -1 : 1, true);
        event.accepted = true;
    }

    implicitHeight: Math.max(48, texts.height + 16)
    ringDistance: 0
    description: row.detail
    // The role of a check box comes with being checkable; that a click turns it does not count.
    checkable: true
    checked: row.chosen
    onToggled: row.checked = Qt.binding(() => row.chosen)
    Accessible.onToggleAction: row.clicked()

    Rectangle {
        visible: !row.first
        width: parent.width
        height: 1
        color: Theme.line
    }
    Column {
        id: texts
        x: 8
        y: (row.height - height) / 2
        width: row.width - x - 44
        Paragraph {
            width: parent.width
            text: row.text
            strong: row.chosen
            Accessible.ignored: true
        }
        Paragraph {
            width: parent.width
            visible: row.detail !== ""
            text: row.detail
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    Icon {
        visible: row.chosen
        x: row.width - width - 8
        y: (row.height - height) / 2
        name: "check"
        color: Theme.accent
    }
}
