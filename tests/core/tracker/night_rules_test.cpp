// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// rules.md, "Which day something belongs to": one night, its bedtime and wake-up, its sleep, and naps.
class NightRulesTest : public QObject {
    Q_OBJECT

private slots:
    void sleepLogsBedtimeAndWakeUpAtOnce()
    {
        Tracked t("2026-11-22T08:05");
        const Receipt receipt = t.sleep("22:50", "06:10");
        QCOMPARE(receipt.entries.size(), 2u);
        QCOMPARE(t.day("bedtime", "2026-11-21").state, DayState::Met);
        QCOMPARE(t.day("sleep", "2026-11-21").value, 440.0);
        t.tracker->undo();  // and one undo takes both back
        QVERIFY(t.tracker->snapshot().entries.empty());
    }

    void whoKeepsSleepAloneLogsItWithItsBedtimeAllTheSame()
    {
        Tracked t("2026-11-22T08:05");
        t.tracker->archive("bedtime", true);
        t.sleep("22:50", "06:10");
        const HabitDay sleep = t.day("sleep", "2026-11-21");
        QCOMPARE(sleep.value, 440.0);
        QCOMPARE(sleep.bed->value, 22 * 60 + 50.0);
        t.tracker->logBedtime(atTime("23:10"));
        QCOMPARE(t.day("sleep", "2026-11-21").value, 420.0);
        EntryEdit later;
        later.when.time = TimeOfDay{23 * 60 + 20};
        t.tracker->edit(t.day("sleep", "2026-11-21").bed->id, later);
        QCOMPARE(t.day("sleep", "2026-11-21").value, 410.0);
        t.at("2026-11-22T15:00");
        t.sleep("13:00", "13:40");
        QCOMPARE(t.day("sleep", "2026-11-22").entries.size(), 1u);
    }

    void whoKeepsNeitherLogsNoBedtime()
    {
        Tracked t("2026-11-22T08:05");
        t.tracker->archive("bedtime", true);
        t.tracker->archive("sleep", true);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logBedtime(atTime("22:50")); }), std::optional(RefusalCode::ArchivedHabit));
    }

    void bedtimeInTheEveningAndWakeUpInTheMorningCompleteEachOther()
    {
        Tracked t("2026-11-21T22:50");
        t.tracker->logBedtime({});
        QVERIFY(!t.day("sleep", "2026-11-21").value);
        t.at("2026-11-22T06:10");
        t.tracker->logWakeUp({});
        QCOMPARE(t.day("sleep", "2026-11-21").value, 440.0);
    }

    void wakeUpWaitsForItsBedtime()
    {
        Tracked t("2026-11-22T08:05");
        QCOMPARE(t.tracker->logWakeUp(atTime("06:10")).entries.front().day, onDay("2026-11-21"));
        QVERIFY(!t.day("sleep", "2026-11-21").value);
        t.tracker->logBedtime(atTime("22:50"));
        QCOMPARE(t.day("sleep", "2026-11-21").value, 440.0);
    }

    void wakeUpPastNoonCompletesTheNightBefore()
    {
        Tracked t("2026-11-22T14:00");
        t.tracker->logBedtime(atWall("2026-11-22T05:00"));
        QCOMPARE(t.tracker->logWakeUp(atTime("13:30")).entries.front().day, onDay("2026-11-21"));
        QCOMPARE(t.day("sleep", "2026-11-21").value, 510.0);
    }

    void wakeUpPastNoonCanBeNamedByItsNight()
    {
        Tracked t("2026-11-22T14:00");
        t.tracker->logBedtime(atWall("2026-11-22T05:00"));
        t.tracker->logWakeUp(atTime("13:30", "2026-11-21"));
        QCOMPARE(t.day("sleep", "2026-11-21").value, 510.0);
    }

    void wakeUpNeverReplacesThatOfAnEarlierNight()
    {
        Tracked t("2026-11-23T06:10");
        t.sleep("06:30", "13:00", "2026-11-21");  // the morning of the 22nd
        t.tracker->logWakeUp({});                 // its own bedtime was not logged
        QCOMPARE(t.day("sleep", "2026-11-21").value, 390.0);
        QCOMPARE(t.day("sleep", "2026-11-22").entries.size(), 1u);
    }

    void loggingOneAgainReplacesItAndSaysWhatItReplaced()
    {
        Tracked t("2026-11-22T08:05");
        t.sleep("22:50", "06:10");
        const Receipt bed = t.tracker->logBedtime(atTime("23:05"));
        QCOMPARE(bed.replaced.size(), 1u);
        QCOMPARE(bed.replaced.front().value, 22.0 * 60 + 50);
        const Receipt up = t.tracker->logWakeUp(atTime("06:30"));
        QCOMPARE(up.replaced.size(), 1u);
        QCOMPARE(t.day("sleep", "2026-11-21").value, 445.0);
        const Receipt both = t.sleep("22:00", "06:00");
        QCOMPARE(both.replaced.size(), 2u);
        QCOMPARE(t.tracker->snapshot().entries.size(), 2u);
    }

    void undoBringsBackWhatWasReplaced()
    {
        Tracked t("2026-11-22T08:05");
        t.sleep("22:50", "06:10");
        const Snapshot before = t.tracker->snapshot();
        t.sleep("22:00", "06:00");
        t.tracker->undo();
        QVERIFY(t.tracker->snapshot() == before);
    }

    void sleepIsElapsedTimeThroughChangesOfTheClock_data()
    {
        QTest::addColumn<QString>("night");
        QTest::addColumn<double>("minutes");
        QTest::newRow("ordinary night") << "2026-03-27" << 440.0;
        QTest::newRow("clocks go forward") << "2026-03-28" << 380.0;
        QTest::newRow("clocks go back") << "2026-10-24" << 500.0;
    }

    void sleepIsElapsedTimeThroughChangesOfTheClock()
    {
        QFETCH(QString, night);
        QFETCH(double, minutes);
        Tracked t("2026-11-22T08:05", "Europe/Berlin");
        t.sleep("22:50", "06:10", night.toStdString());
        QCOMPARE(t.day("sleep", night.toStdString()).value, minutes);
    }

    void sleepWithoutANightIsTheLatestThatHasEnded()
    {
        Tracked t("2026-11-22T05:00");
        QCOMPARE(t.sleep("22:50", "06:10").entries.front().day, onDay("2026-11-20"));
        t.at("2026-11-22T06:10");
        QCOMPARE(t.sleep("22:50", "06:10").entries.front().day, onDay("2026-11-21"));
    }

    void sleepIsANapByItsStartAndItsLength_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("nap");
        QTest::newRow("from 10:00 on") << "10:00" << "10:30" << true;
        QTest::newRow("not before") << "09:59" << "10:30" << false;
        QTest::newRow("up to 17:59") << "17:59" << "18:30" << true;
        QTest::newRow("not from 18:00 on") << "18:00" << "18:30" << false;
        QTest::newRow("shorter than 3 h") << "13:00" << "15:59" << true;
        QTest::newRow("not 3 h") << "13:00" << "16:00" << false;
    }

    void sleepIsANapByItsStartAndItsLength()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, nap);
        Tracked t("2026-11-22T20:00");
        const Receipt receipt = t.sleep(from.toStdString(), to.toStdString());
        QCOMPARE(receipt.entries.size(), nap ? 1u : 2u);
        QCOMPARE(receipt.entries.front().kind == Entry::Kind::Nap, nap);
    }

    void napIsKeptAndShownOnTheDayOnWhichItStarts()
    {
        Tracked t("2026-11-22T20:00");
        t.sleep("11:00", "11:40");  // before noon: of the night of the 21st, of the day of the 22nd
        const HabitDay day = t.day("sleep", "2026-11-22");
        QCOMPARE(day.entries.size(), 1u);
        QCOMPARE(day.entries.front().value, 40.0);
        QVERIFY(t.day("sleep", "2026-11-21").entries.empty());
        QVERIFY(!day.value);
    }

    void napDoesNotReplaceTheNight()
    {
        Tracked t("2026-11-22T20:00");
        t.sleep("22:50", "06:10", "2026-11-21");
        QVERIFY(t.sleep("13:00", "13:30").replaced.empty());
        QCOMPARE(t.day("sleep", "2026-11-21").value, 440.0);
    }
};

QTEST_GUILESS_MAIN(NightRulesTest)
#include "night_rules_test.moc"
