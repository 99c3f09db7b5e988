// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Limber
import Limber.Tests
import Limber.Ui

/// The colours of habits are told apart by everybody, on light and on dark (design.md, "Colours").
TestCase {
    id: test

    name: "Tones"

    // Protan, deutan and tritan sight in linear RGB (Machado, Oliveira, Fernandes 2009, full severity).
    readonly property var sights: ({
        normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    })
    readonly property var lms: [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005]]
    readonly property var lab: [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660]]
    readonly property list<string> builtIn: ["water", "bedtime", "sleep", "exercise", "stretch"]

    function times(matrix, vector) {
        return matrix.map(row => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]);
    }
    function linear(color) {
        return [color.r, color.g, color.b].map(c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    function seen(color, sight) {
        const rgb = times(test.sights[sight], linear(color)).map(c => Math.min(1, Math.max(0, c)));
        return times(test.lab, times(test.lms, rgb).map(Math.cbrt));
    }
    /// OKLab x100, where it is smallest.
    function distance(a, b) {
        return Math.min(...Object.keys(test.sights).map(sight => {
            const x = seen(a, sight);
            const y = seen(b, sight);
            return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
        }));
    }
    function contrast(a, b) {
        const [x, y] = [a, b].map(color => {
            const rgb = linear(color);
            return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
        });
        return Math.max(x, y) / Math.min(x, y);
    }

    function test_coloursAreToldApartWhateverTheSight_data() {
        return [{tag: "light"}, {tag: "dark"}];
    }
    function test_coloursAreToldApartWhateverTheSight(data) {
        World.set("theme", data.tag);
        const own = Object.keys(Theme.ownTones).map(name => Qt.color(Theme.tone(name)));
        compare(own.length, 8);
        for (let i = 0; i < own.length; ++i) {
            for (let k = 0; k < i; ++k)
                verify(distance(own[i], own[k]) >= 9, own[i] + " " + own[k] + " " + distance(own[i], own[k]));
            for (const name of test.builtIn)
                verify(distance(own[i], Theme.tone(name)) >= 5.5, own[i] + " " + name + " " + distance(own[i], Theme.tone(name)));
            verify(contrast(own[i], Theme.card) >= 3, own[i] + " " + contrast(own[i], Theme.card));
        }
    }

    function test_aColourOfTheCommandLineStaysAsItIs() {
        World.set("theme", "dark");
        compare(String(Theme.tone("#336699")), "#336699");
        compare(Theme.tone(""), Theme.ink2);
    }
}
