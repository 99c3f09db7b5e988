// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// What the days before two kinds of nights held: both shares, how many nights they are of, and what their difference is.
Card {
    id: card

    required property string factor
    required property string symbol
    required property string tone
    required property string title
    required property string counts
    required property string difference
    required property bool isKnown
    required property double withShare
    required property double withoutShare
    required property string withText
    required property string withoutText
    readonly property color tint: Theme.tone(card.tone)

    objectName: "factor_" + card.factor
    implicitHeight: body.implicitHeight + 32

    Column {
        id: body
        x: 18
        y: 16
        width: card.width - 36
        spacing: 10
        Item {
            width: body.width
            height: Math.max(disc.height, name.height)
            HabitIcon {
                id: disc
                y: (parent.height - height) / 2
                name: card.symbol
                tint: card.tint
            }
            Paragraph {
                id: name
                x: disc.width + 12
                y: (parent.height - height) / 2
                width: parent.width - x
                text: card.title
                level: Words.Title
                Accessible.ignored: true
                Heading {}
            }
        }
        Column {
            visible: card.isKnown
            width: body.width
            spacing: 6
            ShareBar {
                id: withBar
                width: body.width
                label: WhatHelps.withLabel
                labelWidth: Math.max(withBar.neededLabel, withoutBar.neededLabel)
                valueText: card.withText
                share: card.withShare
                tint: card.tint
            }
            ShareBar {
                id: withoutBar
                width: body.width
                label: WhatHelps.withoutLabel
                labelWidth: withBar.labelWidth
                valueText: card.withoutText
                share: card.withoutShare
                tint: card.tint
                solid: false
            }
        }
        Paragraph {
            objectName: "counts_" + card.factor
            width: body.width
            text: card.counts
        }
        Paragraph {
            objectName: "difference_" + card.factor
            width: body.width
            text: card.difference
            level: Words.Caption
            color: Theme.ink2
        }
    }
}
