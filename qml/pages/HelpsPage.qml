// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What helps me: nights of two kinds, by what the days before them held. Counts, never causes.
ScrollPage {
    id: page

    signal pageAsked(string page)

    readonly property bool empty: WhatHelps.emptyText !== ""

    objectName: "helpsPage"
    Component.onCompleted: WhatHelps.shown = page.enabled
    onEnabledChanged: WhatHelps.shown = page.enabled

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("What helps me")
        returns: true
        onBack: page.pageAsked("back")
        CrampButton {
            visible: page.phone
            narrow: true
        }
    }
    Flow {
        width: page.column
        spacing: 8
        ChoiceButton {
            objectName: "ofCramps"
            text: qsTr("Cramp nights")
            chosen: !WhatHelps.ofSleep
            onClicked: WhatHelps.ofSleep = false
        }
        ChoiceButton {
            objectName: "ofSleep"
            text: WhatHelps.sleepTitle
            chosen: WhatHelps.ofSleep
            onClicked: WhatHelps.ofSleep = true
        }
    }

    EmptyState {
        objectName: "emptyHelps"
        visible: page.empty
        width: page.column
        text: WhatHelps.emptyText
        action: qsTr("To Today")
        onActed: page.pageAsked("today")
    }
    Paragraph {
        objectName: "nights"
        visible: !page.empty
        width: page.column
        text: WhatHelps.nightsText
        strong: true
    }
    // A Flow: a GridLayout of Qt 6.4 goes on asking for rows that its Repeater has deleted.
    Flow {
        id: grid
        readonly property real cell: page.wide ? Math.floor((width - spacing) / 2) : width
        visible: !page.empty
        width: page.column
        spacing: page.gap
        Repeater {
            id: cards
            model: WhatHelps.factors
            FactorCard {
                id: card
                required property int index
                /// Beside it, and as high.
                readonly property FactorCard mate: page.wide && cards.count > 0 ? cards.itemAt(card.index ^ 1) as FactorCard : null
                width: grid.cell
                height: Math.max(card.implicitHeight, card.mate !== null ? card.mate.implicitHeight : 0)
            }
        }
    }

    Paragraph {
        objectName: "noDoctor"
        width: page.column
        text: qsTr("Counts, not causes. Limber is a diary, not a doctor.")
    }
    Paragraph {
        objectName: "howCounted"
        visible: !page.empty
        width: page.column
        text: qsTr("Counted are nights that are over, for cramps from the first one logged on. Water, bedtime and sleep count where they are logged. A day with entries but without stretch or exercise counts as one without. A drink is late in the 2 hours before bed.")
        level: Words.Caption
        color: Theme.ink2
    }
    Paragraph {
        visible: !page.empty
        width: page.column
        text: qsTr("“Likely” is the 95 % interval of the difference (Wilson 1927; Newcombe 1998).")
        level: Words.Caption
        color: Theme.ink2
    }
    RowCard {
        id: ways
        width: page.column
        SettingRow {
            objectName: "toLearn"
            width: ways.width
            first: true
            isSwitch: false
            leads: true
            symbol: "menu_book"
            text: qsTr("Good to know")
            detail: qsTr("Why legs cramp at night, and what can be done")
            onClicked: page.pageAsked("learn")
        }
    }
}
