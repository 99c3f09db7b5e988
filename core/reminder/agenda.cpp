// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/agenda.h"

#include "core/reminder/occasions.h"
#include "core/reminder/wanted.h"
#include "core/reminder/water.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace limber {

namespace {

using Lines = std::unordered_map<std::string, const LedgerLine*>;

/// Shown since it was due, or since its snooze ended.
bool wasShown(const LedgerLine& line)
{
    return line.shown && (!line.snoozedUntil || *line.shown >= *line.snoozedUntil);
}

bool isShown(const Lines& lines, const std::string& occurrence)
{
    const auto line = lines.find(occurrence);
    return line != lines.end() && wasShown(*line->second);
}

template <class A, class B>
bool sameSubject(const A& a, const B& b)
{
    return a.kind == b.kind && a.habit == b.habit;
}

bool isQuietFor(const Outlook& outlook, const Reminder& reminder)
{
    return !mayDisturbQuietHours(reminder) &&
           isQuiet(outlook.settings, timeOfDay(outlook.zone->wallTime(outlook.now)));
}

Instant endOfQuietHours(const Outlook& outlook)
{
    const WallTime wall = outlook.zone->wallTime(outlook.now);
    const TimeOfDay end = outlook.settings.quietHours->second;
    const int passed = end <= timeOfDay(wall) ? minutesPerDay : 0;
    return instantOf(outlook, wall.date(), end.minutes + passed);
}

/// A reminder as it was, from what the ledger remembers of it. One that came after its time came at the end of a snooze.
Reminder asShown(const Outlook& outlook, const LedgerLine& line)
{
    Reminder reminder{.occurrence = line.occurrence,
                      .kind = line.kind,
                      .habit = line.habit,
                      .day = line.day,
                      .at = line.snoozedUntil.value_or(line.due),
                      .snoozed = line.snoozedUntil.has_value(),
                      .missing = line.kind == ReminderKind::Water ? waterLeft(outlook, line.day) : 0,
                      .actions = actionsFor(line.kind, activeHabit(outlook, line.habit), line.day),
                      .due = line.due};
    reminder.snoozed = reminder.snoozed || *line.shown >= usefulUntil(outlook, reminder);
    return reminder;
}

/// Puts one agenda together; `next` is the earliest of what it meets on the way.
class Deciding {
public:
    Deciding(const Outlook& outlook, std::span<const Reminder> plan)
        : m_outlook(outlook), m_plan(plan), m_asleepUntil(asleepUntil(outlook, outlook.now))
    {
        for (const LedgerLine& line : outlook.ledger)
            m_lines[line.occurrence] = &line;
    }
    [[nodiscard]] Agenda decide();

private:
    void collectDue();
    void split();
    void collectCurrent();
    void awaitNextDay();
    [[nodiscard]] bool isOutdated(const Reminder& reminder, Instant since) const;
    [[nodiscard]] bool isSuperseded(const Reminder& reminder) const;
    [[nodiscard]] bool makesSense(const LedgerLine& line) const;
    void lookAgainAt(Instant when)
    {
        if (when > m_outlook.now && (!m_agenda.next || when < *m_agenda.next))
            m_agenda.next = when;
    }

    const Outlook& m_outlook;
    std::span<const Reminder> m_plan;
    std::optional<Instant> m_asleepUntil;
    Lines m_lines;
    std::vector<Reminder> m_due;
    Agenda m_agenda;
};

/// Another one for the same day has come on screen since, be it planned or snoozed: this one has nothing to add.
bool Deciding::isOutdated(const Reminder& reminder, Instant since) const
{
    return std::any_of(m_outlook.ledger.begin(), m_outlook.ledger.end(), [&](const LedgerLine& line) {
        return sameSubject(line, reminder) && line.day == reminder.day && line.occurrence != reminder.occurrence &&
               line.shown && *line.shown >= since;
    });
}

/// A later one of the same kind for the same day can be shown as well: one of them is enough.
bool Deciding::isSuperseded(const Reminder& reminder) const
{
    return std::any_of(m_plan.begin(), m_plan.end(), [&](const Reminder& other) {
        return sameSubject(other, reminder) && other.day == reminder.day && other.at <= m_outlook.now &&
               std::tie(other.at, other.occurrence) > std::tie(reminder.at, reminder.occurrence) &&
               !isShown(m_lines, other.occurrence) &&
               m_outlook.now < usefulUntil(m_outlook, other) && !isQuietFor(m_outlook, other);
    });
}

void Deciding::collectDue()
{
    for (const Reminder& reminder : m_plan) {
        if (isShown(m_lines, reminder.occurrence))
            continue;
        if (reminder.at > m_outlook.now) {
            lookAgainAt(reminder.at);
            if (isWorthWaking(reminder) && (!m_agenda.wake || reminder.at < *m_agenda.wake))
                m_agenda.wake = reminder.at;
            continue;
        }
        if (usefulUntil(m_outlook, reminder) <= m_outlook.now || isSuperseded(reminder) ||
            isOutdated(reminder, reminder.at))
            continue;
        if (m_asleepUntil)
            lookAgainAt(*m_asleepUntil);
        else if (isQuietFor(m_outlook, reminder))
            lookAgainAt(endOfQuietHours(m_outlook));
        else
            m_due.push_back(reminder);
    }
}

/// Several late ones are one summary; a single one is shown as itself.
void Deciding::split()
{
    const auto isLate = [this](const Reminder& reminder) { return m_outlook.now - reminder.at > lateAfter; };
    const bool several = std::count_if(m_due.begin(), m_due.end(), isLate) > 1;
    for (Reminder& reminder : m_due) {
        m_agenda.current.push_back(reminder.occurrence);
        lookAgainAt(usefulUntil(m_outlook, reminder));
        (several && isLate(reminder) ? m_agenda.missed : m_agenda.show).push_back(std::move(reminder));
    }
}

/// What is on screen still asks for something: not answered, not done, not put off, its time not over. Its day has begun,
/// unless the clock was wrong when it came.
bool Deciding::makesSense(const LedgerLine& line) const
{
    if (!wasShown(line) || line.answered || !isWanted(m_outlook, line.kind, line.habit, line.day) ||
        isVacationAt(m_outlook, m_outlook.now) || m_asleepUntil)
        return false;
    const Day today = dayOf(m_outlook.zone->wallTime(m_outlook.now), m_outlook.settings.dayStartsAt);
    if (line.day > today)
        return false;
    const std::optional<Instant>& drink = dayOutlook(m_outlook, line.day).lastDrink;
    const bool drankSince = line.kind == ReminderKind::Water && drink && *drink >= *line.shown;
    const Reminder reminder = asShown(m_outlook, line);
    const bool replaced =
        std::any_of(m_due.begin(), m_due.end(), [&](const Reminder& due) { return sameSubject(due, line); });
    return !drankSince && !replaced && m_outlook.now < usefulUntil(m_outlook, reminder) &&
           !isOutdated(reminder, *line.shown + std::chrono::milliseconds(1));
}

void Deciding::collectCurrent()
{
    for (const LedgerLine& line : m_outlook.ledger) {
        if (!makesSense(line))
            continue;
        m_agenda.current.push_back(line.occurrence);
        m_agenda.shown.push_back(asShown(m_outlook, line));
        lookAgainAt(usefulUntil(m_outlook, m_agenda.shown.back()));
    }
}

/// The plan takes coming days for empty, but after a journey over the dateline there may be drinks of tomorrow.
void Deciding::awaitNextDay()
{
    const TimeOfDay dayStartsAt = m_outlook.settings.dayStartsAt;
    const Day today = dayOf(m_outlook.zone->wallTime(m_outlook.now), dayStartsAt);
    if (m_outlook.settings.reminders)
        lookAgainAt(m_outlook.zone->firstInstant(closesAt(Span::Day, today, dayStartsAt)));
}

Agenda Deciding::decide()
{
    awaitNextDay();
    collectDue();
    collectCurrent();
    split();
    return std::move(m_agenda);
}

}  // namespace

bool isWorthWaking(const Reminder& reminder)
{
    return mayDisturbQuietHours(reminder) || reminder.kind == ReminderKind::Custom;
}

Agenda agendaAt(const Outlook& outlook, std::span<const Reminder> plan)
{
    return Deciding(outlook, plan).decide();
}

}  // namespace limber
