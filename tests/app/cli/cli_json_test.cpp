// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"
#include "core/tracker.h"
#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {
namespace {

std::vector<std::string> keysOf(const nlohmann::ordered_json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

/// The shapes of interface.md, which scripts hold on to.
class CliJsonTest : public QObject {
    Q_OBJECT

private:
    static nlohmann::ordered_json ordered(CommandLine& line, std::vector<std::string> arguments)
    {
        arguments.emplace_back("--json");
        return nlohmann::ordered_json::parse(line.out(std::move(arguments)));
    }

    static void fillADay(CommandLine& line)
    {
        line.out({"log", "sleep", "22:50-06:10"});
        for (const char* time : {"08:05", "10:00", "12:00", "15:00", "18:00"})
            line.out({"log", "water", "250", "--at", time});
    }

private slots:
    void aDayIsAsInTheInterface()
    {
        CommandLine line("2026-11-22T20:00");
        fillADay(line);
        const auto day = ordered(line, {"day", "2026-11-22"});
        QCOMPARE(keysOf(day), (Keys{"day", "habits"}));
        QVERIFY(day["day"] == "2026-11-22");
        const auto& water = day["habits"][0];
        QCOMPARE(keysOf(water), (Keys{"id", "name", "kind", "unit", "value", "percent", "state", "goal", "streak",
                                      "strength", "entries"}));
        QVERIFY(water["id"] == "water" && water["name"] == "Water" && water["kind"] == "amount" && water["unit"] == "ml");
        QVERIFY(water["value"] == 1250 && water["value"].is_number_integer());
        QVERIFY(water["percent"] == 83 && water["state"] == "open");
        QCOMPARE(water["goal"].dump(), std::string(R"({"kind":"between","low":1500,"high":1700})"));
        QCOMPARE(keysOf(water["streak"]), (Keys{"current", "best"}));
        QCOMPARE(water["entries"].size(), std::size_t{5});
        QCOMPARE(keysOf(water["entries"][0]), (Keys{"id", "at", "value", "note"}));
        QVERIFY(water["entries"][0]["at"] == "2026-11-22T08:05:00+08:00" && water["entries"][0]["value"] == 250);
        QVERIFY(water["entries"][0]["note"] == "");
    }

    void aNightIsAsInTheInterface()
    {
        CommandLine line("2026-11-22T08:00");
        line.out({"log", "sleep", "22:41-06:10"});
        const auto bedtime = line.habit("bedtime", "2026-11-21");
        QVERIFY(bedtime["kind"] == "clock" && bedtime["value"] == "22:41" && bedtime["late_min"] == 0);
        QVERIFY(bedtime["state"] == "met" && !bedtime.contains("unit") && !bedtime.contains("repaired"));
        QCOMPARE(bedtime["goal"].dump(), std::string(R"({"kind":"before","time":"23:00"})"));
        QVERIFY(bedtime["entries"][0]["value"] == "22:41");
        const auto sleep = line.habit("sleep", "2026-11-21");
        QVERIFY(sleep["kind"] == "duration" && sleep["unit"] == "min" && sleep["value"] == 449);
        QVERIFY(sleep["entries"][0]["kind"] == "wake_up" && sleep["entries"][0]["value"] == "06:10");
        QCOMPARE(sleep["goal"].dump(), std::string(R"({"kind":"at_least","low":420})"));
    }

    void whatIsNotLoggedIsNull()
    {
        CommandLine line;
        const auto habits = line.json({"today"})["habits"];
        QCOMPARE(habits.size(), std::size_t{5});
        for (const auto& habit : habits) {
            QVERIFY(habit["value"].is_null() && habit["percent"].is_null() && habit["entries"].empty());
            QVERIFY(habit["state"] == "open");
        }
        QVERIFY(line.habit("bedtime")["late_min"].is_null());
    }

    void todayAlsoHoldsLastNight()
    {
        CommandLine line("2026-11-22T20:00");
        fillADay(line);
        const auto today = ordered(line, {"today"});
        QCOMPARE(keysOf(today), (Keys{"day", "habits", "last_night"}));
        QCOMPARE(today["last_night"].size(), std::size_t{2});
        QVERIFY(today["last_night"][0]["id"] == "bedtime" && today["last_night"][0]["value"] == "22:50");
        QVERIFY(today["last_night"][1]["id"] == "sleep" && today["last_night"][1]["value"] == 440);
        QCOMPARE(keysOf(today["last_night"][1]), keysOf(today["habits"][2]));
        QVERIFY(today["habits"][1]["id"] == "bedtime" && today["habits"][1]["value"].is_null());
    }

    void todaySuggestsANightThatTheMachineSaw()
    {
        CommandLine line("2026-11-22T07:40");
        QVERIFY(!line.json({"today"}).contains("suggested_night"));
        const ZonePtr zone = zoneNamed("Asia/Shanghai");
        for (const auto& [wall, sign] : {std::pair("2026-11-21T22:52", PresenceSign::Asleep), std::pair("2026-11-22T06:41", PresenceSign::Awake)}) {
            const ManualClock then(wall, *zone);
            Tracker(line.data(), then, zone).notePresence(sign);
        }
        QCOMPARE(line.json({"today"})["suggested_night"].dump(), std::string(R"({"bed":"22:52","source":"sleep","up":"06:41"})"));
        QVERIFY(line.out({"today"}).ends_with("\nSuggested: to bed 22:52, up 06:41, from when the machine was asleep or off."
                                              " If so: limberctl log sleep 22:52-06:41\n"));
        line.out({"log", "bedtime", "22:46"});
        QVERIFY(line.json({"today"})["suggested_night"]["bed"].is_null());
        QVERIFY(line.out({"today"}).ends_with("limberctl log wakeup 06:41\n"));
        line.out({"log", "wakeup", "06:41"});
        QVERIFY(!line.json({"today"}).contains("suggested_night"));
    }

    void stretchIsMinutesOfARoutine()
    {
        CommandLine line;
        line.out({"log", "stretch", "6"});
        const auto stretch = line.habit("stretch");
        QVERIFY(stretch["kind"] == "routine" && stretch["value"] == 6 && stretch["state"] == "met");
    }

    void aRepairedOrSkippedDaySaysSo()
    {
        CommandLine line("2026-11-21T20:00");
        line.out({"log", "water", "250"});
        line.setTime("2026-11-22T20:00");
        line.out({"repair", "water", "yesterday"});
        QVERIFY(line.json({"skip", "exercise", "--reason", "ill"})["day"] == "2026-11-22");
        const auto water = line.habit("water", "2026-11-21");
        QVERIFY(water["repaired"] == true && water["state"] == "partly");
        QVERIFY(!line.habit("water").contains("repaired"));
        const auto exercise = line.habit("exercise");
        QVERIFY(exercise["state"] == "skipped" && exercise["reason"] == "ill");
        line.out({"unskip", "exercise"});
        QVERIFY(line.habit("exercise")["state"] == "open");
    }

    void aWeekIsAsInTheInterface()
    {
        CommandLine line("2026-11-22T20:00");
        fillADay(line);
        const auto week = ordered(line, {"week"});
        QCOMPARE(keysOf(week), (Keys{"from", "to", "days", "summary", "suggestion"}));
        QVERIFY(week["from"] == "2026-11-16" && week["to"] == "2026-11-22");
        QCOMPARE(week["days"].size(), std::size_t{7});
        QVERIFY(week["days"][6]["day"] == "2026-11-22");
        QVERIFY(!week["days"][6]["habits"][0].contains("entries"));
        QVERIFY(week["days"][5]["habits"][1]["streak"]["current"] == 1);
        QCOMPARE(week["summary"].size(), std::size_t{5});
        QCOMPARE(keysOf(week["summary"][0]), (Keys{"id", "met", "known", "average", "total", "change"}));
        QVERIFY(week["summary"][0]["total"] == 1250 && week["summary"][0]["change"].is_null());
        QVERIFY(week["summary"][1]["average"] == "22:50" && week["summary"][1]["total"].is_null());
        QVERIFY(!week["suggestion"].get<std::string>().empty());
        QVERIFY(line.json({"week", "2026-11-15"})["to"] == "2026-11-15");
        line.out({"settings", "week-starts-on", "sunday"});
        QVERIFY(line.json({"week"})["from"] == "2026-11-22");
    }

    void streaksAreAsInTheInterface()
    {
        CommandLine line("2026-11-22T20:00");
        fillADay(line);
        const auto streaks = ordered(line, {"streaks"});
        QCOMPARE(streaks.size(), std::size_t{5});
        QCOMPARE(streaks[1].dump(), std::string(R"({"id":"bedtime","current":1,"best":1,"strength":0.05})"));
    }

    void strengthFollowsTheKnownFormula()
    {
        CommandLine line("2026-11-01T20:00");
        for (int day = 1; day <= 13; ++day) {
            line.setTime((day < 10 ? "2026-11-0" : "2026-11-") + std::to_string(day) + "T20:00");
            line.out({"log", "exercise", "10"});
        }
        QVERIFY(line.habit("exercise")["strength"] == 0.5);
        QVERIFY(line.habit("exercise")["streak"]["current"] == 13);
    }

    void remindersAreAsInTheInterface()
    {
        CommandLine line("2026-11-22T21:00");
        line.out({"today"});
        const auto reminders = ordered(line, {"reminders", "--from", "21:30", "--to", "23:00"});
        QCOMPARE(reminders.size(), std::size_t{3});
        QCOMPARE(keysOf(reminders[1]), (Keys{"at", "habit", "kind", "text", "actions"}));
        QVERIFY(reminders[0]["kind"] == "wind_down" && reminders[0]["habit"] == "bedtime");
        QVERIFY(reminders[1]["at"] == "2026-11-22T22:45:00+08:00");
        QVERIFY(reminders[1]["kind"] == "stretch" && reminders[1]["habit"] == "stretch");
        QCOMPARE(reminders[1]["actions"].dump(), std::string(R"(["done","snooze","skip"])"));
        QVERIFY(reminders[2]["kind"] == "bedtime");
        const auto week = ordered(line, {"reminders", "--from", "2026-11-29", "--to", "2026-11-29"});
        const auto review = std::ranges::find(week, "weekly_review", [](const auto& each) { return each["kind"]; });
        QVERIFY(review != week.end() && (*review)["habit"].is_null());
    }

    void remindersReachToTheEndOfTomorrow()
    {
        CommandLine line("2026-11-22T21:00");
        line.out({"today"});
        const auto reminders = line.json({"reminders"});
        QVERIFY(reminders.front()["at"] >= "2026-11-22T21:00:00+08:00");
        QVERIFY(reminders.back()["at"] == "2026-11-23T22:55:00+08:00");
    }

    void habitsGoalsSettingsAndVacationsAreDataToo()
    {
        CommandLine line;
        line.out({"habit", "add", "Swim", "--kind", "amount", "--unit", "m", "--goal", "400..800", "--schedule",
                  "mon,fri", "--remind", "07:00", "--remind", "fri@18:30", "--color", "#3f7d6e"});
        const auto swim = line.json({"habit", "list"}).back();
        QVERIFY(swim["name"] == "Swim" && swim["schedule"] == "mon,fri" && swim["unit"] == "m");
        QCOMPARE(swim["reminders"].dump(), std::string(R"(["07:00","fri@18:30"])"));
        line.out({"goal", "water", "<=2000", "--from", "2026-12-01"});
        const auto goal = line.json({"goal", "water"});
        QVERIFY(goal["goal"]["kind"] == "between" && goal["history"].size() == 2);
        QVERIFY(goal["history"][0]["from"].is_null());
        QCOMPARE(goal["history"][1]["goal"].dump(), std::string(R"({"high":2000,"kind":"at_most"})"));
        QVERIFY(line.json({"settings"})["quiet-hours"] == "23:00-07:00");
        QVERIFY(line.json({"settings", "drink-size", "300"})["drink-size"] == "300");
        line.out({"vacation", "2026-12-24..2027-01-03"});
        QCOMPARE(line.json({"vacation"}).dump(), std::string(R"([{"from":"2026-12-24","to":"2027-01-03"}])"));
    }

    void aNoteOfAnySortIsValidJson()
    {
        CommandLine line;
        const std::string note = "\"quoted\"\n\t舒展 🏃 \x1b[31m";
        line.out({"log", "water", "250", "--note", note});
        QVERIFY(line.habit("water")["entries"][0]["note"] == note);
        QVERIFY(line.out({"today"}).find('\x1b') == std::string::npos);  // nothing reaches the terminal as a command
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliJsonTest)
#include "cli_json_test.moc"
