// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A plain window with one sentence, where the data cannot be opened. Needs nothing of the program.
ApplicationWindow {
    id: window

    property string message: ""

    width: 480
    height: 240
    visible: true
    title: qsTr("Limber")
    color: "#f6f2e9"

    ColumnLayout {
        anchors { fill: parent; margins: 24 }
        spacing: 16
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: window.message
            color: "#2a2520"
            font.pixelSize: 15
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
        }
        Button {
            Layout.alignment: Qt.AlignRight
            text: qsTr("Close")
            Accessible.onPressAction: clicked()
            onClicked: window.close()
        }
    }
}
