// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Does what a reminder asks for, in its row.
PillButton {
    property NextRow row: null

    objectName: "actNext"
    text: row ? row.actText : ""
    description: row ? row.title : ""
    onClicked: Today.act(row.occurrence)
}
