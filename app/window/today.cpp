// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/today.h"

#include "app/i18n/habit_text.h"
#include "app/i18n/refusal_text.h"
#include "app/i18n/reminder_text.h"
#include "app/window/changes.h"
#include "app/window/evening.h"
#include "app/window/session.h"
#include "app/window/wording.h"
#include "core/stretch/chosen_routine.h"

#include <QLocale>

#include <algorithm>

namespace limber {
namespace {

using std::chrono::minutes;

/// A reminder that came can be answered in the window too, for this long.
constexpr minutes answerable{60};

const HabitDay* find(const std::vector<HabitDay>& habits, const std::string& id)
{
    const auto found = std::ranges::find(habits, id, [](const HabitDay& h) { return h.habit->id; });
    return found == habits.end() ? nullptr : &*found;
}

/// The night's wake-up, where it is logged.
bool isUp(const DayView& view, Day night)
{
    const HabitDay* sleep = find(night == view.day ? view.habits : view.lastNight, builtin::sleep);
    return sleep && std::ranges::find(sleep->entries, Entry::Kind::WakeUp, &Entry::kind) != sleep->entries.end();
}

/// What is pressed to do on the page what a reminder asks for; empty where more has to be asked.
QString actText(const Reminder& reminder, const HabitDay* day, const Settings& settings)
{
    if (reminder.kind == ReminderKind::Stretch)
        return Today::tr("Start");  // the guide; "Done" stands in the habit's own row
    const bool asksMore = reminder.kind == ReminderKind::Custom && day && day->habit->kind != HabitKind::YesNo;
    for (const ReminderAction action : {ReminderAction::Done, ReminderAction::GoToBed}) {
        const bool offered = std::ranges::find(reminder.actions, action) != reminder.actions.end();
        if (offered && day && !asksMore)
            return answerLabel({action, {}}, reminder, std::span(day->habit.get(), 1), settings);
    }
    return {};
}

}  // namespace

Today* Today::s_instance = nullptr;

Today::Today(Session& session, Changes& changes, const Evening& evening, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes), m_theEvening(evening), m_lastNight(session, changes)
{
    s_instance = this;
    refresh();
    connect(&session, &Session::changed, this, &Today::refresh);
    connect(&session, &Session::minutePassed, this, &Today::refresh);
}

Today::~Today()
{
    s_instance = nullptr;
}

Today* Today::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Today::refresh()
{
    try {
        refreshPage();
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
}

void Today::refreshPage()
{
    Tracker& tracker = m_session.tracker();
    const Settings settings = tracker.settings();
    const DayView view = tracker.day(tracker.today());
    m_entries.show(view);
    m_water.show(find(view.habits, builtin::water), settings);
    m_lastNight.show(view, settings, tracker.wallNow());
    m_dateText = QLocale().toString(wording::date(view.day), tr("dddd d MMMM", "date format"));
    const Day night = tracker.tonight();
    const HabitDay* bedtime = find(night == view.day ? view.habits : view.lastNight, builtin::bedtime);
    m_inBed = bedtime && bedtime->value.has_value() && !isUp(view, night);
    refreshClock();
    m_habits.show(view, m_evening && !m_inBed && night == view.day, chosenRoutine(settings));
    refreshNext(view, settings);
    emit changed();
}

void Today::refreshClock()
{
    m_clockText = wording::clock(timeOfDay(m_session.tracker().wallNow()).minutes);
    m_evening = m_theEvening.isOn();
    emit clockChanged();
}

void Today::refreshNext(const DayView& view, const Settings& settings)
{
    Tracker& tracker = m_session.tracker();
    const Instant now = std::chrono::floor<minutes>(m_session.now());
    const Instant end = tracker.zone().firstInstant(closesAt(Span::Day, view.day, settings.dayStartsAt));
    m_reminders = tracker.reminders(now - answerable, end);
    std::erase_if(m_reminders, [&](const Reminder& reminder) {
        if (reminder.at >= now)
            return false;
        const bool lasting = reminder.kind == ReminderKind::Stretch || reminder.kind == ReminderKind::Bedtime
            || reminder.kind == ReminderKind::Exercise || reminder.kind == ReminderKind::Custom;
        return !lasting || actText(reminder, find(view.habits, reminder.habit), settings).isEmpty();
    });
    std::vector<Habit> habits;
    for (const HabitDay& day : view.habits)
        habits.push_back(*day.habit);
    QList<NextListModel::Line> lines;
    for (const Reminder& reminder : m_reminders) {
        const HabitDay* habit = find(view.habits, reminder.habit);
        NextListModel::Line line{reminder, reminderName(reminder, habits), QStringLiteral("schedule"), {}, {},
                                 actText(reminder, habit, settings)};
        if (habit) {
            line.icon = wording::icon(*habit->habit);
            line.tone = wording::tone(*habit->habit);
            line.streakText = wording::streak(*habit->habit, habit->streak, view.day);
        }
        lines << line;
    }
    m_next.show(lines, now, tracker.zone());
    const auto featured = std::ranges::find_if(lines, [](const auto& line) { return !line.actText.isEmpty(); });
    lines = lines.mid(featured == lines.end() ? 0 : featured - lines.begin(), 1);
    m_featured.show(lines, now, tracker.zone());
}

}  // namespace limber
