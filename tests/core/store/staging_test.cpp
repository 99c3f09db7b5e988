// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/staging.h"
#include "tests/support/tracked.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::test;

namespace fs = std::filesystem;

/// Folders for files on their way, and what dead programs leave.
class StagingTest : public QObject {
    Q_OBJECT

    /// A program that has made one in `folder` with a file in it; the read end tells that it has.
    static pid_t started(const fs::path& folder)
    {
        int ends[2];
        if (pipe(ends) != 0)
            return -1;
        const pid_t child = fork();
        if (child == 0) {
            const Staging staging(folder, folder);
            std::ofstream(staging.path() / "half.db") << "half";
            if (write(ends[1], "x", 1) == 1)
                pause();
            _exit(1);
        }
        char told = 0;
        const bool made = read(ends[0], &told, 1) == 1;
        close(ends[0]);
        close(ends[1]);
        return made ? child : -1;
    }

    static void killAndWait(pid_t child)
    {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }

    static auto countIn(const fs::path& folder) { return std::distance(fs::directory_iterator(folder), {}); }

private slots:
    void itGoesWithWhoMadeIt()
    {
        TemporaryFolder folder;
        {
            const Staging staging(folder.path(), folder.path());
            QCOMPARE(fs::status(staging.path()).permissions(), fs::perms::owner_all);
            std::ofstream(staging.path() / "half.db") << "half";
        }
        QVERIFY(fs::is_empty(folder.path()));
    }

    void thatOfADeadProgramIsClearedAndThatOfALiveOneIsNot()
    {
        TemporaryFolder folder;
        const pid_t dead = started(folder.path());
        QVERIFY(dead > 0);
        killAndWait(dead);
        const pid_t live = started(folder.path());  // clears the dead one's
        QVERIFY(live > 0);
        QCOMPARE(countIn(folder.path()), std::ptrdiff_t{1});
        Staging::clear(folder.path());
        QCOMPARE(countIn(folder.path()), std::ptrdiff_t{1});
        killAndWait(live);
        Staging::clear(folder.path());
        QVERIFY(fs::is_empty(folder.path()));
    }

    void theFolderMayBeALink()
    {
        TemporaryFolder folder;
        fs::create_directory(folder.path() / "disk");
        fs::create_directory_symlink("disk", folder.path() / "data");
        const pid_t dead = started(folder.path() / "data");
        QVERIFY(dead > 0);
        killAndWait(dead);
        Staging::clear(folder.path() / "data");
        QVERIFY(fs::is_empty(folder.path() / "disk"));
    }

    void whatIsNotOursStays()
    {
        TemporaryFolder folder;
        fs::create_directory(folder.path() / "disk");
        std::ofstream(folder.path() / "disk" / "mine") << "mine";
        for (const char* name : {".limber-longer-name", "limber-abcdef"})
            fs::create_directory(folder.path() / name);
        std::ofstream(folder.path() / ".limber-abcdef") << "a file";
        fs::create_directory_symlink("disk", folder.path() / ".limber-ghijkl");
        Staging::clear(folder.path());
        QCOMPARE(countIn(folder.path()), std::ptrdiff_t{5});
        QVERIFY(fs::exists(folder.path() / "disk" / "mine"));
    }

    void openingTheDataClearsThem()
    {
        Tracked t;
        t.tracker.reset();
        const auto data = t.folder.path() / "data";
        fs::create_directories(data / "backups");
        for (const auto& folder : {data, data / "backups"}) {
            const pid_t dead = started(folder);
            QVERIFY(dead > 0);
            killAndWait(dead);
        }
        t.tracker = t.another();
        QVERIFY(fs::is_empty(data / "backups"));
        for (const auto& each : fs::directory_iterator(data))
            QVERIFY2(!each.path().filename().string().starts_with(".limber-"), each.path().c_str());
    }
};

QTEST_GUILESS_MAIN(StagingTest)
#include "staging_test.moc"
