// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace limber {

/// Notices that the machine falls asleep or is switched off, and that it woke up: logind's PrepareForSleep and
/// PrepareForShutdown on the system bus. Without a system bus it stays silent.
class ResumeWatch : public QObject {
    Q_OBJECT

public:
    explicit ResumeWatch(QDBusConnection systemBus, QObject* parent = nullptr);

signals:
    void leaving();
    void resumed();

private slots:
    void prepare(bool leaves);
};

}  // namespace limber
