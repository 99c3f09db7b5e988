// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/routine_move_model.h"
#include "core/habit/settings.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Changes;
class Session;

/// The stretch routine while it is being changed: times, moves and what is to be heard. It counts once it is saved, as one
/// change. What is refused says why in one sentence and changes nothing.
class RoutineForm final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Moves in the list, part of the routine or not
    Q_PROPERTY(int moveCount READ moveCount NOTIFY changed)
    Q_PROPERTY(limber::RoutineMoveModel* moves READ moves CONSTANT)
    /// Seconds, times, seconds
    Q_PROPERTY(int hold READ hold NOTIFY changed)
    Q_PROPERTY(int sets READ sets NOTIFY changed)
    Q_PROPERTY(int rest READ rest NOTIFY changed)
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY changed)
    Q_PROPERTY(bool voice READ voice WRITE setVoice NOTIFY changed)
    /// "4 moves, 6 min 40 s"
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    /// "25 s"
    Q_PROPERTY(QString holdText READ holdText NOTIFY changed)
    Q_PROPERTY(QString restText READ restText NOTIFY changed)
    /// Times and moves are those of the column
    Q_PROPERTY(bool isColumns READ isColumns NOTIFY changed)
    /// There is something to save
    Q_PROPERTY(bool differs READ differs NOTIFY changed)

public:
    RoutineForm(Session& session, Changes& changes, QObject* parent = nullptr);
    ~RoutineForm() override;
    static RoutineForm* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] RoutineMoveModel* moves() { return &m_moves; }
    [[nodiscard]] int moveCount() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_draft.stretchMoves.size()); }
    [[nodiscard]] int hold() const { return m_draft.stretchHold; }
    [[nodiscard]] int sets() const { return m_draft.stretchSets; }
    [[nodiscard]] int rest() const { return m_draft.stretchRest; }
    [[nodiscard]] bool sounds() const { return m_draft.stretchSounds; }
    [[nodiscard]] bool voice() const { return m_draft.stretchVoice; }
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QString holdText() const;
    [[nodiscard]] QString restText() const;
    [[nodiscard]] bool isColumns() const;
    [[nodiscard]] bool differs() const { return !(m_draft == m_kept); }
    void setSounds(bool sounds);
    void setVoice(bool voice);

    /// Begins with what is set now.
    Q_INVOKABLE void open();
    /// One step up or down, to the end of what is allowed: 5 s, or one set.
    Q_INVOKABLE void stepHold(int by);
    Q_INVOKABLE void stepSets(int by);
    Q_INVOKABLE void stepRest(int by);
    /// Takes one of the column's moves in or out, or one of the user's own away.
    Q_INVOKABLE QString turn(const QString& move);
    /// One place up or down.
    Q_INVOKABLE void shift(const QString& move, int by);
    /// A move of the user's own, by its name.
    Q_INVOKABLE QString add(const QString& name);
    /// Times and moves of the column.
    Q_INVOKABLE void bringBack();
    Q_INVOKABLE QString save();

signals:
    void changed();

private:
    void show();
    /// The list as it begins: what is part of the routine, then the column's other moves.
    void arrange();
    /// Puts the routine's moves in the order of the list.
    void keepOrder();
    /// One is called so, or kept so.
    [[nodiscard]] bool isThere(const QString& name) const;

    static RoutineForm* s_instance;
    Session& m_session;
    Changes& m_changes;
    Settings m_kept;   ///< when the form was opened
    Settings m_draft;
    std::vector<std::string> m_order;  ///< of all moves in the list, part of the routine or not
    RoutineMoveModel m_moves;
};

}  // namespace limber
