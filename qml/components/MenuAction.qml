// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One line of an ActionMenu, as wide as the widest.
PillButton {
    /// It has a meaning here.
    property bool offered: true

    visible: offered
    width: parent ? parent.width : implicitWidth
    height: visible ? implicitHeight : 0
    look: PillButton.Bare
    radius: 8
    ringDistance: 0
}
