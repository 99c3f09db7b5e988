// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Rows that belong together on one sheet of paper, under their heading.
Column {
    id: section

    property string title: ""
    default property alias rows: column.data

    spacing: 8

    Words {
        x: 4
        visible: section.title !== ""
        text: section.title
        level: Words.Title
        Accessible.ignored: true
        Heading {}
    }
    Card {
        width: section.width
        implicitHeight: column.implicitHeight
        Accessible.role: Accessible.List
        Accessible.name: section.title
        Column {
            id: column
            width: parent.width
        }
    }
}
