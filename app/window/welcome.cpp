// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/welcome.h"

#include "app/i18n/habit_text.h"
#include "app/i18n/refusal_text.h"
#include "app/window/session.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"
#include "core/calendar/half_width.h"
#include "core/habit/quantity.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

constexpr int midday = 12 * 60;
constexpr double minutesPerHour = 60;

QString valueOf(const Habit& habit, const Settings& settings)
{
    if (habit.archived)
        return WelcomeModel::tr("Off", "habit");
    const Goal& goal = habit.goals.front().value;
    if (habit.id == builtin::bedtime)
        return WelcomeModel::tr("%1, up at %2", "before 23:00, up at 07:00").arg(goalPhrase(habit, goal), wording::clock(settings.usualWakeUp.minutes));
    return habit.kind == HabitKind::Routine ? WelcomeModel::tr("about 7 min") : goalPhrase(habit, goal);
}

/// Nothing was logged yet, so a goal holds from the beginning instead of leaving the default one behind it.
void setGoal(Tracker& tracker, const char* habit, const Goal& goal)
{
    tracker.setGoal(habit, goal, beginningOfTime());
}

}  // namespace

WelcomeModel::WelcomeModel(QObject* parent) : RowModel({"habitId", "symbol", "tone", "title", "value", "active"}, parent) {}

void WelcomeModel::show(Tracker& tracker)
{
    const Settings settings = tracker.settings();
    QList<Row> rows;
    for (const Habit& habit : tracker.habits(true)) {
        const QString id = QString::fromStdString(habit.id);
        rows << Row{id, {id, wording::icon(habit), wording::tone(habit), habitName(habit), valueOf(habit, settings), !habit.archived}};
    }
    RowModel::show(rows);
}

Welcome* Welcome::s_instance = nullptr;

Welcome::Welcome(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    s_instance = this;
    connect(&session, &Session::changed, this, &Welcome::refresh);
}

Welcome::~Welcome()
{
    s_instance = nullptr;
}

Welcome* Welcome::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Welcome::offer()
{
    if (m_shown || !m_session.tracker().isNew())
        return;
    m_shown = true;
    refresh();
    emit shownChanged();
}

void Welcome::finish()
{
    if (!m_shown)
        return;
    m_shown = false;
    emit shownChanged();
    try {
        m_session.tracker().noteWelcomed();
        m_session.announceChange();
    } catch (const Refusal&) {
        // A disk that is full, say: Today says so, and the next start asks again.
    }
}

void Welcome::refresh()
{
    if (!m_shown)
        return;
    try {
        m_settings = m_session.tracker().settings();
        m_known = m_session.tracker().habits(true);
        m_habits.show(m_session.tracker());
    } catch (const Refusal&) {
        return;  // what is shown stays
    }
    emit changed();
}

QString Welcome::attempt(const std::function<void(Tracker&)>& act)
{
    QString refused;
    try {
        act(m_session.tracker());
    } catch (const Refusal& refusal) {
        refused = refusalText(refusal);
    }
    m_session.announceChange();
    return refused;
}

Goal Welcome::goalOf(const char* habit) const
{
    const auto found = std::ranges::find(m_known, habit, &Habit::id);
    return found == m_known.end() ? Goal{} : found->goals.front().value;
}

bool Welcome::isActive(const QString& habit) const
{
    const auto found = std::ranges::find(m_known, habit.toStdString(), &Habit::id);
    return found != m_known.end() && !found->archived;
}

int Welcome::waterLow() const
{
    return static_cast<int>(goalOf(builtin::water).low);
}

int Welcome::waterHigh() const
{
    const Goal goal = goalOf(builtin::water);
    return goal.kind == GoalKind::Between ? static_cast<int>(goal.high) : 0;
}

QString Welcome::bedtime() const
{
    return wording::clock(goalOf(builtin::bedtime).low);
}

QString Welcome::wakeUp() const
{
    return wording::clock(m_settings.usualWakeUp.minutes);
}

QString Welcome::sleepHours() const
{
    return wording::number(goalOf(builtin::sleep).low / minutesPerHour);
}

QString Welcome::exerciseMinutes() const
{
    return wording::number(goalOf(builtin::exercise).low);
}

QString Welcome::setLanguage(const QString& language)
{
    return attempt([&](Tracker& tracker) { tracker.setSetting("language", language.toStdString()); });
}

QString Welcome::setReminders(bool on)
{
    return attempt([&](Tracker& tracker) { tracker.setSetting("reminders", on ? "on" : "off"); });
}

QString Welcome::setActive(const QString& habit, bool active)
{
    return attempt([&](Tracker& tracker) { tracker.archive(habit.toStdString(), !active); });
}

QString Welcome::setWater(const QString& low, const QString& high, const QString& drink)
{
    return attempt([&](Tracker& tracker) {
        const Habit water = tracker.habit(builtin::water);
        const double atLeast = parseQuantity(water, low.toStdString());
        const double top = high.isEmpty() ? 0 : parseQuantity(water, high.toStdString());
        Settings tried;
        const std::string size = numberText(parseQuantity(water, drink.toStdString()));
        assignSetting(tried, "drink-size", size);
        setGoal(tracker, builtin::water, top > atLeast ? Goal{GoalKind::Between, atLeast, top} : Goal{GoalKind::AtLeast, atLeast, 0});
        tracker.setSetting("drink-size", size);
    });
}

QString Welcome::timeRefusal(const QString& time) const
{
    try {
        static_cast<void>(timeTyped(time));
        return {};
    } catch (const Refusal& refusal) {
        return refusalText(refusal);
    }
}

QString Welcome::setNight(const QString& bedtime, const QString& wakeUp)
{
    return attempt([&](Tracker& tracker) {
        const int bed = timeTyped(bedtime).minutes;
        const std::string up = wording::clock(timeTyped(wakeUp).minutes).toStdString();
        // What is earlier than noon lies after midnight, in the night that began the day before.
        setGoal(tracker, builtin::bedtime, {GoalKind::Before, static_cast<double>(bed < midday ? bed + minutesPerDay : bed), 0});
        tracker.setSetting("usual-wakeup", up);
    });
}

QString Welcome::setSleep(const QString& hours)
{
    return attempt([&](Tracker& tracker) {
        bool isNumber = false;
        const double wanted = QString::fromStdString(halfWidth(hours.toStdString())).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber)
            throw Refusal(RefusalCode::NotANumber, {hours.toStdString()});
        setGoal(tracker, builtin::sleep, {GoalKind::AtLeast, std::round(wanted * minutesPerHour), 0});
    });
}

QString Welcome::setExercise(const QString& minutes)
{
    return attempt([&](Tracker& tracker) {
        const double wanted = parseQuantity(tracker.habit(builtin::exercise), minutes.toStdString());
        setGoal(tracker, builtin::exercise, {GoalKind::AtLeast, wanted, 0});
    });
}

}  // namespace limber
