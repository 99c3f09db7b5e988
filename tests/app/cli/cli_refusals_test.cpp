// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/refusal_text.h"
#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {

/// rules.md "Bad input": refused with the reason, nothing changed.
class CliRefusalsTest : public QObject {
    Q_OBJECT

private:
    /// Something to run into: a drink, a night of 22:50-06:10, a habit of one's own and one in the archive.
    static void furnish(CommandLine& line)
    {
        line.out({"log", "water", "250", "--at", "07:30"});
        line.out({"log", "sleep", "22:50-06:10"});
        line.out({"habit", "add", "Piano", "--kind", "duration", "--goal", ">=20"});
        line.out({"habit", "add", "Meditate", "--schedule", "mon"});
        line.out({"habit", "add", "Old", "--kind", "yes_no"});
        line.out({"habit", "archive", "Old"});
    }

private slots:
    void aRefusalIsOneSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, QStringList arguments, const char* sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        row("zero", {"log", "water", "0"}, "\"0\" is not more than zero; write a number such as 250.");
        row("negative", {"log", "water", "-5"}, "\"-5\" is not more than zero; write a number such as 250.");
        row("negative and full-width", {"log", "water", "－５"},
            "\"-5\" is not more than zero; write a number such as 250.");
        row("infinite", {"log", "water", "inf"}, "\"inf\" is not a number; write one such as 250.");
        row("not a number", {"log", "water", "nan"}, "\"nan\" is not a number; write one such as 250.");
        row("too large to be finite", {"log", "water", "1e999"}, "\"1e999\" is not a number; write one such as 250.");
        row("text", {"log", "water", "much"}, "\"much\" is not a number; write one such as 250.");
        row("empty", {"log", "water", ""}, "There is no value; write a number such as 250.");
        row("another unit", {"log", "water", "3kg"}, "\"3kg\" has another unit; write it in ml, or without a unit.");
        row("a large drink", {"log", "water", "2001"}, "2001 ml is much for one drink; add --yes if it is right.");
        row("a drink over the limit", {"log", "water", "5001", "--yes"},
            "5001 ml is more than one entry can hold; at most 5000 ml can be logged at once.");
        row("more than a day of exercise", {"log", "exercise", "1441", "--yes"},
            "1441 min is more than one entry can hold; at most 1440 min can be logged at once.");
        row("a long sleep", {"log", "sleep", "14:00-06:30", "--night", "2026-11-19"},
            "16 h 30 min is long for one sleep; add --yes if it is right.");
        row("a sleep over another", {"log", "sleep", "11:00-23:30", "--night", "2026-11-20"},
            "It overlaps the sleep from 2026-11-21 22:50 to 2026-11-22 06:10; take other times, or edit or delete that "
            "one first.");
        row("the future", {"log", "water", "250", "--at", "2026-11-22T08:08"},
            "2026-11-22 08:08 is still to come; log it once it has happened.");
        row("a day to come", {"log", "water", "250", "--day", "2026-11-23"},
            "2026-11-23 is still to come; log it once it has happened.");
        row("a night to come", {"log", "bedtime", "22:00", "--night", "2026-11-22"},
            "2026-11-22 22:00 is still to come; log it once it has happened.");
        row("not a time", {"log", "water", "250", "--at", "25:00"},
            "\"25:00\" is not a time; write HH:MM or YYYY-MM-DDTHH:MM, such as 22:41.");
        row("not a bedtime", {"log", "bedtime", "late"},
            "\"late\" is not a time; write HH:MM or YYYY-MM-DDTHH:MM, such as 22:41.");
        row("not a day", {"log", "water", "250", "--day", "2026-02-30"},
            "\"2026-02-30\" is not a day; write YYYY-MM-DD, today or yesterday.");
        row("not a sleep", {"log", "sleep", "7h"},
            "\"7h\" is not a sleep; write bedtime and wake-up, such as 22:50-06:10.");
        row("another night", {"log", "bedtime", "2026-11-21T22:00", "--night", "2026-11-19"},
            "2026-11-21 22:00 is outside the day or night of 2026-11-19; take another one, or another time.");
        row("unknown habit", {"log", "wine", "1"}, "There is no habit \"wine\"; limberctl habit list shows all of them.");
        row("archived habit", {"log", "Old"}, "Old is archived; take it back first with limberctl habit restore.");
        row("neither yes nor no", {"log", "Meditate", "maybe"}, "\"maybe\" is neither yes nor no; write one of them.");
        row("unknown entry", {"delete", "zzzzzz"},
            "There is no entry \"zzzzzz\"; limberctl today, day and cramps show their ids.");
        row("nothing to redo", {"redo"}, "There is nothing to redo; only what was undone last can be done again.");
        row("a name twice", {"habit", "add", "piano"}, "There is a habit called \"piano\" already; choose another name.");
        row("no name", {"habit", "add", "  "}, "\"  \" cannot be a habit's name; choose a short one that can be read.");
        row("a wrong kind", {"habit", "add", "X", "--kind", "magic"},
            "\"magic\" is not a kind of habit; write yes_no, amount, duration, clock or routine.");
        row("a wrong schedule", {"habit", "add", "X", "--schedule", "8/week"},
            "\"8/week\" is not a schedule; write \"every day\", days such as mon,wed,fri, or 3/week.");
        row("a goal that does not fit", {"goal", "water", "<23:00"},
            "Water cannot have the goal \"<23:00\"; write one that fits it, such as 1500..1700, >=7h, <=2000 or <23:00.");
        row("a sleep longer than a day", {"goal", "sleep", ">=25h"},
            "Sleep cannot have the goal \">=25h\": 24 h is the most for a day; write less.");
        row("a skip taken back that never was", {"unskip", "exercise", "--day", "2026-11-20"},
            "There is no skip of Exercise on 2026-11-20 to take back; limberctl day 2026-11-20 shows how it stands.");
        row("unknown setting", {"settings", "volume", "11"},
            "There is no setting \"volume\"; limberctl settings shows all of them.");
        row("wrong setting", {"settings", "day-starts-at", "07:00"},
            "day-starts-at cannot be \"07:00\"; it takes a time from 00:00 to 06:00.");
        row("off the schedule", {"skip", "Meditate", "--day", "2026-11-21"},
            "Meditate is not asked for on 2026-11-21; take a day on which it is.");
        row("repaired before it began", {"repair", "water", "2026-11-20"},
            "Water had not begun on 2026-11-20; take the day of its first entry or a later one.");
        row("repaired while open", {"repair", "water", "today"},
            "2026-11-22 is open; only a day that is partly done, missed or not logged can be repaired.");
        row("repaired though met", {"repair", "bedtime", "2026-11-21"},
            "2026-11-21 is met; only a day that is partly done, missed or not logged can be repaired.");
        row("vacation backwards", {"vacation", "2027-01-03..2026-12-24"},
            "A vacation from 2027-01-03 to 2026-12-24 cannot be; write FROM..TO with the first day first, a year at most.");
        row("half a vacation", {"vacation", "2027-01-03"},
            "\"2027-01-03\" is not a range of days; write FROM..TO, such as 2026-12-24..2027-01-03.");
        row("pain beyond ten", {"log", "cramp", "--pain", "11"}, "A cramp's pain cannot be \"11\"; it takes 0 to 10.");
        row("pain negative", {"log", "cramp", "--pain", "-1"}, "A cramp's pain cannot be \"-1\"; it takes 0 to 10.");
        row("cramp of no time", {"log", "cramp", "--minutes", "0"},
            "A cramp's minutes cannot be \"0\"; it takes 1 to 1440.");
        row("a third leg", {"log", "cramp", "--leg", "third"},
            "A cramp's leg cannot be \"third\"; it takes left, right or both.");
        row("a sign of none", {"log", "cramp", "--signs", "swelling,envy"},
            "A cramp's signs cannot be \"envy\"; it takes swelling, redness, walking-pain, numbness, weakness or "
            "new-medicine.");
        row("a line break in the value", {"log", "wa\nter", "1"},
            "There is no habit \"wa ter\"; limberctl habit list shows all of them.");
        row("a note that is not UTF-8", {"log", "water", "250", "--note", "@bad"},
            "A text is not valid UTF-8; write it in UTF-8, which every terminal of today uses.");
        row("a note without end", {"log", "water", "250", "--note", QString(10'001, QChar(0x8212))},
            "A text of 10001 characters is too long; 10,000 are taken.");
    }

    void aRefusalIsOneSentenceAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        CommandLine line;
        furnish(line);
        const std::string before = line.archive();
        std::vector<std::string> words;
        for (const QString& argument : arguments)
            words.push_back(argument == "@bad" ? "\xC3(" : argument.toStdString());
        const auto result = line.run(words);
        QCOMPARE(QString::fromStdString(result.err), "limberctl: " + sentence + '\n');
        QCOMPARE(result.out, std::string());
        QCOMPARE(result.status, 1);
        QCOMPARE(line.archive(), before);
    }

    void theLastUndoneIsUndoneNoFurther()
    {
        CommandLine line;
        const auto result = line.run({"undo"});
        QCOMPARE(result.err, std::string("limberctl: There is nothing to undo; only changes made on this device can be "
                                         "taken back.\n"));
        QCOMPARE(result.status, 1);
    }

    void whatAsksFirstIsDoneWithYes()
    {
        CommandLine line;
        line.out({"log", "water", "2001", "--yes"});
        line.out({"--yes", "log", "sleep", "14:00-06:30", "--night", "2026-11-19"});
        QVERIFY(line.habit("water")["value"] == 2001);
        QVERIFY(line.habit("sleep", "2026-11-19")["value"] == 990);
    }

    void aClockHalfAMinuteAheadIsForgiven()
    {
        CommandLine line;
        line.out({"log", "water", "250", "--at", "2026-11-22T08:07"});
        QVERIFY(line.habit("water")["value"] == 250);
    }

    void aRepairComesTooLateOnTheThirdDay()
    {
        CommandLine line("2026-11-18T20:00");
        line.out({"log", "water", "250"});
        line.setTime("2026-11-21T02:59");
        const std::string sentence = "limberctl: 2026-11-18 could be repaired until 2026-11-20; later than that a day "
                                     "stays as it is.\n";
        line.setTime("2026-11-21T03:00");
        QCOMPARE(line.run({"repair", "water", "2026-11-18"}).err, sentence);
        line.setTime("2026-11-21T02:59");
        line.out({"repair", "water", "2026-11-18"});
        QVERIFY(line.habit("water", "2026-11-18")["repaired"] == true);
    }

    void aThirdRepairWithinThirtyDaysIsRefused()
    {
        CommandLine line("2026-11-18T20:00");
        line.out({"log", "water", "250"});
        line.setTime("2026-11-21T20:00");
        line.out({"repair", "water", "2026-11-19"});
        line.out({"repair", "water", "2026-11-20"});
        line.setTime("2026-11-22T20:00");
        QCOMPARE(line.run({"repair", "water", "2026-11-21"}).err,
                 std::string("limberctl: 2026-11-21 cannot be repaired: two days in any 30 can be, and 2026-11-19 and "
                             "2026-11-20 were already; choose at most two.\n"));
    }

    void everyRefusalHasASentenceThatEnds()
    {
        for (int code = 0; code <= static_cast<int>(RefusalCode::FileExists); ++code) {
            const QString text = QString::fromStdString(refusalText(Refusal(static_cast<RefusalCode>(code), {"A", "B", "C"})));
            QVERIFY2(text.endsWith('.') && !text.contains('\n') && !text.contains('%'), qPrintable(text));
            QVERIFY2(text != "It was refused.", qPrintable(QString::number(code)));
            QVERIFY2(text.contains(';') || text.contains(':'), qPrintable(text));  // what would be right
        }
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliRefusalsTest)
#include "cli_refusals_test.moc"
