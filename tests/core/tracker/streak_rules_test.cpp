// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>
#include <cmath>

using namespace limber;
using namespace limber::test;
using boost::gregorian::days;

namespace {

/// One letter a day, the last one for `last`: m met, p partly, s skipped, . nothing.
void exerciseUntil(Tracked& t, const std::string& last, const std::string& letters)
{
    Day day = onDay(last) - days(static_cast<long>(letters.size()) - 1);
    for (const char letter : letters) {
        if (letter == 'm' || letter == 'p')
            logAt(t, "exercise", letter == 'm' ? 10 : 5, isoText(day) + "T12:00");
        else if (letter == 's')
            t.tracker->skip("exercise", day);
        day += days(1);
    }
}

Streak exerciseStreak(Tracked& t)
{
    return streakOf(t, "exercise").streak;
}

}  // namespace

/// rules.md, "Judging days": streak, best streak and strength through the tracker.
class StreakRulesTest : public QObject {
    Q_OBJECT

private slots:
    void streakCountsScheduledDaysMetBackFromTheLatestClosedOne()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", "mm.mmm");
        QCOMPARE(exerciseStreak(t), (Streak{3, 3}));
    }

    void openDayNeverBreaksAndAddsOneOnceMet()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-22", "mmp");
        QCOMPARE(exerciseStreak(t), (Streak{2, 2}));
        logAt(t, "exercise", 5, "2026-11-22T19:00");
        QCOMPARE(exerciseStreak(t), (Streak{3, 3}));
    }

    void nightMissedAtOnceBreaksOnlyWhenItIsClosed()
    {
        Tracked t("2026-11-22T23:40");
        t.tracker->logBedtime(atTime("22:30", "2026-11-20"));
        t.tracker->logBedtime(atTime("22:30", "2026-11-21"));
        const double strength = streakOf(t, "bedtime").strength;
        t.tracker->logBedtime(atTime("23:30"));
        QCOMPARE(streakOf(t, "bedtime").streak, (Streak{2, 2}));
        QCOMPARE(streakOf(t, "bedtime").strength, strength);
        t.at("2026-11-23T12:00");
        QCOMPARE(streakOf(t, "bedtime").streak, (Streak{0, 2}));
        QVERIFY(streakOf(t, "bedtime").strength < strength);
    }

    void offAndSkippedDaysBridgeAndAddNothing()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", "mmssm");
        QCOMPARE(exerciseStreak(t), (Streak{3, 3}));
        t.tracker->setSchedule("exercise", onWeekdays(0b0011111), onDay("2026-11-21"));  // the 21st is a Saturday
        QCOMPARE(exerciseStreak(t), (Streak{2, 2}));
    }

    void runMadeOfSkipsAloneIsZero()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", "m.sss");
        QCOMPARE(exerciseStreak(t), (Streak{0, 1}));
    }

    void partlyMissedAndNotLoggedBreak()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", "mmmp");
        QCOMPARE(exerciseStreak(t), (Streak{0, 3}));
        exerciseUntil(t, "2026-11-12", "mmmm");
        QCOMPARE(exerciseStreak(t), (Streak{0, 4}));
    }

    void vacationBridges()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", "mm...mm");
        t.tracker->addVacation(onDay("2026-11-17"), onDay("2026-11-19"));
        QCOMPARE(exerciseStreak(t), (Streak{4, 4}));
    }

    void nothingBeforeTheFirstEntryCounts()
    {
        Tracked t("2026-11-22T20:00");
        QCOMPARE(exerciseStreak(t), (Streak{0, 0}));
        t.tracker->skip("exercise", onDay("2026-11-01"));
        exerciseUntil(t, "2026-11-21", "m");
        QCOMPARE(exerciseStreak(t), (Streak{1, 1}));
        QVERIFY(std::abs(streakOf(t, "exercise").strength - (1 - std::pow(0.5, 1.0 / 13))) < 1e-9);
    }

    void bestStreakSurvivesEveryBreak()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", "mmmmmmmm.mm.m");
        QCOMPARE(exerciseStreak(t), (Streak{1, 8}));
    }

    void backDatedEntryMendsAnOldStreak()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", std::string(30, 'm') + '.' + std::string(30, 'm'));
        QCOMPARE(exerciseStreak(t), (Streak{30, 30}));
        logAt(t, "exercise", 10, "2026-10-22T12:00");
        QCOMPARE(exerciseStreak(t), (Streak{61, 61}));
        t.tracker->undo();
        QCOMPARE(exerciseStreak(t), (Streak{30, 30}));
        QVERIFY(t.tracker->diagnose().problems.empty());
    }

    void clockSetBackFromAWrongFutureHarmsNoStreak()
    {
        Tracked t("2027-06-01T20:00");  // the machine's clock was wrong when this was logged
        exerciseUntil(t, "2026-11-21", "mmm");
        t.at("2026-11-22T20:00");
        QCOMPARE(exerciseStreak(t), (Streak{3, 3}));
        QVERIFY(t.tracker->diagnose().problems.empty());
        logAt(t, "water", 100, "2026-11-22T12:00");
        QCOMPARE(exerciseStreak(t), (Streak{3, 3}));
        QVERIFY(t.tracker->diagnose().problems.empty());
    }

    void unitOfTimesAWeekIsTheWeek()
    {
        Tracked t("2026-11-22T20:00");  // a Sunday
        t.tracker->setSchedule("exercise", timesAWeek(3), onDay("2026-10-01"));
        exerciseUntil(t, "2026-11-15", "m.m.m.." "mmmm...");  // two whole weeks
        QCOMPARE(exerciseStreak(t), (Streak{2, 2}));
        exerciseUntil(t, "2026-11-17", "mm");
        QCOMPARE(exerciseStreak(t), (Streak{2, 2}));  // the present week is not over
        exerciseUntil(t, "2026-11-22", "m");
        QCOMPARE(exerciseStreak(t), (Streak{3, 3}));
    }

    void weekThatMissesItsNumberBreaks()
    {
        Tracked t("2026-11-23T20:00");  // a Monday
        t.tracker->setSchedule("exercise", timesAWeek(3), onDay("2026-10-01"));
        exerciseUntil(t, "2026-11-22", "m.m.m.." "mm.....");
        QCOMPARE(exerciseStreak(t), (Streak{0, 1}));
    }

    void weekInProgressNeverBreaksThoughItsLastDayIsSkipped()
    {
        Tracked t("2026-11-22T20:00");  // a Sunday
        t.tracker->setSchedule("exercise", timesAWeek(3), onDay("2026-10-01"));
        exerciseUntil(t, "2026-11-22", "m.m.m.." "mm....s");
        QCOMPARE(exerciseStreak(t), (Streak{1, 1}));
        t.at("2026-11-23T03:00");
        QCOMPARE(exerciseStreak(t), (Streak{0, 1}));
    }

    void alwaysMetGivesHalfItsStrengthOnDay13And80PercentOnDay30()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-21", std::string(13, 'm'));
        QVERIFY(std::abs(streakOf(t, "exercise").strength - 0.50) < 0.005);
        exerciseUntil(t, "2026-11-08", std::string(17, 'm'));
        QVERIFY(std::abs(streakOf(t, "exercise").strength - 0.80) < 0.005);
    }

    void skippedDaysFreezeStrengthAndNotLoggedOnesLowerIt()
    {
        Tracked t("2026-11-22T20:00");
        exerciseUntil(t, "2026-11-19", "mmmm");
        t.tracker->addVacation(onDay("2026-11-20"), onDay("2026-11-21"));
        const double four = 1 - std::pow(0.5, 4.0 / 13);
        QVERIFY(std::abs(streakOf(t, "exercise").strength - four) < 1e-9);
        t.tracker->undo();
        QVERIFY(std::abs(streakOf(t, "exercise").strength - four * std::pow(0.5, 2.0 / 13)) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(StreakRulesTest)
#include "streak_rules_test.moc"
