// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQml
import Limber
import Limber.Ui

/// The window: navigation, the page that was chosen, and the snackbar over both.
T.ApplicationWindow {
    id: window

    /// One of `names`, or of `covers`, which take the whole window.
    property string page: "today"
    readonly property list<string> names: ["today", "week", "history", "habits", "settings", "reminders", "review", "helps", "learn"]
    /// Where "back" leads from a page that has no place in the navigation.
    property list<string> trail: []
    /// The page's place in the navigation.
    readonly property string place: window.page === "review" ? "week" : window.page === "helps" ? (window.trail.includes("settings") ? "settings" : "history")
        : window.page === "learn" || window.page === "reminders" ? "settings" : window.page
    readonly property list<string> covers: ["stretch", "cramp"]
    property bool othersNeeded: false
    /// The first frame is on the screen. What it does not show is made after it.
    property bool seen: false
    readonly property bool phone: window.width < 600
    readonly property int railWidth: window.phone ? 0 : Theme.largeText ? 148 : 88
    property real barItemHeight: 0
    readonly property real snackbarRoom: snackbar.showing ? snackbar.height + 16 + (window.phone ? 8 : 0) : 0
    readonly property bool covered: window.covers.includes(window.page)
    readonly property real barHeight: window.phone && !window.covered ? window.barItemHeight : 0
    readonly property int leftRoom: window.covered ? 0 : window.railWidth

    width: 1100
    height: 760
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Limber")
    color: Theme.bg
    font.family: Theme.family

    onPageChanged: window.othersNeeded = window.othersNeeded || window.page !== "today"
    onSeenChanged: window.othersNeeded = true

    function open(page: string): void {
        if (page === "cramp" && window.page === page)
            CrampGuide.open();  // left open since the last one
        if (page === "evening")
            Evening.ask();
        else if (window.names.includes(page) && !window.covered)
            Evening.leave();  // another page was chosen, not a cover left
        const known = window.names.includes(page) || window.covers.includes(page);
        if (page === "back")
            page = window.trail.length > 0 ? window.trail[window.trail.length - 1] : "today";
        else if (!known)
            page = "today";
        window.trail = window.trailTo(page);
        window.page = page;
    }
    /// What lies behind a page: the way that led there, none behind a place of the navigation.
    function trailTo(page: string): list<string> {
        if (window.names.slice(0, 5).includes(page))
            return [];
        const been = window.trail.indexOf(page);
        if (been >= 0)
            return window.trail.slice(0, been);
        return window.page === page || window.covers.includes(window.page) ? window.trail : window.trail.concat([window.page]);
    }

    Only {
        when: !window.phone
        NavRail {
            width: window.railWidth
            height: window.contentItem.height
            visible: !window.phone && !window.covered
            page: window.place
            onChosen: page => window.open(page)
            onCramp: window.open("cramp")
        }
    }

    Item {
        id: pages
        anchors {
            fill: parent
            leftMargin: window.railWidth
            // The snackbar takes its own strip, so that it never lies on something to press.
            bottomMargin: (window.phone ? window.barItemHeight : 0) + window.snackbarRoom + (due.showing ? due.height + 12 : 0)
        }

        TodayPage {
            id: todayPage
            objectName: "todayPage"
            anchors.fill: parent
            seen: window.seen
            visible: opacity > 0
            opacity: window.page === "today" ? 1 : 0
            enabled: window.page === "today"
            onAsked: (habitId, name, kind, unit) => sheets.showLog(habitId, name, kind, unit)
            onNightAsked: sheets.showNight()
            onCupsAsked: sheets.show("CupSheet")
            Behavior on opacity { NumberAnimation { duration: Theme.pageTime } }
        }
        Repeater {
            model: window.othersNeeded ? window.names.slice(1) : []
            PageSlot {
                required property string modelData
                anchors.fill: parent
                name: modelData
                page: window.page
                onPageAsked: page => window.open(page)
                onHoursAsked: exercise => sheets.showHours(exercise)
                onSheetAsked: sheet => sheets.show(sheet)
            }
        }
    }

    Only {
        when: window.phone
        NavBar {
            objectName: "navBar"
            y: window.contentItem.height - height
            width: window.contentItem.width
            visible: window.phone && !window.covered
            page: window.place
            onChosen: page => window.open(page)
            onHeightChanged: window.barItemHeight = height
        }
    }

    Repeater {
        model: window.othersNeeded ? window.covers : []
        PageSlot {
            required property string modelData
            anchors.fill: parent
            name: modelData
            page: window.page
            onPageAsked: page => window.open(page)
            onSheetAsked: sheet => sheets.show(sheet)
        }
    }

    Kept {
        id: snackbar
        readonly property int margin: window.phone ? 16 : 24
        readonly property bool showing: snackbar.item !== null && (snackbar.item as Snackbar).visible
        x: window.leftRoom + margin
           + (window.phone ? 0 : Math.max(0, Math.round((window.width - window.leftRoom - 2 * margin - 964) / 2)))
        // A guide's buttons stand at the foot and stay where they are.
        y: window.covered ? 64 * Theme.textScale : window.height - (window.phone ? window.barHeight + 8 : 16) - height
        width: Math.min(window.phone ? 600 : 380, window.width - x - margin)
        when: window.seen
        file: Qt.resolvedUrl("components/Snackbar.qml")

        // Said before the first frame, as by --drink: it waits for it.
        property string early: ""
        property bool earlyUndoable: false
        onLoaded: if (snackbar.early !== "") snackbar.show(snackbar.early, snackbar.earlyUndoable, "")

        function show(text: string, undoable: bool, file: string): void {
            snackbar.early = text;
            snackbar.earlyUndoable = undoable;
            if (snackbar.item !== null)
                (snackbar.item as Snackbar).show(text, undoable, file);
        }
    }

    Kept {
        // A reminder that is due: above the navigation, where it covers nothing.
        id: due
        readonly property bool showing: due.visible && due.item !== null
        x: window.railWidth + (window.phone ? 8 : 24 + Math.max(0, Math.round((window.width - window.railWidth - 48 - 964) / 2)))
        y: window.height - window.barHeight - window.snackbarRoom - height - 8
        width: Math.min(due.item !== null ? (due.item as DueCard).widest : 964, window.width - window.railWidth - (window.phone ? 16 : 48))
        // The evening's card is about the same.
        readonly property bool elsewhere: Reminders.due.page === window.page
            && (window.page !== "today" || (Reminders.due.ofEvening ? Evening.shown : Today.lastNight.shown))
        visible: Reminders.due.shown && !window.covered && !due.elsewhere
        when: window.seen && Reminders.due.shown && !due.elsewhere
        file: Qt.resolvedUrl("components/DueCard.qml")
        onLoaded: (due.item as DueCard).onToday = Qt.binding(() => window.page === "today")
    }

    Sheets {
        id: sheets
        objectName: "sheets"
    }
    Kept {
        id: shortcuts
        when: window.seen
        file: Qt.resolvedUrl("components/Shortcuts.qml")
        onLoaded: {
            const keys = shortcuts.item as Shortcuts;
            keys.page = Qt.binding(() => window.page);
            keys.active = Qt.binding(() => !sheets.open);
            keys.pages = window.names.slice(0, 5);
            keys.pageAsked.connect(page => window.open(page));
            keys.helpAsked.connect(() => sheets.show("HelpSheet"));
        }
    }

    Timer {
        id: afterFrame
        interval: 0
        onTriggered: window.seen = true
    }
    Connections {
        target: window
        enabled: !window.seen
        function onFrameSwapped(): void { afterFrame.start(); }
    }
    Connections {
        target: Changes
        function onMade(text: string): void {
            if (window.page !== "cramp")  // which offers its own "Undo", out of the way
                snackbar.show(text, true, "");
        }
        function onTold(text: string): void { snackbar.show(text, false, ""); }
        function onSaved(text: string, file: string): void { snackbar.show(text, false, file); }
        function onRefused(text: string): void {
            if (!sheets.open && !todayPage.fillingIn && !History.fillingIn)
                snackbar.show(text, false, "");
        }
        function onAsks(text: string): void { sheets.showQuestion(text); }
    }
    Connections {
        target: CrampGuide
        function onAsked(): void { window.open("cramp"); }
    }
    Connections {
        target: Learn
        function onAsked(): void { window.open("learn"); }
    }
    Connections {
        target: Today
        function onPageAsked(page: string): void {
            window.open(page);
            if (page === "night")
                sheets.showNight();
        }
    }
}
