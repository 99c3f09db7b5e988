// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/wall_timer.h"

#include "core/calendar/clock.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

namespace limber {

namespace {

constexpr auto lookAnyway = std::chrono::hours(365 * 24);

itimerspec specFor(Instant until)
{
    const auto sinceEpoch = std::max(until.time_since_epoch(), std::chrono::milliseconds(1));  // 0 would disarm it
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    itimerspec spec{};
    spec.it_value.tv_sec = seconds.count();
    spec.it_value.tv_nsec = std::chrono::nanoseconds(sinceEpoch - seconds).count();
    return spec;
}

}  // namespace

WallTimer::WallTimer(QObject* parent)
    : QObject(parent),
      m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)),
      // Needs CAP_WAKE_ALARM, which most desktops do not give.
      m_alarm(timerfd_create(CLOCK_REALTIME_ALARM, TFD_NONBLOCK | TFD_CLOEXEC))
{
    watch(m_timer);
    watch(m_alarm);
}

void WallTimer::watch(const FileDescriptor& timer)
{
    if (!timer.valid())
        return;
    auto* readable = new QSocketNotifier(timer.get(), QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, [this, &timer] { read(timer); });
}

void WallTimer::wait(std::optional<Instant> until)
{
    // Armed even with nothing to wait for: only an armed timer tells of a clock that was set.
    const itimerspec spec = specFor(until ? *until : SystemClock().now() + lookAnyway);
    // ECANCELED here means that an earlier clock change was not read yet; the timer is armed all the same.
    timerfd_settime(m_timer.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
}

void WallTimer::wakeFor(std::optional<Instant> when)
{
    const itimerspec spec = when ? specFor(*when) : itimerspec{};
    if (m_alarm.valid())
        timerfd_settime(m_alarm.get(), TFD_TIMER_ABSTIME, &spec, nullptr);
}

void WallTimer::read(const FileDescriptor& timer)
{
    std::uint64_t expirations = 0;
    const ssize_t size = ::read(timer.get(), &expirations, sizeof expirations);
    // ECANCELED: the clock was set. The expiry itself is lost when it jumped past the instant, so both mean the same.
    if (size > 0 || errno == ECANCELED)
        emit due();
}

}  // namespace limber
