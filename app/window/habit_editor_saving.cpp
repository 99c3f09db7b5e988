// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed in the form of a habit, judged and written.

#include "app/i18n/habit_text.h"
#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/habit_editor.h"
#include "app/window/session.h"
#include "core/calendar/half_width.h"

namespace limber {

Day HabitEditor::dayFrom() const
{
    switch (m_from) {
    case FromToday:
        return m_session.tracker().today();
    case FromTomorrow:
        return m_session.tracker().today() + boost::gregorian::days(1);
    default:
        if (const auto day = parseDay(halfWidth(m_fromDay.toStdString())))
            return *day;
        throw Refusal(RefusalCode::NotADay, {m_fromDay.toStdString()});
    }
}

/// Also as a built-in habit is called in the user's language, which the core does not know.
QString HabitEditor::nameTaken() const
{
    const QString name = m_name.trimmed();
    for (const Habit& other : m_session.tracker().habits(true)) {
        if (other.id == m_habit.id || habitName(other).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        return other.archived ? tr("“%1” is in the archive; bring it back from there, or choose another name.").arg(name)
                              : refusalText(Refusal(RefusalCode::NameTaken, {name.toStdString()}));
    }
    return {};
}

/// Judges every field, so that all that is wrong is seen at once. Throws Refusal where the habits cannot be read.
bool HabitEditor::isTyped()
{
    if (!isBuiltin())
        m_nameRefusal = m_name.trimmed().isEmpty() ? tr("Give it a name, such as “Walk”.") : nameTaken();
    if (m_repeat == Weekdays && m_weekdays == 0)
        m_scheduleRefusal = tr("Choose at least one day.");
    if (isDated()) {
        try {
            static_cast<void>(dayFrom());
        } catch (const Refusal& refusal) {
            m_fromRefusal = refusalText(refusal);
        }
    }
    const bool goalFits = m_goal.judged().has_value();
    return goalFits && m_nameRefusal.isEmpty() && m_scheduleRefusal.isEmpty() && m_fromRefusal.isEmpty();
}

Habit HabitEditor::typed(const std::vector<ReminderTime>& reminders) const
{
    Habit habit = m_habit;
    if (!isBuiltin())
        habit.name = m_name.trimmed().toStdString();
    habit.unit = m_goal.unit().trimmed().toStdString();
    habit.reminderTimes = reminders;
    return habit;
}

Receipt HabitEditor::write(const Habit& habit)
{
    Tracker& tracker = m_session.tracker();
    const Goal goal = m_goal.typed().value();
    if (isNew()) {
        Habit added = habit;
        added.goals = {{beginningOfTime(), goal}};
        added.schedules = {{beginningOfTime(), schedule()}};
        return tracker.addHabit(added);
    }
    HabitRevision revision{habit, {}, {}, dayFrom()};
    if (goal != m_habit.goalOn(m_today))
        revision.goal = goal;
    if (schedule() != m_habit.scheduleOn(m_today))
        revision.schedule = schedule();
    return tracker.reviseHabit(revision);
}

bool HabitEditor::save()
{
    clearRefusals();
    QString text;
    Receipt receipt;
    try {
        const bool isRight = isTyped();
        const auto reminders = m_reminders.typed();
        if (!isRight || !reminders) {
            emit changed();
            return false;
        }
        const Habit habit = typed(*reminders);
        text = (isNew() ? tr("Added %1", "habit") : tr("Changed %1", "habit")).arg(habitName(habit));
        receipt = write(habit);
    } catch (const Refusal& refusal) {
        say(refusal);
        return false;
    }
    if (receipt.change.sequence != 0)
        m_changes.attempt([this, receipt, text](bool) { return m_changes.remember(receipt, text); });
    return true;
}

/// Below the field that it is about.
void HabitEditor::say(const Refusal& refusal)
{
    const QString text = refusalText(refusal);
    switch (refusal.code()) {
    case RefusalCode::NameTaken:
    case RefusalCode::BadName:
        m_nameRefusal = text;
        break;
    case RefusalCode::BadUnit:
        m_goal.refuseUnit(text);
        break;
    default:
        m_refusal = text;
    }
    emit changed();
}

void HabitEditor::dropPlanned(const QString& day)
{
    const auto from = parseDay(day.toStdString());
    if (!from)
        return;
    m_refusal = m_changes.attempt([this, from](bool) {
        return m_changes.remember(m_session.tracker().dropPlanned(m_habit.id, *from), tr("It stays as it is now"));
    });
    try {
        m_habit = m_session.tracker().habit(m_habit.id);
        m_history.show(m_habit, m_today);
    } catch (const Refusal&) {
        // What is shown stays.
    }
    emit changed();
}

}  // namespace limber
