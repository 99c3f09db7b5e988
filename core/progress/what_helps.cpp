// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/what_helps.h"

#include <algorithm>

namespace limber {

namespace {

std::optional<bool> isMet(DayState state)
{
    if (state == DayState::Met)
        return true;
    if (state == DayState::Partly || state == DayState::Missed)
        return false;
    return std::nullopt;
}

/// The first night of which `holds` is true, or the end.
template <class Holds>
std::size_t firstNight(std::span<const DiaryNight> nights, Holds holds)
{
    return static_cast<std::size_t>(std::find_if(nights.begin(), nights.end(), holds) - nights.begin());
}

std::optional<bool> drankLate(const DiaryNight& night)
{
    if (night.drinks.empty())
        return std::nullopt;
    const int end = night.bed.value_or(night.bedtimeGoal);
    const auto isLate = [end](int drink) { return drink >= end - lateDrinkWindow && drink < end; };
    if (std::ranges::any_of(night.drinks, isLate))
        return true;
    const bool afterGoal = std::ranges::any_of(night.drinks, [end](int drink) { return drink >= end; });
    return !night.bed && afterGoal ? std::nullopt : std::optional(false);
}

/// Where what is done or left out, and what is written down at all, begins.
struct Beginnings {
    std::size_t cramps = 0;
    std::size_t stretch = 0;
    std::size_t exercise = 0;
};

/// Done, or left out: since that leaves no entry, any other of that day says that the diary was kept.
std::optional<bool> isDone(DayState state, bool begun, bool kept)
{
    if (state == DayState::NotLogged && begun && kept)
        return false;
    return isMet(state);
}

class Nights {
public:
    explicit Nights(std::span<const DiaryNight> nights)
        : m_nights(nights), m_from{firstNight(nights, [](const DiaryNight& night) { return night.cramp; }),
                                   firstNight(nights, [](const DiaryNight& night) { return wasLogged(night.stretch); }),
                                   firstNight(nights, [](const DiaryNight& night) { return wasLogged(night.exercise); })}
    {
    }

    /// Which side a night is on in the comparison of cramps, and in that of sleep.
    [[nodiscard]] std::optional<bool> hadCramp(std::size_t i) const
    {
        const bool known = i >= m_from.cramps && (m_nights[i].anything || m_nights[i].cramp);
        return known ? std::optional(m_nights[i].cramp) : std::nullopt;
    }
    [[nodiscard]] std::optional<bool> sleptEnough(std::size_t i) const { return isMet(m_nights[i].sleep); }

    [[nodiscard]] std::optional<bool> held(std::size_t i, Factor factor) const
    {
        const DiaryNight& night = m_nights[i];
        switch (factor) {
        case Factor::Stretch: return isDone(night.stretch, i >= m_from.stretch, night.anything);
        case Factor::Exercise: return isDone(night.exercise, i >= m_from.exercise, night.anything);
        case Factor::Water: return isMet(night.water);
        case Factor::Bedtime: return isMet(night.bedtime);
        case Factor::LateDrink: return drankLate(night);
        case Factor::CrampFree: break;
        }
        const std::optional<bool> cramp = hadCramp(i);
        return cramp ? std::optional(!*cramp) : std::nullopt;
    }

    [[nodiscard]] NightComparison compare(std::optional<bool> (Nights::*side)(std::size_t) const, std::span<const Factor> factors) const
    {
        NightComparison comparison;
        for (const Factor factor : factors)
            comparison.factors.push_back({factor, {}});
        for (std::size_t i = 0; i < m_nights.size(); ++i) {
            const std::optional<bool> isWith = (this->*side)(i);
            if (!isWith)
                continue;
            ++(*isWith ? comparison.with : comparison.without);
            for (FactorCount& each : comparison.factors)
                each.nights.add(*isWith, held(i, each.factor));
        }
        return comparison;
    }

private:
    static bool wasLogged(DayState state) { return isMet(state).has_value(); }

    std::span<const DiaryNight> m_nights;
    Beginnings m_from;
};

constexpr Factor forCramps[] = {Factor::Stretch, Factor::Exercise, Factor::Water, Factor::Bedtime, Factor::LateDrink};
constexpr Factor forSleep[] = {Factor::Stretch, Factor::Exercise, Factor::Water, Factor::Bedtime, Factor::LateDrink, Factor::CrampFree};

}  // namespace

const char* nameOf(Factor factor)
{
    switch (factor) {
    case Factor::Stretch: return "stretch";
    case Factor::Exercise: return "exercise";
    case Factor::Water: return "water";
    case Factor::Bedtime: return "bedtime";
    case Factor::LateDrink: return "late_drink";
    case Factor::CrampFree: break;
    }
    return "cramp_free";
}

WhatHelps whatHelps(std::span<const DiaryNight> nights)
{
    const Nights all(nights);
    return {all.compare(&Nights::hadCramp, forCramps), all.compare(&Nights::sleptEnough, forSleep)};
}

}  // namespace limber
