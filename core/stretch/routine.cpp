// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stretch/routine.h"

#include <algorithm>
#include <numeric>

namespace limber {

using std::chrono::milliseconds;
using Phase = RoutineMoment::Phase;

namespace {

/// Who presses "previous" in the first seconds of a move means the one before.
constexpr milliseconds beginning{3000};

}  // namespace

RoutinePlan columnsRoutine()
{
    return {.moves = {"heel_raise", "toe_up", "calf_left", "calf_right"}};
}

std::chrono::seconds lengthOf(const RoutinePlan& plan)
{
    const auto moves = static_cast<std::chrono::seconds::rep>(plan.moves.size());
    return moves * (plan.getReady + plan.sets * plan.hold + (plan.sets - 1) * plan.rest);
}

Routine::Routine(RoutinePlan plan, Instant now) : m_plan(std::move(plan)), m_since(now)
{
    const auto add = [this](Phase phase, std::size_t move, int set, milliseconds length) {
        if (length.count() > 0)
            m_steps.push_back({phase, move, set, m_end, length});
        m_end += length;
    };
    for (std::size_t move = 0; move < m_plan.moves.size(); ++move) {
        add(Phase::GetReady, move, 1, m_plan.getReady);
        for (int set = 1; set <= m_plan.sets; ++set) {
            if (set > 1)
                add(Phase::Rest, move, set, m_plan.rest);
            add(Phase::Hold, move, set, m_plan.hold);
        }
    }
    m_held.assign(m_steps.size(), milliseconds(0));
}

milliseconds Routine::positionAt(Instant now) const
{
    if (m_paused || now < m_since)
        return m_position;
    return std::min(m_end, m_position + std::chrono::duration_cast<milliseconds>(now - m_since));
}

milliseconds Routine::startOf(std::size_t move) const
{
    const auto step = std::ranges::find(m_steps, move, &Step::move);
    return step == m_steps.end() ? m_end : step->start;
}

RoutineMoment Routine::at(Instant now) const
{
    const milliseconds position = positionAt(now);
    const auto step = std::ranges::find_if(m_steps, [position](const Step& each) { return position < each.start + each.length; });
    if (step == m_steps.end())
        return {.phase = Phase::Over, .move = m_plan.moves.empty() ? 0 : m_plan.moves.size() - 1, .set = m_plan.sets};
    return {.phase = step->phase,
            .move = step->move,
            .set = step->set,
            .length = step->length,
            .left = step->start + step->length - position,
            .leftInAll = m_end - position,
            .paused = m_paused};
}

milliseconds Routine::untilNextPhase(Instant now) const
{
    return m_paused ? milliseconds(0) : at(now).left;
}

void Routine::pause(Instant now)
{
    if (at(now).phase == Phase::Over)
        return;
    jump(positionAt(now), now);
    m_paused = true;
}

void Routine::resume(Instant now)
{
    m_since = m_paused ? now : m_since;
    m_paused = false;
}

void Routine::next(Instant now)
{
    jump(startOf(at(now).move + 1), now);
    m_paused = m_paused && m_position < m_end;
}

void Routine::previous(Instant now)
{
    const RoutineMoment moment = at(now);
    const bool justBegun = positionAt(now) - startOf(moment.move) < beginning;
    jump(startOf(justBegun && moment.move > 0 ? moment.move - 1 : moment.move), now);
}

void Routine::jump(milliseconds position, Instant now)
{
    m_held = heldAt(now);
    m_position = position;
    m_since = now;
}

// Jumps lead to where a move begins, so that whoever is within a step has come through all of it so far.
std::vector<milliseconds> Routine::heldAt(Instant now) const
{
    std::vector<milliseconds> held = m_held;
    const milliseconds position = positionAt(now);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        if (step.phase == Phase::Hold && m_position < step.start + step.length)
            held[i] = std::max(held[i], std::clamp(position - step.start, milliseconds(0), step.length));
    }
    return held;
}

bool Routine::isFinished(Instant now) const
{
    const auto sets = static_cast<milliseconds::rep>(m_plan.moves.size()) * m_plan.sets;
    return sets > 0 && held(now) == sets * m_plan.hold;
}

milliseconds Routine::held(Instant now) const
{
    const auto held = heldAt(now);
    return std::accumulate(held.begin(), held.end(), milliseconds(0));
}

}  // namespace limber
