// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// First on Today from wind-down to wake-up: the time, what is left until bed, and one large button for the next step. In
/// bed it is quiet.
Column {
    id: card

    /// In bed: the rest of the page is shown, too.
    property bool open: false
    readonly property bool inBed: Evening.inBed

    objectName: "eveningCard"
    spacing: 12
    onInBedChanged: card.open = false

    Column {
        width: parent.width
        leftPadding: 4
        bottomPadding: 6
        Words {
            objectName: "eveningClock"
            text: Evening.clockText
            level: Theme.largeText ? Words.Big : Words.Clock
        }
        Paragraph {
            objectName: "eveningGoal"
            width: parent.width - 8
            visible: !card.inBed && text !== ""
            text: Evening.goalText
            level: Words.Title
            strong: false
            textFormat: Text.StyledText
            Accessible.name: plain(text)
        }
        Paragraph {
            objectName: "eveningSleep"
            width: parent.width - 8
            visible: !card.inBed
            text: Evening.sleepText
            color: Theme.ink2
        }
        Paragraph {
            objectName: "eveningShort"
            width: parent.width - 8
            visible: !card.inBed && Evening.shortText !== ""
            text: Evening.shortText
        }
    }
    Only {
        when: card.inBed
        EveningInBed {
            width: card.width
            visible: card.inBed
            open: card.open
            onOpenAsked: card.open = true
        }
    }

    EveningButton {
        objectName: "eveningNext"
        width: parent.width
        visible: !card.inBed && Evening.next !== Evening.Nothing
        symbol: Evening.next === Evening.Stretch ? "physical_therapy" : "bedtime"
        text: Evening.next === Evening.Stretch ? qsTr("Stretch now") : qsTr("Going to bed")
        detail: Evening.next === Evening.Stretch ? Evening.stretchText : qsTr("Quiet until the morning")
        onClicked: Evening.next === Evening.Stretch ? Today.pageAsked("stretch") : Today.goToBed()
    }
    SymbolButton {
        objectName: "eveningBed"
        width: parent.width
        implicitHeight: 56
        visible: Evening.next === Evening.Stretch && Evening.canGoToBed
        look: PillButton.Bordered
        level: Words.Title
        symbol: "bedtime"
        text: qsTr("To bed now")
        onClicked: Today.goToBed()
    }

    Column {
        width: parent.width
        visible: !card.inBed && steps.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps to bed")
        Repeater {
            id: steps
            model: Evening.steps
            EveningStep { width: card.width }
        }
    }
    Only {
        when: Reminders.due.ofEvening
        EveningAnswers {
            width: card.width
            visible: Reminders.due.ofEvening && !card.inBed
        }
    }
    EveningWater {
        width: parent.width
        visible: Today.water.shown && !card.inBed
    }
}
