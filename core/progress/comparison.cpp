// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/comparison.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double z95 = 1.959963984540054;  ///< the normal distribution's 97.5 % point

}  // namespace

Interval wilsonInterval(Share share)
{
    if (share.nights == 0)
        return {0, 1};
    const double n = share.nights;
    const double p = share.value();
    const double z2 = z95 * z95;
    const double middle = 2 * n * p + z2;
    const double spread = z95 * std::sqrt(z2 + 4 * n * p * (1 - p));
    const double scale = 2 * (n + z2);
    return {std::max(0.0, (middle - spread) / scale), std::min(1.0, (middle + spread) / scale)};
}

ShareDifference differenceOf(Share first, Share second)
{
    const double p1 = first.value();
    const double p2 = second.value();
    const Interval w1 = wilsonInterval(first);
    const Interval w2 = wilsonInterval(second);
    const double below = std::hypot(p1 - w1.low, w2.high - p2);
    const double above = std::hypot(w1.high - p1, p2 - w2.low);
    const double value = p1 - p2;
    return {value, {std::max(-1.0, value - below), std::min(1.0, value + above)}};
}

std::optional<ShareDifference> Comparison::difference() const
{
    if (with.nights < leastNights || without.nights < leastNights)
        return std::nullopt;
    return differenceOf(with, without);
}

void Comparison::add(bool isWith, std::optional<bool> held)
{
    if (!held)
        return;
    Share& side = isWith ? with : without;
    ++side.nights;
    side.hits += *held ? 1 : 0;
}

}  // namespace limber
