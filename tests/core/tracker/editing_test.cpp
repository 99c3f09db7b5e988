// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// What edit, delete and moving to another day do and what they leave alone.
class EditingTest : public QObject {
    Q_OBJECT

    static EntryEdit toTime(const std::string& text) { return {{}, atTime(text), {}, false}; }
    static EntryEdit toDay(const std::string& day) { return {{}, {{}, {}, onDay(day)}, {}, false}; }

private slots:
    void fieldsLeftOutStay()
    {
        Tracked t("2026-11-22T12:00");
        const Entry drink = t.tracker->log({"water", 250, atWall("2026-11-22T08:00"), "tea", false, false}).entries.front();
        Entry wanted = drink;
        wanted.value = 300;
        const Receipt receipt = t.tracker->edit(drink.id, {300.4, {}, {}, false});
        QVERIFY(t.tracker->entry(drink.id) == wanted);
        QVERIFY(receipt.replaced == std::vector{drink});
        wanted.note = "";
        t.tracker->edit(drink.id, {{}, {}, "", false});
        QVERIFY(t.tracker->entry(drink.id) == wanted);
    }

    void editWithoutAnythingToChangeIsNoChange()
    {
        Tracked t;
        const std::string id = logAt(t, "water", 250, "2026-11-22T08:00").id;
        QCOMPARE(t.tracker->edit(id, {250.0, {}, {}, false}).change.sequence, 0);
    }

    void timeAloneStaysOnTheDayOfTheEntry()
    {
        Tracked t("2026-11-22T12:00");
        const std::string id = logAt(t, "water", 250, "2026-11-20T08:00").id;
        t.tracker->edit(id, toTime("09:30"));
        QCOMPARE(t.tracker->entry(id).wall(), parseWallTime("2026-11-20T09:30").value());
        t.tracker->edit(id, toTime("01:00"));  // after midnight it is still the 20th until 03:00
        QCOMPARE(t.tracker->entry(id).wall(), parseWallTime("2026-11-21T01:00").value());
        QCOMPARE(t.tracker->entry(id).day, onDay("2026-11-20"));
    }

    void dateAndTimeMoveTheEntryToTheDayTheySay()
    {
        Tracked t("2026-11-22T12:00");
        const std::string id = logAt(t, "water", 250, "2026-11-20T08:00").id;
        t.tracker->edit(id, {{}, atWall("2026-11-19T02:00"), {}, false});
        QCOMPARE(t.tracker->entry(id).day, onDay("2026-11-18"));
    }

    void editedBedtimeKeepsItsId()
    {
        Tracked t;
        t.sleep("22:50", "06:10");
        const Entry bed = t.day("bedtime", "2026-11-21").entries.front();
        t.tracker->edit(bed.id, toTime("22:40"));
        QCOMPARE(t.tracker->entry(bed.id).value, 22.0 * 60 + 40);
        QCOMPARE(t.day("sleep", "2026-11-21").value, 450.0);
        const Entry up = t.day("sleep", "2026-11-21").entries.front();
        t.tracker->edit(up.id, toTime("06:40"));
        QCOMPARE(t.tracker->entry(up.id).value, 24.0 * 60 + 400);
    }

    void bedtimeMovedToAnotherNightKeepsItsTime()
    {
        Tracked t;
        const std::string id = t.tracker->logBedtime(atTime("00:40")).id;
        t.tracker->edit(id, toDay("2026-11-19"));
        QCOMPARE(t.tracker->entry(id).wall(), parseWallTime("2026-11-20T00:40").value());
        QCOMPARE(t.tracker->entry(id).value, 24.0 * 60 + 40);
    }

    void bedtimeMovedOntoAnotherReplacesItAndSaysSo()
    {
        Tracked t;
        t.tracker->logBedtime(atTime("22:10", "2026-11-19"));
        const std::string id = t.tracker->logBedtime(atTime("22:50", "2026-11-20")).id;
        const Receipt receipt = t.tracker->edit(id, toDay("2026-11-19"));
        QCOMPARE(receipt.replaced.size(), 2u);
        QCOMPARE(t.tracker->snapshot().entries.size(), 1u);
        QCOMPARE(t.day("bedtime", "2026-11-19").value, 22.0 * 60 + 50);
    }

    void wakeUpPastNoonStaysPastNoon()
    {
        Tracked t("2026-11-22T15:00");
        t.tracker->logBedtime(atWall("2026-11-22T05:00"));
        const std::string id = t.tracker->logWakeUp(atTime("13:30")).id;
        t.tracker->edit(id, toTime("13:45"));
        QCOMPARE(t.day("sleep", "2026-11-21").value, 525.0);
    }

    void editThatMakesSleepsOverlapChangesNothing()
    {
        Tracked t("2026-11-22T13:00");
        t.sleep("04:00", "12:30", "2026-11-20");
        const std::string id = t.sleep("22:00", "06:00", "2026-11-21").entries.front().id;
        const auto early = [&] { t.tracker->edit(id, toTime("12:15")); };
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {{}, atTime("12:15"), {}, true}); }), RefusalCode::SleepOverlaps);
        QCOMPARE(refusedUnchanged(t, early), RefusalCode::LongSleep);
    }

    void clockTakesNoOtherValue()
    {
        Tracked t;
        const std::string id = t.tracker->logBedtime(atTime("22:50")).id;
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {1300.0, {}, {}, false}); }), RefusalCode::WrongValueKind);
    }

    void napsTimeStaysOnItsDay()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.sleep("13:00", "13:30").id;
        t.tracker->edit(id, toTime("11:00"));
        QCOMPARE(t.tracker->entry(id).wall(), parseWallTime("2026-11-22T11:00").value());
        QCOMPARE(t.tracker->entry(id).day, onDay("2026-11-22"));
        t.tracker->edit(id, toDay("2026-11-20"));
        QCOMPARE(t.tracker->entry(id).wall(), parseWallTime("2026-11-20T11:00").value());
        QCOMPARE(t.tracker->entry(id).day, onDay("2026-11-20"));
    }

    void editedNapStaysANap()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.sleep("13:00", "13:30").id;
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {180.0, {}, {}, false}); }), RefusalCode::TooMuch);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, toTime("18:10")); }), RefusalCode::OutsideNight);
        t.tracker->edit(id, {179.0, {}, {}, false});
        QCOMPARE(t.tracker->entry(id).value, 179.0);
    }

    void answerMovedToAnAnsweredDayTakesItsPlace()
    {
        Tracked t("2026-11-22T20:00");
        const std::string habit = t.tracker->addHabit(ownHabit("No sugar", HabitKind::YesNo, {})).id;
        logAt(t, habit, 1, "2026-11-20T20:00");
        const std::string id = logAt(t, habit, 0, "2026-11-21T12:00").id;
        const Receipt receipt = t.tracker->edit(id, toDay("2026-11-20"));
        QCOMPARE(receipt.replaced.size(), 2u);
        QCOMPARE(t.day(habit, "2026-11-20").entries.size(), 1u);
        QCOMPARE(t.day(habit, "2026-11-20").state, DayState::Missed);
        t.tracker->undo();
        QCOMPARE(t.day(habit, "2026-11-20").state, DayState::Met);
        QCOMPARE(t.day(habit, "2026-11-21").state, DayState::Missed);
    }

    void deletedBedtimeLeavesTheWakeUp()
    {
        Tracked t("2026-11-22T13:00");
        t.sleep("22:50", "06:10", "2026-11-21");
        const Receipt receipt = t.tracker->remove(t.day("bedtime", "2026-11-21").entries.front().id);
        QCOMPARE(receipt.replaced.front().value, 22.0 * 60 + 50);
        QCOMPARE(t.day("sleep", "2026-11-21").entries.size(), 1u);
        QCOMPARE(t.day("sleep", "2026-11-21").state, DayState::NotLogged);
        QCOMPARE(t.day("bedtime", "2026-11-21").state, DayState::NotLogged);
    }

    void entryIsFoundByEitherEndOfItsId()
    {
        Tracked t;
        const std::string id = logAt(t, "water", 250, "2026-11-22T08:00").id;
        QCOMPARE(t.tracker->entry(id.substr(0, 13)).id, id);
        QCOMPARE(t.tracker->entry(id.substr(id.size() - 6)).id, id);
    }
};

QTEST_GUILESS_MAIN(EditingTest)
#include "editing_test.moc"
