// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reminder_report.h"

#include "app/cli/context.h"
#include "app/cli/past_table.h"
#include "app/cli/reminder_text.h"
#include "app/cli/value_text.h"
#include "app/cli/view_json.h"
#include "core/reminder/wanted.h"

#include <algorithm>
#include <ostream>

namespace limber {
namespace {

constexpr std::chrono::hours lookAhead{24 * 8};  // the weekly review is in it
constexpr std::chrono::hours lookBack{24 * 7};
constexpr std::chrono::hours longestSnoozes{48};  // between its time and the last time it was shown

std::string answerOf(const LedgerLine& line, const std::vector<std::string>& current)
{
    if (line.answered)
        return line.answer;
    if (line.snoozedUntil && *line.shown < *line.snoozedUntil)
        return nameOf(ReminderAction::Snooze);
    return std::find(current.begin(), current.end(), line.occurrence) != current.end() ? "" : "ignored";
}

std::vector<PastReminder> pastReminders(Tracker& tracker, Instant now)
{
    const std::vector<std::string> current = tracker.agenda().current;
    std::vector<PastReminder> past;
    for (const LedgerLine& line : tracker.ledger(now - lookBack - longestSnoozes, Instant::max()))
        if (line.shown && *line.shown >= now - lookBack && *line.shown <= now)
            past.push_back({line, answerOf(line, current)});
    std::stable_sort(past.begin(), past.end(),
                     [](const PastReminder& a, const PastReminder& b) { return *a.line.shown < *b.line.shown; });
    return past;
}

OrderedJson whenJson(const std::optional<Instant>& when, const Zone& zone)
{
    return when ? OrderedJson(isoText(*when, zone.offsetAt(*when))) : OrderedJson();
}

/// "tonight 22:30", "today 14:10", "tomorrow 07:30", "Sun 29 Nov 20:00". A night is over at five.
std::string whenWords(WallTime when, WallTime now)
{
    using boost::posix_time::hours;
    const long hour = when.time_of_day().hours();
    const std::string clock = ' ' + clockText(timeOfDay(when).minutes);
    if ((hour >= 18 || hour < 5) && (when - hours(5)).date() == (now - hours(5)).date())
        return "tonight" + clock;
    const long days = (when.date() - now.date()).days();
    return (days == 0 ? "today" : days == 1 ? "tomorrow" : shortDay(when.date())) + clock;
}

std::string nextWords(Context& context, const ReminderReport& report)
{
    if (!report.switchedOn)
        return "none, as every one is switched off; limberctl settings lists the switches";
    if (!report.next)
        return "none in the coming week";
    Tracker& tracker = context.tracker();
    const Reminder& next = *report.next;
    return whenWords(tracker.zone().wallTime(next.at), tracker.wallNow()) + ", " +
           subjectOf(next.kind, next.habit, report.names);
}

}  // namespace

ReminderReport reminderReport(Tracker& tracker)
{
    const Instant now = tracker.clock().now();
    ReminderReport report;
    report.switchedOn = isAnythingSwitchedOn(tracker.settings(), tracker.habits());
    for (const Habit& habit : tracker.habits(true))
        report.names[habit.id] = habit.name;
    const std::vector<Reminder> coming = tracker.reminders(now, now + lookAhead);
    if (!coming.empty())
        report.next = coming.front();
    report.past = pastReminders(tracker, now);
    return report;
}

OrderedJson pastJson(const ReminderReport& report, const Zone& zone)
{
    OrderedJson list = OrderedJson::array();
    for (const auto& [line, answer] : report.past)
        list.push_back({{"at", whenJson(line.due, zone)},
                        {"shown", whenJson(line.shown, zone)},
                        {"kind", nameOf(line.kind)},
                        {"habit", line.habit.empty() ? OrderedJson() : OrderedJson(line.habit)},
                        {"answer", answer.empty() ? OrderedJson() : OrderedJson(answer)},
                        {"answered_at", whenJson(line.answered, zone)},
                        {"snoozed_until", whenJson(line.snoozedUntil, zone)}});
    return list;
}

OrderedJson nextJson(const ReminderReport& report, const Zone& zone)
{
    if (!report.next)
        return {};
    const auto name = report.names.find(report.next->habit);
    return reminderJson(*report.next, reminderText(*report.next, name == report.names.end() ? "" : name->second), zone);
}

void printReminders(Context& context, const ReminderReport& report)
{
    context.out() << "Next reminder: " << nextWords(context, report) << '\n';
    const std::size_t count = report.past.size();
    if (count == 0) {
        context.out() << "No reminder was shown in the last seven days.\n";
        return;
    }
    context.out() << "Shown in the last seven days: " << count << (count == 1 ? " reminder\n" : " reminders\n");
    printPast(context.out(), report, context.tracker().zone(), context.colour());
}

}  // namespace limber
