// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cups the page Today offers.

#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/today.h"
#include "core/calendar/half_width.h"
#include "core/habit/quantity.h"

namespace limber {
namespace {

constexpr double largestCup = 2000;  // as a drink that is logged without a question (rules.md, "Bad input")

double cupTyped(const Habit& water, const QString& text)
{
    const double ml = parseQuantity(water, text.toStdString());
    if (ml > largestCup)
        throw Refusal(RefusalCode::TooMuch, {numberText(ml), numberText(largestCup), water.unit});
    return ml;
}

/// Says that two cups are the same, of which one would vanish; empty where none are.
QString twoAlike(QStringList amounts)
{
    for (QString& amount : amounts)
        amount = QString::fromStdString(halfWidth(amount.toStdString())).trimmed();
    for (const QString& amount : amounts) {
        if (!amount.isEmpty() && amounts.count(amount) > 1)
            return Today::tr("Two cups have %1 ml; give one of them another amount.").arg(amount);
    }
    return {};
}

}  // namespace

QString Today::setCups(const QStringList& amounts, int usual)
{
    const QString same = twoAlike(amounts);
    if (!same.isEmpty()) {
        m_changes.refuse(same);
        return same;
    }
    return m_changes.attempt([=, this](bool) {
        Tracker& tracker = m_session.tracker();
        const Habit water = tracker.habit(builtin::water);
        std::string cups;
        for (const QString& amount : amounts) {
            if (!cups.empty())
                cups += ',';
            cups += numberText(cupTyped(water, amount));
        }
        const QString said = m_changes.remember(tracker.setSetting("cups", cups), tr("Changed the cups"));
        if (usual >= 0 && usual < amounts.size())
            m_changes.remember(tracker.setSetting("drink-size", numberText(cupTyped(water, amounts[usual]))), said);
        return said;
    });
}

}  // namespace limber
