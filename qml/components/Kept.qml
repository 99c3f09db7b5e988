// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Reads and makes `file` when it is first needed. From then on it is kept and only hidden.
Loader {
    id: kept

    /// From Qt.resolvedUrl.
    required property url file
    property bool when: false
    property bool made: false

    visible: kept.when
    source: kept.made ? kept.file : ""
    onWhenChanged: kept.made = kept.made || kept.when
    Component.onCompleted: kept.made = kept.when
}
