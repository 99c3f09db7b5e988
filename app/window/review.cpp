// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/review.h"

#include "app/i18n/habit_text.h"
#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/review_paper.h"
#include "app/window/review_text.h"
#include "app/window/session.h"
#include "app/window/week_range.h"
#include "app/window/week_suggestion.h"
#include "app/window/wording.h"
#include "core/reminder/times.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

constexpr int daysOfWeek = 7;

QString notLogged(const WeekReview& review)
{
    QStringList names;
    for (const ReviewedHabit& reviewed : review.habits) {
        if (reviewed.verdict == Verdict::NotLogged)
            names << habitName(*reviewed.habit);
    }
    return names.join(ReviewPage::tr(", ", "between habits"));
}

}  // namespace

ReviewedModel::ReviewedModel(QObject* parent) : RowModel({"habitId", "symbol", "tone", "name", "counts", "change", "average"}, parent)
{
}

void ReviewedModel::show(const WeekReview& review, Verdict verdict)
{
    QList<Row> rows;
    for (const ReviewedHabit& reviewed : review.habits) {
        if (reviewed.verdict != verdict)
            continue;
        const Habit& habit = *reviewed.habit;
        const QString id = QString::fromStdString(habit.id);
        rows << Row{id,
                    {id, wording::icon(habit), wording::tone(habit), habitName(habit), metText(reviewed, review.to),
                     changeText(review, reviewed), averageText(reviewed)}};
    }
    RowModel::show(rows);
}

ReviewPage* ReviewPage::s_instance = nullptr;

ReviewPage::ReviewPage(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
    connect(&session, &Session::changed, this, &ReviewPage::refresh);
}

ReviewPage::~ReviewPage()
{
    s_instance = nullptr;
}

ReviewPage* ReviewPage::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void ReviewPage::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown) {
        m_from = firstShown();
        refresh();
    }
    emit changed();
}

/// On its last day the present week is looked back on from the time of the reminder (rules.md: Sunday 20:00); where weeks
/// begin on another day, what is over by then is the week before.
Day ReviewPage::firstShown()
{
    Tracker& tracker = m_session.tracker();
    const Day today = tracker.today();
    const Settings settings = tracker.settings();
    const Day present = weekStart(today, settings.weekStartsOn);
    if (const auto chosen = std::exchange(m_chosen, std::nullopt); chosen && *chosen < present)
        return *chosen;
    const int from = reminderTimes(bedtimeGoalOf({}, today), settings).weeklyReview;
    const bool isDue = today == present + days(daysOfWeek - 1) && minutesSince(today, tracker.wallNow()) >= from;
    return isDue ? present : present - days(1);
}

void ReviewPage::choose(const QString& day)
{
    m_chosen = parseDay(day.toStdString());
}

void ReviewPage::goPrevious()
{
    if (!m_canGoPrevious)
        return;
    m_from = m_review.from - days(daysOfWeek);
    refresh();
}

void ReviewPage::goNext()
{
    if (!canGoNext())
        return;
    m_from = m_review.from + days(daysOfWeek);
    refresh();
}

void ReviewPage::refresh()
{
    if (!m_shown)  // all of a habit's days are too much to read after every drink that is logged on another page
        return;
    try {
        read();
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
}

void ReviewPage::read()
{
    Tracker& tracker = m_session.tracker();
    m_review = tracker.review(m_from);
    const Day today = tracker.today();
    const auto first = tracker.firstDay();
    m_canGoPrevious = first && *first < m_review.from;
    m_empty = m_review.cramps == 0 && std::ranges::all_of(m_review.habits, [](const ReviewedHabit& each) { return each.week.known == 0; });
    m_title = week_range::title(m_review.from, today);
    m_rangeText = week_range::text(m_review.from, today);
    m_well.show(m_review, Verdict::Well);
    m_slipped.show(m_review, Verdict::Slipped);
    m_level.show(m_review, Verdict::Level);
    m_notLoggedText = notLogged(m_review);
    m_suggestionText = limber::suggestionText(m_review.suggestion, tracker.habits());
    m_bestText = bestRunText(m_review);
    m_crampsText = limber::crampsText(m_review);
    emit changed();
}

void ReviewPage::savePdf()
{
    const ReviewPaper paper({m_title, m_rangeText, m_suggestionText, m_bestText, isRecord(), m_crampsText, m_notLoggedText}, m_well,
                            m_slipped, m_level);
    const QString saved = paper.savePdf(week_range::isoName(m_review.from));
    if (saved.isEmpty())
        m_changes.refuse(tr("The review could not be saved: the folder cannot be written to."));
    else
        m_changes.tellSaved(saved);
}

Day ReviewPage::tomorrow()
{
    return m_session.tracker().today() + days(1);
}

void ReviewPage::openGoals()
{
    try {
        m_goals.load(m_session.tracker().habits(), tomorrow());
        m_goalsFromText = QLocale().toString(wording::date(tomorrow()), tr("dddd, d MMMM", "a day in a sentence"));
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
    emit goalsOpened();
}

void ReviewPage::stepGoal(const QString& habitId, int by)
{
    m_goals.step(habitId, by);
}

QString ReviewPage::saveGoals()
{
    return m_changes.attempt([this](bool) {
        QStringList said;
        for (const auto& [habit, goal] : m_goals.movedGoals())
            said << m_changes.remember(m_session.tracker().setGoal(habit.id, goal, tomorrow()), habitName(habit) + u' ' + goalPhrase(habit, goal));
        return tr("From tomorrow: %1").arg(said.join(tr(", ", "between goals")));
    });
}

}  // namespace limber
