// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace limber {

/// What limberd says of itself (ServiceObject::Status), as far as the window asks.
struct ServiceStatus {
    struct Server {
        QString name;
        QStringList capabilities;
        [[nodiscard]] bool hasButtons() const { return capabilities.contains(QStringLiteral("actions")); }
        bool operator==(const Server&) const = default;
    };
    bool running = false;
    bool enabled = true;           ///< a reminder is switched on
    std::optional<Server> server;  ///< that shows notifications
    QString trouble;               ///< why it did not take the last one; mostly empty
    bool operator==(const ServiceStatus&) const = default;

    /// What it shows can be seen.
    [[nodiscard]] bool reaches() const { return running && server && trouble.isEmpty(); }
    /// Of the JSON text; nothing where it is no such text.
    [[nodiscard]] static std::optional<ServiceStatus> ofJson(const QString& text);
};

/// limberd as the window sees it over the session bus, asked without ever waiting. Says something only after follow().
class ServiceLink final : public QObject {
    Q_OBJECT

public:
    explicit ServiceLink(QObject* parent = nullptr);

    /// Asks now, and again whenever limberd or the notification server comes or goes.
    void follow();
    void refresh();
    /// Has the bus start it; where the bus does not know how, starts `program` itself. Answered by started().
    void start(const QString& program);
    /// Answered by tested().
    void sendTest();

    /// Nothing until it is known: a service that was just started gets a moment.
    [[nodiscard]] const std::optional<ServiceStatus>& status() const { return m_status; }

signals:
    void changed();
    void tested(bool sent);
    void started(bool done);

private:
    void take(const ServiceStatus& status);

    bool m_following = false;
    std::optional<ServiceStatus> m_status;
    std::optional<ServiceStatus> m_heard;  ///< bad news, believed when it stays so
    QTimer m_patience;
};

}  // namespace limber
