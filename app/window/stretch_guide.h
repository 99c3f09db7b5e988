// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/routine.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlengine.h>

#include <functional>
#include <optional>

namespace limber {

class Changes;
class Session;

/// Leads through the stretch routine: what to do now, for how long, and what comes of it in the diary. What was held is
/// logged when it ends or is quit, all of it or as a part.
class StretchGuide final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    /// "4 moves, 6 min 40 s"
    Q_PROPERTY(QString planText READ planText NOTIFY changed)
    /// Id of the move that is shown: "heel_raise", …
    Q_PROPERTY(QString move READ move NOTIFY changed)
    Q_PROPERTY(QString moveName READ moveName NOTIFY changed)
    /// One of the user's own, which has no drawing
    Q_PROPERTY(bool ownMove READ ownMove NOTIFY changed)
    /// "Heel raise · Toe-up · …"
    Q_PROPERTY(QString movesText READ movesText NOTIFY changed)
    /// How far each move is, 0 to 1
    Q_PROPERTY(QList<double> moveShares READ moveShares NOTIFY changed)
    /// "Get ready", "Hold", "Rest"
    Q_PROPERTY(QString phaseText READ phaseText NOTIFY changed)
    /// What to do just now, in one sentence
    Q_PROPERTY(QString hintText READ hintText NOTIFY changed)
    Q_PROPERTY(int set READ set NOTIFY changed)
    Q_PROPERTY(int sets READ sets NOTIFY changed)
    /// Of the phase; never 0 while it lasts
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)
    /// Share of the phase that will have passed when the second is over, 0 to 1
    Q_PROPERTY(double share READ share NOTIFY changed)
    /// "5 min 52 s"
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    /// Once it is over: what was logged
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)

public:
    enum State { Offered, Running, Over };
    Q_ENUM(State)
    using Now = std::function<Routine::Instant()>;

    /// `now` tells a steady time that stands still while the machine sleeps.
    StretchGuide(Session& session, Changes& changes, Now now = std::chrono::steady_clock::now, QObject* parent = nullptr);
    ~StretchGuide() override;
    static StretchGuide* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool paused() const { return m_moment.paused; }
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QString move() const;
    [[nodiscard]] QString moveName() const;
    [[nodiscard]] bool ownMove() const;
    [[nodiscard]] QString movesText() const;
    [[nodiscard]] QList<double> moveShares() const;
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] QString hintText() const;
    [[nodiscard]] int set() const { return m_moment.set; }
    [[nodiscard]] int sets() const { return m_plan.sets; }
    [[nodiscard]] int seconds() const;
    [[nodiscard]] double share() const;
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString resultText() const { return m_resultText; }
    /// Where it was when it was last shown.
    [[nodiscard]] const RoutineMoment& moment() const { return m_moment; }

    /// Shows what is to come, unless it is under way.
    Q_INVOKABLE void open();
    Q_INVOKABLE void begin();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Ends it; what was held so far is logged as a part.
    Q_INVOKABLE void quit();
    /// A second has passed: shows it.
    void refresh();

signals:
    void changed();
    /// The screen is to stay awake, or no longer.
    void awakeWanted(bool wanted);

private:
    void followSettings();
    void readPlan();
    void end();
    [[nodiscard]] bool logHeld(bool finished, std::chrono::milliseconds held);

    static StretchGuide* s_instance;
    Session& m_session;
    Changes& m_changes;
    Now m_now;
    RoutinePlan m_plan = columnsRoutine();  ///< of the settings; while it runs, of those when it began
    std::optional<Routine> m_routine;
    RoutineMoment m_moment;
    State m_state = Offered;
    bool m_opened = false;
    QString m_resultText;
    QTimer m_tick;
};

}  // namespace limber
