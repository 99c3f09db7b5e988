// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Controls.Basic

ApplicationWindow {
    visible: true
    width: 400
    height: 760

    Label {
        text: "今天"
        font.family: "Noto Sans CJK SC"
    }
}
