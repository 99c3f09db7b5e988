// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber.Ui

/// The name of a part of a form, over its fields.
Paragraph {
    Layout.fillWidth: true
    level: Words.Caption
    color: Theme.ink2
    Accessible.ignored: true
}
