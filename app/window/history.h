// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/habit_year.h"
#include "app/window/history_day.h"
#include "app/window/history_month.h"

#include <QtQml/qqmlengine.h>

#include <functional>

namespace limber {

class Changes;
class Session;

/// The page History: a year of every habit, one of its months, and one day of it that can be changed.
///
/// QML: what changes something does so through Changes and returns the refusal's text, empty when all went well.
class History final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The page can be seen: what is out of date is read. Nothing is read before.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(bool canGoPreviousYear READ canGoPreviousYear NOTIFY changed)
    Q_PROPERTY(bool canGoNextYear READ canGoNextYear NOTIFY changed)
    /// HabitYear objects in the user's order, archived ones last; and the colours of all of them, as Theme.tone reads them
    Q_PROPERTY(QQmlListProperty<limber::HabitYear> habits READ habits NOTIFY habitsChanged)
    Q_PROPERTY(QStringList tones READ tones NOTIFY tonesChanged)
    /// Place of the year's first day in its week, 0..6, and its columns of weeks
    Q_PROPERTY(int lead READ lead NOTIFY changed)
    Q_PROPERTY(int columns READ columns NOTIFY changed)
    /// "Jan" / "1月" of the twelve months, and the columns in which they begin
    Q_PROPERTY(QStringList monthTexts READ monthTexts NOTIFY changed)
    Q_PROPERTY(QList<int> monthColumns READ monthColumns NOTIFY changed)
    /// "Mon" / "一" of the seven days, in the user's order
    Q_PROPERTY(QStringList dayTexts READ dayTexts NOTIFY changed)
    /// Index of the chosen day in the year shown, -1 in another one
    Q_PROPERTY(int chosenIndex READ chosenIndex NOTIFY changed)
    /// "November" / "11月", with the year where it is not the present one
    Q_PROPERTY(QString monthTitle READ monthTitle NOTIFY changed)
    Q_PROPERTY(bool canGoPreviousMonth READ canGoPreviousMonth NOTIFY changed)
    Q_PROPERTY(bool canGoNextMonth READ canGoNextMonth NOTIFY changed)
    Q_PROPERTY(limber::HistoryMonth* month READ month CONSTANT)
    Q_PROPERTY(limber::HistoryDay* day READ day CONSTANT)
    /// "±34" minutes and "Last 14 nights, average 22:58"; empty below two known bedtimes
    Q_PROPERTY(QString regularityText READ regularityText NOTIFY changed)
    Q_PROPERTY(QString bedtimesText READ bedtimesText NOTIFY changed)
    /// Nothing at all was ever logged.
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    /// A field of the page is being taken: it shows itself why it was refused.
    Q_PROPERTY(bool fillingIn READ fillingIn CONSTANT)
    /// A day of the year was repaired.
    Q_PROPERTY(bool hasRepaired READ hasRepaired NOTIFY changed)

public:
    History(Session& session, Changes& changes, QObject* parent = nullptr);
    ~History() override;
    static History* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] int year() const { return m_month.year(); }
    [[nodiscard]] bool canGoPreviousYear() const { return year() > m_firstYear; }
    [[nodiscard]] bool canGoNextYear() const { return year() < m_today.year(); }
    [[nodiscard]] QQmlListProperty<HabitYear> habits() { return {this, &m_habits}; }
    [[nodiscard]] QStringList tones() const { return m_tones; }
    [[nodiscard]] int lead() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QStringList monthTexts() const;
    [[nodiscard]] QList<int> monthColumns() const;
    [[nodiscard]] QStringList dayTexts() const;
    [[nodiscard]] int chosenIndex() const;
    [[nodiscard]] QString monthTitle() const;
    [[nodiscard]] bool canGoPreviousMonth() const;
    [[nodiscard]] bool canGoNextMonth() const;
    [[nodiscard]] HistoryMonth* month() { return &m_monthModel; }
    [[nodiscard]] HistoryDay* day() { return &m_day; }
    [[nodiscard]] QString regularityText() const;
    [[nodiscard]] QString bedtimesText() const;
    [[nodiscard]] bool empty() const { return m_empty; }
    [[nodiscard]] bool fillingIn() const { return m_fillingIn; }
    [[nodiscard]] bool hasRepaired() const;

    Q_INVOKABLE void goYears(int by);
    Q_INVOKABLE void goMonths(int by);
    /// "2026-11-14"; a day that is to come, or before the first year, is not chosen.
    Q_INVOKABLE void choose(const QString& iso);
    /// A day of the year shown.
    Q_INVOKABLE void chooseIndex(int index);
    Q_INVOKABLE void chooseToday();
    /// Moves the choice by days, into another month or year too.
    Q_INVOKABLE void step(int days);

    // Changes to the chosen day
    /// "250", "30", "yes" at "18:10"; a clock habit takes its time as `text`.
    Q_INVOKABLE QString log(const QString& habitId, const QString& text, const QString& time);
    /// A routine, all of it or a part.
    Q_INVOKABLE QString logRoutine(const QString& habitId, bool whole);
    /// The night that begins on the day: bedtime, wake-up, or both; an empty one stays as it is.
    Q_INVOKABLE QString logNight(const QString& bed, const QString& up);
    Q_INVOKABLE QString skip(const QString& habitId);
    Q_INVOKABLE QString unskip(const QString& habitId);
    Q_INVOKABLE QString repair(const QString& habitId);

signals:
    void shownChanged();
    void changed();
    void habitsChanged();
    void tonesChanged();

private:
    void refresh();
    void readYear();
    void showYear();
    void showMonth();
    void goTo(Day chosen);
    void goToMonth(Day month);
    [[nodiscard]] Day firstOfYear() const;
    QString take(const std::function<QString(bool confirmed)>& act);
    [[nodiscard]] QString dayName() const;
    [[nodiscard]] When whenOn(const QString& time) const;

    static History* s_instance;
    Session& m_session;
    Changes& m_changes;
    bool m_shown = false;
    bool m_stale = true;
    Day m_today{1970, 1, 1};
    Day m_chosen;       ///< not a date before the page is first shown
    Day m_month{1970, 1, 1};  ///< first day of the month shown, in the year shown
    int m_firstYear = 0;
    bool m_empty = true;
    bool m_fillingIn = false;
    Settings m_settings;
    HistoryView m_view;
    QList<HabitYear*> m_habits;
    QStringList m_tones;
    HistoryMonth m_monthModel;
    HistoryDay m_day;
};

}  // namespace limber
