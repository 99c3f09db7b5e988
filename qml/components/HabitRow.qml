// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// One habit of Today but water: what it is, how the day stands, its value and streak, and one tap to log it.
Item {
    id: row

    required property string habitId
    required property string name
    required property string icon
    required property string tone
    required property int kind
    required property int markState
    required property string goalText
    required property list<string> valueRuns
    required property string valueHint
    required property string streakText
    required property list<int> lastSeven
    required property bool canFillIn
    required property bool canLog
    required property string unit
    required property bool lastNight
    required property string timeEntry

    property bool wide: false
    property bool first: false
    property bool evening: false
    /// The value stands below the name, as does a button with many words on a phone.
    readonly property bool tight: Theme.largeText || (row.bedNow && row.width < 400)
    readonly property color tint: Theme.tone(row.tone)
    readonly property bool isNight: row.habitId === "bedtime" || row.habitId === "sleep"
    readonly property bool bedNow: row.habitId === "bedtime" && row.evening
    readonly property bool atOnce: row.bedNow || (!row.isNight && (row.kind === HabitKind.Routine || row.kind === HabitKind.YesNo))
    /// "Going to bed now" and the seven marks leave the goal too little room for its longest part.
    readonly property bool crowded: row.wide && row.bedNow && !row.tight
                                    && marks.x - 16 - offer.width - (texts.x + goal.x) < 80 * Theme.textScale
    readonly property bool offers: row.bedNow || (row.isNight ? row.canFillIn : row.canLog && !(row.valueRuns.length > 0 && row.markState === DayState.Met))

    /// Log it at once, nothing more to ask.
    signal done()
    /// Ask for times or a number first.
    signal opened()

    /// What stands below the texts where there is no room beside them.
    readonly property real below: row.tight
        ? (value.visible && !row.wide ? value.height : 0) + (row.offers ? offer.height + 8 : 0) : 0
    readonly property real textEnd: {
        if (row.wide)
            return row.offers && !row.tight ? offer.x - (row.bedNow ? 4 : 12) : marks.x - 12;
        if (row.tight)
            return row.width - 15;
        return (row.offers ? offer.x : value.x) - 12;
    }

    implicitHeight: Math.max(row.wide ? 71 : 61, texts.height + row.below + 14, value.height + 14)

    function spoken(): string {
        let text = row.valueRuns.length > 0 ? "" : row.valueHint;
        for (let i = 0; i < row.valueRuns.length; ++i)
            text += (i > 0 ? " " : "") + row.valueRuns[i];
        for (const part of [row.goalText, row.streakText])
            if (part !== "")
                text += ", " + part;
        return text;
    }

    function offerText(): string {
        if (row.bedNow)
            return qsTr("Going to bed now");
        if (row.isNight)
            return qsTr("Fill in");
        return row.atOnce ? qsTr("I did it") : qsTr("Log");
    }

    Rectangle {
        visible: !row.first
        x: 63
        width: parent.width - x - 1
        height: 1
        color: Theme.line
    }

    Pressable {
        objectName: "press_" + row.habitId
        anchors.fill: parent
        anchors.margins: 3
        ringDistance: -1
        text: row.name
        description: row.spoken()
        onClicked: row.opened()
    }

    HabitIcon {
        x: 15
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 36
        name: row.icon
        tint: row.tint
    }

    Column {
        id: texts
        x: 63
        y: (row.height - height - row.below) / 2
        width: row.textEnd - x
        Paragraph {
            width: parent.width
            text: row.name
            strong: true
        }
        Item {
            width: parent.width
            height: goal.height
            StateMark {
                y: (goal.line - height) / 2
                size: 16
                day: row.markState
                tint: row.tint
            }
            Paragraph {
                id: goal
                objectName: "goal_" + row.habitId
                x: 22
                width: parent.width - x
                text: Theme.keepTogether(row.goalText)
                level: Words.Caption
                color: Theme.ink2
            }
        }
        Loader {
            readonly property bool wanted: !row.wide && row.offers && (row.streakText !== "" || row.valueRuns.length > 0)
            visible: wanted
            source: wanted ? "StreakBelow.qml" : ""
            onLoaded: (item as StreakBelow).row = row
        }
    }

    Kept {
        id: offer
        when: row.offers
        file: Qt.resolvedUrl("OfferButton.qml")
        onLoaded: (item as OfferButton).row = row
        x: row.tight ? texts.x : (row.crowded ? value.x - 12 : row.wide ? marks.x - 12 : row.width - 15) - width
        y: row.tight ? texts.y + texts.height + (value.visible && !row.wide ? value.height : 0) + 4 : (row.height - height) / 2
    }

    SevenMarks {
        id: marks
        objectName: "marks_" + row.habitId
        visible: row.wide && !row.crowded
        anchors { right: value.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
        days: row.lastSeven
        tint: row.tint
    }

    HabitValue {
        id: value
        visible: row.wide || !row.offers
        x: row.tight && !row.wide ? texts.x : row.width - 15 - width
        y: row.tight && !row.wide ? texts.y + texts.height : (row.height - height) / 2
        // A column of its own on wide pages: a streak of ten years moves no marks.
        width: row.wide ? 132 * Theme.textScale : implicitWidth
        toRight: !row.tight || row.wide
        runs: row.valueRuns
        hint: row.valueHint
        streak: row.streakText
    }
}
