// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Gives what was logged another time.
Sheet {
    id: sheet

    property string entryId: ""
    property string before: ""
    property string refusal: ""

    function openFor(entryId: string, title: string, timeText: string): void {
        sheet.entryId = entryId;
        sheet.title = title;
        sheet.before = timeText;
        time.text = timeText;
        sheet.refusal = "";
        sheet.open();
    }
    function save(): void {
        sheet.refusal = time.text === sheet.before ? "" : Today.changeTime(sheet.entryId, time.text);
        if (sheet.refusal === "")
            sheet.close();
    }

    Connections {
        target: Changes
        enabled: sheet.visible
        function onMade(): void { sheet.close(); }  // after a question, too
    }

    onOpened: time.takeFocus()

    TimeField {
        id: time
        objectName: "newTime"
        Layout.fillWidth: true
        label: qsTr("Time")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    RefusalNote {
        objectName: "timeRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "saveTime"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
