// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Makes the Words that it stands in a heading for assistive technology; they themselves are ignored then. Qt 6.4 takes
/// the role of a Label from its C++ type alone, whatever Accessible.role says.
Item {
    anchors.fill: parent
    Accessible.role: Accessible.Heading
    Accessible.name: (parent as Text).text
}
