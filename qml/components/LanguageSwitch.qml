// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Chinese or English, each in its own words.
Rectangle {
    id: languages

    implicitWidth: row.width
    implicitHeight: row.height
    radius: height / 2
    color: "transparent"
    border.width: 1
    border.color: Theme.edge

    Row {
        id: row
        Repeater {
            model: [{key: "zh", name: "中文"}, {key: "en", name: "English"}]
            Pressable {
                id: one
                required property var modelData
                readonly property bool present: Appearance.language === one.modelData.key
                objectName: "language_" + one.modelData.key
                implicitWidth: Math.max(Theme.target, label.implicitWidth + 36)
                implicitHeight: Math.max(Theme.target, label.line + 16)
                radius: height / 2
                text: one.modelData.name
                description: one.present ? qsTr("Chosen") : ""
                onClicked: Welcome.setLanguage(one.modelData.key)
                background: Rectangle {
                    radius: one.radius
                    color: one.present ? Theme.ink : "transparent"
                }
                Words {
                    id: label
                    anchors.centerIn: parent
                    text: one.text
                    strong: one.present
                    color: one.present ? Theme.bg : Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
