// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/evening.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

/// A notification server that is slow, fails, dies and comes back; and a service that does.
class NotificationServerTest : public QObject, private Evening {
    Q_OBJECT

private slots:
    void init() { begin(); }

    void isRecordedAsShownOnlyAfterTheServersReply()
    {
        reconcileAt("2026-11-19T22:45");
        QCOMPARE(m_screen->sent, QStringList{stretch});
        QVERIFY(!lineOf(stretch) || !lineOf(stretch)->shown);
        m_screen->reply();
        QVERIFY(lineOf(stretch)->shown);
    }

    void isSentOnceHoweverOftenSomethingHappens()
    {
        reconcileAt("2026-11-19T22:45");
        m_service->reconcile();
        m_screen->reply();
        reconcileAt("2026-11-19T22:46");
        QCOMPARE(m_screen->sent, QStringList{stretch});
    }

    void anotherProcessDoesNotShowItAgain()
    {
        showStretch();
        start();
        QCOMPARE(m_screen->sent, QStringList{stretch});
    }

    void aCrashBeforeTheReplyShowsItOnceMore()
    {
        reconcileAt("2026-11-19T22:45");
        start();
        QCOMPARE(m_screen->sent, (QStringList{stretch, stretch}));
    }

    void doneWhileTheServerThinksTakesItOffAtOnce()
    {
        reconcileAt("2026-11-19T22:45");
        stretchElsewhere();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.isEmpty());
    }

    void aServerThatDiedShowsItAgainWhenItIsBack()
    {
        showStretch();
        m_screen->die();
        m_screen->comeBack();
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.keys(), QStringList{stretch});
        QCOMPARE(m_screen->sent.count(stretch), 2);
    }

    void severalThatItHadOnScreenComeBackEachWithItsAnswers()
    {
        showStretch();
        reconcileAt("2026-11-19T22:55");
        m_screen->reply();
        m_screen->die();
        m_service->reconcile();  // while there is none
        m_screen->fail(false);
        m_screen->comeBack();
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.keys(), (QStringList{bedtime, stretch}));
    }

    void aServerThatComesBackBrokenIsTriedAgain()
    {
        showStretch();
        m_screen->die();
        m_screen->comeBack();
        m_screen->fail(true);
        m_clock.advance(m_service->next().value() - m_clock.now());
        m_service->reconcile();
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.keys(), QStringList{stretch});
        QCOMPARE(m_screen->sent.count(stretch), 3);
    }

    void whatWasDismissedDoesNotComeBackWithTheServer()
    {
        showStretch();
        m_screen->dismiss(stretch);
        m_screen->die();
        m_screen->comeBack();
        QCOMPARE(m_screen->sent.count(stretch), 1);
    }

    void whatWasDoneWhileTheServerWasGoneStaysAway()
    {
        showStretch();
        m_screen->die();
        stretchElsewhere();
        m_screen->comeBack();
        QCOMPARE(m_screen->sent.count(stretch), 1);
    }

    void withoutAServerItWaitsForOne()
    {
        reconcileAt("2026-11-19T22:45");
        m_screen->fail(false);
        m_screen->comeBack();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(stretch));
    }

    void aServerThatFailsIsTriedAgainLessAndLessOften()
    {
        reconcileAt("2026-11-19T22:45");
        std::chrono::milliseconds before = 0ms;
        for (int i = 0; i < 4; ++i) {
            m_screen->fail(true);
            const auto delay = m_service->next().value() - m_clock.now();
            QVERIFY(delay > before);
            before = delay;
            m_clock.advance(delay);
            m_service->reconcile();
            QCOMPARE(m_screen->sent.count(stretch), i + 2);
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(NotificationServerTest)
#include "notification_server_test.moc"
