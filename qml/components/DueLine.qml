// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The reminder that is due in one line: what it is, and a way to its answers.
Item {
    id: line

    signal shown()

    implicitHeight: Math.max(52, title.height + 16, show.height + 8)

    Icon {
        id: mark
        x: 16
        y: (line.height - height) / 2
        name: Reminders.due.icon
        color: Theme.ink2
    }
    Paragraph {
        id: title
        objectName: "dueLineTitle"
        x: mark.x + mark.width + 12
        y: (line.height - height) / 2
        width: show.x - 8 - x
        text: Reminders.due.title
        strong: true
    }
    PillButton {
        id: show
        objectName: "dueShow"
        x: line.width - 52 - width
        y: (line.height - height) / 2
        look: PillButton.Bare
        text: qsTr("Show", "the reminder that is due")
        description: Reminders.due.title
        onClicked: line.shown()
    }
}
