// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Changes one entry or cramp, which EntryEditor has open.
Sheet {
    id: sheet

    property string refusal: ""
    property string answer: ""
    readonly property bool isCramp: EntryEditor.form === EntryForm.Cramp

    title: EntryEditor.title
    onAboutToShow: sheet.reset()
    onOpened: {
        if (EntryEditor.form === EntryForm.Number)
            number.takeFocus();
        else
            time.takeFocus();
    }

    function reset(): void {
        number.text = EntryEditor.value;
        sheet.answer = EntryEditor.value;
        time.text = EntryEditor.time;
        day.text = EntryEditor.day;
        note.text = EntryEditor.note;
        cramp.reset();
        sheet.refusal = "";
    }
    function unchanged(): bool {
        return sheet.value() === EntryEditor.value && time.text === EntryEditor.time && day.text === EntryEditor.day
            && note.text === EntryEditor.note && (!sheet.isCramp || cramp.unchanged());
    }
    function value(): string {
        return EntryEditor.form === EntryForm.Number ? number.text : sheet.answer;
    }
    function save(): void {
        if (sheet.unchanged()) {
            sheet.close();
            return;
        }
        sheet.refusal = sheet.isCramp
            ? EntryEditor.saveCramp(time.text, day.text, cramp.leg, cramp.pain, cramp.minutes, cramp.signs, note.text)
            : EntryEditor.save(sheet.value(), time.text, day.text, note.text);
    }

    Connections {
        target: Changes
        enabled: sheet.visible
        function onMade(): void { sheet.close(); }  // after a question, too
    }

    NumberField {
        id: number
        Layout.fillWidth: true
        visible: EntryEditor.form === EntryForm.Number
        label: sheet.title
        unit: EntryEditor.unit
        step: EntryEditor.step
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    RowLayout {
        visible: EntryEditor.form === EntryForm.Answer
        spacing: 8
        ToggleButton {
            objectName: "answerYes"
            Layout.fillWidth: true
            text: qsTr("Yes")
            chosen: sheet.answer === "yes"
            onClicked: sheet.answer = "yes"
        }
        ToggleButton {
            objectName: "answerNo"
            Layout.fillWidth: true
            text: qsTr("No")
            chosen: sheet.answer === "no"
            onClicked: sheet.answer = "no"
        }
    }
    TimeField {
        id: time
        objectName: "entryTime"
        Layout.fillWidth: true
        label: qsTr("Time")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    DayField {
        id: day
        objectName: "entryDay"
        Layout.fillWidth: true
        label: EntryEditor.isNight ? qsTr("Night that began on") : qsTr("Day it counts for")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    CrampFields {
        id: cramp
        Layout.fillWidth: true
        visible: sheet.isCramp
        onEdited: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    ColumnLayout {
        spacing: 4
        Words {
            text: qsTr("Note")
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
        FieldText {
            id: note
            objectName: "entryNote"
            Layout.fillWidth: true
            label: qsTr("Note")
            font: TypeScale.font(Words.Body, false, Appearance.textScale)
            horizontalAlignment: TextInput.AlignLeft
            onTextChanged: sheet.refusal = ""
            onAccepted: sheet.save()
        }
    }
    RefusalNote {
        objectName: "entryRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "saveEntry"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
