// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// In what form the week can be saved.
ActionMenu {
    id: menu

    function save(format: string): void {
        menu.close();
        Week.save(format);
    }

    MenuAction {
        objectName: "menuPicture"
        text: qsTr("Save as picture")
        onClicked: menu.save("png")
    }
    MenuAction {
        objectName: "menuPdf"
        text: qsTr("Save as PDF")
        onClicked: menu.save("pdf")
    }
}
