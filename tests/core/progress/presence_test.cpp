// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"

#include <QTest>

// When a night began and ended by what the machine saw: the rules of core/progress/presence.h.

using namespace limber;

namespace {

const Day night{2026, 11, 18};

/// One mark a line: "18 22:52 locked". Days are of November 2026.
std::vector<PresenceMark> marksOf(const QString& text, const Zone& zone)
{
    std::vector<PresenceMark> marks;
    for (const QString& line : text.split(';', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(' ');
        const auto wall = parseWallTime(("2026-11-" + words[0] + 'T' + words[1]).toStdString());
        marks.push_back({zone.firstInstant(wall.value()), presenceSignNamed(words[2].toStdString()).value()});
    }
    return marks;
}

QString clock(const std::optional<WallTime>& wall)
{
    return wall ? QString::fromStdString(clockText(timeOfDay(*wall).minutes)) : "-";
}

QString seen(const QString& text, const std::string& now = "2026-11-19T11:59", int usualWakeUp = 7 * 60)
{
    const ZonePtr zone = zoneNamed("Asia/Shanghai");
    const auto times = nightSeen(marksOf(text, *zone), night, TimeOfDay{usualWakeUp}, *zone, zone->firstInstant(parseWallTime(now).value()));
    return times ? clock(times->bed) + ' ' + clock(times->up) + (times->locked ? " locked" : " asleep") : "nothing";
}

}  // namespace

class PresenceTest : public QObject {
    Q_OBJECT

private slots:
    void longestAbsenceIsTheNight_data()
    {
        QTest::addColumn<QString>("marks");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* marks, const char* expected) { QTest::newRow(name) << marks << expected; };

        row("nothing seen", "", "nothing");
        row("locked", "18 22:52 locked; 19 06:41 unlocked", "22:52 06:41 locked");
        row("locked and asleep", "18 22:52 locked; 18 23:05 asleep; 19 06:40 awake; 19 06:41 unlocked", "22:52 06:41 locked");
        row("asleep, then locked", "18 22:52 asleep; 18 22:52 locked; 19 06:40 awake; 19 06:41 unlocked", "22:52 06:41 locked");
        row("never locks", "18 22:52 asleep; 19 06:41 awake", "22:52 06:41 asleep");
        row("switched off and on", "18 22:52 asleep; 19 06:41 unlocked", "22:52 06:41 asleep");
        row("after midnight", "19 00:40 locked; 19 07:10 unlocked", "00:40 07:10 locked");
        row("woken by its own clock", "18 22:52 asleep; 19 03:00 awake; 19 03:01 asleep; 19 06:41 awake", "22:52 06:41 asleep");
        row("looked at the time", "18 22:52 locked; 19 02:10 unlocked; 19 02:19 locked; 19 06:41 unlocked", "22:52 06:41 locked");
        row("cramp at 04:20", "18 22:52 locked; 19 04:20 unlocked; 19 04:29 locked; 19 06:41 unlocked", "22:52 06:41 locked");
        row("up for long at 02:10", "18 22:52 locked; 19 02:10 unlocked; 19 02:20 locked; 19 06:41 unlocked", "02:20 06:41 locked");
        row("up for long at 04:20", "18 22:52 locked; 19 04:20 unlocked; 19 04:30 locked; 19 06:41 unlocked", "22:52 04:20 locked");
        row("off to work at once", "18 22:52 locked; 19 06:41 unlocked; 19 06:46 locked; 19 09:00 unlocked", "22:52 06:41 locked");
        row("nodded off and up again", "18 22:00 locked; 18 23:00 unlocked; 18 23:30 locked; 19 06:41 unlocked", "23:30 06:41 locked");
        row("evening out", "18 20:10 locked; 18 23:20 unlocked", "nothing");
        row("evening out, then bed", "18 20:10 locked; 18 23:20 unlocked; 18 23:40 locked; 19 06:41 unlocked", "23:40 06:41 locked");
    }
    void longestAbsenceIsTheNight()
    {
        QFETCH(QString, marks);
        QTEST(seen(marks), "expected");
    }

    void oneTimeAloneIsKnown_data()
    {
        QTest::addColumn<QString>("marks");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* marks, const char* expected) { QTest::newRow(name) << marks << expected; };

        row("left by day", "18 17:30 locked; 19 06:41 unlocked", "- 06:41 locked");
        row("left just before the evening", "18 19:59 locked; 19 06:41 unlocked", "- 06:41 locked");
        row("left in the evening", "18 20:00 locked; 19 06:41 unlocked", "20:00 06:41 locked");
        row("at four in the night", "19 04:00 locked; 19 08:00 unlocked", "- 08:00 locked");
        row("too short for a night", "19 02:00 locked; 19 04:59 unlocked", "- 04:59 locked");
        row("back before four", "19 00:10 locked; 19 03:59 unlocked", "00:10 - locked");
        row("back at four", "19 00:10 locked; 19 04:00 unlocked", "00:10 04:00 locked");
        row("back at noon", "18 23:00 locked; 19 12:00 unlocked", "23:00 - locked");
        row("still away", "18 23:00 locked", "23:00 - locked");
        row("only back", "19 06:41 unlocked", "nothing");
    }
    void oneTimeAloneIsKnown()
    {
        QFETCH(QString, marks);
        QTEST(seen(marks), "expected");
    }

    void absenceThatLastsIsABedtimeOnceItIsLongEnough()
    {
        QCOMPARE(seen("18 22:30 locked", "2026-11-19T01:29"), "nothing");
        QCOMPARE(seen("18 22:30 locked", "2026-11-19T01:30"), "22:30 - locked");
    }

    void aMomentOfEarlyRisersIsTheirMorning()
    {
        const QString marks = "18 21:00 locked; 19 04:20 unlocked; 19 04:25 locked; 19 08:00 unlocked";
        QCOMPARE(seen(marks), "21:00 08:00 locked");
        QCOMPARE(seen(marks, "2026-11-19T11:59", 5 * 60), "21:00 04:20 locked");
    }

    void otherNightsDoNotCount()
    {
        QCOMPARE(seen("17 22:52 locked; 18 06:41 unlocked"), "nothing");
        QCOMPARE(seen("19 22:52 locked; 20 06:41 unlocked", "2026-11-20T11:59"), "nothing");
    }

    void namesComeBack()
    {
        for (const PresenceSign sign : {PresenceSign::Locked, PresenceSign::Unlocked, PresenceSign::Asleep, PresenceSign::Awake})
            QVERIFY(presenceSignNamed(nameOf(sign)) == sign);
        QVERIFY(!presenceSignNamed("blinked"));
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
