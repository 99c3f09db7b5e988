// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/factor_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

/// Context of the translations of this file.
struct FactorText {
    Q_DECLARE_TR_FUNCTIONS(FactorText)
};

QString crampSentence(Factor factor)
{
    switch (factor) {
    case Factor::Stretch:
        return FactorText::tr("%1 of %2 nights with cramps had a finished stretch; %3 of %4 nights without.");
    case Factor::Exercise:
        return FactorText::tr("%1 of %2 nights with cramps followed a day with enough exercise; %3 of %4 nights without.");
    case Factor::Water:
        return FactorText::tr("%1 of %2 nights with cramps followed a day with enough water; %3 of %4 nights without.");
    case Factor::Bedtime:
        return FactorText::tr("%1 of %2 nights with cramps began in time; %3 of %4 nights without.");
    case Factor::LateDrink:
        return FactorText::tr("%1 of %2 nights with cramps had a drink in the 2 hours before bed; %3 of %4 nights without.");
    case Factor::CrampFree:
        break;
    }
    return {};
}

QString sleepSentence(Factor factor)
{
    switch (factor) {
    case Factor::Stretch:
        return FactorText::tr("%1 of %2 nights with enough sleep had a finished stretch; %3 of %4 shorter nights.");
    case Factor::Exercise:
        return FactorText::tr("%1 of %2 nights with enough sleep followed a day with enough exercise; %3 of %4 shorter nights.");
    case Factor::Water:
        return FactorText::tr("%1 of %2 nights with enough sleep followed a day with enough water; %3 of %4 shorter nights.");
    case Factor::Bedtime:
        return FactorText::tr("%1 of %2 nights with enough sleep began in time; %3 of %4 shorter nights.");
    case Factor::LateDrink:
        return FactorText::tr("%1 of %2 nights with enough sleep had a drink in the 2 hours before bed; %3 of %4 shorter nights.");
    case Factor::CrampFree:
        return FactorText::tr("%1 of %2 nights with enough sleep were free of cramps; %3 of %4 shorter nights.");
    }
    return {};
}

int points(double share)
{
    return static_cast<int>(std::lround(100 * std::abs(share)));
}

/// "3 points fewer", "12 more"
QString oneEnd(double share)
{
    if (points(share) == 0)
        return FactorText::tr("0", "points");
    return (share < 0 ? FactorText::tr("%1 fewer", "points") : FactorText::tr("%1 more", "points")).arg(points(share));
}

QString clearText(NightSubject subject, const ShareDifference& difference)
{
    const bool fewer = difference.value < 0;
    const bool cramps = subject == NightSubject::Cramps;
    const QString text = cramps && fewer ? FactorText::tr("With cramps %1 points fewer, likely between %2 and %3.")
        : cramps                         ? FactorText::tr("With cramps %1 points more, likely between %2 and %3.")
        : fewer                          ? FactorText::tr("With enough sleep %1 points fewer, likely between %2 and %3.")
                                         : FactorText::tr("With enough sleep %1 points more, likely between %2 and %3.");
    const auto [least, most] = std::minmax({points(difference.interval.low), points(difference.interval.high)});
    return text.arg(points(difference.value)).arg(least).arg(most);
}

/// Which nights are still missing, of either sort.
QString missingText(NightSubject subject, const Comparison& nights)
{
    const int with = std::max(0, Comparison::leastNights - nights.with.nights);
    const int without = std::max(0, Comparison::leastNights - nights.without.nights);
    const bool cramps = subject == NightSubject::Cramps;
    QStringList missing;
    if (with > 0)
        missing << (cramps ? FactorText::tr("with cramps %1", "nights") : FactorText::tr("with enough sleep %1", "nights")).arg(with);
    if (without > 0)
        missing << (cramps ? FactorText::tr("without %1", "nights") : FactorText::tr("shorter %1", "nights")).arg(without);
    return FactorText::tr("Too little to tell: that takes 10 nights of either kind. Still missing: %1.").arg(missing.join(FactorText::tr(", ", "between kinds of nights")));
}

}  // namespace

QString factorTitle(Factor factor)
{
    switch (factor) {
    case Factor::Stretch: return FactorText::tr("Stretch finished");
    case Factor::Exercise: return FactorText::tr("Enough exercise");
    case Factor::Water: return FactorText::tr("Enough water");
    case Factor::Bedtime: return FactorText::tr("To bed in time");
    case Factor::LateDrink: return FactorText::tr("A late drink");
    case Factor::CrampFree: return FactorText::tr("Free of cramps");
    }
    return {};
}

QString factorCounts(NightSubject subject, const FactorCount& count)
{
    const QString sentence = subject == NightSubject::Cramps ? crampSentence(count.factor) : sleepSentence(count.factor);
    const Comparison& nights = count.nights;
    return sentence.arg(nights.with.hits).arg(nights.with.nights).arg(nights.without.hits).arg(nights.without.nights);
}

QString factorDifference(NightSubject subject, const FactorCount& count)
{
    const auto difference = count.nights.difference();
    if (!difference)
        return missingText(subject, count.nights);
    if (difference->isClear())
        return clearText(subject, *difference);
    return FactorText::tr("No clear difference: between %1 and %2 points.").arg(oneEnd(difference->interval.low), oneEnd(difference->interval.high));
}

}  // namespace limber
