// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

/// What the window says and offers from wind-down to wake-up.
class EveningWindowTest : public QObject {
    Q_OBJECT

    static QString steps(Evening& evening)
    {
        QStringList all;
        for (int row = 0; row < evening.steps()->count(); ++row)
            all << evening.steps()->cell(row, "title").toString() + ' ' + evening.steps()->cell(row, "timeText").toString();
        return all.join(", ");
    }

private slots:
    void itIsShownAndColouredFromWindDownToWakeUp()
    {
        WindowFixture window("2026-11-19T22:29");
        Evening& evening = window.stage.evening();
        QVERIFY(!evening.shown() && !evening.colours());
        window.at("2026-11-19T22:30");
        QVERIFY(evening.shown() && evening.colours());
        QVERIFY(window.stage.today().evening());
        window.at("2026-11-20T06:59");
        QVERIFY(evening.shown() && evening.colours());
        window.at("2026-11-20T07:00");
        QVERIFY(!evening.shown() && !evening.colours());
    }

    void theColoursCanBeSwitchedOff()
    {
        WindowFixture window("2026-11-19T22:46");
        window.session.tracker().setSetting("evening-colours", "off");
        window.session.announceChange();
        QVERIFY(window.stage.evening().shown() && !window.stage.evening().colours());
    }

    void itSaysHowLongUntilBedAndHowLongTheNightIs()
    {
        WindowFixture window("2026-11-19T22:46");
        Evening& evening = window.stage.evening();
        QCOMPARE(evening.clockText(), "22:46");
        QCOMPARE(evening.goalText(), "<b>14</b> min until bed at 23:00");
        QCOMPARE(evening.sleepText(), "Up at 07:00: 8 h of sleep");
        QCOMPARE(evening.shortText(), "");
        window.at("2026-11-19T23:00");
        QCOMPARE(evening.goalText(), "It is 23:00, time for bed");
        window.at("2026-11-19T23:40");
        QCOMPARE(evening.goalText(), "23:00 was 40 min ago");
        QCOMPARE(evening.sleepText(), "Asleep now, up at 07:00: 7 h 20 min");
        window.at("2026-11-20T02:30");
        QCOMPARE(evening.goalText(), "");  // nobody is blamed for hours
    }

    void tooShortANightSaysWhenEnoughSleepWouldEnd()
    {
        WindowFixture window("2026-11-20T00:20");
        QCOMPARE(window.stage.evening().sleepText(), "Asleep now, up at 07:00: 6 h 40 min");
        QCOMPARE(window.stage.evening().shortText(), "Go to bed now for 7 h of sleep by 07:20.");
    }

    void stepsSayTheirTimeAndWhoseTurnItIs()
    {
        WindowFixture window("2026-11-19T22:46");
        Evening& evening = window.stage.evening();
        QCOMPARE(steps(evening), "Wind-down 22:30, Bedtime stretch Now, Bed 22:55");
        QCOMPARE(evening.steps()->cell(1, "detail").toString(), "Reminder at 22:45");
        QCOMPARE(evening.steps()->cell(0, "mark").toInt(), int(day_state::Met));
        QCOMPARE(evening.next(), Evening::Stretch);
        window.stage.today().stretchDone();
        QCOMPARE(steps(evening), "Wind-down 22:30, Bedtime stretch 22:46, Bed Now");
        QCOMPARE(evening.next(), Evening::Bed);
    }

    void withoutRemindersNoneIsPromised()
    {
        WindowFixture window("2026-11-19T22:46");
        window.session.tracker().setSetting("evening-reminders", "off");
        window.session.announceChange();
        QCOMPARE(window.stage.evening().steps()->cell(1, "detail").toString(), "22:45");
    }

    void inBedItSaysSinceWhenAndHowLongStill()
    {
        WindowFixture window("2026-11-19T22:58");
        Evening& evening = window.stage.evening();
        QCOMPARE(window.stage.today().goToBed(), QString());
        QVERIFY(evening.inBed());
        QCOMPARE(evening.bedText(), "In bed since 22:58");
        QCOMPARE(evening.wakeText(), "<b>8 h 2 min</b> until 07:00");
        QVERIFY(!evening.canGoToBed());
        window.at("2026-11-20T07:00");
        QVERIFY(!evening.shown());
    }

    void gettingUpTakesTheBedtimeBackWhoeverLoggedIt()
    {
        WindowFixture window("2026-11-19T22:58");
        window.elsewhere("2026-11-19T22:58", [](Tracker& limberd) { limberd.logBedtime({}); });
        window.at("2026-11-19T23:01");
        QVERIFY(window.stage.evening().inBed());
        QCOMPARE(window.stage.evening().getUp(), QString());
        QVERIFY(!window.stage.evening().inBed());
        QCOMPARE(window.stage.changes().undo(), QString());
        QVERIFY(window.stage.evening().inBed());
    }

    void askedForByDayItIsShownUntilAnotherPageIsChosen()
    {
        WindowFixture window("2026-11-19T15:00");
        Evening& evening = window.stage.evening();
        window.drinkElsewhere("2026-11-19T14:30", 250);
        window.at("2026-11-19T15:00");
        evening.ask();
        QVERIFY(evening.shown() && !evening.colours());
        QCOMPARE(evening.goalText(), "<b>8</b> h until bed at 23:00");
        QCOMPARE(evening.drinkText(), "Last one at 14:30");
        evening.leave();
        QVERIFY(!evening.shown());
    }

    void lastDrinkIsTold()
    {
        WindowFixture window("2026-11-19T22:46");
        QCOMPARE(window.stage.evening().drinkText(), "None logged today. A sip is fine.");
        window.stage.today().drink(250);
        QCOMPARE(window.stage.evening().drinkText(), "Last one at 22:46, no need for more now.");
    }

    void chineseSaysIt()
    {
        WindowFixture window("2026-11-20T00:20", "Asia/Shanghai", "zh");
        QCOMPARE(window.stage.evening().shortText(), QString::fromUtf8("现在去睡，到 07:20 睡满 7 小时"));
    }

    void languageIsFollowed()
    {
        WindowFixture window("2026-11-19T22:46", "Asia/Shanghai", "");
        window.session.tracker().setSetting("language", "zh");
        window.session.announceChange();
        QCOMPARE(window.stage.evening().goalText(), QString::fromUtf8("离 23:00 就寝还有 <b>14</b> 分钟"));
    }
};

QTEST_MAIN(EveningWindowTest)
#include "evening_test.moc"
