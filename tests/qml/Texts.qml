// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Limber.Ui

/// Walks the window and says which texts cannot be read.
QtObject {
    id: texts

    function walk(item, visit) {
        if (!item.visible || item.opacity === 0)
            return;
        visit(item);
        for (let i = 0; i < item.children.length; ++i)
            walk(item.children[i], visit);
    }

    function labels(root) {
        const found = [];
        walk(root, item => {
            if (item.truncated !== undefined && item.contentWidth !== undefined && item.text !== "")
                found.push(item);
        });
        return found;
    }

    /// The rectangle in which a label really paints.
    function paintedOf(label) {
        const place = label.mapToItem(null, 0, 0);
        let x = place.x;
        if (label.horizontalAlignment === Text.AlignRight)
            x += label.width - label.contentWidth;
        else if (label.horizontalAlignment === Text.AlignHCenter)
            x += (label.width - label.contentWidth) / 2;
        return {x: x, y: place.y, width: label.contentWidth, height: label.height, text: label.text};
    }

    /// Cut off, wider than its place, or beyond the window's sides.
    function unreadable(root, width) {
        const wrong = [];
        for (const label of labels(root)) {
            const painted = paintedOf(label);
            if (label.truncated || label.contentWidth > label.width + 1 || painted.x < -0.5 || painted.x + painted.width > width + 0.5)
                wrong.push(label.text + " at " + Math.round(painted.x) + ", " + Math.round(painted.width) + " of " + Math.round(label.width));
        }
        walk(root, item => {
            if (item instanceof TextInput && item.contentWidth > item.width - item.leftPadding - item.rightPadding + 1)
                wrong.push(item.text + " in a field, " + Math.round(item.contentWidth) + " of " + Math.round(item.width));
        });
        return wrong.join("; ");
    }

    /// What can be pressed and sticks out of its card or of the window.
    function stickingOut(root, width) {
        const wrong = [];
        walk(root, item => {
            if (!(item instanceof T.AbstractButton))
                return;
            let right = width;
            for (let around = item.parent; around !== null; around = around.parent) {
                if (around instanceof Flickable && around.contentWidth > around.width + 1)
                    return;  // it is scrolled to
                if (around instanceof Card)
                    right = Math.min(right, around.mapToItem(null, around.width, 0).x);
            }
            const place = item.mapToItem(null, 0, 0);
            if (place.x < -0.5 || place.x + item.width > right + 0.5)
                wrong.push((item.text || item.objectName) + " to " + Math.round(place.x + item.width) + " of " + Math.round(right));
        });
        return wrong.join("; ");
    }

    /// Two texts on the same spot.
    function overlapping(root) {
        const painted = labels(root).map(paintedOf);
        const wrong = [];
        for (let i = 0; i < painted.length; ++i) {
            for (let k = i + 1; k < painted.length; ++k) {
                const a = painted[i];
                const b = painted[k];
                const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
                const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
                if (across > 2 && down > 6)
                    wrong.push(a.text + " | " + b.text);
            }
        }
        return wrong.join("; ");
    }
}
