// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/evening.h"

#include "app/i18n/stretch_text.h"
#include "app/window/changes.h"
#include "app/window/evening_text.h"
#include "app/window/session.h"
#include "app/window/wording.h"
#include "core/stretch/chosen_routine.h"

#include <algorithm>

namespace limber {

Evening* Evening::s_instance = nullptr;

Evening::Evening(Session& session, Changes& changes, QObject* parent) : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
    refresh();
    connect(&session, &Session::changed, this, &Evening::refresh);
    connect(&session, &Session::minutePassed, this, &Evening::refresh);
}

Evening::~Evening()
{
    s_instance = nullptr;
}

Evening* Evening::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

Evening::Step Evening::next() const
{
    const EveningStep* next = m_view.next();
    return !next ? canGoToBed() ? Bed : Nothing : next->kind == ReminderKind::Stretch ? Stretch : Bed;
}

/// Skipped is not forbidden.
bool Evening::canGoToBed() const
{
    const auto bed = std::ranges::find(m_view.steps, ReminderKind::Bedtime, &EveningStep::kind);
    return !inBed() && bed != m_view.steps.end();
}

void Evening::ask()
{
    m_asked = true;
    emit changed();
}

void Evening::leave()
{
    if (!m_asked)
        return;
    m_asked = false;
    emit changed();
}

QString Evening::getUp()
{
    return m_changes.attempt([this](bool) {
        Tracker& tracker = m_session.tracker();
        const HabitDay bedtime = tracker.habitDay(builtin::bedtime, m_view.night);
        Receipt receipt;
        for (const Entry& entry : bedtime.entries)
            receipt = tracker.remove(entry.id);
        return m_changes.remember(receipt, tr("Not in bed yet"));
    });
}

void Evening::refresh()
{
    try {
        m_view = m_session.tracker().evening();
        say();
    } catch (const Refusal&) {
        // As it was known last; Today says what is wrong.
    }
    emit changed();
}

void Evening::say()
{
    Tracker& tracker = m_session.tracker();
    const Settings settings = tracker.settings();
    const Zone& zone = tracker.zone();
    m_coloured = settings.eveningColours;
    m_clockText = wording::clock(timeOfDay(tracker.wallNow()).minutes);
    m_goalText = evening_text::goal(m_view, zone);
    m_sleepText = evening_text::sleep(m_view, zone);
    m_shortText = evening_text::shortSleep(m_view, std::chrono::floor<std::chrono::minutes>(m_session.now()), zone);
    m_stretchText = routineText(chosenRoutine(settings));
    if (m_view.halfStretched)
        m_stretchText = tr("Partly done · %1", "how long the routine is").arg(m_stretchText);
    m_drinkText = evening_text::lastDrink(m_view, zone);
    m_bedText = evening_text::inBed(m_view, zone);
    m_wakeText = evening_text::untilWakeUp(m_view, zone);
    m_steps.show(m_view, zone, settings.reminders && settings.eveningReminders);
}

}  // namespace limber
