// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Makes its one child when it is first needed. From then on the child stays and hides itself, since what a Repeater
/// deletes goes on listening for a while. A Repeater all the same: a Loader of Qt 6.4 cannot make bound components.
Repeater {
    id: only

    property bool when: false
    property bool made: false
    property bool ready: false

    // Not before all around it has its size: a desktop's window is as wide as a phone's until then.
    Component.onCompleted: {
        only.ready = true;
        only.made = only.when;
    }
    onWhenChanged: only.made = only.made || (only.ready && only.when)
    model: only.made ? 1 : 0
}
