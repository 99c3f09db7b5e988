// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "tests/support/tracked.h"

#include <QTest>

#include <array>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::test;

namespace fs = std::filesystem;

/// Programs that die while they copy a database.
class KilledCopyTest : public QObject {
    Q_OBJECT

    static constexpr int rounds = 25;
    static constexpr std::array<std::string_view, 2> both{
        "CREATE TABLE t (x TEXT) STRICT; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO t SELECT hex(randomblob(1000)) FROM n;",
        "CREATE TABLE u (x TEXT) STRICT;"};

    /// Lets a program do `work` and kills it at a moment of the next 40 ms.
    template <class Work>
    static void killed(std::mt19937& chance, Work work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        usleep(std::uniform_int_distribution<useconds_t>(0, 40'000)(chance));  // the moment is what is tried
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }

    static bool isWhole(const fs::path& file, std::size_t migrations)
    {
        SQLite::Database raw(file.string(), SQLite::OPEN_READONLY);
        return raw.execAndGet("PRAGMA quick_check").getString() == "ok"
            && raw.execAndGet("SELECT count(*) FROM t").getInt() == 3000
            && raw.execAndGet("PRAGMA user_version").getInt() == static_cast<int>(migrations);
    }

    static std::mt19937 seeded()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        return std::mt19937(seed);
    }

private slots:
    void aBackupIsWholeOrNotThere()
    {
        TemporaryFolder folder;
        const auto one = std::span(both).first(1);
        { Database database(folder.path() / "limber.db", one); }
        const auto backups = folder.path() / "backups";
        fs::create_directory(backups);
        std::mt19937 chance = seeded();
        for (int round = 0; round < rounds; ++round) {
            killed(chance, [&] {
                Database database(folder.path() / "limber.db", one);
                for (int next = 0;; ++next)
                    database.copyTo(backups / (std::to_string(round) + "-" + std::to_string(next) + ".db"));
            });
        }
        Database database(folder.path() / "limber.db", one);
        database.copyTo(backups / "last.db");
        for (const auto& each : fs::directory_iterator(backups)) {
            QVERIFY2(each.path().extension() == ".db", each.path().c_str());  // what a dead program left is cleared away
            QVERIFY2(isWhole(each.path(), 1), each.path().c_str());
        }
    }

    void aMigrationNeverGoesOnWithAHalfCopy()
    {
        std::mt19937 chance = seeded();
        for (int round = 0; round < rounds; ++round) {
            TemporaryFolder folder;
            const auto file = folder.path() / "limber.db";
            { Database database(file, std::span(both).first(1)); }
            killed(chance, [&] { Database database(file, both); });
            Database database(file, both);
            QCOMPARE(database.version(), 2);
            QVERIFY(isWhole(folder.path() / "backups" / "before-version-2.db", 1));
        }
    }
};

QTEST_GUILESS_MAIN(KilledCopyTest)
#include "killed_copy_test.moc"
