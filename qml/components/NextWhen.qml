// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// In how long a reminder comes.
Paragraph {
    property NextRow row: null

    text: row ? row.inText : ""
    level: Words.Caption
    color: Theme.ink2
}
