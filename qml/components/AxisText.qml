// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A figure at the left of a chart, centred on a height.
Words {
    id: axisText

    property real middle: 0

    x: 0
    y: axisText.middle - height / 2
    height: line
    level: Words.Caption
    color: Theme.ink2
    horizontalAlignment: Text.AlignRight
    Accessible.ignored: true
}
