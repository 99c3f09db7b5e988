// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <optional>

namespace limber {

/// Notifier by org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
class DesktopNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const Notification& notification) override;
    void close(const QString& tag) override;

    struct Server {
        QString name;
        QString vendor;
        QString version;
        QStringList capabilities;
    };
    /// Asks the server that runs now, if there is one. Blocks for a second at most.
    [[nodiscard]] std::optional<Server> server() const;

private slots:
    void actionInvoked(uint id, const QString& wireKey);
    void activationToken(uint id, const QString& token);
    void notificationClosed(uint id, uint reason);

private:
    void ownerChanged(const QString& before, const QString& now);
    void learnCapabilities();
    void capabilitiesKnown(const QStringList& capabilities);
    void send(const Notification& notification);
    void forget(uint id);

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;  ///< of the present server, once asked
    bool m_asking = false;
    QList<Notification> m_waiting;              ///< for the capabilities
    QHash<QString, uint> m_ids;                 ///< by tag, of what is on screen
    QHash<uint, QString> m_tokens;
};

}  // namespace limber
