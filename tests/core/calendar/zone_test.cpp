// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone.h"

#include <QTest>

using namespace limber;
using namespace std::chrono_literals;
using Kind = WallInstants::Kind;

namespace {

WallTime wall(const char* text)
{
    return parseWallTime(text).value();
}

Instant instant(const char* text)
{
    return parseInstant(text).value().instant;
}

}  // namespace

class ZoneTest : public QObject {
    Q_OBJECT

private slots:
    void wallTimesAreFoundInEveryCase_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const auto row = [](const char* label, const char* zone, const char* shown, Kind kind, const char* first,
                            const char* second = nullptr) {
            QTest::newRow(label) << QByteArray(zone) << QByteArray(shown) << int(kind) << QByteArray(first)
                                 << QByteArray(second == nullptr ? first : second);
        };
        constexpr auto berlin = "Europe/Berlin";
        row("Berlin, winter", berlin, "2026-01-15T08:00", Kind::Once, "2026-01-15T07:00:00Z");
        row("Berlin, before the gap", berlin, "2026-03-29T01:59", Kind::Once, "2026-03-29T00:59:00Z");
        row("Berlin, gap begins", berlin, "2026-03-29T02:00", Kind::Skipped, "2026-03-29T01:00:00Z");
        row("Berlin, in the gap", berlin, "2026-03-29T02:59", Kind::Skipped, "2026-03-29T01:00:00Z");
        row("Berlin, after the gap", berlin, "2026-03-29T03:00", Kind::Once, "2026-03-29T01:00:00Z");
        row("Berlin, before the overlap", berlin, "2026-10-25T01:59", Kind::Once, "2026-10-24T23:59:00Z");
        row("Berlin, overlap begins", berlin, "2026-10-25T02:00", Kind::Twice, "2026-10-25T00:00:00Z",
            "2026-10-25T01:00:00Z");
        row("Berlin, in the overlap", berlin, "2026-10-25T02:59", Kind::Twice, "2026-10-25T00:59:00Z",
            "2026-10-25T01:59:00Z");
        row("Berlin, after the overlap", berlin, "2026-10-25T03:00", Kind::Once, "2026-10-25T02:00:00Z");
        row("Berlin, gap after the table's end", berlin, "2050-03-27T02:30", Kind::Skipped, "2050-03-27T01:00:00Z");
        row("Berlin, overlap after its end", berlin, "2050-10-30T02:30", Kind::Twice, "2050-10-30T00:30:00Z",
            "2050-10-30T01:30:00Z");
        row("Lord Howe, half an hour skipped", "Australia/Lord_Howe", "2026-10-04T02:15", Kind::Skipped,
            "2026-10-03T15:30:00Z");
        row("Lord Howe, after it", "Australia/Lord_Howe", "2026-10-04T02:30", Kind::Once, "2026-10-03T15:30:00Z");
        row("Lord Howe, half an hour twice", "Australia/Lord_Howe", "2026-04-05T01:45", Kind::Twice,
            "2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z");
        row("Kathmandu", "Asia/Kathmandu", "2026-11-22T05:45", Kind::Once, "2026-11-22T00:00:00Z");
        row("Apia, the missing day begins", "Pacific/Apia", "2011-12-30T00:00", Kind::Skipped,
            "2011-12-30T10:00:00Z");
        row("Apia, noon of it", "Pacific/Apia", "2011-12-30T12:00", Kind::Skipped, "2011-12-30T10:00:00Z");
        row("Apia, its last minute", "Pacific/Apia", "2011-12-30T23:59", Kind::Skipped, "2011-12-30T10:00:00Z");
        row("Apia, the day after", "Pacific/Apia", "2011-12-31T00:00", Kind::Once, "2011-12-30T10:00:00Z");
        row("Apia, the day before", "Pacific/Apia", "2011-12-29T23:59", Kind::Once, "2011-12-30T09:59:00Z");
        row("Shanghai", "Asia/Shanghai", "2026-11-22T08:05", Kind::Once, "2026-11-22T00:05:00Z");
        row("Shanghai had summer time once", "Asia/Shanghai", "1988-07-01T08:00", Kind::Once, "1988-06-30T23:00:00Z");
        row("Sydney, the year's other half", "Australia/Sydney", "2026-01-15T08:00", Kind::Once,
            "2026-01-14T21:00:00Z");
        row("Dublin, summer is its standard time", "Europe/Dublin", "2060-07-01T08:00", Kind::Once,
            "2060-07-01T07:00:00Z");
    }
    void wallTimesAreFoundInEveryCase()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, shown);
        QFETCH(int, kind);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const auto place = zoneNamed(zone.toStdString());
        QVERIFY(place);
        const WallInstants found = place->resolve(wall(shown.constData()));
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(isoText(found.first, 0s), isoText(instant(first.constData()), 0s));
        QCOMPARE(isoText(found.second, 0s), isoText(instant(second.constData()), 0s));
    }

    void secondsAndTheirPartsSurvive()
    {
        const auto berlin = zoneNamed("Europe/Berlin");
        const WallTime shown = wall("2026-10-25T02:59") + boost::posix_time::milliseconds(59'999);
        const WallInstants found = berlin->resolve(shown);
        QCOMPARE(found.kind, Kind::Twice);
        QCOMPARE(found.first, instant("2026-10-25T00:59:59.999Z"));
        QCOMPARE(berlin->wallTime(found.first), shown);
        QCOMPARE(berlin->wallTime(found.second), shown);
    }

    void instantsBefore1970RoundDown()
    {
        const Instant justBefore{-1ms};
        QCOMPARE(isoText(justBefore, 0s), "1969-12-31T23:59:59+00:00");
        QCOMPARE(wallTimeAt(justBefore, 0s).date(), Day(1969, 12, 31));
        QCOMPARE(timeOfDay(wallTimeAt(justBefore, 0s)).minutes, 1439);
        const auto shanghai = zoneNamed("Asia/Shanghai");
        QCOMPARE(shanghai->wallTime(justBefore), wall("1970-01-01T08:00") - boost::posix_time::milliseconds(1));
        QCOMPARE(shanghai->resolve(wall("1950-01-01T08:00")).first, instant("1950-01-01T00:00:00Z"));
    }

    void offsetsChangeAtTheVeryInstantBefore1970Too()
    {
        const auto newYork = zoneNamed("America/New_York");
        QCOMPARE(newYork->offsetAt(instant("1969-10-26T05:59:59.500Z")), std::chrono::seconds(-4h));
        QCOMPARE(newYork->offsetAt(instant("1969-10-26T06:00:00Z")), std::chrono::seconds(-5h));
    }

    void offsetsChangeAtTheVeryInstant()
    {
        const auto berlin = zoneNamed("Europe/Berlin");
        QCOMPARE(berlin->offsetAt(instant("2026-03-29T01:00:00Z") - 1ms), std::chrono::seconds(1h));
        QCOMPARE(berlin->offsetAt(instant("2026-03-29T01:00:00Z")), std::chrono::seconds(2h));
    }

    void instantsAreWrittenWithTheirOffset()
    {
        QCOMPARE(isoText(instant("2026-11-22T00:05:00Z"), 8h), "2026-11-22T08:05:00+08:00");
        QCOMPARE(isoText(instant("2026-11-22T00:05:00Z"), -(3h + 30min)), "2026-11-21T20:35:00-03:30");
    }

    void whatIsWrittenIsReadBack()
    {
        for (const std::chrono::seconds offset : {0s, 28'800s, 20'700s, -12'600s, 3'208s, -43'200s}) {
            const auto read = parseInstant(isoText(instant("2026-11-22T00:05:07Z"), offset));
            QVERIFY(read);
            QCOMPARE(read->instant, instant("2026-11-22T00:05:07Z"));
            QCOMPARE(read->offset, offset);
        }
    }

    void badInstantsAreRefused()
    {
        for (const char* text : {"", "2026-11-22", "2026-11-22T08:05", "2026-11-22T08:05:00", "2026-11-22T08:05+08:00",
                                 "2026-11-22T24:05:00Z", "2026-11-31T08:05:00Z", "2026-11-22T08:05:00+8:00",
                                 "2026-11-22T08:05:00Zx", "2026-11-22T08:05:00.Z", "2026-11-22T08:05:60Z",
                                 "2026-11-22 08:05:00Z", "2026-11-22T08:05:00+24:00", "2026-11-22T08:-5:00Z"})
            QVERIFY2(!parseInstant(text), text);
    }
};

QTEST_GUILESS_MAIN(ZoneTest)
#include "zone_test.moc"
