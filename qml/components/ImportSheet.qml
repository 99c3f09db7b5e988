// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Chooses a file, shows what of it would be added, and adds it.
Sheet {
    id: sheet

    property string refusal: ""
    readonly property bool previewing: DataFiles.content !== ""
    /// The desktop has a dialog to choose files in; else the path is typed.
    property bool withDialog: FileChooser.available

    guards: false
    title: qsTr("Import")
    onAboutToShow: {
        sheet.refusal = "";
        DataFiles.lookAway();
        DataFiles.find();
        FileChooser.find();
    }
    onClosed: {
        FileChooser.withdraw();
        DataFiles.lookAway();
    }

    function look(file: string): void {
        FileChooser.withdraw();
        place.text = file;
        sheet.refusal = DataFiles.look(file);
        if (sheet.previewing)
            (DataFiles.addable > 0 ? adding : other).forceActiveFocus(Qt.TabFocusReason);
    }
    function add(): void {
        sheet.refusal = DataFiles.add();
        if (sheet.refusal === "")
            sheet.close();
    }

    Connections {
        target: FileChooser
        enabled: sheet.visible
        function onChosen(file: string): void { sheet.look(file); }
        function onElsewhere(): void { sheet.refusal = qsTr("That place is not on this computer. Copy the file here first."); }
        function onFailed(): void { sheet.refusal = qsTr("The desktop's dialog did not open. Write where the file is."); }
    }

    // What it would do.
    Paragraph {
        objectName: "importContent"
        visible: sheet.previewing
        Layout.fillWidth: true
        text: DataFiles.content
    }
    Paragraph {
        objectName: "importNews"
        visible: sheet.previewing
        Layout.fillWidth: true
        text: DataFiles.news
        strong: true
    }
    PillButton {
        id: adding
        objectName: "addImport"
        visible: sheet.previewing && DataFiles.addable > 0
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Add it")
        onClicked: sheet.add()
    }
    PillButton {
        id: other
        objectName: "otherImport"
        visible: sheet.previewing
        Layout.fillWidth: true
        look: PillButton.Bordered
        text: qsTr("Choose another file")
        onClicked: DataFiles.lookAway()
    }

    // Which file.
    Paragraph {
        visible: !sheet.previewing
        Layout.fillWidth: true
        text: files.count > 0 ? qsTr("A file that Limber exported. Nothing is added before you have seen what.")
            : sheet.withDialog ? qsTr("No .json or .csv file was found among your downloads and documents.")
                               : qsTr("No .json or .csv file was found among your downloads and documents. Write where it is.")
        color: Theme.ink2
    }
    PillButton {
        objectName: "chooseImport"
        visible: !sheet.previewing && sheet.withDialog
        Layout.fillWidth: true
        look: PillButton.Bordered
        text: qsTr("Choose a file")
        onClicked: {
            sheet.refusal = "";
            FileChooser.chooseImport();
        }
    }
    ColumnLayout {
        visible: !sheet.previewing
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files found")
        Repeater {
            id: files
            model: DataFiles.found
            FileRow {
                required property string file
                required property string title
                required property int index
                required detail
                Layout.fillWidth: true
                objectName: "importFile_" + index
                first: index === 0
                text: title
                onClicked: sheet.look(file)
            }
        }
    }
    PathField {
        id: place
        objectName: "importPlace"
        visible: !sheet.previewing && !sheet.withDialog
        Layout.fillWidth: true
        label: qsTr("Or another file")
        onTextChanged: sheet.refusal = ""
        onAccepted: sheet.look(place.text)
    }
    RefusalNote {
        objectName: "importRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "lookImport"
        visible: !sheet.previewing && !sheet.withDialog
        enabled: place.text !== ""
        Layout.fillWidth: true
        text: qsTr("Look into it")
        onClicked: sheet.look(place.text)
    }
}
