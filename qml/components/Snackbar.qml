// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Says what was done and takes it back. Stays for 6 s, longer while somebody points at it or has the focus in it.
Rectangle {
    id: snackbar
    objectName: "snackbar"

    property string text: ""
    property bool undoable: false
    /// ms
    property int stay: 6000

    function show(text: string, undoable: bool): void {
        snackbar.text = text;
        snackbar.undoable = undoable;
        snackbar.visible = true;
        timer.restart();
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
        width: parent.width - x - (snackbar.undoable ? button.width + 8 : 16)
        text: snackbar.text
        color: Theme.snackText
    }
    Pressable {
        id: button
        objectName: "undo"
        visible: snackbar.undoable
        x: parent.width - width - 2
        y: (parent.height - height) / 2
        implicitWidth: Math.max(Theme.target, label.implicitWidth + 32)
        implicitHeight: Math.max(Theme.target, label.line + 16)
        text: qsTr("Undo")
        onClicked: Changes.undo()
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
