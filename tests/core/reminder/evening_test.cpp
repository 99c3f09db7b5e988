// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/evening.h"

#include "tests/support/tracked.h"

#include <QTest>

// The evening chain: wind-down, stretch, bed, and the sleep that is left.

using namespace limber;
using namespace limber::test;

namespace {

using namespace std::chrono_literals;

class Person : public Tracked {
public:
    explicit Person(const std::string& wall = "2026-11-19T20:00", const std::string& zone = "Asia/Shanghai") : Tracked(wall, zone)
    {
        tracker->noteUse();
    }
    EveningView evening(const std::string& wall)
    {
        at(wall);
        return tracker->evening();
    }
    void stretch(bool partly = false) { tracker->log({"stretch", 0, {}, {}, partly, false}); }
    [[nodiscard]] std::string clockOf(Instant instant) const { return clockText(timeOfDay(zone->wallTime(instant)).minutes); }

    /// "wind_down 22:30 done, stretch 22:45 now, bedtime 22:55 later"
    [[nodiscard]] std::string steps(const EveningView& view) const
    {
        std::string text;
        for (const EveningStep& step : view.steps) {
            const char* names[] = {"done", "now", "later", "skipped"};
            text += (text.empty() ? "" : ", ") + std::string(nameOf(step.kind)) + ' ' + clockOf(step.at) + ' ' +
                    names[static_cast<int>(step.state)];
        }
        return text;
    }
};

void setGoal(Person& person, const char* habit, int minute)
{
    person.tracker->setGoal(habit, {GoalKind::Before, static_cast<double>(minute), 0});
}

}  // namespace

class EveningTest : public QObject {
    Q_OBJECT

private slots:
    void beforeWindDownItIsDay()
    {
        Person person;
        const EveningView view = person.evening("2026-11-19T22:29");
        QCOMPARE(view.phase, EveningPhase::Day);
        QCOMPARE(view.night, onDay("2026-11-19"));
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 later, stretch 22:45 later, bedtime 22:55 later"));
        QCOMPARE(person.evening("2026-11-19T22:30").phase, EveningPhase::Evening);
    }

    void eachStepHasItsTurn()
    {
        Person person;
        QCOMPARE(person.steps(person.evening("2026-11-19T22:30")),
                 std::string("wind_down 22:30 now, stretch 22:45 later, bedtime 22:55 later"));
        const EveningView view = person.evening("2026-11-19T22:46");
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 done, stretch 22:45 now, bedtime 22:55 later"));
        QCOMPARE(view.untilGoal, 14min);
        QCOMPARE(person.clockOf(*view.goal), std::string("23:00"));
        QCOMPARE(person.clockOf(view.wakeUp), std::string("07:00"));
        QCOMPARE(view.next()->kind, ReminderKind::Stretch);
    }

    void secondsOfTheMinuteDoNotCount()
    {
        Person person;
        person.at("2026-11-19T22:46");
        person.clock.advance(59s);
        QCOMPARE(person.tracker->evening().untilGoal, 14min);
    }

    void afterTheStretchBedIsNext()
    {
        Person person;
        person.at("2026-11-19T22:48");
        person.stretch();
        const EveningView view = person.evening("2026-11-19T22:49");
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 done, stretch 22:48 done, bedtime 22:55 now"));
        QCOMPARE(view.next()->kind, ReminderKind::Bedtime);
    }

    void halfAStretchIsStillOpen()
    {
        Person person;
        person.at("2026-11-19T22:48");
        person.stretch(true);
        QCOMPARE(person.evening("2026-11-19T22:49").next()->kind, ReminderKind::Stretch);
    }

    void skippedStepIsLeftOut()
    {
        Person person;
        person.at("2026-11-19T22:48");
        person.tracker->skip("stretch", onDay("2026-11-19"));
        const EveningView view = person.evening("2026-11-19T22:49");
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 done, stretch 22:45 skipped, bedtime 22:55 now"));
        QCOMPARE(view.next()->kind, ReminderKind::Bedtime);
    }

    void afterTheGoalItSaysHowLongAgo()
    {
        Person person;
        const EveningView view = person.evening("2026-11-19T23:40");
        QCOMPARE(view.untilGoal, -40min);
        QCOMPARE(view.untilWakeUp, 7h + 20min);
        QVERIFY(!view.isShort());
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 done, stretch 22:45 now, bedtime 22:55 later"));
    }

    void tooLittleTimeForTheSleepGoalIsKnown()
    {
        Person person;
        QVERIFY(!person.evening("2026-11-20T00:00").isShort());
        QVERIFY(person.evening("2026-11-20T00:01").isShort());
        const EveningView view = person.evening("2026-11-20T02:00");
        QCOMPARE(view.phase, EveningPhase::Evening);
        QCOMPARE(view.night, onDay("2026-11-19"));
        QCOMPARE(view.untilGoal, -3h);
        QCOMPARE(view.untilWakeUp, 5h);
        QVERIFY(view.isShort());
        QCOMPARE(*view.sleepGoal, 7h);
    }

    void afterTheDayTheStretchIsTooLateForThisNight()
    {
        Person person;
        QCOMPARE(person.evening("2026-11-20T02:59").next()->kind, ReminderKind::Stretch);
        const EveningView view = person.evening("2026-11-20T03:00");
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 done, bedtime 22:55 now"));
        QCOMPARE(view.phase, EveningPhase::Evening);
    }

    void itEndsWithTheUsualWakeUpOrTheLoggedOne()
    {
        Person person;
        QCOMPARE(person.evening("2026-11-20T06:59").phase, EveningPhase::Evening);
        const EveningView morning = person.evening("2026-11-20T07:00");
        QCOMPARE(morning.phase, EveningPhase::Day);
        QCOMPARE(morning.night, onDay("2026-11-20"));
        person.at("2026-11-20T05:00");
        person.tracker->logWakeUp({});
        QCOMPARE(person.evening("2026-11-20T05:01").phase, EveningPhase::Day);
    }

    void inBedUntilTheWakeUp()
    {
        Person person;
        person.at("2026-11-19T22:58");
        person.tracker->logBedtime({});
        const EveningView view = person.evening("2026-11-20T02:00");
        QCOMPARE(view.phase, EveningPhase::InBed);
        QCOMPARE(person.clockOf(*view.inBedSince), std::string("22:58"));
        QCOMPARE(view.untilWakeUp, 5h);
        QCOMPARE(person.evening("2026-11-20T07:00").phase, EveningPhase::Day);
        person.at("2026-11-20T02:10");
        person.tracker->logWakeUp({});
        QCOMPARE(person.evening("2026-11-20T02:11").phase, EveningPhase::Day);
    }

    void undoOfTheBedtimeIsEveningAgain()
    {
        Person person;
        person.at("2026-11-19T22:58");
        person.tracker->logBedtime({});
        person.tracker->undo();
        QCOMPARE(person.evening("2026-11-19T22:59").phase, EveningPhase::Evening);
    }

    void bedBeforeWindDownIsBedAllTheSame()
    {
        Person person;
        person.at("2026-11-19T21:30");
        person.tracker->logBedtime({});
        QCOMPARE(person.evening("2026-11-19T21:31").phase, EveningPhase::InBed);
    }

    void goalAfterMidnightMovesTheChain()
    {
        Person person;
        setGoal(person, "bedtime", 24 * 60 + 30);
        QCOMPARE(person.evening("2026-11-19T23:59").phase, EveningPhase::Day);
        const EveningView view = person.evening("2026-11-20T00:16");
        QCOMPARE(view.phase, EveningPhase::Evening);
        QCOMPARE(view.night, onDay("2026-11-19"));
        QCOMPARE(view.untilGoal, 14min);
        QCOMPARE(person.steps(view), std::string("wind_down 00:00 done, stretch 00:15 now, bedtime 00:25 later"));
    }

    void goalIsThatOfItsNight()
    {
        Person person;
        person.tracker->setGoal("bedtime", {GoalKind::Before, 22 * 60, 0}, onDay("2026-11-20"));
        QCOMPARE(person.evening("2026-11-19T21:40").phase, EveningPhase::Day);
        QCOMPARE(person.evening("2026-11-20T21:40").phase, EveningPhase::Evening);
    }

    void earlyWakeUpLeavesLessSleep()
    {
        Person person;
        person.tracker->setSetting("usual-wakeup", "05:00");
        const EveningView view = person.evening("2026-11-19T22:46");
        QCOMPARE(view.untilWakeUp, 6h + 14min);
        QVERIFY(view.isShort());
        QCOMPARE(person.evening("2026-11-20T05:00").phase, EveningPhase::Day);
    }

    void nightInWhichTheClockChangesIsMeasuredByElapsedTime()
    {
        Person shorter("2026-03-28T20:00", "Europe/Berlin");
        QCOMPARE(shorter.evening("2026-03-28T23:40").untilWakeUp, 6h + 20min);
        QVERIFY(shorter.tracker->evening().isShort());
        Person longer("2026-10-24T20:00", "Europe/Berlin");
        QCOMPARE(longer.evening("2026-10-24T23:40").untilWakeUp, 8h + 20min);
    }

    void vacationHasNoEvening()
    {
        Person person;
        person.tracker->addVacation(onDay("2026-11-19"), onDay("2026-11-20"));
        const EveningView view = person.evening("2026-11-19T22:46");
        QCOMPARE(view.phase, EveningPhase::Day);
        QVERIFY(!view.goal);
        person.tracker->logBedtime({});
        QCOMPARE(person.evening("2026-11-19T22:47").phase, EveningPhase::InBed);
    }

    void withoutABedtimeGoalThereIsNoEvening()
    {
        Person person;
        person.tracker->setGoal("bedtime", {GoalKind::After, 21 * 60, 0});
        QCOMPARE(person.evening("2026-11-19T22:46").phase, EveningPhase::Day);
        QCOMPARE(person.steps(person.tracker->evening()), std::string("stretch 22:45 now, bedtime 22:55 later"));
        person.tracker->archive("bedtime", true);
        const EveningView view = person.tracker->evening();
        QCOMPARE(view.phase, EveningPhase::Day);
        QCOMPARE(person.steps(view), std::string("stretch 22:45 now"));
    }

    void archivedStretchIsNoStep()
    {
        Person person;
        person.tracker->archive("stretch", true);
        const EveningView view = person.evening("2026-11-19T22:46");
        QCOMPARE(person.steps(view), std::string("wind_down 22:30 now, bedtime 22:55 later"));
        QCOMPARE(view.next()->kind, ReminderKind::Bedtime);
    }

    void withoutASleepGoalNothingIsShort()
    {
        Person person;
        person.tracker->archive("sleep", true);
        QVERIFY(!person.evening("2026-11-20T03:00").isShort());
    }

    void lastDrinkOfTheDayIsKnownAfterMidnightToo()
    {
        Person person;
        QVERIFY(!person.evening("2026-11-19T22:30").lastDrink);
        person.at("2026-11-19T22:04");
        person.drink(250);
        QCOMPARE(person.clockOf(*person.evening("2026-11-20T00:30").lastDrink), std::string("22:04"));
    }

    void nightShiftSleepsBeyondNoon()
    {
        Person person;
        setGoal(person, "bedtime", 24 * 60 + 8 * 60);
        person.tracker->setSetting("usual-wakeup", "15:00");
        person.at("2026-11-20T07:50");
        QCOMPARE(person.tracker->evening().phase, EveningPhase::Evening);
        person.tracker->logBedtime({});
        QCOMPARE(person.evening("2026-11-20T12:30").phase, EveningPhase::InBed);
        QCOMPARE(person.evening("2026-11-20T15:00").phase, EveningPhase::Day);
    }
};

QTEST_GUILESS_MAIN(EveningTest)
#include "evening_test.moc"
