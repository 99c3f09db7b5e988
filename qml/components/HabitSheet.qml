// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Adds a habit or changes one, which Habits.editor has open. What has a good default is folded while adding.
Sheet {
    id: sheet

    readonly property HabitEditor editor: Habits.editor
    property bool unfolded: false

    title: sheet.editor.title
    widest: 480
    filling: true
    onAboutToShow: sheet.unfolded = !sheet.editor.isNew
    onOpened: if (sheet.editor.isNew) name.takeFocus()

    function save(): void {
        if (sheet.editor.save())
            return sheet.close();
        if (sheet.editor.nameRefusal !== "")
            name.takeFocus();
        else if (sheet.editor.goal.refusal === "" && sheet.editor.goal.unitRefusal === "")
            sheet.unfolded = true;  // what was refused is there
    }

    HabitNameFields {
        id: name
        Layout.fillWidth: true
        onAccepted: sheet.save()
    }
    GoalFields {
        Layout.fillWidth: true
        onAccepted: sheet.save()
    }
    SettingRow {
        objectName: "habitMore"
        visible: !sheet.unfolded
        Layout.fillWidth: true
        first: true
        isSwitch: false
        symbol: "keyboard_arrow_down"
        text: qsTr("How often, reminders, colour")
        detail: sheet.editor.restText
        onClicked: sheet.unfolded = true
    }
    ScheduleFields {
        visible: sheet.unfolded
        Layout.fillWidth: true
    }
    FromFields { Layout.fillWidth: true }
    ToggleButton {
        objectName: "ofNight"
        visible: sheet.unfolded && sheet.editor.isNew && sheet.editor.kind === HabitKind.Clock
        text: qsTr("Past midnight counts for the evening before")
        chosen: sheet.editor.ofNight
        onClicked: sheet.editor.ofNight = !sheet.editor.ofNight
    }
    Paragraph {
        visible: sheet.editor.isBuiltin
        Layout.fillWidth: true
        text: qsTr("Its reminders are on the page Reminders.")
        level: Words.Caption
        color: Theme.ink2
    }
    ReminderFields {
        visible: sheet.unfolded && !sheet.editor.isBuiltin
        Layout.fillWidth: true
    }
    LookFields {
        visible: sheet.unfolded && !sheet.editor.isBuiltin
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: !sheet.editor.isNew
        spacing: 8
        Paragraph {
            Layout.fillWidth: true
            text: qsTr("An archived habit leaves all pages. What was logged is kept, and it can be brought back.")
            level: Words.Caption
            color: Theme.ink2
        }
        SymbolButton {
            objectName: "archiveHabit"
            symbol: "archive"
            look: PillButton.Bordered
            text: qsTr("Archive")
            onClicked: {
                sheet.close();
                Habits.archive(sheet.editor.habitId);
            }
        }
    }

    footer: [
        RefusalNote {
            objectName: "habitRefusal"
            Layout.fillWidth: true
            text: sheet.editor.refusal
        },
        PillButton {
            objectName: "saveHabit"
            Layout.fillWidth: true
            look: PillButton.Primary
            text: sheet.editor.isNew ? qsTr("Add") : qsTr("Save")
            onClicked: sheet.save()
        }
    ]
}
