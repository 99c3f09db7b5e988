// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>
#include <cmath>

using namespace limber;
using namespace limber::test;

/// rules.md, "Judging days": regularity beside the week's average, and the weeks that there are to see.
class WeekRulesTest : public QObject {
    Q_OBJECT

    static std::optional<double> regularityIn(Tracked& t, const std::string& day, const std::string& habit = "bedtime")
    {
        for (const WeekSummary& summary : t.tracker->week(onDay(day)).summary) {
            if (summary.habit == habit)
                return summary.regularity;
        }
        return std::nullopt;
    }

    /// One bedtime a night, the last one on the night of 21 November.
    static void goToBed(Tracked& t, const std::vector<std::string>& times)
    {
        Day night = onDay("2026-11-21") - boost::gregorian::days(static_cast<int>(times.size()) - 1);
        for (const std::string& time : times) {
            t.tracker->logBedtime(atTime(time, isoText(night)));
            night += boost::gregorian::days(1);
        }
    }

private slots:
    void regularityOfBedtimeNeedsTwoKnownBedtimes()
    {
        Tracked t;
        QVERIFY(!regularityIn(t, "2026-11-22"));
        goToBed(t, {"22:50"});
        QVERIFY(!regularityIn(t, "2026-11-22"));
        goToBed(t, {"23:10", "22:50"});
        QCOMPARE(regularityIn(t, "2026-11-22"), std::sqrt(200.0));
    }

    void midnightIsNoEdgeOfRegularity()
    {
        Tracked t;
        goToBed(t, {"23:50", "00:10"});
        QCOMPARE(regularityIn(t, "2026-11-22"), std::sqrt(200.0));
    }

    void onlyTheLastFourteenBedtimesCountAndGapsDoNot()
    {
        Tracked t;
        goToBed(t, {"19:00", "20:00", "22:30", "22:30", "22:30", "22:30", "22:30", "22:30", "22:30", "22:30", "22:30",
                    "22:30", "22:30", "22:30", "22:30", "22:30"});
        QCOMPARE(regularityIn(t, "2026-11-22"), 0.0);
        t.tracker->remove(t.day("bedtime", "2026-11-12").entries.front().id);
        QVERIFY(regularityIn(t, "2026-11-22").value() > 30);  // 20:00 is one of the last fourteen now
    }

    void earlierWeekHasTheRegularityOfItsOwnTime()
    {
        Tracked t;
        goToBed(t, {"22:00", "22:20", "22:10", "22:10", "22:10", "22:10", "22:10", "22:10", "22:10", "23:59"});
        QVERIFY(regularityIn(t, "2026-11-21").value() > 20);
        QCOMPARE(regularityIn(t, "2026-11-13"), std::sqrt(200.0 / 3));  // 12, 13, 14 and 15 November
        QVERIFY(!regularityIn(t, "2026-11-08"));
    }

    void clockHabitsOfTheUsersOwnHaveRegularityAndOthersNone()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.tracker->addHabit(ownHabit("Coffee", HabitKind::Clock, {GoalKind::Before, 840, 0})).id;
        t.tracker->logClock(id, atTime("13:00", "2026-11-20"));
        t.tracker->logClock(id, atTime("13:20", "2026-11-21"));
        QCOMPARE(regularityIn(t, "2026-11-22", id), std::sqrt(200.0));
        t.sleep("22:50", "06:10", "2026-11-20");
        t.sleep("22:50", "06:30", "2026-11-21");
        QVERIFY(!regularityIn(t, "2026-11-22", "sleep"));
    }

    void firstDayIsThatOfTheFirstUseOrOfWhatWasLoggedBefore()
    {
        Tracked t("2026-11-22T08:05");
        QVERIFY(!t.tracker->firstDay());
        t.tracker->noteUse();
        QCOMPARE(t.tracker->firstDay(), onDay("2026-11-22"));
        NewCramp cramp;
        cramp.when = atWall("2026-11-20T02:00");
        t.tracker->logCramp(cramp);
        QCOMPARE(t.tracker->firstDay(), onDay("2026-11-19"));
        t.drink(100, "2026-10-01T12:00");
        QCOMPARE(t.tracker->firstDay(), onDay("2026-10-01"));
    }
};

QTEST_GUILESS_MAIN(WeekRulesTest)
#include "week_rules_test.moc"
