// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The year shown, and the way to the one before and the one after.
Row {
    spacing: 4

    IconButton {
        objectName: "previousYear"
        symbol: "chevron_left"
        text: qsTr("Year before")
        enabled: History.canGoPreviousYear
        onClicked: History.goYears(-1)
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: History.year
        level: Words.Number
    }
    IconButton {
        objectName: "nextYear"
        symbol: "chevron_right"
        text: qsTr("Year after")
        enabled: History.canGoNextYear
        onClicked: History.goYears(1)
    }
}
