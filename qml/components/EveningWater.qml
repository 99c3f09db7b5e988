// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Water before bed, in a note: how much it is, when the last one was; a drink is still one tap away.
Card {
    id: note

    implicitHeight: texts.height + (Theme.largeText ? drink.height + 8 : 0) + 20
    Accessible.role: Accessible.Grouping
    Accessible.name: Today.water.name

    Icon {
        x: 18
        y: (note.height - height) / 2
        name: "water_drop"
        color: Theme.water
    }
    Column {
        id: texts
        x: 54
        y: 10
        width: note.width - x - (Theme.largeText ? 14 : drink.width + 24)
        Paragraph {
            objectName: "eveningWater"
            width: parent.width
            text: qsTr("%1 %2 / %3 %4", "Water 1250 / 1500 ml").arg(Today.water.name).arg(Today.water.valueText)
                .arg(Today.water.low).arg(Today.water.unit)
        }
        Paragraph {
            objectName: "lastDrink"
            width: parent.width
            text: Evening.drinkText
            level: Words.Caption
            color: Theme.ink2
        }
    }
    PillButton {
        id: drink
        objectName: "eveningDrink"
        x: Theme.largeText ? texts.x : note.width - width - 12
        y: Theme.largeText ? texts.y + texts.height + 8 : (note.height - height) / 2
        look: PillButton.Bordered
        strong: false
        text: qsTr("+%1", "a drink: +250").arg(Today.water.usualDrink)
        description: qsTr("Log %1 %2 of water").arg(Today.water.usualDrink).arg(Today.water.unit)
        onClicked: Today.drink(Today.water.usualDrink)
    }
}
