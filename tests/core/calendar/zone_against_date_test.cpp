// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone.h"

#include <QTest>
#include <QRandomGenerator>

// Debian's library is built for the system's tzdata, and its header must be told so.
#define USE_OS_TZDB 1
#include <date/tz.h>

using namespace limber;

namespace {

constexpr int tries = 3'000;

// Between these years both readers must agree: date stops at the end of the tables, in 2037.
const Instant first = parseInstant("1935-01-01T00:00:00Z").value().instant;
const Instant last = parseInstant("2037-06-01T00:00:00Z").value().instant;

Instant randomInstant(QRandomGenerator& random)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(last - first).count();
    return first + std::chrono::seconds{random.bounded(static_cast<qint64>(seconds))};
}

date::local_seconds localSeconds(WallTime wall)
{
    const std::chrono::days days{dayNumber(wall.date())};
    return date::local_seconds{days + std::chrono::seconds{wall.time_of_day().total_seconds()}};
}

}  // namespace

/// Two readers of the same tzdata, ours and Howard Hinnant's, must not differ.
class ZoneAgainstDateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const quint32 given = qEnvironmentVariable("LIMBER_SEED").toUInt();
        m_seed = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("LIMBER_SEED=%u", m_seed);
    }

    void everyZoneHasTheSameOffsets()
    {
        QRandomGenerator random(m_seed);
        int zones = 0;
        for (const auto& theirs : date::get_tzdb().zones) {
            const auto ours = zoneNamed(theirs.name());
            QVERIFY2(ours, theirs.name().c_str());
            ++zones;
            for (int i = 0; i < 20; ++i) {
                const Instant instant = randomInstant(random);
                const auto expected = theirs.get_info(std::chrono::floor<std::chrono::seconds>(instant)).offset;
                QVERIFY2(ours->offsetAt(instant) == expected, (theirs.name() + ' ' + isoText(instant, {})).c_str());
            }
        }
        QVERIFY(zones > 300);
    }

    void wallTimesResolveTheSame_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                 "Pacific/Apia", "Asia/Shanghai", "America/Sao_Paulo", "Africa/Casablanca",
                                 "Asia/Tehran", "Antarctica/Troll", "Europe/Dublin", "Pacific/Kwajalein"})
            QTest::newRow(name) << QByteArray(name);
    }
    void wallTimesResolveTheSame()
    {
        QFETCH(QByteArray, name);
        QRandomGenerator random(m_seed);
        const auto ours = zoneNamed(name.toStdString());
        const auto* theirs = date::locate_zone(name.toStdString());
        for (int i = 0; i < tries; ++i) {
            // Half of them within a day of a change of offset, where the two could differ.
            Instant instant = randomInstant(random);
            if (i % 2 == 0)
                instant = theirs->get_info(std::chrono::floor<std::chrono::seconds>(instant)).begin
                    + std::chrono::minutes{random.bounded(-1500, 1500)};
            compare(*ours, *theirs, wallTimeAt(std::clamp(instant, first, last), {}));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void compare(const Zone& ours, const date::time_zone& theirs, WallTime wall)
    {
        const auto local = localSeconds(wall);
        const auto info = theirs.get_info(local);
        const WallInstants found = ours.resolve(wall);
        const auto inUtc = [&](std::chrono::seconds offset) {
            return Instant{local.time_since_epoch() - offset};
        };
        const std::string what = isoText(wall.date()) + ' ' + clockText(timeOfDay(wall).minutes);
        switch (info.result) {
        case date::local_info::unique:
            QVERIFY2(found.kind == WallInstants::Kind::Once, what.c_str());
            QVERIFY2(found.first == inUtc(info.first.offset), what.c_str());
            break;
        case date::local_info::nonexistent:
            QVERIFY2(found.kind == WallInstants::Kind::Skipped, what.c_str());
            QVERIFY2(found.first == Instant{info.first.end}, what.c_str());
            break;
        default:
            QVERIFY2(found.kind == WallInstants::Kind::Twice, what.c_str());
            QVERIFY2(found.first == inUtc(info.first.offset), what.c_str());
            QVERIFY2(found.second == inUtc(info.second.offset), what.c_str());
        }
    }

    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(ZoneAgainstDateTest)
#include "zone_against_date_test.moc"
