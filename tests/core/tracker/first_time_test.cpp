// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/snapshot.h"
#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// Who is asked how they want it, once; and vacations that come to nothing.
class FirstTimeTest : public QObject {
    Q_OBJECT

private slots:
    void aNewDatabaseIsNewUntilSomethingIsLogged()
    {
        Tracked t;
        QVERIFY(t.tracker->isNew());
        t.tracker->noteUse();
        t.tracker->setSetting("language", "zh");
        t.tracker->archive("stretch", true);
        QVERIFY(t.tracker->isNew());
        t.drink(250);
        QVERIFY(!t.tracker->isNew());
    }

    void aCrampOrAHabitOfOnesOwnIsSomethingToo()
    {
        Tracked cramp, own;
        cramp.tracker->logCramp({});
        QVERIFY(!cramp.tracker->isNew());
        own.tracker->addHabit(ownHabit("Read", HabitKind::YesNo, {}, ""));
        QVERIFY(!own.tracker->isNew());
    }

    void welcomedIsForGoodAndForEveryProgram()
    {
        Tracked t;
        const auto other = t.another();
        t.tracker->setSetting("theme", "dark");
        t.tracker->noteWelcomed();
        t.tracker->noteWelcomed();
        QVERIFY(!t.tracker->isNew());
        QVERIFY(!other->isNew());
        t.tracker->undo();  // the theme
        QVERIFY(!t.tracker->undoable());
        QVERIFY(!t.tracker->isNew());
    }

    void whoWantsItOnceMoreSaysSoAndUndoKnowsNothingOfIt()
    {
        Tracked t;
        t.tracker->noteWelcomed();
        t.tracker->setSetting("welcomed", "off");
        QVERIFY(t.tracker->isNew());
        t.tracker->noteWelcomed();
        QVERIFY(!t.tracker->undoable());
    }

    void whatWasImportedNeedsNoWelcome()
    {
        Tracked there, here;
        there.tracker->noteWelcomed();
        here.tracker->merge(there.tracker->snapshot());
        QVERIFY(!here.tracker->isNew());
    }

    void aVacationCanBeTakenAwayAndThatUndone()
    {
        Tracked t;
        const Day from = onDay("2026-12-20"), to = onDay("2026-12-27");
        t.tracker->addVacation(from, to);
        QVERIFY(t.tracker->removeVacation(from, to).change.sequence != 0);
        QVERIFY(t.tracker->vacations().empty());
        t.tracker->undo();
        QCOMPARE(t.tracker->vacations().size(), std::size_t{1});
        QCOMPARE(refusalOf([&] { t.tracker->removeVacation(from, from); }), std::optional(RefusalCode::BadVacation));
        QCOMPARE(t.tracker->vacations().size(), std::size_t{1});
    }

    void daysOfAVacationTakenAwayCountAgain()
    {
        Tracked t("2026-11-22T20:00");
        t.drink(1500, "2026-11-20T20:00");
        t.tracker->addVacation(onDay("2026-11-21"), onDay("2026-11-21"));
        QCOMPARE(t.day("water", "2026-11-21").state, DayState::Skipped);
        t.tracker->removeVacation(onDay("2026-11-21"), onDay("2026-11-21"));
        QCOMPARE(t.day("water", "2026-11-21").state, DayState::NotLogged);
    }
};

QTEST_GUILESS_MAIN(FirstTimeTest)
#include "first_time_test.moc"
