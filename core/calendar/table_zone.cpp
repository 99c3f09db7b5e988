// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/table_zone.h"

#include "core/calendar/zone_rule.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

/// No zone was ever further than this from UTC (RFC 8536, section 3.2, keeps offsets within 26 hours).
constexpr seconds furthestOffset = std::chrono::hours{26};

/// What the wall shows, counted as if the wall were at UTC.
Instant asIfUtc(WallTime wall)
{
    const std::chrono::sys_days midnight{std::chrono::days{dayNumber(wall.date())}};
    return midnight + std::chrono::milliseconds{wall.time_of_day().total_milliseconds()};
}

}  // namespace

TableZone::TableZone(std::string name, Table table) : m_name(std::move(name)), m_table(std::move(table)) {}

bool TableZone::isAfterTable(sys_seconds second) const
{
    return m_table.changes.empty() || second >= m_table.changes.back().at;
}

seconds TableZone::offsetAt(Instant instant) const
{
    const auto second = std::chrono::floor<seconds>(instant);
    if (m_table.rule && isAfterTable(second))
        return m_table.rule->offsetAt(second);
    const auto next = std::ranges::upper_bound(m_table.changes, second, {}, &OffsetChange::at);
    return next == m_table.changes.begin() ? m_table.initial : std::prev(next)->offset;
}

std::vector<OffsetChange> TableZone::changesWithin(sys_seconds from, sys_seconds to) const
{
    const auto first = std::ranges::upper_bound(m_table.changes, from, {}, &OffsetChange::at);
    const auto last = std::ranges::upper_bound(m_table.changes, to, {}, &OffsetChange::at);
    std::vector<OffsetChange> within(first, last);
    if (m_table.rule && isAfterTable(to)) {
        const auto tableEnd = m_table.changes.empty() ? from : std::max(from, m_table.changes.back().at);
        const auto later = m_table.rule->changes(tableEnd, to);
        within.insert(within.end(), later.begin(), later.end());
    }
    return within;
}

WallInstants TableZone::resolve(WallTime wall) const
{
    using Kind = WallInstants::Kind;
    const Instant shown = asIfUtc(wall);
    const auto second = std::chrono::floor<seconds>(shown);
    const sys_seconds from = second - furthestOffset;
    const sys_seconds to = second + furthestOffset;
    auto changes = changesWithin(from, to);
    changes.push_back({sys_seconds::max(), {}});  // ends the last period

    std::vector<Instant> found;
    sys_seconds begin = sys_seconds::min();
    Instant afterGap{};
    seconds offset = offsetAt(from);
    for (const OffsetChange& change : changes) {
        const sys_seconds candidate = second - offset;
        if (begin <= candidate && candidate < change.at)
            found.push_back(shown - offset);
        // A wall that jumps over `wall` does so at the change that is early for the old offset and late for the new.
        if (candidate >= change.at && second - change.offset < change.at)
            afterGap = change.at;
        begin = change.at;
        offset = change.offset;
    }
    if (found.empty())
        return {Kind::Skipped, afterGap, afterGap};
    return {found.size() > 1 ? Kind::Twice : Kind::Once, found.front(), found.back()};
}

}  // namespace limber
