// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Sets what Preferences.ask() asked for: by a choice, or typed.
Sheet {
    id: sheet

    property string refusal: ""

    title: Preferences.askedTitle
    onAboutToShow: {
        sheet.refusal = "";
        time.text = Preferences.askedText;
        amount.text = Preferences.askedText;
    }
    onOpened: {
        if (Preferences.askedForm === Preferences.Time)
            time.takeFocus();
        else if (Preferences.askedForm === Preferences.Amount)
            amount.takeFocus();
        for (let i = 0; i < choices.count; ++i)
            if ((choices.itemAt(i) as ChoiceRow).chosen)
                choices.itemAt(i).forceActiveFocus(Qt.PopupFocusReason);
    }

    function set(text: string): void {
        sheet.refusal = Preferences.set(text);
        if (sheet.refusal === "")
            sheet.close();
    }
    function save(): void {
        sheet.set(Preferences.askedForm === Preferences.Time ? time.text : amount.text);
    }

    Paragraph {
        Layout.fillWidth: true
        Layout.topMargin: -8
        visible: text !== ""
        text: Preferences.askedDetail
        color: Theme.ink2
    }
    ColumnLayout {
        visible: Preferences.askedForm === Preferences.Choices
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Repeater {
            id: choices
            model: Preferences.choices
            ChoiceRow {
                required property string choice
                required property string title
                required property int index
                required chosen
                Layout.fillWidth: true
                objectName: "choice_" + choice
                first: index === 0
                text: title
                onClicked: sheet.set(choice)
            }
        }
    }
    TimeField {
        id: time
        objectName: "preferenceTime"
        visible: Preferences.askedForm === Preferences.Time
        Layout.fillWidth: true
        label: qsTr("Time")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    NumberField {
        id: amount
        objectName: "preferenceAmount"
        visible: Preferences.askedForm === Preferences.Amount
        Layout.fillWidth: true
        label: sheet.title
        unit: qsTr("ml")
        step: 50
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    RefusalNote {
        objectName: "preferenceRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "savePreference"
        visible: Preferences.askedForm !== Preferences.Choices
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
