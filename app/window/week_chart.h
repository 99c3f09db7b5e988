// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/week_bar_model.h"
#include "core/tracker.h"

namespace limber {

/// One habit's week, or bedtime and sleep in one.
class WeekChart final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Week")
    /// "water", "sleep" for the two nights' habits together, "exercise", "stretch" or a UUID
    Q_PROPERTY(QString habitId READ habitId CONSTANT)
    /// ChartForm
    Q_PROPERTY(int form READ form NOTIFY changed)
    /// "Bedtime · Sleep"
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    /// Three figures, numbers and their units in turn: "Average" "1540" "ml" · "Total" "145/150" "min" · "Done" "5" "times"
    Q_PROPERTY(QString averageLabel READ averageLabel NOTIFY changed)
    Q_PROPERTY(QStringList averageRuns READ averageRuns NOTIFY changed)
    /// The same in one: "1540 ml"
    Q_PROPERTY(QString averageText READ averageText NOTIFY changed)
    /// "5/6", "–" where no day is known
    Q_PROPERTY(QString metText READ metText NOTIFY changed)
    /// The same of the bedtime beside sleep; empty in other charts
    Q_PROPERTY(QString bedtimeMetText READ bedtimeMetText NOTIFY changed)
    /// "+90" "ml"; empty where the week before has nothing to compare with
    Q_PROPERTY(QStringList changeRuns READ changeRuns NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    /// Beside sleep: "Bedtime 22:58 ±25 min", its average and how far bedtimes lie from it; empty where none is known.
    Q_PROPERTY(QString bedtimeText READ bedtimeText NOTIFY changed)
    /// The whole chart in one sentence, for screen readers.
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(limber::WeekBarModel* bars READ bars CONSTANT)
    /// Bars: from 0 to axisEnd in the unit. Night: from axisStart, at the top, to axisEnd in minutes since noon.
    Q_PROPERTY(double axisStart READ axisStart NOTIFY changed)
    Q_PROPERTY(double axisEnd READ axisEnd NOTIFY changed)
    /// Goal line; has no meaning without hasGoal. Night: the bedtime goal in minutes since noon.
    Q_PROPERTY(bool hasGoal READ hasGoal NOTIFY changed)
    Q_PROPERTY(double goalLow READ goalLow NOTIFY changed)
    Q_PROPERTY(QString goalLowText READ goalLowText NOTIFY changed)
    /// Top of the band, 0 where there is none.
    Q_PROPERTY(double goalHigh READ goalHigh NOTIFY changed)
    Q_PROPERTY(QString goalHighText READ goalHighText NOTIFY changed)
    /// Night: lines of the axis in minutes since noon, and their texts "21:00", "00:00", "03:00", …
    Q_PROPERTY(QList<int> ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QStringList tickTexts READ tickTexts NOTIFY changed)

public:
    explicit WeekChart(const QString& habitId, QObject* parent = nullptr);
    /// What one chart draws. `bedtime` stands beside sleep, else null; `before` is the week before.
    struct Subject {
        const WeekView& week;
        const WeekView& before;
        const Habit& habit;
        const Habit* bedtime;
        Day today;
    };
    void show(const Subject& subject);

    [[nodiscard]] QString habitId() const { return m_habitId; }
    [[nodiscard]] int form() const { return m_form; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] QString tone() const { return m_tone; }
    [[nodiscard]] QString averageLabel() const { return m_averageLabel; }
    [[nodiscard]] QStringList averageRuns() const { return m_averageRuns; }
    [[nodiscard]] QString averageText() const { return m_averageRuns.join(u' '); }
    [[nodiscard]] QString metText() const { return m_metText; }
    [[nodiscard]] QString bedtimeMetText() const { return m_bedtimeMetText; }
    [[nodiscard]] QStringList changeRuns() const { return m_changeRuns; }
    [[nodiscard]] QString changeText() const { return m_changeRuns.join(u' '); }
    [[nodiscard]] QString bedtimeText() const { return m_bedtimeText; }
    [[nodiscard]] QString spoken() const { return m_spoken; }
    [[nodiscard]] WeekBarModel* bars() { return &m_bars; }
    [[nodiscard]] const WeekBarModel& rows() const { return m_bars; }
    [[nodiscard]] double axisStart() const { return m_axisStart; }
    [[nodiscard]] double axisEnd() const { return m_axisEnd; }
    [[nodiscard]] bool hasGoal() const { return m_hasGoal; }
    [[nodiscard]] double goalLow() const { return m_goalLow; }
    [[nodiscard]] QString goalLowText() const { return m_goalLowText; }
    [[nodiscard]] double goalHigh() const { return m_goalHigh; }
    [[nodiscard]] QString goalHighText() const { return m_goalHighText; }
    [[nodiscard]] QList<int> ticks() const { return m_ticks; }
    [[nodiscard]] QStringList tickTexts() const { return m_tickTexts; }

signals:
    void changed();

private:
    void showGoal(const Subject& subject);
    void showFigures(const Subject& subject);
    void showBars(const Subject& subject);
    void showAxis();
    void showNightAxis();

    QString m_habitId;
    WeekBarModel m_bars;
    int m_form = 0;
    QString m_name, m_icon, m_tone;
    QString m_averageLabel, m_metText, m_bedtimeMetText, m_bedtimeText, m_spoken;
    QStringList m_averageRuns, m_changeRuns;
    double m_axisStart = 0;
    double m_axisEnd = 0;
    bool m_hasGoal = false;
    double m_goalLow = 0;
    double m_goalHigh = 0;
    QString m_goalLowText, m_goalHighText;
    QList<int> m_ticks;
    QStringList m_tickTexts;
};

}  // namespace limber
