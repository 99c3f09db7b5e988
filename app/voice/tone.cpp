// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace limber::tone {
namespace {

/// One note; several of a cue follow each other.
struct Note {
    double hertz;
    double seconds;
    double loudness = 0.3;  ///< of the loudest there is: half asleep ears are close to the machine
};

constexpr double swelling = 0.03;  ///< seconds
/// A little of the octave above gives a bare sine the warmth of a struck bar.
constexpr double octaveShare = 0.15;

// Up where something begins, down where it ends: C5 523, E5 659, G5 784, A4 440.
std::vector<Note> notesOf(Cue cue)
{
    switch (cue) {
    case Cue::GetReady: return {{523.25, 0.18}, {523.25, 0.30}};
    case Cue::Hold: return {{523.25, 0.18}, {783.99, 0.45}};
    case Cue::SoonOver: return {{659.26, 0.12, 0.2}};
    case Cue::Rest: return {{783.99, 0.18}, {523.25, 0.45}};
    case Cue::Over: break;
    }
    return {{523.25, 0.20}, {659.26, 0.20}, {783.99, 0.70}};
}

/// Rises as a quarter of a cosine's period does, then fades until it is 0 at the end.
double loudnessAt(double second, double length)
{
    const double rise = std::min(1.0, second / swelling);
    const double fall = std::min(1.0, (length - second) / (length - swelling));
    const auto smooth = [](double share) { return (1 - std::cos(std::numbers::pi * share)) / 2; };
    return smooth(rise) * smooth(fall);
}

void append(std::vector<std::int16_t>& samples, const Note& note)
{
    const auto count = static_cast<std::size_t>(std::lround(note.seconds * rate));
    const double length = static_cast<double>(count - 1) / rate;
    for (std::size_t i = 0; i < count; ++i) {
        const double second = static_cast<double>(i) / rate;
        const double turn = 2 * std::numbers::pi * note.hertz * second;
        const double wave = (1 - octaveShare) * std::sin(turn) + octaveShare * std::sin(2 * turn);
        const double level = note.loudness * loudnessAt(second, length) * wave;
        samples.push_back(static_cast<std::int16_t>(std::lround(level * INT16_MAX)));
    }
}

}  // namespace

std::vector<std::int16_t> samples(Cue cue)
{
    std::vector<std::int16_t> all;
    for (const Note& note : notesOf(cue))
        append(all, note);
    return all;
}

}  // namespace limber::tone
