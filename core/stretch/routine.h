// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace limber {

/// What a stretch routine consists of. Every move has `sets` holds with a rest between them.
struct RoutinePlan {
    std::vector<std::string> moves;  ///< ids, in order; at least one
    int sets = 3;                    ///< 1 to 9
    std::chrono::seconds hold{25};   ///< 5 to 120
    std::chrono::seconds rest{10};   ///< 0 to 60, between two sets of a move
    std::chrono::seconds getReady{5};  ///< ahead of each move
    bool operator==(const RoutinePlan&) const = default;
};

/// The four moves of the column (shared/health.md), each leg of the seated stretch as one.
[[nodiscard]] RoutinePlan columnsRoutine();

/// From start to end without pauses: moves x (get ready + sets x hold + (sets - 1) x rest).
[[nodiscard]] std::chrono::seconds lengthOf(const RoutinePlan& plan);

/// Where a routine is at one moment.
struct RoutineMoment {
    enum class Phase { GetReady, Hold, Rest, Over };
    Phase phase = Phase::Over;
    std::size_t move = 0;                    ///< index into the plan's moves
    int set = 1;                             ///< 1 to sets; while resting, the one that comes
    std::chrono::milliseconds length{0};     ///< of the phase
    std::chrono::milliseconds left{0};       ///< of the phase
    std::chrono::milliseconds leftInAll{0};  ///< until the end, without pauses
    bool paused = false;
    bool operator==(const RoutineMoment&) const = default;
};

/// A stretch routine as it goes on. It counts by instants of a clock that stands still while the machine sleeps
/// (std::chrono::steady_clock on Linux) and never asks for the time itself: who is hidden for a while and asks again gets
/// the right second, and a suspended machine has not stretched meanwhile.
class Routine {
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// Begins at once with getting ready for the first move.
    Routine(RoutinePlan plan, Instant now);

    [[nodiscard]] const RoutinePlan& plan() const { return m_plan; }
    [[nodiscard]] RoutineMoment at(Instant now) const;
    /// Until the phase changes, from now on; 0 where it is over or paused.
    [[nodiscard]] std::chrono::milliseconds untilNextPhase(Instant now) const;

    /// What remains is kept.
    void pause(Instant now);
    void resume(Instant now);
    /// To the next move; from the last one to the end.
    void next(Instant now);
    /// To the beginning of the move; to the one before where less than 3 s of it have passed.
    void previous(Instant now);

    /// Every set of every move was held to its end.
    [[nodiscard]] bool isFinished(Instant now) const;
    /// Time of holds that were held to their end or are under way; each set counts once.
    [[nodiscard]] std::chrono::milliseconds held(Instant now) const;

private:
    struct Step {
        RoutineMoment::Phase phase;
        std::size_t move;
        int set;
        std::chrono::milliseconds start, length;
    };
    [[nodiscard]] std::chrono::milliseconds positionAt(Instant now) const;
    [[nodiscard]] std::chrono::milliseconds startOf(std::size_t move) const;
    [[nodiscard]] std::vector<std::chrono::milliseconds> heldAt(Instant now) const;
    void jump(std::chrono::milliseconds position, Instant now);

    RoutinePlan m_plan;
    std::vector<Step> m_steps;
    std::chrono::milliseconds m_end{0};
    std::vector<std::chrono::milliseconds> m_held;  ///< of each step, up to the last jump or pause
    std::chrono::milliseconds m_position{0};        ///< along the steps, at m_since
    Instant m_since;
    bool m_paused = false;
};

}  // namespace limber
