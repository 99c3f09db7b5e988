// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber.Ui

/// The last seven days, oldest left, today last.
Row {
    id: marks

    /// DayState of each
    property list<int> days
    property color tint: Theme.ink2

    spacing: 5
    Accessible.ignored: true

    Repeater {
        model: marks.days
        StateMark {
            required property int modelData
            day: modelData
            tint: marks.tint
        }
    }
}
