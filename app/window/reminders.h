// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/due_reminder.h"
#include "app/window/reminder_models.h"
#include "app/window/service_link.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Session;

/// Reminders as a person sees them: whether they reach them and what to do if not, which come, which came, and the one
/// that is due now.
class Reminders final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Health
    Q_PROPERTY(int health READ health NOTIFY healthChanged)
    /// "Reminders are running"
    Q_PROPERTY(QString headline READ headline NOTIFY healthChanged)
    /// "They also come while this window is closed", or what to do
    Q_PROPERTY(QString detail READ detail NOTIFY healthChanged)
    /// "Shown by dunst, with buttons to answer"; empty where it is not known
    Q_PROPERTY(QString serverText READ serverText NOTIFY healthChanged)
    /// start() may help.
    Q_PROPERTY(bool canStart READ canStart NOTIFY healthChanged)
    /// The next one: "in 25 min", "22:30", "Wind-down"; empty where none comes within a week.
    Q_PROPERTY(QString nextInText READ nextInText NOTIFY nextChanged)
    Q_PROPERTY(QString nextTimeText READ nextTimeText NOTIFY nextChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY nextChanged)
    /// What became of test() or start(): empty until there was one.
    Q_PROPERTY(QString resultText READ resultText NOTIFY resultTextChanged)
    /// "23:00–07:00", "None"
    Q_PROPERTY(QString quietText READ quietText NOTIFY changed)
    Q_PROPERTY(QString quietFrom READ quietFrom NOTIFY changed)
    Q_PROPERTY(QString quietTo READ quietTo NOTIFY changed)
    Q_PROPERTY(QString exerciseTime READ exerciseTime NOTIFY changed)
    Q_PROPERTY(bool autostart READ autostart NOTIFY changed)
    Q_PROPERTY(limber::ReminderSwitchModel* switches READ switches CONSTANT)
    Q_PROPERTY(limber::ReminderHistoryModel* history READ history CONSTANT)
    Q_PROPERTY(limber::DueReminder* due READ due CONSTANT)

public:
    enum Health {
        Checking,
        Running,
        AllOff,      ///< the user's own choice
        NotRunning,  ///< limberd
        NoServer,    ///< nobody shows notifications
        Trouble,     ///< the server did not take the last one
    };
    Q_ENUM(Health)

    explicit Reminders(Session& session, QObject* parent = nullptr);
    ~Reminders() override;
    static Reminders* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] int health() const { return m_health; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] bool canStart() const { return m_health == NotRunning; }
    [[nodiscard]] QString nextInText() const { return m_nextInText; }
    [[nodiscard]] QString nextTimeText() const { return m_nextTimeText; }
    [[nodiscard]] QString nextTitle() const { return m_nextTitle; }
    [[nodiscard]] QString resultText() const { return m_resultText; }
    [[nodiscard]] QString quietText() const;
    [[nodiscard]] QString quietFrom() const;
    [[nodiscard]] QString quietTo() const;
    [[nodiscard]] QString exerciseTime() const;
    [[nodiscard]] bool autostart() const;
    [[nodiscard]] ReminderSwitchModel* switches() { return &m_switches; }
    [[nodiscard]] ReminderHistoryModel* history() { return &m_history; }
    [[nodiscard]] DueReminder* due() { return &m_due; }

    /// Begins to look, and to ask limberd where `overBus`; nothing before, so that it costs no start-up.
    void follow(bool overBus);

    /// The page calls this when it is shown.
    Q_INVOKABLE void open();
    /// A row of `switches`. Returns why it was refused, mostly nothing.
    Q_INVOKABLE QString set(const QString& key, bool on);
    /// "23:00", "07:00"; both empty: none. Returns why it was refused.
    Q_INVOKABLE QString setQuietHours(const QString& from, const QString& to);
    Q_INVOKABLE QString setExerciseTime(const QString& time);
    Q_INVOKABLE QString setAutostart(bool on);
    Q_INVOKABLE void start();
    Q_INVOKABLE void test();
    /// A test; the service is started for it where it does not run.
    Q_INVOKABLE void tryOne();
    /// Takes the due reminder off the window; it stays open elsewhere.
    Q_INVOKABLE void dismissDue();

signals:
    void changed();
    void healthChanged();
    void nextChanged();
    void resultTextChanged();

private:
    [[nodiscard]] DueReminder::Others others() const;
    /// The last known while they cannot be read.
    [[nodiscard]] const Settings& settings() const;
    void say(const QString& text);
    void look();
    void lookAtHealth();
    void lookAtNext();
    void lookAtPage();
    QString assign(const char* key, const std::string& text);

    static Reminders* s_instance;
    Session& m_session;
    ServiceLink m_link;
    ReminderSwitchModel m_switches;
    ReminderHistoryModel m_history;
    DueReminder m_due;
    bool m_following = false;
    bool m_opened = false;
    int m_health = Checking;
    bool m_testWhenRunning = false;  ///< somebody wants to see one: as soon as the service is there
    mutable Settings m_settings;
    QString m_nextInText, m_nextTimeText, m_nextTitle, m_resultText;
};

}  // namespace limber
