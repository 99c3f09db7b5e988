// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// Settings with how they are set; pressing one asks for another.
RowCard {
    id: card

    /// A PreferenceModel
    property alias model: rows.model
    signal asked(string key)

    Repeater {
        id: rows
        SettingRow {
            required property string key
            required property string title
            required property int index
            required symbol
            required detail
            required value
            required active
            required property bool onOff
            objectName: "preference_" + key
            width: card.width
            first: index === 0
            isSwitch: onOff
            text: title
            onClicked: {
                if (!onOff)
                    return card.asked(key);
                Preferences.ask(key);
                Preferences.set(active ? "off" : "on");
            }
        }
    }
}
