// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/appearance.h"
#include "app/window/changes.h"
#include "app/window/cramp_guide.h"
#include "app/window/data_files.h"
#include "app/window/doctor.h"
#include "app/window/entry_editor.h"
#include "app/window/evening.h"
#include "app/window/habits_page.h"
#include "app/window/history.h"
#include "app/window/learn.h"
#include "app/window/preferences.h"
#include "app/window/reminders.h"
#include "app/window/review.h"
#include "app/window/routine_form.h"
#include "app/window/stretch_cues.h"
#include "app/window/stretch_guide.h"
#include "app/window/tips.h"
#include "app/window/today.h"
#include "app/window/week.h"
#include "app/window/welcome.h"
#include "app/window/what_helps.h"

namespace limber {

/// All that QML sees of the program, made in one place for the program and for tests: the singletons of module Limber
/// and the icons. Must outlive the engine; there is one at a time.
class Stage {
public:
    explicit Stage(Session& session, const Appearance::Wish& wish = {},
                   const StretchGuide::Now& steadyNow = std::chrono::steady_clock::now,
                   const StretchCues::Source& cues = {})
        : m_appearance(session, wish),
          m_changes(session),
          m_entryEditor(session, m_changes),
          m_evening(session, m_changes),
          m_today(session, m_changes, m_evening),
          m_week(session, m_changes),
          m_history(session, m_changes),
          m_habits(session, m_changes),
          m_reminders(session),
          m_preferences(session, m_changes),
          m_dataFiles(session, m_changes),
          m_welcome(session),
          m_stretchGuide(session, m_changes, steadyNow),
          m_stretchCues(session, m_appearance, m_stretchGuide, cues),
          m_routineForm(session, m_changes),
          m_crampGuide(session, m_changes, m_today, steadyNow),
          m_doctor(session),
          m_learn(session),
          m_tips(session, m_changes),
          m_whatHelps(session, m_changes),
          m_review(session, m_changes)
    {
    }

    [[nodiscard]] Appearance& appearance() { return m_appearance; }
    [[nodiscard]] Changes& changes() { return m_changes; }
    [[nodiscard]] EntryEditor& entryEditor() { return m_entryEditor; }
    [[nodiscard]] Evening& evening() { return m_evening; }
    [[nodiscard]] Today& today() { return m_today; }
    [[nodiscard]] Week& week() { return m_week; }
    [[nodiscard]] History& history() { return m_history; }
    [[nodiscard]] HabitsPage& habits() { return m_habits; }
    [[nodiscard]] Reminders& reminders() { return m_reminders; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] DataFiles& dataFiles() { return m_dataFiles; }
    [[nodiscard]] CrampGuide& crampGuide() { return m_crampGuide; }
    [[nodiscard]] StretchGuide& stretchGuide() { return m_stretchGuide; }
    [[nodiscard]] StretchCues& stretchCues() { return m_stretchCues; }
    [[nodiscard]] RoutineForm& routineForm() { return m_routineForm; }
    [[nodiscard]] Welcome& welcome() { return m_welcome; }
    [[nodiscard]] Learn& learn() { return m_learn; }
    [[nodiscard]] Tips& tips() { return m_tips; }
    [[nodiscard]] WhatHelpsPage& whatHelps() { return m_whatHelps; }
    [[nodiscard]] ReviewPage& review() { return m_review; }

    /// Gives an engine the icons, and new words when the language changes.
    void dress(QQmlEngine& engine);

private:
    Appearance m_appearance;  // the first: the others speak its language
    Changes m_changes;
    EntryEditor m_entryEditor;
    Evening m_evening;
    Today m_today;
    Week m_week;
    History m_history;
    HabitsPage m_habits;
    Reminders m_reminders;
    Preferences m_preferences;
    DataFiles m_dataFiles;
    Welcome m_welcome;
    StretchGuide m_stretchGuide;
    StretchCues m_stretchCues;
    RoutineForm m_routineForm;
    CrampGuide m_crampGuide;
    Doctor m_doctor;
    Learn m_learn;
    Tips m_tips;
    WhatHelpsPage m_whatHelps;
    ReviewPage m_review;
};

}  // namespace limber
