// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/routine_form.h"
#include "tests/app/window/window_fixture.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

struct Formed {
    Formed() { form.open(); }
    /// "heel_raise+ Wall* …": what is part of it has a plus, the user's own a star too.
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        for (int row = 0; row < form.moves()->count(); ++row) {
            const auto is = [&](const char* role) { return form.moves()->cell(row, role).toBool(); };
            rows << form.moves()->cell(row, "moveId").toString() + (is("chosen") ? "+" : "") + (is("own") ? "*" : "");
        }
        return rows;
    }
    std::string kept(const char* key) { return settingText(window.session.tracker().settings(), key); }

    WindowFixture window;
    RoutineForm& form = window.stage.routineForm();
};

}  // namespace

/// The settings of the stretch routine.
class RoutineFormTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheColumnsRoutine()
    {
        Formed formed;
        QCOMPARE(formed.form.totalText(), QString("4 moves, 6 min 40 s"));
        QCOMPARE(formed.rows(), QStringList({"heel_raise+", "toe_up+", "calf_left+", "calf_right+"}));
        QVERIFY(formed.form.isColumns());
        QVERIFY(!formed.form.differs());
    }

    void theTotalFollowsEveryStep()
    {
        Formed formed;
        formed.form.stepHold(1);
        QCOMPARE(formed.form.totalText(), QString("4 moves, 7 min 40 s"));
        formed.form.stepSets(-1);
        QCOMPARE(formed.form.totalText(), QString("4 moves, 5 min"));
        formed.form.stepRest(-1);
        QCOMPARE(formed.form.totalText(), QString("4 moves, 4 min 40 s"));
        QCOMPARE(formed.form.turn("toe_up"), QString());
        QCOMPARE(formed.form.totalText(), QString("3 moves, 3 min 30 s"));
    }

    void stepsEndWhereTheSettingsDo()
    {
        Formed formed;
        for (int i = 0; i < 40; ++i) {
            formed.form.stepHold(-1);
            formed.form.stepSets(-1);
            formed.form.stepRest(-1);
        }
        QCOMPARE(formed.form.hold(), 5);
        QCOMPARE(formed.form.sets(), 1);
        QCOMPARE(formed.form.rest(), 0);
        QCOMPARE(formed.form.restText(), QString("None"));
        for (int i = 0; i < 40; ++i) {
            formed.form.stepHold(1);
            formed.form.stepSets(1);
            formed.form.stepRest(1);
        }
        QCOMPARE(formed.form.hold(), 120);
        QCOMPARE(formed.form.sets(), 9);
        QCOMPARE(formed.form.rest(), 60);
        QCOMPARE(formed.form.save(), QString());
        QCOMPARE(formed.kept("stretch-hold"), std::string("120"));
    }

    void aNumberBetweenTwoStepsGoesToTheNextOne()
    {
        Formed formed;
        formed.window.session.tracker().setSetting("stretch-hold", "22");
        formed.form.open();
        formed.form.stepHold(1);
        QCOMPARE(formed.form.hold(), 25);
        formed.window.session.tracker().setSetting("stretch-hold", "22");
        formed.form.open();
        formed.form.stepHold(-1);
        QCOMPARE(formed.form.hold(), 20);
    }

    void movesAreTurnedOffAndOnAndPutInOrder()
    {
        Formed formed;
        QCOMPARE(formed.form.turn("heel_raise"), QString());
        QCOMPARE(formed.rows(), QStringList({"heel_raise", "toe_up+", "calf_left+", "calf_right+"}));  // each in its place
        formed.form.shift("calf_right", -1);
        QCOMPARE(formed.rows(), QStringList({"heel_raise", "toe_up+", "calf_right+", "calf_left+"}));
        formed.form.shift("heel_raise", -1);  // it is the first
        formed.form.shift("calf_left", 1);    // it is the last
        QCOMPARE(formed.form.turn("heel_raise"), QString());
        QCOMPARE(formed.rows(), QStringList({"heel_raise+", "toe_up+", "calf_right+", "calf_left+"}));
    }

    void theLastMoveStays()
    {
        Formed formed;
        for (const char* move : {"heel_raise", "toe_up", "calf_left"})
            QCOMPARE(formed.form.turn(move), QString());
        QCOMPARE(formed.form.turn("calf_right"), QString("One move stays: a routine needs at least one."));
        QCOMPARE(formed.form.chosenCount(), 1);
    }

    void ownMovesAreAddedByNameAndTakenAway()
    {
        Formed formed;
        QCOMPARE(formed.form.add("  <b>Wall</b>   sit "), QString());
        QCOMPARE(formed.rows().last(), QString("<b>Wall</b> sit+*"));
        QCOMPARE(formed.form.totalText(), QString("5 moves, 8 min 20 s"));
        QCOMPARE(formed.form.turn("<b>Wall</b> sit"), QString());
        QCOMPARE(formed.form.moves()->count(), 4);
    }

    void aNameIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("refusal");
        const QString there("This move is in the list already.");
        QTest::newRow("empty") << "" << "Write what the move is called.";
        QTest::newRow("blank") << " \t\n" << "Write what the move is called.";
        QTest::newRow("41") << QString(41, u'墙') << "Keep the name to 40 characters.";
        QTest::newRow("comma") << "Wall, left" << "Leave the comma out of the name.";
        QTest::newRow("full-width comma") << "靠墙，左腿" << "Leave the comma out of the name.";
        QTest::newRow("the same") << "Plank" << there;
        QTest::newRow("the same in capitals") << "PLANK" << there;
        QTest::newRow("one of the column's") << "heel raise" << there;
        QTest::newRow("its id") << "heel_raise" << there;
    }
    void aNameIsRefusedWithTheReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, refusal);
        Formed formed;
        QCOMPARE(formed.form.add("Plank"), QString());
        QCOMPARE(formed.form.add(name), refusal);
        QCOMPARE(formed.form.chosenCount(), 5);
    }

    void fortyCharactersAndTwelveMovesAreTheMost()
    {
        Formed formed;
        QCOMPARE(formed.form.add(QString(40, u'墙')), QString());
        QCOMPARE(formed.form.turn("toe_up"), QString());
        for (int i = 0; i < 8; ++i)
            QCOMPARE(formed.form.add(QString("Move %1").arg(i)), QString());
        QCOMPARE(formed.form.chosenCount(), 12);
        QCOMPARE(formed.form.add("One more"), QString("Twelve moves are the most."));
        QCOMPARE(formed.form.turn("toe_up"), QString("Twelve moves are the most."));
        QCOMPARE(formed.form.save(), QString());
        QCOMPARE(formed.window.session.tracker().settings().stretchMoves.size(), 12U);
    }

    void nothingCountsBeforeItIsSaved()
    {
        Formed formed;
        formed.form.stepHold(1);
        formed.form.add("Plank");
        formed.form.open();
        QVERIFY(!formed.form.differs());
        QCOMPARE(formed.kept("stretch-moves"), std::string("heel_raise,toe_up,calf_left,calf_right"));
    }

    void whatIsSavedIsTakenBackAsOne()
    {
        Formed formed;
        formed.form.stepHold(1);
        formed.form.stepSets(1);
        formed.form.add("Plank");
        formed.form.setVoice(true);
        formed.form.setSounds(false);
        QCOMPARE(formed.form.save(), QString());
        QCOMPARE(formed.kept("stretch-hold"), std::string("30"));
        QCOMPARE(formed.kept("stretch-voice"), std::string("on"));
        QCOMPARE(formed.window.stage.changes().undo(), QString());
        QVERIFY(formed.window.session.tracker().settings() == Settings{});
    }

    void backToTheColumnsIsTakenBackToo()
    {
        Formed formed;
        formed.form.turn("toe_up");
        formed.form.add("Plank");
        formed.form.stepRest(1);
        formed.form.save();
        formed.form.open();
        formed.form.bringBack();
        QVERIFY(formed.form.isColumns());
        formed.form.save();
        QCOMPARE(formed.kept("stretch-moves"), std::string("heel_raise,toe_up,calf_left,calf_right"));
        QCOMPARE(formed.window.stage.changes().undo(), QString());
        QCOMPARE(formed.kept("stretch-moves"), std::string("heel_raise,calf_left,calf_right,Plank"));
        QCOMPARE(formed.kept("stretch-rest"), std::string("15"));
    }

    void todayTellsTheRoutineThatWasSaved()
    {
        Formed formed;
        const auto told = [&] { return formed.window.habitCell("stretch", "goalText").toString(); };
        QCOMPARE(told(), QString("4 moves · 6 min 40 s"));
        for (const char* move : {"heel_raise", "toe_up", "calf_left"})
            formed.form.turn(move);
        formed.form.save();
        QCOMPARE(told(), QString("1 move · 1 min 40 s"));
    }

    void savingWhatIsNotChangedIsNoChange()
    {
        Formed formed;
        QCOMPARE(formed.form.save(), QString());
        QVERIFY(!formed.window.session.tracker().undoable());
    }
};

QTEST_MAIN(RoutineFormTest)
#include "routine_form_test.moc"
