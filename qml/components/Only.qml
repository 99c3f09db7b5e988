// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Makes its one child only when it is needed. A Repeater, since a Loader of Qt 6.4 cannot make bound components.
Repeater {
    id: only

    property bool when: false

    model: only.when ? 1 : 0
}
