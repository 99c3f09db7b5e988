// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/review.h"

#include "tests/core/tracker/checks.h"
#include "tests/support/sample_weeks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// A week looked back on, as the tracker reads it.
class ReviewRulesTest : public QObject {
    Q_OBJECT

    static const ReviewedHabit& of(const WeekReview& review, const std::string& id)
    {
        return *std::ranges::find(review.habits, id, [](const ReviewedHabit& each) { return each.habit->id; });
    }
    static void drinkOn(Tracked& t, std::initializer_list<const char*> dates)
    {
        for (const char* date : dates)
            logAt(t, "water", 1500, std::string(date) + "T12:00");
    }

private slots:
    void aWeekIsReviewedAgainstTheOneBefore()
    {
        Tracked t("2026-11-23T08:00");
        drinkOn(t, {"2026-11-09", "2026-11-10", "2026-11-16", "2026-11-17", "2026-11-18"});
        const WeekReview review = t.tracker->review(onDay("2026-11-20"));
        QCOMPARE(review.from, onDay("2026-11-16"));
        QCOMPARE(review.to, onDay("2026-11-22"));
        QVERIFY(review.isOver);
        QCOMPARE(of(review, "water").verdict, Verdict::Well);
        QCOMPARE(of(review, "water").week.met, 3);
        QCOMPARE(of(review, "water").before.met, 2);
        QCOMPARE(of(review, "sleep").verdict, Verdict::NotAsked);
    }

    void aHabitThatHasNotBegunIsNotMissing()
    {
        Tracked t("2026-11-23T08:00");
        drinkOn(t, {"2026-11-17"});
        QCOMPARE(of(t.tracker->review(onDay("2026-11-10")), "water").verdict, Verdict::NotAsked);
        QCOMPARE(of(t.tracker->review(onDay("2026-11-17")), "water").verdict, Verdict::Level);
        QCOMPARE(of(t.tracker->review(onDay("2026-11-23")), "water").verdict, Verdict::NotLogged);
    }

    void vacationIsNotMissingEither()
    {
        Tracked t("2026-11-23T08:00");
        drinkOn(t, {"2026-11-10"});
        t.tracker->addVacation(onDay("2026-11-16"), onDay("2026-11-22"));
        QCOMPARE(of(t.tracker->review(onDay("2026-11-17")), "water").verdict, Verdict::NotAsked);
    }

    void suggestionIsThatOfTheWeek()
    {
        Tracked t(sampleNow);
        logSampleWeeks(*t.tracker);
        for (const char* day : {"2026-11-02", "2026-11-09", "2026-11-19"}) {
            const WeekView week = t.tracker->week(onDay(day));
            const WeekReview review = t.tracker->review(onDay(day));
            QCOMPARE(review.suggestion.kind, week.suggestion.kind);
            QCOMPARE(review.suggestion.days, week.suggestion.days);
            QCOMPARE(review.habits.size(), week.summary.size());
            for (std::size_t i = 0; i < week.summary.size(); ++i) {
                QCOMPARE(review.habits[i].week.met, week.summary[i].met);
                QCOMPARE(review.habits[i].week.change, week.summary[i].change);
            }
        }
    }

    void bestRunIsThatOfTheHabitWithTheLongest()
    {
        Tracked t("2026-11-23T08:00");
        drinkOn(t, {"2026-11-14", "2026-11-15", "2026-11-16", "2026-11-17"});
        logAt(t, "exercise", 20, "2026-11-20T12:00");
        const WeekReview review = t.tracker->review(onDay("2026-11-20"));
        QCOMPARE(review.bestHabit->id, "water");
        QCOMPARE(review.best, (Run{4, false, true}));
        QVERIFY(!t.tracker->review(onDay("2026-11-02")).bestHabit);
    }

    void laterDaysDoNotChangeAnOlderWeek()
    {
        Tracked t("2026-11-30T08:00");
        drinkOn(t, {"2026-11-16", "2026-11-17", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"});
        QCOMPARE(t.tracker->review(onDay("2026-11-16")).best, (Run{2, false, true}));
        QCOMPARE(t.tracker->review(onDay("2026-11-23")).best, (Run{3, false, true}));
    }

    void presentWeekIsNotOverAndItsOpenDayBreaksNothing()
    {
        Tracked t("2026-11-22T20:00");
        drinkOn(t, {"2026-11-20", "2026-11-21"});
        const WeekReview review = t.tracker->review(t.tracker->today());
        QVERIFY(!review.isOver);
        QCOMPARE(review.best, (Run{2, false, true}));
        logAt(t, "water", 200, "2026-11-22T10:00");
        QCOMPARE(t.tracker->review(t.tracker->today()).best, (Run{2, false, true}));
    }

    void crampsAndTheirNightsAreCounted()
    {
        Tracked t("2026-11-23T13:00");
        for (const char* wall : {"2026-11-14T03:30", "2026-11-17T03:30", "2026-11-17T04:30", "2026-11-23T03:30", "2026-11-23T12:30"}) {
            NewCramp cramp;
            cramp.when = atWall(wall);
            t.tracker->logCramp(cramp);
        }
        const WeekReview review = t.tracker->review(onDay("2026-11-20"));
        QCOMPARE(review.cramps, 3);  // the last one is of the next week's first night
        QCOMPARE(review.crampNights, 2);
        QCOMPARE(review.crampNightsBefore, 1);
    }

    void weekBeginsWhereTheUserLikes()
    {
        Tracked t("2026-11-23T08:00");
        t.tracker->setSetting("week-starts-on", "sunday");
        QCOMPARE(t.tracker->review(onDay("2026-11-20")).from, onDay("2026-11-15"));
    }

    void archivedHabitsAreLeftOut()
    {
        Tracked t("2026-11-23T08:00");
        t.tracker->archive("stretch", true);
        QCOMPARE(t.tracker->review(onDay("2026-11-20")).habits.size(), 4u);
    }
};

QTEST_GUILESS_MAIN(ReviewRulesTest)
#include "review_rules_test.moc"
