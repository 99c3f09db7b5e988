// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The path of a file as a person types it, under its label; its end is what shows of a long one.
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
    FieldText {
        id: input
        objectName: "pathInput"
        Layout.fillWidth: true
        label: field.label
        font: TypeScale.font(Words.Body, false, Appearance.textScale)
        horizontalAlignment: TextInput.AlignLeft
        autoScroll: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTextChanged: if (!input.activeFocus) input.cursorPosition = input.length
        onAccepted: field.accepted()
    }
}
