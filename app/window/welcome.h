// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

#include <QtQml/qqmlengine.h>

#include <functional>

namespace limber {

class Session;

/// The five habits and how they are meant to be.
///
/// QML roles, for `required property`:
///   string habitId
///   string symbol  name of its icon
///   string tone    for Theme.tone
///   string title   "Water"
///   string value   "1500–1700 ml", "Off"
///   bool   active  not switched off
class WelcomeModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit WelcomeModel(QObject* parent = nullptr);
    void show(Tracker& tracker);
};

/// What somebody new is asked, once, with defaults for everything. What is chosen holds at once, so that it can be left
/// at any moment.
///
/// Every invokable that sets something returns why it was refused, mostly nothing.
class Welcome final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)
    Q_PROPERTY(limber::WelcomeModel* habits READ habits CONSTANT)
    Q_PROPERTY(bool reminders READ reminders NOTIFY changed)
    /// ml; 0 where there is none
    Q_PROPERTY(int waterLow READ waterLow NOTIFY changed)
    Q_PROPERTY(int waterHigh READ waterHigh NOTIFY changed)
    Q_PROPERTY(int drink READ drink NOTIFY changed)
    /// "23:00", "07:00"
    Q_PROPERTY(QString bedtime READ bedtime NOTIFY changed)
    Q_PROPERTY(QString wakeUp READ wakeUp NOTIFY changed)
    /// "7", "7.5" hours
    Q_PROPERTY(QString sleepHours READ sleepHours NOTIFY changed)
    Q_PROPERTY(QString exerciseMinutes READ exerciseMinutes NOTIFY changed)

public:
    explicit Welcome(Session& session, QObject* parent = nullptr);
    ~Welcome() override;
    static Welcome* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] WelcomeModel* habits() { return &m_habits; }
    [[nodiscard]] bool reminders() const { return m_settings.reminders; }
    [[nodiscard]] int waterLow() const;
    [[nodiscard]] int waterHigh() const;
    [[nodiscard]] int drink() const { return m_settings.drinkSize; }
    [[nodiscard]] QString bedtime() const;
    [[nodiscard]] QString wakeUp() const;
    [[nodiscard]] QString sleepHours() const;
    [[nodiscard]] QString exerciseMinutes() const;

    [[nodiscard]] Q_INVOKABLE bool isActive(const QString& habit) const;
    /// Shows itself to somebody new, and to nobody else.
    Q_INVOKABLE void offer();
    /// Done, or done without: never again.
    Q_INVOKABLE void finish();

    /// "zh", "en"
    Q_INVOKABLE QString setLanguage(const QString& language);
    Q_INVOKABLE QString setReminders(bool on);
    Q_INVOKABLE QString setActive(const QString& habit, bool active);
    /// ml a day, and at once; `high` empty: no upper mark.
    Q_INVOKABLE QString setWater(const QString& low, const QString& high, const QString& drink);
    /// "23:00", "07:00"
    /// Why a typed time is none; empty where it is one.
    Q_INVOKABLE QString timeRefusal(const QString& time) const;
    Q_INVOKABLE QString setNight(const QString& bedtime, const QString& wakeUp);
    Q_INVOKABLE QString setSleep(const QString& hours);
    Q_INVOKABLE QString setExercise(const QString& minutes);

signals:
    void shownChanged();
    void changed();

private:
    void refresh();
    QString attempt(const std::function<void(Tracker&)>& act);
    [[nodiscard]] Goal goalOf(const char* habit) const;

    static Welcome* s_instance;
    Session& m_session;
    bool m_shown = false;
    Settings m_settings;
    std::vector<Habit> m_known;
    WelcomeModel m_habits;
};

}  // namespace limber
