// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// Why something was not done, below the field it is about; it comes into sight. In ink: nothing here is an alarm.
RowLayout {
    id: note

    property string text: ""

    visible: note.text !== ""
    spacing: 8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.text
    onTextChanged: if (note.text !== "") sight.come()

    InSight { id: sight }
    Icon {
        Layout.alignment: Qt.AlignTop
        name: "error"
        size: 20
    }
    Paragraph {
        Layout.fillWidth: true
        text: note.text
    }
}
