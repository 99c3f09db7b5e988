// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace limber {

/// Notices that the session bus is gone, most often with the session.
class SessionEnd : public QObject {
    Q_OBJECT

public:
    explicit SessionEnd(QDBusConnection bus, QObject* parent = nullptr);

signals:
    void ended();
};

/// Waits for seconds, for another session bus at the same address.
[[nodiscard]] bool sessionBusReturns();

}  // namespace limber
