// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/tip.h"

#include <QObject>
#include <QtQml/qqmlengine.h>

#include <optional>

namespace limber {

class Changes;
class Session;

/// The tip of the day, in words: Tracker::tip().
class Tips final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Where it is from, and that Limber is no doctor
    Q_PROPERTY(QString source READ source NOTIFY changed)
    /// For Learn.open
    Q_PROPERTY(QString section READ section NOTIFY changed)

public:
    Tips(Session& session, Changes& changes, QObject* parent = nullptr);
    ~Tips() override;
    static Tips* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool shown() const { return m_tip.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString section() const;

    /// Nothing is read before; then it follows the data.
    Q_INVOKABLE void open();
    /// The card is on the screen: it is today's tip from now on.
    Q_INVOKABLE void noteShown();
    /// For today.
    Q_INVOKABLE void putAway();
    /// For good: the setting `tips`. Can be undone.
    Q_INVOKABLE void switchOff();

signals:
    void changed();

private:
    void refresh();

    static Tips* s_instance;
    Session& m_session;
    Changes& m_changes;
    std::optional<Tip> m_tip;
    bool m_open = false;
};

}  // namespace limber
