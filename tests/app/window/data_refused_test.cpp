// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"
#include "core/store/write_lock.h"
#include "tests/app/window/home.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <sys/resource.h>

namespace limber::test {

/// Exports, imports, backups and data that cannot be: said in one sentence, and nothing is changed.
class DataRefusedTest : public QObject {
    Q_OBJECT

    Home m_home;

private slots:
    void badFilesSayWhyInOneSentenceAndChangeNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("not there") << m_home.path("/none.json");
        QTest::newRow("a folder") << m_home.path("/Papers");
        QTest::newRow("no JSON") << m_home.write("/text.json", "hello");
        QTest::newRow("cut off") << m_home.write("/cut.json", "{\"format\":\"limber\",\"version\":1,\"habits\":[");
        QTest::newRow("newer") << m_home.write("/newer.json", "{\"format\":\"limber\",\"version\":99}\n");
        QTest::newRow("a table of something else") << m_home.write("/else.csv", "a,b\n1,2\n");
        QTest::newRow("empty") << m_home.write("/empty.json", "");
        QTest::newRow("binary") << m_home.write("/x.csv", QByteArray(5000, '\0'));
        QTest::newRow("nothing typed") << QString();
    }
    void badFilesSayWhyInOneSentenceAndChangeNothing()
    {
        QFETCH(const QString, file);
        WindowFixture window;
        const std::string before = archiveOf(window.session.tracker());
        DataFiles& files = window.stage.dataFiles();
        const QString refusal = files.look(file);
        QVERIFY(!refusal.isEmpty());
        QVERIFY2(refusal.endsWith('.'), qPrintable(refusal));
        QVERIFY2(refusal.size() < 220, qPrintable(refusal));
        QVERIFY(files.content().isEmpty());
        QCOMPARE(files.add(), QString());
        QCOMPARE(archiveOf(window.session.tracker()), before);
    }

    void anExportThatCannotBeWrittenLeavesNothingBehind()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        QCOMPARE(files.exportTo("a.txt"), QString("Let the name end in .json for everything, or in .csv for a table."));
        QCOMPARE(files.exportTo(m_home.path("/none/a.json")), QString("There is no folder “%1”.").arg(m_home.path("/none")));
        const QString taken = m_home.write("/Papers/taken.json", "mine");
        QCOMPARE(files.exportTo("taken.json"), QString("taken.json exists already; choose another name."));
        QCOMPARE(QFileInfo(taken).size(), 4);
        QCOMPARE(files.exportTo("~/Papers/here.csv"), QString());
        QVERIFY(QFile::remove(m_home.path("/Papers/here.csv")));
    }

    void anExportToWhereNothingCanBeMadeSaysSoInOneSentence()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        QCOMPARE(files.exportTo("/proc/a.json"), QString("“a.json” cannot be put into that folder; choose another one."));
        QCOMPARE(files.exportTo("~/Papers/.json"), QString("Write a name before “.json”."));
        QCOMPARE(files.exportTo(".csv"), QString("Write a name before “.csv”."));
        QVERIFY(!QFile::exists(m_home.path("/Papers/.json")));
    }

    void aDamagedBackupIsSaidToBeTheOneThatIsDamaged()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        logSampleWeeks(window.session.tracker());
        QCOMPARE(files.backUp(), QString());
        const QString path = files.backups()->cell(0, "file").toString();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 8 * 4096; page + 4096 <= file.size(); page += 4096) {
            file.seek(page);
            file.write(QByteArray(512, '\x5A'));
        }
        file.close();
        const std::string before = archiveOf(window.session.tracker());
        QCOMPARE(files.restore(path), QString("“limber-20261119-220500+0800.db” is damaged; choose another backup. Nothing was changed."));
        QCOMPARE(archiveOf(window.session.tracker()), before);
    }

    void theWindowSoonSaysThatAnotherProgramHasTheData()
    {
        WindowFixture window;
        const std::filesystem::path database = window.session.tracker().path();
        const WriteLock other(database);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(window.stage.dataFiles().restore(m_home.path("/none.db")).contains("none.db"));
        const QString said = window.stage.changes().attempt([&](bool) {
            window.session.tracker().log({"water", 250, {}, {}, false, false});
            return QString();
        });
        QCOMPARE(said, QString("Another program is using %1; try again in a moment.").arg(QString::fromStdString(database.string())));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void whereTheDataAreGoneThePagesStayAndOneSentenceSaysSo()
    {
        WindowFixture window;
        window.stage.week().open();
        window.stage.today().drink(250);
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(window.folder.path() / ("limber.db" + std::string(suffix)));
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        window.session.catchUp();
        const QString sentence = QString("%1 was removed while it was open, so nothing can be saved; put it back, or close Limber and open it again.")
                                     .arg(QString::fromStdString((window.folder.path() / "limber.db").string()));
        QVERIFY(refused.count() > 0);
        for (const auto& said : refused)
            QCOMPARE(said.front().toString(), sentence);
        refused.clear();
        window.stage.today().drink(500);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().toString(), sentence);
        QCOMPARE(window.stage.today().water()->value(), 250);
    }

    void aFullDiskIsSaidAndTheFileIsNotThere()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{512, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const QString refusal = window.stage.dataFiles().exportTo("full.json");
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(refusal, QString("There is no space left for full.json."));
        QCOMPARE(QDir(m_home.path("/Papers")).entryList({"full*"}), QStringList());
    }

    void badBackupsSayWhyAndChangeNothing()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        window.stage.today().drink(250);
        QCOMPARE(files.backUp(), QString());
        const QString newer = files.backups()->cell(0, "file").toString();
        {
            SQLite::Database db(newer.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA user_version=99");
        }
        const std::string before = archiveOf(window.session.tracker());
        QCOMPARE(files.restore(newer), QString("limber-20261119-220500+0800.db was written by a newer Limber (version 99, this one knows %1); update Limber.").arg(migrations().size()));
        QVERIFY(!files.restore(m_home.write("/text.db", "hello")).isEmpty());
        QVERIFY(!files.restore(m_home.path("/none.db")).isEmpty());
        QVERIFY(!files.restore(m_home.path("/Papers")).isEmpty());
        QCOMPARE(archiveOf(window.session.tracker()), before);
        QCOMPARE(window.stage.today().water()->value(), 250);
        QCOMPARE(window.stage.changes().undo(), QString());  // still the same data
    }

    void backupsThatCannotBeMadeSayWhy()
    {
        WindowFixture window;
        QFile blocker(QString::fromStdString((window.folder.path() / "backups").string()));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(!window.stage.dataFiles().backUp().isEmpty());
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::DataRefusedTest)
#include "data_refused_test.moc"
