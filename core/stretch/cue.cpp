// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stretch/cue.h"

#include <algorithm>

namespace limber {
namespace {

using Phase = RoutineMoment::Phase;

constexpr std::chrono::seconds soonOver{3};

std::chrono::seconds secondsLeft(const RoutineMoment& moment)
{
    return std::chrono::ceil<std::chrono::seconds>(moment.left);
}

bool isSamePhase(const RoutineMoment& a, const RoutineMoment& b)
{
    return a.phase == b.phase && a.move == b.move && a.set == b.set;
}

Cue beginningOf(Phase phase)
{
    switch (phase) {
    case Phase::GetReady: return Cue::GetReady;
    case Phase::Hold: return Cue::Hold;
    case Phase::Rest: return Cue::Rest;
    case Phase::Over: break;
    }
    return Cue::Over;
}

}  // namespace

std::optional<Cue> CueTrack::at(const RoutineMoment& moment)
{
    if (moment.paused)
        return {};
    if (!m_heard || !isSamePhase(*m_heard, moment)) {
        m_heard = moment;
        return beginningOf(moment.phase);
    }
    const auto before = secondsLeft(*m_heard), now = secondsLeft(moment);
    m_heard->left = std::min(m_heard->left, moment.left);
    if (moment.phase == Phase::Hold && now < before && now <= soonOver)
        return Cue::SoonOver;
    return {};
}

}  // namespace limber
