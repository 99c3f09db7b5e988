// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// The reminder that is due: with its answers on Today, in one line on other pages and where it waited behind another.
Card {
    id: card

    property bool onToday: true
    /// The one whose answers were asked for.
    property string asked: ""
    readonly property string occurrence: Reminders.due.occurrence
    readonly property bool brief: !card.onToday || (Reminders.due.waited && card.asked !== card.occurrence)
    /// What it may take of the window's width.
    readonly property int widest: card.brief ? 480 : 964
    /// Its words left, its answers right.
    readonly property bool inOneRow: card.width >= 860 && !Theme.largeText
    readonly property bool calm: still.running

    objectName: "dueCard"
    /// Large text leaves a phone little room for the page.
    readonly property int pad: Theme.largeText ? 8 : 14
    readonly property real below: card.pad + Math.max(texts.height, 34) + card.pad - 4
    implicitHeight: card.brief ? line.implicitHeight : card.inOneRow ? Math.max(60, texts.height + 16, answers.height + 16)
                                                     : card.below + answers.height + card.pad
    color: Theme.soft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Reminders.due.title + ". " + Reminders.due.body
    onOccurrenceChanged: answers.choosing = false

    AnswerPause { id: still }

    DueLine {
        id: line
        visible: card.brief
        width: card.width
        onShown: {
            if (card.calm)
                return;
            card.asked = card.occurrence;
            if (!card.onToday || Reminders.due.page === "review")
                Today.pageAsked(Reminders.due.page === "" ? "today" : Reminders.due.page);
        }
    }

    Column {
        id: texts
        visible: !card.brief
        x: 16
        y: card.inOneRow ? (card.height - height) / 2 : card.pad
        width: (card.inOneRow ? answers.x - 12 : card.width - 52) - x
        Paragraph {
            objectName: "dueTitle"
            width: parent.width
            text: Reminders.due.title
            level: Theme.largeText ? Words.Body : Words.Title
            strong: true
        }
        Paragraph {
            width: parent.width
            // The answers need its room.
            visible: text !== "" && !Theme.largeText && !(card.inOneRow && answers.choosing)
            text: Reminders.due.body
            color: Theme.ink2
        }
    }
    DueAnswers {
        id: answers
        visible: !card.brief
        x: card.inOneRow ? card.width - 60 - width : 16
        y: card.inOneRow ? (card.height - height) / 2 : card.below
        width: card.inOneRow ? Math.ceil(answers.needed) : card.width - 32
        onAnswered: key => {
            if (!card.calm)
                Today.answer(card.occurrence, key);
        }
    }
    IconButton {
        objectName: "dueClose"
        x: card.width - width - 8
        y: card.brief || card.inOneRow ? (card.height - height) / 2 : 6
        symbol: "close"
        color: Theme.ink2
        text: qsTr("Close")
        onClicked: {
            if (!card.calm)
                Reminders.dismissDue();
        }
    }
}
