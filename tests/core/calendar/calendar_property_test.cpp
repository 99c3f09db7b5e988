// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/day_boundary.h"
#include "core/habit/entry.h"

#include <QTest>
#include <QRandomGenerator>

using namespace limber;
using Kind = WallInstants::Kind;

namespace {

constexpr int tries = 5'000;
constexpr const char* zoneNames[] = {"Europe/Berlin",   "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                     "Pacific/Apia",    "Asia/Shanghai",    "America/St_Johns",    "Africa/Casablanca"};

std::string described(const Zone& zone, WallTime wall)
{
    return zone.name() + ' ' + isoText(wall.date()) + ' ' + clockText(timeOfDay(wall).minutes);
}

}  // namespace

/// What must hold for any time in any zone, tried with random ones.
class CalendarPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const quint32 given = qEnvironmentVariable("LIMBER_SEED").toUInt();
        m_seed = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("LIMBER_SEED=%u", m_seed);
        for (const char* name : zoneNames) {
            m_zones.push_back(zoneNamed(name));
            QVERIFY2(m_zones.back(), name);
        }
    }
    void init() { m_random.seed(m_seed); }

    void theWallShowsWhatWasResolvedUnlessItWasSkipped()
    {
        for (int i = 0; i < tries; ++i) {
            const Zone& zone = anyZone();
            const WallTime wall = anyWall();
            const WallInstants found = zone.resolve(wall);
            const std::string what = described(zone, wall);
            QVERIFY2((zone.wallTime(zone.firstInstant(wall)) == wall) == (found.kind != Kind::Skipped), what.c_str());
            QVERIFY2((found.first < found.second) == (found.kind == Kind::Twice), what.c_str());
            if (found.kind == Kind::Twice)
                QVERIFY2(zone.wallTime(found.second) == wall, what.c_str());
            if (found.kind == Kind::Skipped) {
                // The gap ends there: just before it the wall was not yet, at it already later.
                QVERIFY2(zone.wallTime(found.first) > wall, what.c_str());
                QVERIFY2(zone.wallTime(found.first - std::chrono::milliseconds{1}) < wall, what.c_str());
            }
        }
    }

    void everyInstantIsAmongThoseOfItsWallTime()
    {
        for (int i = 0; i < tries; ++i) {
            const Zone& zone = anyZone();
            const Instant instant = anyInstant();
            const WallTime wall = zone.wallTime(instant);
            const WallInstants found = zone.resolve(wall);
            QVERIFY2(found.kind != Kind::Skipped, described(zone, wall).c_str());
            QVERIFY2(found.first == instant || found.second == instant, described(zone, wall).c_str());
        }
    }

    void laterWallTimesNeverComeEarlier()
    {
        for (int i = 0; i < tries; ++i) {
            const Zone& zone = anyZone();
            const WallTime wall = anyWall();
            const WallTime later = wall + boost::posix_time::minutes(m_random.bounded(1, 3'000));
            // Within an overlap the first of each is taken, so order holds there too.
            QVERIFY2(zone.firstInstant(wall) <= zone.firstInstant(later), described(zone, wall).c_str());
        }
    }

    void instantsSurviveBeingWritten()
    {
        for (int i = 0; i < tries; ++i) {
            const Instant instant = std::chrono::floor<std::chrono::seconds>(anyInstant());
            const auto offset = anyZone().offsetAt(instant);
            const auto read = parseInstant(isoText(instant, offset));
            QVERIFY(read);
            QCOMPARE(read->instant, instant);
            QCOMPARE(read->offset, offset);
        }
    }

    void everyTimeBelongsToOneDayAndOneNight()
    {
        for (int i = 0; i < tries; ++i) {
            const WallTime wall = anyWall();
            const TimeOfDay start{m_random.bounded(361)};
            for (const Span span : {Span::Day, Span::Night}) {
                const Day day = spanOf(span, wall, start);
                const Day before = day - boost::gregorian::days(1);
                QVERIFY(isOpen(span, day, wall, start));
                QVERIFY(!isOpen(span, before, wall, start));
                QVERIFY(closesAt(span, before, start) <= wall && wall < closesAt(span, day, start));
                QCOMPARE(spanOf(span, closesAt(span, day, start), start), day + boost::gregorian::days(1));
            }
        }
    }

    void minutesOfANightRunFromNoonToNoon()
    {
        for (int i = 0; i < tries; ++i) {
            const WallTime wall = anyWall();
            const int minute = minutesSince(nightOf(wall), wall);
            QVERIFY(noon <= minute && minute < minutesPerDay + noon);
            QCOMPARE(timeOfDay(atMinute(nightOf(wall), minute)), timeOfDay(wall));
        }
    }

    // rules.md: "Travelling or a new `day starts at` never moves what was logged."
    void anEntryKeepsItsDayAndWallWhereverItIsReadLater()
    {
        for (int i = 0; i < tries; ++i) {
            const Zone& home = anyZone();
            const TimeOfDay start{m_random.bounded(361)};
            Entry entry;
            entry.at = anyInstant();
            entry.offset = home.offsetAt(entry.at);
            entry.day = dayOf(home.wallTime(entry.at), start);
            const Zone& elsewhere = anyZone();
            QCOMPARE(entry.wall(), home.wallTime(entry.at));
            QCOMPARE(dayOf(entry.wall(), start), entry.day);
            const Day there = dayOf(elsewhere.wallTime(entry.at), start);
            QVERIFY(std::abs(dayNumber(there) - dayNumber(entry.day)) <= 2);
        }
    }

    void weeksHaveSevenDays()
    {
        using namespace boost::date_time;
        for (int i = 0; i < tries; ++i) {
            const Day day = anyWall().date();
            for (const auto begins : {Monday, Saturday, Sunday}) {
                const Day from = weekStart(day, begins);
                QCOMPARE(from.day_of_week().as_enum(), begins);
                QVERIFY(from <= day && day < from + boost::gregorian::days(7));
            }
        }
    }

private:
    const Zone& anyZone() { return *m_zones[static_cast<std::size_t>(m_random.bounded(int(m_zones.size())))]; }

    /// From 1940 to 2100, every third one within two hours of a change of offset in one of the zones.
    Instant anyInstant()
    {
        const auto day = std::chrono::days{m_random.bounded(-10'957, 47'482)};
        Instant instant = Instant{day} + std::chrono::milliseconds{m_random.bounded(86'400'000)};
        if (m_random.bounded(3) != 0)
            return instant;
        const Zone& zone = anyZone();
        Instant low = instant;
        Instant high = instant + std::chrono::days{200};
        if (zone.offsetAt(low) == zone.offsetAt(high))
            return instant;
        while (high - low > std::chrono::minutes{1}) {
            const Instant middle = low + (high - low) / 2;
            (zone.offsetAt(middle) == zone.offsetAt(low) ? low : high) = middle;
        }
        return high + std::chrono::minutes{m_random.bounded(-120, 120)};
    }

    WallTime anyWall() { return anyZone().wallTime(anyInstant()); }

    quint32 m_seed = 0;
    QRandomGenerator m_random;
    std::vector<ZonePtr> m_zones;
};

QTEST_GUILESS_MAIN(CalendarPropertyTest)
#include "calendar_property_test.moc"
