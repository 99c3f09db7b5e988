// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// How one habit is meant to be, or that it is not wanted.
Sheet {
    id: sheet

    property string habit: ""
    property bool used: true
    property string refusal: ""

    function openFor(habit: string, title: string): void {
        sheet.habit = habit;
        sheet.title = title;
        sheet.used = Welcome.isActive(habit);
        sheet.refusal = "";
        water.fill();
        bed.text = Welcome.bedtime;
        up.text = Welcome.wakeUp;
        number.text = habit === "sleep" ? Welcome.sleepHours : Welcome.exerciseMinutes;
        sheet.open();
    }
    function set(): string {
        switch (sheet.used ? sheet.habit : "") {
        case "water": return Welcome.setWater(water.low, water.high, water.drink);
        case "bedtime": return Welcome.setNight(bed.text, up.text);
        case "sleep": return Welcome.setSleep(number.text);
        case "exercise": return Welcome.setExercise(number.text);
        }
        return "";
    }
    function save(): void {
        if (sheet.used !== Welcome.isActive(sheet.habit))
            sheet.refusal = Welcome.setActive(sheet.habit, sheet.used);
        sheet.refusal = sheet.refusal || sheet.set();
        if (sheet.refusal === "")
            sheet.close();
    }

    WelcomeWater {
        id: water
        visible: sheet.used && sheet.habit === "water"
        Layout.fillWidth: true
        onEdited: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    GridLayout {
        visible: sheet.used && sheet.habit === "bedtime"
        columns: Theme.largeText ? 1 : 2
        columnSpacing: 12
        TimeField {
            id: bed
            objectName: "welcomeBed"
            Layout.fillWidth: true
            label: qsTr("In bed before")
            onFinished: sheet.refusal = sheet.refusal || Welcome.timeRefusal(bed.text)
            onTextChanged: sheet.refusal = ""
            onAccepted: sheet.save()
        }
        TimeField {
            id: up
            objectName: "welcomeUp"
            Layout.fillWidth: true
            label: qsTr("Usual wake-up")
            onFinished: sheet.refusal = sheet.refusal || Welcome.timeRefusal(up.text)
            onTextChanged: sheet.refusal = ""
            onAccepted: sheet.save()
        }
    }
    NumberField {
        id: number
        objectName: "welcomeNumber"
        visible: sheet.used && (sheet.habit === "sleep" || sheet.habit === "exercise")
        Layout.fillWidth: true
        label: sheet.habit === "sleep" ? qsTr("Hours of sleep, at least") : qsTr("Minutes of exercise a day, at least")
        unit: sheet.habit === "sleep" ? qsTr("h") : qsTr("min")
        step: sheet.habit === "sleep" ? 1 : 5
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    Paragraph {
        visible: sheet.used && text !== ""
        Layout.fillWidth: true
        text: sheet.habit === "sleep" ? qsTr("7 hours or more each night suit most adults. Naps do not count.")
            : sheet.habit === "exercise" ? qsTr("Whatever makes you breathe faster, every day: even 10 minutes count.")
            : sheet.habit === "stretch" ? qsTr("Four moves for the legs before bed, about 7 minutes. Hold on to a wall; stop if it hurts.")
            : ""
        color: Theme.ink2
    }
    RefusalNote {
        objectName: "welcomeRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    SettingRow {
        objectName: "useHabit"
        Layout.fillWidth: true
        Layout.leftMargin: -8
        Layout.rightMargin: -8
        first: true
        symbol: "check_circle"
        text: qsTr("Use this habit")
        active: sheet.used
        onClicked: sheet.used = !sheet.used
    }
    PillButton {
        objectName: "saveWelcome"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
