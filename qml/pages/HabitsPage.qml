// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

ScrollPage {
    id: page
    objectName: "habitsPage"
    signal pageAsked(string page)

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Habits")
    }
}
