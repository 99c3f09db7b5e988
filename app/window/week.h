// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/week_chart_rows.h"

#include <QtQml/qqmlengine.h>
#include <QtQml/qqmllist.h>

namespace limber {

class Changes;
class Session;

/// The page Week: one week at a time, back to the one in which everything began, never one that is to come.
class Week final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "This week", "Last week"; further back "Week 45"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "9–15 November 2026" / "11月9–15日"
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY changed)
    Q_PROPERTY(bool isPresent READ isPresent NOTIFY changed)
    /// "2026-11-09", the first day of the week shown; empty before open()
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY changed)
    Q_PROPERTY(bool canGoNext READ canGoNext NOTIFY changed)
    /// False in the week in which everything began: before it there is nothing to see.
    Q_PROPERTY(bool canGoPrevious READ canGoPrevious NOTIFY changed)
    /// StyledText: "Bedtime was after 23:00 on Wednesday and Saturday. <b>…</b>"
    Q_PROPERTY(QString suggestionText READ suggestionText NOTIFY changed)
    /// Nothing at all was logged in this week.
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    /// "Mon" / "一" of the seven days, in order
    Q_PROPERTY(QStringList dayTexts READ dayTexts NOTIFY changed)
    /// WeekChart objects in the user's order of habits; bedtime and sleep share one. They stay while weeks change.
    Q_PROPERTY(QQmlListProperty<limber::WeekChart> charts READ charts NOTIFY chartsChanged)
    Q_PROPERTY(limber::WeekChartRows* chartRows READ chartRows CONSTANT)

public:
    Week(Session& session, Changes& changes, QObject* parent = nullptr);
    ~Week() override;
    static Week* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString rangeText() const { return m_rangeText; }
    [[nodiscard]] bool isPresent() const { return m_isPresent; }
    [[nodiscard]] QString firstDay() const;
    [[nodiscard]] bool canGoNext() const { return !m_isPresent; }
    [[nodiscard]] bool canGoPrevious() const { return m_canGoPrevious; }
    [[nodiscard]] QString suggestionText() const { return m_suggestionText; }
    [[nodiscard]] bool empty() const { return m_empty; }
    [[nodiscard]] QStringList dayTexts() const { return m_dayTexts; }
    [[nodiscard]] QQmlListProperty<WeekChart> charts();
    [[nodiscard]] WeekChartRows* chartRows() { return &m_chartRows; }

    /// The page calls this when it is first shown: nothing is read before.
    Q_INVOKABLE void open();
    Q_INVOKABLE void goPrevious();
    Q_INVOKABLE void goNext();
    Q_INVOKABLE void goThisWeek();
    /// Draws the week on paper and keeps it as "png" among the pictures or as "pdf" among the documents; says where.
    Q_INVOKABLE void save(const QString& format);

signals:
    void changed();
    void chartsChanged();

private:
    void goTo(Day day);
    void refresh(bool toPresent = false);
    void refreshPage();
    WeekChart* chartOf(const QString& habitId);
    void refreshCharts(const WeekView& week, const WeekView& before, const std::vector<Habit>& habits);

    static Week* s_instance;
    Session& m_session;
    Changes& m_changes;
    Day m_from;  ///< first day of the week shown; not a date before open()
    QList<WeekChart*> m_charts;
    WeekChartRows m_chartRows;
    QString m_title, m_rangeText, m_suggestionText;
    QStringList m_dayTexts;
    bool m_isPresent = true;
    bool m_canGoPrevious = false;
    bool m_empty = true;
};

}  // namespace limber
