// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/reminded.h"

#include <QTest>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

/// rules.md, "Reminders": what an answer does. It counts for the day of the occurrence, whenever it comes.
class AnswerRulesTest : public QObject {
    Q_OBJECT

    /// Everything of the 23rd until `wall` was shown.
    static std::unique_ptr<Reminded> shownUntil(const std::string& wall)
    {
        auto t = std::make_unique<Reminded>("2026-11-23T07:00");
        t->tracker->noteUse();
        t->runUntil(wall);
        t->look();
        return t;
    }

    static std::string firstDrink(const Reminded& t)
    {
        for (const Reminder& reminder : t.shown) {
            if (reminder.kind == ReminderKind::Water)
                return reminder.occurrence;
        }
        return {};
    }

private slots:
    void stretchAnsweredAt0030CountsForTheEveningBefore()
    {
        const auto t = shownUntil("2026-11-24T00:30");
        QVERIFY(t->tracker->answer("stretch/2026-11-23", ReminderAction::Done));
        QCOMPARE(t->day("stretch", "2026-11-23").state, DayState::Met);
        QVERIFY(t->day("stretch", "2026-11-24").entries.empty());
    }

    void answerAfterTheDayHasEndedStillCountsForIt()
    {
        const auto t = shownUntil("2026-11-24T09:00");
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Done));
        QCOMPARE(t->day("exercise", "2026-11-23").state, DayState::Met);
        QCOMPARE(t->day("exercise", "2026-11-23").value, 10.0);
    }

    void goingToBedAnsweredAfterMidnightIsTheNightBefore()
    {
        const auto t = shownUntil("2026-11-24T00:20");
        QVERIFY(t->tracker->answer("bedtime/2026-11-23", ReminderAction::GoToBed));
        QCOMPARE(t->day("bedtime", "2026-11-23").value, 24.0 * 60 + 20);
    }

    void goingToBedAnsweredTheNextAfternoonIsRefused()
    {
        const auto t = shownUntil("2026-11-24T12:30");
        const auto late = [&] { t->tracker->answer("bedtime/2026-11-23", ReminderAction::GoToBed); };
        QCOMPARE(refusedUnchanged(*t, late), RefusalCode::OutsideNight);
    }

    void doneForWaterIsOneUsualDrink()
    {
        const auto t = shownUntil("2026-11-23T12:00");
        t->tracker->setSetting("drink-size", "200");
        QVERIFY(t->tracker->answer(firstDrink(*t), ReminderAction::Done));
        QCOMPARE(t->day("water", "2026-11-23").value, 200.0);
        t->tracker->undo();  // and can be undone like any other
        QVERIFY(!t->day("water", "2026-11-23").value);
    }

    void doneForAnOwnHabitReachesItsGoal()
    {
        Reminded t("2026-11-23T07:00");
        t.tracker->noteUse();
        Habit pages = ownHabit("Pages", HabitKind::Amount, {GoalKind::AtLeast, 20, 0}, "pages");
        pages.reminderTimes = {{{12 * 60}, std::bitset<7>(0b1111111)}};
        const std::string id = t.tracker->addHabit(pages).id;
        t.runUntil("2026-11-23T12:00");
        t.look();
        QVERIFY(t.tracker->answer("custom/" + id + "/2026-11-23/12:00", ReminderAction::Done));
        QCOMPARE(t.day(id, "2026-11-23").state, DayState::Met);
    }

    void unknownOrAnsweredOccurrenceDoesNothing()
    {
        const auto t = shownUntil("2026-11-23T18:00");
        QVERIFY(!t->tracker->answer("exercise/2026-11-20", ReminderAction::Done));
        QVERIFY(!t->tracker->answer("", ReminderAction::Skip));
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Done));
        QVERIFY(!t->tracker->answer("exercise/2026-11-23", ReminderAction::Done));
        QVERIFY(!t->tracker->answer("exercise/2026-11-23", ReminderAction::Snooze, 10min));
        QCOMPARE(t->day("exercise", "2026-11-23").entries.size(), 1u);
    }

    void snoozeComesBackAfter10Or30Or60Minutes_data()
    {
        QTest::addColumn<int>("minutes");
        for (const int minutes : {10, 30, 60})
            QTest::addRow("%d", minutes) << minutes;
    }

    void snoozeComesBackAfter10Or30Or60Minutes()
    {
        QFETCH(int, minutes);
        const auto t = shownUntil("2026-11-23T17:30");
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Snooze, std::chrono::minutes(minutes)));
        t->shown.clear();
        t->clock.advance(std::chrono::minutes(minutes) - 1s);
        t->look();
        QCOMPARE(t->times(t->shown, ReminderKind::Exercise), "");
        t->clock.advance(1s);
        t->look();
        t->look();
        QCOMPARE(t->times(t->shown, ReminderKind::Exercise), clockText(17 * 60 + 30 + minutes));
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Done));
    }

    void snoozeTakesNoOtherTime()
    {
        const auto t = shownUntil("2026-11-23T17:30");
        for (const auto minutes : {0min, -10min, 11min, 600min})
            QVERIFY(!t->tracker->answer("exercise/2026-11-23", ReminderAction::Snooze, minutes));
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Snooze, 10min));
    }

    void snoozeIsExemptFromQuietHours()
    {
        const auto t = shownUntil("2026-11-23T22:55");
        QVERIFY(t->tracker->answer("bedtime/2026-11-23", ReminderAction::Snooze, 30min));
        t->shown.clear();
        t->runUntil("2026-11-23T23:30");
        QCOMPARE(t->times(t->shown, ReminderKind::Bedtime), "23:25");
    }

    void snoozeEndsOnceItIsDoneElsewhere()
    {
        const auto t = shownUntil("2026-11-23T17:30");
        t->tracker->answer("exercise/2026-11-23", ReminderAction::Snooze, 30min);
        logAt(*t, "exercise", 10, "2026-11-23T17:30");
        t->shown.clear();
        t->runUntil("2026-11-23T19:00");
        QCOMPARE(t->times(t->shown, ReminderKind::Exercise), "");
    }

    void skipTodaySkipsTheHabitForItsDay()
    {
        const auto t = shownUntil("2026-11-24T01:00");
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Skip));
        QCOMPARE(t->day("exercise", "2026-11-23").state, DayState::Skipped);
        QVERIFY(t->day("exercise", "2026-11-24").state != DayState::Skipped);
        t->tracker->undo();
        QCOMPARE(t->day("exercise", "2026-11-23").state, DayState::Open);
    }

    void skippedDrinkSilencesTheRestOfItsDayOnly()
    {
        const auto t = shownUntil("2026-11-23T12:00");
        QVERIFY(t->tracker->answer(firstDrink(*t), ReminderAction::Skip));
        QCOMPARE(t->times(t->tracker->reminders(t->clock.now(), t->instant("2026-11-24T03:00")), ReminderKind::Water), "");
        QVERIFY(!t->times(t->tracker->reminders(t->instant("2026-11-24T03:00"), t->instant("2026-11-25T03:00")), ReminderKind::Water).empty());
    }

    void skippedWindDownOnlyGoesAway()
    {
        const auto t = shownUntil("2026-11-23T22:30");
        QVERIFY(t->tracker->answer("wind_down/2026-11-23", ReminderAction::Skip));
        QCOMPARE(t->day("bedtime", "2026-11-23").state, DayState::Open);
        QCOMPARE(t->kinds(t->tracker->reminders(t->clock.now(), t->instant("2026-11-24T03:00"))), "stretch 22:45 bedtime 22:55");
    }

    void withdrawnAndOpenedOnesAreOver()
    {
        const auto t = shownUntil("2026-11-23T22:55");
        t->tracker->recordWithdrawn("stretch/2026-11-23");
        t->tracker->recordOpened("bedtime/2026-11-23");
        QVERIFY(!t->tracker->answer("stretch/2026-11-23", ReminderAction::Done));
        QVERIFY(!t->tracker->answer("bedtime/2026-11-23", ReminderAction::GoToBed));
        const auto lines = t->tracker->ledger(t->instant("2026-11-23T22:40"), t->instant("2026-11-23T23:00"));
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[0].answer, "withdrawn");
        QCOMPARE(lines[1].answer, "open");
    }

    void refusedAnswerLeavesTheReminderUnanswered()
    {
        const auto t = shownUntil("2026-11-23T18:00");
        t->tracker->archive("exercise", true);
        const auto answer = [&] { t->tracker->answer("exercise/2026-11-23", ReminderAction::Done); };
        QCOMPARE(refusedUnchanged(*t, answer), RefusalCode::ArchivedHabit);
        t->tracker->archive("exercise", false);
        QVERIFY(t->tracker->answer("exercise/2026-11-23", ReminderAction::Done));
    }
};

QTEST_GUILESS_MAIN(AnswerRulesTest)
#include "answer_rules_test.moc"
