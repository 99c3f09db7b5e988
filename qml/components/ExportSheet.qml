// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Saves all data, or a table of the entries, as a file.
Sheet {
    id: sheet

    property bool everything: true
    property string refusal: ""

    guards: false
    title: qsTr("Export")
    onAboutToShow: sheet.choose(true)

    function choose(everything: bool): void {
        sheet.everything = everything;
        sheet.refusal = "";
        place.text = DataFiles.proposal(everything);
    }
    function save(): void {
        sheet.refusal = DataFiles.exportTo(place.text);
        if (sheet.refusal === "")
            sheet.close();
    }

    ColumnLayout {
        spacing: 0
        ChoiceRow {
            objectName: "exportEverything"
            Layout.fillWidth: true
            first: true
            chosen: sheet.everything
            text: qsTr("Everything")
            detail: qsTr("To move to another device or to keep (.json)")
            onClicked: sheet.choose(true)
        }
        ChoiceRow {
            objectName: "exportTable"
            Layout.fillWidth: true
            chosen: !sheet.everything
            text: qsTr("A table of the entries")
            detail: qsTr("To open in a spreadsheet (.csv)")
            onClicked: sheet.choose(false)
        }
    }
    PathField {
        id: place
        objectName: "exportPlace"
        Layout.fillWidth: true
        label: qsTr("Save as")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.save()
    }
    RefusalNote {
        objectName: "exportRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    Paragraph {
        Layout.fillWidth: true
        text: qsTr("Anyone who can open the file can read everything you logged.")
        level: Words.Caption
        color: Theme.ink2
    }
    PillButton {
        objectName: "saveExport"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
