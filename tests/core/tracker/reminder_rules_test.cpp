// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/reminded.h"

#include <QTest>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

/// rules.md, "Reminders", from what is logged to what is shown. Answers have their own file, the planner has its own tests.
class ReminderRulesTest : public QObject {
    Q_OBJECT

    static bool isCurrent(Reminded& t, const std::string& occurrence)
    {
        const Agenda agenda = t.tracker->agenda();
        return std::find(agenda.current.begin(), agenda.current.end(), occurrence) != agenda.current.end();
    }

private slots:
    void nothingFromBeforeTheFirstUseIsDue()
    {
        Reminded t("2026-11-23T13:00");
        QVERIFY(t.tracker->agenda().show.empty());
        QVERIFY(t.tracker->agenda().missed.empty());
        t.tracker->noteUse();
        QVERIFY(t.tracker->agenda().show.empty());  // not the morning, not the drinks before 13:00
        QVERIFY(t.tracker->agenda().missed.empty());
        for (const Reminder& reminder : t.tracker->reminders(t.instant("2026-11-23T00:00"), t.instant("2026-11-24T00:00")))
            QVERIFY(reminder.at >= t.clock.now());
    }

    void planReadAtNoonIsWhatHappensIfNothingIsDrunk()
    {
        Reminded t("2026-11-23T07:00");
        t.tracker->noteUse();
        t.tracker->setSetting("drink-size", "500");  // three drinks: fewer than would thin out what follows
        t.runUntil("2026-11-23T12:00");
        const auto planned = t.times(t.tracker->reminders(t.clock.now(), t.instant("2026-11-24T03:00")), ReminderKind::Water);
        QVERIFY(!planned.empty());
        t.shown.clear();
        t.runUntil("2026-11-24T03:00");
        QCOMPARE(t.times(t.shown, ReminderKind::Water), planned);
    }

    void onlyADrinkOrItsUndoMovesTheNextDrink()
    {
        Reminded t("2026-11-23T07:00");
        t.tracker->noteUse();
        const auto drinks = [&] {
            return t.times(t.tracker->reminders(t.instant("2026-11-23T12:00"), t.instant("2026-11-24T00:00")), ReminderKind::Water);
        };
        const std::string before = drinks();
        t.at("2026-11-23T11:30");
        QCOMPARE(drinks(), before);
        t.drink(500);
        QVERIFY(drinks() != before);
        t.tracker->undo();
        QCOMPARE(drinks(), before);
    }

    void noDrinkIsRemindedOfOnceTheGoalIsMet()
    {
        Reminded t("2026-11-23T09:00");
        t.tracker->noteUse();
        t.drink(1500);
        QCOMPARE(t.times(t.tracker->reminders(t.clock.now(), t.instant("2026-11-24T00:00")), ReminderKind::Water), "");
    }

    void eveningChainLeavesOutWhatIsDone()
    {
        Reminded t("2026-11-23T20:00");
        t.tracker->noteUse();
        const auto evening = [&] { return t.kinds(t.tracker->reminders(t.instant("2026-11-23T22:00"), t.instant("2026-11-24T03:00"))); };
        QCOMPARE(evening(), "wind_down 22:30 stretch 22:45 bedtime 22:55");
        logAt(t, "stretch", 7, "2026-11-23T20:00");
        QCOMPARE(evening(), "wind_down 22:30 bedtime 22:55");
        t.at("2026-11-23T22:10");
        t.tracker->logBedtime({});
        QCOMPARE(evening(), "");
    }

    void eveningChainFollowsTheGoalOfItsNight()
    {
        Reminded t("2026-11-23T20:00");
        t.tracker->noteUse();
        t.tracker->setGoal("bedtime", {GoalKind::Before, 22 * 60, 0}, onDay("2026-11-24"));
        const auto stretch = [&](const char* day) {
            return t.times(t.tracker->reminders(t.instant(std::string(day) + "T20:00"), t.instant(std::string(day) + "T23:59")), ReminderKind::Stretch);
        };
        QCOMPARE(stretch("2026-11-23"), "22:45");
        QCOMPARE(stretch("2026-11-24"), "21:45");
    }

    void exerciseComesOnceAtItsTimeIfNotMet()
    {
        Reminded t("2026-11-23T08:00");
        t.tracker->noteUse();
        QCOMPARE(t.times(t.tracker->reminders(t.clock.now(), t.instant("2026-11-24T03:00")), ReminderKind::Exercise), "17:30");
        logAt(t, "exercise", 10, "2026-11-23T08:00");
        QCOMPARE(t.times(t.tracker->reminders(t.clock.now(), t.instant("2026-11-24T03:00")), ReminderKind::Exercise), "");
    }

    void morningOffersToFillInLastNight()
    {
        Reminded t("2026-11-22T20:00");
        t.tracker->noteUse();
        t.at("2026-11-23T06:30");
        const auto morning = [&] { return t.times(t.tracker->reminders(t.clock.now(), t.instant("2026-11-23T12:00")), ReminderKind::Morning); };
        QCOMPARE(morning(), "07:30");
        t.tracker->logBedtime(atTime("22:40"));
        QCOMPARE(morning(), "07:30");  // its wake-up is missing
        t.tracker->logWakeUp({});
        QCOMPARE(morning(), "");
    }

    void weeklyReviewComesOnSundayAt2000()
    {
        Reminded t("2026-11-20T20:00");
        t.tracker->noteUse();
        const auto review = t.tracker->reminders(t.clock.now(), t.instant("2026-11-30T00:00"));
        std::string when;
        for (const Reminder& reminder : review) {
            if (reminder.kind == ReminderKind::WeeklyReview)
                when += isoText(reminder.at, t.zone->offsetAt(reminder.at)) + " ";
        }
        QCOMPARE(when, "2026-11-22T20:00:00+08:00 2026-11-29T20:00:00+08:00 ");
    }

    void firesOnceAlsoAfterARestartAndASecondStart()
    {
        Reminded t("2026-11-23T17:00");
        t.tracker->noteUse();
        t.at("2026-11-23T17:30");
        const Agenda due = t.tracker->agenda();
        QVERIFY(!t.times(due.show, ReminderKind::Exercise).empty());
        t.tracker->recordShown(due.show);
        QVERIFY(t.tracker->agenda().show.empty());
        QVERIFY(t.another()->agenda().show.empty());
        QVERIFY(!t.another()->agenda().current.empty());
    }

    void whatWasMissedGivesOneSummaryAndNeverABurst()
    {
        Reminded t("2026-11-23T07:00");
        t.tracker->noteUse();
        t.at("2026-11-23T20:30");  // suspended all day
        const Agenda agenda = t.tracker->agenda();
        QVERIFY(agenda.show.empty());
        QCOMPARE(agenda.missed.size(), 2u);  // one drink, one exercise
        t.tracker->recordShown(agenda.missed);
        QVERIFY(t.tracker->agenda().missed.empty());
        QVERIFY(t.tracker->agenda().show.empty());
    }

    void summaryHoldsOnlyWhatIsStillOpen()
    {
        Reminded t("2026-11-23T07:00");
        t.tracker->noteUse();
        t.at("2026-11-23T20:30");
        logAt(t, "exercise", 10, "2026-11-23T19:00");
        t.drink(1500);
        QVERIFY(t.tracker->agenda().missed.empty());
        QVERIFY(t.tracker->agenda().show.empty());
        t.at("2026-11-26T09:00");  // and nothing of other days
        for (const Reminder& reminder : t.tracker->agenda().missed)
            QVERIFY(reminder.at >= t.instant("2026-11-26T03:00"));
    }

    void doneElsewhereIsNoLongerCurrent()
    {
        Reminded t("2026-11-23T17:00");
        t.tracker->noteUse();
        t.at("2026-11-23T17:30");
        t.tracker->recordShown(t.tracker->agenda().show);
        QVERIFY(isCurrent(t, "exercise/2026-11-23"));
        t.another()->log({"exercise", 12, {}, {}, false, false});
        QVERIFY(!isCurrent(t, "exercise/2026-11-23"));
    }

    void vacationIsSilent()
    {
        Reminded t("2026-11-22T18:00");
        t.tracker->noteUse();
        t.tracker->addVacation(onDay("2026-11-23"), onDay("2026-11-24"));
        QVERIFY(t.tracker->reminders(t.instant("2026-11-23T03:00"), t.instant("2026-11-25T03:00")).empty());
        QVERIFY(!t.tracker->reminders(t.instant("2026-11-25T03:00"), t.instant("2026-11-26T03:00")).empty());
    }

    void zoneChangeReplansAtOnceByTheNewWall()
    {
        Reminded t("2026-11-23T08:00");
        t.tracker->noteUse();
        t.tracker->setZone(zoneNamed("Europe/Berlin"));  // 01:00 there
        const auto reminders = t.tracker->reminders(t.clock.now(), t.clock.now() + 24h);
        const auto exercise = std::find_if(reminders.begin(), reminders.end(), [](const Reminder& reminder) { return reminder.kind == ReminderKind::Exercise; });
        QVERIFY(exercise != reminders.end());
        QCOMPARE(isoText(exercise->at, 3600s), "2026-11-23T17:30:00+01:00");
    }

    void threeIgnoredInARowDoubleTheSpacingAndSaySo()
    {
        Reminded t("2026-11-23T07:00");
        t.tracker->noteUse();
        t.runUntil("2026-11-24T00:00");
        std::vector<Reminder> drinks;
        std::copy_if(t.shown.begin(), t.shown.end(), std::back_inserter(drinks), [](const Reminder& each) { return each.kind == ReminderKind::Water; });
        QVERIFY(drinks.size() > 3);
        QVERIFY(!drinks[2].lessOften);
        QVERIFY(drinks[3].lessOften);
        QCOMPARE((drinks[3].at - drinks[2].at) / 1s, 2 * ((drinks[2].at - drinks[1].at) / 1s));
    }

    void ownHabitIsRemindedOfOnItsWeekdays()
    {
        Reminded t("2026-11-22T20:00");
        t.tracker->noteUse();
        Habit walk = ownHabit("Walk", HabitKind::YesNo, {});
        walk.reminderTimes = {{{12 * 60}, std::bitset<7>(0b0000011)}};  // Monday and Tuesday
        t.tracker->addHabit(walk);
        QCOMPARE(t.times(t.tracker->reminders(t.clock.now(), t.instant("2026-11-29T00:00")), ReminderKind::Custom), "12:00 12:00");
    }
};

QTEST_GUILESS_MAIN(ReminderRulesTest)
#include "reminder_rules_test.moc"
