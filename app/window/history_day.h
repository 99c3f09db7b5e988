// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/day_habit.h"

#include <QtQml/qqmllist.h>

namespace limber {

/// The day chosen in History.
class HistoryDay : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /// "2026-11-14"
    Q_PROPERTY(QString iso READ iso NOTIFY changed)
    /// "14 November" / "11月14日", with the year unless it is the present one
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "Saturday", "Today", "Yesterday"
    Q_PROPERTY(QString weekdayText READ weekdayText NOTIFY changed)
    /// DayHabit objects in the user's order; archived ones that have entries on this day come last.
    Q_PROPERTY(QQmlListProperty<limber::DayHabit> habits READ habits NOTIFY habitsChanged)
    /// The cramps of the night that begins on this day
    Q_PROPERTY(limber::EntryListModel* cramps READ cramps CONSTANT)
    /// Bedtime and wake-up of the night that begins on this day, "22:41"; empty where not known
    Q_PROPERTY(QString bedText READ bedText NOTIFY changed)
    Q_PROPERTY(QString upText READ upText NOTIFY changed)
    Q_PROPERTY(bool isVacation READ isVacation NOTIFY changed)

public:
    explicit HistoryDay(QObject* parent = nullptr) : QObject(parent) {}
    /// `year` tells from which day on a habit counts; `tracker` is read for the day itself.
    void show(Tracker& tracker, Day day, const HistoryView& year);

    [[nodiscard]] QString iso() const { return QString::fromStdString(isoText(m_day)); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString weekdayText() const { return m_weekdayText; }
    [[nodiscard]] QQmlListProperty<DayHabit> habits() { return {this, &m_habits}; }
    [[nodiscard]] EntryListModel* cramps() { return &m_cramps; }
    [[nodiscard]] QString bedText() const { return m_bedText; }
    [[nodiscard]] QString upText() const { return m_upText; }
    [[nodiscard]] bool isVacation() const { return m_isVacation; }
    [[nodiscard]] DayHabit* habit(const QString& id) const;
    /// DayHabit::spoken of one habit; empty for one that is not listed on this day.
    Q_INVOKABLE [[nodiscard]] QString spokenOf(const QString& habitId) const;

signals:
    void changed();
    void habitsChanged();

private:
    void showTexts(Day today);
    void showNight(const std::vector<HabitDay>& habits);
    void showHabits(Tracker& tracker, const std::vector<HabitDay>& habits, const HistoryView& year);

    Day m_day{1970, 1, 1};
    QList<DayHabit*> m_habits;
    EntryListModel m_cramps;
    QString m_title, m_weekdayText, m_bedText, m_upText;
    bool m_isVacation = false;
};

}  // namespace limber
