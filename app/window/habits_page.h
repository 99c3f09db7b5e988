// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/habit_editor.h"
#include "app/window/habit_order_model.h"

#include <QtQml/qqmlengine.h>

namespace limber {

/// The page Habits: all of them in the user's order, those put away, and the form that adds and changes one.
class HabitsPage final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Habits)
    QML_SINGLETON
    Q_PROPERTY(limber::HabitOrderModel* list READ list CONSTANT)
    Q_PROPERTY(limber::HabitOrderModel* archived READ archived CONSTANT)
    Q_PROPERTY(limber::HabitEditor* editor READ editor CONSTANT)

public:
    HabitsPage(Session& session, Changes& changes, QObject* parent = nullptr);
    ~HabitsPage() override;
    static HabitsPage* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] HabitOrderModel* list() { return &m_list; }
    [[nodiscard]] HabitOrderModel* archived() { return &m_archived; }
    [[nodiscard]] HabitEditor* editor() { return &m_editor; }

    /// The page calls this when it is shown; nothing is read before.
    Q_INVOKABLE void open();
    /// Puts a habit at a place of `list`. Returns why it was refused, mostly nothing.
    Q_INVOKABLE QString move(const QString& habitId, int place);
    /// Takes a habit out of every page; what was logged is kept.
    Q_INVOKABLE QString archive(const QString& habitId);
    Q_INVOKABLE QString bringBack(const QString& habitId);

private:
    void look();

    static HabitsPage* s_instance;
    Session& m_session;
    Changes& m_changes;
    HabitOrderModel m_list;
    HabitOrderModel m_archived;
    HabitEditor m_editor;
    bool m_opened = false;
};

}  // namespace limber
