// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_archive.h"
#include "core/store/write_lock.h"
#include "tests/core/tracker/checks.h"
#include "tests/support/sample_weeks.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sstream>

using namespace limber;
using namespace limber::test;

/// snapshot, merge, and what diagnose finds.
class WholeDatabaseTest : public QObject {
    Q_OBJECT

    /// Everything a person can have entered.
    static std::unique_ptr<Tracked> lived()
    {
        auto t = std::make_unique<Tracked>(sampleNow);
        logSampleWeeks(*t->tracker);
        t->sleep("13:00", "13:30");
        t->tracker->logCramp({});
        t->tracker->skip("water", onDay("2026-11-13"), "ill");
        t->tracker->setGoal("exercise", {GoalKind::AtLeast, 40, 0}, onDay("2026-11-17"));
        t->tracker->repair("exercise", onDay("2026-11-17"));
        t->tracker->addVacation(onDay("2026-12-20"), onDay("2026-12-27"));
        t->tracker->setGoal("water", {GoalKind::AtLeast, 1400, 0}, onDay("2026-11-10"));
        t->tracker->setSchedule("exercise", onWeekdays(0b0011111), onDay("2026-11-18"));
        t->tracker->setSetting("drink-size", "300");
        Habit walk = ownHabit("散步", HabitKind::Amount, {GoalKind::Between, 2, 3}, "km");
        walk.reminderTimes = {{{600}, std::bitset<7>(3)}};
        logAt(*t, t->tracker->addHabit(walk).id, 2.5, "2026-11-18T18:00");
        return t;
    }

private slots:
    void snapshotImportedElsewhereIsTheSameAgain()
    {
        const auto t = lived();
        Tracked other(sampleNow);
        QVERIFY(other.tracker->merge(t->tracker->snapshot()) > 100);
        QVERIFY(other.tracker->snapshot() == t->tracker->snapshot());
        QCOMPARE(streakOf(other, "exercise").streak, streakOf(*t, "exercise").streak);
        QVERIFY(other.tracker->diagnose().problems.empty());
    }

    void whatTheTrackerAcceptsItsOwnExportReadsBack()
    {
        const auto t = lived();
        std::stringstream file;
        writeJson(file, t->tracker->snapshot());
        QVERIFY(readJson(file, "export.json") == t->tracker->snapshot());
    }

    void importTwiceAddsNothing()
    {
        const auto t = lived();
        Tracked other(sampleNow);
        other.tracker->merge(t->tracker->snapshot());
        const Snapshot once = other.tracker->snapshot();
        QCOMPARE(other.tracker->merge(t->tracker->snapshot()), 0);
        QVERIFY(other.tracker->snapshot() == once);
        QCOMPARE(t->tracker->merge(t->tracker->snapshot()), 0);
    }

    void dryRunCountsTheSameAndChangesNothing()
    {
        const auto t = lived();
        Tracked other(sampleNow);
        other.drink(100);
        const Snapshot before = other.tracker->snapshot();
        const auto counted = other.tracker->merge(t->tracker->snapshot(), true);
        QVERIFY(other.tracker->snapshot() == before);
        QCOMPARE(other.tracker->undoable()->action, Change::Action::Log);
        QCOMPARE(other.tracker->merge(t->tracker->snapshot()), counted);
    }

    void dryRunWaitsForNobodyAndKeepsNobodyWaiting()
    {
        const auto t = lived();
        Tracked other(sampleNow);
        const WriteLock held(other.tracker->path());
        other.tracker->setPatience(std::chrono::milliseconds(0));
        QVERIFY(other.tracker->merge(t->tracker->snapshot(), true) > 100);
        QCOMPARE(refusalOf([&] { other.tracker->merge(t->tracker->snapshot()); }), RefusalCode::Busy);
    }

    void whatIsStillToComeIsNotTaken()
    {
        Tracked t("2026-12-24T08:05");
        t.drink(250);
        t.tracker->logCramp({});
        Tracked other("2026-11-22T08:05");
        Snapshot all = t.tracker->snapshot();
        QCOMPARE(refusedUnchanged(other, [&] { other.tracker->merge(all); }), RefusalCode::InFuture);
        all.entries.clear();
        QCOMPARE(refusedUnchanged(other, [&] { other.tracker->merge(all); }), RefusalCode::InFuture);
        QCOMPARE(refusalOf([&] { other.tracker->merge(all, true); }), RefusalCode::InFuture);
    }

    void importIsOneStepToUndo()
    {
        const auto t = lived();
        Tracked other(sampleNow);
        other.drink(100);
        const Snapshot before = other.tracker->snapshot();
        other.tracker->merge(t->tracker->snapshot());
        QCOMPARE(other.tracker->undo().action, Change::Action::Import);
        QVERIFY(other.tracker->snapshot() == before);
        QVERIFY(other.tracker->diagnose().problems.empty());
    }

    void whatIsThereStaysAsItIs()
    {
        Tracked t(sampleNow);
        t.sleep("22:50", "06:10", "2026-11-17");
        Snapshot file = t.tracker->snapshot();
        file.entries.front().note = "changed elsewhere";
        t.tracker->edit(t.day("bedtime", "2026-11-17").entries.front().id, {{}, {}, "mine", false});
        QCOMPARE(t.tracker->merge(file), 0);
        QCOMPARE(t.day("bedtime", "2026-11-17").entries.front().note, "mine");
    }

    void drinksOfBothSidesAddUpAndANightKeepsItsOwnBedtime()
    {
        Tracked t(sampleNow);
        Tracked other(sampleNow);
        logAt(t, "water", 300, "2026-11-18T08:00");
        logAt(other, "water", 200, "2026-11-18T08:00");
        t.sleep("22:50", "06:10", "2026-11-17");
        other.sleep("23:30", "07:00", "2026-11-17");
        t.tracker->merge(other.tracker->snapshot());
        QCOMPARE(t.day("water", "2026-11-18").value, 500.0);
        QCOMPARE(t.day("sleep", "2026-11-17").value, 440.0);
    }

    void importedHalfOfANightNeverMakesAnImpossibleSleep()
    {
        Tracked t(sampleNow);
        Tracked other(sampleNow);
        t.tracker->logBedtime(atWall("2026-11-18T03:00"));
        other.sleep("22:00", "02:30", "2026-11-17");
        t.tracker->merge(other.tracker->snapshot());
        QVERIFY(!t.day("sleep", "2026-11-17").value);
        QCOMPARE(t.day("bedtime", "2026-11-17").value, 27.0 * 60);
    }

    void rowsOfAnUnknownHabitAreRefusedWhole()
    {
        Tracked t(sampleNow);
        Snapshot file;
        file.marks.push_back({"tea", onDay("2026-11-18"), DayMark::Kind::Skip, {}, {}});
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->merge(file); }), RefusalCode::UnknownHabit);
        file = t.tracker->snapshot();
        Entry entry = logAt(t, "water", 100, "2026-11-18T08:00").entries.front();
        entry.id = "another";
        file.entries.push_back(entry);
        entry.id = "third";
        entry.habit = "tea";
        file.entries.push_back(entry);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->merge(file); }), RefusalCode::UnknownHabit);
    }

    void soundDatabaseHasNoProblems()
    {
        const auto t = lived();
        const Diagnosis found = t->tracker->diagnose();
        for (const std::string& problem : found.problems)
            QFAIL(problem.c_str());
        QCOMPARE(found.path, t->folder.path() / "data" / "limber.db");
        QVERIFY(found.version >= 1);
        QCOMPARE(found.entries, static_cast<std::int64_t>(t->tracker->snapshot().entries.size()));
    }

    void damagedStandingIsFound()
    {
        Tracked t(sampleNow);
        logAt(t, "water", 1600, "2026-09-01T08:00");
        {
            SQLite::Database raw((t.folder.path() / "data" / "limber.db").string(), SQLite::OPEN_READWRITE);
            QCOMPARE(raw.exec("UPDATE standing SET best=99 WHERE habit='water'"), 1);
        }
        const auto problems = t.tracker->diagnose().problems;
        QCOMPARE(problems.size(), 1u);
        QVERIFY(problems.front().find("Water") != std::string::npos);
    }

    void readableByOthersIsFound()
    {
        Tracked t;
        const auto file = t.folder.path() / "data" / "limber.db";
        std::filesystem::permissions(file, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::group_exec, std::filesystem::perm_options::add);
        QCOMPARE(t.tracker->diagnose().problems.size(), 2u);
    }

    void anotherProgramsChangeShowsInTheRevision()
    {
        Tracked t;
        const auto before = t.tracker->revision();
        QCOMPARE(t.tracker->revision(), before);
        t.another()->log({"water", 100, {}, {}, false, false});
        QVERIFY(t.tracker->revision() != before);
        QCOMPARE(t.day("water", "2026-11-22").value, 100.0);
    }
};

QTEST_GUILESS_MAIN(WholeDatabaseTest)
#include "whole_database_test.moc"
