// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/entry_text.h"

#include "app/i18n/habit_text.h"
#include "app/window/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

/// Context of the translations of this file.
struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

}  // namespace

QString entryTitle(const Habit& habit, const Entry& entry)
{
    if (entry.kind == Entry::Kind::WakeUp)
        return EntryText::tr("Woke up");
    return entry.kind == Entry::Kind::Nap ? EntryText::tr("Nap") : habitName(habit);
}

QString crampTitle()
{
    return EntryText::tr("Cramp");
}

QString crampSignText(const QString& sign)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("swelling"), EntryText::tr("Swelling")},
        {QStringLiteral("redness"), EntryText::tr("Redness")},
        {QStringLiteral("walking-pain"), EntryText::tr("Pain when walking")},
        {QStringLiteral("numbness"), EntryText::tr("Numbness")},
        {QStringLiteral("weakness"), EntryText::tr("Weakness")},
        {QStringLiteral("new-medicine"), EntryText::tr("New medicine")},
    };
    return texts.value(sign);
}

QString dayPhrase(Day day, Day today, bool night)
{
    const int ago = dayNumber(today) - dayNumber(day);
    if (ago == 0)
        return night ? EntryText::tr("Tonight") : EntryText::tr("Today");
    if (ago == 1)
        return night ? EntryText::tr("Last night") : EntryText::tr("Yesterday");
    const bool sameYear = day.year() == today.year();
    const QString format = sameYear ? EntryText::tr("dddd d MMMM", "date of this year") : EntryText::tr("dddd d MMMM yyyy", "date of another year");
    const QString date = QLocale().toString(wording::date(day), format);
    return night ? EntryText::tr("Night of %1").arg(date) : date;
}

QString entryChangedText(const Habit& habit, const Entry& entry, std::span<const Entry> before, Day today)
{
    const QString title = entryTitle(habit, entry);
    const auto old = std::ranges::find(before, entry.id, &Entry::id);
    if (old != before.end() && old->day != entry.day)
        return EntryText::tr("Moved %1: %2", "habit, day").arg(title, dayPhrase(entry.day, today, habit.span == Span::Night));
    const QString value = wording::entryValue(habit, entry);
    const QString time = wording::clock(timeOfDay(entry.wall()).minutes);
    if (value == time)
        return EntryText::tr("Changed %1: %2", "habit, time").arg(title, time);
    return EntryText::tr("Changed %1: %2, %3", "habit, value, time").arg(title, value, time);
}

QString entryLoggedText(const Habit& habit, const Entry& entry)
{
    if (habit.kind == HabitKind::YesNo && entry.value > 0)
        return EntryText::tr("Done: %1", "habit").arg(habitName(habit));
    const QString value = wording::entryValue(habit, entry);
    return habit.id == builtin::water ? EntryText::tr("Logged %1 of water").arg(value)
                                      : EntryText::tr("Logged %1: %2", "habit, value").arg(habitName(habit), value);
}

QString entryRemovedText(const Habit& habit, const Entry& entry)
{
    return EntryText::tr("Removed %1: %2", "habit, value").arg(entryTitle(habit, entry), wording::entryValue(habit, entry));
}

}  // namespace limber
