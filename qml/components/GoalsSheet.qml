// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The goals of the weeks to come, in steps; they count from tomorrow.
Sheet {
    id: sheet

    property string refusal: ""

    title: qsTr("Goals from tomorrow")
    unsaved: Review.goals.moved
    onAboutToShow: sheet.refusal = ""

    function save(): void {
        sheet.refusal = Review.saveGoals();
        if (sheet.refusal === "")
            sheet.close();
    }

    Paragraph {
        Layout.fillWidth: true
        text: qsTr("From %1 on. Days before keep their goal.").arg(Review.goalsFromText)
        color: Theme.ink2
    }
    Repeater {
        model: Review.goals
        GoalStepRow { Layout.fillWidth: true }
    }
    RefusalNote {
        Layout.fillWidth: true
        text: sheet.refusal
    }
    footer: PillButton {
        objectName: "saveGoals"
        Layout.fillWidth: true
        look: PillButton.Primary
        enabled: Review.goals.moved
        text: qsTr("Save from tomorrow on")
        onClicked: sheet.save()
    }
}
