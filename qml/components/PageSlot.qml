// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Where a page other than the first appears: read and made when first opened, kept from then on.
Loader {
    id: slot

    required property string name
    /// The page that the window shows.
    property string page: ""
    readonly property bool chosen: slot.page === slot.name
    property bool opened: false
    signal pageAsked(string page)
    signal hoursAsked(bool exercise)
    signal sheetAsked(string sheet)

    source: slot.opened ? Qt.resolvedUrl("../pages/" + slot.name.charAt(0).toUpperCase() + slot.name.slice(1) + "Page.qml") : ""
    visible: opacity > 0
    opacity: slot.chosen ? 1 : 0
    enabled: slot.chosen
    onChosenChanged: slot.opened = slot.opened || slot.chosen
    Component.onCompleted: slot.opened = slot.chosen
    Behavior on opacity { NumberAnimation { duration: Theme.pageTime } }

    Connections {
        target: slot.item
        ignoreUnknownSignals: true
        function onPageAsked(page: string): void { slot.pageAsked(page); }
        function onSheetAsked(sheet: string): void { slot.sheetAsked(sheet); }
        function onHoursAsked(exercise: bool): void { slot.hoursAsked(exercise); }
    }
}
