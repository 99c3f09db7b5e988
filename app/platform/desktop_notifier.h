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
    [[nodiscard]] QString screen() const override;
    [[nodiscard]] uint numberOf(const QString& tag) const override { return m_ids.value(tag); }
    void adopt(const QString& tag, uint number) override { m_ids.insert(tag, number); }

    struct Server {
        QString name;
        QString vendor;
        QString version;
        QStringList capabilities;
    };
    /// Asks the server, and has the bus start it if it can. Blocks for two seconds at most.
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
    QString m_busId;
    QString m_owner;                            ///< the server's own name on that bus, empty while there is none
    std::optional<QStringList> m_capabilities;  ///< of the present server, once asked
    bool m_asking = false;
    QList<Notification> m_waiting;              ///< for the capabilities
    QHash<QString, uint> m_ids;                 ///< by tag, of what is on screen
    QHash<uint, QString> m_tokens;
};

}  // namespace limber
