// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {

/// A cramp is edited and deleted on the command line as entries are.
class CliCrampTest : public QObject {
    Q_OBJECT

    /// Logs one with all details and returns its id.
    static std::string logged(CommandLine& line)
    {
        line.out({"log", "cramp", "--at", "02:00", "--leg", "left", "--pain", "7", "--minutes", "3", "--signs", "swelling",
                  "--note", "calf"});
        return line.json({"cramps"})[0]["id"];
    }

    static nlohmann::json only(CommandLine& line)
    {
        const auto cramps = line.json({"cramps"});
        return cramps.size() == 1 ? cramps[0] : nlohmann::json();
    }

private slots:
    void loggingEditingAndDeletingSayTheSameThings()
    {
        CommandLine line("2026-11-22T03:10");
        const auto log = line.json({"log", "cramp", "--leg", "left"});
        const auto first = only(line);
        const std::string id = first["id"];
        QVERIFY(log["id"] == id && log["entries"] == nlohmann::json({first}) && log["replaced"].empty());
        const auto edit = line.json({"edit", id, "--pain", "4"});
        const auto second = only(line);
        QVERIFY(edit["id"] == id && edit["entries"] == nlohmann::json({second}) && edit["replaced"] == nlohmann::json({first}));
        const auto remove = line.json({"delete", id});
        QVERIFY(remove["id"] == id && remove["entries"].empty() && remove["replaced"] == nlohmann::json({second}));
    }

    void detailsThatFollowLaterAreAddedByTheIdThatTheTableShows()
    {
        CommandLine line("2026-11-22T03:10");
        line.out({"log", "cramp"});
        const std::string shown = line.out({"cramps"}).substr(0, 6);
        QCOMPARE(line.out({"edit", shown, "--leg", "both", "--pain", "４", "--minutes", "2", "--signs", "numbness,redness"}),
                 std::string("Cramp at 03:10, night of Sat 21 Nov: both legs, pain 4, 2 min, numbness, redness.\n"));
        const auto cramp = only(line);
        QVERIFY(cramp["leg"] == "both" && cramp["pain"] == 4 && cramp["minutes"] == 2);
        QVERIFY(cramp["signs"] == nlohmann::json({"numbness", "redness"}));
    }

    void timeIsEditedWithinItsNightAndTheRestStays()
    {
        CommandLine line;
        const std::string id = logged(line);
        auto wanted = only(line);
        line.out({"edit", id, "--at", "23:40"});
        wanted["at"] = "2026-11-21T23:40:00+08:00";
        QVERIFY(only(line) == wanted);
        line.out({"edit", id, "--night", "2026-11-19"});
        wanted["at"] = "2026-11-19T23:40:00+08:00";
        wanted["night"] = "2026-11-19";
        QVERIFY(only(line) == wanted);
    }

    void anEmptyTextTakesAwayWhatWasSaid()
    {
        CommandLine line;
        const std::string id = logged(line);
        line.out({"edit", id, "--leg", "", "--pain", "", "--minutes", "", "--signs", "", "--note", ""});
        const auto cramp = only(line);
        QVERIFY(cramp["leg"].is_null() && cramp["pain"].is_null() && cramp["minutes"].is_null());
        QVERIFY(cramp["signs"].empty() && cramp["note"] == "");
    }

    void deletedCrampComesBackAsItWas()
    {
        CommandLine line;
        const std::string id = logged(line);
        const std::string before = line.archive();
        QCOMPARE(line.out({"delete", id}),
                 std::string("Done: deleting a cramp for 2026-11-21; limberctl undo brings it back.\n"));
        QVERIFY(line.json({"cramps"}).empty());
        QCOMPARE(line.out({"undo"}), std::string("Undid deleting a cramp for 2026-11-21.\n"));
        QCOMPARE(line.archive(), before);
        line.out({"edit", id, "--pain", "1"});
        QCOMPARE(line.out({"undo"}), std::string("Undid changing a cramp for 2026-11-21.\n"));
        QCOMPARE(line.archive(), before);
    }

    void jsonHoldsTheCrampAsItIsAndAsItWas()
    {
        CommandLine line;
        const std::string id = logged(line);
        const auto before = only(line);
        const auto edited = line.json({"edit", id, "--pain", "2"});
        QVERIFY(edited["action"] == "edit" && edited["id"] == id);
        QVERIFY(edited["entries"] == nlohmann::json::array({only(line)}));
        QVERIFY(edited["replaced"] == nlohmann::json::array({before}));
        const auto now = only(line);
        const auto deleted = line.json({"delete", id});
        QVERIFY(deleted["action"] == "delete" && deleted["entries"].empty());
        QVERIFY(deleted["replaced"] == nlohmann::json::array({now}));
    }

    void badEditIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, QStringList arguments, const char* sentence, int status = 1) {
            QTest::newRow(name) << arguments << sentence << status;
        };
        row("pain beyond ten", {"--pain", "11"}, "A cramp's pain cannot be \"11\"; it takes 0 to 10.");
        row("pain in words", {"--pain", "much"}, "A cramp's pain cannot be \"much\"; it takes 0 to 10.");
        row("no time at all", {"--minutes", "0"}, "A cramp's minutes cannot be \"0\"; it takes 1 to 1440.");
        row("a third leg", {"--leg", "third"}, "A cramp's leg cannot be \"third\"; it takes left, right or both.");
        row("to come", {"--at", "11:00"}, "2026-11-22 11:00 is still to come; log it once it has happened.");
        row("another night", {"--at", "2026-11-20T02:00", "--night", "2026-11-20"},
            "2026-11-20 02:00 is outside the day or night of 2026-11-20; take another one, or another time.");
        row("a value", {"250"}, "A cramp has no value; write --pain, --minutes, --leg or --signs.", 2);
    }
    void badEditIsRefusedAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        QFETCH(int, status);
        CommandLine line;
        std::vector<std::string> words{"edit", logged(line)};
        for (const QString& argument : arguments)
            words.push_back(argument.toStdString());
        const std::string before = line.archive();
        const auto result = line.run(words);
        QCOMPARE(QString::fromStdString(result.err), "limberctl: " + sentence + '\n');
        QCOMPARE(result.out, std::string());
        QCOMPARE(result.status, status);
        QCOMPARE(line.archive(), before);
    }

    void detailsOfACrampDoNotFitAnotherEntry()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        const std::string id = line.habit("water")["entries"][0]["id"];
        const auto result = line.run({"edit", id, "--pain", "3"});
        QCOMPARE(result.status, 2);
        QCOMPARE(result.err, std::string("limberctl: --leg, --pain, --minutes and --signs belong to a cramp.\n"));
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliCrampTest)
#include "cli_cramp_test.moc"
