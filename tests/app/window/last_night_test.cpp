// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"
#include "tests/app/window/window_fixture.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

void see(WindowFixture& window, const std::string& wall, PresenceSign sign)
{
    window.elsewhere(wall, [sign](Tracker& limberd) { limberd.notePresence(sign); });
}

/// Locked from 22:52 to 06:41.
void seeTheNight(WindowFixture& window, PresenceSign away = PresenceSign::Locked, PresenceSign back = PresenceSign::Unlocked)
{
    see(window, "2026-11-18T22:52", away);
    see(window, "2026-11-19T06:41", back);
    window.session.announceChange();
}

const Day lastNight{2026, 11, 18};

/// What another program finds logged.
std::optional<double> logged(WindowFixture& window, const char* habit)
{
    Tracker other(window.folder.path(), window.clock, window.zone);
    return other.habitDay(habit, lastNight).value;
}

std::string noteOfWakeUp(WindowFixture& window)
{
    for (const Entry& entry : window.session.tracker().habitDay(builtin::sleep, lastNight).entries) {
        if (entry.kind == Entry::Kind::WakeUp)
            return entry.note;
    }
    return "none";
}

}  // namespace

/// The card that asks for last night.
class LastNightTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheMachineSawIsSuggestedAndNotLogged()
    {
        WindowFixture window("2026-11-19T07:40");
        LastNight& night = *window.stage.today().lastNight();
        QVERIFY(night.shown() && night.source().contains("usual times") && !night.confirmable());
        QCOMPARE(night.bedText(), QString("23:00"));
        seeTheNight(window);
        QCOMPARE(night.source(), QString::fromUtf8("The screen was locked 22:52–06:41. Was that your night?"));
        QCOMPARE(night.bedText(), QString("22:52"));
        QCOMPARE(night.upText(), QString("06:41"));
        QVERIFY(night.confirmable() && night.asks() && night.missing());
        QVERIFY(!logged(window, builtin::bedtime));
    }

    void whoKeepsSleepAloneIsAskedForBothTimes()
    {
        WindowFixture window("2026-11-19T07:40");
        window.session.tracker().archive(builtin::bedtime, true);
        window.session.announceChange();
        LastNight& night = *window.stage.today().lastNight();
        QVERIFY(night.asks() && !night.bedKnown() && !night.upKnown() && !night.bedKept() && night.upKept());
        QCOMPARE(window.stage.today().logSleep("22:52", "06:41"), QString());
        QVERIFY(!night.missing());
        QCOMPARE(night.bedText(), QString("22:52"));
        QVERIFY(night.summary().contains("7 h 49 min"));
        QCOMPARE(logged(window, builtin::sleep), std::optional(469.0));
    }

    void whoKeepsBedtimeAloneIsAskedForNoWakeUp()
    {
        WindowFixture window("2026-11-19T07:40");
        window.session.tracker().archive(builtin::sleep, true);
        window.session.announceChange();
        LastNight& night = *window.stage.today().lastNight();
        QVERIFY(night.asks() && night.bedKept() && !night.upKept());
        QCOMPARE(window.stage.today().logBedtime("22:52"), QString());
        QVERIFY(!night.missing());
    }

    void whereTheScreenIsNeverLockedSleepIsTheSource()
    {
        WindowFixture window("2026-11-19T07:40");
        seeTheNight(window, PresenceSign::Asleep, PresenceSign::Awake);
        QCOMPARE(window.stage.today().lastNight()->source(), QString::fromUtf8("This device was asleep or off 22:52–06:41. Was that your night?"));
    }

    void oneTimeAloneIsOnlyFilledIn()
    {
        WindowFixture window("2026-11-19T07:40");
        see(window, "2026-11-18T18:00", PresenceSign::Locked);
        see(window, "2026-11-19T06:41", PresenceSign::Unlocked);
        window.session.announceChange();
        LastNight& night = *window.stage.today().lastNight();
        QCOMPARE(night.source(), QString("The screen was unlocked at 06:41."));
        QCOMPARE(night.bedText(), QString("23:00"));
        QCOMPARE(night.upText(), QString("06:41"));
        QVERIFY(!night.confirmable());
    }

    void aTimeThatIsLoggedIsNotSuggestedAgain()
    {
        WindowFixture window("2026-11-19T07:40");
        window.elsewhere("2026-11-18T22:46", [](Tracker& limberd) { limberd.logBedtime({}); });
        seeTheNight(window);
        LastNight& night = *window.stage.today().lastNight();
        QCOMPARE(night.source(), QString("The screen was unlocked at 06:41. Is that when you got up?"));
        QCOMPARE(night.bedText(), QString("22:46"));
        QCOMPARE(night.upText(), QString("06:41"));
        QVERIFY(night.confirmable());
    }

    void switchedOffNothingIsSuggested()
    {
        WindowFixture window("2026-11-19T07:40");
        window.session.tracker().setSetting("time-suggestions", "off");
        seeTheNight(window);
        QVERIFY(window.stage.today().lastNight()->source().contains("usual times"));
    }

    void onceLoggedItAsksHowItWas()
    {
        WindowFixture window("2026-11-19T07:40");
        seeTheNight(window);
        LastNight& night = *window.stage.today().lastNight();
        QCOMPARE(window.stage.today().logSleep(night.bedText(), night.upText()), QString());
        QVERIFY(night.shown() && night.asksMore() && !night.asks());
        QCOMPARE(night.summary(), QString::fromUtf8("22:52–06:41 · 7 h 49 min"));
        QCOMPARE(night.feeling(), -1);

        QCOMPARE(night.feel(2), QString());
        QCOMPARE(noteOfWakeUp(window), std::string("Slept badly"));
        QCOMPARE(night.feeling(), 2);
        QCOMPARE(night.feel(0), QString());
        QCOMPARE(night.feeling(), 0);
        QVERIFY(night.shown());
        night.noCramps();
        QVERIFY(!night.shown());

        window.stage.changes().undo();
        QCOMPARE(noteOfWakeUp(window), std::string("Slept badly"));
        QCOMPARE(*logged(window, builtin::sleep), 469.0);
    }

    void theNoteIsInTheUsersLanguage()
    {
        WindowFixture window("2026-11-19T07:40", "Asia/Shanghai", "zh");
        LastNight& night = *window.stage.today().lastNight();
        window.stage.today().logSleep("22:52", "06:41");
        QCOMPARE(night.feelings().at(0), QString::fromUtf8("睡得好"));
        night.feel(0);
        QCOMPARE(QString::fromStdString(noteOfWakeUp(window)), QString::fromUtf8("睡得好"));
    }

    void aCrampIsLoggedInTheMiddleOfTheNightUnlessSaidOtherwise()
    {
        WindowFixture window("2026-11-19T07:40");
        LastNight& night = *window.stage.today().lastNight();
        window.stage.today().logSleep("22:52", "06:41");
        QCOMPARE(night.crampTime(), QString("02:46"));
        QVERIFY(!night.logCramp("8 in the evening").isEmpty());
        QVERIFY(!night.logCramp("09:00").isEmpty());  // that has not been yet
        QCOMPARE(night.crampText(), QString());
        QCOMPARE(night.logCramp("2330"), QString());
        const auto cramps = window.session.tracker().cramps(lastNight, lastNight);
        QCOMPARE(cramps.size(), std::size_t(1));
        QCOMPARE(isoText(cramps.front().at, cramps.front().offset), std::string("2026-11-18T23:30:00+08:00"));
        QCOMPARE(night.crampText(), QString("1 cramp logged"));
        QVERIFY(night.crampsAnswered() && night.shown());

        window.stage.changes().undo();
        QVERIFY(!night.crampsAnswered());
        QVERIFY(window.session.tracker().cramps(lastNight, lastNight).empty());
    }

    void crampsLoggedInTheNightAreCounted()
    {
        WindowFixture window("2026-11-19T07:40");
        for (const char* wall : {"2026-11-19T01:10", "2026-11-19T04:20"})
            window.elsewhere(wall, [](Tracker& other) { other.logCramp({}); });
        LastNight& night = *window.stage.today().lastNight();
        window.stage.today().logSleep("22:52", "06:41");
        QCOMPARE(night.crampText(), QString("2 cramps logged"));
        QVERIFY(night.asksMore());
        night.feel(1);
        QVERIFY(!night.shown());
    }

    void undoneItAsksForTheTimesAgain()
    {
        WindowFixture window("2026-11-19T07:40");
        LastNight& night = *window.stage.today().lastNight();
        window.stage.today().logSleep("22:52", "06:41");
        window.stage.changes().undo();
        QVERIFY(night.asks() && !night.asksMore());
        window.stage.changes().redo();
        QVERIFY(night.asksMore());
    }

    void itGoesWhenPutAwayAtNoonOrWithTheNight()
    {
        WindowFixture window("2026-11-19T07:40");
        LastNight& night = *window.stage.today().lastNight();
        window.stage.today().logSleep("22:52", "06:41");
        window.at("2026-11-19T11:59");
        QVERIFY(night.shown());
        window.at("2026-11-19T12:00");
        QVERIFY(!night.shown());
        window.at("2026-11-19T07:41");
        night.putAway();
        QVERIFY(!night.shown());
        window.at("2026-11-20T07:40");
        QVERIFY(night.asks());
    }

    void whoLoggedTheNightElsewhereIsNotAsked()
    {
        WindowFixture window("2026-11-19T07:40");
        window.sleepElsewhere("2026-11-19T07:00", clockTime("22:52"), clockTime("06:41"));
        Stage later(window.session, {"light", "en"});
        QVERIFY(!later.today().lastNight()->shown());
    }
};

QTEST_MAIN(LastNightTest)
#include "last_night_test.moc"
