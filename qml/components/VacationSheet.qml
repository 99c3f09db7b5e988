// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// Days on which every habit rests and no reminder comes.
Sheet {
    id: sheet

    property string refusal: ""

    title: qsTr("Vacations")
    onAboutToShow: {
        sheet.refusal = "";
        from.text = Preferences.dayAhead(1);
        to.text = Preferences.dayAhead(7);
    }

    /// Closed when done, so that the snackbar with "Undo" can be pressed.
    function done(refusal: string): void {
        sheet.refusal = refusal;
        if (refusal === "")
            sheet.close();
    }

    Paragraph {
        Layout.fillWidth: true
        Layout.topMargin: -8
        text: qsTr("Habits pause, no reminder comes, and streaks are kept.")
        color: Theme.ink2
    }
    ColumnLayout {
        visible: vacations.count > 0
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Repeater {
            id: vacations
            model: Preferences.vacations
            Item {
                id: line
                required property string from
                required property string to
                required property string title
                required property string detail
                required property int index
                Layout.fillWidth: true
                implicitHeight: Math.max(words.height, away.height)
                Column {
                    id: words
                    y: (line.height - height) / 2
                    width: away.x - 8
                    Paragraph {
                        objectName: "vacation_" + line.index
                        width: parent.width
                        text: line.title
                    }
                    Paragraph {
                        width: parent.width
                        text: line.detail
                        level: Words.Caption
                        color: Theme.ink2
                    }
                }
                IconButton {
                    id: away
                    x: line.width - width
                    y: (line.height - height) / 2
                    objectName: "removeVacation_" + line.index
                    symbol: "close"
                    color: Theme.ink2
                    text: qsTr("Remove %1").arg(line.title)
                    onClicked: sheet.done(Preferences.removeVacation(line.from, line.to))
                }
            }
        }
    }
    DateField {
        id: from
        objectName: "vacationFrom"
        Layout.fillWidth: true
        label: qsTr("First day")
        onTextChanged: {
            sheet.refusal = "";
            if (from.text > to.text && Preferences.dayText(from.text) !== "")
                to.text = from.text;
        }
    }
    DateField {
        id: to
        objectName: "vacationTo"
        Layout.fillWidth: true
        label: qsTr("Last day")
        onTextChanged: sheet.refusal = ""
    }
    RefusalNote {
        objectName: "vacationRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "addVacation"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Add vacation")
        onClicked: sheet.done(Preferences.addVacation(from.text, to.text))
    }
}
