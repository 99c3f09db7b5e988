// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// One entry of today and the button for its menu.
Item {
    id: row

    required property string entryId
    required property string timeText
    required property string icon
    required property string tone
    required property string title
    required property string amountText
    required property string dayNote
    required property bool removable
    required property int index

    signal menuAsked(bool byKey)

    implicitHeight: Math.max(45, texts.implicitHeight + 12)

    Rectangle {
        visible: row.index > 0
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 12
        Words {
            Layout.minimumWidth: 46 * Theme.textScale
            text: row.timeText
            color: Theme.ink2
        }
        Icon {
            name: row.icon
            color: Theme.tone(row.tone)
            size: 20
        }
        ColumnLayout {
            id: texts
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: row.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Words {
                visible: Theme.largeText
                text: row.amountText
                strong: true
            }
            Words {
                Layout.fillWidth: true
                visible: row.dayNote !== ""
                text: row.dayNote
                level: Words.Caption
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
        Words {
            visible: !Theme.largeText
            text: row.amountText
            strong: true
        }
        IconButton {
            objectName: "menu_" + row.index
            Layout.rightMargin: -12
            Layout.leftMargin: -8
            opacity: row.removable ? 1 : 0
            enabled: row.removable
            symbol: "more_vert"
            color: Theme.ink2
            text: qsTr("Actions for %1, %2").arg(row.title).arg(row.timeText)
            onClicked: row.menuAsked(visualFocus)
        }
    }
}
