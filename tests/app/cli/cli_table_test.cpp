// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/display_width.h"
#include "app/cli/table.h"
#include "tests/app/cli/command_line.h"

#include <QRegularExpression>
#include <QTest>

#include <sstream>

namespace limber::test {

class CliTableTest : public QObject {
    Q_OBJECT

private slots:
    void wideCharactersTakeTwoColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("Latin") << "Water" << 5;
        QTest::newRow("accent of its own") << QString("e\u0301te\u0301") << 3;
        QTest::newRow("Chinese") << "喝水" << 4;
        QTest::newRow("mixed") << "喝水 250 毫升" << 13;
        QTest::newRow("full-width digits") << "２５０" << 6;
        QTest::newRow("half-width kana") << "ｱｲ" << 2;
        QTest::newRow("Hangul") << "물" << 2;
        QTest::newRow("emoji") << "🏃" << 2;
        QTest::newRow("emoji with a skin tone") << "🏃🏽" << 2;
        QTest::newRow("beyond the base plane") << "𠮷" << 2;
        QTest::newRow("dash and degree") << "–°" << 2;
        QTest::newRow("invisible") << QString("a\u200bb") << 2;
    }

    void wideCharactersTakeTwoColumns()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text.toStdString()), static_cast<std::size_t>(width));
    }

    void columnsLineUpUnderWideNames()
    {
        Table table({Table::Align::Left, Table::Align::Right});
        table.row({"喝水", "1250 ml", "open"});
        table.row({"Stretch", "7 min", "met"});
        std::ostringstream out;
        table.print(out, false);
        QCOMPARE(out.str(), std::string("喝水     1250 ml  open\n"
                                        "Stretch    7 min  met\n"));
    }

    void colourIsOnlyWhereItWasAskedFor()
    {
        CommandLine line("2026-11-22T22:30");
        line.out({"log", "bedtime"});
        QVERIFY(line.out({"today"}).find('\033') == std::string::npos);
        line.colour = true;
        QVERIFY(line.out({"today"}).find("\033[32mmet\033[0m") != std::string::npos);
        QVERIFY(line.out({"today", "--json"}).find('\033') == std::string::npos);
    }

    void todayReadsLikeADay()
    {
        CommandLine line("2026-11-22T20:00");
        line.out({"log", "sleep", "22:50-06:10"});
        line.out({"log", "water", "250", "--at", "08:05", "--note", "tea"});
        line.out({"habit", "add", "晨跑", "--kind", "amount", "--unit", "km", "--goal", ">=2"});
        line.out({"log", "晨跑", "3", "--at", "07:00"});
        QString words = QString::fromStdString(line.out({"today"}));
        words.replace(QRegularExpression("  [0-9a-f]{6}  "), "  ______  ");
        QCOMPARE(words, QString("Sunday, 22 November 2026\n"
                                "  Water                250 ml  1500-1700 ml      16 %  open\n"
                                "  Bedtime                   -  before 23:00            open  streak 1, best 1\n"
                                "  Sleep                     -  at least 7 h            open  streak 1, best 1\n"
                                "  Exercise                  -  at least 10 min         open\n"
                                "  Bedtime stretch           -  one routine             open\n"
                                "  晨跑                   3 km  at least 2 km    100 %  met   streak 1, best 1\n"
                                "\n"
                                "Last night\n"
                                "  Bedtime               22:50  before 23:00            met   streak 1, best 1\n"
                                "  Sleep            7 h 20 min  at least 7 h     100 %  met   streak 1, best 1\n"
                                "\n"
                                "Logged\n"
                                "  ______  22:50 on Sat 21 Nov  Bedtime 22:50\n"
                                "  ______  06:10                Wake-up 06:10\n"
                                "  ______  07:00                晨跑 3 km\n"
                                "  ______  08:05                Water 250 ml   tea\n"));
    }

    void aWeekReadsLikeAWeek()
    {
        CommandLine line("2026-11-22T20:00");
        line.out({"log", "water", "1500", "--at", "2026-11-20T12:00"});
        line.out({"log", "water", "1700", "--at", "2026-11-21T12:00"});
        line.out({"log", "sleep", "22:50-06:10"});
        line.out({"skip", "exercise", "--day", "2026-11-21"});
        const QStringList lines = QString::fromStdString(line.out({"week"})).split('\n');
        QCOMPARE(lines[0], "Monday, 16 November 2026 to Sunday, 22 November 2026");
        QCOMPARE(lines[1], "                 Mon 16  Tue 17  Wed 18  Thu 19  Fri 20  Sat 21  Sun 22     met");
        QCOMPARE(lines[2], "Water                 -       -       -       -    1500    1700       -  2 of 2  average 1600 ml");
        QCOMPARE(lines[4], "Sleep                 -       -       -       -       -    7:20       -  1 of 1  average 7 h 20 min");
        QCOMPARE(lines[3], "Bedtime               -       -       -       -       -   22:50       -  1 of 1  average 22:50");
        QVERIFY(lines[5].startsWith("Exercise              -       -       -       -       -    skip       -  0 of 0"));
    }

    void regularityOfBedtimeStandsBesideItsAverage()
    {
        CommandLine line("2026-11-22T20:00");
        line.out({"log", "bedtime", "22:30", "--night", "2026-11-19"});
        QVERIFY(line.json({"week"})["summary"][1]["regularity_min"].is_null());
        line.out({"log", "bedtime", "23:10", "--night", "2026-11-20"});
        const auto summary = line.json({"week"})["summary"];
        QVERIFY(summary[1]["id"] == "bedtime" && summary[1]["regularity_min"] == 28.28);
        QVERIFY(!summary[0].contains("regularity_min"));
        QVERIFY(line.out({"week"}).find("average 22:50, varies by 28 min\n") != std::string::npos);
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliTableTest)
#include "cli_table_test.moc"
