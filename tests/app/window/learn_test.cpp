// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace limber::test {

/// The page "Good to know" and the tip of the day.
class LearnTest : public QObject {
    Q_OBJECT

    static void crampElsewhere(WindowFixture& window, const std::string& wall)
    {
        window.elsewhere(wall, [](Tracker& other) { other.logCramp({}); });
    }

private slots:
    void nothingIsMadeBeforeThePageIsShown()
    {
        WindowFixture window;
        Learn& learn = window.stage.learn();
        QCOMPARE(learn.sections()->count(), 0);
        learn.fill();
        QCOMPARE(learn.sections()->count(), 6);
        QCOMPARE(learn.sections()->cell(0, "points").toList().size(), 7);
        QCOMPARE(learn.sections()->cell(0, "title").toString(), QString("Why legs cramp at night"));
    }

    void itSpeaksTheOtherLanguageAtOnce()
    {
        WindowFixture window("2026-11-19T22:05", "Asia/Shanghai", nullptr);
        Learn& learn = window.stage.learn();
        learn.fill();
        window.session.tracker().setSetting("language", "zh");
        window.session.announceChange();
        QCOMPARE(learn.sections()->cell(0, "title").toString(), QString::fromUtf8("夜里腿为什么抽筋"));
        window.session.tracker().setSetting("language", "en");
        window.session.announceChange();
        QCOMPARE(learn.sections()->cell(0, "title").toString(), QString("Why legs cramp at night"));
    }

    void whoAsksForASectionIsLedThereOnce()
    {
        WindowFixture window;
        Learn& learn = window.stage.learn();
        QSignalSpy asked(&learn, &Learn::asked);
        learn.open("doctor");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(learn.wanted(), QString("doctor"));
        learn.found();
        QVERIFY(learn.wanted().isEmpty());
        QCOMPARE(learn.sectionOf("cramp"), QString("why"));
    }

    void aTipWaitsForItsOccasion()
    {
        WindowFixture window("2026-11-20T08:00");
        Tips& tips = window.stage.tips();
        tips.open();
        QVERIFY(!tips.shown());
        crampElsewhere(window, "2026-11-20T02:46");
        window.session.catchUp();
        QVERIFY(tips.shown());
        QCOMPARE(tips.title(), QString("A pillow between the knees"));
        QVERIFY(!tips.text().isEmpty());
        QCOMPARE(tips.section(), QString("prevent"));
    }

    void theNextDayHasAnotherOne()
    {
        WindowFixture window("2026-11-20T08:00");
        Tips& tips = window.stage.tips();
        tips.open();
        crampElsewhere(window, "2026-11-20T02:46");
        window.at("2026-11-20T22:00");
        QCOMPARE(tips.title(), QString("A pillow between the knees"));
        tips.noteShown();
        crampElsewhere(window, "2026-11-21T02:10");
        window.at("2026-11-21T08:00");
        QCOMPARE(tips.title(), QString("Light, warm bedding"));
    }

    void putAwayIsAwayAndNoChange()
    {
        WindowFixture window("2026-11-20T08:00");
        Tips& tips = window.stage.tips();
        crampElsewhere(window, "2026-11-20T02:46");
        tips.open();
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        tips.putAway();  // even if the card was not said to be on the screen
        QVERIFY(!tips.shown());
        QVERIFY(tips.title().isEmpty() && tips.text().isEmpty() && tips.source().isEmpty() && tips.section().isEmpty());
        QCOMPARE(made.count(), 0);
        window.at("2026-11-20T22:00");
        QVERIFY(!tips.shown());
    }

    void noMoreTipsCanBeTakenBack()
    {
        WindowFixture window("2026-11-20T08:00");
        Tips& tips = window.stage.tips();
        crampElsewhere(window, "2026-11-20T02:46");
        tips.open();
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        tips.switchOff();
        QVERIFY(!tips.shown());
        QCOMPARE(made.front().front().toString(), QString("No more tips"));
        QVERIFY(!window.session.tracker().settings().tips);
        QCOMPARE(window.stage.changes().undo(), QString());
        QVERIFY(tips.shown());
    }

    void theSettingIsASwitch()
    {
        WindowFixture window("2026-11-20T08:00");
        Preferences& preferences = window.stage.preferences();
        preferences.open();
        preferences.ask("tips");
        QCOMPARE(preferences.askedTitle(), QString("Tips"));
        QCOMPARE(preferences.set("off"), QString());
        QVERIFY(!window.session.tracker().settings().tips);
        QCOMPARE(preferences.set("on"), QString());
        QVERIFY(window.session.tracker().settings().tips);
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::LearnTest)
#include "learn_test.moc"
