// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Leads to what helps in a cramp, and logs it; in reach on every page of a phone.
SymbolButton {
    objectName: "crampNow"
    look: PillButton.Bordered
    strong: false
    symbol: "bolt"
    text: qsTr("Cramp now")
    onClicked: CrampGuide.ask()
}
