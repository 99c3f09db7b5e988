// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The next thing to do in one line, for phones.
Item {
    id: strip

    required property string occurrence
    required property string kind
    required property string title
    required property string inAtText
    required property string icon
    required property string tone
    required property string streakText
    required property bool canAct
    required property string actText

    /// Without it the streak has no room.
    readonly property bool roomy: 63 + texts.implicitWidth + streak.implicitWidth + act.implicitWidth + 40 < strip.width

    implicitHeight: Math.max(68, grid.implicitHeight + 24)

    GridLayout {
        id: grid
        anchors { fill: parent; leftMargin: 15; rightMargin: 12; topMargin: 10; bottomMargin: 10 }
        columnSpacing: 12
        columns: Theme.largeText ? 2 : 4
        HabitIcon {
            name: strip.icon
            tint: Theme.tone(strip.tone)
        }
        ColumnLayout {
            id: texts
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: strip.title
                strong: true
                wrapMode: Text.Wrap
            }
            Words {
                Layout.fillWidth: true
                text: strip.inAtText
                level: Words.Caption
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
        Words {
            id: streak
            visible: strip.roomy && !Theme.largeText
            text: strip.streakText
            level: Words.Caption
            color: Theme.ink2
        }
        PillButton {
            id: act
            Layout.column: Theme.largeText ? 1 : 3
            Layout.row: Theme.largeText ? 1 : 0
            objectName: "actNext"
            visible: strip.canAct
            text: strip.actText
            description: strip.title
            onClicked: Today.act(strip.occurrence)
        }
    }
}
