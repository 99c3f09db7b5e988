// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/goal_form.h"

#include "app/i18n/refusal_text.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"
#include "core/habit/quantity.h"

#include <cmath>

namespace limber {
namespace {

static_assert(static_cast<int>(GoalKind::AtLeast) == GoalForm::AtLeast && static_cast<int>(GoalKind::After) == GoalForm::After);

/// From here on a duration reads better in hours.
constexpr double manyMinutes = 120;

}  // namespace

bool GoalForm::hasFigure() const
{
    return m_habit.kind != HabitKind::YesNo && m_habit.kind != HabitKind::Routine;
}

QList<int> GoalForm::forms() const
{
    if (!hasFigure())
        return {};
    if (m_habit.id == builtin::bedtime)  // the reminders of the evening are counted back from it
        return {Before};
    return isClock() ? QList<int>{Before, After} : QList<int>{AtLeast, AtMost, Between};
}

void GoalForm::load(const Habit& habit, const Goal& goal, bool isNew)
{
    m_habit = habit;
    m_isNew = isNew;
    m_inHours = habit.kind == HabitKind::Duration && goal.low >= manyMinutes;
    m_form = static_cast<int>(goal.kind);
    m_low = text(goal.low);
    m_high = goal.kind == GoalKind::Between ? text(goal.high) : QString();
    m_refusal.clear();
    m_unitRefusal.clear();
    emit changed();
}

void GoalForm::setForm(int form)
{
    if (form == m_form)
        return;
    m_form = form;
    if (form == Between && m_high.isEmpty())
        m_high = stepped(m_low, 2);
    m_refusal.clear();
    emit changed();
}

void GoalForm::setLow(const QString& low)
{
    if (low == m_low)
        return;
    m_low = low;
    m_refusal.clear();
    emit changed();
}

void GoalForm::setHigh(const QString& high)
{
    if (high == m_high)
        return;
    m_high = high;
    m_refusal.clear();
    emit changed();
}

void GoalForm::setUnit(const QString& unit)
{
    if (unit == this->unit())
        return;
    m_habit.unit = unit.toStdString();
    m_unitRefusal.clear();
    m_refusal.clear();
    emit changed();
}

void GoalForm::refuseUnit(const QString& text)
{
    m_unitRefusal = text;
    emit changed();
}

QString GoalForm::unitText() const
{
    if (isClock())
        return {};
    return m_inHours ? tr("h", "hours, behind a number such as 7:30") : wording::unit(m_habit);
}

QString GoalForm::text(double figure) const
{
    if (isClock())
        return wording::clock(figure);
    if (!m_inHours)
        return wording::number(figure);
    const int minutes = static_cast<int>(std::lround(figure));
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

double GoalForm::figure(const QString& text) const
{
    std::string plain = text.trimmed().toStdString();
    if (isClock())
        plain = wording::clock(timeTyped(text).minutes).toStdString();
    else if (m_inHours && plain.find_first_not_of("0123456789.") == std::string::npos)
        plain += "h";  // what stands behind the field
    Habit habit = m_habit;
    habit.unit = unit().trimmed().toStdString();
    return parseQuantity(habit, plain);
}

double GoalForm::stepSize() const
{
    if (isClock())
        return 15;
    if (m_habit.kind == HabitKind::Duration)
        return m_inHours ? 30 : 5;
    return m_habit.unit == "ml" ? 100 : 1;
}

QString GoalForm::stepped(const QString& from, int steps) const
{
    const double size = stepSize();
    try {
        const double figure = this->figure(from) + steps * size;
        if (isClock())
            return wording::clock(std::fmod(figure + 2 * minutesPerDay, minutesPerDay));
        return figure > 0 ? text(figure) : from;
    } catch (const Refusal&) {
        return isClock() ? from : text(size);
    }
}

Goal GoalForm::read() const
{
    if (!hasFigure())
        return {};
    Goal goal{static_cast<GoalKind>(m_form), figure(m_low), 0};
    if (m_form == Between)
        goal.high = figure(m_high);
    return goal;
}

std::optional<Goal> GoalForm::typed() const
{
    try {
        const Goal goal = read();
        requireFitting(m_habit, goal);
        return goal;
    } catch (const Refusal&) {
        return {};
    }
}

QString GoalForm::whyNot(const Goal& goal) const
{
    if (m_form == Between && goal.low >= goal.high)
        return tr("The second number has to be more than the first.");
    if (m_habit.kind == HabitKind::Duration)
        return tr("A day has 24 hours; the goal cannot be more.");
    return isClock() ? tr("This time is not one that the goal can have.") : tr("That is too much for a goal.");
}

void GoalForm::judge()
{
    if (!hasFigure() || m_low.isEmpty() || (m_form == Between && m_high.isEmpty()))
        return;
    static_cast<void>(judged());
}

std::optional<Goal> GoalForm::judged()
{
    m_refusal.clear();
    std::optional<Goal> goal;
    if (hasFigure() && (m_low.trimmed().isEmpty() || (m_form == Between && m_high.trimmed().isEmpty()))) {
        m_refusal = isClock() ? tr("Write a time, such as 22:30.") : tr("Write a number.");
    } else {
        try {
            goal = read();
            requireFitting(m_habit, *goal);
        } catch (const Refusal& refusal) {
            const bool fits = refusal.code() != RefusalCode::GoalDoesNotFit && refusal.code() != RefusalCode::GoalBeyondDay;
            m_refusal = refusal.code() == RefusalCode::NotPositive ? tr("A goal has to be more than 0.")
                : fits ? refusalText(refusal) : whyNot(*goal);
            goal.reset();
        }
    }
    emit changed();
    return goal;
}

}  // namespace limber
