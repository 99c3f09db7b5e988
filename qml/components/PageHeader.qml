// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber.Ui

/// The page's title, what it is about beside it or below where that is too wide, and buttons at the right. A page that
/// was reached from another one has an arrow back at the left; Escape and Alt+Left go back too.
Item {
    id: header

    property string title: ""
    property string subtitle: ""
    property bool phone: false
    property bool returns: false
    signal back()
    readonly property real indent: header.returns ? 34 : 0
    default property alias buttons: slot.data
    /// The buttons have no room beside the title and stand below it.
    readonly property bool crowded: slot.width > 0 && Math.max(name.implicitWidth, about.implicitWidth) + header.indent + slot.width + 12 > header.width
    readonly property real room: header.crowded ? header.width - header.indent : header.width - header.indent - slot.width - 12
    readonly property bool stacked: about.text !== "" && name.implicitWidth + 14 + about.implicitWidth > header.room
    readonly property real textHeight: Math.max(44, name.line + (header.stacked ? about.line : 0))

    implicitHeight: header.textHeight + (header.crowded ? slot.height + 4 : 0)

    Only {
        when: header.returns
        IconButton {
            objectName: "goBack"
            x: -14
            y: (header.textHeight - height) / 2
            visible: header.returns
            symbol: "chevron_left"
            text: qsTr("Back")
            onClicked: header.back()
            Shortcut {
                sequences: ["Alt+Left", "Escape"]
                enabled: header.returns && header.visible && header.enabled  // not while its page fades away
                onActivated: header.back()
            }
        }
    }
    Words {
        id: name
        x: header.indent
        y: (header.textHeight - line - (header.stacked ? about.line : 0)) / 2
        height: line
        width: Math.min(implicitWidth, header.room)
        text: header.title
        level: Words.Page
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 20
        Accessible.ignored: true
        Heading {}
    }
    Words {
        id: about
        visible: header.subtitle !== ""
        x: header.indent + (header.stacked ? 0 : name.width + (header.phone ? 10 : 14))
        y: header.stacked ? name.y + name.line : name.y + name.baselineOffset - baselineOffset
        width: Math.min(implicitWidth, header.room)
        text: header.subtitle
        level: header.phone ? Words.Caption : Words.Body
        color: Theme.ink2
        elide: Text.ElideRight
    }
    Row {
        id: slot
        anchors.right: parent.right
        y: header.crowded ? header.textHeight + 4 : (header.height - height) / 2
        spacing: header.phone ? 4 : 8
    }
}
