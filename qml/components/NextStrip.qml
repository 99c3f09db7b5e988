// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
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

    readonly property real room: strip.width - texts.x - (strip.canAct ? act.width + 12 : 0) - 12
    /// Beside long words the streak has no room.
    readonly property bool roomy: !Theme.largeText && strip.streakText !== ""
        && streak.implicitWidth + 12 + 100 * Theme.textScale <= strip.room
    readonly property real below: strip.canAct && Theme.largeText ? act.height + 8 : 0

    implicitHeight: Math.max(68, texts.height + strip.below + 24)

    HabitIcon {
        x: 15
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 36
        name: strip.icon
        tint: Theme.tone(strip.tone)
    }
    Column {
        id: texts
        x: 63
        y: (parent.height - height - strip.below) / 2
        width: Theme.largeText ? strip.width - x - 12 : strip.room - (strip.roomy ? streak.width + 12 : 0)
        Paragraph {
            width: parent.width
            text: strip.title
            strong: true
        }
        Paragraph {
            width: parent.width
            text: strip.inAtText
            level: Words.Caption
            color: Theme.ink2
        }
    }
    Words {
        id: streak
        visible: strip.roomy
        anchors { right: act.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
        text: strip.streakText
        level: Words.Caption
        color: Theme.ink2
    }
    PillButton {
        id: act
        objectName: "actNext"
        visible: strip.canAct
        x: Theme.largeText ? texts.x : parent.width - width - 12
        y: Theme.largeText ? texts.y + texts.height + 8 : (parent.height - height) / 2
        text: strip.actText
        description: strip.title
        onClicked: Today.act(strip.occurrence)
    }
}
