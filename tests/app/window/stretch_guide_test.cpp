// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stretch_guide.h"
#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

/// A guide whose clock the test moves.
struct Guided {
    void pass(std::chrono::seconds time)
    {
        now += time;
        guide.refresh();
    }
    void set(const char* key, const char* text)
    {
        window.session.tracker().setSetting(key, text);
        window.session.announceChange();
    }
    /// The stretch of the present day, in minutes.
    HabitDay stretch() { return window.session.tracker().habitDay("stretch", window.session.tracker().today()); }

    WindowFixture window{"2026-11-19T22:46"};
    Routine::Instant now{1h};
    StretchGuide guide{window.session, window.stage.changes(), [this] { return now; }};
};

}  // namespace

/// What the stretch guide says and logs.
class StretchGuideTest : public QObject {
    Q_OBJECT

private slots:
    void offersWhatItIsAndHowLongItTakes()
    {
        Guided guided;
        guided.guide.open();
        QCOMPARE(guided.guide.state(), StretchGuide::Offered);
        QCOMPARE(guided.guide.planText(), QString("4 moves, 6 min 40 s"));
        QCOMPARE(guided.guide.movesText(), QString("Heel raise · Toe-up · Left calf · Right calf"));
    }

    void leadsThroughMoveSetAndSecond()
    {
        Guided guided;
        guided.guide.open();
        guided.guide.begin();
        QCOMPARE(guided.guide.phaseText(), QString("Get ready"));
        QCOMPARE(guided.guide.seconds(), 5);
        QCOMPARE(guided.guide.leftText(), QString("6 min 40 s"));
        guided.pass(48s);
        QCOMPARE(guided.guide.phaseText(), QString("Hold"));
        QCOMPARE(guided.guide.moveName(), QString("Heel raise"));
        QCOMPARE(guided.guide.set(), 2);
        QCOMPARE(guided.guide.seconds(), 17);
        QCOMPARE(guided.guide.leftText(), QString("5 min 52 s"));
        QCOMPARE(guided.guide.moveShares().at(0), 0.48);
        QCOMPARE(guided.guide.moveShares().at(1), 0.0);
    }

    void finishedRoutineIsLoggedOnceAndCanBeUndone()
    {
        Guided guided;
        guided.guide.open();
        guided.guide.begin();
        guided.pass(400s);
        guided.pass(10s);
        QCOMPARE(guided.guide.state(), StretchGuide::Over);
        QCOMPARE(guided.stretch().entries.size(), 1U);
        QCOMPARE(guided.stretch().state, DayState::Met);
        QCOMPARE(guided.stretch().value, std::optional(7.0));
        guided.guide.quit();
        QCOMPARE(guided.stretch().entries.size(), 1U);
        QCOMPARE(guided.window.stage.changes().undo(), QString());
        QCOMPARE(guided.stretch().entries.size(), 0U);
    }

    void quittingKeepsThePart()
    {
        Guided guided;
        guided.guide.open();
        guided.guide.begin();
        guided.pass(150s);
        guided.guide.quit();
        QCOMPARE(guided.guide.state(), StretchGuide::Offered);
        QCOMPARE(guided.stretch().state, DayState::Open);  // partly, and there is time left tonight
        QCOMPARE(guided.stretch().entries.at(0).kind, Entry::Kind::Part);
        QCOMPARE(guided.stretch().value, std::optional(2.0));  // 110 s were held
    }

    void quittingBeforeAnythingWasHeldLogsNothing()
    {
        Guided guided;
        guided.guide.open();
        guided.guide.begin();
        guided.pass(4s);
        guided.guide.quit();
        QVERIFY(guided.stretch().entries.empty());
        QVERIFY(!guided.window.session.tracker().undoable());
    }

    void pauseKeepsWhatRemainsAndLetsTheScreenSleep()
    {
        Guided guided;
        QSignalSpy awake(&guided.guide, &StretchGuide::awakeWanted);
        guided.guide.open();
        guided.guide.begin();
        guided.pass(10s);
        guided.guide.togglePause();
        guided.pass(3600s);
        QCOMPARE(guided.guide.phaseText(), QString("Paused"));
        QCOMPARE(guided.guide.seconds(), 20);
        guided.guide.togglePause();
        guided.pass(1s);
        QCOMPARE(guided.guide.seconds(), 19);
        guided.guide.quit();
        QList<bool> wanted;
        for (const auto& each : awake)
            wanted << each.at(0).toBool();
        QCOMPARE(wanted, QList<bool>({true, false, true, false}));
    }

    void openingWhatIsUnderWayGoesOn()
    {
        Guided guided;
        guided.guide.open();
        guided.guide.begin();
        guided.now += 60s;
        guided.guide.open();  // the window was hidden
        QCOMPARE(guided.guide.state(), StretchGuide::Running);
        QCOMPARE(guided.guide.leftText(), QString("5 min 40 s"));
    }

    void theRoutineIsTheOneOfTheSettings()
    {
        Guided guided;
        guided.set("stretch-moves", "toe_up,<b>Wall</b>");
        guided.set("stretch-hold", "20");
        guided.set("stretch-sets", "1");
        guided.guide.open();
        QCOMPARE(guided.guide.planText(), QString("2 moves, 50 s"));
        QCOMPARE(guided.guide.movesText(), QString("Toe-up · <b>Wall</b>"));
        guided.guide.begin();
        QVERIFY(!guided.guide.ownMove());
        guided.guide.next();
        QCOMPARE(guided.guide.moveName(), QString("<b>Wall</b>"));
        QVERIFY(guided.guide.ownMove());
    }

    void whatIsSetBeforeItBeginsIsShownAtOnce()
    {
        Guided guided;
        guided.guide.open();
        guided.set("stretch-sets", "5");
        QCOMPARE(guided.guide.planText(), QString("4 moves, 11 min 20 s"));
    }

    void aRoutineThatRunsKeepsItsPlan()
    {
        Guided guided;
        guided.guide.open();
        guided.guide.begin();
        guided.pass(50s);
        guided.set("stretch-moves", "toe_up");
        guided.set("stretch-hold", "5");
        guided.pass(10s);
        QCOMPARE(guided.guide.moveName(), QString("Heel raise"));
        QCOMPARE(guided.guide.leftText(), QString("5 min 40 s"));
        guided.pass(340s);
        QCOMPARE(guided.stretch().value, std::optional(7.0));
        guided.guide.quit();
        guided.guide.open();
        QCOMPARE(guided.guide.planText(), QString("1 move, 40 s"));
    }
};

QTEST_MAIN(StretchGuideTest)
#include "stretch_guide_test.moc"
