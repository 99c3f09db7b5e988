// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The state of one day as a shape first and a colour second.
DayMarks {
    /// DayState
    property int day: DayState.NotLogged

    days: [day]
    tint: Theme.ink2
    paper: Theme.card
    edge: Theme.edge
    Accessible.ignored: true
}
