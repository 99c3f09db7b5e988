// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A file or backup to look into, as a row that leads on.
SettingRow {
    symbol: "folder"
    isSwitch: false
    leads: true
}
