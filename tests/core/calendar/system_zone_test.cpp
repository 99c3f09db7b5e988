// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone_file.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace limber;
using namespace std::chrono_literals;

namespace {

constexpr const char* berlinFile = "/usr/share/zoneinfo/Europe/Berlin";

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::chrono::seconds offsetNow(const ZonePtr& zone)
{
    return zone->offsetAt(parseInstant("2026-07-01T00:00:00Z").value().instant);
}

}  // namespace

class SystemZoneTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("TZDIR");
        qputenv("TZ", "UTC");
    }

    void variableIsReadAsTheLibraryReadsIt_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("minutes");
        QTest::newRow("name") << QByteArray("Asia/Shanghai") << QByteArray("Asia/Shanghai") << 480;
        QTest::newRow("colon") << QByteArray(":Europe/Berlin") << QByteArray("Europe/Berlin") << 120;
        QTest::newRow("path") << QByteArray(berlinFile) << QByteArray("Europe/Berlin") << 120;
        QTest::newRow("rule") << QByteArray("CST-8") << QByteArray("CST-8") << 480;
        QTest::newRow("file named like a rule") << QByteArray("EST5EDT") << QByteArray("EST5EDT") << -240;
        QTest::newRow("empty") << QByteArray("") << QByteArray("UTC") << 0;
        QTest::newRow("only a colon") << QByteArray(":") << QByteArray("UTC") << 0;
        QTest::newRow("unknown") << QByteArray("Nowhere/Land") << QByteArray("UTC") << 0;
        QTest::newRow("folder") << QByteArray("Europe") << QByteArray("UTC") << 0;
        QTest::newRow("other file") << QByteArray("/etc/passwd") << QByteArray("UTC") << 0;
    }
    void variableIsReadAsTheLibraryReadsIt()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, name);
        QFETCH(int, minutes);
        qputenv("TZ", variable);
        const auto zone = systemZone();
        QVERIFY(zone);
        QCOMPARE(zone->name(), name.toStdString());
        QCOMPARE(offsetNow(zone), std::chrono::seconds(minutes * 60));
    }

    void variableIsReadAnewAtEachCall()
    {
        qputenv("TZ", "Asia/Shanghai");
        const auto before = systemZone();
        qputenv("TZ", "America/New_York");
        QCOMPARE(systemZone()->name(), "America/New_York");
        QCOMPARE(before->name(), "Asia/Shanghai");
    }

    void withoutTheVariableTheSystemsZoneIsTaken()
    {
        qunsetenv("TZ");
        const auto zone = systemZone();
        QVERIFY(zone);
        QVERIFY(!zone->name().empty());
        const auto table = readZoneFile("/etc/localtime");
        if (table)
            QCOMPARE(offsetNow(zone), offsetNow(std::make_shared<TableZone>("same", *table)));
    }

    void namesLeadNowhereElse()
    {
        for (const char* name : {"", "../zoneinfo/UTC", "/usr/share/zoneinfo/UTC", "Europe/Nowhere", "Europe/", ".",
                                 "zone.tab", "tzdata.zi", "Europe/Berlin "})
            QVERIFY2(!zoneNamed(name), name);
    }

    void withoutTzdataUtcAndRulesRemain()
    {
        const test::TemporaryFolder empty;
        qputenv("TZDIR", QByteArray::fromStdString(empty.path().string()));
        QVERIFY(!zoneNamed("Europe/Berlin"));
        QCOMPARE(zoneNamed("UTC")->name(), "UTC");
        QCOMPARE(offsetNow(zoneNamed("CST-8")), 8h);
    }

    void damagedFilesAreRefused()
    {
        const test::TemporaryFolder folder;
        const std::string whole = contentOf(berlinFile);
        const std::string path = (folder.path() / "Damaged").string();
        const auto reads = [&](const std::string& content) {
            std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
            return readZoneFile(path).has_value();
        };
        QVERIFY(reads(whole));
        const auto footer = whole.find_last_of('\n', whole.size() - 2);
        for (std::size_t length = 0; length < footer; length += 7)
            QVERIFY2(!reads(whole.substr(0, length)), qPrintable(QString::number(length)));
        std::string manyChanges = whole;
        manyChanges[32] = '\x7F';
        QVERIFY(!reads(manyChanges));
        std::string negativeChanges = whole;
        negativeChanges[32] = '\xFF';
        QVERIFY(!reads(negativeChanges));
    }

    void aFileOfTheFirstVersionIsEnough()
    {
        const test::TemporaryFolder folder;
        std::string first = contentOf(berlinFile);
        first[4] = '\0';
        const std::string path = (folder.path() / "First").string();
        std::ofstream(path, std::ios::binary) << first;
        const auto table = readZoneFile(path);
        QVERIFY(table);
        QVERIFY(!table->rule);
    }
};

QTEST_GUILESS_MAIN(SystemZoneTest)
#include "system_zone_test.moc"
