// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/week.h"

#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/week_bars.h"
#include "app/window/week_paper.h"
#include "app/window/week_range.h"
#include "app/window/week_suggestion.h"
#include "app/window/wording.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

const Habit* find(const std::vector<Habit>& habits, const char* id)
{
    const auto found = std::ranges::find(habits, id, &Habit::id);
    return found == habits.end() ? nullptr : &*found;
}

}  // namespace

Week* Week::s_instance = nullptr;

Week::Week(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
    const auto refreshOpened = [this] {
        if (!m_from.is_not_a_date())
            refresh();
    };
    connect(&session, &Session::changed, this, refreshOpened);
    connect(&session, &Session::minutePassed, this, [this] {
        if (!m_from.is_not_a_date())
            refresh(m_isPresent);  // whoever looks at this week sees the new one from its first day on
    });
}

Week::~Week()
{
    s_instance = nullptr;
}

Week* Week::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QQmlListProperty<WeekChart> Week::charts()
{
    return {this, &m_charts};
}

void Week::open()
{
    if (m_from.is_not_a_date())
        goThisWeek();
}

void Week::goPrevious()
{
    if (canGoPrevious())
        goTo(m_from - days(7));
}

void Week::goNext()
{
    if (canGoNext())
        goTo(m_from + days(7));
}

void Week::goThisWeek()
{
    refresh(true);
}

void Week::goTo(Day day)
{
    m_from = day;
    refresh();
}

QString Week::firstDay() const
{
    return m_from.is_not_a_date() ? QString() : QString::fromStdString(isoText(m_from));
}

void Week::save(const QString& format)
{
    const WeekPaper paper(tr("Week %1").arg(week_range::isoNumber(m_from)), m_rangeText, m_suggestionText, m_dayTexts, m_charts);
    const QString name = week_range::isoName(m_from);
    const QString saved = format == QLatin1String("pdf") ? paper.savePdf(name) : paper.savePng(name);
    if (saved.isEmpty())
        m_changes.refuse(tr("The week could not be saved: the folder cannot be written to."));
    else
        m_changes.tellSaved(saved);
}

void Week::refresh(bool toPresent)
{
    try {
        if (toPresent)
            m_from = m_session.tracker().today();
        refreshPage();
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
}

void Week::refreshPage()
{
    Tracker& tracker = m_session.tracker();
    const Day today = tracker.today();
    const WeekView week = tracker.week(m_from);
    const WeekView before = tracker.week(week.from - days(7));
    m_from = week.from;
    m_isPresent = week.from <= today && today <= week.to;
    const auto first = tracker.firstDay();
    m_canGoPrevious = first && *first < week.from;
    m_title = week_range::title(m_from, today);
    m_rangeText = week_range::text(m_from, today);
    m_dayTexts.clear();
    for (const DayView& day : week.days)
        m_dayTexts << dayText(day.day);
    m_empty = std::ranges::all_of(week.summary, [](const WeekSummary& summary) { return summary.known == 0; });
    const std::vector<Habit> habits = tracker.habits();
    m_suggestionText = limber::suggestionText(week.suggestion, habits);
    refreshCharts(week, before, habits);
    emit changed();
}

void Week::refreshCharts(const WeekView& week, const WeekView& before, const std::vector<Habit>& habits)
{
    const Day today = m_session.tracker().today();
    const Habit* bedtime = find(habits, builtin::sleep) ? find(habits, builtin::bedtime) : nullptr;
    QList<WeekChart*> charts;
    for (const Habit& habit : habits) {
        if (&habit == bedtime)  // drawn with sleep
            continue;
        const QString id = QString::fromStdString(habit.id);
        WeekChart* chart = chartOf(id);
        chart->show({week, before, habit, habit.id == builtin::sleep ? bedtime : nullptr, today});
        charts << chart;
    }
    if (charts == m_charts)
        return;
    m_charts = charts;
    m_chartRows.show(charts);
    emit chartsChanged();
}

/// Those of habits that were archived stay: what drew them goes on listening for a while, and undo brings them back.
WeekChart* Week::chartOf(const QString& habitId)
{
    const auto made = findChildren<WeekChart*>(Qt::FindDirectChildrenOnly);
    const auto kept = std::ranges::find(made, habitId, &WeekChart::habitId);
    return kept != made.end() ? *kept : new WeekChart(habitId, this);
}

}  // namespace limber
