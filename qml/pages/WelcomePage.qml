// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Limber
import Limber.Ui

/// Over everything, once, for somebody new: all defaults in rows, and one button. What is chosen holds at once, so the
/// button, Escape and closing the window all leave it as it is.
T.Popup {
    id: welcome

    readonly property bool low: welcome.height < 700

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape
    background: Rectangle { color: Theme.bg }

    Component.onCompleted: if (Welcome.shown) welcome.open()
    onOpened: start.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: {
        sheet.close();
        Welcome.finish();
    }
    Connections {
        target: Welcome
        function onShownChanged(): void { Welcome.shown ? welcome.open() : welcome.close(); }
    }

    Item {
        objectName: "welcomePage"
        anchors.fill: parent

        ScrollPage {
            id: page
            objectName: "welcomeScroll"
            width: parent.width
            height: foot.y
            phoneTop: 10
            phoneSpacing: welcome.low ? 8 : 12

            Item {
                id: body
                readonly property int room: Math.min(460, page.column)
                x: (page.column - body.room) / 2
                width: body.room
                implicitHeight: column.height

                Column {
                    id: column
                    width: parent.width
                    spacing: welcome.low ? 10 : 16

                    WelcomeHead {
                        width: column.width
                        low: welcome.low
                    }
                    Card {
                        width: column.width
                        implicitHeight: rows.implicitHeight
                        Accessible.role: Accessible.List
                        Accessible.name: qsTr("Your habits")
                        Column {
                            id: rows
                            width: parent.width
                            Repeater {
                                model: Welcome.habits
                                WelcomeRow {
                                    required property string habitId
                                    required property string title
                                    required property int index
                                    required symbol
                                    required tone
                                    required value
                                    required active
                                    objectName: "welcome_" + habitId
                                    width: rows.width
                                    first: index === 0
                                    low: welcome.low
                                    text: title
                                    onClicked: sheet.openFor(habitId, title)
                                }
                            }
                        }
                    }
                    WelcomeReminders { width: column.width }
                    Paragraph {
                        visible: Theme.largeText
                        width: column.width
                        text: qsTr("Your data stays on this device")
                        color: Theme.ink2
                    }
                }
            }
        }

        Column {
            id: foot
            x: (parent.width - width) / 2
            y: parent.height - height
            width: Math.min(460, parent.width - 32)
            topPadding: 8
            bottomPadding: 8
            spacing: 6
            PillButton {
                id: start
                objectName: "startLimber"
                width: parent.width
                implicitHeight: Math.max(56, 22 * Theme.textScale + 24)
                look: PillButton.Primary
                text: qsTr("Start")
                onClicked: welcome.close()
            }
            Paragraph {
                visible: !Theme.largeText  // which needs the room
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Your data stays on this device")
                level: Words.Caption
                color: Theme.ink2
            }
        }
    }

    WelcomeSheet { id: sheet }
}
