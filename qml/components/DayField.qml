// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The day or night that an entry counts for: typed as a date, or a day back and forth, and below it how it is called.
ColumnLayout {
    id: field

    property string label: ""
    property alias text: input.text
    signal accepted()

    spacing: 4

    Words {
        text: field.label
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }
    RowLayout {
        spacing: 8
        IconButton {
            objectName: "dayBefore"
            symbol: "chevron_left"
            bordered: true
            text: qsTr("A day earlier")
            onClicked: input.text = EntryEditor.dayBeside(input.text, -1)
        }
        FieldText {
            id: input
            objectName: "dayInput"
            Layout.fillWidth: true
            Layout.minimumWidth: 88
            label: field.label
            font: TypeScale.font(Theme.largeText ? Words.Body : Words.Number, true, Appearance.textScale)
            inputMethodHints: Qt.ImhDate
            maximumLength: 10
            onAccepted: field.accepted()
            Keys.onUpPressed: input.text = EntryEditor.dayBeside(input.text, 1)
            Keys.onDownPressed: input.text = EntryEditor.dayBeside(input.text, -1)
        }
        IconButton {
            objectName: "dayAfter"
            symbol: "chevron_right"
            bordered: true
            text: qsTr("A day later")
            enabled: EntryEditor.dayBeside(input.text, 1) !== input.text
            onClicked: input.text = EntryEditor.dayBeside(input.text, 1)
        }
    }
    Words {
        objectName: "dayName"
        Layout.alignment: Qt.AlignHCenter
        text: Appearance.language === "" ? "" : EntryEditor.dayText(input.text, EntryEditor.isNight)
        level: Words.Caption
        color: Theme.ink2
    }
}
