// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// One of several in a row: in ink where it is chosen.
PillButton {
    id: choice

    property bool chosen: false
    /// As narrow as it can be pressed: a weekday.
    property bool narrow: false

    look: choice.chosen ? PillButton.Chosen : PillButton.Bordered
    strong: false
    width: choice.narrow ? Math.max(Theme.target, choice.implicitWidth - 26) : choice.implicitWidth
    // The role of a check box comes with being checkable; that a click turns it does not count.
    checkable: true
    checked: choice.chosen
    onToggled: choice.checked = Qt.binding(() => choice.chosen)
    Accessible.onToggleAction: choice.clicked()
}
