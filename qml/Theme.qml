// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Limber

/// Every colour, size and duration of the look. Amounts are logical pixels.
QtObject {
    id: theme

    /// Amber on brown-black, whichever theme is set: from wind-down to wake-up, and on pages for the night.
    readonly property bool evening: theme.crampSeen || theme.stretchSeen || Evening.colours
    /// Those pages are to be seen. A property each: while one fades into the other, both are.
    property bool crampSeen: false
    property bool stretchSeen: false

    readonly property color bg: pick("#f6f2e9", "#191613", "#120b06")
    readonly property color card: pick("#fffcf6", "#231f1a", "#1d130b")
    readonly property color sunk: pick("#ece5d8", "#332d26", "#2c1d11")
    readonly property color line: pick("#dfd6c6", "#3d362e", "#3a2818")
    readonly property color edge: pick("#8c8172", "#8e8374", "#8a6a48")
    readonly property color ink: pick("#2a2520", "#f0e8db", "#f2cfa0")
    readonly property color ink2: pick("#5f564b", "#b9ae9e", "#bc9569")
    readonly property color accent: pick("#a3472a", "#ee9a6b", "#d68e43")
    readonly property color accentText: pick("#fffcf6", "#24120a", "#1a0e04")
    readonly property color soft: pick("#f6e4d9", "#43291c", "#3a2412")
    readonly property color snack: pick("#2a2520", "#f0e8db", "#2c1d11")
    readonly property color snackText: pick("#f6f2e9", "#2a2520", "#f2cfa0")
    readonly property color snackUndo: pick("#f2b48f", "#96401f", "#d68e43")
    readonly property color water: pick("#1e619b", "#79bddc", "#d9a868")
    readonly property color bedtime: pick("#6b2852", "#c8739a", "#d9a868")
    readonly property color sleep: pick("#8a74c9", "#7f87ea", "#d9a868")
    readonly property color exercise: pick("#7d5a10", "#f1a635", "#d9a868")
    readonly property color stretch: pick("#1e9873", "#74e8ae", "#d9a868")

    /// What the user's own habits are coloured with: as it is kept, which is how it looks on light, and how on dark.
    /// Told apart as design.md asks: 9 apart in OKLab x100, 5.7 from the built-in ones, on normal, protan, deutan and
    /// tritan sight; at least 3.1 against the card.
    readonly property var ownTones: ({
        "#328276": "#70fcdf", "#916931": "#e38c43", "#27449d": "#97a1fa", "#813c52": "#dd5a6c",
        "#819a09": "#ebe55a", "#7a57c5": "#977dc2", "#404902": "#bacd79", "#b57ab2": "#cea0b6"
    })

    // Type: sizes and lines are TypeScale's; 200 % text enlarges both.
    readonly property real textScale: Appearance.textScale
    /// Text so large that what stood side by side stands below each other.
    readonly property bool largeText: theme.textScale > 1.3
    readonly property string family: Appearance.language === "zh" ? "Noto Sans CJK SC" : "Noto Sans"

    readonly property int barRadius: 4
    readonly property int cupRadius: 12
    readonly property int cardRadius: 16
    readonly property int target: 44

    readonly property int pressTime: Appearance.reducedMotion ? 0 : 80
    readonly property int valueTime: Appearance.reducedMotion ? 0 : 160
    readonly property int pageTime: Appearance.reducedMotion ? 0 : 200

    function pick(light: string, dark: string, night: string): color {
        return theme.evening ? night : Appearance.dark ? dark : light;
    }

    /// `share` of one colour over another, without transparency: what lies below does not shine through.
    function mix(over: color, under: color, share: real): color {
        return Qt.rgba(over.r * share + under.r * (1 - share), over.g * share + under.g * (1 - share),
                       over.b * share + under.b * (1 - share), 1);
    }

    /// Lets a line break only where its parts are joined, after the dot: "Last night · before 23:00".
    function keepTogether(text: string): string {
        return text.replace(/ /g, "\u00a0").replace(/\u00a0·\u00a0/g, "\u00a0· ");
    }

    /// The colour of a habit's marks: the theme's own by its name, or "#rrggbb" that the user chose.
    function tone(name: string): color {
        switch (name) {
        case "water": return theme.water;
        case "bedtime": return theme.bedtime;
        case "sleep": return theme.sleep;
        case "exercise": return theme.exercise;
        case "stretch": return theme.stretch;
        }
        if (!name.startsWith("#") || theme.evening)
            return theme.ink2;
        return Appearance.dark && theme.ownTones[name] !== undefined ? theme.ownTones[name] : name;
    }
}
