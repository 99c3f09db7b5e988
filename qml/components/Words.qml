// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber
import Limber.Ui

/// One line of text of one size of the type scale. A Label, since assistive technology does not see a Text (Qt 6.4).
T.Label {
    id: words

    /// The rows of TypeScale.
    enum Level { Caption, Body, Title, Number, Page, Guide, Big, Clock, Cramp, Countdown }

    property int level: 1  // Body; a plain number costs no binding
    property bool strong: words.level >= Words.Title
    readonly property real line: TypeScale.line(words.level, Appearance.textScale)

    /// What a screen reader is to say of a StyledText.
    function plain(styled: string): string {
        return styled.replace(/<[^>]*>/g, "");
    }

    color: Theme.ink
    font: TypeScale.font(words.level, words.strong, Appearance.textScale)
    textFormat: Text.PlainText
    // One line keeps its place in the middle of the line, however tall the font's own is.
    verticalAlignment: Text.AlignVCenter
    height: words.line
}
