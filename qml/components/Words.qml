// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Limber.Ui

/// Text of one size of the type scale. A Label, since assistive technology does not see a Text (Qt 6.4).
Label {
    id: words

    enum Level { Caption, Body, Title, Number, Page, Guide, Big, Clock }

    property int level: Words.Body
    property bool strong: words.level >= Words.Title
    readonly property bool wraps: words.wrapMode !== Text.NoWrap
    readonly property real line: Theme.lines[words.level] * Theme.textScale

    /// What a screen reader is to say of a StyledText.
    function plain(styled: string): string {
        return styled.replace(/<[^>]*>/g, "");
    }

    color: Theme.ink
    font.pixelSize: Math.round(Theme.sizes[words.level] * Theme.textScale)
    font.weight: words.strong ? Font.Bold : Font.Normal
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    // One line keeps its place in the middle of the line, however tall the font's own is; several lines stand apart by it.
    lineHeightMode: words.wraps ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: words.wraps ? words.line : 1
    height: words.wraps ? words.implicitHeight : words.line
}
