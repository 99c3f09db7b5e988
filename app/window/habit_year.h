// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace limber {

/// One habit's year: the state of each day and its strength, and what can be said about both.
class HabitYear final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by History")
    /// "water", "bedtime", … or a UUID
    Q_PROPERTY(QString habitId READ habitId CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(bool archived READ archived NOTIFY changed)
    /// HeatState and strength in 0..1 (or -1) of each day of the year
    Q_PROPERTY(QList<int> days READ days NOTIFY changed)
    Q_PROPERTY(QList<double> strengths READ strengths NOTIFY changed)
    /// "50 days", over all years; empty where there is none
    Q_PROPERTY(QString bestText READ bestText NOTIFY changed)
    /// "4", the present streak; empty in years that are over
    Q_PROPERTY(QString currentText READ currentText NOTIFY changed)
    /// "91" of 100 at the end of what is shown; empty where nothing is
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed)
    /// "Water 2026: met on 210 of 230 known days, best streak 50 days."
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)

public:
    explicit HabitYear(const QString& habitId, QObject* parent = nullptr) : QObject(parent), m_habitId(habitId) {}
    /// `year` is the one shown; `isPresent` says that it goes on.
    void show(const HabitHistory& history, int year, bool isPresent);

    [[nodiscard]] QString habitId() const { return m_habitId; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] QString tone() const { return m_tone; }
    [[nodiscard]] bool archived() const { return m_archived; }
    [[nodiscard]] QList<int> days() const { return m_days; }
    [[nodiscard]] QList<double> strengths() const { return m_strengths; }
    [[nodiscard]] QString bestText() const { return m_bestText; }
    [[nodiscard]] QString currentText() const { return m_currentText; }
    [[nodiscard]] QString strengthText() const { return m_strengthText; }
    [[nodiscard]] QString spoken() const { return m_spoken; }

signals:
    void changed();

private:
    void showDays(const HabitHistory& history, int year);
    void showFigures(const HabitHistory& history, int year, bool isPresent);

    QString m_habitId, m_name, m_icon, m_tone;
    QString m_bestText, m_currentText, m_strengthText, m_spoken;
    QList<int> m_days;
    QList<double> m_strengths;
    bool m_archived = false;
};

}  // namespace limber
