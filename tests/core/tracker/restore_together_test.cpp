// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <fstream>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::test;

namespace fs = std::filesystem;

/// restore() while other programs log, restore or die.
class RestoreTogetherTest : public QObject {
    Q_OBJECT

    static fs::path data(const Tracked& t) { return t.folder.path() / "data"; }
    static fs::path file(const Tracked& t) { return t.folder.path() / "backup.db"; }

    static fs::path putBack(const Tracked& t) { return restore(data(t), file(t), t.clock, *t.zone); }

    /// A backup with one drink, and no tracker open: a fork would share it.
    static void prepare(Tracked& t)
    {
        t.drink(100);
        t.tracker->backup(file(t));
        t.tracker.reset();
    }

    /// `work` in a program of its own.
    template <class Work>
    static pid_t started(Work work)
    {
        const pid_t child = fork();
        if (child != 0)
            return child;
        try {
            work();
        } catch (...) {
            _exit(1);
        }
        _exit(0);
    }

    static bool endedWell(pid_t child)
    {
        int status = 0;
        waitpid(child, &status, 0);
        return status == 0;
    }

    /// The notes in every database and backup.
    static std::set<std::string> notesIn(const fs::path& folder)
    {
        std::set<std::string> notes;
        for (const auto& each : fs::recursive_directory_iterator(folder)) {
            if (each.path().extension() != ".db")
                continue;
            SQLite::Database raw(each.path().string(), SQLite::OPEN_READONLY);
            SQLite::Statement rows(raw, "SELECT note FROM entry");
            while (rows.executeStep())
                notes.insert(rows.getColumn(0).getString());
        }
        return notes;
    }

    static void drinksWhile(const std::function<void(const Tracked&, int)>& spoil)
    {
        constexpr int drinks = 60;
        Tracked t;
        prepare(t);
        const pid_t other = started([&] {
            for (int i = 0; i < drinks; ++i)
                t.another()->log({"water", 1, {}, "n" + std::to_string(i), false, false});
        });
        for (int round = 0; round < 6; ++round) {
            spoil(t, round);
            putBack(t);
        }
        QVERIFY(endedWell(other));
        const auto notes = notesIn(data(t));
        for (int i = 0; i < drinks; ++i)
            QVERIFY2(notes.contains("n" + std::to_string(i)), std::to_string(i).c_str());
    }

private slots:
    void whatAnotherProgramLogsMeanwhileIsInTheDataOrInWhatIsKept()
    {
        drinksWhile([](const Tracked&, int) {});
    }

    void twoRestoresAtOnceBothGoWell()
    {
        Tracked t;
        prepare(t);
        for (int round = 0; round < 5; ++round) {
            const pid_t one = started([&] { putBack(t); });
            const pid_t two = started([&] { putBack(t); });
            QVERIFY(endedWell(one));
            QVERIFY(endedWell(two));
        }
        QCOMPARE(t.another()->snapshot().entries.size(), 1u);
        QCOMPARE(std::distance(fs::directory_iterator(data(t) / "backups"), {}), std::ptrdiff_t{10});
    }

    void aKilledRestoreLeavesTheOldOrTheNewDataAndNothingElse()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 chance(seed);
        Tracked t;
        prepare(t);
        t.another()->log({"water", 200, {}, std::string(500, 'n'), false, false});
        fs::create_directory(data(t) / "backups");  // it may die before it makes that
        for (int round = 0; round < 25; ++round) {
            const pid_t child = started([&] {
                for (;;)
                    putBack(t);
            });
            usleep(std::uniform_int_distribution<useconds_t>(0, 30'000)(chance));  // the moment is what is tried
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            const auto drinks = t.another()->snapshot().entries.size();
            QVERIFY(drinks == 1 || drinks == 2);
            QVERIFY(t.another()->diagnose().problems.empty());
            for (const auto& each : fs::directory_iterator(data(t)))
                QVERIFY2(each.path().filename() == "backups" || each.path().filename().string().starts_with("limber.db"), each.path().c_str());
            for (const auto& each : fs::directory_iterator(data(t) / "backups"))
                QVERIFY2(each.path().extension() == ".db", each.path().c_str());
        }
        const auto notes = notesIn(data(t));
        QVERIFY(notes.contains(std::string(500, 'n')));
    }
};

QTEST_GUILESS_MAIN(RestoreTogetherTest)
#include "restore_together_test.moc"
