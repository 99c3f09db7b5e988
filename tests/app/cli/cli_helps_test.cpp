// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

namespace limber::test {

/// What nights with cramps have in common, on the command line.
class CliHelpsTest : public QObject {
    Q_OBJECT

    /// 12 nights with a cramp after a day with little water, and 12 without after one with enough.
    static void logOctober(CommandLine& line)
    {
        for (int day = 1; day <= 24; ++day) {
            const std::string date = "2026-10-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
            line.out({"log", "water", day % 2 == 1 ? "500" : "1600", "--at", date + "T12:00"});
            if (day % 2 == 1)
                line.out({"log", "cramp", "--at", date + "T23:50"});
        }
    }
    static nlohmann::json factor(const nlohmann::json& comparison, const std::string& id)
    {
        for (const auto& each : comparison["factors"])
            if (each["id"] == id)
                return each;
        return {};
    }

private slots:
    void anEmptyDiaryHasTooLittleToTell()
    {
        CommandLine line;
        const auto helps = line.json({"helps"});
        QVERIFY(helps["cramps"]["with"] == 0 && helps["sleep"]["without"] == 0);
        QVERIFY(factor(helps["cramps"], "stretch")["difference"].is_null());
        QCOMPARE(helps["cramps"]["factors"].size(), std::size_t{5});
        QCOMPARE(helps["sleep"]["factors"].size(), std::size_t{6});
        QVERIFY(line.out({"helps"}).find("too little to tell") != std::string::npos);
    }

    // Wilson: 0/12 from 0 to 0.2425, 12/12 from 0.7575 to 1; Newcombe: -1 + hypot(0.2425, 0.2425) = -0.6571.
    void countsAndIntervalsAreThoseOfTheCore()
    {
        CommandLine line;
        logOctober(line);
        const auto water = factor(line.json({"helps"})["cramps"], "water");
        QVERIFY(water["with"] == nlohmann::json({{"hits", 0}, {"nights", 12}}));
        QVERIFY(water["without"] == nlohmann::json({{"hits", 12}, {"nights", 12}}));
        QVERIFY(water["difference"] == nlohmann::json({{"value", -1.0}, {"low", -1.0}, {"high", -0.6571}, {"clear", true}}));
    }

    void tableSaysTheSame()
    {
        CommandLine line;
        logOctober(line);
        const std::string table = line.out({"helps"});
        QVERIFY(table.starts_with("Nights with cramps: 12, without: 12\n"));
        QVERIFY2(table.find("enough water      0 of 12  12 of 12  -100 points (-100 to -66)\n") != std::string::npos, table.c_str());
        QVERIFY(table.find("Counts, not causes.") != std::string::npos);
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliHelpsTest)
#include "cli_helps_test.moc"
