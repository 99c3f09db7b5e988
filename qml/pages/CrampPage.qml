// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Limber
import Limber.Ui

/// "Cramp now": dark, huge, one step a screen. The cramp is logged already. It covers the whole window.
Rectangle {
    id: page

    signal pageAsked(string page)

    readonly property bool done: CrampGuide.step === CrampGuide.steps
    /// What was said of it belongs to a doctor at once.
    readonly property bool urgent: page.done && Doctor.urgent
    readonly property bool towel: CrampGuide.step === 3
    readonly property int column: Math.min(520, page.width - 32)
    readonly property int inset: Math.round((page.width - page.column) / 2)
    readonly property real room: foot.y - texts.y - texts.height - 24

    objectName: "crampPage"
    color: Theme.bg
    onEnabledChanged: if (page.enabled) CrampGuide.open()
    Component.onCompleted: CrampGuide.open()

    Binding {
        target: Theme
        property: "crampSeen"
        value: true
        when: page.visible
    }
    Shortcut {
        sequences: ["Escape"]
        enabled: page.enabled
        onActivated: page.pageAsked("today")
    }
    Connections {
        target: CrampGuide
        function onClosed(): void { page.pageAsked("today"); }
    }

    Item {
        id: head
        x: page.inset
        y: 6
        width: page.column
        height: Math.max(closer.height, logged.height)
        Paragraph {
            id: logged
            objectName: "crampLogged"
            y: (parent.height - height) / 2
            width: parent.width - closer.width - (undo.visible ? undo.width : 0) - 8
            text: CrampGuide.loggedText
            color: Theme.ink2
        }
        PillButton {
            id: undo
            objectName: "crampUndo"
            visible: CrampGuide.undoable
            anchors.right: closer.left
            look: PillButton.Bare
            text: qsTr("Undo")
            onClicked: CrampGuide.undo()
        }
        IconButton {
            id: closer
            objectName: "crampClose"
            anchors.right: parent.right
            symbol: "close"
            text: qsTr("Close")
            onClicked: page.pageAsked("today")
        }
    }
    Row {
        id: segments
        x: page.inset
        y: head.y + head.height + 8
        width: page.column
        spacing: 8
        Repeater {
            model: CrampGuide.steps
            Rectangle {
                required property int index
                width: (segments.width - 8 * (CrampGuide.steps - 1)) / CrampGuide.steps
                height: 8
                radius: 4
                color: index < CrampGuide.step + 1 ? Theme.accent : Theme.sunk
            }
        }
    }
    Column {
        id: texts
        x: page.inset
        y: segments.y + 24
        width: page.column
        spacing: 8
        Words {
            visible: !page.done
            text: qsTr("Step %1 of %2").arg(Math.min(CrampGuide.step + 1, CrampGuide.steps)).arg(CrampGuide.steps)
            level: Words.Title
            strong: false
            color: Theme.ink2
        }
        Paragraph {
            objectName: "crampTitle"
            width: parent.width
            text: page.urgent ? Doctor.title : CrampGuide.title
            level: Theme.largeText && page.height < 760 ? Words.Number : Theme.largeText || page.height < 600 ? Words.Guide : Appearance.language === "zh" ? Words.Cramp : Words.Big
            strong: true
        }
        Paragraph {
            objectName: "crampDetail"
            width: parent.width
            text: page.urgent ? Doctor.body : CrampGuide.detail
            level: Theme.largeText || page.height < 600 ? Words.Title : Words.Number
            strong: false
            color: page.urgent ? Theme.ink : Theme.ink2
        }
    }
    CrampFigure {
        x: page.inset
        y: texts.y + texts.height + 16
        width: page.column
        height: Math.min(220, page.room)
        visible: !page.done && !page.towel && height > 60
        step: CrampGuide.step
        body: Theme.ink
        shade: Theme.sunk
        ground: Theme.edge
        accent: Theme.accent
        Accessible.ignored: true
    }
    Column {
        id: timer
        x: page.inset
        y: texts.y + texts.height + 16
        width: page.column
        spacing: 12
        visible: page.towel
        /// Large text leaves no room: the button tells the time.
        readonly property bool tight: page.room < towelTime.line + timer.spacing + towelButton.height
        readonly property string act: CrampGuide.towelRuns ? qsTr("Stop the timer") : qsTr("Start the timer")
        readonly property string time: CrampGuide.towelOver ? qsTr("Enough") : CrampGuide.towelRuns ? CrampGuide.towelText : qsTr("10 min")
        Words {
            id: towelTime
            objectName: "towelTime"
            visible: !timer.tight
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 34
            text: timer.time
            level: Words.Clock
        }
        PillButton {
            id: towelButton
            objectName: "towel"
            width: parent.width
            implicitHeight: 64
            look: PillButton.Bordered
            level: Words.Title
            text: timer.tight && (CrampGuide.towelRuns || CrampGuide.towelOver) ? timer.time : timer.act
            description: text === timer.act ? "" : timer.act
            onClicked: CrampGuide.toggleTowel()
        }
    }

    Column {
        id: foot
        x: page.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: page.column
        spacing: 8
        PillButton {
            objectName: "crampDetails"
            visible: page.done && CrampGuide.loggedText !== ""
            width: parent.width
            look: PillButton.Bordered
            text: qsTr("Say more about it")
            onClicked: EntryEditor.open(CrampGuide.crampId())
        }
        PillButton {
            objectName: "learnOfCramp"
            visible: page.done && (!Theme.largeText || page.height >= 800)  // else the words above need its room
            width: parent.width
            look: PillButton.Bare
            text: qsTr("Good to know")
            onClicked: Learn.open("why")
        }
        Row {
            width: parent.width
            height: 96
            spacing: 12
            HugeButton {
                id: back
                objectName: "crampBack"
                visible: CrampGuide.step > 0
                width: 88
                symbol: "chevron_left"
                text: qsTr("Step before")
                onClicked: CrampGuide.previous()
            }
            HugeButton {
                objectName: "crampNext"
                width: parent.width - (back.visible ? back.width + 12 : 0)
                primary: true
                text: page.done ? (Today.evening && !page.urgent ? qsTr("Back to bed") : qsTr("Close"))
                    : CrampGuide.step === CrampGuide.steps - 1 ? qsTr("It is over") : qsTr("Next")
                onClicked: {
                    if (page.done)
                        page.pageAsked("today");
                    else
                        CrampGuide.next();
                }
            }
        }
        Paragraph {
            width: parent.width
            visible: !Theme.largeText || page.height >= 760  // the room belongs to what to do
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Limber is a diary with reminders, not a doctor.")
            level: Words.Caption
            color: Theme.ink2
        }
    }
}
