// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// How much to drink in a day, and usually at once.
ColumnLayout {
    id: water

    enum Goal { Band, High, Own }

    property int goal: WelcomeWater.Band
    readonly property string low: water.goal === WelcomeWater.Own ? own.text : water.goal === WelcomeWater.High ? "1700" : "1500"
    readonly property string high: water.goal === WelcomeWater.Band ? "1700" : ""
    property alias drink: drink.text
    signal edited()
    signal accepted()

    spacing: 12

    function fill(): void {
        const band = Welcome.waterLow === 1500 && Welcome.waterHigh === 1700;
        const high = Welcome.waterLow === 1700 && Welcome.waterHigh === 0;
        water.goal = band ? WelcomeWater.Band : high ? WelcomeWater.High : WelcomeWater.Own;
        own.text = String(Welcome.waterLow);
        drink.text = String(Welcome.drink);
    }
    function choose(goal: int): void {
        water.goal = goal;
        water.edited();
        if (goal === WelcomeWater.Own)
            own.takeFocus();
    }

    ColumnLayout {
        spacing: 0
        ChoiceRow {
            objectName: "water1500"
            Layout.fillWidth: true
            first: true
            chosen: water.goal === WelcomeWater.Band
            text: qsTr("1500–1700 ml a day")
            detail: qsTr("1500 is enough for the goal")
            onClicked: water.choose(WelcomeWater.Band)
        }
        ChoiceRow {
            objectName: "water1700"
            Layout.fillWidth: true
            chosen: water.goal === WelcomeWater.High
            text: qsTr("1700 ml a day")
            onClicked: water.choose(WelcomeWater.High)
        }
        ChoiceRow {
            objectName: "waterOwn"
            Layout.fillWidth: true
            chosen: water.goal === WelcomeWater.Own
            text: qsTr("Another amount")
            onClicked: water.choose(WelcomeWater.Own)
        }
    }
    NumberField {
        id: own
        objectName: "welcomeOwnWater"
        visible: water.goal === WelcomeWater.Own
        Layout.fillWidth: true
        label: qsTr("Water a day, at least")
        unit: qsTr("ml")
        step: 100
        onTextChanged: water.edited()
        onAccepted: water.accepted()
    }
    Words {
        text: qsTr("How much you usually drink at once")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        height: implicitHeight
        level: Words.Caption
        color: Theme.ink2
        Accessible.ignored: true
    }
    NumberField {
        id: drink
        objectName: "welcomeDrink"
        Layout.fillWidth: true
        Layout.topMargin: -8
        label: qsTr("How much you usually drink at once")
        unit: qsTr("ml")
        step: 50
        onTextChanged: water.edited()
        onAccepted: water.accepted()
    }
    Paragraph {
        Layout.fillWidth: true
        text: qsTr("Told by a doctor to drink little? Set an “At most” goal under Habits.")
        level: Words.Caption
        color: Theme.ink2
    }
}
