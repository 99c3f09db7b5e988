// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace limber;
using namespace limber::test;

/// What can be done on the page Today with what was logged before: entries and cramps alike.
class TodayChangesTest : public QObject {
    Q_OBJECT

    static QString idOf(Today& today, int row = 0) { return today.entries()->cell(row, "entryId").toString(); }
    static QString timeOf(Today& today, int row = 0) { return today.entries()->cell(row, "timeText").toString(); }
    /// As the sheet for an entry does it.
    static QString changeTime(WindowFixture& window, const QString& id, const QString& time)
    {
        EntryEditor& editor = window.stage.entryEditor();
        editor.open(id);
        return editor.form() == entry_form::Cramp ? editor.saveCramp(time, editor.day(), editor.leg(), {}, {}, {}, {})
                                                  : editor.save(editor.value(), time, editor.day(), editor.note());
    }

private slots:
    void aRemovedEntryComesBackWithUndo()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        today.drink(250);
        QCOMPARE(window.stage.entryEditor().remove(idOf(today)), QString());
        QCOMPARE(today.water()->value(), 0);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(today.water()->value(), 250);
        QVERIFY(!window.stage.entryEditor().remove("gone").isEmpty());
    }

    void aRemovedCrampComesBackWithUndo()
    {
        WindowFixture window("2026-11-20T01:30");
        Today& today = window.stage.today();
        today.crampNow();
        const auto before = window.session.tracker().cramps();
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QCOMPARE(window.stage.entryEditor().remove(idOf(today)), QString());
        QCOMPARE(logged.first().first().toString(), QString("Removed the cramp"));
        QCOMPARE(today.entries()->count(), 0);
        QCOMPARE(window.stage.changes().undo(), QString());
        QVERIFY(window.session.tracker().cramps() == before);
    }

    void aCrampIsGivenAnotherTimeInItsNight()
    {
        WindowFixture window("2026-11-20T01:30");
        Today& today = window.stage.today();
        today.crampNow();
        const auto before = window.session.tracker().cramps();
        QSignalSpy logged(&window.stage.changes(), &Changes::made);
        QCOMPARE(changeTime(window, idOf(today), "2340"), QString());
        QCOMPARE(logged.first().first().toString(), QString("Changed the cramp"));
        QCOMPARE(timeOf(today), QString("23:40"));
        QCOMPARE(isoText(window.session.tracker().cramps().front().night), std::string("2026-11-19"));
        QCOMPARE(window.stage.changes().undo(), QString());
        QVERIFY(window.session.tracker().cramps() == before);
    }

    void anEntryIsGivenAnotherTimeOnItsDay()
    {
        WindowFixture window("2026-11-20T01:30");
        Today& today = window.stage.today();
        today.drink(250);
        QCOMPARE(changeTime(window, idOf(today), "21:30"), QString());
        QCOMPARE(timeOf(today), QString("21:30"));
        QCOMPARE(today.water()->value(), 250);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(timeOf(today), QString("01:30"));
    }

    void timeThatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "25:00", "late", "02:00"})  // the last one is still to come
            QTest::newRow(text) << text;
    }
    void timeThatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(QString, text);
        WindowFixture window("2026-11-20T01:30");
        Today& today = window.stage.today();
        today.crampNow();
        today.drink(250);
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        for (const int row : {0, 1}) {
            QVERIFY(!changeTime(window, idOf(today, row), text).isEmpty());
            QCOMPARE(timeOf(today, row), QString("01:30"));
        }
        QCOMPARE(refused.size(), 2);
    }

    void crampOfLastNightIsStillThereInTheMorning()
    {
        WindowFixture window("2026-11-20T04:10");
        Today& today = window.stage.today();
        QCOMPARE(today.crampNow(), QString());
        QCOMPARE(today.entries()->count(), 1);
        QCOMPARE(today.entries()->cell(0, "dayNote").toString(), QString("last night"));
        window.at("2026-11-20T13:00");
        QCOMPARE(today.entries()->count(), 1);
        window.at("2026-11-21T03:00");
        QCOMPARE(today.entries()->count(), 0);
    }

    void bedtimeAndWakeUpOfLastNightStayInSightTillTheNextDay()
    {
        WindowFixture window("2026-11-20T08:00");
        Today& today = window.stage.today();
        window.session.tracker().logSleep(clockTime("13:00"), clockTime("13:30"), {{}, {}, parseDay("2026-11-19")});
        QCOMPARE(today.logSleep("22:50", "06:10"), QString());
        QCOMPARE(today.entries()->count(), 2);
        QCOMPARE(today.entries()->cell(0, "title").toString(), QString("Woke up"));
        QCOMPARE(today.entries()->cell(0, "dayNote").toString(), QString());
        QCOMPARE(today.entries()->cell(1, "title").toString(), QString("Bedtime"));
        QCOMPARE(today.entries()->cell(1, "dayNote").toString(), QString("last night"));
        QCOMPARE(changeTime(window, idOf(today, 1), "23:10"), QString());
        QCOMPARE(window.session.tracker().habitDay(builtin::sleep, *parseDay("2026-11-19")).value, std::optional(420.0));
        window.at("2026-11-21T08:00");
        QCOMPARE(today.entries()->count(), 0);
    }

    void drinksOfTheSameMinuteSoundDifferent()
    {
        WindowFixture window;
        Today& today = window.stage.today();
        for (const double ml : {250.0, 250.0, 100.0, 250.0})
            today.drink(ml);
        QSet<QString> names;
        for (int row = 0; row < 4; ++row)
            names << today.entries()->cell(row, "spoken").toString();
        QCOMPARE(names, (QSet<QString>{"Water, 250 ml, 22:05", "Water, 250 ml, 22:05 (2)", "Water, 250 ml, 22:05 (3)", "Water, 100 ml, 22:05"}));
    }

    void crampOfLastNightStaysInSightWhenItIsMovedBeforeMidnight()
    {
        WindowFixture window("2026-11-20T08:00");
        Today& today = window.stage.today();
        today.crampNow();
        QCOMPARE(changeTime(window, idOf(today), "23:50"), QString());
        QCOMPARE(today.entries()->count(), 1);
        QCOMPARE(timeOf(today), QString("23:50"));
        QCOMPARE(today.entries()->cell(0, "dayNote").toString(), QString("last night"));
    }
};

QTEST_MAIN(TodayChangesTest)
#include "today_changes_test.moc"
