// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace limber;
using namespace limber::test;

/// rules.md, "Bad input": every refusal leaves the database as it was.
class BadInputTest : public QObject {
    Q_OBJECT

    static std::optional<RefusalCode> logged(Tracked& t, const std::string& habit, double value, const When& when = {})
    {
        return refusedUnchanged(t, [&] { t.tracker->log({habit, value, when, {}, false, false}); });
    }

private slots:
    void zeroNegativeAndNonFiniteAreRefused_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<RefusalCode>("code");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("zero") << 0.0 << RefusalCode::NotPositive;
        QTest::newRow("negative") << -250.0 << RefusalCode::NotPositive;
        QTest::newRow("nothing once rounded") << 0.4 << RefusalCode::NotPositive;
        QTest::newRow("not a number") << std::nan("") << RefusalCode::NotANumber;
        QTest::newRow("infinite") << infinity << RefusalCode::NotANumber;
        QTest::newRow("minus infinite") << -infinity << RefusalCode::NotANumber;
    }

    void zeroNegativeAndNonFiniteAreRefused()
    {
        QFETCH(double, value);
        QFETCH(RefusalCode, code);
        Tracked t;
        t.drink(250);
        QCOMPARE(logged(t, "water", value), code);
        QCOMPARE(logged(t, "exercise", value), code);
        const std::string id = t.day("water", "2026-11-22").entries.front().id;
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {value, {}, {}, false}); }), code);
        if (value != 0)  // a routine without minutes takes its own
            QCOMPARE(logged(t, "stretch", value < 0.4 ? value : std::nan("")), value < 0.4 ? code : RefusalCode::NotANumber);
    }

    void yesNoTakesOnlyItsTwoAnswers()
    {
        Tracked t;
        const std::string id = t.tracker->addHabit(ownHabit("No sugar", HabitKind::YesNo, {})).id;
        QCOMPARE(logged(t, id, std::nan("")), RefusalCode::NotANumber);
        QCOMPARE(logged(t, id, -1), RefusalCode::NotPositive);
        QCOMPARE(logged(t, id, 7), RefusalCode::WrongValueKind);
        QVERIFY(!logged(t, id, 0));
    }

    void millilitresAreRounded()
    {
        Tracked t;
        t.drink(250.5);
        QCOMPARE(t.day("water", "2026-11-22").value, 251.0);
    }

    void waterOver2000AsksFirstAndOver5000IsRefused()
    {
        Tracked t;
        QVERIFY(!logged(t, "water", 2000));
        QCOMPARE(logged(t, "water", 2001), RefusalCode::LargeDrink);
        QCOMPARE(logged(t, "water", 5001), RefusalCode::TooMuch);
        t.tracker->log({"water", 5000, {}, {}, false, true});
        QCOMPARE(t.day("water", "2026-11-22").value, 7000.0);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->log({"water", 5001, {}, {}, false, true}); }), RefusalCode::TooMuch);
    }

    void exerciseOver1440IsRefused()
    {
        Tracked t;
        QVERIFY(!logged(t, "exercise", 1440));
        QCOMPARE(logged(t, "exercise", 1441), RefusalCode::TooMuch);
    }

    void sleepOver16HoursAsksFirst()
    {
        Tracked t("2026-11-22T16:00");
        QVERIFY(!refusedUnchanged(t, [&] { t.sleep("20:00", "12:00", "2026-11-19"); }));
        QCOMPARE(refusedUnchanged(t, [&] { t.sleep("20:00", "12:01", "2026-11-20"); }), RefusalCode::LongSleep);
        t.tracker->logSleep({20 * 60}, {12 * 60 + 1}, {{}, {}, onDay("2026-11-20")}, true);
        QCOMPARE(t.day("sleep", "2026-11-20").value, 961.0);
    }

    void wakeUpThatMakesALongSleepAsksFirst()
    {
        Tracked t("2026-11-22T16:00");
        t.tracker->logBedtime(atWall("2026-11-21T21:00"));
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logWakeUp(atWall("2026-11-22T13:30")); }), RefusalCode::LongSleep);
    }

    void sleepThatOverlapsAnotherIsRefusedNamingIt()
    {
        Tracked t("2026-11-22T13:00");
        t.sleep("04:00", "12:30", "2026-11-20");
        const auto overlap = [&] { t.tracker->logBedtime(atWall("2026-11-21T12:10")); };
        QCOMPARE(refusedUnchanged(t, overlap), RefusalCode::SleepOverlaps);
        try {
            overlap();
        } catch (const Refusal& refusal) {
            QCOMPARE(refusal.args()[0], "2026-11-21 04:00");
            QCOMPARE(refusal.args()[1], "2026-11-21 12:30");
        }
    }

    void napThatOverlapsANightOrANapIsRefused()
    {
        Tracked t("2026-11-22T18:00");
        t.sleep("04:00", "11:30", "2026-11-21");
        QCOMPARE(refusedUnchanged(t, [&] { t.sleep("11:00", "12:00"); }), RefusalCode::SleepOverlaps);
        t.sleep("13:00", "14:00");
        QCOMPARE(refusedUnchanged(t, [&] { t.sleep("13:30", "15:00"); }), RefusalCode::SleepOverlaps);
        QVERIFY(!refusedUnchanged(t, [&] { t.sleep("14:00", "15:00"); }));
    }

    void longSleepOverlapsANapOfTheDayOnWhichItEnds()
    {
        Tracked t("2026-11-22T18:00");
        t.sleep("10:05", "10:30");
        const auto dozing = [&] {
            t.tracker->logBedtime(atWall("2026-11-21T11:00"));
            t.tracker->logWakeUp(atTime("10:20", "2026-11-20"), {}, true);
        };
        QCOMPARE(refusalOf(dozing), RefusalCode::SleepOverlaps);
    }

    void timeInTheFutureIsRefusedWithTwoMinutesOfSlack()
    {
        Tracked t("2026-11-22T08:05");
        QVERIFY(!logged(t, "water", 100, atWall("2026-11-22T08:07")));
        QCOMPARE(logged(t, "water", 100, atWall("2026-11-22T08:08")), RefusalCode::InFuture);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logBedtime(atWall("2026-11-22T23:00")); }), RefusalCode::InFuture);
        QCOMPARE(refusedUnchanged(t, [&] { t.sleep("22:00", "08:30", "2026-11-21"); }), RefusalCode::InFuture);
        NewCramp cramp;
        cramp.when = atWall("2026-11-22T09:00");
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logCramp(cramp); }), RefusalCode::InFuture);
    }

    void dayInTheFutureIsRefusedToo()
    {
        Tracked t("2026-11-22T08:05");
        When tomorrow;
        tomorrow.day = onDay("2026-11-23");
        QCOMPARE(logged(t, "water", 100, tomorrow), RefusalCode::InFuture);
        const std::string id = logAt(t, "water", 100, "2026-11-22T08:00").id;
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {{}, tomorrow, {}, false}); }), RefusalCode::InFuture);
        tomorrow.day = onDay("2026-11-22");  // the present night is still that of the 21st
        const std::string own = t.tracker->addHabit(ownHabit("Tea", HabitKind::YesNo, {}, {}, Span::Night)).id;
        QCOMPARE(logged(t, own, 1, tomorrow), RefusalCode::InFuture);
    }

    void napCannotEndInTheFuture()
    {
        Tracked t("2026-11-22T14:00");
        const std::string id = t.sleep("13:00", "13:30").id;
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {90.0, {}, {}, false}); }), RefusalCode::InFuture);
    }

    void clockTimeOutsideItsDayOrNightIsRefused()
    {
        Tracked t("2026-11-22T13:00");
        When strange = atWall("2026-11-22T08:00");
        strange.day = onDay("2026-11-10");
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logBedtime(strange); }), RefusalCode::OutsideNight);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logWakeUp(strange); }), RefusalCode::OutsideNight);
        const std::string id = t.tracker->addHabit(ownHabit("Lunch", HabitKind::Clock, {GoalKind::Before, 13 * 60.0, 0})).id;
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logClock(id, strange); }), RefusalCode::OutsideNight);
        When noTime;
        noTime.day = onDay("2026-11-10");
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logClock(id, noTime); }), RefusalCode::OutsideNight);
    }

    void wakeUpBeforeTheBedtimeIsRefused()
    {
        Tracked t("2026-11-22T13:00");
        t.tracker->logBedtime(atWall("2026-11-22T01:00"));
        When early = atWall("2026-11-22T00:30");
        early.day = onDay("2026-11-21");
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logWakeUp(early); }), RefusalCode::WakeNotAfterBed);
    }

    void unknownArchivedAndWrongKindsOfHabitAreRefused()
    {
        Tracked t;
        QCOMPARE(logged(t, "", 1), RefusalCode::UnknownHabit);
        QCOMPARE(logged(t, "tea", 1), RefusalCode::UnknownHabit);
        QCOMPARE(logged(t, "sleep", 400), RefusalCode::WrongValueKind);
        QCOMPARE(logged(t, "bedtime", 400), RefusalCode::WrongValueKind);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logClock("water", {}); }), RefusalCode::WrongValueKind);
        t.tracker->archive("exercise", true);
        QCOMPARE(logged(t, "exercise", 10), RefusalCode::ArchivedHabit);
    }

    void unknownAndAmbiguousEntriesAreRefused()
    {
        Tracked t;
        t.drink(100);
        t.drink(200);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->remove("nothing"); }), RefusalCode::UnknownEntry);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->remove(""); }), RefusalCode::UnknownEntry);
        const std::string shared = t.day("water", "2026-11-22").entries.front().id.substr(0, 8);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->remove(shared); }), RefusalCode::AmbiguousEntry);
    }

    void noteLongerThanAnExportCanHoldIsRefused()
    {
        Tracked t;
        const std::string longest(10'000, 'x');
        t.tracker->log({"water", 100, {}, longest, false, false});
        const auto tooLong = [&] { t.tracker->log({"water", 100, {}, longest + "x", false, false}); };
        QCOMPARE(refusedUnchanged(t, tooLong), RefusalCode::TooMuch);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->skip("water", onDay("2026-11-22"), longest + "x"); }), RefusalCode::TooMuch);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
