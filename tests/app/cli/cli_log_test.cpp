// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {

/// What `log`, `edit`, `delete`, `undo` and `redo` say and do.
class CliLogTest : public QObject {
    Q_OBJECT

private:
    /// The id of the last entry of a habit on a day.
    static std::string lastEntry(CommandLine& line, const std::string& habit, const std::string& day = "today")
    {
        return line.habit(habit, day).at("entries").back().at("id");
    }

private slots:
    void aDrinkSaysWhatItAddsUpTo()
    {
        CommandLine line("2026-11-22T08:05");
        QCOMPARE(line.out({"log", "water", "250"}), std::string("Water 250 ml at 08:05 · today 250 of 1500-1700 ml\n"));
        line.setTime("2026-11-22T11:30");
        QCOMPARE(line.out({"log", "water", "1l"}), std::string("Water 1000 ml at 11:30 · today 1250 of 1500-1700 ml\n"));
    }

    void amountsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("value");
        QTest::newRow("plain") << "250" << 250;
        QTest::newRow("with unit") << "250ml" << 250;
        QTest::newRow("litres") << "0.25l" << 250;
        QTest::newRow("rounded") << "250.5 ml" << 251;
        QTest::newRow("full-width") << "２５０" << 250;
        QTest::newRow("full-width with unit") << "０．２５Ｌ" << 250;
    }

    void amountsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(int, value);
        CommandLine line;
        line.out({"log", "water", text.toStdString()});
        QVERIFY(line.habit("water")["value"] == value);
    }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("instant");
        QTest::newRow("earlier today") << "07:30" << "2026-11-22T07:30:00+08:00";
        QTest::newRow("latest such time") << "18:10" << "2026-11-21T18:10:00+08:00";
        QTest::newRow("with its date") << "2026-11-19T18:10" << "2026-11-19T18:10:00+08:00";
        QTest::newRow("with a blank") << "2026-11-19 18:10" << "2026-11-19T18:10:00+08:00";
        QTest::newRow("full-width") << "０７：３０" << "2026-11-22T07:30:00+08:00";
        QTest::newRow("one digit") << "7:30" << "2026-11-22T07:30:00+08:00";
    }

    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, at);
        QFETCH(QString, instant);
        CommandLine line;
        const auto receipt = line.json({"log", "exercise", "30", "--at", at.toStdString(), "--note", "brisk walk"});
        QCOMPARE(receipt["entries"][0]["at"].get<std::string>(), instant.toStdString());
        QVERIFY(receipt["entries"][0]["note"] == "brisk walk");
    }

    void anEntryAfterMidnightSaysThatItCountsForTheDayBefore()
    {
        CommandLine line("2026-11-23T01:00");
        QCOMPARE(line.out({"log", "water", "250"}), std::string("Water 250 ml at 01:00 · today 250 of 1500-1700 ml\n"
                                                                "It counts for 2026-11-22: a day starts at 03:00.\n"));
        line.setTime("2026-11-23T09:00");
        QVERIFY(line.out({"day", "2026-11-22"}).find("01:00 on Mon 23 Nov") != std::string::npos);
        line.out({"edit", lastEntry(line, "water", "2026-11-22"), "--day", "2026-11-23"});
        QVERIFY(line.habit("water")["value"] == 250);
        QVERIFY(line.habit("water", "2026-11-22")["value"].is_null());
    }

    void aDayThatWasNamedNeedsNoNotice()
    {
        CommandLine line;
        const std::string words = line.out({"log", "water", "250", "--day", "yesterday"});
        QCOMPARE(words, std::string("Water 250 ml at 08:05 · yesterday 250 of 1500-1700 ml\n"));
    }

    void bedtimeWithoutATimeIsNow()
    {
        CommandLine line("2026-11-22T22:41");
        QCOMPARE(line.out({"log", "bedtime"}), std::string("Bedtime 22:41, night of Sun 22 Nov · met\n"));
        QVERIFY(line.habit("bedtime")["value"] == "22:41");
    }

    void bedtimeAfterMidnightBelongsToTheEveningBefore()
    {
        CommandLine line("2026-11-23T00:40");
        QCOMPARE(line.out({"log", "bedtime"}),
                 std::string("Bedtime 00:40, night of Sun 22 Nov · missed, 1 h 40 min late\n"));
        QVERIFY(line.habit("bedtime", "2026-11-22")["late_min"] == 100);
    }

    void sleepLogsBothEndsAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("hyphen") << "22:50-06:10";
        QTest::newRow("en dash") << "22:50–06:10";
        QTest::newRow("full-width tilde") << "22:50～06:10";
        QTest::newRow("wave dash") << "22:50〜06:10";
        QTest::newRow("blanks") << "22:50 - 06:10";
        QTest::newRow("full-width") << "２２：５０－０６：１０";
    }

    void sleepLogsBothEndsAtOnce()
    {
        QFETCH(QString, text);
        CommandLine line;
        QCOMPARE(line.out({"log", "sleep", text.toStdString()}),
                 std::string("Sleep 22:50-06:10, night of Sat 21 Nov · 7 h 20 min of 7 h · met\n"));
        QVERIFY(line.habit("sleep", "2026-11-21")["value"] == 440);
        QVERIFY(line.habit("bedtime", "2026-11-21")["value"] == "22:50");
    }

    void bedtimeAndWakeUpCompleteEachOther()
    {
        CommandLine line("2026-11-21T23:30");
        line.out({"log", "bedtime"});
        line.setTime("2026-11-22T06:10");
        QCOMPARE(line.out({"log", "wakeup"}),
                 std::string("Wake-up 06:10, night of Sat 21 Nov · 6 h 40 min of 7 h · partly done\n"));
    }

    void loggingAgainSaysWhatItReplacesAndUndoBringsItBack()
    {
        CommandLine line;
        line.out({"log", "bedtime", "22:30"});
        QCOMPARE(line.out({"log", "bedtime", "23:10"}),
                 std::string("Bedtime 23:10, night of Sat 21 Nov · missed, 10 min late\n"
                             "It replaces Bedtime 22:30; limberctl undo brings that back.\n"));
        QCOMPARE(line.out({"undo"}), std::string("Undid logging Bedtime 23:10 for 2026-11-21.\n"));
        QVERIFY(line.habit("bedtime", "2026-11-21")["value"] == "22:30");
    }

    void aTimeThatOccursTwiceIsTakenAsTheFirst()
    {
        CommandLine line("2026-10-25T09:00", "Europe/Berlin");
        const std::string words = line.out({"log", "water", "250", "--at", "02:30"});
        QVERIFY2(words.find("\nThat time occurred twice; it was taken as the first.\n") != std::string::npos, words.c_str());
        QVERIFY(line.habit("water", "2026-10-24")["entries"][0]["at"] == "2026-10-25T02:30:00+02:00");
    }

    void aTimeThatDoesNotExistIsRefused()
    {
        CommandLine line("2026-03-29T09:00", "Europe/Berlin");
        const auto result = line.run({"log", "water", "250", "--at", "02:30"});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err, std::string("limberctl: 2026-03-29 02:30 does not exist in Europe/Berlin, where clocks were "
                                         "put forward over it; take a time before or after that.\n"));
    }

    void sleepIsElapsedTimeAlsoWhenClocksChange_data()
    {
        QTest::addColumn<QString>("morning");
        QTest::addColumn<QString>("night");
        QTest::addColumn<int>("minutes");
        QTest::newRow("ordinary") << "2026-03-15T09:00" << "2026-03-14" << 440;
        QTest::newRow("spring") << "2026-03-29T09:00" << "2026-03-28" << 380;
        QTest::newRow("autumn") << "2026-10-25T09:00" << "2026-10-24" << 500;
    }

    void sleepIsElapsedTimeAlsoWhenClocksChange()
    {
        QFETCH(QString, morning);
        QFETCH(QString, night);
        QFETCH(int, minutes);
        CommandLine line(morning.toStdString(), "Europe/Berlin");
        line.out({"log", "sleep", "22:50-06:10"});
        QVERIFY(line.habit("sleep", night.toStdString())["value"] == minutes);
    }

    void aNapIsKeptOutsideTheNight()
    {
        CommandLine line("2026-11-22T16:00");
        QCOMPARE(line.out({"log", "sleep", "14:00-15:00"}),
                 std::string("Nap 14:00, 1 h · kept outside the night's sleep\n"));
        QVERIFY(line.habit("sleep")["value"].is_null());
    }

    void stretchIsDoneOrDoneInPart()
    {
        CommandLine line;
        QCOMPARE(line.out({"log", "stretch", "3", "--partly"}),
                 std::string("Bedtime stretch 3 min, partly done at 08:05 · today open\n"));
        line.setTime("2026-11-22T08:06");  // of two in the same millisecond either may come first
        QCOMPARE(line.out({"log", "stretch"}), std::string("Bedtime stretch 7 min at 08:06 · today met\n"));
        QVERIFY(line.habit("stretch")["entries"][0]["kind"] == "part");
    }

    void aCrampTakesOneCommandAndDetailsIfThereAreAny()
    {
        CommandLine line("2026-11-22T03:10");
        QCOMPARE(line.out({"log", "cramp"}), std::string("Cramp at 03:10, night of Sat 21 Nov. Straighten the leg and "
                                                         "pull the toes toward the head.\n"));
        line.out({"log", "cramp", "--at", "02:00", "--leg", "left", "--pain", "７", "--minutes", "3", "--signs",
                  "swelling, redness", "--note", "左腿"});
        const auto cramps = line.json({"cramps"});
        QCOMPARE(cramps.size(), std::size_t{2});
        QVERIFY(cramps[0]["pain"] == 7 && cramps[0]["leg"] == "left" && cramps[0]["minutes"] == 3);
        QVERIFY(cramps[0]["signs"] == nlohmann::json({"swelling", "redness"}) && cramps[0]["note"] == "左腿");
        QVERIFY(cramps[1]["leg"].is_null() && cramps[1]["pain"].is_null() && cramps[1]["night"] == "2026-11-21");
        QCOMPARE(line.out({"undo"}), std::string("Undid logging a cramp for 2026-11-21.\n"));
    }

    void aHabitOfOnesOwnGoesByNameInAnyCase()
    {
        CommandLine line;
        line.out({"habit", "add", "晨跑", "--kind", "amount", "--unit", "km", "--goal", ">=2.5", "--remind", "06:30"});
        QCOMPARE(line.out({"log", "晨跑", "3.25"}), std::string("晨跑 3.25 km at 08:05 · today 3.25 of 2.5 km\n"));
        line.out({"habit", "add", "Floss"});
        QCOMPARE(line.out({"log", "floss"}), std::string("Floss yes at 08:05 · today met\n"));
        QCOMPARE(line.out({"log", "FLOSS", "no"}),
                 std::string("Floss no at 08:05 · today missed\n"
                             "It replaces Floss yes; limberctl undo brings that back.\n"));
    }

    void aClockHabitOfOnesOwnTakesATime()
    {
        CommandLine line;
        line.out({"habit", "add", "Breakfast", "--kind", "clock", "--goal", "<08:00"});
        QCOMPARE(line.out({"log", "Breakfast", "07:40"}), std::string("Breakfast 07:40 · today met\n"));
        const auto refused = line.run({"log", "Breakfast", "--day", "2026-11-01"});
        QCOMPARE(refused.err, std::string("limberctl: 2026-11-22 08:05 is outside the day or night of 2026-11-01; take "
                                          "another one, or another time.\n"));
    }

    void anEntryIsNamedByTheEndOfItsIdThatTablesShow()
    {
        CommandLine line;
        line.out({"log", "water", "250", "--at", "07:00"});
        line.out({"log", "water", "300"});
        const std::string id = lastEntry(line, "water");
        const std::string shown = id.substr(id.size() - 6);
        QVERIFY(line.out({"today"}).find("  " + shown + "  ") != std::string::npos);
        QCOMPARE(line.out({"edit", shown, "350", "--note", "tea"}),
                 std::string("Water 350 ml at 08:05 · today 600 of 1500-1700 ml\n"
                             "It replaces Water 300 ml; limberctl undo brings that back.\n"));
        QCOMPARE(line.out({"delete", shown}),
                 std::string("Done: deleting Water 350 ml for 2026-11-22; limberctl undo brings it back.\n"));
        QVERIFY(line.habit("water")["value"] == 250);
        QCOMPARE(line.out({"undo"}), std::string("Undid deleting Water 350 ml for 2026-11-22.\n"));
        QVERIFY(line.habit("water")["value"] == 600);
        QVERIFY(line.habit("water")["entries"][1]["note"] == "tea");
    }

    void aBedtimeIsEditedOnItsOwnNight()
    {
        CommandLine line;
        line.out({"log", "sleep", "22:50-06:10", "--night", "2026-11-18"});
        line.out({"edit", lastEntry(line, "bedtime", "2026-11-18"), "23:20"});
        line.out({"edit", lastEntry(line, "sleep", "2026-11-18"), "--at", "07:00"});
        QVERIFY(line.habit("bedtime", "2026-11-18")["value"] == "23:20");
        QVERIFY(line.habit("sleep", "2026-11-18")["value"] == 460);
    }

    void undoAndRedoGoBackAndForth()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        const std::string one = line.archive();
        line.out({"settings", "drink-size", "300"});
        line.out({"habit", "add", "Floss"});
        line.out({"goal", "exercise", ">=20"});
        line.out({"skip", "exercise", "--reason", "ill"});
        line.out({"vacation", "2026-12-24..2027-01-03"});
        const std::string all = line.archive();
        QCOMPARE(line.out({"undo"}), std::string("Undid the vacation from 2026-12-24.\n"));
        QCOMPARE(line.out({"undo"}), std::string("Undid skipping Exercise for 2026-11-22.\n"));
        QCOMPARE(line.out({"undo"}), std::string("Undid setting the goal of Exercise.\n"));
        QCOMPARE(line.out({"undo"}), std::string("Undid changing the habit Floss.\n"));
        QCOMPARE(line.out({"undo"}), std::string("Undid setting drink-size.\n"));
        QCOMPARE(line.archive(), one);
        for (int i = 0; i < 5; ++i)
            QVERIFY(line.out({"redo"}).starts_with("Redid "));
        QCOMPARE(line.archive(), all);
        const auto json = line.json({"undo"});
        QVERIFY(json["action"] == "vacation" && json["day"] == "2026-12-24" && json["value"].is_null());
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliLogTest)
#include "cli_log_test.moc"
