// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace limber {

/// What a day is asked for, while it is typed: the kind of goal, one figure or two, or a clock time, and the unit.
class GoalForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Habits.editor.goal")
    /// There is a figure or a time to type; yes/no and a routine have none.
    Q_PROPERTY(bool hasFigure READ hasFigure NOTIFY changed)
    /// Those that the kind of habit can have.
    Q_PROPERTY(QList<int> forms READ forms NOTIFY changed)
    /// Form
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(QString low READ low WRITE setLow NOTIFY changed)
    /// Between: the upper end
    Q_PROPERTY(QString high READ high WRITE setHigh NOTIFY changed)
    /// The unit can be typed: a new amount.
    Q_PROPERTY(bool hasOwnUnit READ hasOwnUnit NOTIFY changed)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY changed)
    /// What stands behind the number: "ml", "min", "h".
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString unitRefusal READ unitRefusal NOTIFY changed)

public:
    enum Form { AtLeast, AtMost, Between, Before, After };
    Q_ENUM(Form)

    [[nodiscard]] bool hasFigure() const;
    [[nodiscard]] bool isClock() const { return m_habit.kind == HabitKind::Clock; }
    [[nodiscard]] QList<int> forms() const;
    [[nodiscard]] int form() const { return m_form; }
    void setForm(int form);
    [[nodiscard]] QString low() const { return m_low; }
    void setLow(const QString& low);
    [[nodiscard]] QString high() const { return m_high; }
    void setHigh(const QString& high);
    [[nodiscard]] bool hasOwnUnit() const { return m_habit.kind == HabitKind::Amount && m_isNew; }
    [[nodiscard]] QString unit() const { return QString::fromStdString(m_habit.unit); }
    void setUnit(const QString& unit);
    [[nodiscard]] QString unitText() const;
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] QString unitRefusal() const { return m_unitRefusal; }

    /// Shows a goal of `habit`; kind, span and unit are taken from it.
    void load(const Habit& habit, const Goal& goal, bool isNew);
    void setSpan(Span span) { m_habit.span = span; }
    /// What is typed; nothing where it cannot be a goal.
    [[nodiscard]] std::optional<Goal> typed() const;
    /// The same, and says what is wrong.
    [[nodiscard]] std::optional<Goal> judged();
    /// Says what is wrong with the figures where all are typed.
    Q_INVOKABLE void judge();
    void refuseUnit(const QString& text);

    /// One step up or down from what is typed.
    Q_INVOKABLE void stepLow(int steps) { setLow(stepped(m_low, steps)); }
    Q_INVOKABLE void stepHigh(int steps) { setHigh(stepped(m_high, steps)); }

signals:
    void changed();

private:
    /// Throws Refusal.
    [[nodiscard]] double figure(const QString& text) const;
    [[nodiscard]] QString text(double figure) const;
    [[nodiscard]] double stepSize() const;
    [[nodiscard]] QString stepped(const QString& from, int steps) const;
    [[nodiscard]] Goal read() const;
    [[nodiscard]] QString whyNot(const Goal& goal) const;

    Habit m_habit;  ///< kind, span, unit
    bool m_isNew = false;
    bool m_inHours = false;  ///< durations are written as hours and minutes: "7:30"
    int m_form = AtLeast;
    QString m_low, m_high;
    QString m_refusal, m_unitRefusal;
};

}  // namespace limber
