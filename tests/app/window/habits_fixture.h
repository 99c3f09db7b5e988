// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/window/window_fixture.h"

namespace limber::test {

/// The window with the page Habits open.
struct HabitsFixture : WindowFixture {
    explicit HabitsFixture(const char* language = "en") : WindowFixture("2026-11-19T22:05", "Asia/Shanghai", language) { page.open(); }

    /// Fills in the form of a new habit.
    void begin(const QString& name, HabitKind kind)
    {
        editor.begin({"#328276", "#916931"});
        editor.setName(name);
        editor.setKind(static_cast<int>(kind));
    }
    Habit habit(const QString& name) { return session.tracker().habit(name.toStdString()); }
    QStringList ids()
    {
        QStringList found;
        for (int row = 0; row < page.list()->count(); ++row)
            found << page.list()->cell(row, "habitId").toString();
        return found;
    }
    QString about(const QString& id) { return page.list()->cell(static_cast<int>(ids().indexOf(id)), "about").toString(); }

    HabitsPage& page = stage.habits();
    HabitEditor& editor = *page.editor();
    GoalForm& goal = *editor.goal();
};

}  // namespace limber::test
