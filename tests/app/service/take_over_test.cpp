// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/evening.h"

#include <QTest>

#include <fstream>

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
