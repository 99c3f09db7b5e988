// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stretch/chosen_routine.h"

#include "core/habit/settings.h"

#include <QTest>

using namespace limber;
using namespace std::chrono_literals;

/// The routine that the settings ask for.
class ChosenRoutineTest : public QObject {
    Q_OBJECT

private slots:
    void untilSomethingIsSetItIsTheColumns() { QVERIFY(chosenRoutine(Settings{}) == columnsRoutine()); }

    void timesAndMovesAreThoseThatWereSet()
    {
        Settings settings;
        assignSetting(settings, "stretch-hold", "30");
        assignSetting(settings, "stretch-sets", "2");
        assignSetting(settings, "stretch-rest", "0");
        assignSetting(settings, "stretch-moves", "toe_up,<b>Wall</b>");
        const RoutinePlan plan = chosenRoutine(settings);
        QCOMPARE(plan.moves, std::vector<std::string>({"toe_up", "<b>Wall</b>"}));
        QCOMPARE(lengthOf(plan), 2 * (5s + 2 * 30s));
    }

    void onlyTheColumnsMovesAreItsOwn()
    {
        for (const std::string& move : columnsRoutine().moves)
            QVERIFY(isColumnsMove(move));
        QVERIFY(!isColumnsMove("Wall"));
        QVERIFY(!isColumnsMove("Heel raise"));
    }
};

QTEST_GUILESS_MAIN(ChosenRoutineTest)
#include "chosen_routine_test.moc"
