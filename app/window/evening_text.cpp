// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/evening_text.h"

#include "app/window/wording.h"

#include <QCoreApplication>

namespace limber::evening_text {
namespace {

using std::chrono::minutes;

constexpr minutes toldAsLate{180};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evening)
};

QString clockOf(Instant instant, const Zone& zone)
{
    return wording::clock(timeOfDay(zone.wallTime(instant)).minutes);
}

QString lengthOf(minutes length)
{
    return wording::durationRuns(static_cast<int>(length.count())).join(u' ');
}

}  // namespace

QString goal(const EveningView& view, const Zone& zone)
{
    if (!view.goal)
        return Words::tr("No bedtime goal tonight");
    const QString time = clockOf(*view.goal, zone);
    if (view.untilGoal > minutes(0)) {
        QStringList runs = wording::durationRuns(static_cast<int>(view.untilGoal.count()));
        for (qsizetype i = 0; i < runs.size(); i += 2)
            runs[i] = QStringLiteral("<b>%1</b>").arg(runs[i]);
        return Words::tr("%1 until bed at %2", "14 min until bed at 23:00").arg(runs.join(u' '), time);
    }
    if (view.untilGoal == minutes(0))
        return Words::tr("It is %1, time for bed").arg(time);
    if (-view.untilGoal > toldAsLate)  // it helps nobody any more, and blames
        return {};
    return Words::tr("%1 was %2 ago", "23:00 was 40 min ago").arg(time, lengthOf(-view.untilGoal));
}

QString sleep(const EveningView& view, const Zone& zone)
{
    const QString up = clockOf(view.wakeUp, zone);
    if (view.goal && view.untilGoal > minutes(0))
        return Words::tr("Up at %1: %2 of sleep").arg(up, lengthOf(view.untilWakeUp - view.untilGoal));
    return Words::tr("Asleep now, up at %1: %2", "up at 07:00: 7 h 20 min").arg(up, lengthOf(view.untilWakeUp));
}

QString shortSleep(const EveningView& view, Instant now, const Zone& zone)
{
    if (!view.isShort() || view.phase == EveningPhase::Day)
        return {};
    return Words::tr("Go to bed now for %1 of sleep by %2.", "7 h of sleep by 07:20")
        .arg(lengthOf(*view.sleepGoal), clockOf(now + *view.sleepGoal, zone));
}

QString inBed(const EveningView& view, const Zone& zone)
{
    return view.inBedSince ? Words::tr("In bed since %1").arg(clockOf(*view.inBedSince, zone)) : QString();
}

QString untilWakeUp(const EveningView& view, const Zone& zone)
{
    return Words::tr("<b>%1</b> until %2", "8 h 2 min until 07:00").arg(lengthOf(view.untilWakeUp), clockOf(view.wakeUp, zone));
}

QString lastDrink(const EveningView& view, const Zone& zone)
{
    if (!view.lastDrink)
        return Words::tr("None logged today. A sip is fine.");
    if (view.phase == EveningPhase::Day)
        return Words::tr("Last one at %1").arg(clockOf(*view.lastDrink, zone));
    return Words::tr("Last one at %1, no need for more now.").arg(clockOf(*view.lastDrink, zone));
}

}  // namespace limber::evening_text
