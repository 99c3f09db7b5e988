// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber
import Limber.Ui

/// Vacations, what goes out and comes in as files, and where all of it lies.
RowCard {
    id: card

    signal sheetAsked(string sheet)

    title: qsTr("Data")
    Component.onCompleted: FileChooser.find()  // known by the time a sheet opens: no button comes in late

    SettingRow {
        objectName: "toVacations"
        width: card.width
        first: true
        isSwitch: false
        symbol: "beach_access"
        text: qsTr("Vacations")
        detail: qsTr("Habits pause, streaks are kept")
        value: Preferences.vacationText
        onClicked: card.sheetAsked("VacationSheet")
    }
    SettingRow {
        objectName: "toExport"
        width: card.width
        isSwitch: false
        leads: true
        symbol: "upload"
        text: qsTr("Export")
        detail: qsTr("All of it, or a table for a spreadsheet")
        onClicked: card.sheetAsked("ExportSheet")
    }
    SettingRow {
        objectName: "toImport"
        width: card.width
        isSwitch: false
        leads: true
        symbol: "download"
        text: qsTr("Import")
        detail: qsTr("Shows what is new before it adds anything")
        onClicked: card.sheetAsked("ImportSheet")
    }
    SettingRow {
        objectName: "toBackups"
        width: card.width
        isSwitch: false
        leads: true
        symbol: "settings_backup_restore"
        text: qsTr("Backups")
        detail: qsTr("Make one, or go back to one")
        onClicked: card.sheetAsked("BackupsSheet")
    }
    Item {
        width: card.width
        implicitHeight: where.height + 20
        Rectangle {
            x: 51
            width: parent.width - x - 1
            height: 1
            color: Theme.line
        }
        Icon {
            x: 15
            y: (parent.height - height) / 2
            name: "folder"
            color: Theme.ink2
        }
        Column {
            id: where
            x: 51
            y: 10
            width: parent.width - x - 15
            Paragraph {
                width: parent.width
                text: qsTr("Stored only on this device, in")
            }
            Paragraph {
                objectName: "dataFolder"
                width: parent.width
                text: DataFiles.folder
                level: Words.Caption
                color: Theme.ink2
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
