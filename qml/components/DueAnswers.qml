// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// What can be said to the reminder that is due. "Not now" shows for how long it can be put off, and the way to skip it.
Flow {
    id: answers

    property bool choosing: false
    /// All of them beside each other. A Flow's own implicitWidth is that of the lines it has.
    readonly property real needed: {
        let sum = later.visible ? later.width : -answers.spacing;
        for (let i = 0; i < keys.count; ++i) {
            const button = keys.itemAt(i);
            if (button !== null && button.visible)
                sum += button.width + answers.spacing;
        }
        return sum;
    }
    signal answered(string key)

    spacing: Theme.largeText ? 4 : 8

    function isForLater(key: string): bool {
        return key.startsWith("snooze") || key === "skip";
    }
    function canWait(all: var): bool {
        return Array.from(all).some(key => answers.isForLater(key));
    }
    /// The first answer that is seen.
    function first(): Item {
        for (let i = 0; i < keys.count; ++i)
            if (keys.itemAt(i)?.visible)
                return keys.itemAt(i);
        return later;
    }

    Repeater {
        id: keys
        model: Reminders.due.keys
        PillButton {
            required property string modelData
            required property int index
            objectName: "due_" + modelData
            visible: answers.choosing === answers.isForLater(modelData)
            look: index === 0 ? PillButton.Primary : PillButton.Bordered
            text: Reminders.due.labels[index] ?? ""
            description: Reminders.due.title
            onClicked: answers.answered(modelData)
        }
    }
    PillButton {
        id: later
        objectName: "dueLater"
        look: PillButton.Bordered
        visible: answers.canWait(Reminders.due.keys)
        text: answers.choosing ? qsTr("Back") : qsTr("Not now")
        description: Reminders.due.title
        onClicked: {
            answers.choosing = !answers.choosing;
            answers.first().forceActiveFocus(visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
        }
    }
}
