// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// In bed: since when, how long the night still is, help in a cramp, and nothing else.
Column {
    id: quiet

    /// The rest of the page is shown, too.
    property bool open: false
    signal openAsked()

    spacing: 12

    Paragraph {
        objectName: "inBedSince"
        width: parent.width
        leftPadding: 4
        text: Evening.bedText
        level: Words.Number
    }
    Paragraph {
        objectName: "untilWakeUp"
        width: parent.width
        leftPadding: 4
        bottomPadding: 12
        text: Evening.wakeText
        textFormat: Text.StyledText
        color: Theme.ink2
        Accessible.name: plain(text)
    }
    EveningButton {
        objectName: "bedCramp"
        width: parent.width
        symbol: "bolt"
        text: qsTr("Cramp now")
        detail: qsTr("What to do, step by step")
        onClicked: CrampGuide.ask()
    }
    PillButton {
        objectName: "notAsleep"
        width: parent.width
        look: PillButton.Bare
        strong: false
        text: qsTr("Not asleep yet? Undo")
        description: Evening.bedText
        onClicked: Evening.getUp()
    }
    PillButton {
        objectName: "showToday"
        visible: !quiet.open
        width: parent.width
        look: PillButton.Bare
        strong: false
        text: qsTr("Show today")
        onClicked: quiet.openAsked()
    }
}
