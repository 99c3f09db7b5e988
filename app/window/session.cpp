// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session.h"

#include "app/platform/database_watch.h"

namespace limber {

Session::Session(const std::filesystem::path& folder, const Clock& clock, ZonePtr zone, QObject* parent)
    : QObject(parent), m_clock(clock), m_tracker(folder, clock, std::move(zone))
{
    m_tracker.setPatience(patience);
    m_seenRevision = m_tracker.revision();
    m_watch = std::make_unique<DatabaseWatch>(folder);
    connect(m_watch.get(), &DatabaseWatch::changed, this, &Session::followData);
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);  // a coarse one may come before the minute is full
    connect(&m_tick, &QTimer::timeout, this, [this] {
        catchUp();
        armTick();
    });
}

Session::~Session() = default;

void Session::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    if (!visible) {
        m_tick.stop();
        return;
    }
    try {
        m_tracker.noteUse();
    } catch (const Refusal&) {
        // Whoever shows the data says so; the first use is written down at the next one.
    }
    catchUp();
    armTick();
}

void Session::armTick()
{
    const auto sinceMinute = m_clock.now().time_since_epoch() % std::chrono::minutes(1);
    m_tick.start(std::chrono::minutes(1) - sinceMinute);
}

void Session::followZone(std::function<ZonePtr()> zoneNow)
{
    m_zoneNow = std::move(zoneNow);
}

void Session::catchUp()
{
    if (m_zoneNow) {
        ZonePtr zone = m_zoneNow();
        const Zone& present = m_tracker.zone();
        if (zone && (zone->name() != present.name() || zone->offsetAt(now()) != present.offsetAt(now())))
            m_tracker.setZone(std::move(zone));
    }
    followData();
    emit minutePassed();
}

void Session::followData()
{
    try {
        const std::int64_t revision = m_tracker.revision();
        if (revision == m_seenRevision)
            return;
        m_seenRevision = revision;
    } catch (const Refusal&) {
        // It cannot be read just now: what shows it tries again and says why.
    }
    emit changed();
}

void Session::announceChange()
{
    m_seenRevision = m_tracker.revision();
    emit changed();
}

}  // namespace limber
