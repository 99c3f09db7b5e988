// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/database_watch.h"

#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

constexpr int aSecond = 1000;

void append(const std::filesystem::path& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(text);
}

class DatabaseWatchTest : public QObject {
    Q_OBJECT

private slots:
    void aWriteIsNoticedWithinASecond_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("commit") << "limber.db-wal";
        QTest::newRow("checkpoint") << "limber.db";
    }
    void aWriteIsNoticedWithinASecond()
    {
        QFETCH(QString, name);
        const TemporaryFolder folder;
        DatabaseWatch watch(folder.path());
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        append(folder.path() / name.toStdString(), "x");
        QVERIFY(changed.wait(aSecond));
    }

    void aRestoredBackupIsNoticed()
    {
        const TemporaryFolder folder;
        append(folder.path() / "limber.db", "old");
        DatabaseWatch watch(folder.path());
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        append(folder.path() / "copy", "new");
        std::filesystem::rename(folder.path() / "copy", folder.path() / "limber.db");
        QVERIFY(changed.wait(aSecond));
    }

    void manyWritesAreOneChange()
    {
        const TemporaryFolder folder;
        DatabaseWatch watch(folder.path());
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        for (int i = 0; i < 500; ++i)
            append(folder.path() / "limber.db-wal", "x");
        QVERIFY(changed.wait(aSecond));
        QCOMPARE(changed.count(), 1);
    }

    void theLockAndTheSharedMemoryAreNotChanges()
    {
        const TemporaryFolder folder;
        DatabaseWatch watch(folder.path());
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        append(folder.path() / "limber.db.lock", "x");
        append(folder.path() / "limber.db-shm", "x");
        QVERIFY(!changed.wait(200));
    }

    void aFolderThatComesBackLaterIsWatchedAgain()
    {
        const TemporaryFolder parent;
        const auto folder = parent.path() / "limber";
        const auto away = parent.path() / "away";
        std::filesystem::create_directory(folder);
        DatabaseWatch watch(folder);
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        std::filesystem::rename(folder, away);
        QVERIFY(changed.wait(aSecond));
        watch.resume();  // nothing is there
        std::filesystem::rename(away, folder);
        watch.resume();
        QVERIFY(changed.wait(aSecond));  // what was written before the watch began
        watch.resume();                  // once is enough
        QVERIFY(!changed.wait(200));
        append(folder / "limber.db-wal", "frame");
        QVERIFY(changed.wait(aSecond));
    }

    void aFolderMadeAnewIsWatchedAgain()
    {
        const TemporaryFolder parent;
        const auto folder = parent.path() / "limber";
        std::filesystem::create_directory(folder);
        DatabaseWatch watch(folder);
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        const auto maker = connect(&watch, &DatabaseWatch::changed, &watch, [&] { std::filesystem::create_directory(folder); });
        std::filesystem::remove_all(folder);
        QVERIFY(changed.wait(aSecond));
        disconnect(maker);
        changed.clear();
        append(folder / "limber.db-wal", "x");
        QVERIFY(changed.wait(aSecond));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(DatabaseWatchTest)
#include "database_watch_test.moc"
