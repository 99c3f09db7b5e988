// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be logged from the page Today.

#include "app/window/changes.h"
#include "app/window/entry_text.h"
#include "app/window/session.h"
#include "app/window/today.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"
#include "core/habit/quantity.h"

#include <algorithm>

namespace limber {
namespace {

Receipt logTyped(Tracker& tracker, const Habit& habit, const QString& text, const When& when, bool confirmed)
{
    if (habit.kind == HabitKind::Clock) {
        const When time = whenTyped(text);
        return habit.id == builtin::bedtime ? tracker.logBedtime(time, {}, confirmed) : tracker.logClock(habit.id, time);
    }
    NewEntry entry;
    entry.habit = habit.id;
    if (habit.kind != HabitKind::Routine || text != QLatin1String("yes"))  // all of it, its minutes unsaid
        entry.value = parseQuantity(habit, text.toStdString());
    entry.when = when;
    entry.confirmed = confirmed;
    return tracker.log(entry);
}

bool isJustFinished(Tracker& tracker)
{
    constexpr std::chrono::seconds twice{5};
    try {
        const std::vector<Entry> entries = tracker.habitDay(builtin::stretch, tracker.today()).entries;
        return !entries.empty() && tracker.clock().now() - entries.back().at < twice;
    } catch (const Refusal&) {
        return false;  // logging says what is wrong
    }
}

}  // namespace

QString Today::drink(double ml)
{
    return m_changes.attempt([this, ml](bool confirmed) {
        NewEntry entry;
        entry.habit = builtin::water;
        entry.value = ml;
        entry.confirmed = confirmed;
        const Receipt receipt = m_session.tracker().log(entry);
        return m_changes.rememberLogged(receipt, entryLoggedText(m_session.tracker().habit(builtin::water), receipt.entries.front()));
    });
}

QString Today::log(const QString& habitId, const QString& text, const QString& time)
{
    return m_changes.attempt([=, this](bool confirmed) {
        Tracker& tracker = m_session.tracker();
        const Habit habit = tracker.habit(habitId.toStdString());
        const Receipt receipt = logTyped(tracker, habit, text, whenTyped(time), confirmed);
        return m_changes.rememberLogged(receipt, entryLoggedText(habit, receipt.entries.front()));
    });
}

QString Today::logExercise(double minutes)
{
    return log(QString::fromLatin1(builtin::exercise), QString::number(minutes));
}

QString Today::stretchDone()
{
    if (isJustFinished(m_session.tracker()))
        return {};  // pressed twice; nobody stretches that fast
    return m_changes.attempt([this](bool) {
        NewEntry entry;
        entry.habit = builtin::stretch;
        const Receipt receipt = m_session.tracker().log(entry);
        return m_changes.rememberLogged(receipt, entryLoggedText(m_session.tracker().habit(builtin::stretch), receipt.entries.front()));
    });
}

QString Today::goToBed()
{
    return log(QString::fromLatin1(builtin::bedtime), {});
}

QString Today::logBedtime(const QString& text)
{
    return m_changes.attempt([this, text](bool confirmed) {
        When when;
        when.time = timeTyped(text);
        when.day = m_lastNight.night();
        const Receipt receipt = m_session.tracker().logBedtime(when, {}, confirmed);
        return m_changes.rememberLogged(receipt, entryLoggedText(m_session.tracker().habit(builtin::bedtime), receipt.entries.front()));
    });
}

QString Today::logSleep(const QString& bed, const QString& up)
{
    return m_changes.attempt([=, this](bool confirmed) {
        When when;
        when.day = m_lastNight.night();
        const TimeOfDay bedTime = timeTyped(bed);
        const TimeOfDay upTime = timeTyped(up);
        const Receipt receipt = m_session.tracker().logSleep(bedTime, upTime, when, confirmed);
        const QString night = tr("Logged the night: %1–%2").arg(wording::clock(bedTime.minutes), wording::clock(upTime.minutes));
        return m_changes.rememberLogged(receipt, night);
    });
}

QString Today::crampNow(const QString& time)
{
    return m_changes.attempt([this, time](bool) {
        NewCramp cramp;
        cramp.when = whenTyped(time);
        return m_changes.rememberLogged(m_session.tracker().logCramp(cramp), tr("Logged a cramp"));
    });
}

}  // namespace limber
