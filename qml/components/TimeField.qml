// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// A clock time as a person types it, under its label.
ColumnLayout {
    id: field

    property string label: ""
    property alias text: input.text
    signal accepted()
    /// The focus has left what is typed.
    signal finished()

    spacing: 4

    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
    /// Moves a well-formed time by minutes, through midnight too.
    function change(by: int): void {
        const parts = input.text.match(/^(\d{1,2}):(\d{2})$/);
        if (parts === null)
            return;
        const minutes = (Number(parts[1]) * 60 + Number(parts[2]) + by + 1440) % 1440;
        input.text = String(Math.floor(minutes / 60)).padStart(2, "0") + ":" + String(minutes % 60).padStart(2, "0");
    }

    Words {
        text: field.label
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }
    FieldText {
        id: input
        objectName: "timeInput"
        Layout.fillWidth: true
        implicitWidth: Math.round(104 * Theme.textScale)
        label: field.label
        inputMethodHints: Qt.ImhTime
        maximumLength: 8
        onAccepted: field.accepted()
        onEditingFinished: field.finished()
        Keys.onUpPressed: field.change(5)
        Keys.onDownPressed: field.change(-5)
    }
}
