// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Limber.Ui

/// A round button of 64, to be hit without looking.
IconButton {
    implicitWidth: 64
    implicitHeight: 64
    bordered: true
}
