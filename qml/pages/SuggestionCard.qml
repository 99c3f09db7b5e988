// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The week in one plain suggestion.
Rectangle {
    id: card

    property bool phone: false
    property string text: Week.suggestionText

    implicitHeight: Math.max(card.phone ? 48 : 64, content.implicitHeight + 20)
    radius: Theme.cardRadius
    color: Theme.soft

    RowLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 18; rightMargin: 18 }
        spacing: 14
        Icon {
            name: "lightbulb"
            color: Theme.accent
        }
        Paragraph {
            objectName: "suggestion"
            Layout.fillWidth: true
            text: card.text
            textFormat: Text.StyledText
            Accessible.name: plain(text)
        }
    }
}
