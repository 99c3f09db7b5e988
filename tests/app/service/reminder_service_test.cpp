// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "tests/app/service/evening.h"

#include <QTest>

#include <fstream>

using namespace limber;
using namespace limber::test;

namespace {

/// What the user sees and what their answers do.
class ReminderServiceTest : public QObject, private Evening {
    Q_OBJECT

private slots:
    void init() { begin(); }

    void looksAgainWhenTheNextReminderIsDue()
    {
        QCOMPARE(m_service->next().value(), m_zone->firstInstant(parseWallTime("2026-11-19T22:30").value()));
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

    void aClickOpensTheWindowOnTheRightPage()
    {
        showStretch();
        m_screen->press(stretch, "default");
        QCOMPARE(m_opened, QStringList{"stretch token"});
        QCOMPARE(lineOf(stretch)->answer, std::string("open"));
        reconcileAt("2026-11-22T20:00");
        m_screen->reply();
        m_screen->press("weekly_review/2026-11-22", "review");
        QCOMPARE(m_opened.last(), "review token");
    }

    void aClickOnTheStepsAroundTheStretchOpensTheEvening()
    {
        for (const auto& [time, tag] : {std::pair("2026-11-19T22:30", QString("wind_down/2026-11-19")), {"2026-11-19T22:55", bedtime}}) {
            reconcileAt(time);
            m_screen->reply();
            m_screen->press(tag, "default");
            QCOMPARE(m_opened.last(), "evening token");
        }
    }

    void crampNowIsOneOfThreeButtonsOfTheEvening()
    {
        for (const char* time : {"2026-11-19T22:30", "2026-11-19T22:45", "2026-11-19T22:55"}) {
            reconcileAt(time);
            m_screen->reply();
        }
        for (const Notification& bubble : m_screen->onScreen) {
            const auto cramp = std::ranges::find(bubble.actions, QString("cramp"), &Notification::Action::key);
            QVERIFY(cramp - bubble.actions.begin() <= 3);  // behind "default" and two answers
            QCOMPARE(cramp->label, "Cramp now");
        }
        tracker().setSetting("exercise-reminder", "23:30");
        tracker().setSetting("quiet-hours", "off");
        reconcileAt("2026-11-19T23:30");
        m_screen->reply();
        for (const auto& action : m_screen->onScreen.value("exercise/2026-11-19").actions)
            QVERIFY(action.key != "cramp");
    }

    void crampNowOpensItsPageAndAnswersNothing()
    {
        showStretch();
        m_screen->press(stretch, "cramp");
        QCOMPARE(m_opened, QStringList{"cramp token"});
        QVERIFY(!lineOf(stretch)->answered);
        QVERIFY(m_screen->onScreen.contains(stretch));
        m_screen->press(stretch, "done");
        QCOMPARE(stateOf("stretch", thursday), DayState::Met);
    }

    void goingToBedClearsTheScreenUntilTheMorning()
    {
        tracker().setSetting("quiet-hours", "off");
        tracker().setSetting("exercise-reminder", "23:30");
        showStretch();
        at("2026-11-19T22:50");
        tracker().logBedtime({});
        m_service->reconcile();
        QVERIFY(m_screen->onScreen.isEmpty());
        reconcileAt("2026-11-19T23:31");
        QCOMPARE(m_screen->sent, QStringList{stretch});
        tracker().undo();
        m_service->reconcile();
        QCOMPARE(m_screen->sent.last(), "exercise/2026-11-19");
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

    void anAnswerWaitsUntilTheDatabaseCanBeOpened()
    {
        showStretch();
        const std::filesystem::path folder = m_folder->path();
        const std::filesystem::path away = folder.string() + "-away";
        std::filesystem::rename(folder, away);
        std::ofstream(folder) << "no folder";
        m_screen->press(stretch, "done");
        std::filesystem::remove(folder);
        std::filesystem::rename(away, folder);
        QCOMPARE(stateOf("stretch", thursday), DayState::Open);
        QVERIFY(m_service->next().value() - m_clock.now() <= 5s);
        m_service->reconcile();
        QCOMPARE(stateOf("stretch", thursday), DayState::Met);
    }

    void aDatabaseThatTakesNothingHoldsUpNoReminder()
    {
        const std::filesystem::path lock = m_folder->path() / "limber.db.lock";
        std::filesystem::remove(lock);
        std::filesystem::create_directory(lock);  // it can be read, and not written to
        reconcileAt("2026-11-19T22:30");
        m_screen->reply();
        reconcileAt("2026-11-19T22:45");
        m_screen->reply();
        reconcileAt("2026-11-19T22:46");
        QCOMPARE(m_screen->sent, (QStringList{"wind_down/2026-11-19", stretch}));
        QCOMPARE(m_screen->onScreen.keys(), QStringList{stretch});
        std::filesystem::remove(lock);
        m_service->reconcile();
        QVERIFY(lineOf(stretch)->shown);
        QCOMPARE(lineOf("wind_down/2026-11-19")->answer, std::string("withdrawn"));
    }

    void whatWasDismissedBeforeItCouldBeRecordedStaysAway()
    {
        const std::filesystem::path lock = m_folder->path() / "limber.db.lock";
        std::filesystem::remove(lock);
        std::filesystem::create_directory(lock);
        showStretch();
        m_screen->dismiss(stretch);
        reconcileAt("2026-11-19T22:46");
        QCOMPARE(m_screen->sent.count(stretch), 1);
        std::filesystem::remove(lock);
        reconcileAt("2026-11-19T22:47");
        QCOMPARE(m_screen->sent.count(stretch), 1);
        QVERIFY(lineOf(stretch)->shown);
    }

    void aDatabaseThatStaysAwayIsTriedLessAndLessOften()
    {
        takeDatabaseAway();
        auto before = 0ms;
        for (int i = 0; i < 4; ++i) {
            m_service->reconcile();
            const auto pause = m_service->next().value() - m_clock.now();
            QVERIFY(pause > before);
            before = pause;
            m_clock.advance(pause);
        }
        bringDatabaseBack();
        m_service->reconcile();
        QCOMPARE(m_service->next().value(), m_zone->firstInstant(parseWallTime("2026-11-19T22:30").value()));
    }

    void onlyARetryThatFailedMakesTheNextOneLater()
    {
        takeDatabaseAway();
        m_service->reconcile();
        const Instant retry = m_service->next().value();
        for (int i = 0; i < 20; ++i) {  // the zone, the data, the notification server
            m_clock.advance(100ms);
            m_service->reconcile();
            QCOMPARE(m_service->next().value(), retry);
        }
        at("2026-11-19T20:00");  // the clock was set back
        m_service->reconcile();
        QVERIFY(m_service->next().value() - m_clock.now() <= 5s);
    }

    void aWriteThatFailsForNoKnownReasonHoldsUpNoReminder()
    {
        showStretch();
        // The agenda does not read that line any more, the answer does, and no calendar has that day.
        damage("UPDATE reminder_ledger SET day = 10000000, due = 1");
        m_screen->press(stretch, "done");
        reconcileAt("2026-11-19T22:55");
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(bedtime));
        m_screen->press(bedtime, "bed");
        QCOMPARE(stateOf("bedtime", thursday), DayState::Met);
    }

    void aTimeThatNoCalendarHasHoldsUpNoReminder_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char* time : {"4611686018427387904", "-4611686018427387904", "9223372036854775807", "253402300799999"}) {
            for (const char* what : {"UPDATE reminder_ledger SET snoozed_until = %1", "UPDATE reminder_ledger SET shown = %1",
                                     "UPDATE reminder_ledger SET answered = %1", "INSERT INTO day_use VALUES (1, %1)"})
                QTest::addRow("%s %s", what, time) << QString(what).arg(time);
        }
    }

    void aTimeThatNoCalendarHasHoldsUpNoReminder()
    {
        QFETCH(QString, sql);
        showStretch();
        damage(sql.toStdString());
        reconcileAt("2026-11-19T22:55");
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(bedtime));
    }

    void aFolderThatWasMovedAsideIsWaitedForAndNotMadeAnew()
    {
        const std::filesystem::path away = m_folder->path().string() + "-away";
        std::filesystem::rename(m_folder->path(), away);
        reconcileAt("2026-11-19T22:45");
        QVERIFY(!std::filesystem::exists(m_folder->path()));
        QCOMPARE(m_service->next().value() - m_clock.now(), Instant::duration(5s));
        std::filesystem::rename(away, m_folder->path());
        m_clock.set(m_service->next().value());
        m_service->reconcile();
        m_screen->reply();
        QVERIFY(m_screen->onScreen.contains(stretch));
        QVERIFY(lineOf(stretch)->shown);
    }

    void aFolderThatCannotBeOpenedIsTriedAgain()
    {
        m_service.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        std::ofstream(m_folder->path() / "limber.db") << "this is no database at all, but long enough to look like one";
        start();
        QVERIFY(m_service->next().value() > m_clock.now());
    }

private:
    void takeDatabaseAway() const
    {
        const std::filesystem::path file = m_folder->path() / "limber.db";
        std::filesystem::rename(file, file.string() + ".away");
        std::ofstream(file) << "this is no database at all, but long enough to look like one";
    }
    void bringDatabaseBack() const
    {
        const std::filesystem::path file = m_folder->path() / "limber.db";
        std::filesystem::rename(file.string() + ".away", file);
    }
    /// What hands or a failing disk make of the data.
    void damage(const std::string& sql) const
    {
        Database database(m_folder->path() / "limber.db");
        database.write([&] { database.handle().exec(sql); });
    }
};

}  // namespace

QTEST_GUILESS_MAIN(ReminderServiceTest)
#include "reminder_service_test.moc"
