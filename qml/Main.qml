// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQml
import Limber
import Limber.Ui

/// The window: navigation, the page that was chosen, and the snackbar over both.
ApplicationWindow {
    id: window

    /// "today" or "week"
    property string page: "today"
    property bool weekOpened: false
    readonly property bool phone: window.width < 600

    width: 1100
    height: 760
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Limber")
    color: Theme.bg
    font.family: Theme.family

    onPageChanged: window.weekOpened = window.weekOpened || window.page === "week"

    function open(page: string): void {
        window.page = page === "week" ? "week" : "today";
    }

    NavRail {
        id: rail
        height: parent.height
        visible: !window.phone
        page: window.page
        onChosen: page => window.open(page)
        onCramp: Today.crampNow()
    }

    Item {
        id: pages
        anchors {
            left: window.phone ? parent.left : rail.right
            right: parent.right
            top: parent.top
            bottom: window.phone ? bar.top : parent.bottom
            // The snackbar takes its own strip, so that it never lies on something to press.
            bottomMargin: snackbar.visible ? snackbar.height + 16 + (window.phone ? 8 : 0) : 0
        }

        TodayPage {
            id: todayPage
            objectName: "todayPage"
            anchors.fill: parent
            visible: opacity > 0
            opacity: window.page === "today" ? 1 : 0
            enabled: window.page === "today"
            onAsked: (habitId, name, kind, unit) => sheets.showLog(habitId, name, kind, unit)
            onNightAsked: sheets.showNight()
            onTimeAsked: (entryId, title, timeText) => sheets.showTime(entryId, title, timeText)
            Behavior on opacity { NumberAnimation { duration: Theme.pageTime } }
        }
        Loader {
            // Read and made when first opened, kept from then on.
            source: window.weekOpened ? "pages/WeekPage.qml" : ""
            anchors.fill: parent
            visible: opacity > 0
            opacity: window.page === "week" ? 1 : 0
            enabled: window.page === "week"
            Behavior on opacity { NumberAnimation { duration: Theme.pageTime } }
        }
    }

    NavBar {
        id: bar
        objectName: "navBar"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: window.phone
        page: window.page
        onChosen: page => window.open(page)
    }

    Snackbar {
        id: snackbar
        objectName: "snackbar"
        readonly property int margin: window.phone ? 16 : 24
        x: (window.phone ? 0 : rail.width) + margin
           + (window.phone ? 0 : Math.max(0, Math.round((window.width - rail.width - 2 * margin - 964) / 2)))
        y: (window.phone ? bar.y - 8 : window.height - 16) - height
        width: Math.min(window.phone ? 600 : 380, window.width - x - margin)
        onUndo: Today.undo()
    }

    Sheets {
        id: sheets
        objectName: "sheets"
    }
    Shortcuts {
        page: window.page
        active: !sheets.open
    }

    Connections {
        target: Today
        function onLogged(text: string): void { snackbar.show(text, true); }
        function onUndone(text: string): void { snackbar.show(text, false); }
        function onRefused(text: string): void {
            if (!sheets.open && !todayPage.fillingIn)
                snackbar.show(text, false);
        }
        function onAsks(text: string): void { sheets.showQuestion(text); }
    }
}
