// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Asks before something unusual is logged.
Sheet {
    id: dialog

    property string question: ""

    title: qsTr("Is that right?")
    onOpened: yes.forceActiveFocus(Qt.TabFocusReason)

    Paragraph {
        Layout.fillWidth: true
        text: dialog.question
    }
    RowLayout {
        spacing: 8
        PillButton {
            Layout.fillWidth: true
            text: qsTr("Cancel")
            onClicked: dialog.close()
        }
        PillButton {
            id: yes
            objectName: "confirm"
            Layout.fillWidth: true
            look: PillButton.Primary
            text: qsTr("Log it")
            onClicked: {
                dialog.close();
                Changes.confirm();
            }
        }
    }
}
