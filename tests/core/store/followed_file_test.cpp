// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/snapshot.h"
#include "core/store/database.h"
#include "tests/core/tracker/checks.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::test;

namespace fs = std::filesystem;

/// The file of a database that is open is deleted, replaced or upgraded by somebody else.
class FollowedFileTest : public QObject {
    Q_OBJECT

    static fs::path file(const Tracked& t) { return t.folder.path() / "data" / "limber.db"; }

    static void removeAll(const Tracked& t)
    {
        for (const char* suffix : {"", "-wal", "-shm", ".lock"})
            fs::remove(file(t).string() + suffix);
    }

    /// Does `work` in a program of its own, and whether it went well.
    template <class Work>
    static bool elsewhere(Work work)
    {
        const pid_t child = fork();
        if (child == 0) {
            try {
                work();
            } catch (...) {
                _exit(1);
            }
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status == 0;
    }

    static std::size_t drinksIn(const fs::path& database)
    {
        SQLite::Database raw(database.string(), SQLite::OPEN_READONLY);
        return static_cast<std::size_t>(raw.execAndGet("SELECT count(*) FROM entry").getInt());
    }

    static std::size_t backupsWith(const Tracked& t, std::size_t drinks)
    {
        std::size_t found = 0;
        if (fs::exists(file(t).parent_path() / "backups")) {
            for (const auto& each : fs::directory_iterator(file(t).parent_path() / "backups"))
                found += each.path().extension() == ".db" && drinksIn(each.path()) == drinks ? 1 : 0;
        }
        return found;
    }

private slots:
    void whereTheFileIsGoneNothingIsTakenForSaved()
    {
        Tracked t;
        t.drink(100);
        removeAll(t);
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::Gone);
        QCOMPARE(refusalOf([&] { static_cast<void>(t.tracker->snapshot()); }), RefusalCode::Gone);
        QCOMPARE(refusalOf([&] { static_cast<void>(t.tracker->revision()); }), RefusalCode::Gone);
        QVERIFY(fs::is_empty(file(t).parent_path()));
    }

    void whereTheFolderIsGoneNothingIsTakenForSaved()
    {
        Tracked t;
        t.drink(100);
        fs::remove_all(file(t).parent_path());
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::Gone);
        QVERIFY(!fs::exists(file(t).parent_path()));
    }

    void aFileThatIsPutBackIsGoneOnWith()
    {
        Tracked t;
        t.drink(100);
        const auto away = t.folder.path() / "away";
        fs::rename(file(t).parent_path(), away);
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::Gone);
        fs::rename(away, file(t).parent_path());
        t.drink(400);
        QCOMPARE(t.another()->snapshot().entries.size(), 2u);
        QCOMPARE(*t.day("water", "2026-11-22").value, 500.0);
    }

    void aDatabaseThatAnotherProgramMadeAnewIsGoneOnWith()
    {
        Tracked t;
        t.drink(100);
        const auto before = t.tracker->revision();
        removeAll(t);
        QVERIFY(elsewhere([&] { t.another()->log({"water", 200, {}, {}, false, false}); }));
        QVERIFY(t.tracker->revision() != before);
        t.drink(400);
        QCOMPARE(*t.day("water", "2026-11-22").value, 600.0);
        QCOMPARE(t.another()->snapshot().entries.size(), 2u);
        QCOMPARE(backupsWith(t, 1), 1u);
    }

    void aDatabaseMovedOverItIsGoneOnWithAndTheOldOneIsKept()
    {
        Tracked t;
        t.drink(100);
        const auto moved = t.folder.path() / "moved.db";
        t.tracker->backup(moved);
        t.drink(200);
        t.drink(300);  // both still in the log beside it, which is not that of the file moved there
        const auto before = t.tracker->revision();
        fs::rename(moved, file(t));
        QVERIFY(t.tracker->revision() != before);
        QCOMPARE(*t.day("water", "2026-11-22").value, 100.0);
        t.drink(400);
        QCOMPARE(*t.day("water", "2026-11-22").value, 500.0);
        QVERIFY(t.tracker->diagnose().problems.empty());
        QVERIFY(elsewhere([&] {
            if (t.another()->snapshot().entries.size() != 2)
                _exit(2);
        }));
        QCOMPARE(backupsWith(t, 3), 1u);
    }

    void theFirstWriteAfterAMoveGoesToTheNewFile()
    {
        Tracked t;
        t.drink(100);
        const auto moved = t.folder.path() / "moved.db";
        t.tracker->backup(moved);
        t.drink(200);
        fs::rename(moved, file(t));
        t.drink(400);
        QCOMPARE(*t.day("water", "2026-11-22").value, 500.0);
        t.tracker.reset();
        QCOMPARE(t.another()->snapshot().entries.size(), 2u);
        QVERIFY(t.another()->diagnose().problems.empty());
    }

    void aLogThatADeadProgramLeftIsNotPlayedIntoAnotherFile()
    {
        Tracked t;
        t.drink(100);
        const auto moved = t.folder.path() / "moved.db";
        t.tracker->backup(moved);
        t.tracker.reset();
        QVERIFY(elsewhere([&] {
            auto tracker = t.another();
            tracker->log({"water", 200, {}, {}, false, false});
            tracker.release();  // it dies with the drink in its log
        }));
        QVERIFY(fs::file_size(file(t).string() + "-wal") > 0);
        fs::rename(moved, file(t));
        t.tracker = t.another();
        QCOMPARE(*t.day("water", "2026-11-22").value, 100.0);
        t.drink(400);
        QCOMPARE(*t.day("water", "2026-11-22").value, 500.0);
        QVERIFY(t.tracker->diagnose().problems.empty());
        QVERIFY(fs::exists(file(t).parent_path() / "backups" / "replaced-1.db-wal"));
    }

    void whoComesBetweenAMoveAndItsDiscoveryLosesNothing()
    {
        Tracked t;
        t.drink(100);
        const auto moved = t.folder.path() / "moved.db";
        t.tracker->backup(moved);
        t.drink(200);
        fs::rename(moved, file(t));
        QVERIFY(elsewhere([&] { t.another()->log({"water", 400, {}, {}, false, false}); }));
        QCOMPARE(*t.day("water", "2026-11-22").value, 500.0);
        t.drink(800);
        QCOMPARE(*t.day("water", "2026-11-22").value, 1300.0);
        QVERIFY(t.tracker->diagnose().problems.empty());
        QCOMPARE(backupsWith(t, 2), 1u);  // 100 and 200, as they were before the move
    }

    void aFolderThatIsCopiedKeepsWhatIsInItsLog()
    {
        Tracked t;
        t.drink(100);
        const auto copy = t.folder.path() / "copy";
        fs::copy(file(t).parent_path(), copy, fs::copy_options::recursive);
        QCOMPARE(Tracker(copy, t.clock, t.zone).snapshot().entries.size(), 1u);
        QVERIFY(!fs::exists(copy / "backups"));
    }

    void anotherFileMovedOverItIsRefusedAndNotTouched()
    {
        Tracked t;
        t.drink(100);
        const auto foreign = t.folder.path() / "foreign.db";
        SQLite::Database(foreign.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE entry (x)");
        fs::rename(foreign, file(t));
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::NotOurs);
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::NotOurs);
        QCOMPARE(drinksIn(file(t)), 0u);
        QCOMPARE(backupsWith(t, 1), 1u);
    }

    void aLogThatIsDeletedTakesNothingWithIt()
    {
        Tracked t;
        t.drink(100);
        fs::remove(file(t).string() + "-wal");
        fs::remove(file(t).string() + "-shm");
        t.drink(200);
        t.tracker.reset();
        QCOMPARE(t.another()->snapshot().entries.size(), 2u);
        QVERIFY(t.another()->diagnose().problems.empty());
    }

    void aNewerProgramsDatabaseIsNotWrittenToByOneThatHasItOpen()
    {
        Tracked t;
        t.drink(100);
        QVERIFY(elsewhere([&] { SQLite::Database(file(t).string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99"); }));
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::Newer);
        QCOMPARE(refusalOf([&] { static_cast<void>(t.tracker->snapshot()); }), RefusalCode::Newer);
        QCOMPARE(drinksIn(file(t)), 1u);
    }

    void aDatabaseThatBecameAnotherProgramsIsNotWrittenTo()
    {
        Tracked t;
        t.drink(100);
        QVERIFY(elsewhere([&] { SQLite::Database(file(t).string(), SQLite::OPEN_READWRITE).exec("PRAGMA application_id=7"); }));
        QCOMPARE(refusalOf([&] { t.drink(200); }), RefusalCode::NotOurs);
        QCOMPARE(drinksIn(file(t)), 1u);
    }

    void aCopyPutThereByHandIsAsDurableAsOneMadeHere()
    {
        Tracked t;
        t.drink(100);
        const auto copy = t.folder.path() / "copy.db";
        t.tracker->backup(copy);
        Database database(copy);
        QCOMPARE(database.handle().execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
    }
};

QTEST_GUILESS_MAIN(FollowedFileTest)
#include "followed_file_test.moc"
