// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Any day, to come or gone, as a person types it; a day back or on at its sides, and below it in words.
ColumnLayout {
    id: field

    property string label: ""
    property alias text: input.text

    spacing: 4

    function change(by: int): void {
        const day = Preferences.moved(input.text, by);
        if (day !== "")
            input.text = day;
    }

    Words {
        text: field.label
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }
    RowLayout {
        spacing: 8
        IconButton {
            objectName: "dayBack"
            symbol: "chevron_left"
            bordered: true
            text: qsTr("%1: a day earlier").arg(field.label)
            onClicked: field.change(-1)
        }
        FieldText {
            id: input
            objectName: "dayInput"
            Layout.fillWidth: true
            Layout.minimumWidth: 88
            label: field.label
            font: TypeScale.font(Theme.largeText ? Words.Body : Words.Title, true, Appearance.textScale)
            inputMethodHints: Qt.ImhDate
            maximumLength: 12
            Keys.onUpPressed: field.change(1)
            Keys.onDownPressed: field.change(-1)
        }
        IconButton {
            objectName: "dayOn"
            symbol: "chevron_right"
            bordered: true
            text: qsTr("%1: a day later").arg(field.label)
            onClicked: field.change(1)
        }
    }
    Paragraph {
        Layout.fillWidth: true
        text: Preferences.dayText(input.text)
        level: Words.Caption
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }
}
