// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Limber.Ui

/// Scrolls to what it stands in, once the next frame has put that where it belongs.
Item {
    id: sight

    property bool coming: false

    visible: false

    function come(): void {
        sight.coming = true;
    }
    function show(): void {
        sight.coming = false;
        for (let above = sight.parent; above !== null; above = above.parent) {
            if (above instanceof FocusView) {
                (above as FocusView).showItem(sight.parent);
                return;
            }
        }
    }

    Connections {
        target: sight.coming ? sight.parent.Window.window : null
        function onFrameSwapped(): void { sight.show(); }
    }
}
