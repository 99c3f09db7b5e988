// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Between which hours it stays quiet, or when exercise is reminded of.
Sheet {
    id: sheet

    property bool exercise: false
    property string refusal: ""

    function openFor(exercise: bool): void {
        sheet.exercise = exercise;
        sheet.title = exercise ? qsTr("Reminder to exercise") : qsTr("Quiet hours");
        from.text = exercise ? Reminders.exerciseTime : Reminders.quietFrom;
        to.text = Reminders.quietTo;
        sheet.refusal = "";
        sheet.open();
    }
    function save(): void {
        sheet.refusal = sheet.exercise ? Reminders.setExerciseTime(from.text) : Reminders.setQuietHours(from.text, to.text);
        if (sheet.refusal === "")
            sheet.close();
    }

    onOpened: from.takeFocus()

    RowLayout {
        spacing: 12
        TimeField {
            id: from
            objectName: "fromTime"
            Layout.fillWidth: true
            label: sheet.exercise ? qsTr("Time") : qsTr("From")
            onTextChanged: sheet.refusal = ""
            onAccepted: sheet.save()
        }
        TimeField {
            id: to
            objectName: "toTime"
            visible: !sheet.exercise
            Layout.fillWidth: true
            label: qsTr("Until")
            onTextChanged: sheet.refusal = ""
            onAccepted: sheet.save()
        }
    }
    Paragraph {
        Layout.fillWidth: true
        visible: !sheet.exercise
        text: qsTr("The steps of the evening still come. Leave both empty for none.")
        level: Words.Caption
        color: Theme.ink2
    }
    RefusalNote {
        objectName: "hoursRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "saveHours"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
