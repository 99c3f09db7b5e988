// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Last night's times, and going to bed tonight.
Sheet {
    id: sheet

    title: Today.lastNight.title
    onAboutToShow: fields.reset()
    onOpened: fields.takeFocus()

    NightFields {
        id: fields
        objectName: "nightFields"
        Layout.fillWidth: true
        primary: false
        onSaved: sheet.close()
    }

    SymbolButton {
        objectName: "bedNow"
        Layout.fillWidth: true
        visible: Today.evening && !Today.inBed
        look: PillButton.Bordered
        symbol: "bedtime"
        text: qsTr("Going to bed now")
        onClicked: {
            Today.goToBed();
            sheet.close();
        }
    }
}
