// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// "Good to know": what the column and research tell. The titles are the table of contents; a tap unfolds one below itself.
ScrollPage {
    id: page

    signal pageAsked(string page)

    objectName: "learnPage"
    wide: false  // lines of text longer than a column of 600 are hard to read
    Component.onCompleted: page.look()
    onEnabledChanged: if (page.enabled) page.look()

    function look(): void {
        Learn.fill();
        if (Learn.wanted !== "")
            page.unfold(Learn.wanted);
    }
    /// Unfolds that section alone and shows its beginning.
    function unfold(section: string): void {
        Learn.found();
        let found = null;
        for (let i = 0; i < rows.count; ++i) {
            const card = rows.itemAt(i) as LearnCard;
            card.open = card.section === section;
            if (card.open)
                found = card;
        }
        Qt.callLater(page.showTop, found);  // when all have their new heights
    }
    function showTop(card: Item): void {
        if (card !== null)
            page.contentY = Math.max(0, Math.min(card.mapToItem(page.contentItem, 0, 0).y - 12, page.contentHeight - page.height));
    }

    Connections {
        target: Learn
        enabled: page.enabled
        function onAsked(): void { page.look(); }
    }

    PageHeader {
        width: page.column
        phone: page.phone
        title: qsTr("Good to know")
        returns: true
        onBack: page.pageAsked("back")
        CrampButton {
            visible: page.phone
            narrow: true
        }
    }
    Paragraph {
        objectName: "notADoctor"
        width: page.column
        text: qsTr("Limber is a diary with reminders, not a doctor. Here it tells what a health column and research say.")
        color: Theme.ink2
    }
    Repeater {
        id: rows
        model: Learn.sections
        LearnCard { width: page.column }
    }
}
