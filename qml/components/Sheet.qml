// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Limber.Ui

/// A small page over the page: at the bottom of a phone, in the middle of a wider window.
T.Popup {
    id: sheet

    property string title: ""
    default property alias content: slot.data
    /// Stays at the bottom while what is above it scrolls.
    property alias footer: foot.data
    property int widest: 400
    /// Takes all of a phone's window.
    property bool filling: false
    readonly property bool phone: sheet.parent !== null && sheet.parent.width < 600
    /// What is taller scrolls.
    readonly property real room: (sheet.parent ? sheet.parent.height : 0) - 2 * sheet.gap
    /// To the window's edges.
    readonly property int gap: !sheet.phone ? 24 : sheet.filling ? 0 : 8
    /// What was typed or chosen here holds only once it is saved: a click outside does not throw it away, Escape asks before.
    property bool guards: true
    /// Something was changed that no field shows, by steps or by another order.
    property bool unsaved: false
    property string asOpened: ""
    property bool begun: false
    property bool changed: false
    property bool asked: false
    readonly property Item focused: sheet.visible ? view.Window.activeFocusItem : null
    readonly property real footHeight: foot.children.length > 0 ? foot.implicitHeight + 20 : 0

    parent: T.Overlay.overlay
    modal: true
    focus: true
    margins: 0
    padding: 12
    width: Math.min(sheet.phone && sheet.filling ? 600 : sheet.widest, (sheet.parent ? sheet.parent.width : sheet.widest) - 2 * sheet.gap)
    x: Math.round(((sheet.parent ? sheet.parent.width : 0) - width) / 2)
    y: Math.round(((sheet.parent ? sheet.parent.height : 0) - height) * (sheet.phone ? 1 : 0.5)) - (sheet.phone ? sheet.gap : 0)
    closePolicy: sheet.changed ? T.Popup.NoAutoClose : sheet.guards ? T.Popup.CloseOnPressOutside
                                                                   : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        view.contentY = 0;
        sheet.asked = false;
        filled.start();
    }
    onUnsavedChanged: sheet.seeChanges()
    onClosed: {
        sheet.begun = false;
        sheet.changed = false;
    }

    function remember(): void {
        sheet.asOpened = sheet.written(slot);
        sheet.begun = true;
    }
    /// All that is typed and chosen below an item.
    function written(item: Item): string {
        if (item instanceof TextInput)
            return item.text + "\n";
        const button = item as T.AbstractButton;
        let all = button !== null && button.checkable ? (button.checked ? "+" : "-") : "";
        for (let i = 0; i < item.children.length; ++i)
            all += sheet.written(item.children[i]);
        return all;
    }
    function seeChanges(): void {
        sheet.changed = sheet.guards && sheet.begun && (sheet.unsaved || sheet.written(slot) !== sheet.asOpened);
    }
    function leave(): void {
        sheet.seeChanges();
        if (!sheet.changed || sheet.asked)
            sheet.close();
        else {
            sheet.asked = true;
            view.contentY = 0;  // where it is said
        }
    }

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.valueTime } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.pressTime } }

    background: Card { radius: sheet.gap === 0 ? 0 : Theme.cardRadius }
    T.Overlay.modal: Rectangle { color: Qt.alpha("#000000", 0.4) }

    implicitHeight: sheet.gap === 0 ? sheet.room
        : Math.min(sheet.room, body.implicitHeight + 2 * body.y + topPadding + bottomPadding + sheet.footHeight)

    contentData: [
        FocusView {
            id: view
            // It lies on buttons at the right edge, whose presses it would take.
            T.ScrollBar.vertical: PageScrollBar { interactive: false }
            width: parent.width
            height: parent.height - sheet.footHeight
            contentHeight: body.implicitHeight + 2 * body.y
            interactive: view.contentHeight > view.height
            clip: view.interactive

            Connections {
                target: view.pressed
                function onClicked(): void { pressed.start(); }
            }
            Connections {
                target: sheet.focused
                ignoreUnknownSignals: true
                function onTextChanged(): void { sheet.seeChanges(); }
                function onClicked(): void { pressed.start(); }
            }
            Timer {
                // What opens a sheet fills its fields first.
                id: filled
                interval: 0
                onTriggered: sheet.remember()
            }
            Timer {
                // What a press does is done first.
                id: pressed
                interval: 0
                onTriggered: sheet.seeChanges()
            }
            Shortcut {
                sequence: "Escape"
                enabled: sheet.visible && sheet.guards
                onActivated: sheet.leave()
            }

            ColumnLayout {
                id: body
                objectName: "sheetBody"
                // Room for focus rings, which the view would cut.
                x: 8
                y: 8
                width: view.width - 16
                spacing: 16
                Accessible.role: Accessible.Dialog
                Accessible.name: sheet.title

                RowLayout {
                    spacing: 8
                    Paragraph {
                        Layout.fillWidth: true
                        text: sheet.title
                        level: Words.Title
                    }
                    IconButton {
                        Layout.topMargin: -8
                        Layout.bottomMargin: -8
                        Layout.rightMargin: -10
                        symbol: "close"
                        color: Theme.ink2
                        text: qsTr("Close")
                        onClicked: sheet.close()
                    }
                }
                RefusalNote {
                    objectName: "notSaved"
                    Layout.fillWidth: true
                    text: sheet.asked && sheet.changed ? qsTr("Not saved yet. Press Escape again to close without saving.") : ""
                }
                ColumnLayout {
                    id: slot
                    Layout.fillWidth: true
                    spacing: 16
                }
            }
        },
        ColumnLayout {
            id: foot
            x: 8
            y: parent.height - height - 8
            width: parent.width - 16
            spacing: 8
        }
    ]
}
