// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/goal_form.h"
#include "app/window/goal_history_model.h"
#include "app/window/reminder_time_model.h"
#include "core/tracker.h"

namespace limber {

class Changes;
class Session;

/// The form that adds a habit or changes one. What is typed stays here until save(); each field has its refusal, one
/// sentence that is shown below it.
class HabitEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Habits.editor")
    /// Empty for a new one.
    Q_PROPERTY(QString habitId READ habitId NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    /// Its name, kind, colour and icon stay, and its reminders have a page of their own.
    Q_PROPERTY(bool isBuiltin READ isBuiltin NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    /// HabitKind; only a new one's can be chosen.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(limber::GoalForm* goal READ goal CONSTANT)
    /// A clock habit of the night, noon to noon.
    Q_PROPERTY(bool ofNight READ ofNight WRITE setOfNight NOTIFY changed)
    /// Repeat
    Q_PROPERTY(int repeat READ repeat WRITE setRepeat NOTIFY changed)
    /// Bit 0 is Monday.
    Q_PROPERTY(int weekdays READ weekdays WRITE setWeekdays NOTIFY changed)
    /// 1 is Monday, in the order of the user's week.
    Q_PROPERTY(QList<int> daysOfWeek READ daysOfWeek NOTIFY changed)
    Q_PROPERTY(int timesPerWeek READ timesPerWeek WRITE setTimesPerWeek NOTIFY changed)
    Q_PROPERTY(limber::ReminderTimeModel* reminders READ reminders CONSTANT)
    /// "#rrggbb", or empty
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QString symbol READ symbol WRITE setSymbol NOTIFY changed)
    /// The goal or the schedule is another one than now: from when does it count?
    Q_PROPERTY(bool isDated READ isDated NOTIFY changed)
    /// From
    Q_PROPERTY(int from READ from WRITE setFrom NOTIFY changed)
    /// "2026-12-01"
    Q_PROPERTY(QString fromDay READ fromDay WRITE setFromDay NOTIFY changed)
    /// "Tuesday 1 December 2026"; empty where it is no date
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed)
    /// Earlier goals and those to come; empty where there is only one.
    Q_PROPERTY(limber::GoalHistoryModel* history READ history CONSTANT)
    /// "Every day · No reminder"
    Q_PROPERTY(QString restText READ restText NOTIFY changed)
    Q_PROPERTY(QString nameRefusal READ nameRefusal NOTIFY changed)
    Q_PROPERTY(QString scheduleRefusal READ scheduleRefusal NOTIFY changed)
    Q_PROPERTY(QString fromRefusal READ fromRefusal NOTIFY changed)
    /// Anything else: the database is busy.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    enum Repeat { EveryDay, Weekdays, TimesPerWeek };
    Q_ENUM(Repeat)
    enum From { FromToday, FromTomorrow, FromDay };
    Q_ENUM(From)

    HabitEditor(Session& session, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] QString habitId() const { return QString::fromStdString(m_habit.id); }
    [[nodiscard]] bool isNew() const { return m_habit.id.empty(); }
    [[nodiscard]] bool isBuiltin() const { return limber::isBuiltin(m_habit.id); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] int kind() const { return static_cast<int>(m_habit.kind); }
    void setKind(int kind);
    [[nodiscard]] GoalForm* goal() { return &m_goal; }
    [[nodiscard]] bool ofNight() const { return m_habit.span == Span::Night; }
    void setOfNight(bool ofNight);
    [[nodiscard]] int repeat() const { return m_repeat; }
    void setRepeat(int repeat);
    [[nodiscard]] int weekdays() const { return m_weekdays; }
    void setWeekdays(int weekdays);
    [[nodiscard]] QList<int> daysOfWeek() const { return m_daysOfWeek; }
    [[nodiscard]] int timesPerWeek() const { return m_timesPerWeek; }
    void setTimesPerWeek(int times);
    [[nodiscard]] ReminderTimeModel* reminders() { return &m_reminders; }
    [[nodiscard]] QString color() const { return QString::fromStdString(m_habit.color); }
    void setColor(const QString& color);
    [[nodiscard]] QString symbol() const;
    void setSymbol(const QString& symbol);
    [[nodiscard]] bool isDated() const;
    [[nodiscard]] int from() const { return m_from; }
    void setFrom(int from);
    [[nodiscard]] QString fromDay() const { return m_fromDay; }
    void setFromDay(const QString& day);
    [[nodiscard]] QString fromText() const;
    [[nodiscard]] GoalHistoryModel* history() { return &m_history; }
    [[nodiscard]] QString restText() const;
    [[nodiscard]] QString nameRefusal() const { return m_nameRefusal; }
    [[nodiscard]] QString scheduleRefusal() const { return m_scheduleRefusal; }
    [[nodiscard]] QString fromRefusal() const { return m_fromRefusal; }
    [[nodiscard]] QString refusal() const { return m_refusal; }

    /// Begins a new habit, with the first colour that no other has.
    Q_INVOKABLE void begin(const QStringList& palette);
    /// Begins to change one. False where it cannot be read.
    Q_INVOKABLE bool edit(const QString& habitId);
    /// Does what is typed, all of it or nothing. False where something is refused; the fields say what.
    Q_INVOKABLE bool save();
    /// Days later or earlier than what is typed.
    Q_INVOKABLE void stepFromDay(int days);
    /// Takes away a goal and a schedule that are to count from a day to come.
    Q_INVOKABLE void dropPlanned(const QString& day);

signals:
    void changed();
    /// Show the form.
    void opened();

private:
    void load(const Habit& habit);
    void clearRefusals();
    /// A clock habit counts for the night where its time is one, until the user says otherwise.
    void followGoal();
    [[nodiscard]] Schedule schedule() const;
    /// The day from which changes count; throws Refusal{NotADay}.
    [[nodiscard]] Day dayFrom() const;
    /// Why the name cannot be had; empty where it can.
    [[nodiscard]] QString nameTaken() const;
    [[nodiscard]] bool isTyped();
    [[nodiscard]] Habit typed(const std::vector<ReminderTime>& reminders) const;
    [[nodiscard]] Receipt write(const Habit& habit);
    void say(const Refusal& refusal);

    Session& m_session;
    Changes& m_changes;
    Habit m_habit;  ///< as it was when the form was opened; kind, span, colour and icon as chosen
    Day m_today;
    QString m_name;
    GoalForm m_goal;
    bool m_nightChosen = false;  ///< by the user, not by the time of the goal
    int m_repeat = EveryDay;
    int m_weekdays = 0;
    int m_timesPerWeek = 3;
    QList<int> m_daysOfWeek{1, 2, 3, 4, 5, 6, 7};
    ReminderTimeModel m_reminders;
    int m_from = FromToday;
    QString m_fromDay;
    GoalHistoryModel m_history;
    QString m_nameRefusal, m_scheduleRefusal, m_fromRefusal, m_refusal;
};

}  // namespace limber
