// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/cue.h"

#include <cstdint>
#include <vector>

/// The sounds of the stretch guide: soft tones made of sines, each swelling and fading so that nothing clicks.
namespace limber::tone {

constexpr int rate = 44100;  ///< samples a second, one channel

/// Signed 16 bit. The first and the last one are 0.
[[nodiscard]] std::vector<std::int16_t> samples(Cue cue);

}  // namespace limber::tone
