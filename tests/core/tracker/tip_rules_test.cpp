// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/tip.h"

#include "core/exchange/snapshot.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/core/tracker/plausible_person.h"

#include <QFileInfo>
#include <QTest>

#include <set>

using namespace limber;
using namespace limber::test;
using boost::gregorian::days;

namespace {

void cramp(Tracked& t, const std::string& wall)
{
    NewCramp cramp;
    cramp.when = atWall(wall);
    t.tracker->logCramp(cramp);
}

void train(Tracked& t, double minutes)
{
    t.tracker->log({"exercise", minutes, {}, {}, false, false});
}

/// Shows what fits, as the window does.
std::optional<Tip> show(Tracked& t)
{
    const auto tip = t.tracker->tip();
    if (tip)
        t.tracker->noteTipShown(*tip);
    return tip;
}

int crampNights(Tracked& t)
{
    std::set<Day> nights;
    for (const Cramp& cramp : t.tracker->cramps(t.tracker->tonight() - days(6)))
        nights.insert(cramp.night);
    return static_cast<int>(nights.size());
}

/// Two hours before the bedtime goal (rules.md, "Reminders").
int lastDrink(Tracked& t)
{
    return static_cast<int>(t.tracker->habitDay("bedtime", t.tracker->today()).goal.low) - 120;
}

/// Whether the day and those before it hold what the tip is for: the rule of tip.h, counted from the views.
bool hasOccasion(Tracked& t, Tip tip)
{
    const Day today = t.tracker->today();
    const auto on = [&](const char* habit, Day day) { return t.tracker->habitDay(habit, day); };
    const auto countOf = [&](const char* habit, DayState state, int back) {
        int count = 0;
        for (int ago = 1; ago <= back; ++ago)
            count += on(habit, today - days(ago)).state == state ? 1 : 0;
        return count;
    };
    const bool lately = !t.tracker->cramps(today - days(1), today).empty();
    const bool mayDrink = on("water", today).goal.kind != GoalKind::AtMost;
    switch (tip) {
    case Tip::DrinkAfterExercise: return on("exercise", today).value.value_or(0) >= 45 && mayDrink;
    case Tip::SaltedDrink: return on("exercise", today).value.value_or(0) >= 90 && mayDrink;
    case Tip::StretchBeforeSleep: return lately && on("stretch", today).state != DayState::Met && on("stretch", today).state != DayState::Skipped;
    case Tip::BriskWalk: return lately && countOf("exercise", DayState::Met, 7) <= 2;
    case Tip::MineralFood: return crampNights(t) >= 2;
    case Tip::DrinkThroughTheDay: return countOf("water", DayState::Partly, 4) >= 3 && mayDrink;
    default: return lately;
    }
}

}  // namespace

/// Tips at the moments they fit, on a database.
class TipRulesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Thousands of durable commits are not what is tested here: memory spares them the disk.
        if (QFileInfo("/dev/shm").isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void thereIsNoneBeforeItsOccasion()
    {
        Tracked t;
        QVERIFY(!t.tracker->tip());
        t.drink(250);
        train(t, 44);
        QVERIFY(!t.tracker->tip());
        train(t, 1);
        QVERIFY(t.tracker->tip() == Tip::DrinkAfterExercise);
    }

    void aCrampOfLastNightIsOneUntilTheDayEnds()
    {
        Tracked t("2026-11-22T08:05");
        cramp(t, "2026-11-22T02:46");
        QVERIFY(t.tracker->tip() == Tip::PillowBetweenKnees);
        t.at("2026-11-22T22:50");
        QVERIFY(t.tracker->tip() == Tip::PillowBetweenKnees);
        t.at("2026-11-23T02:59");
        QVERIFY(t.tracker->tip() == Tip::PillowBetweenKnees);
        t.at("2026-11-23T03:00");
        QVERIFY(!t.tracker->tip());
    }

    void itStaysTheSameAllDayWhateverIsLogged()
    {
        Tracked t;
        cramp(t, "2026-11-22T02:46");
        QVERIFY(show(t) == Tip::PillowBetweenKnees);
        train(t, 120);
        QVERIFY(show(t) == Tip::PillowBetweenKnees);
        t.tracker->undo();
        t.tracker->undo();
        QVERIFY(t.tracker->cramps().empty());
        QVERIFY(show(t) == Tip::PillowBetweenKnees);
    }

    void putAwayIsAwayForTheDayInEveryProgram()
    {
        Tracked t;
        cramp(t, "2026-11-22T02:46");
        t.tracker->putTipAway();  // nothing was shown yet
        QVERIFY(show(t).has_value());
        t.tracker->putTipAway();
        QVERIFY(!t.tracker->tip());
        QVERIFY(!t.another()->tip());
        train(t, 120);
        QVERIFY(!t.tracker->tip());
        t.at("2026-11-23T08:05");
        cramp(t, "2026-11-23T02:46");
        QVERIFY(t.tracker->tip() == Tip::LightBedding);
    }

    void switchedOffThereIsNoneUntilUndo()
    {
        Tracked t;
        cramp(t, "2026-11-22T02:46");
        QVERIFY(show(t).has_value());
        t.tracker->setSetting("tips", "off");
        QVERIFY(!t.tracker->tip());
        t.tracker->undo();
        QVERIFY(t.tracker->tip() == Tip::PillowBetweenKnees);
    }

    void threeShortDaysOfFourAreCounted()
    {
        Tracked t;
        for (const char* wall : {"2026-11-18T12:00", "2026-11-20T12:00", "2026-11-21T12:00"}) {
            QVERIFY(!t.tracker->tip());
            t.drink(900, wall);
        }
        QVERIFY(t.tracker->tip() == Tip::DrinkThroughTheDay);
        t.drink(600, "2026-11-20T18:00");
        QVERIFY(!t.tracker->tip());
    }

    void whoSetALimitIsNotToldToDrink()
    {
        Tracked t;
        t.tracker->setGoal("water", {GoalKind::AtMost, 1200, 0});
        train(t, 120);
        QVERIFY(!t.tracker->tip());
    }

    void adviceToDrinkEndsWithTheLastReminderToDrink()
    {
        Tracked t("2026-11-22T18:00");
        train(t, 60);
        QVERIFY(show(t) == Tip::DrinkAfterExercise);
        t.at("2026-11-22T20:59");
        QVERIFY(show(t) == Tip::DrinkAfterExercise);
        t.at("2026-11-22T21:00");
        QVERIFY(!show(t));
        t.at("2026-11-23T02:00");
        QVERIFY(!show(t));
        t.at("2026-11-23T21:00");
        train(t, 120);
        QVERIFY(!show(t));
    }

    void ofAHabitPutAwayNothingIsSaid()
    {
        Tracked t;
        cramp(t, "2026-11-22T02:46");
        t.tracker->archive("stretch", true);
        t.tracker->archive("exercise", true);
        for (int i = 0; i < 4; ++i) {  // as if the four of the night had been seen
            const auto tip = show(t);
            QVERIFY(tip && *tip != Tip::StretchBeforeSleep && *tip != Tip::BriskWalk);
            t.clock.advance(std::chrono::hours(24));
            cramp(t, isoText(t.tracker->today()) + "T02:46");
        }
        QVERIFY(show(t) == Tip::MineralFood);
    }

    void itIsNoChangeAndInNoExport()
    {
        Tracked t;
        cramp(t, "2026-11-22T02:46");
        const Snapshot before = t.tracker->snapshot();
        const auto undoable = t.tracker->undoable();
        QVERIFY(show(t).has_value());
        t.tracker->putTipAway();
        QVERIFY(t.tracker->snapshot() == before);
        QCOMPARE(t.tracker->undoable()->sequence, undoable->sequence);
    }

    void aDatabaseOfVersionTwoLearnsIt()
    {
        Tracked t;
        t.tracker.reset();
        std::filesystem::remove_all(t.folder.path() / "data");
        {
            const Database old(t.folder.path() / "data" / "limber.db", std::span(migrations()).first(2));
        }
        t.tracker = t.another();
        cramp(t, "2026-11-22T02:46");
        QVERIFY(show(t).has_value());
        t.tracker->putTipAway();
        QVERIFY(!t.tracker->tip());
        QVERIFY(t.tracker->diagnose().problems.empty());
    }

    void whatAWrongClockShowedAheadDoesNotCount()
    {
        Tracked t("2027-11-22T08:05");
        train(t, 60);
        QVERIFY(show(t) == Tip::DrinkAfterExercise);
        t.at("2026-11-22T08:05");
        cramp(t, "2026-11-22T02:46");
        QVERIFY(show(t) == Tip::PillowBetweenKnees);  // and forgets the other
        t.at("2026-11-23T08:05");
        train(t, 60);
        QVERIFY(show(t) == Tip::DrinkAfterExercise);
    }

    /// LIMBER_TEST_SEED tries other days.
    void fourHundredDaysShowOneADayAtItsOccasionAndNoneTooSoon()
    {
        const unsigned seed = qEnvironmentVariableIsSet("LIMBER_TEST_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("LIMBER_TEST_SEED")) : 20261122U;
        qInfo("seed %u", seed);
        Tracked t("2026-01-01T07:00");
        PlausiblePerson person(t, seed);
        std::map<Day, Tip> shown;
        std::map<Tip, Day> last;
        std::optional<Day> away;
        for (int step = 0; step < 400 * 4; ++step) {
            t.clock.advance(std::chrono::minutes(300 + person.below(120)));
            for (int act = 0; act < 3; ++act)
                person.act();
            if (person.chance(6))
                t.tracker->logCramp({});
            if (person.chance(5))
                train(t, 40 + person.below(80));
            const Day today = t.tracker->today();
            const auto tip = t.tracker->tip();
            QVERIFY(!tip || away != today);
            if (!tip)
                continue;
            const auto found = shown.find(today);
            if (found == shown.end()) {
                QVERIFY2(hasOccasion(t, *tip), (std::string(nameOf(*tip)) + " on " + isoText(today)).c_str());
                QVERIFY(!last.contains(*tip) || (today - last.at(*tip)).days() >= 14);
                last[*tip] = today;
            }
            QVERIFY(found == shown.end() || found->second == *tip);
            QVERIFY(!isAboutDrinking(*tip) || minutesSince(today, t.tracker->wallNow()) < lastDrink(t));
            t.tracker->noteTipShown(*tip);
            shown[today] = *tip;
            if (person.chance(30)) {
                t.tracker->putTipAway();
                away = today;
            }
        }
        QVERIFY2(shown.size() > 60, std::to_string(shown.size()).c_str());
        QCOMPARE(last.size(), allTips().size());  // every one had its turn
    }
};

QTEST_GUILESS_MAIN(TipRulesTest)
#include "tip_rules_test.moc"
