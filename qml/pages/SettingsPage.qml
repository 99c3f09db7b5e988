// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Limber
import Limber.Ui

/// How it looks, when days and weeks begin, where the data goes, and what this program is.
ScrollPage {
    id: page

    signal pageAsked(string page)
    signal hoursAsked(bool exercise)
    /// A sheet of components/, by its name.
    signal sheetAsked(string sheet)

    // Large text needs the whole width for a row.
    wide: page.windowWidth >= 900 && !Theme.largeText
    readonly property int rightWidth: page.wide ? 428 : page.column
    readonly property string reminderState: Reminders.health !== Reminders.Running ? Reminders.headline
        : Reminders.nextTimeText === "" ? qsTr("Running") : qsTr("Running, next at %1").arg(Reminders.nextTimeText)

    objectName: "settingsPage"
    Component.onCompleted: page.look()
    onEnabledChanged: if (page.enabled) page.look()

    function look(): void {
        Preferences.open();
        Reminders.open();
    }
    function ask(key: string): void {
        if (key === "quiet-hours")
            return page.hoursAsked(false);
        if (key === "cups")
            return page.sheetAsked("CupSheet");
        Preferences.ask(key);
        page.sheetAsked("PreferenceSheet");
    }

    PageHeader {
        width: page.column
        phone: page.phone
        title: page.phone ? qsTr("More") : qsTr("Settings")
        CrampButton { visible: page.phone }
    }
    Flow {
        width: page.column
        spacing: page.wide ? 24 : page.gap + 4

        Column {
            id: left
            width: page.wide ? page.column - page.rightWidth - 24 : page.column
            spacing: page.gap + 4
            RowCard {
                id: ways
                width: left.width
                SettingRow {
                    objectName: "toHabits"
                    visible: page.phone
                    width: ways.width
                    first: true
                    isSwitch: false
                    leads: true
                    symbol: "tune"
                    text: qsTr("Habits")
                    detail: qsTr("Goals, order, habits of your own")
                    onClicked: page.pageAsked("habits")
                }
                SettingRow {
                    objectName: "toReminders"
                    width: ways.width
                    first: !page.phone
                    isSwitch: false
                    leads: true
                    symbol: "notifications"
                    text: qsTr("Reminders")
                    detail: page.reminderState
                    onClicked: page.pageAsked("reminders")
                }
                SettingRow {
                    objectName: "settingsToHelps"
                    width: ways.width
                    isSwitch: false
                    leads: true
                    symbol: "lightbulb"
                    text: qsTr("What helps me")
                    detail: qsTr("Nights with cramps and without")
                    onClicked: page.pageAsked("helps")
                }
                SettingRow {
                    objectName: "toRoutine"
                    width: ways.width
                    isSwitch: false
                    leads: true
                    symbol: "self_improvement"
                    text: qsTr("Bedtime stretch")
                    detail: qsTr("Times, moves, sounds and voice")
                    onClicked: page.sheetAsked("RoutineSheet")
                }
                SettingRow {
                    objectName: "toLearn"
                    width: ways.width
                    isSwitch: false
                    leads: true
                    symbol: "menu_book"
                    text: qsTr("Good to know")
                    detail: qsTr("Cramps, weight, research")
                    onClicked: page.pageAsked("learn")
                }
            }
            PreferenceCard {
                width: left.width
                title: qsTr("Appearance")
                model: Preferences.look
                onAsked: key => page.ask(key)
            }
            PreferenceCard {
                width: left.width
                title: qsTr("Day and week")
                model: Preferences.days
                onAsked: key => page.ask(key)
            }
        }
        Column {
            id: right
            width: page.rightWidth
            spacing: page.gap + 4
            DataCard {
                width: right.width
                onSheetAsked: sheet => page.sheetAsked(sheet)
            }
            AboutCard {
                width: right.width
                onSheetAsked: sheet => page.sheetAsked(sheet)
            }
        }
    }
}
