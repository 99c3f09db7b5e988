// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One sentence that says what to do, and the button that does it.
Column {
    id: empty

    property string text: ""
    property string action: ""
    signal acted()

    spacing: 12

    Paragraph {
        width: parent.width
        text: empty.text
        color: Theme.ink2
    }
    PillButton {
        visible: empty.action !== ""
        text: empty.action
        onClicked: empty.acted()
    }
}
