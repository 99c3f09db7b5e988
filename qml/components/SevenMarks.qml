// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Limber
import Limber.Ui

/// The last seven days, oldest left, today last.
DayMarks {
    tint: Theme.ink2
    paper: Theme.card
    edge: Theme.edge
}
