// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Limber
import Limber.Ui

/// One cup to change: its amount, whether it is the usual drink, and away with it. In two lines where text is large.
GridLayout {
    id: cup

    property int number: 1
    property alias text: input.text
    property bool usual: false
    property bool removable: true
    signal chosen()
    signal edited()
    signal accepted()
    signal removed()

    columnSpacing: 8
    rowSpacing: 4
    columns: Theme.largeText ? 2 : 3

    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    FieldText {
        id: input
        objectName: "cupInput"
        Layout.fillWidth: true
        Layout.minimumWidth: 88
        Layout.columnSpan: Theme.largeText ? 2 : 1
        label: qsTr("Cup %1").arg(cup.number)
        rightPadding: unit.width + 16
        leftPadding: rightPadding
        inputMethodHints: Qt.ImhPreferNumbers
        maximumLength: 8
        onTextEdited: cup.edited()
        onAccepted: cup.accepted()
        Words {
            id: unit
            anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
            text: Today.water.unit
            level: Words.Caption
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    ToggleButton {
        objectName: "usualCup"
        Layout.fillWidth: Theme.largeText
        text: qsTr("Usual")
        description: input.text + " " + Today.water.unit
        chosen: cup.usual
        Accessible.role: Accessible.RadioButton
        onClicked: cup.chosen()
    }
    IconButton {
        objectName: "removeCup"
        symbol: "close"
        color: Theme.ink2
        text: qsTr("Remove the cup of %1 %2").arg(input.text).arg(Today.water.unit)
        enabled: cup.removable
        onClicked: cup.removed()
    }
}
