// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/plausible_person.h"
#include "tests/core/tracker/recount.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// A year of plausible days in four zones, through both changes of the clock, with trips to the others. What the tracker
/// says is compared with rules.md written down a second time. LIMBER_TEST_SEED tries another year.
class SimulatedYearTest : public QObject {
    Q_OBJECT

    static constexpr int daysOfYear = 365;
    static constexpr int actsADay = 9;
    static constexpr int daysBetweenChecks = 5;

    /// What differs; empty where all is as the rules say.
    static std::string differenceIn(Tracked& t, PlausiblePerson& person)
    {
        const Snapshot all = t.tracker->snapshot();
        const Recount recount(all, t.tracker->settings(), t.tracker->wallNow());
        for (const HabitStreak& each : t.tracker->streaks()) {
            const auto [current, best] = recount.streak(*each.habit);
            if (each.streak.current != current || each.streak.best != best)
                return each.habit->name + " has the streak " + std::to_string(each.streak.current) + "/" + std::to_string(each.streak.best)
                    + ", counted " + std::to_string(current) + "/" + std::to_string(best);
            if (std::abs(each.strength - recount.strength(*each.habit)) > 1e-6)
                return each.habit->name + " has the strength " + std::to_string(each.strength) + ", counted " + std::to_string(recount.strength(*each.habit));
        }
        for (const int back : {-1, 0, 1, 2, person.below(60), person.below(300)}) {
            const Day day = t.tracker->today() - boost::gregorian::days(back);
            for (const HabitDay& habit : t.tracker->day(day).habits) {
                if (nameOf(habit.state) != recount.state(*habit.habit, day))
                    return habit.habit->name + " is " + nameOf(habit.state) + " on " + isoText(day) + ", should be " + recount.state(*habit.habit, day);
                if (habit.value != recount.value(*habit.habit, day) || habit.repaired != recount.isRepaired(*habit.habit, day))
                    return habit.habit->name + " differs on " + isoText(day);
            }
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        // Thousands of durable commits are not what is tested here: memory spares them the disk.
        if (QFileInfo("/dev/shm").isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void everyDayIsJudgedAsTheRulesSay_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<unsigned>("seed");
        unsigned seed = qEnvironmentVariableIsSet("LIMBER_TEST_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("LIMBER_TEST_SEED")) : 20261122U;
        for (const char* zone : {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
            QTest::newRow(qPrintable(QString("%1, seed %2").arg(zone).arg(seed))) << zone << seed;
            ++seed;
        }
    }

    void everyDayIsJudgedAsTheRulesSay()
    {
        QFETCH(QString, zone);
        QFETCH(unsigned, seed);
        qInfo("seed %u", seed);
        Tracked t("2026-01-01T07:00", zone.toStdString());
        PlausiblePerson person(t, seed);
        const std::vector<std::string> zones{"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"};
        for (int day = 0; day < daysOfYear; ++day) {
            for (int act = 0; act < actsADay; ++act) {
                t.clock.advance(std::chrono::minutes(day == 0 ? 10 : 24 * 60 / actsADay - 30 + person.below(60)));
                person.act();
            }
            if (person.chance(3))
                t.tracker->setZone(zoneNamed(person.chance(40) ? zone.toStdString() : zones[static_cast<std::size_t>(person.below(4))]));
            if (day % daysBetweenChecks != 0)
                continue;
            const std::string difference = differenceIn(t, person);
            QVERIFY2(difference.empty(), (difference + " at " + isoText(t.tracker->today())).c_str());
            for (const std::string& problem : t.tracker->diagnose().problems)
                QFAIL((problem + " at " + isoText(t.tracker->today())).c_str());
        }
        QVERIFY(t.tracker->snapshot().entries.size() > 500);
        QVERIFY(person.refused() < daysOfYear * actsADay / 2);
    }
};

QTEST_GUILESS_MAIN(SimulatedYearTest)
#include "simulated_year_test.moc"
