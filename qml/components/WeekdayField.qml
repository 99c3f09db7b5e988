// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Days of the week, each chosen or not.
Flow {
    id: field

    /// Bit 0 is Monday.
    property int weekdays: 0
    signal chosen(int weekdays)

    spacing: Theme.largeText ? 6 : 2

    Repeater {
        model: Habits.editor.daysOfWeek
        ChoiceButton {
            required property int modelData
            readonly property int bit: 1 << (modelData - 1)
            objectName: "weekday" + modelData
            narrow: true
            chosen: (field.weekdays & bit) !== 0
            text: Qt.locale(Appearance.language).standaloneDayName(modelData % 7, Locale.ShortFormat)
            Accessible.name: Qt.locale(Appearance.language).standaloneDayName(modelData % 7, Locale.LongFormat)
            onClicked: field.chosen(field.weekdays ^ bit)
        }
    }
}
