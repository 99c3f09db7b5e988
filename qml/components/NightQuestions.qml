// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// After a night's times: how it was, and whether a leg cramped. A tap each.
ColumnLayout {
    id: questions

    property string refusal: ""
    /// Says itself why a cramp was refused.
    property bool saving: false
    /// There was one: when is asked for.
    property bool cramped: false

    spacing: 12
    onVisibleChanged: if (!questions.visible) questions.cramped = false

    function logCramp(): void {
        questions.saving = true;
        const refusal = Today.lastNight.logCramp(time.text);
        questions.saving = false;
        questions.refusal = refusal;
        if (refusal === "")
            questions.cramped = false;
    }

    component Question: ColumnLayout {
        id: question
        property string text: ""
        spacing: 6
        Paragraph {
            Layout.fillWidth: true
            text: question.text
            Accessible.ignored: true
            Heading {}
        }
    }

    Paragraph {
        objectName: "nightSummary"
        Layout.fillWidth: true
        text: Theme.keepTogether(Today.lastNight.summary)
        color: Theme.ink2
    }
    Question {
        text: qsTr("How was it?")
        Flow {
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: 3
                ChoiceButton {
                    required property int index
                    objectName: "feeling" + index
                    text: Today.lastNight.feelings[index]
                    description: qsTr("How was it?")
                    chosen: Today.lastNight.feeling === index
                    onClicked: Today.lastNight.feel(index)
                }
            }
        }
    }
    Question {
        text: qsTr("Any cramps in the night?")
        Words {
            objectName: "crampCount"
            visible: Today.lastNight.crampText !== ""
            text: Today.lastNight.crampText
            strong: true
        }
        Flow {
            Layout.fillWidth: true
            visible: Today.lastNight.crampText === ""
            spacing: 8
            ChoiceButton {
                objectName: "noCramps"
                text: qsTr("No", "no cramps")
                description: qsTr("Any cramps in the night?")
                chosen: Today.lastNight.crampsAnswered && !questions.cramped
                onClicked: {
                    questions.cramped = false;
                    questions.refusal = "";
                    Today.lastNight.noCramps();
                }
            }
            ChoiceButton {
                objectName: "cramped"
                text: qsTr("Yes")
                description: qsTr("Any cramps in the night?")
                chosen: questions.cramped
                onClicked: {
                    time.text = Today.lastNight.crampTime;
                    questions.cramped = true;
                }
            }
        }
        RowLayout {
            visible: Today.lastNight.crampText === "" && questions.cramped
            spacing: 12
            TimeField {
                id: time
                objectName: "crampTimeField"
                Layout.fillWidth: true
                label: qsTr("About when?")
                onTextChanged: questions.refusal = ""
                onAccepted: questions.logCramp()
            }
            PillButton {
                objectName: "logNightCramp"
                Layout.alignment: Qt.AlignBottom
                text: qsTr("Log")
                description: qsTr("Cramp")
                onClicked: questions.logCramp()
            }
        }
        RefusalNote {
            objectName: "crampRefusal"
            Layout.fillWidth: true
            text: questions.refusal
        }
    }
}
