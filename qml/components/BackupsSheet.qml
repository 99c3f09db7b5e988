// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Makes a backup, or puts one in the place of the data once that is confirmed.
Sheet {
    id: sheet

    property string file: ""
    property string when: ""
    property string refusal: ""
    readonly property bool asking: sheet.file !== ""
    /// The desktop has a dialog to choose a backup in that lies elsewhere.
    property bool withDialog: FileChooser.available

    guards: false
    title: sheet.asking ? qsTr("Restore this backup?") : qsTr("Backups")
    onAboutToShow: {
        sheet.file = "";
        sheet.refusal = "";
        DataFiles.find();
        FileChooser.find();
    }
    onClosed: FileChooser.withdraw()

    function ask(file: string, when: string): void {
        FileChooser.withdraw();
        sheet.refusal = "";
        sheet.when = when;
        sheet.file = file;
        no.forceActiveFocus(Qt.TabFocusReason);
    }
    function restore(): void {
        sheet.refusal = DataFiles.restore(sheet.file);
        sheet.file = "";
        if (sheet.refusal === "")
            sheet.close();
    }

    Connections {
        target: FileChooser
        enabled: sheet.visible
        function onChosen(file: string): void { sheet.ask(file, DataFiles.backups.nameOf(file)); }
        function onElsewhere(): void { sheet.refusal = qsTr("That place is not on this computer. Copy the file here first."); }
        function onFailed(): void {
            sheet.refusal = qsTr("The desktop's dialog did not open. Copy the backup into %1 and come back here.").arg(DataFiles.folder + "/backups");
        }
    }

    Paragraph {
        visible: sheet.asking
        Layout.fillWidth: true
        text: qsTr("Everything will be as in this backup: %1. What is there now is kept as a backup, so that you can go back.").arg(sheet.when)
    }
    PillButton {
        id: no
        objectName: "keepData"
        visible: sheet.asking
        Layout.fillWidth: true
        text: qsTr("Cancel")
        onClicked: sheet.file = ""
    }
    PillButton {
        objectName: "restoreBackup"
        visible: sheet.asking
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Restore")
        onClicked: sheet.restore()
    }

    RefusalNote {
        objectName: "backupRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "backUpNow"
        visible: !sheet.asking
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Back up now")
        onClicked: sheet.refusal = DataFiles.backUp()
    }
    Paragraph {
        objectName: "backupHint"
        visible: !sheet.asking
        Layout.fillWidth: true
        text: backups.count > 0 ? qsTr("Press a backup to go back to it.") : qsTr("There is no backup yet.")
        color: Theme.ink2
    }
    ColumnLayout {
        visible: !sheet.asking
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Backups")
        Repeater {
            id: backups
            model: DataFiles.backups
            FileRow {
                required property string file
                required property string title
                required property int index
                required detail
                Layout.fillWidth: true
                objectName: "backup_" + index
                first: index === 0
                text: title
                onClicked: sheet.ask(file, title)
            }
        }
    }
    PillButton {
        objectName: "chooseBackup"
        visible: !sheet.asking && sheet.withDialog
        Layout.fillWidth: true
        look: PillButton.Bordered
        text: qsTr("Choose a file")
        onClicked: {
            sheet.refusal = "";
            FileChooser.chooseBackup();
        }
    }
}
