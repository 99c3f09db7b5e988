// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/goal_steps.h"
#include "core/progress/review.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Changes;
class Session;

/// Habits whose week went alike.
///
/// QML roles, for `required property`:
///   string habitId
///   string symbol   name of an icon
///   string tone     as in HabitListModel
///   string name     "Water"
///   string counts   "Met on 5 of 7 known days"
///   string change   "2 more than the week before"; may be empty
///   string average  "On average 1540 ml (+90 ml)"; may be empty
class ReviewedModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReviewedModel(QObject* parent = nullptr);
    void show(const WeekReview& review, Verdict verdict);
};

/// The page Weekly review: one week looked back on, and the goals of the weeks to come.
class ReviewPage final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Review)
    QML_SINGLETON
    /// The page can be seen: it opens at the last week that is over, from the reminder's time on at the present one.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed)
    /// "Last week" and "9–15 November 2026"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY changed)
    /// Today is in it: it may still change.
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool canGoPrevious READ canGoPrevious NOTIFY changed)
    Q_PROPERTY(bool canGoNext READ canGoNext NOTIFY changed)
    /// Nothing was logged in this week.
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(limber::ReviewedModel* well READ well CONSTANT)
    Q_PROPERTY(limber::ReviewedModel* slipped READ slipped CONSTANT)
    Q_PROPERTY(limber::ReviewedModel* level READ level CONSTANT)
    /// "Exercise, Sleep"; empty where all are known
    Q_PROPERTY(QString notLoggedText READ notLoggedText NOTIFY changed)
    /// StyledText, as Week's
    Q_PROPERTY(QString suggestionText READ suggestionText NOTIFY changed)
    /// "Water: 12 days in a row", and whether it is the longest so far
    Q_PROPERTY(QString bestText READ bestText NOTIFY changed)
    Q_PROPERTY(bool isRecord READ isRecord NOTIFY changed)
    Q_PROPERTY(QString crampsText READ crampsText NOTIFY changed)
    Q_PROPERTY(limber::GoalSteps* goals READ goals CONSTANT)
    /// "Monday, 23 November": the day from which goals saved now count
    Q_PROPERTY(QString goalsFromText READ goalsFromText NOTIFY goalsOpened)

public:
    ReviewPage(Session& session, Changes& changes, QObject* parent = nullptr);
    ~ReviewPage() override;
    static ReviewPage* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString rangeText() const { return m_rangeText; }
    [[nodiscard]] bool isOpen() const { return !m_review.isOver; }
    [[nodiscard]] bool canGoPrevious() const { return m_canGoPrevious; }
    [[nodiscard]] bool canGoNext() const { return m_review.isOver; }
    [[nodiscard]] bool empty() const { return m_empty; }
    [[nodiscard]] ReviewedModel* well() { return &m_well; }
    [[nodiscard]] ReviewedModel* slipped() { return &m_slipped; }
    [[nodiscard]] ReviewedModel* level() { return &m_level; }
    [[nodiscard]] QString notLoggedText() const { return m_notLoggedText; }
    [[nodiscard]] QString suggestionText() const { return m_suggestionText; }
    [[nodiscard]] QString bestText() const { return m_bestText; }
    [[nodiscard]] bool isRecord() const { return m_review.best.isRecord; }
    [[nodiscard]] QString crampsText() const { return m_crampsText; }
    [[nodiscard]] GoalSteps* goals() { return &m_goals; }
    [[nodiscard]] QString goalsFromText() const { return m_goalsFromText; }

    /// The week of a day, "2026-11-09", is the one to open with, once; one that is not over, or none, leaves the choice.
    Q_INVOKABLE void choose(const QString& day);
    Q_INVOKABLE void goPrevious();
    Q_INVOKABLE void goNext();
    /// Draws the week on one sheet of paper and keeps it among the documents; says where.
    Q_INVOKABLE void savePdf();
    /// Shows the goals in force tomorrow in `goals`.
    Q_INVOKABLE void openGoals();
    Q_INVOKABLE void stepGoal(const QString& habitId, int by);
    /// Keeps what was stepped, from tomorrow on, as one change. Returns the refusal's text.
    Q_INVOKABLE QString saveGoals();

signals:
    void changed();
    void goalsOpened();

private:
    void refresh();
    void read();
    [[nodiscard]] Day firstShown();
    [[nodiscard]] Day tomorrow();

    static ReviewPage* s_instance;
    Session& m_session;
    Changes& m_changes;
    bool m_shown = false;
    std::optional<Day> m_chosen;
    Day m_from;  ///< a day of the week shown; not a date before the page is shown
    WeekReview m_review;
    bool m_canGoPrevious = false;
    bool m_empty = true;
    QString m_title, m_rangeText, m_notLoggedText, m_suggestionText, m_bestText, m_crampsText, m_goalsFromText;
    ReviewedModel m_well, m_slipped, m_level;
    GoalSteps m_goals;
};

}  // namespace limber
