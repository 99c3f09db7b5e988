// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Which version, whose, and what it is not.
Column {
    id: about

    /// A sheet of components/, by its name.
    signal sheetAsked(string sheet)

    spacing: 8

    Words {
        x: 4
        text: qsTr("About")
        level: Words.Title
        Accessible.ignored: true
        Heading {}
    }
    Card {
        objectName: "about"
        width: about.width
        implicitHeight: texts.height + 28
        Column {
            id: texts
            x: 15
            y: 14
            width: parent.width - 30
            spacing: 8
            Paragraph {
                width: parent.width
                text: qsTr("Limber %1").arg(Preferences.version)
                strong: true
            }
            Paragraph {
                width: parent.width
                text: qsTr("Limber is a diary with reminders, not a doctor. It gives no medical advice: for that, ask a doctor.")
            }
            Paragraph {
                width: parent.width
                text: qsTr("What you log stays on this device. Nothing is sent anywhere, and nobody is watching.")
            }
            Paragraph {
                width: parent.width
                text: qsTr("Free software under the GNU General Public License 3 or later (GPL-3.0-or-later), © the Limber authors. It comes without any warranty.")
                level: Words.Caption
                color: Theme.ink2
            }
            Paragraph {
                width: parent.width
                text: qsTr("Icons: Material Symbols by Google (Apache-2.0). Font: Noto. Made with Qt, SQLite and Boost.")
                level: Words.Caption
                color: Theme.ink2
            }
            PillButton {
                objectName: "showKeys"
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Keyboard shortcuts")
                onClicked: about.sheetAsked("HelpSheet")
            }
        }
    }
}
