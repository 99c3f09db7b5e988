// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/limberctl.h"
#include "tests/app/cli/full_diary.h"

#include <QTest>

#include <sys/stat.h>

namespace limber::test {
namespace {

/// Exit status and what was said on stderr.
using Outcome = std::pair<int, std::string>;

Outcome runInto(std::ostream& out, CommandLine& line, std::vector<std::string> arguments)
{
    std::ostringstream err;
    const ZonePtr zone = zoneNamed("Asia/Shanghai");
    const ManualClock clock("2026-11-22T08:05", *zone);
    Shell shell{.out = out, .err = err, .clock = clock, .zone = zone, .colour = false, .programs = {}};
    arguments.insert(arguments.begin(), {"--data-dir", line.data().string()});
    const int status = runLimberctl(std::move(arguments), shell);
    return {status, err.str()};
}

}  // namespace

/// export and import.
class CliFilesTest : public QObject {
    Q_OBJECT

private slots:
    void anArchiveCarriesEverythingToAnotherMachine()
    {
        CommandLine here;
        fill(here);
        const std::string file = (here.folder() / "all.json").string();
        QCOMPARE(here.out({"export", file}), "Wrote 4 entries to " + file + ".\n");
        QVERIFY(isForOwnerOnly(file));
        QCOMPARE(contentOf(file), here.archive());

        CommandLine there;
        QVERIFY(there.out({"import", file, "--dry-run"}).starts_with("It would add "));
        QVERIFY(there.archive() != here.archive());
        QVERIFY(there.out({"import", file}).starts_with("Added "));
        QCOMPARE(there.archive(), here.archive());
        QCOMPARE(there.out({"import", file}), "Everything in " + file + " is here already.\n");
    }

    void anImportIsUndoneAtOnce()
    {
        CommandLine here;
        fill(here);
        const std::string file = (here.folder() / "all.json").string();
        here.out({"export", file});
        CommandLine there;
        const std::string before = there.archive();
        there.out({"import", file});
        QCOMPARE(there.out({"undo"}), std::string("Undid an import.\n"));
        QCOMPARE(there.archive(), before);
    }

    void csvCarriesTheEntries()
    {
        CommandLine here;
        fill(here);
        const std::string file = (here.folder() / "entries.csv").string();
        here.out({"export", file});
        QVERIFY(isForOwnerOnly(file));
        CommandLine there;
        there.out({"habit", "add", "晨跑", "--kind", "amount", "--unit", "km", "--goal", ">=2.5"});
        there.out({"import", file});
        QVERIFY(there.habit("bedtime", "2026-11-21")["entries"] == here.habit("bedtime", "2026-11-21")["entries"]);
        QVERIFY(there.habit("water")["entries"] == here.habit("water")["entries"]);
        QVERIFY(there.json({"today"})["habits"][5]["value"] == 3.125);
    }

    void anExportReplacesAFileOnlyWhenTold()
    {
        CommandLine line;
        fill(line);
        const std::string file = (line.folder() / "all.json").string();
        write(file, "mine");
        const auto result = line.run({"export", file});
        QCOMPARE(result.err, "limberctl: " + file + " is there already; choose another name, or add --yes to replace it.\n");
        QCOMPARE(result.status, 1);
        QCOMPARE(contentOf(file), std::string("mine"));
        line.out({"export", file, "--yes"});
        QCOMPARE(contentOf(file), line.archive());
    }

    void anExportThatCannotBeWrittenLeavesNothing()
    {
        CommandLine line;
        fill(line);
        const std::string file = (line.folder() / "missing" / "all.json").string();
        const auto result = line.run({"export", file});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err, "limberctl: " + file + " cannot be written: No such file or directory; choose another place.\n");
        QCOMPARE(line.run({"export", "notes.txt"}).err,
                 std::string("limberctl: notes.txt ends in neither .json nor .csv; the ending chooses the format.\n"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(line.folder()), {}), std::ptrdiff_t{1});
    }

    void aSpoiltFileIsRefusedWhole()
    {
        CommandLine line;
        fill(line);
        const std::string file = (line.folder() / "all.json").string();
        line.out({"export", file});
        std::string text = contentOf(file);
        const auto last = text.rfind("\"value\":3.125");
        write(file, text.replace(last, 13, "\"value\":-3.12"));
        CommandLine there;
        const std::string before = there.archive();
        const auto result = there.run({"import", file});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.starts_with("limberctl: " + file + " cannot be imported: line "), result.err.c_str());
        QVERIFY(result.err.ends_with(": the value is outside what 晨跑 can have; nothing was taken from it.\n"));
        QCOMPARE(there.archive(), before);
    }

    void aNewerFormatIsRefused()
    {
        CommandLine line;
        const std::string file = (line.folder() / "new.json").string();
        write(file, R"({"format":"limber","version":9})");
        QCOMPARE(line.run({"import", file}).err,
                 "limberctl: " + file + " was written by a newer Limber (format 9, this one reads 1); update Limber to "
                                        "import it.\n");
    }

    void whatIsNoOrdinaryFileIsNotImported()
    {
        CommandLine line;
        const std::string pipe = (line.folder() / "pipe.json").string();
        const std::string loop = (line.folder() / "loop.json").string();
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        std::filesystem::create_symlink("loop.json", loop);
        QCOMPARE(line.run({"import", pipe}).err, "limberctl: " + pipe + " is no ordinary file; name one that export wrote.\n");
        QCOMPARE(line.run({"import", loop}).err,
                 "limberctl: " + loop + " cannot be read: Too many levels of symbolic links; name a file that is there.\n");
        QCOMPARE(line.run({"export", loop, "--yes"}).status, 0);  // it takes the place of the link
    }

    void anExportNeedsMoreOfANameThanItsEnding()
    {
        CommandLine line;
        const std::string file = (line.folder() / ".json").string();
        QCOMPARE(line.run({"export", file}).err,
                 "limberctl: " + file + " needs a name before its ending; write one such as limber.json.\n");
    }

    void whatIsStillToComeIsNotImported()
    {
        CommandLine later("2026-12-24T08:05");
        later.out({"log", "water", "250"});
        for (const char* name : {"later.json", "later.csv"}) {
            const std::string file = (later.folder() / name).string();
            later.out({"export", file});
            CommandLine line("2026-11-22T08:05");
            const std::string before = line.archive();
            const auto result = line.run({"import", file});
            QVERIFY2(result.err.starts_with("limberctl: " + file + " cannot be imported: line "), result.err.c_str());
            QVERIFY2(result.err.ends_with(": the time is still to come; nothing was taken from it.\n"), result.err.c_str());
            QCOMPARE(line.archive(), before);
        }
    }

    void theFirstUseOfADayIsARealUse()
    {
        CommandLine line("2026-11-22T09:00");
        line.out({"doctor"});
        line.out({"backup"});
        line.setTime("2026-11-22T11:00");
        line.out({"today"});  // the anchor of the first reminder: 11:00 + (21:00 - 11:00) / 7
        QVERIFY(line.json({"reminders", "--to", "23:00"})[0]["at"].get<std::string>().starts_with("2026-11-22T12:2"));
    }

    void aReaderThatGoesAwayDoesNotUndoWhatWasDone()
    {
        CommandLine line;
        std::ostringstream out;
        out.setstate(std::ios::badbit);
        QCOMPARE(runInto(out, line, {"log", "water", "250"}), Outcome(0, ""));
        QVERIFY(line.habit("water")["value"] == 250);
    }

    void whatCannotBeWrittenIsSaidAndWhatWasDoneIsKept()
    {
        CommandLine line;
        const std::string why = "limberctl: The output could not be written: No space left on device.";
        std::ofstream full("/dev/full");
        const Outcome kept(1, why + " The command was carried out all the same: what it changed is kept.\n");
        QCOMPARE(runInto(full, line, {"log", "water", "250"}), kept);
        QVERIFY(line.habit("water")["value"] == 250);
        std::ofstream fullAgain("/dev/full");
        QCOMPARE(runInto(fullAgain, line, {"today"}), Outcome(1, why + '\n'));
    }

    /// Whether anything was changed is what happened, not what the verb could do.
    void onlyWhatChangedSomethingIsSaidToBeKept_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("changes");
        const auto row = [](const QString& words, bool changes) {
            QTest::newRow(qPrintable(words)) << words.split(' ') << changes;
        };
        for (const char* reads : {"settings", "settings reminders", "goal water", "vacation", "import @/all.json",
                                  "import @/more.json --dry-run", "export @/new.json", "backup @/new.db"})
            row(reads, false);
        for (const char* changes : {"settings reminders off", "goal water 1500..1800", "vacation 2026-12-24..2026-12-26", "undo",
                                    "redo", "skip exercise", "import @/more.json", "restore @/old.db", "habit add Piano"})
            row(changes, true);
    }

    void onlyWhatChangedSomethingIsSaidToBeKept()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, changes);
        CommandLine line;
        const std::string folder = line.folder().string();
        line.out({"log", "water", "100"});
        line.out({"backup", folder + "/old.db"});
        line.out({"log", "water", "200"});
        line.out({"export", folder + "/more.json"});
        line.out({"undo"});
        line.out({"export", folder + "/all.json"});
        std::vector<std::string> words;
        for (QString& word : arguments)
            words.push_back(word.replace('@', QString::fromStdString(folder)).toStdString());
        std::ofstream full("/dev/full");
        const auto [status, said] = runInto(full, line, words);
        QCOMPARE(status, 1);
        QVERIFY2(said.starts_with("limberctl: The output could not be written: No space left on device."), said.c_str());
        QCOMPARE(said.find("what it changed is kept") != std::string::npos, changes);
    }

    void longOutputThatCannotBeWrittenIsNoSuccess()
    {
        CommandLine line;
        std::ofstream full("/dev/full");
        QVERIFY(line.out({"reminders", "--to", "2027-10-01"}).size() > 100'000);
        QCOMPARE(runInto(full, line, {"reminders", "--to", "2027-10-01"}).first, 1);
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliFilesTest)
#include "cli_files_test.moc"
