// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// How far a day's amount has come: track, recommended zone, both ends marked.
Item {
    id: band

    property int value: 0
    property int low: 0
    /// 0 where there is no upper mark.
    property int high: 0
    property int end: 2000
    property color tint: Theme.water
    /// Room at the left, below the track, that something else needs: a mark's figure gives way to it.
    property real reserved: 0

    implicitHeight: 32 + 18 * Theme.textScale - 10

    function at(amount: int): real {
        return band.width * Math.min(1, amount / Math.max(1, band.end));
    }

    Rectangle {
        y: 4
        width: parent.width
        height: 12
        radius: 6
        color: Theme.sunk
    }
    Rectangle {
        visible: band.high > band.low
        x: band.at(band.low)
        y: 4
        width: band.at(band.high) - x
        height: 12
        color: Qt.alpha(band.tint, 0.28)
    }
    Rectangle {
        y: 4
        visible: width > 0
        width: band.at(band.value)
        height: 12
        radius: 6
        color: band.tint
        Behavior on width { NumberAnimation { duration: Theme.valueTime; easing.type: Easing.OutCubic } }
    }
    Rectangle {
        x: band.at(band.low) - 1
        width: 2
        height: 20
        color: Theme.ink
    }
    Rectangle {
        visible: band.high > band.low
        x: band.at(band.high) - 1
        y: 2
        width: 2
        height: 16
        color: Theme.edge
    }
    Words {
        id: lowText
        visible: x >= band.reserved
        x: band.at(band.low) + 1 - width
        y: 22
        text: band.low
        level: Words.Caption
        strong: true
        Accessible.ignored: true
    }
    Words {
        visible: band.high > band.low && x >= Math.max(band.reserved, lowText.x + lowText.width + 4)
        x: Math.min(band.at(band.high) - 1, band.width - width)
        y: 22
        text: band.high
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }
}
