// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Words that break into as many lines as they need.
Words {
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: line
    height: implicitHeight
}
