// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// A symbol in one colour, drawn by the image provider "icon".
Image {
    id: icon

    property string name: ""
    property color color: Theme.ink
    property int size: 24

    width: icon.size
    height: icon.size
    source: icon.name === "" ? "" : "image://icon/" + icon.name + "/" + String(icon.color).slice(-6)
    sourceSize.width: icon.size
    sourceSize.height: icon.size
    asynchronous: true
    Accessible.ignored: true
}
