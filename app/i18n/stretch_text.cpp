// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/stretch_text.h"

#include <QCoreApplication>

namespace limber {
namespace {

struct StretchText {
    Q_DECLARE_TR_FUNCTIONS(StretchText)
};

}  // namespace

QString moveName(const std::string& move)
{
    if (move == "heel_raise")
        return StretchText::tr("Heel raise");
    if (move == "toe_up")
        return StretchText::tr("Toe-up");
    if (move == "calf_left")
        return StretchText::tr("Left calf");
    if (move == "calf_right")
        return StretchText::tr("Right calf");
    return QString::fromStdString(move);
}

QString moveText(const std::string& move)
{
    if (move == "heel_raise")
        return StretchText::tr("Hands on the wall. Lift both heels slowly and stay up.");
    if (move == "toe_up")
        return StretchText::tr("Hands on the wall. Heels stay down, lift your toes.");
    if (move == "calf_left")
        return StretchText::tr("Sit. Left leg straight, pull its toes towards you.");
    if (move == "calf_right")
        return StretchText::tr("Sit. Right leg straight, pull its toes towards you.");
    return StretchText::tr("Slowly into the stretch, and stay there.");
}

QString spanText(std::chrono::seconds span)
{
    const auto seconds = span.count();
    if (seconds < 60)
        return StretchText::tr("%1 s").arg(seconds);
    if (seconds % 60 == 0)
        return StretchText::tr("%1 min").arg(seconds / 60);
    return StretchText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString routineText(const RoutinePlan& plan)
{
    return StretchText::tr("%n move(s), %1", nullptr, static_cast<int>(plan.moves.size())).arg(spanText(lengthOf(plan)));
}

}  // namespace limber
