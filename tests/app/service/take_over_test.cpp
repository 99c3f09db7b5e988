// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/evening.h"

#include <QTest>

#include <fstream>

#include <sys/stat.h>

using namespace limber;
using namespace limber::test;

namespace {

/// A service that is killed and followed by another one, on the same screen or on another.
class TakeOverTest : public QObject, private Evening {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_screen->screenName = "bus :1.5";
    }

    void theNextProcessShowsItInTheSamePlace()
    {
        showStretch();
        killAndStart();
        QCOMPARE(m_screen->adopted, QStringList{stretch});
        QCOMPARE(m_screen->sent, (QStringList{stretch, stretch}));
        m_screen->reply();
        m_screen->press(stretch, "done");
        QCOMPARE(stateOf("stretch", thursday), DayState::Met);
        QVERIFY(m_screen->onScreen.isEmpty());
    }

    void takingItOverIsNoNewShowing()
    {
        showStretch();
        const auto shown = lineOf(stretch)->shown;
        at("2026-11-19T22:47");
        killAndStart();
        m_screen->reply();
        QCOMPARE(lineOf(stretch)->shown, shown);
    }

    void onAnotherScreenItIsShownAgainWhileItMakesSense()
    {
        showStretch();
        newScreen();
        killAndStart();
        m_screen->reply();
        QCOMPARE(m_screen->adopted, QStringList());
        QCOMPARE(m_screen->onScreen.keys(), QStringList{stretch});
    }

    void yesterdaysIsNotShownAgain()
    {
        showStretch();
        newScreen();
        at("2026-11-20T07:00");
        killAndStart();
        m_screen->reply();
        QVERIFY(!m_screen->onScreen.contains(stretch));
    }

    void whatWasDoneMeanwhileIsTakenOffTheScreen()
    {
        showStretch();
        stretchElsewhere();
        killAndStart();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.isEmpty());
        QCOMPARE(m_screen->sent, QStringList{stretch});
    }

    void whatWasDismissedStaysAway()
    {
        showStretch();
        m_screen->dismiss(stretch);
        killAndStart();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.isEmpty());
    }

    void severalOnAnotherScreenAreOneSummary()
    {
        showStretch();
        newScreen();
        at("2026-11-19T23:10");  // the bedtime reminder was missed meanwhile
        killAndStart();
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.size(), 1);
        QVERIFY(m_screen->onScreen.firstKey().startsWith("missed/"));
        QVERIFY(lineOf(bedtime)->shown);
        killAndStart();  // and a summary is taken over as one
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.size(), 1);
    }

    void aNewScreenWithoutAServerStillEndsInOneSummary()
    {
        showStretch();
        newScreen();
        at("2026-11-19T23:10");
        killAndStart();
        m_screen->fail(false);
        m_screen->comeBack();
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.size(), 1);
        QVERIFY(m_screen->onScreen.firstKey().startsWith("missed/"));
    }

    void aSnoozeThatWasJustWrittenIsNotLost()
    {
        showStretch();
        const std::filesystem::path record = m_folder->path() / "on-screen.json";
        const std::filesystem::path before = m_folder->path() / "before.json";
        std::filesystem::copy_file(record, before);
        m_screen->press(stretch, "snooze-10");
        std::filesystem::rename(before, record);  // as if killed before the file was written
        killAndStart();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.isEmpty());
        reconcileAt("2026-11-19T22:55");
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(stretch));
    }

    void anAnswerThatTheDatabaseNeverHeardIsAskedForAgain()
    {
        showStretch();
        const std::filesystem::path database = m_folder->path() / "limber.db";
        std::filesystem::rename(database, database.string() + ".away");
        std::filesystem::create_directory(database);
        m_screen->press(stretch, "done");
        QVERIFY(m_screen->onScreen.isEmpty());
        m_service.reset();  // killed while it waits
        std::filesystem::remove(database);
        std::filesystem::rename(database.string() + ".away", database);
        killAndStart();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(stretch));
    }

    void aDamagedRecordIsNoRecord()
    {
        showStretch();
        std::ofstream(m_folder->path() / "on-screen.json") << "{\"screen\": \"bus :1.5\", \"bubbles\": [{\"tag\"";
        killAndStart();
        QCOMPARE(m_screen->sent, QStringList{stretch});
    }

    void whatIsNoPlainFileIsNoRecord_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"folder", "full folder", "pipe", "loop", "link", "huge"})
            QTest::newRow(what) << what;
    }

    void whatIsNoPlainFileIsNoRecord()
    {
        QFETCH(QString, what);
        showStretch();
        stretchElsewhere();
        const std::filesystem::path record = m_folder->path() / "on-screen.json";
        putInPlace(record, what);
        killAndStart();
        QCOMPARE(m_screen->adopted, QStringList());
        reconcileAt("2026-11-19T22:55");
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(bedtime));
        QVERIFY(!std::filesystem::exists(record.string() + ".new"));
        m_screen->press(bedtime, "bed");
        QCOMPARE(stateOf("bedtime", thursday), DayState::Met);
    }

    void aRecordThatCannotBeWrittenHoldsUpNothing_data()
    {
        whatIsNoPlainFileIsNoRecord_data();
    }

    void aRecordThatCannotBeWrittenHoldsUpNothing()
    {
        QFETCH(QString, what);
        const std::filesystem::path record = m_folder->path() / "on-screen.json";
        std::ofstream(m_folder->path() / "elsewhere") << "kept";
        putInPlace(record.string() + ".new", what);
        showStretch();
        std::string elsewhere;
        std::ifstream(m_folder->path() / "elsewhere") >> elsewhere;
        QCOMPARE(elsewhere, std::string("kept"));
        m_screen->press(stretch, "done");
        QCOMPARE(stateOf("stretch", thursday), DayState::Met);
    }

    void theLastOneOfASummaryCanBeAnsweredInIt()
    {
        const QString summary = "missed/" + stretch;
        reconcileAt("2026-11-19T22:59");  // back from a suspend
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.keys(), QStringList{summary});
        stretchElsewhere();
        for (int i = 0; i < 2; ++i) {
            killAndStart();
            m_screen->reply();
        }
        QCOMPARE(m_screen->onScreen.keys(), QStringList{summary});
        m_screen->press(summary, "snooze-10");
        QVERIFY(lineOf(bedtime)->snoozedUntil);
    }

    void withoutBubblesThereIsNoRecord()
    {
        const std::filesystem::path record = m_folder->path() / "on-screen.json";
        showStretch();
        QVERIFY(std::filesystem::exists(record));
        QCOMPARE(std::filesystem::status(record).permissions(), std::filesystem::perms(0600));
        m_screen->press(stretch, "done");
        QVERIFY(!std::filesystem::exists(record));
    }

private:
    /// A link leads to the file "elsewhere", which would be a good record.
    static void putInPlace(const std::filesystem::path& file, const QString& what)
    {
        const std::filesystem::path elsewhere = file.parent_path() / "elsewhere";
        if (what == "link" && std::filesystem::exists(file))
            std::filesystem::rename(file, elsewhere);
        std::filesystem::remove(file);
        if (what.endsWith("folder"))
            std::filesystem::create_directory(file);
        if (what == "full folder")
            std::ofstream(file / "something") << "in it";
        if (what == "pipe")
            QCOMPARE(mkfifo(file.c_str(), 0600), 0);
        if (what == "loop")
            std::filesystem::create_symlink(file, file);
        if (what == "link")
            std::filesystem::create_symlink(elsewhere, file);
        if (what == "huge")
            std::ofstream(file) << std::string(2'000'000, '[');
    }
    void killAndStart()
    {
        m_screen->forgetClient();
        start();
    }
    void newScreen()
    {
        m_screen->screenName = "bus :1.9";
        m_screen->onScreen.clear();
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TakeOverTest)
#include "take_over_test.moc"
