// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/routine.h"

#include <optional>

namespace limber {

/// What somebody is to hear who stretches with the eyes half closed.
enum class Cue { GetReady, Hold, SoonOver, Rest, Over };

/// Follows a routine and tells what is to be heard of it: each phase where it begins, and the last three seconds of a
/// hold. Whoever asks again only after a while hears of the present phase alone; nothing twice, nothing while it is paused.
class CueTrack {
public:
    /// Nothing where there is nothing new.
    std::optional<Cue> at(const RoutineMoment& moment);

private:
    std::optional<RoutineMoment> m_heard;
};

}  // namespace limber
