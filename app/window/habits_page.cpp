// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/habits_page.h"

#include "app/i18n/habit_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"

#include <algorithm>

namespace limber {

HabitsPage* HabitsPage::s_instance = nullptr;

HabitsPage::HabitsPage(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes), m_editor(session, changes)
{
    s_instance = this;
}

HabitsPage::~HabitsPage()
{
    s_instance = nullptr;
}

HabitsPage* HabitsPage::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void HabitsPage::open()
{
    if (!m_opened) {
        connect(&m_session, &Session::changed, this, &HabitsPage::look);
        connect(&m_session, &Session::minutePassed, this, &HabitsPage::look);  // perhaps to a new day
    }
    m_opened = true;
    look();
}

void HabitsPage::look()
{
    try {
        const std::vector<Habit> habits = m_session.tracker().habits(true);
        const Day today = m_session.tracker().today();
        m_list.show(habits, false, today);
        m_archived.show(habits, true, today);
    } catch (const Refusal&) {
        // What is shown stays; the next change or minute tries again, and Today says what is wrong.
    }
}

QString HabitsPage::move(const QString& habitId, int place)
{
    return m_changes.attempt([=, this](bool) {
        Tracker& tracker = m_session.tracker();
        std::vector<std::string> ids;
        for (const Habit& habit : tracker.habits())
            ids.push_back(habit.id);
        const std::string id = tracker.habit(habitId.toStdString()).id;
        std::erase(ids, id);
        ids.insert(ids.begin() + std::clamp(place, 0, static_cast<int>(ids.size())), id);
        return m_changes.remember(tracker.orderHabits(ids), tr("Moved %1", "habit").arg(habitName(tracker.habit(id))));
    });
}

QString HabitsPage::archive(const QString& habitId)
{
    return m_changes.attempt([=, this](bool) {
        Tracker& tracker = m_session.tracker();
        const Habit habit = tracker.habit(habitId.toStdString());
        return m_changes.remember(tracker.archive(habit.id, true), tr("Archived %1", "habit").arg(habitName(habit)));
    });
}

QString HabitsPage::bringBack(const QString& habitId)
{
    return m_changes.attempt([=, this](bool) {
        Tracker& tracker = m_session.tracker();
        const Habit habit = tracker.habit(habitId.toStdString());
        return m_changes.remember(tracker.archive(habit.id, false), tr("%1 is back", "habit").arg(habitName(habit)));
    });
}

}  // namespace limber
