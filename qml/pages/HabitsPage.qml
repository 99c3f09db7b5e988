// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// All habits in the user's order, those put away, and the way to a new one.
ScrollPage {
    id: page

    signal pageAsked(string page)

    readonly property int rightWidth: page.wide ? 360 : page.column

    objectName: "habitsPage"
    interactive: !order.holding
    Component.onCompleted: Habits.open()

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Habits")
        returns: page.phone  // there it is reached through More
        onBack: page.pageAsked("settings")
        CrampButton {
            visible: page.phone
            narrow: true
        }
        SymbolButton {
            objectName: "addHabit"
            symbol: "add"
            look: PillButton.Primary
            text: qsTr("New habit")
            onClicked: Habits.editor.begin(Object.keys(Theme.ownTones))
        }
    }
    Flow {
        width: page.column
        spacing: page.wide ? 24 : page.gap
        HabitOrderCard {
            id: order
            width: page.wide ? page.column - page.rightWidth - 24 : page.column
            onSightAsked: item => page.showItem(item)
        }
        ArchivedHabitsCard { width: page.rightWidth }
    }
}
