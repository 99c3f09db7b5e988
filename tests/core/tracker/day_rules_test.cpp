// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// rules.md, "Which day something belongs to": days, nights, zones. Sleep has its own file.
class DayRulesTest : public QObject {
    Q_OBJECT

    static Day dayOfDrink(Tracked& t, const std::string& wall)
    {
        return logAt(t, "water", 100, wall).entries.front().day;
    }

private slots:
    void waterAt0100BelongsToTheDayBefore()
    {
        Tracked t("2026-11-05T09:00");
        QCOMPARE(dayOfDrink(t, "2026-11-05T01:00"), onDay("2026-11-04"));
        QCOMPARE(dayOfDrink(t, "2026-11-05T02:59"), onDay("2026-11-04"));
        QCOMPARE(dayOfDrink(t, "2026-11-05T03:00"), onDay("2026-11-05"));
    }

    void dayRunsFromWhereTheUserSaysSo()
    {
        Tracked t("2026-11-05T09:00");
        t.tracker->setSetting("day-starts-at", "00:00");
        QCOMPARE(dayOfDrink(t, "2026-11-05T00:00"), onDay("2026-11-05"));
        t.tracker->setSetting("day-starts-at", "06:00");
        QCOMPARE(dayOfDrink(t, "2026-11-05T05:59"), onDay("2026-11-04"));
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->setSetting("day-starts-at", "06:01"); }), RefusalCode::BadSetting);
    }

    void drinkOfTheSmallHoursCanBeMoved()
    {
        Tracked t("2026-11-05T09:00");
        const Entry drink = logAt(t, "water", 100, "2026-11-05T01:00").entries.front();
        t.tracker->edit(drink.id, {{}, {{}, {}, onDay("2026-11-05")}, {}, false});
        QVERIFY(!t.day("water", "2026-11-04").value);
        QCOMPARE(t.day("water", "2026-11-05").value, 100.0);
        QCOMPARE(t.day("water", "2026-11-05").entries.front().at, drink.at);
    }

    void presentDayAndNightFollowTheWall()
    {
        Tracked t("2026-11-05T02:30");
        QCOMPARE(t.tracker->today(), onDay("2026-11-04"));
        QCOMPARE(t.tracker->tonight(), onDay("2026-11-04"));
        t.at("2026-11-05T11:59");
        QCOMPARE(t.tracker->today(), onDay("2026-11-05"));
        QCOMPARE(t.tracker->tonight(), onDay("2026-11-04"));
        t.at("2026-11-05T12:00");
        QCOMPARE(t.tracker->tonight(), onDay("2026-11-05"));
    }

    void bedAt0040IsTheNightBeforeAndCountsAs2440()
    {
        Tracked t("2026-11-05T09:00");
        const Entry bed = t.tracker->logBedtime(atTime("00:40")).entries.front();
        QCOMPARE(bed.day, onDay("2026-11-04"));
        QCOMPARE(bed.value, 24.0 * 60 + 40);
    }

    void nightRunsFromNoonToNoon()
    {
        Tracked t("2026-11-05T13:00");
        QCOMPARE(t.tracker->logBedtime(atWall("2026-11-05T11:59")).entries.front().day, onDay("2026-11-04"));
        QCOMPARE(t.tracker->logBedtime(atWall("2026-11-05T12:00")).entries.front().day, onDay("2026-11-05"));
    }

    void clockTimeWithoutADateIsTheLatestThatIsNotInTheFuture()
    {
        Tracked t("2026-11-05T09:00");
        QCOMPARE(t.tracker->logBedtime(atTime("22:41")).entries.front().wall(), parseWallTime("2026-11-04T22:41").value());
        const Receipt drink = t.tracker->log({"water", 100, atTime("08:59"), {}, false, false});
        QCOMPARE(drink.entries.front().wall(), parseWallTime("2026-11-05T08:59").value());
    }

    void bedtimeWithoutATimeIsNow()
    {
        Tracked t("2026-11-04T22:41");
        QCOMPARE(t.tracker->logBedtime({}).entries.front().value, 22.0 * 60 + 41);
    }

    void repeatedTimeIsTakenAsTheFirstAndSaidSo()
    {
        Tracked t("2026-10-25T09:00", "Europe/Berlin");  // 02:00-03:00 came twice
        const Receipt drink = logAt(t, "water", 100, "2026-10-25T02:30");
        QVERIFY(drink.firstOfTwo);
        QCOMPARE(drink.entries.front().offset, std::chrono::seconds(std::chrono::hours(2)));
        QVERIFY(!logAt(t, "water", 100, "2026-10-25T03:30").firstOfTwo);
    }

    void firstOfARepeatedTimeIsTheLatestWhileTheHourRepeats()
    {
        Tracked t("2026-10-25T01:00", "Europe/Berlin");
        t.clock.advance(std::chrono::minutes(135));  // 02:15 for the second time
        const Receipt drink = t.tracker->log({"water", 100, atTime("02:30"), {}, false, false});
        QCOMPARE(drink.entries.front().wall(), parseWallTime("2026-10-25T02:30").value());
        QVERIFY(drink.firstOfTwo);
    }

    void timeThatDoesNotExistIsRefusedWithTheReason()
    {
        Tracked t("2026-03-29T09:00", "Europe/Berlin");
        QCOMPARE(refusedUnchanged(t, [&] { logAt(t, "water", 100, "2026-03-29T02:30"); }), RefusalCode::TimeSkipped);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->logBedtime(atTime("02:30")); }), RefusalCode::TimeSkipped);
        QCOMPARE(refusedUnchanged(t, [&] { t.sleep("02:30", "08:00"); }), RefusalCode::TimeSkipped);
        QVERIFY(!refusedUnchanged(t, [&] { t.sleep("01:59", "08:00"); }));
    }

    void everyEntryKeepsItsInstantItsOffsetAndItsDay()
    {
        Tracked t("2026-11-05T09:00");
        const Entry drink = logAt(t, "water", 100, "2026-11-05T01:00").entries.front();
        QCOMPARE(isoText(drink.at, drink.offset), "2026-11-05T01:00:00+08:00");
        QCOMPARE(drink.day, onDay("2026-11-04"));
        QVERIFY(t.tracker->entry(drink.id) == drink);
    }

    void travellingNeverMovesWhatWasLogged()
    {
        Tracked t("2026-11-05T09:00");
        logAt(t, "water", 1600, "2026-11-05T01:00");
        t.sleep("22:50", "06:10");
        logAt(t, "exercise", 20, "2026-11-04T23:50");
        const Snapshot before = t.tracker->snapshot();
        const auto night = t.day("sleep", "2026-11-04");
        t.tracker->setZone(zoneNamed("America/New_York"));
        QVERIFY(t.tracker->snapshot() == before);
        QCOMPARE(t.day("water", "2026-11-04").state, DayState::Met);
        QCOMPARE(t.day("exercise", "2026-11-04").state, DayState::Met);
        QCOMPARE(t.day("sleep", "2026-11-04").value, night.value);
        QCOMPARE(t.day("bedtime", "2026-11-04").value, 22.0 * 60 + 50);
    }

    void newDayStartNeverMovesWhatWasLogged()
    {
        Tracked t("2026-11-05T09:00");
        logAt(t, "water", 1600, "2026-11-05T01:00");
        t.tracker->setSetting("day-starts-at", "00:00");
        QCOMPARE(t.day("water", "2026-11-04").state, DayState::Met);
        QVERIFY(!t.day("water", "2026-11-05").value);
    }

    void entryEditedElsewhereKeepsItsTimeUnlessThatIsChanged()
    {
        Tracked t("2026-11-05T09:00");
        const Entry bed = t.tracker->logBedtime(atTime("22:50")).entries.front();
        t.tracker->setZone(zoneNamed("Europe/Berlin"));
        t.tracker->edit(bed.id, {{}, {}, "late film", false});
        QCOMPARE(t.tracker->entry(bed.id).at, bed.at);
        QCOMPARE(t.tracker->entry(bed.id).offset, bed.offset);
    }

    void flightsNightIsElapsedTimeBetweenTwoInstants()
    {
        Tracked t("2026-11-05T00:30");
        t.tracker->logBedtime(atTime("23:30"));  // Shanghai
        t.tracker->setZone(zoneNamed("Europe/Berlin"));
        t.clock.set("2026-11-05T08:00", *zoneNamed("Europe/Berlin"));
        t.tracker->logWakeUp(atTime("01:30"));  // 08:30 in Shanghai
        QCOMPARE(t.day("sleep", "2026-11-04").value, 9.0 * 60);
    }
};

QTEST_GUILESS_MAIN(DayRulesTest)
#include "day_rules_test.moc"
