// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/occasions.h"

#include "core/reminder/wanted.h"
#include "core/reminder/water.h"

namespace limber {

namespace {

/// Collects the occasions of one day.
class DayPlan {
public:
    DayPlan(const Outlook& outlook, Day day) : m_outlook(outlook), m_day(day) {}

    void addWater();
    void addChain();
    void addExercise();
    void addMorning();
    void addWeeklyReview();
    void addCustom(const Habit& habit);
    [[nodiscard]] std::vector<Reminder> take() { return std::move(m_reminders); }

private:
    /// Null where it would come in quiet hours.
    Reminder* add(ReminderKind kind, const std::string& habit, Instant due, const std::string& suffix = {});
    /// Minutes since the midnight that begins the day, of a time that belongs to it: 01:00 comes after 23:00.
    [[nodiscard]] int minuteOf(TimeOfDay time, TimeOfDay spanStart) const
    {
        return time < spanStart ? time.minutes + minutesPerDay : time.minutes;
    }

    const Outlook& m_outlook;
    Day m_day;
    std::vector<Reminder> m_reminders;
};

Reminder* DayPlan::add(ReminderKind kind, const std::string& habit, Instant due, const std::string& suffix)
{
    const std::string prefix = kind == ReminderKind::Custom ? "custom/" + habit : nameOf(kind);
    Reminder reminder{.occurrence = prefix + '/' + isoText(m_day) + suffix,
                      .kind = kind,
                      .habit = habit,
                      .day = m_day,
                      .at = due,
                      .missing = kind == ReminderKind::Water ? waterLeft(m_outlook, m_day) : 0,
                      .actions = actionsFor(kind, activeHabit(m_outlook, habit), m_day),
                      .due = due};
    const TimeOfDay time = timeOfDay(m_outlook.zone->wallTime(due));
    if (!mayDisturbQuietHours(reminder) && isQuiet(m_outlook.settings, time))
        return nullptr;
    return &m_reminders.emplace_back(std::move(reminder));
}

void DayPlan::addWater()
{
    if (!isWanted(m_outlook, ReminderKind::Water, builtin::water, m_day))
        return;
    const WaterTimes times = waterTimes(m_outlook, m_day);
    for (const Instant due : times.due) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(due.time_since_epoch()).count();
        if (Reminder* added = add(ReminderKind::Water, builtin::water, due, '/' + std::to_string(seconds)))
            added->lessOften = times.lessOftenFrom && due > *times.lessOftenFrom;
    }
}

void DayPlan::addChain()
{
    const ReminderTimes times = timesOf(m_outlook, m_day);
    const auto link = [&](ReminderKind kind, const char* habit, int minute) {
        if (isWanted(m_outlook, kind, habit, m_day))
            add(kind, habit, instantOf(m_outlook, m_day, minute));
    };
    link(ReminderKind::WindDown, builtin::bedtime, times.windDown);
    link(ReminderKind::Stretch, builtin::stretch, times.stretch);
    link(ReminderKind::Bedtime, builtin::bedtime, times.bedtime);
}

void DayPlan::addExercise()
{
    if (!isWanted(m_outlook, ReminderKind::Exercise, builtin::exercise, m_day))
        return;
    const Settings& settings = m_outlook.settings;
    add(ReminderKind::Exercise, builtin::exercise,
        instantOf(m_outlook, m_day, minuteOf(*settings.exerciseReminder, settings.dayStartsAt)));
}

/// Asks in the morning after about the night that began on this day.
void DayPlan::addMorning()
{
    if (!isWanted(m_outlook, ReminderKind::Morning, builtin::sleep, m_day))
        return;
    add(ReminderKind::Morning, builtin::sleep,
        instantOf(m_outlook, m_day, minutesPerDay + timesOf(m_outlook, m_day).morning));
}

void DayPlan::addWeeklyReview()
{
    if (m_day.day_of_week() == boost::date_time::Sunday && isWanted(m_outlook, ReminderKind::WeeklyReview, {}, m_day))
        add(ReminderKind::WeeklyReview, {}, instantOf(m_outlook, m_day, timesOf(m_outlook, m_day).weeklyReview));
}

/// The weekday is that of the habit's day: Monday's reminder at 00:30 comes after Monday's midnight, for Monday.
void DayPlan::addCustom(const Habit& habit)
{
    if (habit.reminderTimes.empty() || !isWanted(m_outlook, ReminderKind::Custom, habit.id, m_day))
        return;
    const TimeOfDay spanStart = habit.span == Span::Night ? TimeOfDay{noon} : m_outlook.settings.dayStartsAt;
    const std::size_t weekday = (m_day.day_of_week().as_number() + 6U) % 7U;
    for (const ReminderTime& each : habit.reminderTimes)
        if (each.weekdays.test(weekday))
            add(ReminderKind::Custom, habit.id, instantOf(m_outlook, m_day, minuteOf(each.time, spanStart)),
                '/' + clockText(each.time.minutes));
}

/// "Done" needs something to log: at-most and clock goals have no such thing.
bool canBeDone(const Habit& habit, Day day)
{
    const GoalKind goal = habit.goalOn(day).kind;
    return goal == GoalKind::AtLeast || goal == GoalKind::Between;
}

}  // namespace

std::vector<ReminderAction> actionsFor(ReminderKind kind, const Habit* habit, Day day)
{
    using enum ReminderAction;
    switch (kind) {
    case ReminderKind::Water:
    case ReminderKind::Stretch:
    case ReminderKind::Exercise: return {Done, Snooze, Skip};
    case ReminderKind::WindDown: return {Snooze, Skip};
    case ReminderKind::Bedtime: return {GoToBed, Snooze, Skip};
    case ReminderKind::Morning: return {FillIn, Snooze, Skip};
    case ReminderKind::WeeklyReview: return {Review, Snooze, Skip};
    case ReminderKind::Custom: break;
    }
    if (habit && canBeDone(*habit, day))
        return {Done, Snooze, Skip};
    return {Snooze, Skip};
}

std::vector<Reminder> occasionsOf(const Outlook& outlook, Day day)
{
    DayPlan plan(outlook, day);
    plan.addMorning();
    // A day that the calendar dropped (Samoa, 30 December 2011) has no evening: its reminders would all come at midnight.
    if (outlook.zone->resolve(atMinute(day, noon)).kind == WallInstants::Kind::Skipped)
        return plan.take();
    plan.addWater();
    plan.addChain();
    plan.addExercise();
    plan.addWeeklyReview();
    for (const Habit& habit : outlook.habits)
        plan.addCustom(habit);
    return plan.take();
}

}  // namespace limber
