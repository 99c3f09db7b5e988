// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber
import Limber.Ui

/// One line to type into. Accessible through `label`.
T.TextField {
    id: field

    property string label: ""

    implicitHeight: Math.max(Theme.target, 28 * Theme.textScale + 16)
    implicitWidth: contentWidth + leftPadding + rightPadding
    padding: 8
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font: TypeScale.font(Words.Number, true, Appearance.textScale)
    horizontalAlignment: TextInput.AlignHCenter
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    onActiveFocusChanged: if (field.activeFocus) field.selectAll()
    // Hidden with the focus in it, it would go on swallowing keys that are meant for the page.
    onVisibleChanged: if (!field.visible) field.focus = false
    Accessible.role: Accessible.EditableText
    Accessible.name: field.label

    background: Rectangle {
        radius: Theme.cupRadius
        color: Theme.card
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.edge
    }
}
