// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/reminder_service.h"

#include "core/tracker.h"
#include "tests/app/service/fake_notifier.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>
#include <memory>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

const QString stretch = "stretch/2026-11-19";
const QString bedtime = "bedtime/2026-11-19";
const Day thursday(2026, 11, 19);

/// One evening of 19 November 2026 in Shanghai, in which only the evening chain reminds.
class ReminderServiceTest : public QObject {
    Q_OBJECT

private:
    const ZonePtr m_zone = zoneNamed("Asia/Shanghai");
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<FakeNotifier> m_screen;
    std::unique_ptr<ReminderService> m_service;
    ManualClock m_clock;
    QStringList m_opened;

    void at(const char* wall) { m_clock.set(wall, *m_zone); }
    /// What another program does to the data.
    [[nodiscard]] Tracker tracker() const { return Tracker(m_folder->path(), m_clock, m_zone); }

    void stretchElsewhere() const
    {
        NewEntry routine;
        routine.habit = builtin::stretch;
        routine.value = 7;
        tracker().log(routine);
    }
    void start()
    {
        m_service = std::make_unique<ReminderService>(ReminderService::Parts{
            m_folder->path(), m_clock, [this] { return m_zone; }, *m_screen,
            [this](const QString& page, const QString& token) {
                m_opened << page + ' ' + token;
                return true;
            }});
        m_service->reconcile();
    }
    void reconcileAt(const char* wall)
    {
        at(wall);
        m_service->reconcile();
    }
    void showStretch()
    {
        reconcileAt("2026-11-19T22:45");
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.keys(), QStringList{stretch});
    }
    [[nodiscard]] DayState stateOf(const char* habit, Day day) const
    {
        Tracker tracker(m_folder->path(), m_clock, m_zone);
        for (const HabitDay& each : tracker.day(day).habits) {
            if (each.habit->id == habit)
                return each.state;
        }
        return DayState::Off;
    }
    [[nodiscard]] std::optional<LedgerLine> lineOf(const QString& occurrence) const
    {
        Tracker tracker(m_folder->path(), m_clock, m_zone);
        for (const LedgerLine& line : tracker.ledger(m_clock.now() - 48h, m_clock.now() + 48h)) {
            if (line.occurrence == occurrence.toStdString())
                return line;
        }
        return {};
    }

private slots:
    void init()
    {
        m_service.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        m_screen = std::make_unique<FakeNotifier>();
        m_opened.clear();
        at("2026-11-19T21:00");
        Tracker first = tracker();
        first.noteUse();
        first.setSetting("water-reminders", "off");
        start();
        QCOMPARE(m_screen->sent, QStringList());
    }

    void looksAgainWhenTheNextReminderIsDue()
    {
        QCOMPARE(m_service->next().value(), m_zone->firstInstant(parseWallTime("2026-11-19T22:30").value()));
    }

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

    void doneCountsForTheEveningItWasAskedOf()
    {
        showStretch();
        at("2026-11-20T04:30");
        m_screen->press(stretch, "done");
        QCOMPARE(stateOf("stretch", thursday), DayState::Met);
        QVERIFY(m_screen->onScreen.isEmpty());
    }

    void goingToBedNowLogsTheBedtime()
    {
        reconcileAt("2026-11-19T22:55");
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(bedtime));
        m_screen->press(bedtime, "bed");
        QCOMPARE(stateOf("bedtime", thursday), DayState::Met);
    }

    void skipIsForThatDayOnly()
    {
        showStretch();
        m_screen->press(stretch, "skip");
        QCOMPARE(stateOf("stretch", thursday), DayState::Skipped);
    }

    void snoozedItComesBackAfterTenMinutes()
    {
        showStretch();
        m_screen->press(stretch, "snooze-10");
        QVERIFY(m_screen->onScreen.isEmpty());
        QCOMPARE(m_service->next().value(), m_clock.now() + 10min);
        reconcileAt("2026-11-19T22:54");
        QCOMPARE(m_screen->sent.count(stretch), 1);
        start();  // a restart does not lose it
        reconcileAt("2026-11-19T22:55");
        QCOMPARE(m_screen->sent.count(stretch), 2);
    }

    void doneElsewhereTakesItOffTheScreen()
    {
        showStretch();
        stretchElsewhere();
        m_service->reconcile();
        QVERIFY(m_screen->onScreen.isEmpty());
        QCOMPARE(lineOf(stretch)->answer, std::string("withdrawn"));
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

    void aClickOpensTheWindowOnTheRightPage()
    {
        showStretch();
        m_screen->press(stretch, "default");
        QCOMPARE(m_opened, QStringList{"today token"});
        QCOMPARE(lineOf(stretch)->answer, std::string("open"));
        reconcileAt("2026-11-22T20:00");
        m_screen->reply();
        m_screen->press("weekly_review/2026-11-22", "review");
        QCOMPARE(m_opened.last(), "week token");
    }

    void severalThatWereMissedAreOneSummary()
    {
        reconcileAt("2026-11-19T23:10");  // as after a resume
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.size(), 1);
        QVERIFY(m_screen->onScreen.firstKey().startsWith("missed/"));
        QVERIFY(m_screen->onScreen.first().body.contains("stretch"));
        reconcileAt("2026-11-19T23:11");
        QCOMPARE(m_screen->sent.size(), 1);
    }

    void answersThatComeTooLateChangeNothing()
    {
        showStretch();
        m_screen->press(stretch, "done");
        m_screen->press(stretch, "skip");
        QCOMPARE(stateOf("stretch", thursday), DayState::Met);
    }

    void speaksTheLanguageThatWasChosen()
    {
        tracker().setSetting("language", "zh");
        reconcileAt("2026-11-19T22:45");
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.first().title, QString::fromUtf8("该拉伸了"));
    }

    void withEverythingSwitchedOffThereIsNothingToStayFor()
    {
        QVERIFY(m_service->anythingEnabled());
        showStretch();
        tracker().setSetting("reminders", "off");
        m_service->reconcile();
        QVERIFY(!m_service->anythingEnabled());
        QVERIFY(m_screen->onScreen.isEmpty());
    }

    void aFolderThatCannotBeOpenedIsTriedAgain()
    {
        m_service.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        std::ofstream(m_folder->path() / "limber.db") << "this is no database at all, but long enough to look like one";
        start();
        QVERIFY(m_service->next().value() > m_clock.now());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(ReminderServiceTest)
#include "reminder_service_test.moc"
