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
    readonly property bool phone: sheet.parent !== null && sheet.parent.width < 600
    /// What is taller scrolls.
    readonly property real room: (sheet.parent ? sheet.parent.height : 0) - (sheet.phone ? 16 : 48)

    parent: T.Overlay.overlay
    modal: true
    focus: true
    margins: 0
    padding: 12
    width: Math.min(400, (sheet.parent ? sheet.parent.width : 400) - (sheet.phone ? 16 : 48))
    x: Math.round(((sheet.parent ? sheet.parent.width : 0) - width) / 2)
    y: Math.round(((sheet.parent ? sheet.parent.height : 0) - height) * (sheet.phone ? 1 : 0.5)) - (sheet.phone ? 8 : 0)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.valueTime } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.pressTime } }

    background: Card {}
    T.Overlay.modal: Rectangle { color: Qt.alpha("#000000", 0.4) }

    implicitHeight: Math.min(sheet.room, body.implicitHeight + 2 * body.y + topPadding + bottomPadding)

    contentItem: FocusView {
        id: view
        contentHeight: body.implicitHeight + 2 * body.y
        interactive: view.contentHeight > view.height
        clip: view.interactive

        ColumnLayout {
            id: body
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
            ColumnLayout {
                id: slot
                Layout.fillWidth: true
                spacing: 16
            }
        }
    }
}
