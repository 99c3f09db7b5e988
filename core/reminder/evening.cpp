// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/evening.h"

#include "core/reminder/wanted.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;
using std::chrono::minutes;

/// The habit as it is asked for on that day; null where it is not.
const Habit* askedFor(const Outlook& outlook, const char* id, Day day)
{
    const Habit* habit = activeHabit(outlook, id);
    return habit && habit->scheduleOn(day).asksFor(day) && !isVacation(outlook, day) ? habit : nullptr;
}

bool hasChain(const Outlook& outlook, Day night)
{
    const Habit* bedtime = askedFor(outlook, builtin::bedtime, night);
    return bedtime && bedtime->goalOn(night).kind == GoalKind::Before;
}

EveningPhase phaseOf(const Outlook& outlook, Day night)
{
    const DayOutlook& known = dayOutlook(outlook, night);
    if (known.gotUp || outlook.now >= usualWakeUpOf(outlook, night))
        return EveningPhase::Day;
    if (known.toBed)
        return EveningPhase::InBed;
    const bool hasBegun = outlook.now >= instantOf(outlook, night, timesOf(outlook, night).windDown);
    return hasBegun && hasChain(outlook, night) ? EveningPhase::Evening : EveningPhase::Day;
}

/// The night that is going on, else the one to come. A night's sleep may last beyond noon.
Day nightAt(const Outlook& outlook)
{
    const Day present = nightOf(outlook.zone->wallTime(outlook.now));
    for (const Day night : {present - days(1), present})
        if (phaseOf(outlook, night) != EveningPhase::Day)
            return night;
    const bool isOver = dayOutlook(outlook, present).gotUp || outlook.now >= usualWakeUpOf(outlook, present);
    return isOver ? present + days(1) : present;
}

/// Puts the steps of one night together.
class Chain {
public:
    Chain(const Outlook& outlook, Day night)
        : m_outlook(outlook), m_night(night), m_times(timesOf(outlook, night)), m_known(dayOutlook(outlook, night))
    {
    }
    [[nodiscard]] std::vector<EveningStep> steps();

private:
    void add(ReminderKind kind, const char* habit, int minute, std::optional<Instant> done);
    /// Once its day is over the stretch would count for the next one.
    [[nodiscard]] bool canStretch() const
    {
        const WallTime closes = closesAt(Span::Day, m_night, m_outlook.settings.dayStartsAt);
        return m_known.stretched || m_outlook.now < m_outlook.zone->firstInstant(closes);
    }

    const Outlook& m_outlook;
    Day m_night;
    ReminderTimes m_times;
    const DayOutlook& m_known;
    std::vector<EveningStep> m_steps;
};

void Chain::add(ReminderKind kind, const char* habit, int minute, std::optional<Instant> done)
{
    using enum EveningStep::State;
    const Instant planned = instantOf(m_outlook, m_night, minute);
    const bool skipped = standingOf(m_outlook, habit, m_night).state == DayState::Skipped;
    const bool isFirst = m_steps.empty();
    const bool isNext = std::ranges::none_of(m_steps, &EveningStep::isOpen);
    const bool isNow = isNext && (!isFirst || m_outlook.now >= planned);
    m_steps.push_back({kind, done.value_or(planned), done ? Done : skipped ? Skipped : isNow ? Now : Later});
}

std::vector<EveningStep> Chain::steps()
{
    const bool stretches = askedFor(m_outlook, builtin::stretch, m_night) && canStretch();
    if (hasChain(m_outlook, m_night)) {
        // Nobody logs that they wind down: it lasts until the next step.
        const Instant begins = instantOf(m_outlook, m_night, m_times.windDown);
        const bool over = m_known.toBed || m_outlook.now >= instantOf(m_outlook, m_night, stretches ? m_times.stretch : m_times.bedtime);
        add(ReminderKind::WindDown, builtin::bedtime, m_times.windDown, over ? std::optional(begins) : std::nullopt);
    }
    if (stretches)
        add(ReminderKind::Stretch, builtin::stretch, m_times.stretch, m_known.stretched);
    if (activeHabit(m_outlook, builtin::bedtime))
        add(ReminderKind::Bedtime, builtin::bedtime, m_times.bedtime, m_known.toBed);
    return std::move(m_steps);
}

}  // namespace

const EveningStep* EveningView::next() const
{
    const auto found = std::ranges::find_if(
        steps, [](const EveningStep& step) { return step.kind != ReminderKind::WindDown && step.isOpen(); });
    return found == steps.end() ? nullptr : &*found;
}

EveningView eveningAt(const Outlook& outlook)
{
    const Instant now = std::chrono::floor<minutes>(outlook.now);
    EveningView view;
    view.night = nightAt(outlook);
    view.phase = phaseOf(outlook, view.night);
    view.steps = Chain(outlook, view.night).steps();
    view.wakeUp = usualWakeUpOf(outlook, view.night);
    view.untilWakeUp = std::chrono::floor<minutes>(view.wakeUp - now);
    if (hasChain(outlook, view.night)) {
        view.goal = instantOf(outlook, view.night, bedtimeGoalOf(outlook.habits, view.night));
        view.untilGoal = std::chrono::floor<minutes>(*view.goal - now);
    }
    const Habit* sleep = askedFor(outlook, builtin::sleep, view.night);
    if (sleep && sleep->goalOn(view.night).kind == GoalKind::AtLeast)
        view.sleepGoal = minutes(static_cast<int>(sleep->goalOn(view.night).low));
    const DayOutlook& known = dayOutlook(outlook, view.night);
    if (view.phase == EveningPhase::InBed)
        view.inBedSince = known.toBed;
    view.lastDrink = known.lastDrink;
    view.halfStretched = standingOf(outlook, builtin::stretch, view.night).state == DayState::Partly;
    return view;
}

}  // namespace limber
