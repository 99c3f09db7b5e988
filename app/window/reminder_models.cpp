// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reminder_models.h"

#include "app/i18n/reminder_text.h"
#include "app/window/wording.h"
#include "core/reminder/times.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

using std::chrono::minutes;

constexpr std::chrono::hours week{24 * 7};
constexpr int mostRows = 50;

QString clockOn(Instant at, const Zone& zone)
{
    return wording::clock(timeOfDay(zone.wallTime(at)).minutes);
}

QString waterDetail(Tracker& tracker, Instant now, const ReminderTimes& times)
{
    const Instant end = tracker.zone().firstInstant(closesAt(Span::Day, tracker.today(), tracker.settings().dayStartsAt));
    const auto plan = tracker.reminders(now, end);
    const auto left = static_cast<int>(std::ranges::count(plan, ReminderKind::Water, &Reminder::kind));
    const QString more = left > 0 ? ReminderSwitchModel::tr("%n more today", "reminders to drink", left)
                                  : ReminderSwitchModel::tr("none left today");
    return ReminderSwitchModel::tr("Until %1, %2").arg(wording::clock(times.waterUntil), more);
}

QString eveningDetail(const ReminderTimes& times)
{
    return QStringList{wording::clock(times.windDown), wording::clock(times.stretch), wording::clock(times.bedtime)}.join(QStringLiteral(" · "));
}

QString exerciseDetail(const Settings& settings)
{
    const TimeOfDay usual = settings.exerciseReminder.value_or(*Settings{}.exerciseReminder);
    return ReminderSwitchModel::tr("%1, if the goal is not met").arg(wording::clock(usual.minutes));
}

QString answerText(const LedgerLine& line, const Zone& zone)
{
    if (line.answer.empty())
        return line.snoozedUntil && (!line.shown || *line.shown < *line.snoozedUntil)
            ? ReminderHistoryModel::tr("Put off to %1").arg(clockOn(*line.snoozedUntil, zone))
            : ReminderHistoryModel::tr("No answer");
    if (line.answer == "withdrawn")
        return ReminderHistoryModel::tr("No longer needed");
    if (line.answer == nameOf(ReminderAction::Skip))
        return ReminderHistoryModel::tr("Skipped");
    if (line.answer == nameOf(ReminderAction::Done) || line.answer == nameOf(ReminderAction::GoToBed))
        return ReminderHistoryModel::tr("Done");
    return ReminderHistoryModel::tr("Opened");
}

}  // namespace

ReminderSwitchModel::ReminderSwitchModel(QObject* parent) : RowModel({"key", "symbol", "title", "detail", "active"}, parent) {}

void ReminderSwitchModel::show(Tracker& tracker, Instant now)
{
    const Settings settings = tracker.settings();
    const ReminderTimes times = reminderTimes(bedtimeGoalOf(tracker.habits(), tracker.today()), settings);
    const auto row = [](const char* key, const char* icon, const QString& title, const QString& detail, bool on) {
        return Row{QString::fromLatin1(key), {QString::fromLatin1(key), QString::fromLatin1(icon), title, detail, on}};
    };
    QList<Row> rows{row("reminders", "notifications", tr("All reminders"),
                        settings.reminders ? tr("Each can be switched off below") : tr("Nothing reminds you now"), settings.reminders)};
    if (settings.reminders)
        rows << row("water-reminders", "water_drop", tr("Water"), waterDetail(tracker, now, times), settings.waterReminders)
             << row("exercise-reminder", "directions_run", tr("Exercise"), exerciseDetail(settings), settings.exerciseReminder.has_value())
             << row("evening-reminders", "bedtime", tr("Evening"), eveningDetail(times), settings.eveningReminders)
             << row("morning-reminder", "wb_twilight", tr("Morning"),
                    tr("%1, if the night is not logged").arg(wording::clock(times.morning)), settings.morningReminder)
             << row("weekly-review", "bar_chart", tr("Weekly review"), tr("Sunday %1").arg(wording::clock(times.weeklyReview)), settings.weeklyReview);
    RowModel::show(rows);
}

ReminderHistoryModel::ReminderHistoryModel(QObject* parent)
    : RowModel({"occurrence", "timeText", "title", "answerText"}, parent)
{
}

void ReminderHistoryModel::show(Tracker& tracker, Instant now)
{
    std::vector<LedgerLine> lines = tracker.ledger(now - week, now + minutes(1));
    std::erase_if(lines, [](const LedgerLine& line) { return !line.shown; });
    std::ranges::sort(lines, std::ranges::greater{}, [](const LedgerLine& line) { return *line.shown; });
    const std::vector<Habit> habits = tracker.habits(true);
    const Zone& zone = tracker.zone();
    QList<Row> rows;
    int answered = 0;
    for (const LedgerLine& line : lines) {
        answered += line.answer.empty() || line.answer == "withdrawn" ? 0 : 1;
        if (rows.size() == mostRows)
            continue;
        Reminder reminder;
        reminder.kind = line.kind;
        reminder.habit = line.habit;
        const QDate date = wording::date(zone.wallTime(*line.shown).date());
        const QString day = QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
        const QString key = QString::fromStdString(line.occurrence);
        rows << Row{key, {key, tr("%1 %2", "day, time").arg(day, clockOn(*line.shown, zone)), reminderName(reminder, habits),
                          answerText(line, zone)}};
    }
    RowModel::show(rows);
    const int came = static_cast<int>(lines.size());
    const QString summary = came == 0 ? tr("None came in the last seven days.")
                                      : tr("Came: %1 · answered: %2", "reminders").arg(came).arg(answered);
    if (summary == m_summary)
        return;
    m_summary = summary;
    emit summaryChanged();
}

}  // namespace limber
