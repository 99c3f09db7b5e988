// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "core/reminder/agenda.h"
#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace limber::test {

class RemindersTest : public QObject {
    Q_OBJECT

private:
    static int rowOf(RowModel& model, const QByteArray& role, const QString& text)
    {
        for (int row = 0; row < model.count(); ++row) {
            if (model.cell(row, role).toString() == text)
                return row;
        }
        return -1;
    }
    static QVariant switchCell(Reminders& reminders, const char* key, const char* role)
    {
        return reminders.switches()->cell(rowOf(*reminders.switches(), "key", QString::fromLatin1(key)), role);
    }
    /// The window looks on as limberd shows what is due at `wall`.
    static void comes(WindowFixture& window, const std::string& wall)
    {
        window.elsewhere(wall, [](Tracker& limberd) { limberd.recordShown(limberd.agenda().show); });
        window.at(wall);
    }
    /// In use since before the evening's steps.
    static void beginEvening(WindowFixture& window)
    {
        window.session.tracker().noteUse();
        window.session.tracker().setSetting("water-reminders", "off");
        window.stage.reminders().follow(false);
    }

private slots:
    void everyKindHasItsSwitch()
    {
        WindowFixture window;
        Reminders& reminders = window.stage.reminders();
        reminders.open();
        QCOMPARE(reminders.switches()->count(), 6);
        QCOMPARE(switchCell(reminders, "evening-reminders", "detail").toString(), QString("22:30 · 22:45 · 22:55"));
        QCOMPARE(switchCell(reminders, "morning-reminder", "detail").toString(), QString("07:30, if the night is not logged"));
        for (const char* key : {"reminders", "water-reminders", "exercise-reminder", "evening-reminders", "morning-reminder", "weekly-review"})
            QVERIFY2(switchCell(reminders, key, "active").toBool(), key);
    }

    void aSwitchIsASettingThatEveryProgramReads()
    {
        WindowFixture window;
        Reminders& reminders = window.stage.reminders();
        reminders.open();
        reminders.follow(false);
        QCOMPARE(reminders.set("weekly-review", false), QString());
        QVERIFY(!window.session.tracker().settings().weeklyReview);
        QVERIFY(!switchCell(reminders, "weekly-review", "active").toBool());
        window.elsewhere("2026-11-19T22:05", [](Tracker& other) { other.setSetting("weekly-review", "on"); });
        window.session.catchUp();
        QVERIFY(switchCell(reminders, "weekly-review", "active").toBool());
    }

    void exerciseSwitchedOnAgainComesAtItsUsualTime()
    {
        WindowFixture window;
        Reminders& reminders = window.stage.reminders();
        reminders.open();
        QCOMPARE(reminders.setExerciseTime("1815"), QString());
        QCOMPARE(reminders.exerciseTime(), QString("18:15"));
        QCOMPARE(reminders.set("exercise-reminder", false), QString());
        QCOMPARE(reminders.exerciseTime(), QString());
        QCOMPARE(reminders.set("exercise-reminder", true), QString());
        QCOMPARE(reminders.exerciseTime(), QString("17:30"));
    }

    void allOffIsTheUsersChoiceAndNoTrouble()
    {
        WindowFixture window;
        Reminders& reminders = window.stage.reminders();
        reminders.follow(false);
        reminders.open();
        QCOMPARE(reminders.set("reminders", false), QString());
        QCOMPARE(reminders.health(), int(Reminders::AllOff));
        QCOMPARE(reminders.switches()->count(), 1);
    }

    void quietHoursAreTypedAndBadOnesChangeNothing()
    {
        WindowFixture window;
        Reminders& reminders = window.stage.reminders();
        QCOMPARE(reminders.quietText(), QString("23:00–07:00"));
        QCOMPARE(reminders.setQuietHours("2230", "6:30"), QString());
        QCOMPARE(reminders.quietText(), QString("22:30–06:30"));
        QVERIFY(!reminders.setQuietHours("25:00", "6:30").isEmpty());
        QVERIFY(!reminders.setQuietHours("22:30", "").isEmpty());
        QCOMPARE(reminders.quietText(), QString("22:30–06:30"));
        QCOMPARE(reminders.setQuietHours("", ""), QString());
        QCOMPARE(reminders.quietText(), QString("None"));
    }

    void quietHoursSayWhatIsWrongInPlainWords()
    {
        WindowFixture window;
        Reminders& reminders = window.stage.reminders();
        QCOMPARE(reminders.setQuietHours("23:00", "23:00"), QString("Begin and end are the same time. Leave both empty for no quiet hours."));
        QCOMPARE(reminders.setQuietHours("", "07:00"), QString("Fill in both times, or leave both empty for no quiet hours."));
    }

    void waterSaysHowManyAreStillToCome()
    {
        WindowFixture window("2026-11-19T18:00");
        window.session.tracker().noteUse();
        Reminders& reminders = window.stage.reminders();
        reminders.open();
        const int left = static_cast<int>(std::ranges::count(window.session.tracker().reminders(window.session.now(), window.session.now() + std::chrono::hours(8)),
                                                             ReminderKind::Water, &Reminder::kind));
        QVERIFY(left > 1);
        QCOMPARE(switchCell(reminders, "water-reminders", "detail").toString(), QString("Until 21:00, %1 more today").arg(left));
        window.stage.today().drink(1500);
        reminders.open();
        QCOMPARE(switchCell(reminders, "water-reminders", "detail").toString(), QString("Until 21:00, none left today"));
    }

    void theNextOneIsTheFirstToCome()
    {
        WindowFixture window;
        window.session.tracker().noteUse();
        window.stage.reminders().open();
        QCOMPARE(window.stage.reminders().nextTimeText(), QString("22:30"));
        QCOMPARE(window.stage.reminders().nextInText(), QString("in 25 min"));
        QCOMPARE(window.stage.reminders().nextTitle(), QString("Wind-down"));
    }

    void whatCameIsListedWithItsAnswer()
    {
        WindowFixture window;
        beginEvening(window);
        Reminders& reminders = window.stage.reminders();
        comes(window, "2026-11-19T22:30");
        comes(window, "2026-11-19T22:45");
        QCOMPARE(window.stage.today().answer("stretch/2026-11-19", "done"), QString());
        reminders.open();
        QCOMPARE(reminders.history()->count(), 2);
        QCOMPARE(reminders.history()->cell(0, "title").toString(), QString("Bedtime stretch"));
        QCOMPARE(reminders.history()->cell(0, "timeText").toString(), QString("Thu 22:45"));
        QCOMPARE(reminders.history()->cell(0, "answerText").toString(), QString("Done"));
        QCOMPARE(reminders.history()->cell(1, "answerText").toString(), QString("No answer"));
        QCOMPARE(reminders.history()->summary(), QString("Came: 2 · answered: 1"));
    }

    void whatCameIsShownHereTooUntilItIsAnsweredAnywhere()
    {
        WindowFixture window;
        beginEvening(window);
        DueReminder& due = *window.stage.reminders().due();
        QVERIFY(!due.shown());
        comes(window, "2026-11-19T22:45");
        QCOMPARE(due.occurrence(), QString("stretch/2026-11-19"));
        QCOMPARE(due.title(), QString("Time to stretch"));
        QCOMPARE(due.icon(), QString("physical_therapy"));
        QCOMPARE(due.keys().first(2), (QStringList{"start", "done"}));
        QCOMPARE(due.labels().front(), QString("Start"));
        QCOMPARE(due.labels().size(), due.keys().size());
        window.elsewhere("2026-11-19T22:46", [](Tracker& other) { other.answer("stretch/2026-11-19", ReminderAction::Done); });
        window.at("2026-11-19T22:46");
        QVERIFY(due.occurrence() != "stretch/2026-11-19");
    }

    void startingAStretchLogsNothing()
    {
        WindowFixture window;
        beginEvening(window);
        comes(window, "2026-11-19T22:45");
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QSignalSpy asked(&window.stage.today(), &Today::pageAsked);
        QCOMPARE(window.stage.today().answer("stretch/2026-11-19", "start"), QString());
        QCOMPARE(asked.front().front().toString(), QString("stretch"));
        QCOMPARE(logged.count(), 0);
        QCOMPARE(window.stage.reminders().due()->occurrence(), QString("stretch/2026-11-19"));
    }

    void whatWaitedBehindAnotherIsSaidMoreQuietly()
    {
        WindowFixture window("2026-11-19T17:00");
        window.session.tracker().noteUse();
        window.session.tracker().setSetting("water-reminders", "off");
        DueReminder& due = *window.stage.reminders().due();
        window.at("2026-11-19T17:30");
        due.look(window.session.tracker(), DueReminder::Others::Absent);
        QCOMPARE(due.occurrence(), QString("exercise/2026-11-19"));
        QVERIFY(!due.waited());
        window.at("2026-11-19T22:45");
        due.look(window.session.tracker(), DueReminder::Others::Absent);
        QCOMPARE(due.occurrence(), QString("stretch/2026-11-19"));
        QVERIFY(!due.waited());  // it came just now
        due.dismiss();
        due.look(window.session.tracker(), DueReminder::Others::Absent);
        QVERIFY(due.shown() && due.occurrence() != "stretch/2026-11-19");
        QVERIFY(due.waited());
        const QString second = due.occurrence();
        window.at("2026-11-19T22:46");
        due.look(window.session.tracker(), DueReminder::Others::Absent);
        QCOMPARE(due.occurrence(), second);
        QVERIFY(due.waited());
    }

    void doneHereIsLoggedAndCanBeTakenBack()
    {
        WindowFixture window;
        beginEvening(window);
        comes(window, "2026-11-19T22:45");
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QCOMPARE(window.stage.today().answer("stretch/2026-11-19", "done"), QString());
        QCOMPARE(logged.count(), 1);
        QCOMPARE(window.habitCell("stretch", "markState").toInt(), int(day_state::Met));
        QVERIFY(window.stage.reminders().due()->occurrence() != "stretch/2026-11-19");
        QCOMPARE(window.stage.changes().undo(), QString());
        QVERIFY(window.habitCell("stretch", "markState").toInt() != int(day_state::Met));
    }

    void putOffItIsGoneAndThereIsNothingToTakeBack()
    {
        WindowFixture window;
        beginEvening(window);
        comes(window, "2026-11-19T22:45");
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QSignalSpy said(&window.stage.changes(), &Changes::told);
        QCOMPARE(window.stage.today().answer("stretch/2026-11-19", "snooze-10"), QString());
        QCOMPARE(logged.count(), 0);
        QCOMPARE(said.front().front().toString(), QString("Comes again in 10 min"));
        QVERIFY(window.stage.reminders().due()->occurrence() != "stretch/2026-11-19");
        comes(window, "2026-11-19T22:55");
        QVERIFY(window.stage.reminders().due()->shown());
    }

    void closedHereItStaysAwayHereAndOpenElsewhere()
    {
        WindowFixture window;
        beginEvening(window);
        comes(window, "2026-11-19T22:45");
        window.stage.reminders().dismissDue();
        window.at("2026-11-19T22:46");
        QVERIFY(window.stage.reminders().due()->occurrence() != "stretch/2026-11-19");
        const auto lines = window.session.tracker().ledger(window.session.now() - std::chrono::hours(1), window.session.now());
        const auto line = std::ranges::find(lines, std::string("stretch/2026-11-19"), &LedgerLine::occurrence);
        QVERIFY(line != lines.end() && !line->answered);
    }

    void withoutLimberdTheWindowShowsThemItself()
    {
        WindowFixture window;
        beginEvening(window);
        window.at("2026-11-19T22:45");
        DueReminder& due = *window.stage.reminders().due();
        QVERIFY(!due.shown());
        due.look(window.session.tracker(), DueReminder::Others::Absent);
        QCOMPARE(due.occurrence(), QString("stretch/2026-11-19"));
        QCOMPARE(window.stage.today().answer(due.occurrence(), "done"), QString());
        QCOMPARE(window.habitCell("stretch", "markState").toInt(), int(day_state::Met));
    }

    void withoutLimberdWhatWasMissedIsShownToo()
    {
        WindowFixture window("2026-11-19T17:00");
        window.session.tracker().noteUse();
        window.session.tracker().setSetting("water-reminders", "off");
        window.at("2026-11-19T22:20");
        DueReminder& due = *window.stage.reminders().due();
        due.look(window.session.tracker(), DueReminder::Others::Absent);
        QCOMPARE(due.occurrence(), QString("exercise/2026-11-19"));
    }

    void whereNobodySeesWhatLimberdShowsTheWindowDoesAndTakesTheAnswer()
    {
        WindowFixture window;
        beginEvening(window);
        window.at("2026-11-19T22:45");
        Tracker& tracker = window.session.tracker();
        DueReminder& due = *window.stage.reminders().due();
        due.look(tracker, DueReminder::Others::Fail);
        QCOMPARE(due.occurrence(), QString("stretch/2026-11-19"));
        QVERIFY(!tracker.agenda().show.empty());  // still limberd's to show
        QCOMPARE(window.stage.today().answer(due.occurrence(), "skip"), QString());
        QVERIFY(tracker.agenda().show.empty());
        QCOMPARE(window.habitCell("stretch", "markState").toInt(), int(day_state::Skipped));
    }

    void closedHereAndPutOffElsewhereItComesAgain()
    {
        WindowFixture window;
        beginEvening(window);
        comes(window, "2026-11-19T22:45");
        window.stage.reminders().dismissDue();
        QVERIFY(!window.stage.reminders().due()->shown());
        window.elsewhere("2026-11-19T22:46", [](Tracker& other) {
            other.answer("stretch/2026-11-19", ReminderAction::Snooze, std::chrono::minutes(60));
        });
        comes(window, "2026-11-19T23:46");
        QCOMPARE(window.stage.reminders().due()->occurrence(), QString("stretch/2026-11-19"));
    }

    void aDatabaseThatIsBusyIsSaidAndTheAnswerCanBeGivenAgain()
    {
        WindowFixture window;
        beginEvening(window);
        comes(window, "2026-11-19T22:45");
        SQLite::Database other((window.folder.path() / "limber.db").string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        QVERIFY(!window.stage.today().answer("stretch/2026-11-19", "snooze-10").isEmpty());
        QCOMPARE(refused.count(), 1);
        other.exec("ROLLBACK");
        QCOMPARE(window.stage.today().answer("stretch/2026-11-19", "snooze-10"), QString());
    }

    void anAnswerMayLeadToAPage()
    {
        WindowFixture window("2026-11-20T07:00");
        beginEvening(window);
        comes(window, "2026-11-20T07:30");
        QCOMPARE(window.stage.reminders().due()->keys().front(), QString("fill_in"));
        QSignalSpy asked(&window.stage.today(), &Today::pageAsked);
        window.stage.today().answer(window.stage.reminders().due()->occurrence(), "fill_in");
        QCOMPARE(asked.front().front().toString(), QString("night"));
        QVERIFY(!window.stage.reminders().due()->shown());
    }

    void limberdsStatusIsRead()
    {
        const auto status = ServiceStatus::ofJson(R"({"running":true,"enabled":true,"trouble":null,
            "server":{"name":"dunst","vendor":"knopwob","version":"1.9.0","capabilities":["actions","body"]}})");
        QVERIFY(status && status->running && status->server && status->server->hasButtons());
        QVERIFY(!ServiceStatus::ofJson(R"({"running":true,"server":null})")->server);
        QVERIFY(!ServiceStatus::ofJson("no JSON"));
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::RemindersTest)
#include "reminders_test.moc"
