// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>

using namespace limber;
using namespace limber::test;

/// Tracker::backup and restore.
class RestoreTest : public QObject {
    Q_OBJECT

    static std::filesystem::path data(const Tracked& t) { return t.folder.path() / "data"; }
    static std::filesystem::path file(const Tracked& t) { return t.folder.path() / "backup.db"; }

    static std::string bytesOf(const std::filesystem::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    static void put(const std::filesystem::path& path, const std::string& bytes)
    {
        std::ofstream(path, std::ios::binary) << bytes;
    }

    /// The refusal of restoring file(t), which must leave the data and the file as they were.
    static std::optional<RefusalCode> refused(Tracked& t)
    {
        const std::string before = bytesOf(file(t));
        const auto code = refusedUnchanged(t, [&] { restore(data(t), file(t), t.clock, *t.zone); });
        return bytesOf(file(t)) == before ? code : std::nullopt;
    }

    /// A backup with one drink of 100 ml; the database has 200 ml more.
    static void prepare(Tracked& t)
    {
        t.drink(100);
        t.tracker->backup(file(t));
        t.drink(200);
    }

private slots:
    void backupIsWholeAndPrivateAndNeverOverwrites()
    {
        Tracked t;
        prepare(t);
        QCOMPARE(std::filesystem::status(file(t)).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        QCOMPARE(refusalOf([&] { t.tracker->backup(file(t)); }), RefusalCode::FileExists);
        QCOMPARE(refusalOf([&] { t.tracker->backup(t.folder.path() / "none" / "b.db"); }), RefusalCode::CannotOpen);
    }

    void restoreBringsBackAllOfABackup()
    {
        Tracked t;
        t.drink(100);
        const Snapshot before = t.tracker->snapshot();
        t.tracker->backup(file(t));
        t.drink(200);
        t.tracker->setSetting("drink-size", "300");
        restore(data(t), file(t), t.clock, *t.zone);
        QVERIFY(t.tracker->snapshot() == before);  // the open tracker sees it too
        QVERIFY(t.tracker->diagnose().problems.empty());
    }

    void restoreKeepsWhatWasThere()
    {
        Tracked t;
        prepare(t);
        const Snapshot before = t.tracker->snapshot();
        const auto kept = restore(data(t), file(t), t.clock, *t.zone);
        QCOMPARE(kept.parent_path(), data(t) / "backups");
        QCOMPARE(t.day("water", "2026-11-22").value, 100.0);
        t.clock.advance(std::chrono::seconds(1));
        restore(data(t), kept, t.clock, *t.zone);
        QVERIFY(t.tracker->snapshot() == before);
    }

    void restoredDatabaseIsPrivateWhateverWasThereBefore()
    {
        using std::filesystem::perms;
        for (const bool broken : {false, true}) {
            Tracked t;
            prepare(t);
            if (broken) {
                t.tracker.reset();
                put(data(t) / "limber.db", std::string(8192, '\x5A'));
            }
            for (const char* name : {"limber.db", "limber.db-wal", "limber.db-shm"}) {
                if (std::filesystem::exists(data(t) / name))
                    std::filesystem::permissions(data(t) / name, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
            }
            const auto kept = restore(data(t), file(t), t.clock, *t.zone);
            Tracker(data(t), t.clock, t.zone).log({"water", 100, {}, {}, false, false});
            for (const auto& each : std::filesystem::directory_iterator(data(t)))
                QVERIFY2(each.is_directory() || each.status().permissions() == (perms::owner_read | perms::owner_write), each.path().c_str());
            QCOMPARE(std::filesystem::status(kept).permissions(), perms::owner_read | perms::owner_write);
        }
    }

    void aBackupWhoseLogCannotBeReadIsRefused()
    {
        Tracked t;
        prepare(t);
        std::filesystem::create_directory(file(t).string() + "-wal");
        QCOMPARE(refusedUnchanged(t, [&] { restore(data(t), file(t), t.clock, *t.zone); }), std::optional(RefusalCode::CannotOpen));
    }

    void restoreLeavesTheBackupAsItWas()
    {
        Tracked t;
        prepare(t);
        const std::string before = bytesOf(file(t));
        restore(data(t), file(t), t.clock, *t.zone);
        QVERIFY(bytesOf(file(t)) == before);
        for (const auto& each : std::filesystem::directory_iterator(data(t)))
            QVERIFY2(each.path().string().find("restore.part") == std::string::npos, each.path().c_str());
    }

    void restoreMakesADatabaseWhereNoneIs()
    {
        Tracked t;
        prepare(t);
        const auto fresh = t.folder.path() / "fresh";
        restore(fresh, file(t), t.clock, *t.zone);
        Tracker tracker(fresh, t.clock, t.zone);
        QCOMPARE(tracker.snapshot().entries.size(), 1u);
    }

    /// What a restore is most needed for: `spoil` gets the bytes of the database.
    static void restoresOver(const std::function<std::string(std::string)>& spoil)
    {
        Tracked t;
        for (int i = 0; i < 300; ++i)
            t.drink(10);
        t.tracker->backup(file(t));
        t.tracker.reset();
        const std::string broken = spoil(bytesOf(data(t) / "limber.db"));
        put(data(t) / "limber.db", broken);
        std::filesystem::remove(data(t) / "limber.db-wal");
        const auto kept = restore(data(t), file(t), t.clock, *t.zone);
        QVERIFY(bytesOf(kept) == broken);
        Tracker tracker(data(t), t.clock, t.zone);
        QCOMPARE(tracker.snapshot().entries.size(), 300u);
        QVERIFY(tracker.diagnose().problems.empty());
        tracker.log({"water", 100, {}, {}, false, false});
    }

    void restoreRepairsATruncatedDatabase()
    {
        restoresOver([](const std::string& bytes) { return bytes.substr(0, bytes.size() / 2); });
    }

    void restoreRepairsADatabaseWithBrokenPages()
    {
        restoresOver([](std::string bytes) { return bytes.replace(4 * 4096, 6 * 4096, std::string(6 * 4096, '\x5A')); });
    }

    void restoreRepairsADatabaseThatIsNoneAnyMore()
    {
        restoresOver([](const std::string& bytes) { return std::string(bytes.size(), '\x5A'); });
    }

    void restoringTwiceInASecondKeepsBoth()
    {
        Tracked t;
        prepare(t);
        const auto first = restore(data(t), file(t), t.clock, *t.zone);
        const auto second = restore(data(t), file(t), t.clock, *t.zone);
        QVERIFY(first != second && std::filesystem::exists(first) && std::filesystem::exists(second));
    }

    void missingFileChangesNothing()
    {
        Tracked t;
        QCOMPARE(refused(t), RefusalCode::CannotOpen);
    }

    void newerFileChangesNothing()
    {
        Tracked t;
        prepare(t);
        SQLite::Database(file(t).string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=999");
        QCOMPARE(refused(t), RefusalCode::Newer);
    }

    void foreignFileChangesNothing()
    {
        Tracked t;
        t.drink(100);
        SQLite::Database(file(t).string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE habits (id)");
        QCOMPARE(refused(t), RefusalCode::NotOurs);
        put(file(t), "This is a shopping list and no database at all.\n");
        QCOMPARE(refused(t), RefusalCode::NotOurs);
    }

    void emptyFileChangesNothing()
    {
        Tracked t;
        t.drink(100);
        put(file(t), "");
        QCOMPARE(refused(t), RefusalCode::NotOurs);
        std::filesystem::remove(file(t));
        SQLite::Database(file(t).string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("PRAGMA user_version=0; VACUUM");
        QCOMPARE(refused(t), RefusalCode::NotOurs);
    }

    void fileWithForeignTriggersChangesNothing()
    {
        Tracked t;
        prepare(t);
        SQLite::Database(file(t).string(), SQLite::OPEN_READWRITE)
            .exec("CREATE TRIGGER spy AFTER INSERT ON entry BEGIN DELETE FROM entry; END");
        QCOMPARE(refused(t), RefusalCode::NotOurs);
    }

    void truncatedFileChangesNothing()
    {
        Tracked t;
        prepare(t);
        const std::string whole = bytesOf(file(t));
        for (const std::size_t size : {std::size_t(100), std::size_t(4096), whole.size() / 2, whole.size() - 4096}) {
            put(file(t), whole.substr(0, size));
            const auto code = refused(t);
            QVERIFY2(code == RefusalCode::Damaged || code == RefusalCode::NotOurs, std::to_string(size).c_str());
        }
    }

    void damagedFileChangesNothing()
    {
        Tracked t;
        for (int i = 0; i < 300; ++i)
            t.drink(100);
        t.tracker->backup(file(t));
        std::string bytes = bytesOf(file(t));
        for (std::size_t page = 8 * 4096; page + 4096 <= bytes.size(); page += 4096)
            bytes.replace(page, 512, std::string(512, '\x5A'));
        put(file(t), bytes);
        QCOMPARE(refused(t), RefusalCode::Damaged);
    }

    void liveDatabaseIsRestoredWithWhatIsStillInItsLog()
    {
        Tracked t;
        Tracked other;
        other.drink(100);  // its tracker is open, so this is still in the log beside it
        restore(data(t), data(other) / "limber.db", t.clock, *t.zone);
        QCOMPARE(t.day("water", "2026-11-22").value, 100.0);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
