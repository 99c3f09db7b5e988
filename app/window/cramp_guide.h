// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/entry.h"
#include "core/stretch/routine.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlengine.h>

#include <functional>
#include <optional>
#include <string>

namespace limber {

class Changes;
class Session;
class Today;

/// "Cramp now": logs it at once and says what to do, one step a screen. The steps are the column's (shared/health.md).
class CrampGuide final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "Logged 02:46"; empty where it could not be logged
    Q_PROPERTY(QString loggedText READ loggedText NOTIFY changed)
    /// It was logged by this page just now, and nothing has been changed since.
    Q_PROPERTY(bool undoable READ undoable NOTIFY changed)
    /// 0..3; 4 once all was done
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps CONSTANT)
    /// "Leg straight,\ntoes to your head"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    /// The warm towel's time: "10:00", counting down while it runs
    Q_PROPERTY(QString towelText READ towelText NOTIFY changed)
    Q_PROPERTY(bool towelRuns READ towelRuns NOTIFY changed)
    Q_PROPERTY(bool towelOver READ towelOver NOTIFY changed)

public:
    using Now = std::function<Routine::Instant()>;

    /// `now` tells a steady time.
    CrampGuide(Session& session, Changes& changes, Today& today, Now now = std::chrono::steady_clock::now, QObject* parent = nullptr);
    ~CrampGuide() override;
    static CrampGuide* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] QString loggedText() const { return m_loggedText; }
    [[nodiscard]] bool undoable() const { return m_undoable; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int steps() const { return 4; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString towelText() const;
    [[nodiscard]] bool towelRuns() const { return m_tick.isActive(); }
    [[nodiscard]] bool towelOver() const { return m_towelOver; }

    /// Leads to the page, from wherever it is pressed.
    Q_INVOKABLE void ask() { emit asked(); }
    /// The page is shown: logs a cramp unless one was logged in the last ten minutes, which is then the one it is about.
    Q_INVOKABLE void open();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void toggleTowel();
    /// It was none: takes it back.
    Q_INVOKABLE void undo();
    /// Which leg, how bad and what else: on the sheet of EntryEditor.
    Q_INVOKABLE QString crampId() const { return QString::fromStdString(m_id); }
    /// A second has passed: shows it.
    void refresh();

signals:
    void changed();
    void asked();
    void awakeWanted(bool wanted);
    /// Taken back: there is nothing to guide through.
    void closed();

private:
    [[nodiscard]] std::optional<Cramp> latest() const;
    [[nodiscard]] std::chrono::seconds towelLeft() const;
    void stopTowel();

    static CrampGuide* s_instance;
    Session& m_session;
    Changes& m_changes;
    Today& m_today;
    Now m_now;
    std::string m_id;
    QString m_loggedText;
    bool m_undoable = false;
    int m_step = 0;
    Routine::Instant m_towelEnd{};
    bool m_towelOver = false;
    QTimer m_tick;
};

}  // namespace limber
