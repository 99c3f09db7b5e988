// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// First on the page in the morning, until last night is known.
Card {
    objectName: "lastNightCard"

    property alias saving: fields.saving

    implicitHeight: content.implicitHeight + 32

    ColumnLayout {
        id: content
        anchors { fill: parent; margins: 16 }
        spacing: 8
        Paragraph {
            Layout.fillWidth: true
            text: Today.lastNight.title
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        NightFields {
            id: fields
            Layout.fillWidth: true
        }
    }
}
