// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/appearance.h"
#include "app/window/changes.h"
#include "app/window/entry_editor.h"
#include "app/window/reminders.h"
#include "app/window/today.h"
#include "app/window/week.h"

namespace limber {

/// All that QML sees of the program, made in one place for the program and for tests: the singletons of module Limber
/// and the icons. Must outlive the engine; there is one at a time.
class Stage {
public:
    explicit Stage(Session& session, const Appearance::Wish& wish = {})
        : m_appearance(session, wish), m_changes(session), m_entryEditor(session, m_changes), m_today(session, m_changes), m_week(session, m_changes), m_reminders(session) {}

    [[nodiscard]] Appearance& appearance() { return m_appearance; }
    [[nodiscard]] Changes& changes() { return m_changes; }
    [[nodiscard]] EntryEditor& entryEditor() { return m_entryEditor; }
    [[nodiscard]] Today& today() { return m_today; }
    [[nodiscard]] Week& week() { return m_week; }
    [[nodiscard]] Reminders& reminders() { return m_reminders; }

    /// Gives an engine the icons, and new words when the language changes.
    void dress(QQmlEngine& engine);

private:
    Appearance m_appearance;  // the first: the others speak its language
    Changes m_changes;
    EntryEditor m_entryEditor;
    Today m_today;
    Week m_week;
    Reminders m_reminders;
};

}  // namespace limber
