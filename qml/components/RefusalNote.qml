// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// Why something was not done, below the field it is about; it comes into sight. In ink: nothing here is an alarm.
RowLayout {
    id: note

    property string text: ""
    /// It is not yet where it belongs.
    property bool coming: false

    visible: note.text !== ""
    spacing: 8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.text
    onTextChanged: note.coming = note.text !== ""

    function come(): void {
        note.coming = false;
        for (let above = note.parent; above !== null; above = above.parent) {
            if (above instanceof FocusView) {
                (above as FocusView).showItem(note);
                return;
            }
        }
    }

    Connections {
        target: note.coming ? note.Window.window : null
        function onFrameSwapped(): void { note.come(); }
    }
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
