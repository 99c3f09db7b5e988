// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// The cups of Today: how much each holds, and which is the usual drink.
Sheet {
    id: sheet

    /// As typed, in the order in which they stand here.
    property list<string> amounts
    property int usual: -1
    property string refusal: ""
    readonly property int least: 3
    readonly property int most: 5

    title: qsTr("Cups")
    onAboutToShow: sheet.reset()

    function reset(): void {
        sheet.amounts = [];  // what was typed before goes with its row
        const cups = [];
        sheet.usual = -1;
        for (let i = 0; i < Today.water.cups.length; ++i) {
            cups.push(String(Today.water.cups[i]));
            if (Today.water.cups[i] === Today.water.usualDrink)
                sheet.usual = i;
        }
        sheet.amounts = cups;
        sheet.refusal = "";
    }
    function typed(): var {
        const texts = [];
        for (let i = 0; i < rows.count; ++i)
            texts.push((rows.itemAt(i) as CupRow).text);
        return texts;
    }
    function remove(index: int): void {
        const left = sheet.typed();
        left.splice(index, 1);
        sheet.amounts = left;
        sheet.usual = sheet.usual === index ? -1 : sheet.usual > index ? sheet.usual - 1 : sheet.usual;
        sheet.refusal = "";
    }
    function add(): void {
        const more = sheet.typed();
        more.push("300");
        sheet.amounts = more;
        (rows.itemAt(rows.count - 1) as CupRow).takeFocus();
    }
    function save(): void {
        sheet.refusal = Today.setCups(sheet.typed(), sheet.usual);
        if (sheet.refusal === "")
            sheet.close();
    }

    Words {
        text: qsTr("The usual drink is what reminders and the desktop's menu log.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        height: implicitHeight
        level: Words.Caption
        color: Theme.ink2
    }
    Column {
        id: cups
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            id: rows
            model: sheet.amounts
            CupRow {
                required property string modelData
                required property int index
                objectName: "cupRow" + index
                width: cups.width
                number: index + 1
                text: modelData
                usual: sheet.usual === index
                removable: sheet.amounts.length > sheet.least
                onChosen: sheet.usual = index
                onEdited: sheet.refusal = ""
                onAccepted: sheet.save()
                onRemoved: sheet.remove(index)
            }
        }
    }
    PillButton {
        objectName: "addCup"
        visible: sheet.amounts.length < sheet.most
        look: PillButton.Bare
        text: qsTr("Add a cup")
        onClicked: sheet.add()
    }
    RefusalNote {
        objectName: "cupRefusal"
        Layout.fillWidth: true
        text: sheet.refusal
    }
    PillButton {
        objectName: "saveCups"
        Layout.fillWidth: true
        look: PillButton.Primary
        text: qsTr("Save")
        onClicked: sheet.save()
    }
}
