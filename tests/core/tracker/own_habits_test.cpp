// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_archive.h"
#include "tests/core/tracker/checks.h"

#include <QTest>
#include <cmath>
#include <sstream>

using namespace limber;
using namespace limber::test;

/// rules.md: "Users add habits of their own out of the same kinds and goals, with a schedule."
class OwnHabitsTest : public QObject {
    Q_OBJECT

    static std::optional<RefusalCode> refused(Tracked& t, const Habit& habit)
    {
        return refusedUnchanged(t, [&] { t.tracker->addHabit(habit); });
    }

    static std::string repeated(const std::string& letter, int times)
    {
        std::string text;
        for (int i = 0; i < times; ++i)
            text += letter;
        return text;
    }

private slots:
    void everyKindCanBeMadeLoggedAndMet_data()
    {
        QTest::addColumn<HabitKind>("kind");
        QTest::addColumn<int>("goal");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, HabitKind kind, GoalKind goal, double low, double value) {
            QTest::newRow(name) << kind << static_cast<int>(goal) << low << value;
        };
        row("yes/no", HabitKind::YesNo, GoalKind::AtLeast, 1, 1);
        row("amount at least", HabitKind::Amount, GoalKind::AtLeast, 5, 5);
        row("amount at most", HabitKind::Amount, GoalKind::AtMost, 5, 5);
        row("amount between", HabitKind::Amount, GoalKind::Between, 5, 5);
        row("duration", HabitKind::Duration, GoalKind::AtLeast, 30, 30);
        row("routine", HabitKind::Routine, GoalKind::AtLeast, 1, 6);
    }

    void everyKindCanBeMadeLoggedAndMet()
    {
        QFETCH(HabitKind, kind);
        QFETCH(int, goal);
        QFETCH(double, low);
        QFETCH(double, value);
        Tracked t("2026-11-22T20:00");
        const Goal wanted{static_cast<GoalKind>(goal), low, static_cast<GoalKind>(goal) == GoalKind::Between ? low + 1 : 0};
        const Receipt receipt = t.tracker->addHabit(ownHabit("Mine", kind, wanted, "km"));
        logAt(t, receipt.id, value, "2026-11-21T10:00");
        QCOMPARE(t.day("Mine", "2026-11-21").state, DayState::Met);
        QVERIFY(t.day("Mine", "2026-11-21").goal == wanted);
    }

    void clockOfTheUsersOwnIsMetBeforeOrAfterItsTime()
    {
        Tracked t("2026-11-22T20:00");
        const std::string up = t.tracker->addHabit(ownHabit("Up early", HabitKind::Clock, {GoalKind::Before, 6 * 60 + 30, 0})).id;
        const std::string eat = t.tracker->addHabit(ownHabit("Eat late", HabitKind::Clock, {GoalKind::After, 11 * 60, 0})).id;
        t.tracker->logClock(up, atWall("2026-11-21T06:29"));
        t.tracker->logClock(eat, atWall("2026-11-21T11:00"));
        QCOMPARE(t.day(up, "2026-11-21").state, DayState::Met);
        QCOMPARE(t.day(eat, "2026-11-21").state, DayState::Met);
        const Receipt again = t.tracker->logClock(up, atWall("2026-11-21T06:30"));  // a day has one time
        QCOMPARE(again.replaced.size(), 1u);
        QCOMPARE(t.day(up, "2026-11-21").state, DayState::Missed);
    }

    void nightHabitBelongsToItsNight()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.tracker->addHabit(ownHabit("Screen off", HabitKind::Clock, {GoalKind::Before, 22 * 60.0, 0}, {}, Span::Night)).id;
        t.tracker->logClock(id, atWall("2026-11-22T00:20"));
        QCOMPARE(t.day(id, "2026-11-21").value, 24.0 * 60 + 20);
        QCOMPARE(t.day(id, "2026-11-21").lateMinutes, 140);
    }

    void amountsAreKeptToAThousandth()
    {
        Tracked t("2026-11-22T20:00");
        const std::string id = t.tracker->addHabit(ownHabit("Run", HabitKind::Amount, {GoalKind::AtLeast, 1, 0}, "km")).id;
        logAt(t, id, 0.1, "2026-11-22T10:00");
        logAt(t, id, 0.2004, "2026-11-22T11:00");
        QCOMPARE(t.day(id, "2026-11-22").value, 0.3);
        QCOMPARE(t.day(id, "2026-11-22").percent, 30);
    }

    void chosenWeekdaysAreAskedForAndTheOthersAreOff()
    {
        Tracked t("2026-11-22T20:00");
        Habit habit = ownHabit("Swim", HabitKind::YesNo, {});
        habit.schedules = {{beginningOfTime(), onWeekdays(0b0100100)}};  // Wednesday and Saturday
        const std::string id = t.tracker->addHabit(habit).id;
        logAt(t, id, 1, "2026-11-18T10:00");
        logAt(t, id, 1, "2026-11-21T10:00");
        QCOMPARE(t.day(id, "2026-11-19").state, DayState::Off);
        QCOMPARE(streakOf(t, id).streak, (Streak{2, 2}));
    }

    void scheduleThatAsksForNothingIsRefused()
    {
        Tracked t("2026-11-22T20:00");
        for (const Schedule& schedule : {onWeekdays(0), timesAWeek(0), timesAWeek(8), timesAWeek(-1)}) {
            QCOMPARE(refusedUnchanged(t, [&] { t.tracker->setSchedule("water", schedule); }), RefusalCode::GoalDoesNotFit);
            Habit habit = ownHabit("Swim", HabitKind::YesNo, {});
            habit.schedules = {{beginningOfTime(), schedule}};
            QCOMPARE(refused(t, habit), RefusalCode::GoalDoesNotFit);
        }
    }

    void changedScheduleCountsFromItsDayOn()
    {
        Tracked t("2026-11-22T20:00");
        t.tracker->setSchedule("exercise", onWeekdays(0b0000001), onDay("2026-11-20"));
        QCOMPARE(t.day("exercise", "2026-11-19").state, DayState::NotLogged);
        QCOMPARE(t.day("exercise", "2026-11-20").state, DayState::Off);
    }

    void goalMustFitTheKind()
    {
        Tracked t;
        QCOMPARE(refused(t, ownHabit("A", HabitKind::YesNo, {GoalKind::AtMost, 3, 0})), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refused(t, ownHabit("A", HabitKind::Clock, {GoalKind::AtLeast, 1, 0})), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refused(t, ownHabit("A", HabitKind::Amount, {GoalKind::AtLeast, std::nan(""), 0}, "km")), RefusalCode::GoalDoesNotFit);
    }

    void nameMustBeReadableAndFree()
    {
        Tracked t;
        QCOMPARE(refused(t, ownHabit("", HabitKind::YesNo, {})), RefusalCode::BadName);
        QCOMPARE(refused(t, ownHabit("  \xE3\x80\x80 ", HabitKind::YesNo, {})), RefusalCode::BadName);  // a full-width blank
        QCOMPARE(refused(t, ownHabit(std::string(101, 'x'), HabitKind::YesNo, {})), RefusalCode::BadName);
        QCOMPARE(refused(t, ownHabit("Walk\nrun", HabitKind::YesNo, {})), RefusalCode::BadName);
        QCOMPARE(refused(t, ownHabit(repeated("散", 101), HabitKind::YesNo, {})), RefusalCode::BadName);
        QCOMPARE(refused(t, ownHabit("WATER", HabitKind::YesNo, {})), RefusalCode::NameTaken);
        t.tracker->addHabit(ownHabit("散步", HabitKind::YesNo, {}));
        QCOMPARE(refused(t, ownHabit("散步", HabitKind::YesNo, {})), RefusalCode::NameTaken);
    }

    void unitMustBeReadableTooSoThatAnExportCanBeRead()
    {
        Tracked t;
        for (const std::string& unit : {repeated("k", 101), std::string("k\nm"), std::string(" ")})
            QCOMPARE(refused(t, ownHabit("Run", HabitKind::Amount, {GoalKind::AtLeast, 1, 0}, unit)), RefusalCode::BadUnit);
        QVERIFY(!refused(t, ownHabit("Run", HabitKind::Amount, {GoalKind::AtLeast, 1, 0}, repeated("里", 100))));
    }

    void nameOfAHundredCharactersIsTakenInEveryScriptAndSurvivesAnExport()
    {
        Tracked t;
        for (const char* letter : {"x", "é", "散", "🏃"})
            t.tracker->addHabit(ownHabit(repeated(letter, 100), HabitKind::YesNo, {}));
        std::stringstream file;
        writeJson(file, t.tracker->snapshot());
        QVERIFY(readJson(file, "export.json") == t.tracker->snapshot());
    }

    void habitIsFoundByItsIdOrItsNameWithoutRegardToCase()
    {
        Tracked t;
        const std::string id = t.tracker->addHabit(ownHabit("Walk", HabitKind::YesNo, {})).id;
        QCOMPARE(t.tracker->habit("wALK").id, id);
        QCOMPARE(t.tracker->habit(id).name, "Walk");
        QCOMPARE(t.tracker->habit("Bedtime Stretch").id, "stretch");
        QCOMPARE(refusalOf([&] { static_cast<void>(t.tracker->habit("run")); }), RefusalCode::UnknownHabit);
    }

    void reminderTimeOutsideTheDayIsRefused()
    {
        Tracked t;
        Habit habit = ownHabit("Walk", HabitKind::YesNo, {});
        habit.reminderTimes = {{{24 * 60}, std::bitset<7>(1)}};
        QCOMPARE(refused(t, habit), RefusalCode::NotATime);
        habit.reminderTimes.clear();
        habit.id = t.tracker->addHabit(habit).id;
        habit.reminderTimes = {{{-1}, std::bitset<7>(1)}};
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->changeHabit(habit); }), RefusalCode::NotATime);
    }

    void changedHabitKeepsItsGoalsAndEntries()
    {
        Tracked t("2026-11-22T20:00");
        Habit habit = ownHabit("Walk", HabitKind::Amount, {GoalKind::AtLeast, 2, 0}, "km");
        habit.id = t.tracker->addHabit(habit).id;
        logAt(t, habit.id, 2, "2026-11-21T10:00");
        habit.name = "Long walk";
        habit.color = "#336699";
        habit.goals = {{beginningOfTime(), {GoalKind::AtLeast, 9, 0}}};
        t.tracker->changeHabit(habit);
        QCOMPARE(t.tracker->habit("long walk").color, "#336699");
        QCOMPARE(t.day("Long walk", "2026-11-21").state, DayState::Met);
        t.tracker->undo();
        QCOMPARE(t.tracker->habit(habit.id).name, "Walk");
    }

    void whatIsChangedAtOnceIsTakenBackAtOnce()
    {
        Tracked t("2026-11-22T20:00");
        Habit habit = ownHabit("Walk", HabitKind::Amount, {GoalKind::AtLeast, 2, 0}, "km");
        habit.id = t.tracker->addHabit(habit).id;
        const Snapshot before = t.tracker->snapshot();
        habit.name = "Long walk";
        habit.reminderTimes = {{{9 * 60}, std::bitset<7>(0b1111111)}};
        t.tracker->reviseHabit({habit, Goal{GoalKind::AtLeast, 3, 0}, onWeekdays(0b0011111), onDay("2026-11-23")});
        const Habit changed = t.tracker->habit("long walk");
        QCOMPARE(changed.goalOn(onDay("2026-11-22")).low, 2.);
        QCOMPARE(changed.goalOn(onDay("2026-11-23")).low, 3.);
        QVERIFY(changed.scheduleOn(onDay("2026-11-23")) == onWeekdays(0b0011111));
        QCOMPARE(changed.reminderTimes.size(), 1u);
        t.tracker->undo();
        QVERIFY(t.tracker->snapshot() == before);
    }

    void whereOnePartIsRefusedNothingIsChanged()
    {
        Tracked t("2026-11-22T20:00");
        Habit water = t.tracker->habit("water");
        water.color = "#336699";
        const Goal nothing{GoalKind::AtLeast, 0, 0};
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->reviseHabit({water, nothing, {}, {}}); }), RefusalCode::GoalDoesNotFit);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->reviseHabit({water, {}, onWeekdays(0), {}}); }), RefusalCode::GoalDoesNotFit);
        water.name = "Sleep";
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->reviseHabit({water, {}, {}, {}}); }), RefusalCode::NameTaken);
    }

    void orderIsTheUsersAndOneStepToTakeBack()
    {
        Tracked t;
        const auto ids = [&] {
            std::vector<std::string> all;
            for (const Habit& habit : t.tracker->habits())
                all.push_back(habit.id);
            return all;
        };
        const auto before = ids();
        t.tracker->orderHabits({"stretch", "water"});
        QVERIFY((ids() == std::vector<std::string>{"stretch", "water", "bedtime", "sleep", "exercise"}));
        QCOMPARE(t.tracker->orderHabits({"stretch", "water"}).change.sequence, 0);
        t.tracker->undo();
        QVERIFY(ids() == before);
    }

    void aPlannedGoalCanBeDroppedAndOneThatCountsCannot()
    {
        Tracked t("2026-11-22T20:00");
        t.tracker->setGoal("exercise", {GoalKind::AtLeast, 20, 0}, onDay("2026-11-22"));
        t.tracker->setGoal("exercise", {GoalKind::AtLeast, 30, 0}, onDay("2026-12-01"));
        QCOMPARE(t.tracker->dropPlanned("exercise", onDay("2026-11-22")).change.sequence, 0);
        QVERIFY(t.tracker->dropPlanned("exercise", onDay("2026-12-01")).change.sequence != 0);
        QCOMPARE(t.tracker->habit("exercise").goalOn(onDay("2026-12-24")).low, 20.);
        t.tracker->undo();
        QCOMPARE(t.tracker->habit("exercise").goalOn(onDay("2026-12-24")).low, 30.);
    }

    void archivedHabitIsNotShownAndComesBackWhole()
    {
        Tracked t("2026-11-22T20:00");
        logAt(t, "exercise", 10, "2026-11-21T10:00");
        t.tracker->archive("exercise", true);
        QCOMPARE(t.tracker->habits().size(), 4u);
        QCOMPARE(t.tracker->habits(true).size(), 5u);
        QCOMPARE(t.tracker->day(onDay("2026-11-21")).habits.size(), 4u);
        QCOMPARE(t.tracker->archive("exercise", true).change.sequence, 0);
        t.tracker->archive("exercise", false);
        QCOMPARE(t.day("exercise", "2026-11-21").state, DayState::Met);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->archive("tea", true); }), RefusalCode::UnknownHabit);
    }

    void newHabitComesLastAndCanBeUndone()
    {
        Tracked t;
        const Snapshot before = t.tracker->snapshot();
        t.tracker->addHabit(ownHabit("Walk", HabitKind::YesNo, {}));
        QCOMPARE(t.tracker->habits().back().name, "Walk");
        t.tracker->undo();
        QVERIFY(t.tracker->snapshot() == before);
    }
};

QTEST_GUILESS_MAIN(OwnHabitsTest)
#include "own_habits_test.moc"
