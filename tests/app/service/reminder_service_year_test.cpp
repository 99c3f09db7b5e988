// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/year/person.h"

#include <QTest>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

// A year with the real service on a real database, and after every event what is on the screen is what the rules ask for;
// the rules are written a second time in year/oracle.h. LIMBER_SEED says which life is lived first, LIMBER_SEEDS how many are.

using namespace limber;
using namespace limber::test;

namespace {

struct Place {
    const char* name;
    const char* home;
    Day first;
    std::vector<std::string> journeys;
    int journeysAYear;
};

const Place places[] = {
    {"Berlin", "Europe/Berlin", {2026, 1, 1}, {"Europe/Berlin", "Europe/London", "America/New_York"}, 4},
    {"Santiago", "America/Santiago", {2026, 1, 1}, {"America/Santiago", "Europe/Madrid"}, 4},
    {"Kathmandu", "Asia/Kathmandu", {2026, 1, 1}, {"Asia/Kathmandu", "Asia/Shanghai"}, 2},
    {"LordHowe", "Australia/Lord_Howe", {2026, 1, 1}, {"Australia/Lord_Howe", "Australia/Sydney"}, 4},
    {"Apia", "Pacific/Apia", {2011, 3, 1}, {}, 0},
    {"Dateline", "Pacific/Auckland", {2026, 1, 1},
     {"Pacific/Auckland", "Pacific/Honolulu", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Tokyo"}, 40},
};

/// In memory where the system has such a folder: a year is tens of thousands of commits.
void keepDataInMemory()
{
    if (!qEnvironmentVariableIsSet("TMPDIR") && access("/dev/shm", W_OK) == 0)
        qputenv("TMPDIR", "/dev/shm");
}

/// The service's log of a year is of no use here; what went wrong is told by the simulation.
class SilentLog {
public:
    SilentLog() : m_kept(std::exchange(stderr, std::fopen("/dev/null", "w"))) {}
    ~SilentLog() { std::fclose(std::exchange(stderr, m_kept)); }
    SilentLog(const SilentLog&) = delete;
    SilentLog& operator=(const SilentLog&) = delete;

private:
    std::FILE* m_kept;
};

class Year {
public:
    Year(const Place& place, unsigned seed)
        : m_zone(zoneNamed(place.home)), m_life(m_folder.path(), place.home, m_zone->firstInstant(atMinute(place.first, 0)), seed),
          m_person(m_life, place.journeys, place.journeysAYear)
    {
        m_person.live(place.first);
    }
    void live(int length)
    {
        const SilentLog silence;
        const Instant end = m_life.trueNow() + 24h * length;
        while (m_life.trueNow() < end && m_life.judge().problem().empty())
            m_life.step();
    }
    [[nodiscard]] Life& life() { return m_life; }
    /// Nothing went wrong; else what did is told, with what led to it.
    [[nodiscard]] bool isWell(const Place& place, unsigned seed)
    {
        const std::string& problem = m_life.judge().problem();
        if (problem.empty())
            return true;
        for (const std::string& note : m_life.lastNotes())
            qWarning("  %s", note.c_str());
        for (const std::string& key : settingKeys())
            qWarning("  %s: %s", key.c_str(), settingText(m_life.tracker().settings(), key).c_str());
        for (const LedgerLine& line : m_life.tracker().ledger(m_life.now() - 24h, m_life.now() + 24h))
            qWarning("  ledger: %s", described(line).c_str());
        qWarning("%s, LIMBER_SEED=%u, at %s: %s", place.name, seed, m_life.judge().text(m_life.now()).c_str(), problem.c_str());
        return false;
    }

private:
    [[nodiscard]] std::string described(const LedgerLine& line)
    {
        std::string text = line.occurrence + " due " + m_life.judge().text(line.due);
        for (const auto& [what, when] : {std::pair("shown", line.shown), {"answered", line.answered}, {"snoozed until", line.snoozedUntil}})
            if (when)
                text += std::string(", ") + what + ' ' + m_life.judge().text(*when);
        return text + (line.answer.empty() ? "" : ", " + line.answer);
    }

    TemporaryFolder m_folder;
    ZonePtr m_zone;
    Life m_life;
    Person m_person;
};

/// LIMBER_SHARE=6 lives a sixth of each stretch of time, where programs run slowly.
int daysOf(int wanted)
{
    return wanted / std::max(1, qEnvironmentVariableIntValue("LIMBER_SHARE"));
}

std::optional<unsigned> givenSeed()
{
    bool isGiven = false;
    const int seed = qEnvironmentVariableIntValue("LIMBER_SEED", &isGiven);
    return isGiven ? std::optional(static_cast<unsigned>(seed)) : std::nullopt;
}

void tell(const Counts& counts, const Effort& effort)
{
    qInfo("%zu occurrences due and useful; %d bubbles: %d single, %d summaries of %d; %d after a snooze, %d again by a new server, "
          "%d twice after a crash; %d withdrawn, %d answers refused",
          counts.occurrences.size(), counts.singles + counts.summaries + counts.again, counts.singles, counts.summaries, counts.inSummaries,
          counts.snoozed, counts.again, counts.twice, counts.withdrawn, counts.refusals);
    qInfo("%d events, %d wake-ups, %lld minutes in between; %d kills, %d times off or asleep, %d clock steps, %d journeys", effort.reconciles,
          effort.wakeUps, static_cast<long long>(effort.minutes), effort.kills, effort.suspends, effort.clockSteps, effort.journeys);
}

}  // namespace

class ReminderServiceYearTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { keepDataInMemory(); }

    void everyReminderDueAndUsefulComesExactlyOnce_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < static_cast<int>(std::size(places)); ++i)
            QTest::newRow(places[i].name) << i;
    }

    void everyReminderDueAndUsefulComesExactlyOnce()
    {
        QFETCH(int, place);
        const int lives = qEnvironmentVariableIsSet("LIMBER_SEEDS") ? qEnvironmentVariableIntValue("LIMBER_SEEDS") : 1;
        for (int i = 0; i < lives; ++i) {
            const unsigned seed = givenSeed().value_or(std::random_device()() / 2) + static_cast<unsigned>(i);
            qInfo("%s, LIMBER_SEED=%u", places[place].name, seed);
            Year year(places[place], seed);
            const int days = daysOf(365);
            year.live(days);
            QVERIFY(year.isWell(places[place], seed));
            tell(year.life().judge().counts(), year.life().effort());
            QVERIFY(year.life().judge().counts().occurrences.size() > 4U * static_cast<unsigned>(days));
        }
    }

    /// The service sleeps from event to event; one that looked at every minute would show nothing else.
    void lookingAtEveryMinuteShowsTheSame()
    {
        const unsigned seed = givenSeed().value_or(std::random_device()() / 2);
        qInfo("LIMBER_SEED=%u", seed);
        std::vector<std::string> shown[2];
        for (const bool everyMinute : {false, true}) {
            Year year(places[0], seed);
            year.life().setCalm(true);
            year.life().tickEveryMinute(everyMinute);
            year.live(daysOf(31));
            QVERIFY(year.isWell(places[0], seed));
            shown[everyMinute ? 1 : 0] = year.life().shown();
        }
        QVERIFY(shown[0].size() > 3U * static_cast<unsigned>(daysOf(31)));
        QCOMPARE(shown[1].size(), shown[0].size());
        for (std::size_t i = 0; i < shown[0].size(); ++i)
            QCOMPARE(shown[1][i], shown[0][i]);
    }
};

QTEST_GUILESS_MAIN(ReminderServiceYearTest)
#include "reminder_service_year_test.moc"
