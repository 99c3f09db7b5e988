// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {

/// What nobody types by mistake: names and texts that steer a terminal, ranges without end.
class CliHostileTest : public QObject {
    Q_OBJECT

private slots:
    void aNameThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("escape") << "\x1b[2J";
        QTest::newRow("C1 control") << QString(QChar(0x9B)) + "31m";
        QTest::newRow("turns the text around") << QString(QChar(0x202E)) + "evil";
        QTest::newRow("nothing to see") << QString(QChar(0x200B)) + QChar(0xFEFF);
    }

    void aNameThatCannotBeReadIsRefused()
    {
        QFETCH(QString, name);
        CommandLine line;
        const std::string before = line.archive();
        const auto result = line.run({"habit", "add", name.toStdString()});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.ends_with("cannot be a habit's name; choose a short one that can be read.\n"), result.err.c_str());
        QCOMPARE(line.archive(), before);
    }

    void aNameOfJoinedEmojiCanBeRead()
    {
        CommandLine line;
        QVERIFY(line.out({"habit", "add", "👨‍👩‍👧 family"}).starts_with("Added 👨‍👩‍👧 family: "));
    }

    void aHabitNamedAsAWordOfLogIsToldApartByItsId()
    {
        for (const std::string name : {"cramp", "wakeup", "--json", "\"quoted\""}) {
            CommandLine line;
            const std::string words = line.out({"habit", "add", "--", name});
            const std::string id = line.json({"habit", "list"}).back()["id"].get<std::string>();
            QVERIFY2(words.ends_with("Log it: limberctl log " + id + "\n"), words.c_str());
            line.out({"log", id});
            QVERIFY(line.habit(id)["state"] == "met");
        }
    }

    void jsonEscapesWhatATerminalWouldObey()
    {
        CommandLine line;
        line.out({"log", "water", "250", "--note", "a\u009B31m\u007F\u00A0ü"});
        const std::string text = line.out({"today", "--json"});
        QVERIFY2(text.find("a\\u009b31m\\u007f\u00A0ü") != std::string::npos, text.c_str());
        QVERIFY(line.habit("water")["entries"][0]["note"] == "a\u009B31m\u007F\u00A0ü");
    }

    void aScheduleIsReadToItsEnd()
    {
        CommandLine line;
        for (const std::string days : {"mon;tue", "monkey", "mo", "mon tue", "mon,"})
            QCOMPARE(line.run({"habit", "add", "Swim", "--schedule", days}).status, 1);
        line.out({"habit", "add", "Swim", "--schedule", "Monday,thurs,sun"});
        QVERIFY(line.json({"habit", "list"}).back()["schedule"] == "mon,thu,sun");
    }

    void remindersAreAskedForAYearAtMost()
    {
        CommandLine line;
        QCOMPARE(line.run({"reminders", "--from", "1900-01-01", "--to", "2999-12-31"}).err,
                 std::string("limberctl: Reminders are planned for at most a year at once; give --from and --to closer "
                             "together.\n"));
        line.out({"reminders", "--from", "2026-11-22", "--to", "2027-11-22"});
    }

    void aTimeOfLongAgoIsKeptAsItWasSaid()
    {
        CommandLine line;
        QVERIFY(line.out({"log", "bedtime", "1900-06-01T22:00"}).starts_with("Bedtime 22:00, "));  // then +08:05:43
    }

    void undoingAWakeUpNamesItsTime()
    {
        CommandLine line;
        line.out({"log", "wakeup", "06:10"});
        QCOMPARE(line.out({"undo"}), std::string("Undid logging Wake-up 06:10 for 2026-11-21.\n"));
    }

    void aRefusalShowsOnlyTheBeginningOfALongArgument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* words : {"@", "log @ 1", "log water @", "log water 250 --at @", "log water 250 --day @", "log exercise @",
                                  "log sleep @", "log sleep @-06:10", "log bedtime @", "log cramp --signs swelling,@",
                                  "log cramp --pain @", "goal water @", "settings @ 1", "settings reminders @", "edit @ 1",
                                  "habit add @", "habit add X --kind @", "habit add X --color @", "habit add X --schedule @",
                                  "habit add X --remind @", "habit add X --kind amount --unit @ --goal >=1", "vacation @",
                                  "vacation @..2026-12-24", "day @", "undo @", "today @ @ @", "today --@", "reminders --to @"})
            QTest::newRow(words) << QString(words).split(' ');
    }

    void aRefusalShowsOnlyTheBeginningOfALongArgument()
    {
        QFETCH(QStringList, arguments);
        CommandLine line;
        std::vector<std::string> words;
        for (QString& word : arguments)
            words.push_back(word.replace("@", QString(10'000, QChar(0x8212))).toStdString());
        const auto result = line.run(words);
        QVERIFY(result.status != 0 && result.out.empty());
        const QString said = QString::fromStdString(result.err);
        QVERIFY2(said.size() < 300, qPrintable(QString::number(said.size())));
        QVERIFY2(said.contains(QChar(0x2026)) && said.endsWith(".\n") && !said.contains(QChar(0xFFFD)), qPrintable(said));
    }

    void aBackupNeedsAName()
    {
        CommandLine line;
        QCOMPARE(line.run({"backup", ""}).err,
                 std::string("limberctl: A backup needs a name; write one such as limber.db, or leave it out.\n"));
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliHostileTest)
#include "cli_hostile_test.moc"
