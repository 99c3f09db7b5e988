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
    /// The desktop has a dialog to choose another place in.
    property bool withDialog: FileChooser.available

    guards: false
    title: qsTr("Export")
    onAboutToShow: {
        sheet.choose(true);
        FileChooser.find();
    }
    onClosed: FileChooser.withdraw()

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

    Connections {
        target: FileChooser
        enabled: sheet.visible
        function onChosen(file: string): void {
            place.text = file;
            sheet.save();
        }
        function onElsewhere(): void { sheet.refusal = qsTr("That place is not on this computer. Choose another one."); }
        function onFailed(): void { sheet.refusal = qsTr("The desktop's dialog did not open. Write where the file is to go."); }
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
    PillButton {
        objectName: "chooseExport"
        visible: sheet.withDialog
        Layout.fillWidth: true
        look: PillButton.Bordered
        text: qsTr("Choose another place")
        onClicked: {
            sheet.refusal = "";
            FileChooser.chooseExport(DataFiles.proposal(sheet.everything));
        }
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
