// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Limber.Ui

/// Text of one size of the type scale. A Label, since assistive technology does not see a Text (Qt 6.4).
Label {
    id: words

    enum Level { Caption, Body, Title, Number, Page, Guide, Big, Clock }

    property int level: Words.Body
    property bool strong: words.level >= Words.Title
    readonly property real line: Theme.lines[words.level] * Theme.textScale

    color: Theme.ink
    font.pixelSize: Math.round(Theme.sizes[words.level] * Theme.textScale)
    font.weight: words.strong ? Font.Bold : Font.Normal
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Layout.preferredHeight: Math.max(1, words.lineCount) * words.line
}
