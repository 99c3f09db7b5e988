// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stretch/routine.h"

#include <QTest>

// rules.md, "The stretch routine".

using namespace limber;
using namespace std::chrono_literals;
using Phase = RoutineMoment::Phase;
using std::chrono::milliseconds;

namespace {

const Routine::Instant start{1000h};

std::string told(const RoutineMoment& moment)
{
    static const char* const phases[] = {"ready", "hold", "rest", "over"};
    return std::string(phases[static_cast<int>(moment.phase)]) + ' ' + std::to_string(moment.move) + '.' + std::to_string(moment.set) +
           ' ' + std::to_string(moment.left.count()) + (moment.paused ? " paused" : "");
}

}  // namespace

class RoutineTest : public QObject {
    Q_OBJECT

private slots:
    void columnsRoutineTakes400Seconds()
    {
        QCOMPARE(lengthOf(columnsRoutine()), 400s);
        QCOMPARE(Routine(columnsRoutine(), start).at(start).leftInAll, milliseconds(400s));
    }

    void phasesFollowEachOther_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<std::string>("moment");
        QTest::newRow("begin") << 0 << std::string("ready 0.1 5000");
        QTest::newRow("last second of getting ready") << 4 << std::string("ready 0.1 1000");
        QTest::newRow("first hold") << 5 << std::string("hold 0.1 25000");
        QTest::newRow("first rest") << 30 << std::string("rest 0.2 10000");
        QTest::newRow("second hold") << 40 << std::string("hold 0.2 25000");
        QTest::newRow("third hold's last second") << 99 << std::string("hold 0.3 1000");
        QTest::newRow("second move") << 100 << std::string("ready 1.1 5000");
        QTest::newRow("last second") << 399 << std::string("hold 3.3 1000");
        QTest::newRow("over") << 400 << std::string("over 3.3 0");
        QTest::newRow("long over") << 4000 << std::string("over 3.3 0");
    }
    void phasesFollowEachOther()
    {
        QFETCH(int, second);
        QFETCH(std::string, moment);
        QCOMPARE(told(Routine(columnsRoutine(), start).at(start + std::chrono::seconds(second))), moment);
    }

    void pauseAtEverySecondKeepsWhatRemains()
    {
        for (auto second = 0s; second < 400s; ++second) {
            Routine routine(columnsRoutine(), start);
            const RoutineMoment before = routine.at(start + second);
            routine.pause(start + second);
            RoutineMoment paused = routine.at(start + second + 2h);
            QVERIFY(paused.paused);
            QCOMPARE(routine.untilNextPhase(start + second + 2h), 0ms);
            paused.paused = false;
            QCOMPARE(paused, before);
            routine.resume(start + second + 3h);
            QCOMPARE(routine.at(start + second + 3h), before);
            QVERIFY(!routine.isFinished(start + second + 3h));
            QVERIFY(routine.isFinished(start + 400s + 3h));
        }
    }

    void quittingAtEverySecondKeepsThePartHeld()
    {
        Routine routine(columnsRoutine(), start);
        auto held = 0ms;
        for (auto second = 0s; second < 400s; ++second) {
            QCOMPARE(routine.held(start + second), held);
            QVERIFY(!routine.isFinished(start + second));
            if (routine.at(start + second).phase == Phase::Hold)
                held += 1s;
        }
        QCOMPARE(held, milliseconds(300s));
        QVERIFY(routine.isFinished(start + 400s));
    }

    void windowHiddenForAWhileShowsTheRightSecond()
    {
        const Routine routine(columnsRoutine(), start);
        QCOMPARE(told(routine.at(start + 10s)), std::string("hold 0.1 20000"));
        QCOMPARE(told(routine.at(start + 141s)), std::string("hold 1.2 24000"));  // nobody asked in between
    }

    void nextSkipsTheRestOfTheMoveWhichIsThenMissing()
    {
        Routine routine(columnsRoutine(), start);
        routine.next(start + 50s);
        QCOMPARE(told(routine.at(start + 50s)), std::string("ready 1.1 5000"));
        QCOMPARE(routine.held(start + 50s), 35000ms);
        const auto end = start + 50s + 300s;
        QCOMPARE(routine.at(end).phase, Phase::Over);
        QVERIFY(!routine.isFinished(end));
        QCOMPARE(routine.held(end), 260000ms);
    }

    void nextOfTheLastMoveEndsIt()
    {
        Routine routine(columnsRoutine(), start);
        for (int i = 0; i < 4; ++i)
            routine.next(start + 1s);
        QCOMPARE(routine.at(start + 1s).phase, Phase::Over);
        QCOMPARE(routine.held(start + 1h), 0ms);
        routine.next(start + 2s);
        QCOMPARE(routine.at(start + 2s).phase, Phase::Over);
    }

    void previousRepeatsTheMoveAndRightAtItsBeginningTheOneBefore()
    {
        Routine routine(columnsRoutine(), start);
        routine.previous(start + 120s);
        QCOMPARE(told(routine.at(start + 120s)), std::string("ready 1.1 5000"));
        routine.previous(start + 122s);
        QCOMPARE(told(routine.at(start + 122s)), std::string("ready 0.1 5000"));
        routine.previous(start + 123s);
        QCOMPARE(told(routine.at(start + 123s)), std::string("ready 0.1 5000"));
    }

    void whatIsHeldAgainCountsOnce()
    {
        Routine routine(columnsRoutine(), start);
        routine.previous(start + 99s);  // the first move but for one second
        QCOMPARE(routine.held(start + 99s), 74000ms);
        QCOMPARE(routine.held(start + 99s + 30s), 74000ms);
        QCOMPARE(routine.held(start + 99s + 100s), 75000ms);
        QVERIFY(routine.isFinished(start + 99s + 400s));
    }

    void pausedRoutineCanBeTurnedOver()
    {
        Routine routine(columnsRoutine(), start);
        routine.pause(start + 10s);
        routine.next(start + 20s);
        QCOMPARE(told(routine.at(start + 1h)), std::string("ready 1.1 5000 paused"));
        routine.resume(start + 1h);
        QCOMPARE(told(routine.at(start + 1h + 6s)), std::string("hold 1.1 24000"));
    }

    void phaseEndsWhenItSays()
    {
        const Routine routine(columnsRoutine(), start);
        auto now = start;
        int phases = 0;
        for (; routine.at(now).phase != Phase::Over; now += routine.untilNextPhase(now))
            ++phases;
        QCOMPARE(phases, 4 * (1 + 3 + 2));
        QCOMPARE(now, start + 400s);
    }

    void withoutRestsSetsFollowAtOnce()
    {
        const Routine routine({.moves = {"own"}, .sets = 2, .hold = 20s, .rest = 0s, .getReady = 5s}, start);
        QCOMPARE(told(routine.at(start + 25s)), std::string("hold 0.2 20000"));
        QVERIFY(routine.isFinished(start + 45s));
    }

    void clockThatWentBackDoesNotTakeTimeBack()
    {
        Routine routine(columnsRoutine(), start);
        routine.pause(start + 10s);
        routine.resume(start + 12s);
        QCOMPARE(told(routine.at(start)), std::string("hold 0.1 20000"));
    }
};

QTEST_GUILESS_MAIN(RoutineTest)
#include "routine_test.moc"
