// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs.h"
#include "core/tracker.h"
#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {

class CliUsageTest : public QObject {
    Q_OBJECT

private slots:
    void wrongUsageIsStatusTwoAndMakesNoDatabase_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, QStringList arguments, const char* sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        row("no such verb", {"frobnicate"}, "There is no command \"frobnicate\"; limberctl --help lists them.");
        row("no such habit verb", {"habit", "eat"}, "There is no command \"habit eat\"; limberctl --help lists them.");
        row("no habit", {"log"}, "HABIT is required; limberctl log --help shows how to write it.");
        row("no such option", {"today", "--frob"},
            "The following argument was not expected: --frob; limberctl today --help shows how to write it.");
        row("too much", {"undo", "twice"},
            "The following argument was not expected: twice; limberctl undo --help shows how to write it.");
        row("an option without its value", {"log", "water", "250", "--note"},
            "--note: 1 required TEXT missing; limberctl log --help shows how to write it.");
        row("no folder", {"today", "--data-dir"}, "--data-dir needs a folder.");
        row("a cramp with a value", {"log", "cramp", "5"},
            "A cramp has no value; write --pain, --minutes, --leg or --signs.");
        row("a drink with a leg", {"log", "water", "250", "--leg", "left"},
            "--leg, --pain, --minutes and --signs belong to log cramp.");
        row("an edit of nothing", {"edit", "abcd"},
            "Say what to change: a value, --at, --day, --note, or a cramp's --leg, --pain, --minutes or --signs.");
    }

    void wrongUsageIsStatusTwoAndMakesNoDatabase()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        CommandLine line;
        std::vector<std::string> words;
        for (const QString& argument : arguments)
            words.push_back(argument.toStdString());
        const auto result = line.run(words);
        QCOMPARE(QString::fromStdString(result.err), "limberctl: " + sentence + '\n');
        QCOMPARE(result.out, std::string());
        QCOMPARE(result.status, 2);
        QVERIFY(!std::filesystem::exists(line.data()));
    }

    void whatIsJoinedToAnOptionMayBeEmpty()
    {
        CommandLine line;
        const std::string id = line.json({"log", "water", "250", "--note=tea=hot"})["entries"][0]["id"];
        QVERIFY(line.habit("water")["entries"][0]["note"] == "tea=hot");
        line.out({"edit", id, "--note=", "--at", "07:30"});
        const auto entry = line.habit("water")["entries"][0];
        QVERIFY2(entry["note"] == "" && entry["at"].get<std::string>().find("T07:30") != std::string::npos, entry.dump().c_str());
        line.out({"log", "water", "100", "--note", "--note="});
        QVERIFY(line.habit("water")["entries"][1]["note"] == "--note=");
        QCOMPARE(line.run({"today", "--frob="}).status, 2);
        QCOMPARE(line.run({"log", "cramp", "--pain="}).err, std::string("limberctl: A cramp's pain cannot be \"\"; it takes 0 to 10.\n"));
        line.out({"habit", "add", "--", "--color="});
        QVERIFY(line.json({"habit", "list"}).back()["name"] == "--color=");
    }

    void aValueThatIsMissingIsWrongUsage()
    {
        CommandLine line;
        const auto result = line.run({"log", "water"});
        QCOMPARE(result.status, 2);
        QCOMPARE(result.err, std::string("limberctl: How much? Write a value, such as: limberctl log water 250\n"));
    }

    void nothingAtAllShowsTheOverview()
    {
        CommandLine line;
        const auto result = line.run({});
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.starts_with("Usage: limberctl COMMAND"));
    }

    void helpNamesEveryVerb()
    {
        CommandLine line;
        const std::string help = line.out({"--help"});
        for (const Verb& verb : verbs())
            QVERIFY2(help.find(std::string("\n  ") + verb.name + ' ') != std::string::npos, verb.name);
        QCOMPARE(line.out({"help"}), help);
    }

    void everyVerbExplainsItself()
    {
        CommandLine line;
        for (const Verb& verb : verbs()) {
            std::vector<std::string> words;
            for (const QString& word : QString(verb.name).split(' '))
                words.push_back(word.toStdString());
            words.emplace_back("--help");
            const std::string help = line.out(words);
            QVERIFY2(help.find(verb.summary) != std::string::npos, verb.name);
            QVERIFY2(help.find(std::string("limberctl ") + verb.name) != std::string::npos, verb.name);
        }
        QVERIFY(!std::filesystem::exists(line.data()));
    }

    void globalOptionsStandAnywhere()
    {
        CommandLine line;
        const std::string json = line.out({"streaks", "--json"});
        QCOMPARE(line.out({"--json", "streaks"}), json);
        line.out({"log", "--yes", "water", "2500"});
        QVERIFY(line.habit("water")["value"] == 2500);
        line.out({"--data-dir=" + (line.folder() / "other").string(), "today"});
        QVERIFY(std::filesystem::exists(line.folder() / "other" / "limber.db"));
    }

    void wordsOfVerbsAreNoVerbsElsewhere()
    {
        CommandLine line;
        line.out({"habit", "add", "today"});
        line.out({"log", "today"});
        line.out({"habit", "rename", "today", "list"});
        QVERIFY(line.out({"habit"}).find("\nlist ") != std::string::npos);
        line.out({"day", "today"});
    }

    void withoutAHomeTheDataIsStillNotInTheFolderOneIsIn()
    {
        const QByteArray home = qgetenv("HOME");
        const QByteArray data = qgetenv("XDG_DATA_HOME");
        const QByteArray own = qgetenv("LIMBER_DATA_DIR");
        for (const char* name : {"HOME", "XDG_DATA_HOME", "LIMBER_DATA_DIR"})
            qunsetenv(name);
        QVERIFY(defaultDataFolder().is_absolute());
        qputenv("HOME", "relative");
        QVERIFY(defaultDataFolder().is_absolute());
        qputenv("HOME", "/home/ann");
        QCOMPARE(defaultDataFolder().string(), std::string("/home/ann/.local/share/limber"));
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(defaultDataFolder().string(), std::string("/data/limber"));
        qputenv("LIMBER_DATA_DIR", "/own");
        QCOMPARE(defaultDataFolder().string(), std::string("/own"));
        qputenv("HOME", home);
        data.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", data);
        own.isNull() ? qunsetenv("LIMBER_DATA_DIR") : qputenv("LIMBER_DATA_DIR", own);
    }

    void theDatabaseIsForItsOwnerOnly()
    {
        CommandLine line;
        line.out({"today"});
        using std::filesystem::perms;
        const auto permissions = [](const std::filesystem::path& path) { return std::filesystem::status(path).permissions(); };
        QVERIFY(permissions(line.data()) == perms::owner_all);
        QVERIFY(permissions(line.data() / "limber.db") == (perms::owner_read | perms::owner_write));
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliUsageTest)
#include "cli_usage_test.moc"
