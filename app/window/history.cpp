// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history.h"

#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/wording.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

Day monthOf(Day day)
{
    return {day.year(), day.month(), 1};
}

}  // namespace

History* History::s_instance = nullptr;

History::History(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
    connect(&session, &Session::changed, this, &History::refresh);
    connect(&session, &Session::minutePassed, this, &History::refresh);
}

History::~History()
{
    s_instance = nullptr;
}

History* History::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void History::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    emit shownChanged();
    if (shown && m_stale)
        refresh();
}

void History::refresh()
{
    m_stale = true;
    if (!m_shown)  // a year is too much to read after every drink that is logged on another page
        return;
    try {
        readYear();
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
}

void History::readYear()
{
    Tracker& tracker = m_session.tracker();
    const Day today = tracker.today();
    const bool followed = m_chosen.is_not_a_date() || m_chosen == m_today;
    m_today = today;
    if (followed && m_chosen != today) {  // whoever looks at today goes on with it
        m_chosen = today;
        m_month = monthOf(today);
    }
    const auto first = tracker.firstDay();
    m_firstYear = std::min(first ? int(first->year()) : int(today.year()), int(today.year()));
    m_settings = tracker.settings();
    m_view = tracker.history(firstOfYear(), Day(m_month.year(), 12, 31));
    m_empty = !first || std::ranges::all_of(m_view.habits, [](const HabitHistory& each) { return each.streak.best == 0 && each.days.empty(); });
    m_stale = false;
    showYear();
    m_day.show(tracker, m_chosen, m_view);
    showMonth();
}

void History::showYear()
{
    QList<HabitYear*> habits;
    QStringList tones;
    for (const HabitHistory& history : m_view.habits) {
        const QString id = QString::fromStdString(history.habit->id);
        const auto kept = std::ranges::find(m_habits, id, &HabitYear::habitId);
        HabitYear* habit = kept != m_habits.end() ? *kept : new HabitYear(id, this);
        habit->show(history, year(), year() == m_today.year());
        habits << habit;
        tones << habit->tone();
    }
    if (tones != m_tones) {
        m_tones = tones;
        emit tonesChanged();
    }
    if (habits == m_habits)
        return;
    const QList<HabitYear*> gone = m_habits;
    m_habits = habits;
    emit habitsChanged();
    for (HabitYear* habit : gone) {
        if (!habits.contains(habit))
            habit->deleteLater();
    }
}

void History::showMonth()
{
    m_monthModel.show({m_month, m_today, m_chosen, m_settings.weekStartsOn, m_view});
    emit changed();
}

void History::goToMonth(Day month)
{
    month = std::clamp(month, Day(static_cast<unsigned short>(m_firstYear), 1, 1), monthOf(m_today));
    const bool sameYear = month.year() == m_month.year();
    m_month = month;
    if (sameYear)
        showMonth();
    else
        refresh();
}

void History::goTo(Day chosen)
{
    if (chosen > m_today || chosen.year() < m_firstYear || chosen == m_chosen)
        return;
    const bool sameYear = chosen.year() == m_month.year();
    m_chosen = chosen;
    m_month = monthOf(chosen);
    if (!sameYear)
        return refresh();
    try {
        m_day.show(m_session.tracker(), m_chosen, m_view);
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
    showMonth();
}

void History::goYears(int by)
{
    goToMonth(m_month + boost::gregorian::years(by));
}

void History::goMonths(int by)
{
    goToMonth(m_month + boost::gregorian::months(by));
}

void History::choose(const QString& iso)
{
    if (const auto day = parseDay(iso.toStdString()))
        goTo(*day);
}

void History::chooseIndex(int index)
{
    if (index >= 0)
        goTo(firstOfYear() + days(index));
}

void History::chooseToday()
{
    goTo(m_today);
    goToMonth(monthOf(m_today));
}

void History::step(int by)
{
    goTo(std::clamp(m_chosen + days(by), Day(static_cast<unsigned short>(m_firstYear), 1, 1), m_today));
}

}  // namespace limber
