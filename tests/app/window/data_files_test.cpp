// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/home.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace limber::test {

class DataFilesTest : public QObject {
    Q_OBJECT

    Home m_home;

private slots:
    void anExportIsProposedAmongTheDocumentsUnderANameThatIsFree()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        const QString file = files.proposal(true);
        QCOMPARE(file, m_home.path("/Papers/limber-2026-11-19.json"));
        QCOMPARE(files.exportTo(file), QString());
        QCOMPARE(QFileInfo(file).permissions() & 0x0077, QFile::Permissions());  // nobody else's to read
        QCOMPARE(files.proposal(true), m_home.path("/Papers/limber-2026-11-19-2.json"));
        QCOMPARE(files.proposal(false), m_home.path("/Papers/limber-2026-11-19.csv"));
        QVERIFY(QFile::remove(file));
    }

    void whatIsExportedComesInAgainElsewhereAsItWas()
    {
        WindowFixture here, there;
        logSampleWeeks(here.session.tracker());
        const QString file = here.stage.dataFiles().proposal(true);
        QCOMPARE(here.stage.dataFiles().exportTo(file), QString());
        DataFiles& files = there.stage.dataFiles();
        files.find();
        QCOMPARE(files.found()->cell(0, "file").toString(), file);
        QCOMPARE(files.look(file), QString());
        QVERIFY(files.content().startsWith("Entries: "));
        QVERIFY(files.addable() > 50);
        QVERIFY(!there.session.tracker().firstDay());  // looking adds nothing
        QCOMPARE(files.add(), QString());
        QCOMPARE(there.session.tracker().snapshot().entries, here.session.tracker().snapshot().entries);
        QCOMPARE(files.look(file), QString());
        QCOMPARE(files.addable(), 0);
        QCOMPARE(files.news(), QString("All of it is here already."));
        QVERIFY(QFile::remove(file));
    }

    void anImportIsTakenBackWithOneUndo()
    {
        WindowFixture here, there;
        logSampleWeeks(there.session.tracker());
        const QString file = there.stage.dataFiles().proposal(false);
        QCOMPARE(there.stage.dataFiles().exportTo(file), QString());
        const std::string before = archiveOf(here.session.tracker());
        QCOMPARE(here.stage.dataFiles().look(file), QString());
        QSignalSpy made(&here.stage.changes(), &Changes::made);
        const int added = here.stage.dataFiles().addable();
        QCOMPARE(here.stage.dataFiles().add(), QString());
        QCOMPARE(made.front().front().toString(), QString("Imported: %1").arg(added));
        QVERIFY(archiveOf(here.session.tracker()) != before);
        QCOMPARE(here.stage.changes().undo(), QString());
        QCOMPARE(archiveOf(here.session.tracker()), before);
        QVERIFY(QFile::remove(file));
    }

    void aBackupIsOfTheTimeInItsNameWhateverItsFileSays()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        QCOMPARE(files.backUp(), QString());
        const QString first = files.backups()->cell(0, "file").toString();
        window.clock.advance(std::chrono::hours(24));
        QCOMPARE(files.backUp(), QString());
        QFile touched(first);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addDays(900), QFileDevice::FileModificationTime));
        touched.close();
        files.find();
        QCOMPARE(files.backups()->count(), 2);
        QCOMPARE(files.backups()->cell(1, "file").toString(), first);
        const auto made = QDateTime::fromString("2026-11-19T22:05:00+08:00", Qt::ISODate).toLocalTime();
        QCOMPARE(files.backups()->cell(1, "title").toString(), QLocale().toString(made, "d MMMM yyyy, HH:mm"));
    }

    void aBackupIsListedAndBringsBackHowItWas()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        QSignalSpy told(&window.stage.changes(), &Changes::told);
        window.stage.today().drink(250);
        QCOMPARE(files.backUp(), QString());
        QCOMPARE(files.backUp(), QString());  // the same second
        QCOMPARE(files.backups()->count(), 1);
        const QString file = files.backups()->cell(0, "file").toString();
        QVERIFY2(file.endsWith("/backups/limber-20261119-220500+0800.db"), qPrintable(file));
        window.stage.today().drink(500);
        QCOMPARE(window.stage.today().water()->value(), 750);

        QCOMPARE(files.restore(file), QString());
        QCOMPARE(window.stage.today().water()->value(), 250);
        QCOMPARE(files.backups()->count(), 2);  // what was there is kept
        QVERIFY(told.back().front().toString().startsWith("Restored"));
        QVERIFY(!window.stage.changes().undo().isEmpty());  // what was done to other data is not taken back in this

        window.stage.today().drink(100);  // the open window goes on
        QCOMPARE(window.stage.today().water()->value(), 350);
    }

    void whatWasThereBeforeARestoreComesBackFromItsBackup()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        QCOMPARE(files.backUp(), QString());
        const QString empty = files.backups()->cell(0, "file").toString();
        window.stage.today().drink(500);
        const std::string before = archiveOf(window.session.tracker());
        QCOMPARE(files.restore(empty), QString());
        QVERIFY(archiveOf(window.session.tracker()) != before);
        QString kept;
        for (int row = 0; row < files.backups()->count(); ++row) {
            const QString file = files.backups()->cell(row, "file").toString();
            kept = file.contains("before-restore") ? file : kept;
        }
        QCOMPARE(files.restore(kept), QString());
        QCOMPARE(archiveOf(window.session.tracker()), before);
    }

    void limberdThatHasItOpenTooSeesWhatWasRestoredAndLosesNothing()
    {
        WindowFixture window;
        DataFiles& files = window.stage.dataFiles();
        window.stage.today().drink(250);
        QCOMPARE(files.backUp(), QString());
        Tracker limberd(window.folder.path(), window.clock, window.zone);
        window.stage.today().drink(500);
        QCOMPARE(*limberd.habitDay("water", limberd.today()).value, 750.0);
        QCOMPARE(files.restore(files.backups()->cell(0, "file").toString()), QString());
        QCOMPARE(*limberd.habitDay("water", limberd.today()).value, 250.0);
        limberd.log({"water", 100, {}, {}, false, false});
        window.session.catchUp();
        QCOMPARE(window.stage.today().water()->value(), 350);
        QVERIFY(limberd.diagnose().problems.empty());
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::DataFilesTest)
#include "data_files_test.moc"
