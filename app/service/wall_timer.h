// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/file_descriptor.h"
#include "core/calendar/civil.h"

#include <QObject>

#include <optional>

namespace limber {

/// Waits for an instant of the real-time clock, through suspend and clock changes, without ever waking up before it.
class WallTimer : public QObject {
    Q_OBJECT

public:
    explicit WallTimer(QObject* parent = nullptr);

    /// Replaces what was waited for; an instant that is over expires at once, none waits for clock changes only.
    void wait(std::optional<Instant> until);
    /// The instant for which a sleeping machine is woken up, where that is permitted; nothing else ever wakes it.
    void wakeFor(std::optional<Instant> when);
    [[nodiscard]] bool mayWakeMachine() const { return m_alarm.valid(); }

signals:
    /// The instant was reached, or the clock was set or the machine resumed and it may lie behind: look at the time.
    void due();

private:
    void watch(const FileDescriptor& timer);
    void read(const FileDescriptor& timer);

    FileDescriptor m_timer;
    FileDescriptor m_alarm;  ///< of CLOCK_REALTIME_ALARM; invalid where that is not permitted
};

}  // namespace limber
