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
    required property string title
    required property string inAtText
    required property string icon
    required property string tone
    required property string streakText
    required property bool canAct
    required property string actText

    /// Without it the streak has no room.
    readonly property bool roomy: 63 + texts.implicitWidth + streak.implicitWidth + act.width + 48 < strip.width

    implicitHeight: Math.max(68, texts.implicitHeight + 24)

    RowLayout {
        anchors { fill: parent; leftMargin: 15; rightMargin: 12 }
        spacing: 12
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
            visible: strip.roomy
            text: strip.streakText
            level: Words.Caption
            color: Theme.ink2
        }
        PillButton {
            id: act
            objectName: "actNext"
            visible: strip.canAct
            text: strip.actText
            description: strip.title
            onClicked: Today.act(strip.occurrence)
        }
    }
}
