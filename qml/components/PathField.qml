// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Limber
import Limber.Ui

/// The path of a file as a person types it, under its label. A long one breaks, so that all of it can be read.
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
    T.TextArea {
        id: input
        objectName: "pathInput"
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, contentHeight + 2 * padding)
        padding: 10
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font: TypeScale.font(Words.Body, false, Appearance.textScale)
        wrapMode: TextEdit.WrapAnywhere
        verticalAlignment: TextEdit.AlignVCenter
        textFormat: TextEdit.PlainText
        selectByMouse: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onReturnPressed: field.accepted()
        Keys.onEnterPressed: field.accepted()
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label

        background: Rectangle {
            radius: Theme.cupRadius
            color: Theme.card
            border.width: input.activeFocus ? 2 : 1
            border.color: input.activeFocus ? Theme.accent : Theme.edge
        }
    }
}
