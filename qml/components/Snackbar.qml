// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Says what was done and takes it back, or opens what was saved. Stays for 6 s, longer while somebody points at it or has
/// the focus in it.
Rectangle {
    id: snackbar
    objectName: "snackbar"

    property string text: ""
    property bool undoable: false
    /// The URL of what was saved; empty where nothing was.
    property string file: ""
    readonly property bool offers: snackbar.undoable || snackbar.file !== ""
    /// ms
    property int stay: 6000

    function show(text: string, undoable: bool, file: string): void {
        snackbar.text = text;
        snackbar.undoable = undoable;
        snackbar.file = file;
        snackbar.visible = true;
        timer.restart();
    }

    function press(): void {
        if (snackbar.undoable)
            Changes.undo();
        else if (Qt.openUrlExternally(Qt.url(snackbar.file)))
            snackbar.hide();
        else
            snackbar.show(qsTr("Nothing here can open it."), false, "");
    }

    function hide(): void {
        timer.stop();
        snackbar.visible = false;
    }

    visible: false
    implicitHeight: Math.max(48, words.height + 16, button.height)
    radius: Theme.cupRadius
    color: Theme.snack
    Accessible.role: Accessible.AlertMessage
    Accessible.name: snackbar.text

    Timer {
        id: timer
        interval: snackbar.stay
        running: snackbar.visible && !pointer.hovered && !button.activeFocus
        onTriggered: snackbar.hide()
    }

    HoverHandler { id: pointer }

    Paragraph {
        id: words
        x: 16
        y: (parent.height - height) / 2
        width: parent.width - x - (snackbar.offers ? button.width + 8 : 16)
        text: snackbar.text
        color: Theme.snackText
    }
    Pressable {
        id: button
        objectName: snackbar.file === "" ? "undo" : "openSaved"
        visible: snackbar.offers
        x: parent.width - width - 2
        y: (parent.height - height) / 2
        implicitWidth: Math.max(Theme.target, label.implicitWidth + 32)
        implicitHeight: Math.max(Theme.target, label.line + 16)
        text: snackbar.undoable ? qsTr("Undo") : qsTr("Open")
        onClicked: snackbar.press()
        Words {
            id: label
            anchors.centerIn: parent
            text: button.text
            strong: true
            color: Theme.snackUndo
            Accessible.ignored: true
        }
    }
}
