// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Settings of the routine: how long, which moves, and what is to be heard. It counts once it is saved.
Sheet {
    id: sheet

    property string refusal: ""

    title: qsTr("Settings of the routine")
    filling: true
    widest: 480
    unsaved: RoutineForm.differs
    onAboutToShow: {
        RoutineForm.open();
        StretchCues.prepare(RoutineForm.voice);
        sheet.refusal = "";
        name.text = "";
    }

    function add(): void {
        sheet.refusal = RoutineForm.add(name.text);
        if (sheet.refusal === "")
            name.text = "";
    }
    /// Saves; a name that was typed and not added yet belongs to it.
    function save(): void {
        sheet.refusal = "";
        if (name.text.trim() !== "")
            sheet.add();
        if (sheet.refusal === "")
            sheet.refusal = RoutineForm.save();
        if (sheet.refusal === "")
            sheet.close();
    }

    Paragraph {
        objectName: "routineTotal"
        Layout.fillWidth: true
        text: RoutineForm.totalText
        level: Words.Number
        strong: true
    }
    ColumnLayout {
        spacing: 8
        StepRow {
            objectName: "routineHold"
            Layout.fillWidth: true
            label: qsTr("Hold")
            value: RoutineForm.holdText
            canLess: RoutineForm.hold > 5
            canMore: RoutineForm.hold < 120
            onStepped: by => RoutineForm.stepHold(by)
        }
        Paragraph {
            Layout.fillWidth: true
            text: qsTr("20 to 30 seconds is what the column advises.")
            level: Words.Caption
            color: Theme.ink2
        }
        StepRow {
            objectName: "routineSets"
            Layout.fillWidth: true
            label: qsTr("Sets of each move")
            value: String(RoutineForm.sets)
            canLess: RoutineForm.sets > 1
            canMore: RoutineForm.sets < 9
            onStepped: by => RoutineForm.stepSets(by)
        }
        StepRow {
            objectName: "routineRest"
            Layout.fillWidth: true
            label: qsTr("Rest between sets")
            value: RoutineForm.restText
            canLess: RoutineForm.rest > 0
            canMore: RoutineForm.rest < 60
            onStepped: by => RoutineForm.stepRest(by)
        }
    }
    ColumnLayout {
        id: list
        spacing: 4
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Moves")
        Words {
            text: qsTr("Moves")
            level: Words.Title
            Accessible.ignored: true
            Heading {}
        }
        Repeater {
            model: RoutineForm.moves
            RoutineMoveRow {
                id: row
                Layout.fillWidth: true
                onTurned: sheet.refusal = RoutineForm.turn(row.moveId)
            }
        }
        FormLabel {
            Layout.topMargin: 8
            text: name.label
        }
        RowLayout {
            spacing: 8
            FieldText {
                id: name
                objectName: "ownMove"
                Layout.fillWidth: true
                Layout.minimumWidth: 88
                label: qsTr("A move of your own")
                font: TypeScale.font(Words.Body, false, Appearance.textScale)
                horizontalAlignment: TextInput.AlignLeft
                onTextEdited: sheet.refusal = ""
                onAccepted: sheet.add()
            }
            PillButton {
                objectName: "addMove"
                text: qsTr("Add", "a move")
                onClicked: sheet.add()
            }
        }
        RefusalNote {
            objectName: "routineRefusal"
            Layout.fillWidth: true
            Layout.topMargin: 4
            text: sheet.refusal
        }
    }
    Column {
        id: heard
        Layout.fillWidth: true
        Layout.leftMargin: -15
        Layout.rightMargin: -15
        SettingRow {
            objectName: "routineSounds"
            width: heard.width
            first: true
            symbol: "volume_up"
            text: qsTr("Sounds")
            detail: StretchCues.toneTrouble === "" ? qsTr("A soft tone where something begins or ends") : StretchCues.toneTrouble
            active: RoutineForm.sounds
            onClicked: {
                RoutineForm.sounds = !RoutineForm.sounds;
                if (RoutineForm.sounds)
                    StretchCues.sampleTone();
            }
        }
        SettingRow {
            objectName: "routineVoice"
            width: heard.width
            symbol: "record_voice_over"
            text: qsTr("Voice")
            detail: StretchCues.voiceTrouble === "" ? qsTr("Says each move, hold and rest") : StretchCues.voiceTrouble
            active: RoutineForm.voice
            onClicked: {
                RoutineForm.voice = !RoutineForm.voice;
                if (RoutineForm.voice) {
                    StretchCues.prepare(true);
                    StretchCues.sampleVoice();
                }
            }
        }
    }
    WideButton {
        objectName: "columnsRoutine"
        visible: !RoutineForm.isColumns
        Layout.fillWidth: true
        look: PillButton.Bordered
        text: qsTr("Back to the column's routine")
        onClicked: {
            RoutineForm.bringBack();
            sheet.refusal = "";
        }
    }

    footer: [
        PillButton {
            objectName: "saveRoutine"
            Layout.fillWidth: true
            look: PillButton.Primary
            text: qsTr("Save")
            onClicked: sheet.save()
        }
    ]
}
