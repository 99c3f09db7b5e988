// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reminder_time_model.h"

#include "app/i18n/refusal_text.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"

#include <algorithm>
#include <set>

namespace limber {
namespace {

/// Offered one after the other; the user moves them.
constexpr std::array usualTimes{9 * 60, 13 * 60, 18 * 60, 21 * 60, 11 * 60, 16 * 60};

}  // namespace

ReminderTimeModel::ReminderTimeModel(QObject* parent) : RowModel({"row", "time", "weekdays", "refusal", "note"}, parent) {}

void ReminderTimeModel::load(const std::vector<ReminderTime>& times, const Settings& settings)
{
    m_settings = settings;
    m_lines.clear();
    for (const ReminderTime& reminder : times)
        m_lines.push_back({m_rows++, wording::clock(reminder.time.minutes), reminder.weekdays, {}});
    show();
}

std::optional<std::vector<ReminderTime>> ReminderTimeModel::typed()
{
    std::vector<ReminderTime> times;
    std::set<TimeOfDay> taken;
    for (Line& line : m_lines) {
        try {
            const TimeOfDay time = timeTyped(line.time);
            line.refusal = !taken.insert(time).second ? tr("There is a reminder at %1 already.").arg(wording::clock(time.minutes))
                : line.weekdays.none() ? tr("Choose at least one day, or remove this reminder.") : QString();
            times.push_back({time, line.weekdays});
        } catch (const Refusal& refusal) {
            line.refusal = line.time.isEmpty() ? tr("Fill in a time, or remove this reminder.") : refusalText(refusal);
        }
    }
    show();
    if (std::ranges::any_of(m_lines, [](const Line& line) { return !line.refusal.isEmpty(); }))
        return {};
    return times;
}

void ReminderTimeModel::add()
{
    const auto isFree = [this](int minutes) {
        return std::ranges::none_of(m_lines, [=](const Line& line) { return line.time == wording::clock(minutes); });
    };
    const auto free = std::ranges::find_if(usualTimes, isFree);
    m_lines.push_back({m_rows++, free == usualTimes.end() ? QString() : wording::clock(*free), std::bitset<7>(0b1111111), {}});
    say();
}

void ReminderTimeModel::remove(int row)
{
    std::erase_if(m_lines, [row](const Line& line) { return line.row == row; });
    say();
}

void ReminderTimeModel::setTime(int row, const QString& time)
{
    Line* line = lineOf(row);
    if (!line || line->time == time)
        return;
    line->time = time;
    line->refusal.clear();
    say();
}

void ReminderTimeModel::setWeekdays(int row, int weekdays)
{
    Line* line = lineOf(row);
    if (!line)
        return;
    line->weekdays = std::bitset<7>(static_cast<unsigned>(weekdays));
    line->refusal.clear();
    say();
}

ReminderTimeModel::Line* ReminderTimeModel::lineOf(int row)
{
    const auto found = std::ranges::find(m_lines, row, &Line::row);
    return found == m_lines.end() ? nullptr : &*found;
}

/// rules.md "Reminders": only the evening's own steps and snoozes come in quiet hours.
QString ReminderTimeModel::noteOn(const Line& line) const
{
    if (!m_settings.reminders)
        return tr("All reminders are switched off on the page Reminders.");
    try {
        if (m_settings.quietHours && isQuiet(m_settings, timeTyped(line.time)))
            return tr("It would not come: it is quiet from %1 to %2.")
                .arg(wording::clock(m_settings.quietHours->first.minutes), wording::clock(m_settings.quietHours->second.minutes));
    } catch (const Refusal&) {
        // Not a time yet: typed() says so.
    }
    return {};
}

void ReminderTimeModel::show()
{
    QList<Row> rows;
    for (const Line& line : m_lines) {
        rows << Row{QString::number(line.row),
                    {line.row, line.time, static_cast<int>(line.weekdays.to_ulong()), line.refusal, noteOn(line)}};
    }
    RowModel::show(rows);
}

void ReminderTimeModel::say()
{
    show();
    emit edited();
}

}  // namespace limber
