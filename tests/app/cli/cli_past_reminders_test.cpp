// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker.h"
#include "tests/app/cli/command_line.h"

#include <QTest>

using namespace std::chrono_literals;

namespace limber::test {
namespace {

/// The service at work, at the time that the wall shows.
class Service {
public:
    Service(const CommandLine& line, const std::string& wall)
        : m_zone(zoneNamed("Asia/Shanghai")), m_clock(wall, *m_zone), m_tracker(line.data(), m_clock, m_zone)
    {
    }

    /// Shows what is due of this kind, and gives its occurrence.
    std::string show(ReminderKind kind)
    {
        for (const Reminder& reminder : m_tracker.agenda().show) {
            if (reminder.kind != kind)
                continue;
            m_tracker.recordShown({&reminder, 1});
            return reminder.occurrence;
        }
        throw std::runtime_error(std::string("not due: ") + nameOf(kind));
    }
    Tracker* operator->() { return &m_tracker; }

private:
    ZonePtr m_zone;
    ManualClock m_clock;
    Tracker m_tracker;
};

/// An evening on which the stretch was done, the bed put off, and nobody looked at the first one.
void spendEvening(CommandLine& line)
{
    line.setTime("2026-11-19T22:00");
    line.out({"log", "water", "250"});
    Service(line, "2026-11-19T22:30").show(ReminderKind::WindDown);
    const std::string stretch = Service(line, "2026-11-19T22:45").show(ReminderKind::Stretch);
    Service(line, "2026-11-19T22:46")->answer(stretch, ReminderAction::Done);
    const std::string bedtime = Service(line, "2026-11-19T22:55").show(ReminderKind::Bedtime);
    Service(line, "2026-11-19T22:56")->answer(bedtime, ReminderAction::Snooze, 10min);
}

/// What doctor says from the next reminder on.
std::string remindersIn(const std::string& words)
{
    return words.substr(words.find("Next reminder: "));
}

std::string nextIn(const std::string& words)
{
    const std::string rest = remindersIn(words);
    return rest.substr(0, rest.find('\n'));
}

}  // namespace

/// What doctor says of the next reminder and of those that were shown.
class CliPastRemindersTest : public QObject {
    Q_OBJECT

private slots:
    void aTimeInQuietHoursIsSaidNotToCome()
    {
        CommandLine line;
        QVERIFY(line.out({"habit", "add", "Pill", "--kind", "yes_no", "--remind", "23:30"})
                    .ends_with("\nIn quiet hours (23:00-07:00) no reminder comes: not at 23:30. limberctl settings quiet-hours "
                               "changes them.\n"));
        QCOMPARE(line.out({"habit", "remind", "Pill", "09:00"}), "Pill is reminded of at 09:00.\n");
        QVERIFY(line.out({"habit", "remind", "Pill", "09:00", "06:10"}).find("not at 06:10.") != std::string::npos);
        line.out({"settings", "quiet-hours", "off"});
        QCOMPARE(line.out({"habit", "remind", "Pill", "23:30"}), "Pill is reminded of at 23:30.\n");
    }

    void initTestCase() { qputenv("PATH", "/nowhere"); }

    void anEveningIsCountedAndToldOneByOne()
    {
        CommandLine line;
        spendEvening(line);
        line.setTime("2026-11-19T22:58");
        const std::string expected = "Next reminder: tonight 23:06, bedtime\n"
                                     "Shown in the last seven days: 3 reminders\n"
                                     "             shown  done  snoozed  ignored\n"
                                     "  wind-down      1     -        -        1\n"
                                     "  stretch        1     1        -        -\n"
                                     "  bedtime        1     -        1        -\n"
                                     "  The latest:\n"
                                     "  Thu 19 Nov  22:55  bedtime    snoozed until 23:06\n"
                                     "  Thu 19 Nov  22:45  stretch    done 22:46\n"
                                     "  Thu 19 Nov  22:30  wind-down  ignored\n";
        QCOMPARE(remindersIn(line.out({"doctor"})), expected);
    }

    void whatNobodyAnsweredIsIgnoredOnceItsTimeIsOver()
    {
        CommandLine line;
        spendEvening(line);
        Service(line, "2026-11-19T23:06").show(ReminderKind::Bedtime);
        line.setTime("2026-11-20T12:00");
        const auto past = line.json({"doctor"})["reminders"];
        QVERIFY(past.size() == 3);
        QVERIFY(past[0]["answer"] == "ignored" && past[0]["kind"] == "wind_down" && past[0]["habit"] == "bedtime");
        QVERIFY(past[1]["answer"] == "done" && past[1]["answered_at"] == "2026-11-19T22:46:00+08:00");
        QVERIFY(past[2]["answer"] == "ignored" && past[2]["shown"] == "2026-11-19T23:06:00+08:00");
        QVERIFY(past[2]["at"] == "2026-11-19T22:55:00+08:00");
        const std::string words = line.out({"doctor"});
        QVERIFY2(words.find("shown  done  ignored\n") != std::string::npos, words.c_str());
    }

    void whatIsStillOnTheScreenWaits()
    {
        CommandLine line("2026-11-19T22:00");
        line.out({"log", "water", "250"});
        Service(line, "2026-11-19T22:30").show(ReminderKind::WindDown);
        line.setTime("2026-11-19T22:31");
        QVERIFY(line.out({"doctor"}).ends_with("  Thu 19 Nov  22:30  wind-down  waiting for an answer\n"));
        QVERIFY(line.json({"doctor"})["reminders"][0]["answer"].is_null());
    }

    void whatWasDoneElsewhereIsWithdrawn()
    {
        CommandLine line("2026-11-19T22:00");
        line.out({"log", "water", "250"});
        Service(line, "2026-11-19T22:30").show(ReminderKind::WindDown);
        const std::string stretch = Service(line, "2026-11-19T22:45").show(ReminderKind::Stretch);
        Service(line, "2026-11-19T22:47")->recordWithdrawn(stretch);
        line.setTime("2026-11-19T22:48");
        const std::string words = line.out({"doctor"});
        QVERIFY2(words.find("  stretch    withdrawn 22:47\n") != std::string::npos, words.c_str());
        QVERIFY2(words.find("  (withdrawn: it was done elsewhere, or its time had passed)\n") != std::string::npos, words.c_str());
        QVERIFY(line.json({"doctor"})["reminders"][1]["answer"] == "withdrawn");
    }

    void oneReminderNeedsNoTable()
    {
        CommandLine line("2026-11-19T22:50");
        line.out({"log", "water", "250"});
        const std::string bedtime = Service(line, "2026-11-19T22:55").show(ReminderKind::Bedtime);
        Service(line, "2026-11-19T22:57")->answer(bedtime, ReminderAction::GoToBed);
        line.setTime("2026-11-19T22:58");
        QVERIFY(remindersIn(line.out({"doctor"})).ends_with("Shown in the last seven days: 1 reminder\n"
                                                            "  Thu 19 Nov  22:55  bedtime  going to bed 22:57\n"));
    }

    void withNothingShownOneSentenceSaysSo()
    {
        CommandLine line("2026-11-19T22:50");
        line.out({"log", "water", "250"});
        const std::string expected = "Next reminder: tonight 22:55, bedtime\nNo reminder was shown in the last seven days.\n";
        QCOMPARE(remindersIn(line.out({"doctor"})), expected);
        QVERIFY(line.json({"doctor"})["reminders"].empty());
    }

    void whatIsOlderThanAWeekIsNotTold()
    {
        CommandLine line;
        spendEvening(line);
        line.setTime("2026-11-26T22:40");
        QVERIFY(line.json({"doctor"})["reminders"].size() == 2);
        line.setTime("2026-11-26T23:00");
        QVERIFY(line.json({"doctor"})["reminders"].empty());
    }

    void onlyTheLatestFiveAreTold()
    {
        CommandLine line("2026-11-19T06:00");
        const std::vector<std::string> walls{"10:00", "11:00", "12:00", "13:00", "14:00", "15:00"};
        std::vector<std::string> add{"habit", "add", "Rest the eyes", "--kind", "yes_no"};
        for (const std::string& wall : walls)
            add.insert(add.end(), {"--remind", wall});
        line.out(add);
        for (const std::string& wall : walls)
            Service(line, "2026-11-19T" + wall).show(ReminderKind::Custom);
        line.setTime("2026-11-19T20:00");
        const std::string words = line.out({"doctor"});
        QVERIFY2(words.find("6 reminders\n") != std::string::npos, words.c_str());
        QVERIFY2(words.find("  11:00  Rest the eyes  ignored\n") != std::string::npos && words.find("  10:00  ") == std::string::npos,
                 words.c_str());
        QVERIFY(line.json({"doctor"})["reminders"].size() == 6);
    }

    void theNextOneIsNamedAsAPersonWould()
    {
        CommandLine line("2026-11-19T08:00");
        line.out({"log", "water", "250"});
        line.out({"settings", "water-reminders", "off"});
        line.out({"settings", "exercise-reminder", "17:30"});
        const auto next = [&](const char* wall) {
            line.setTime(wall);
            return nextIn(line.out({"doctor"}));
        };
        QCOMPARE(next("2026-11-19T12:00"), std::string("Next reminder: today 17:30, exercise"));
        QCOMPARE(next("2026-11-19T18:00"), std::string("Next reminder: tonight 22:30, wind-down"));
        QCOMPARE(next("2026-11-19T22:56"), std::string("Next reminder: tomorrow 07:30, morning"));
        QCOMPARE(next("2026-11-20T00:30"), std::string("Next reminder: today 07:30, morning"));
        line.out({"settings", "morning-reminder", "off"});
        line.out({"settings", "evening-reminders", "off"});
        line.out({"settings", "exercise-reminder", "off"});
        QCOMPARE(next("2026-11-20T12:00"), std::string("Next reminder: Sun 22 Nov 20:00, weekly review"));
        line.out({"vacation", "2026-11-20..2026-12-24"});
        QCOMPARE(next("2026-11-20T12:00"), std::string("Next reminder: none in the coming week"));
        QVERIFY(line.json({"doctor"})["next"].is_null());
    }

    void theNextOneIsThatOfTheReminders()
    {
        CommandLine line("2026-11-19T08:00");
        line.out({"log", "water", "250"});
        QVERIFY(line.json({"doctor"})["next"] == line.json({"reminders"})[0]);
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliPastRemindersTest)
#include "cli_past_reminders_test.moc"
