// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace limber {

/// On `hits` of `nights` something was so. 0 <= hits <= nights.
struct Share {
    int hits = 0;
    int nights = 0;
    [[nodiscard]] double value() const { return nights == 0 ? 0 : static_cast<double>(hits) / nights; }
    bool operator==(const Share&) const = default;
};

/// Of shares or of their difference, -1 to 1.
struct Interval {
    double low = 0;
    double high = 0;
};

/// 95 % interval of a share by Wilson's score (Wilson 1927, J Am Stat Assoc 22:209-212). All of [0, 1] without nights.
[[nodiscard]] Interval wilsonInterval(Share share);

/// The first share less the second, with its 95 % interval by Newcombe's hybrid score, without continuity correction
/// (Newcombe 1998, Stat Med 17:873-890, method 10).
struct ShareDifference {
    double value = 0;
    Interval interval;
    /// The interval leaves out 0.
    [[nodiscard]] bool isClear() const { return interval.low > 0 || interval.high < 0; }
};
[[nodiscard]] ShareDifference differenceOf(Share first, Share second);

/// Nights on one side and nights on the other, such as with and without a cramp, by what the day before held. It counts,
/// and never says what caused what.
struct Comparison {
    Share with;
    Share without;

    /// Under this many nights on either side there is too little to tell (rules.md, "Cramps").
    static constexpr int leastNights = 10;
    /// Nothing where there is too little to tell.
    [[nodiscard]] std::optional<ShareDifference> difference() const;
    /// Counts one night: on which side, and whether the day held it. Nothing where that is not known.
    void add(bool isWith, std::optional<bool> held);
    bool operator==(const Comparison&) const = default;
};

}  // namespace limber
