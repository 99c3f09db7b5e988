// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace limber {

/// Today's water, for the large card. Texts are ready to show; StyledText where said.
class Water : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /// False once the user archived water.
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// ml; 0 where nothing is logged.
    Q_PROPERTY(int value READ value NOTIFY changed)
    /// ml: the lower goal, or the limit of an at-most goal.
    Q_PROPERTY(int low READ low NOTIFY changed)
    /// ml: top of the recommended band; 0 where there is none.
    Q_PROPERTY(int high READ high NOTIFY changed)
    /// ml left to the lower goal.
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    /// ml: end of the progress band, 2000 or more.
    Q_PROPERTY(int scaleEnd READ scaleEnd NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    /// DayState
    Q_PROPERTY(int markState READ markState NOTIFY changed)
    /// "1250"
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed)
    /// "1500–1700 ml"
    Q_PROPERTY(QString goalText READ goalText NOTIFY changed)
    /// StyledText "<b>250</b> ml to go", or "Goal met"
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    /// "Streak 4 days"; empty when it is 0
    Q_PROPERTY(QString streakText READ streakText NOTIFY changed)
    /// DayState, oldest first, today last
    Q_PROPERTY(QList<int> lastSeven READ lastSeven NOTIFY changed)
    /// ml of each cup button, ascending
    Q_PROPERTY(QList<int> cups READ cups NOTIFY changed)
    /// ml of the accented cup
    Q_PROPERTY(int usualDrink READ usualDrink NOTIFY changed)
    /// "ml" in the user's language
    Q_PROPERTY(QString unit READ unit NOTIFY changed)

public:
    explicit Water(QObject* parent = nullptr);
    /// Null: there is no water to show.
    void show(const HabitDay* water, const Settings& settings);

    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] int low() const { return m_low; }
    [[nodiscard]] int high() const { return m_high; }
    [[nodiscard]] int missing() const;
    [[nodiscard]] int scaleEnd() const;
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] int markState() const { return m_markState; }
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] QString goalText() const { return m_goalText; }
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString streakText() const { return m_streakText; }
    [[nodiscard]] QList<int> lastSeven() const { return m_lastSeven; }
    [[nodiscard]] QList<int> cups() const { return m_cups; }
    [[nodiscard]] int usualDrink() const { return m_usualDrink; }
    [[nodiscard]] QString unit() const { return m_unit; }

signals:
    void changed();

private:
    bool m_shown = false;
    bool m_atMost = false;
    int m_value = 0;
    int m_low = 0;
    int m_high = 0;
    int m_percent = 0;
    int m_markState = 0;
    int m_usualDrink = 0;
    QString m_name;
    QString m_unit;
    QString m_goalText;
    QString m_streakText;
    QList<int> m_lastSeven;
    QList<int> m_cups;
};

}  // namespace limber
