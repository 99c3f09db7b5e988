// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/snapshot.h"
#include "core/store/database.h"
#include "tests/support/tracked.h"

#include <QTest>
#include <array>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::test;

namespace {

mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status {};
    stat(path.c_str(), &status);
    return status.st_mode & 0777;
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreForTheirOwnerOnly()
    {
        const mode_t before = umask(022);
        {
            Tracked tracked;
            tracked.drink(250);
            const auto folder = tracked.folder.path() / "data";
            QCOMPARE(modeOf(folder), 0700u);
            for (const char* name : {"limber.db", "limber.db-wal", "limber.db-shm", "limber.db.lock"})
                QCOMPARE(modeOf(folder / name), 0600u);
            tracked.tracker->backup(tracked.folder.path() / "copy.db");
            QCOMPARE(modeOf(tracked.folder.path() / "copy.db"), 0600u);
        }
        umask(before);
    }

    void aNewerDatabaseIsRefusedAndNotTouched()
    {
        Tracked tracked;
        tracked.drink(250);
        tracked.tracker.reset();
        const auto file = tracked.folder.path() / "data" / "limber.db";
        {
            Database database(file);
            database.handle().exec("PRAGMA user_version=99");
            database.handle().exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        const std::string before = bytesOf(file);
        QCOMPARE(refusalOf([&] { const auto opened = tracked.another(); }), RefusalCode::Newer);
        QCOMPARE(bytesOf(file), before);
    }

    void anotherProgramsFileIsRefusedAndNotTouched()
    {
        TemporaryFolder folder;
        const auto file = folder.path() / "limber.db";
        std::ofstream(file) << "not a database at all, but long enough to look at: " << std::string(2000, 'x');
        const std::string before = bytesOf(file);
        QCOMPARE(refusalOf([&] { Database database(file); }), RefusalCode::NotOurs);
        QCOMPARE(bytesOf(file), before);

        const auto foreign = folder.path() / "foreign.db";
        SQLite::Database(foreign.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
        QCOMPARE(refusalOf([&] { Database database(foreign); }), RefusalCode::NotOurs);
    }

    void aFailedMigrationLeavesTheOldVersion()
    {
        TemporaryFolder folder;
        const auto file = folder.path() / "limber.db";
        constexpr std::array<std::string_view, 1> first{"CREATE TABLE t (x) STRICT;"};
        constexpr std::array<std::string_view, 1> good{"CREATE TABLE t (x ANY) STRICT; INSERT INTO t VALUES (1);"};
        constexpr std::array<std::string_view, 2> bad{good[0], "DELETE FROM t; CREATE TABLE broken ("};
        QVERIFY_EXCEPTION_THROWN(Database(file, first), SQLite::Exception);  // STRICT wants types: nothing may be left
        { Database database(file, good); }
        QVERIFY_EXCEPTION_THROWN(Database(file, bad), SQLite::Exception);
        Database database(file, good);
        QCOMPARE(database.version(), 1);
        QCOMPARE(database.handle().execAndGet("SELECT count(*) FROM t").getInt(), 1);
    }

    void aMigrationKeepsACopyOfTheOldDatabase()
    {
        TemporaryFolder folder;
        const auto file = folder.path() / "limber.db";
        constexpr std::array<std::string_view, 2> both{"CREATE TABLE t (x ANY) STRICT; INSERT INTO t VALUES (1);", "DELETE FROM t;"};
        { Database database(file, std::span(both).first(1)); }
        Database database(file, both);
        QCOMPARE(database.version(), 2);
        QCOMPARE(database.handle().execAndGet("SELECT count(*) FROM t").getInt(), 0);
        Database kept(folder.path() / "backups" / "before-version-2.db", std::span(both).first(1));
        QCOMPARE(kept.handle().execAndGet("SELECT count(*) FROM t").getInt(), 1);
        QCOMPARE(modeOf(kept.file()), 0600u);
    }

    void whatWasAcknowledgedSurvivesKill9()
    {
        constexpr int rounds = 12;
        Tracked tracked;
        tracked.tracker.reset();
        int acknowledged = 0;
        for (int round = 0; round < rounds; ++round) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) {
                close(ends[0]);
                const auto tracker = tracked.another();
                for (;;) {
                    tracker->log({"water", 1, {}, {}, false, false});
                    if (write(ends[1], "x", 1) != 1)
                        _exit(1);
                }
            }
            close(ends[1]);
            char told = 0;
            for (int i = 0; i <= round; ++i)
                acknowledged += static_cast<int>(read(ends[0], &told, 1));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            while (read(ends[0], &told, 1) == 1)  // told before it died
                ++acknowledged;
            close(ends[0]);
            const auto tracker = tracked.another();
            QVERIFY(tracker->diagnose().problems.empty());
            const auto kept = static_cast<int>(tracker->snapshot().entries.size());
            QVERIFY2(kept >= acknowledged, qPrintable(QString("%1 kept of %2").arg(kept).arg(acknowledged)));
            QVERIFY(kept <= acknowledged + 1 + round);  // at most one commit a round that nobody was told of
            acknowledged = kept;
        }
    }

    void severalProgramsWriteAtOnceAndNothingIsLost()
    {
        constexpr int programs = 4;
        constexpr int drinks = 50;
        Tracked tracked;
        tracked.tracker.reset();
        std::array<pid_t, programs> children{};
        for (pid_t& child : children) {
            child = fork();
            if (child != 0)
                continue;
            for (int i = 0; i < drinks; ++i)
                tracked.another()->log({"water", 1, {}, {}, false, false});
            _exit(0);
        }
        for (const pid_t child : children) {
            int status = 0;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        QCOMPARE(tracked.another()->snapshot().entries.size(), std::size_t(programs * drinks));
        QVERIFY(tracked.another()->diagnose().problems.empty());
    }

    void aFullDiskIsSaidAndLosesNothing()
    {
        Tracked tracked;
        tracked.drink(250);
        const struct rlimit before = limitFileSize(16 * 1024);
        std::optional<RefusalCode> refused;
        const QString note(3000, 'n');
        for (int i = 0; i < 2000 && !refused; ++i)
            refused = refusalOf([&] { tracked.tracker->log({"water", 250, {}, note.toStdString(), false, false}); });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(refused == RefusalCode::DiskFull || refused == RefusalCode::CannotOpen);
        const auto kept = tracked.another()->snapshot().entries.size();
        QVERIFY(kept >= 1);
        tracked.drink(250);
        QCOMPARE(tracked.another()->snapshot().entries.size(), kept + 1);
        QVERIFY(tracked.another()->diagnose().problems.empty());
    }

    void anOpenTransactionOfOneDoesNotHideWhatTheOtherWrote()
    {
        Tracked tracked;
        const auto other = tracked.another();
        const auto before = tracked.tracker->revision();
        other->log({"water", 250, {}, {}, false, false});
        QVERIFY(tracked.tracker->revision() != before);
        QCOMPARE(tracked.day("water", "2026-11-22").value, 250.0);
    }

private:
    static struct rlimit limitFileSize(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        struct rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        const struct rlimit tight{bytes * 64, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        return before;
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
