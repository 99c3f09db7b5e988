// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber
import Limber.Ui

/// In what form the week can be saved.
T.Popup {
    id: menu

    property bool byKey: false

    /// Opens below a button.
    function openFor(button: Pressable, byKey: bool): void {
        menu.byKey = byKey;
        menu.parent = button;
        menu.x = button.width - menu.width;
        menu.y = button.height + 4;
        menu.open();
    }
    function save(format: string): void {
        menu.close();
        Week.save(format);
    }

    padding: 4
    margins: 8
    modal: true
    focus: true
    dim: false
    onOpened: picture.forceActiveFocus(menu.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)

    background: Card {
        radius: Theme.cupRadius
        border.color: Theme.edge
    }

    contentWidth: Math.max(picture.implicitWidth, pdf.implicitWidth)
    contentHeight: actions.implicitHeight

    Column {
        id: actions
        PillButton {
            id: picture
            objectName: "menuPicture"
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Save as picture")
            KeyNavigation.down: pdf
            onClicked: menu.save("png")
        }
        PillButton {
            id: pdf
            objectName: "menuPdf"
            width: menu.contentWidth
            look: PillButton.Bare
            radius: 8
            text: qsTr("Save as PDF")
            onClicked: menu.save("pdf")
        }
    }
}
