// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    property bool wide: false
    property bool first: false
    property bool evening: false
    /// The value stands below the name.
    readonly property bool tight: Theme.largeText
    readonly property color tint: Theme.tone(row.tone)
    readonly property bool isNight: row.habitId === "bedtime" || row.habitId === "sleep"
    readonly property bool bedNow: row.habitId === "bedtime" && row.evening
    readonly property bool atOnce: row.bedNow || (!row.isNight && (row.kind === HabitKind.Routine || row.kind === HabitKind.YesNo))
    readonly property bool offers: row.bedNow || (row.isNight ? row.canFillIn : row.canLog && row.valueRuns.length === 0)

    /// Log it at once, nothing more to ask.
    signal done()
    /// Ask for times or a number first.
    signal opened()

    implicitHeight: Math.max(row.wide ? 71 : 61, grid.implicitHeight + 14)

    function spoken(): string {
        let text = row.valueHint;
        for (let i = 0; i < row.valueRuns.length; ++i)
            text += (i > 0 ? " " : "") + row.valueRuns[i];
        for (const part of [row.goalText, row.streakText])
            if (part !== "")
                text += ", " + part;
        return text;
    }

    function offerText(): string {
        if (row.bedNow)
            return qsTr("Going to bed");
        if (row.isNight)
            return qsTr("Fill in");
        return row.atOnce ? qsTr("Done") : qsTr("Log");
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
        text: row.name
        description: row.spoken()
        onClicked: row.opened()
    }

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 15; rightMargin: 15 }
        columnSpacing: 12
        rowSpacing: 0

        HabitIcon {
            name: row.icon
            tint: row.tint
        }

        ColumnLayout {
            id: texts
            Layout.column: 1
            Layout.fillWidth: true
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: row.name
                strong: true
                wrapMode: Text.Wrap
            }
            RowLayout {
                spacing: 6
                StateMark {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: (goal.line - size) / 2
                    size: 16
                    day: row.markState
                    tint: row.tint
                }
                Words {
                    id: goal
                    Layout.fillWidth: true
                    text: Theme.keepTogether(row.goalText)
                    level: Words.Caption
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
            }
            Words {
                visible: !row.wide && row.offers && row.streakText !== ""
                text: row.streakText
                level: Words.Caption
                color: Theme.ink2
            }
        }

        Only {
            when: row.offers
            PillButton {
                objectName: "offer_" + row.habitId
                Layout.column: row.tight ? 1 : 2
                Layout.row: row.tight ? 2 : 0
                Layout.bottomMargin: row.tight ? 8 : 0
                text: row.offerText()
                description: row.name
                onClicked: row.atOnce ? row.done() : row.opened()
            }
        }

        Only {
            when: row.wide
            SevenMarks {
                Layout.column: 3
                days: row.lastSeven
                tint: row.tint
            }
        }

        ColumnLayout {
            id: value
            readonly property int side: row.tight ? Qt.AlignLeft : Qt.AlignRight
            Layout.column: row.tight ? 1 : 4
            Layout.row: row.tight ? 1 : 0
            Layout.fillWidth: false
            Layout.minimumWidth: row.wide && !row.tight ? 108 * Theme.textScale : 0
            visible: row.wide || !row.offers
            spacing: 0
            Figure {
                visible: row.valueRuns.length > 0
                Layout.alignment: value.side
                runs: row.valueRuns
            }
            Words {
                visible: row.valueRuns.length === 0
                Layout.alignment: value.side
                text: row.valueHint
                level: Words.Title
                strong: false
                color: Theme.ink2
            }
            Words {
                Layout.alignment: value.side
                visible: row.streakText !== ""
                text: row.streakText
                level: Words.Caption
                color: Theme.ink2
            }
        }
    }
}
