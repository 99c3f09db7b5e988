// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Limber
import Limber.Ui

/// The stretch routine, led through: readable from two metres with eyes half closed. It covers the whole window.
Rectangle {
    id: page

    signal pageAsked(string page)
    /// A sheet of components/, by its name.
    signal sheetAsked(string sheet)

    readonly property bool running: StretchGuide.state === StretchGuide.Running
    readonly property bool over: StretchGuide.state === StretchGuide.Over
    readonly property int column: Math.min(480, page.width - 32)
    readonly property int inset: Math.round((page.width - page.column) / 2)

    objectName: "stretchPage"
    color: Theme.bg

    function leave(): void {
        StretchGuide.quit();
        page.pageAsked("today");
    }

    Shortcut {
        sequences: ["Escape"]
        enabled: page.enabled
        onActivated: page.leave()
    }

    // Behind another page it waits: what nobody sees or hears was not stretched.
    onEnabledChanged: {
        if (page.enabled)
            StretchGuide.open();
        else if (page.running && !StretchGuide.paused)
            StretchGuide.togglePause();
    }
    Component.onCompleted: StretchGuide.open()

    Binding {
        target: Theme
        property: "stretchSeen"
        value: true
        when: page.visible
    }

    IconButton {
        id: closer
        objectName: "stretchClose"
        x: page.inset - 8
        y: 6
        symbol: "close"
        text: page.running ? qsTr("Stop here") : qsTr("Close")
        onClicked: page.leave()
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        y: closer.y + (closer.height - height) / 2
        visible: page.running
        text: qsTr("%1 left").arg(StretchGuide.leftText)
        color: Theme.ink2
    }
    IconButton {
        objectName: "stretchSettings"
        x: page.inset + page.column - width + 8
        y: closer.y
        visible: !page.running && !page.over
        symbol: "tune"
        text: qsTr("Settings of the routine")
        onClicked: page.sheetAsked("RoutineSheet")
    }
    IconButton {
        objectName: "stretchMute"
        x: page.inset + page.column - width + 8
        y: closer.y
        visible: page.running && StretchCues.audible
        symbol: StretchCues.muted ? "volume_off" : "volume_up"
        text: StretchCues.muted ? qsTr("Sound on again") : qsTr("Mute this time")
        onClicked: StretchCues.muted = !StretchCues.muted
    }
    Row {
        id: segments
        x: page.inset
        y: 56
        width: page.column
        spacing: 6
        visible: page.running
        Repeater {
            model: StretchGuide.moveShares.length
            Rectangle {
                id: segment
                required property int index
                width: (segments.width - 6 * (StretchGuide.moveShares.length - 1)) / StretchGuide.moveShares.length
                height: 6
                radius: 3
                color: Theme.sunk
                Rectangle {
                    width: segment.width * (StretchGuide.moveShares[segment.index] ?? 0)
                    height: 6
                    radius: 3
                    color: Theme.accent
                }
            }
        }
    }

    StretchSteps {
        x: page.inset
        y: 72
        width: page.column
        height: page.height - y - 16
        visible: page.running
    }
    StretchOffer {
        x: page.inset
        y: 56
        width: page.column
        height: page.height - y - 16
        visible: !page.running
        onClosed: page.leave()
    }
}
