// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// One reminder still to come; the featured one can be answered here.
Item {
    id: row

    required property int index
    required property string occurrence
    required property string timeText
    required property string title
    required property string inText
    required property bool canAct
    required property string actText
    required property bool featured

    implicitHeight: Math.max(row.featured ? 69 : 49, texts.implicitHeight + 16, Theme.largeText ? grid.implicitHeight + 16 : 0)

    Rectangle {
        visible: row.index > 0
        width: parent.width
        height: 1
        color: Theme.line
    }

    GridLayout {
        id: grid
        anchors.fill: parent
        columnSpacing: 14
        rowSpacing: 0
        columns: Theme.largeText ? 3 : 4
        Words {
            Layout.minimumWidth: 46 * Theme.textScale
            text: row.timeText
            strong: row.featured
            color: row.featured ? Theme.ink : Theme.ink2
        }
        Rectangle {
            implicitWidth: 12
            implicitHeight: 12
            radius: 6
            color: row.featured ? Theme.accent : "transparent"
            border.width: row.featured ? 0 : 2
            border.color: Theme.edge
        }
        ColumnLayout {
            id: texts
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: row.title
                strong: row.featured
                wrapMode: Text.Wrap
            }
            Words {
                Layout.fillWidth: true
                visible: row.featured
                text: row.inText
                level: Words.Caption
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
        Only {
            when: row.featured && row.canAct
            PillButton {
                Layout.column: Theme.largeText ? 2 : 3
                Layout.row: Theme.largeText ? 1 : 0
                objectName: "actNext"
                text: row.actText
                description: row.title
                onClicked: Today.act(row.occurrence)
            }
        }
    }
}
