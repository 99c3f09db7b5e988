// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// What can be pressed: by pointer, Space, Enter and assistive technology alike.
T.AbstractButton {
    id: pressable

    property real radius: Theme.cupRadius
    property string description: ""
    /// From its edge to the focus ring's outer one; negative where there is no room around it.
    property real ringDistance: 4

    onPressed: {
        for (let around = pressable.parent; around !== null; around = around.parent) {
            const view = around as FocusView;
            if (view !== null)
                view.pressed = pressable;
        }
    }
    Keys.onReturnPressed: pressable.clicked()
    Keys.onEnterPressed: pressable.clicked()
    Accessible.name: pressable.text
    // Qt 6.4 does not tell assistive technology that a control is disabled, and that it was pressed without pressing it.
    Accessible.description: pressable.enabled ? pressable.description : qsTr("Not available now")
    Accessible.onPressAction: if (pressable.enabled) pressable.clicked()

    onHoveredChanged: mark.touch()
    onDownChanged: mark.touch()
    onVisualFocusChanged: mark.touch()
    // Made when first touched, which most buttons never are.
    Loader {
        id: mark
        anchors.fill: parent
        function touch(): void { mark.source = "PressMark.qml"; }
        onLoaded: {
            const made = mark.item as PressMark;
            made.radius = Qt.binding(() => pressable.radius);
            made.ringDistance = Qt.binding(() => pressable.ringDistance);
            made.button = pressable;
        }
    }
}
