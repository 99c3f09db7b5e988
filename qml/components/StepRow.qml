// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// A number with its name that is changed by steps: less on its left, more on its right. Its name stands above where text
/// is large.
GridLayout {
    id: row

    property string label: ""
    property string value: ""
    property bool canLess: true
    property bool canMore: true
    signal stepped(int by)

    columns: Theme.largeText ? 3 : 4
    columnSpacing: 4
    rowSpacing: 0

    Paragraph {
        Layout.fillWidth: true
        Layout.columnSpan: Theme.largeText ? 3 : 1
        text: row.label
        Accessible.ignored: true
    }
    IconButton {
        objectName: "less"
        symbol: "remove"
        bordered: true
        text: qsTr("%1: less").arg(row.label)
        description: row.value
        enabled: row.canLess
        onClicked: row.stepped(-1)
    }
    Words {
        objectName: "stepValue"
        Layout.minimumWidth: 60 * Theme.textScale
        Layout.fillWidth: Theme.largeText
        horizontalAlignment: Text.AlignHCenter
        text: row.value
        strong: true
        Accessible.name: row.label + " " + row.value
    }
    IconButton {
        objectName: "more"
        symbol: "add"
        bordered: true
        text: qsTr("%1: more").arg(row.label)
        description: row.value
        enabled: row.canMore
        onClicked: row.stepped(1)
    }
}
