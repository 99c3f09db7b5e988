// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/wall_timer.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <limits>

namespace limber {

WallTimer::WallTimer(QObject* parent) : QObject(parent)
{
    // CLOCK_REALTIME_ALARM needs CAP_WAKE_ALARM, which most desktops do not give.
    m_timer.reset(timerfd_create(CLOCK_REALTIME_ALARM, TFD_NONBLOCK | TFD_CLOEXEC));
    m_wakesMachine = m_timer.valid();
    if (!m_timer.valid())
        m_timer.reset(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC));
    auto* readable = new QSocketNotifier(m_timer.get(), QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, &WallTimer::read);
}

void WallTimer::wait(std::optional<Instant> until)
{
    // Armed even with nothing to wait for: only an armed timer tells of a clock that was set.
    itimerspec spec{};
    spec.it_value.tv_sec = std::numeric_limits<std::int32_t>::max();
    if (until) {
        const auto sinceEpoch = std::max(until->time_since_epoch(), std::chrono::milliseconds(1));  // 0 would disarm it
        const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
        spec.it_value.tv_sec = seconds.count();
        spec.it_value.tv_nsec = std::chrono::nanoseconds(sinceEpoch - seconds).count();
    }
    // ECANCELED here means that an earlier clock change was not read yet; the timer is armed all the same.
    timerfd_settime(m_timer.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
}

void WallTimer::read()
{
    std::uint64_t expirations = 0;
    const ssize_t size = ::read(m_timer.get(), &expirations, sizeof expirations);
    // ECANCELED: the clock was set. The expiry itself is lost when it jumped past the instant, so both mean the same.
    if (size > 0 || errno == ECANCELED)
        emit due();
}

}  // namespace limber
