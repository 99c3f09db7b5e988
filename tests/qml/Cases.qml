// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Tests

/// How a page can be shown: sizes, languages, themes, sizes of text; and the pictures of it for looking at.
QtObject {
    id: cases

    required property var window

    /// Both languages where it is narrowest and widest of the two layouts; of the other sizes one of each. A theme moves nothing.
    function all(): var {
        const rows = [];
        for (const size of [[360, 640], [1100, 760]])
            rows.push(row(size, "en", "light", 100), row(size, "zh", "dark", 100));
        for (const size of [[360, 640], [1100, 760]])
            rows.push(row(size, "en", "light", 200), row(size, "zh", "dark", 200));
        for (const size of [[360, 720], [768, 1024], [900, 700], [1920, 1080]])
            rows.push(row(size, "en", "dark", 100), row(size, "en", "light", 200));
        rows.push(row([360, 720], "zh", "light", 100), row([768, 1024], "zh", "light", 100));
        return World.everyCaseWanted ? everything() : rows;
    }
    function everything(): var {
        const rows = [];
        for (const size of [[360, 640], [360, 720], [768, 1024], [1100, 760], [1920, 1080]])
            for (const scale of [100, 200])
                for (const language of ["en", "zh"])
                    for (const theme of ["light", "dark"])
                        rows.push(row(size, language, theme, scale));
        return rows;
    }
    function row(size: var, language: string, theme: string, scale: int): var {
        return {tag: [size.join("x"), scale, language, theme].join("-"),
                width: size[0], height: size[1], language: language, theme: theme, scale: scale};
    }

    function apply(data: var): void {
        World.set("language", data.language);
        World.set("theme", data.theme);
        World.set("text-size", String(data.scale));
        cases.window.width = data.width;
        cases.window.height = data.height;
    }

    /// What the window shows, and once more so high that nothing of `page` has to be scrolled to.
    function picture(name: string, data: var, page: Item): void {
        if (!World.picturesWanted)
            return;
        World.savePicture(cases.window.contentItem, name + "-" + data.tag);
        const more = page.contentHeight - page.height;
        if (!(more > 0))
            return;
        cases.window.height += Math.ceil(more);
        World.settle(cases.window.contentItem);
        World.savePicture(cases.window.contentItem, name + "-" + data.tag + "-whole");
        cases.window.height = data.height;
        World.settle(cases.window.contentItem);
    }
}
