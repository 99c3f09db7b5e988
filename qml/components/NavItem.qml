// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// One page of the navigation, in the rail or in the bar at the bottom. A TabButton: Qt 6.4 takes the role of a control
/// from its C++ type alone, whatever Accessible.role says.
T.TabButton {
    id: item

    property string symbol: ""
    property string selectedSymbol: item.symbol
    property bool selected: false
    /// In the rail, with the mark at its left; else in the bar, with the mark on top.
    property bool inRail: false
    readonly property color mark: item.selected ? Theme.accent : Theme.ink2

    implicitWidth: 88
    implicitHeight: 38 + label.line + (item.inRail ? 8 : 4)
    checkable: false
    autoExclusive: false
    Keys.onReturnPressed: item.clicked()
    Keys.onEnterPressed: item.clicked()
    Accessible.name: item.text
    Accessible.onPressAction: item.clicked()
    Accessible.selectable: true
    Accessible.selected: item.selected

    onHoveredChanged: feedback.touch()
    onDownChanged: feedback.touch()
    onVisualFocusChanged: feedback.touch()
    Loader {
        id: feedback
        anchors.fill: parent
        function touch(): void { feedback.source = "PressMark.qml"; }
        onLoaded: {
            const made = feedback.item as PressMark;
            made.radius = Theme.cupRadius;
            made.ringDistance = -4;
            made.button = item;
        }
    }

    Item {
        anchors.fill: parent
        Rectangle {
            visible: item.selected
            x: item.inRail ? 0 : (parent.width - width) / 2
            y: item.inRail ? (parent.height - height) / 2 : 0
            width: item.inRail ? 3 : 40
            height: item.inRail ? 40 : 3
            radius: 1.5
            color: Theme.accent
        }
        Column {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: item.inRail ? 0 : 1
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: item.selected ? item.selectedSymbol : item.symbol
                color: item.mark
            }
            Words {
                id: label
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, item.width - 4)
                height: label.line + 2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
                text: item.text
                level: Words.Caption
                strong: item.selected
                color: item.mark
                Accessible.ignored: true
            }
        }
    }
}
