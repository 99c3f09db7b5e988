// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A button with a symbol left of its words, or the symbol alone.
PillButton {
    id: button

    property string symbol: ""
    /// Only the symbol is seen.
    property bool narrow: false

    before: button.narrow ? 20 : 28
    worded: !button.narrow

    Icon {
        x: (button.width - button.implicitWidth) / 2 + 13
        y: (button.height - height) / 2
        name: button.symbol
        size: 20
        color: button.inkColor
    }
}
