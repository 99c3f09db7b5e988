// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/snapshot.h"
#include "tests/support/tracked.h"

#include <QTest>
#include <random>

using namespace limber;
using namespace limber::test;

class UndoTest : public QObject {
    Q_OBJECT

private slots:
    void undoTakesBackTheLastChangeAgainAndAgain()
    {
        Tracked t;
        t.drink(250);
        t.drink(100);
        QCOMPARE(t.tracker->undo().value, 100.0);
        QCOMPARE(t.day("water", "2026-11-22").value, 250.0);
        QCOMPARE(t.tracker->undo().value, 250.0);
        QVERIFY(!t.day("water", "2026-11-22").value);
        QCOMPARE(refusalOf([&] { t.tracker->undo(); }), RefusalCode::NothingToUndo);
    }

    void redoBringsBackUntilSomethingNewIsDone()
    {
        Tracked t;
        t.drink(250);
        t.drink(100);
        t.tracker->undo();
        t.tracker->undo();
        t.tracker->redo();
        QCOMPARE(t.day("water", "2026-11-22").value, 250.0);
        t.drink(50);
        QCOMPARE(refusalOf([&] { t.tracker->redo(); }), RefusalCode::NothingToRedo);
        QCOMPARE(t.day("water", "2026-11-22").value, 300.0);
    }

    void undoBringsBackWhatABedtimeReplaced()
    {
        Tracked t;
        t.tracker->logBedtime(atTime("22:41"));
        const Receipt second = t.tracker->logBedtime(atTime("23:10"));
        QCOMPARE(second.replaced.size(), 1u);
        QCOMPARE(second.replaced.front().value, 22.0 * 60 + 41);
        t.tracker->undo();
        QCOMPARE(t.day("bedtime", "2026-11-21").value, 22.0 * 60 + 41);
    }

    void undoFollowsTheSequenceEvenWhenTheClockGoesBack()
    {
        Tracked t("2026-11-22T12:00");
        t.drink(250);
        t.at("2026-11-22T09:00");
        t.drink(100);
        t.tracker->undo();
        QCOMPARE(t.day("water", "2026-11-22").value, 250.0);
    }

    void anyRowOfHabitsUndoneAndRedoneEndsWhereItWas_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::newRow(qPrintable(QString("seed %1").arg(seed))) << seed;
    }

    void anyRowOfHabitsUndoneAndRedoneEndsWhereItWas()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        Tracked t("2026-11-22T20:00");
        const Snapshot start = t.tracker->snapshot();
        std::vector<Snapshot> after;
        for (int i = 0; i < 40; ++i) {
            const Snapshot before = t.tracker->snapshot();
            changeSomething(*t.tracker, random);
            Snapshot now = t.tracker->snapshot();
            if (!(now == before))
                after.push_back(std::move(now));
        }
        for (std::size_t i = after.size(); i-- > 0;) {
            QVERIFY(t.tracker->snapshot() == after[i]);
            t.tracker->undo();
        }
        QVERIFY(t.tracker->snapshot() == start);
        for (const Snapshot& state : after) {
            t.tracker->redo();
            QVERIFY(t.tracker->snapshot() == state);
        }
        for (const std::string& problem : t.tracker->diagnose().problems)
            QFAIL(problem.c_str());
    }

private:
    static void changeSomething(Tracker& tracker, std::mt19937& random)
    {
        const Day today = tracker.today();
        const Day earlier = today - boost::gregorian::days(static_cast<long>(random() % 60));
        const auto entries = tracker.snapshot().entries;
        try {
            switch (random() % 10) {
            case 0:
                return void(tracker.logSleep({22 * 60 + 41}, {6 * 60}, {{}, {}, earlier}));
            case 1:
                return void(tracker.skip("exercise", earlier, "ill"));
            case 2:
                return void(tracker.repair("water", today - boost::gregorian::days(static_cast<long>(random() % 3))));
            case 3:
                return void(tracker.setGoal("water", {GoalKind::AtLeast, 1000.0 + static_cast<double>(random() % 9)}, earlier));
            case 4:
                return void(tracker.setSetting("drink-size", std::to_string(100 + random() % 5)));
            case 5:
                return void(tracker.addVacation(earlier, earlier + boost::gregorian::days(3)));
            case 6:
                return entries.empty() ? void() : void(tracker.remove(entries[random() % entries.size()].id));
            case 7:
                return void(tracker.logCramp({}));
            case 8: {
                EntryEdit edit;
                edit.when.day = earlier;
                return entries.empty() ? void() : void(tracker.edit(entries[random() % entries.size()].id, edit));
            }
            default:
                return void(tracker.log({"water", 100, {{}, {}, earlier}, {}, false, false}));
            }
        } catch (const Refusal&) {
            // Refused: must have changed nothing, which the snapshots tell.
        }
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
