// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/entry_list_model.h"

namespace limber {

/// One habit on the day chosen in History: how it stands, its entries, and what can still be done about it.
class DayHabit final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by HistoryDay")
    /// "water", "bedtime", … or a UUID
    Q_PROPERTY(QString habitId READ habitId CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    /// HabitKind
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    /// DayState
    Q_PROPERTY(int markState READ markState NOTIFY changed)
    /// "1450 ml", "00:20, 80 min late", "7 h 30 min", "Done"; "Not logged", "Skipped", …
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed)
    /// Something is logged, so that valueText is bold.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// "before 23:00 · repaired"
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed)
    /// "Bedtime: 00:20, 80 min late, goal missed"
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    /// Bedtime or sleep: its times are History.logNight's
    Q_PROPERTY(bool isNight READ isNight NOTIFY changed)
    Q_PROPERTY(bool canLog READ canLog NOTIFY changed)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY changed)
    Q_PROPERTY(bool canUnskip READ canUnskip NOTIFY changed)
    Q_PROPERTY(bool canRepair READ canRepair NOTIFY changed)
    /// What the fields of a new entry start with: "250", "12:00"
    Q_PROPERTY(QString newValue READ newValue NOTIFY changed)
    Q_PROPERTY(QString newTime READ newTime NOTIFY changed)
    Q_PROPERTY(limber::EntryListModel* entries READ entries CONSTANT)

public:
    /// What it is made from, beside the habit's day itself.
    struct Around {
        const HabitDay& day;
        Settings settings;
        bool isPresent;   ///< the day is today: what is logged happens now
        bool onVacation;
        bool repairable;  ///< the rules' time for it is not over, and the day counts for the habit
        WallTime now;
    };

    explicit DayHabit(const QString& habitId, QObject* parent = nullptr) : QObject(parent), m_habitId(habitId) {}
    void show(const Around& around);

    [[nodiscard]] QString habitId() const { return m_habitId; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString tone() const { return m_tone; }
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] int markState() const { return m_markState; }
    [[nodiscard]] QString valueText() const { return m_valueText; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] QString aboutText() const { return m_aboutText; }
    [[nodiscard]] QString spoken() const { return m_spoken; }
    [[nodiscard]] bool isNight() const { return m_habitId == builtin::bedtime || m_habitId == builtin::sleep; }
    [[nodiscard]] bool canLog() const { return m_canLog; }
    [[nodiscard]] bool canSkip() const { return m_canSkip; }
    [[nodiscard]] bool canUnskip() const { return m_canUnskip; }
    [[nodiscard]] bool canRepair() const { return m_canRepair; }
    [[nodiscard]] QString newValue() const { return m_newValue; }
    [[nodiscard]] QString newTime() const { return m_newTime; }
    [[nodiscard]] EntryListModel* entries() { return &m_entries; }

signals:
    void changed();

private:
    void showActions(const Around& around);
    void showProposal(const Around& around);

    QString m_habitId, m_name, m_tone, m_unit;
    QString m_valueText, m_aboutText, m_spoken, m_newValue, m_newTime;
    int m_kind = 0;
    int m_markState = 0;
    bool m_known = false;
    bool m_canLog = false, m_canSkip = false, m_canUnskip = false, m_canRepair = false;
    EntryListModel m_entries;
};

}  // namespace limber
