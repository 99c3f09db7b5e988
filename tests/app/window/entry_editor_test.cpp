// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/vocabulary.h"
#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

/// One entry or cramp changed by hand: every kind of it, and back with undo.
class EntryEditorTest : public QObject {
    Q_OBJECT

    struct World : WindowFixture {
        using WindowFixture::WindowFixture;
        EntryEditor& editor = stage.entryEditor();
        Today& today = stage.today();
        Changes& changes = stage.changes();

        QString newest() { return today.entries()->cell(0, "entryId").toString(); }
        Entry entry(const QString& id) { return session.tracker().entry(id.toStdString()); }
        Cramp cramp() { return session.tracker().cramps().front(); }
        QString open()
        {
            const QString id = newest();
            return editor.open(id) ? id : QString();
        }
        QString saveTime(const QString& time) { return editor.save(editor.value(), time, editor.day(), editor.note()); }
        QString saveDay(const QString& day) { return editor.save(editor.value(), editor.time(), day, editor.note()); }
    };

private slots:
    void drinkShowsWhatItIs()
    {
        World world;
        world.today.drink(250);
        QSignalSpy opened(&world.editor, &EntryEditor::opened);
        QVERIFY(!world.open().isEmpty());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(world.editor.form(), static_cast<int>(entry_form::Number));
        QCOMPARE(world.editor.title(), QString("Water"));
        QCOMPARE(world.editor.value(), QString("250"));
        QCOMPARE(world.editor.unit(), QString("ml"));
        QCOMPARE(world.editor.time(), QString("22:05"));
        QCOMPARE(world.editor.day(), QString("2026-11-19"));
        QVERIFY(!world.editor.isNight());
    }

    void amountTimeAndNoteAreChangedAndUndone()
    {
        World world;
        world.today.drink(250);
        const QString id = world.open();
        const Entry before = world.entry(id);
        QSignalSpy made(&world.changes, &Changes::made);
        QCOMPARE(world.editor.save("0.3l", "2130", "2026-11-19", "tea"), QString());
        QCOMPARE(made.first().first().toString(), QString("Changed Water: 300 ml, 21:30"));
        QCOMPARE(world.entry(id).value, 300.0);
        QCOMPARE(timeOfDay(world.entry(id).wall()), clockTime("21:30"));
        QCOMPARE(world.entry(id).note, std::string("tea"));
        QCOMPARE(world.changes.undo(), QString());
        QVERIFY(world.entry(id) == before);
    }

    void movedToAnotherDayItKeepsItsTime()
    {
        World world;
        world.today.drink(250);
        const QString id = world.open();
        QSignalSpy made(&world.changes, &Changes::made);
        QCOMPARE(world.saveDay("2026-11-18"), QString());
        QCOMPARE(made.first().first().toString(), QString("Moved Water: Yesterday"));
        QCOMPARE(isoText(world.entry(id).day), std::string("2026-11-18"));
        QCOMPARE(world.entry(id).wall(), parseWallTime("2026-11-18T22:05").value());
        QCOMPARE(world.today.water()->value(), 0);
        world.changes.undo();
        QCOMPARE(world.today.water()->value(), 250);
    }

    void drinkAfterMidnightIsGivenToTheNewDayAndBackWithoutMovingInTime()
    {
        World world("2026-11-20T01:30");
        world.today.drink(250);
        const QString id = world.open();
        QCOMPARE(world.editor.day(), QString("2026-11-19"));
        world.at("2026-11-20T09:00");
        QCOMPARE(world.saveDay("2026-11-20"), QString());
        QCOMPARE(isoText(world.entry(id).day), std::string("2026-11-20"));
        QCOMPARE(world.entry(id).wall().time_of_day(), parseWallTime("2026-11-20T01:30")->time_of_day());
        QVERIFY(world.editor.open(id));
        QCOMPARE(world.saveTime("02:10"), QString());
        QCOMPARE(world.entry(id).wall(), parseWallTime("2026-11-20T02:10").value());
        QCOMPARE(isoText(world.entry(id).day), std::string("2026-11-20"));
        QVERIFY(world.editor.open(id));
        QCOMPARE(world.saveDay("2026-11-19"), QString());
        QCOMPARE(world.entry(id).wall(), parseWallTime("2026-11-20T02:10").value());
        QCOMPARE(isoText(world.entry(id).day), std::string("2026-11-19"));
    }

    void minutesOfExerciseAndStretchAreNumbers()
    {
        World world;
        world.today.logExercise(20);
        QString id = world.open();
        QCOMPARE(world.editor.unit(), QString("min"));
        QCOMPARE(world.editor.step(), 5);
        QCOMPARE(world.editor.save("1h10", world.editor.time(), world.editor.day(), ""), QString());
        QCOMPARE(world.entry(id).value, 70.0);
        world.at("2026-11-19T22:06");
        world.today.stretchDone();
        id = world.open();
        QCOMPARE(world.editor.form(), static_cast<int>(entry_form::Number));
        QCOMPARE(world.editor.save("9", "22:00", world.editor.day(), ""), QString());
        QCOMPARE(world.entry(id).value, 9.0);
    }

    void bedtimeIsMovedInItsNightAndToAnother()
    {
        World world("2026-11-19T23:20");
        world.today.goToBed();
        const QString id = world.open();
        QCOMPARE(world.editor.form(), static_cast<int>(entry_form::Time));
        QVERIFY(world.editor.isNight());
        QSignalSpy made(&world.changes, &Changes::made);
        QCOMPARE(world.saveTime("22:50"), QString());
        QCOMPARE(made.first().first().toString(), QString("Changed Bedtime: 22:50"));
        QCOMPARE(world.entry(id).value, 22.0 * 60 + 50);
        QVERIFY(world.editor.open(id));
        QCOMPARE(world.saveDay("2026-11-18"), QString());
        QCOMPARE(isoText(world.entry(id).day), std::string("2026-11-18"));
        QCOMPARE(made.last().first().toString(), QString("Moved Bedtime: Last night"));
    }

    void wakeUpIsMovedOnItsMorning()
    {
        World world("2026-11-20T09:00");
        QCOMPARE(world.today.logSleep("22:50", "06:10"), QString());
        QString id;
        for (const Entry& entry : world.session.tracker().habitDay(builtin::sleep, *parseDay("2026-11-19")).entries) {
            if (entry.kind == Entry::Kind::WakeUp)
                id = QString::fromStdString(entry.id);
        }
        QVERIFY(world.editor.open(id));
        QCOMPARE(world.editor.title(), QString("Woke up"));
        QCOMPARE(world.editor.day(), QString("2026-11-19"));
        QCOMPARE(world.saveTime("06:40"), QString());
        QCOMPARE(world.entry(id).wall(), parseWallTime("2026-11-20T06:40").value());
        QVERIFY(!world.saveTime("22:00").isEmpty());  // before the bedtime, or still to come
        QCOMPARE(world.entry(id).wall(), parseWallTime("2026-11-20T06:40").value());
    }

    void napHasMinutesAndATime()
    {
        World world;
        world.session.tracker().logSleep(clockTime("13:00"), clockTime("13:40"));
        world.session.announceChange();
        const QString id = world.open();
        QCOMPARE(world.editor.title(), QString("Nap"));
        QCOMPARE(world.editor.value(), QString("40"));
        QCOMPARE(world.editor.unit(), QString("min"));
        QCOMPARE(world.editor.save("55", "13:10", world.editor.day(), ""), QString());
        QCOMPARE(world.entry(id).value, 55.0);
        QVERIFY(!world.editor.save("200", "13:10", world.editor.day(), "").isEmpty());
    }

    void answerIsYesOrNo()
    {
        World world;
        Habit habit;
        habit.name = "Sunlight";
        habit.goals = {{beginningOfTime(), Goal{}}};
        habit.schedules = {{beginningOfTime(), Schedule{}}};
        const QString habitId = QString::fromStdString(world.session.tracker().addHabit(habit).id);
        world.session.announceChange();
        world.today.log(habitId, "yes");
        const QString id = world.open();
        QCOMPARE(world.editor.form(), static_cast<int>(entry_form::Answer));
        QCOMPARE(world.editor.value(), QString("yes"));
        QCOMPARE(world.editor.save("no", world.editor.time(), world.editor.day(), ""), QString());
        QCOMPARE(world.entry(id).value, 0.0);
    }

    void crampTakesLegPainMinutesSignsAndAnotherNight()
    {
        World world("2026-11-20T04:10");
        world.today.crampNow();
        world.open();
        const Cramp before = world.cramp();
        QCOMPARE(world.editor.form(), static_cast<int>(entry_form::Cramp));
        QCOMPARE(world.editor.leg(), QString("unknown"));
        QCOMPARE(world.editor.pain(), QString());
        QCOMPARE(world.editor.saveCramp("03:50", "2026-11-19", "left", "７", "2", {"redness", "swelling"}, "calf"), QString());
        const Cramp after = world.cramp();
        QVERIFY(after.leg == Cramp::Leg::Left);
        QCOMPARE(after.pain, std::optional(7));
        QCOMPARE(after.minutes, std::optional(2));
        QCOMPARE(after.signs, (std::vector<std::string>{"swelling", "redness"}));
        QCOMPARE(wallTimeAt(after.at, after.offset), parseWallTime("2026-11-20T03:50").value());
        QCOMPARE(world.editor.saveCramp("03:50", "2026-11-17", "left", "", "", {}, ""), QString());
        QCOMPARE(isoText(world.cramp().night), std::string("2026-11-17"));
        QCOMPARE(world.cramp().pain, std::optional<int>());
        world.changes.undo();
        world.changes.undo();
        QVERIFY(world.cramp() == before);
    }

    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("day");
        QTest::newRow("nothing") << "" << "22:05" << "2026-11-19";
        QTest::newRow("zero") << "0" << "22:05" << "2026-11-19";
        QTest::newRow("too much") << "5001" << "22:05" << "2026-11-19";
        QTest::newRow("no time") << "250" << "25:00" << "2026-11-19";
        QTest::newRow("future") << "250" << "23:59" << "2026-11-19";
        QTest::newRow("tomorrow") << "250" << "08:00" << "2026-11-20";
        QTest::newRow("no date") << "250" << "22:05" << "2026-02-30";
        QTest::newRow("no date at all") << "250" << "22:05" << "soon";
    }
    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(QString, value);
        QFETCH(QString, time);
        QFETCH(QString, day);
        World world;
        world.today.drink(250);
        const QString id = world.open();
        const Entry before = world.entry(id);
        QSignalSpy refused(&world.changes, &Changes::refused);
        QVERIFY(!world.editor.save(value, time, day, "x").isEmpty());
        QCOMPARE(refused.size(), 1);
        QVERIFY(world.entry(id) == before);
    }

    void crampNumbersOutOfBoundsAreRefused()
    {
        World world;
        world.today.crampNow();
        world.open();
        const Cramp before = world.cramp();
        for (const auto& [pain, minutes] : {std::pair{"11", "1"}, {"-1", "1"}, {"much", "1"}, {"3", "0"}, {"3", "1441"}})
            QVERIFY(!world.editor.saveCramp("22:05", world.editor.day(), "left", pain, minutes, {}, "").isEmpty());
        QVERIFY(world.cramp() == before);
    }

    void largeDrinkAsksFirst()
    {
        World world;
        world.today.drink(250);
        const QString id = world.open();
        QSignalSpy asks(&world.changes, &Changes::asks);
        QVERIFY(!world.editor.save("2500", world.editor.time(), world.editor.day(), "").isEmpty());
        QCOMPARE(asks.size(), 1);
        QCOMPARE(world.entry(id).value, 250.0);
        QCOMPARE(world.changes.confirm(), QString());
        QCOMPARE(world.entry(id).value, 2500.0);
    }

    void whatIsGoneIsRefused()
    {
        World world;
        QSignalSpy refused(&world.changes, &Changes::refused);
        QVERIFY(!world.editor.open("gone"));
        QVERIFY(!world.editor.remove("gone").isEmpty());
        QCOMPARE(refused.size(), 2);
    }

    void entriesAndCrampsAreRemovedAndComeBack()
    {
        World world;
        world.today.drink(250);
        QSignalSpy made(&world.changes, &Changes::made);
        QCOMPARE(world.editor.remove(world.newest()), QString());
        QCOMPARE(made.last().first().toString(), QString("Removed Water: 250 ml"));
        world.changes.undo();
        QCOMPARE(world.today.water()->value(), 250);
        world.at("2026-11-19T22:06");
        world.today.crampNow();
        QCOMPARE(world.editor.remove(world.newest()), QString());
        QCOMPARE(world.session.tracker().cramps().size(), std::size_t(0));
        world.changes.undo();
        QCOMPARE(world.session.tracker().cramps().size(), std::size_t(1));
    }

    void daysAreNamedAsPeopleNameThem()
    {
        World world;
        world.today.drink(250);
        world.open();
        QCOMPARE(world.editor.dayText("2026-11-19", false), QString("Today"));
        QCOMPARE(world.editor.dayText("2026-11-18", false), QString("Yesterday"));
        QCOMPARE(world.editor.dayText("2026-11-17", false), QString("Tuesday 17 November"));
        QCOMPARE(world.editor.dayText("2025-11-17", false), QString("Monday 17 November 2025"));
        QCOMPARE(world.editor.dayText("2026-02-30", false), QString());
        QCOMPARE(world.editor.dayText("2026-11-19", true), QString("Tonight"));
        QCOMPARE(world.editor.dayText("2026-11-18", true), QString("Last night"));
        QCOMPARE(world.editor.dayText("2026-11-17", true), QString("Night of Tuesday 17 November"));
        QCOMPARE(world.editor.dayBeside("2026-11-19", -1), QString("2026-11-18"));
        QCOMPARE(world.editor.dayBeside("2026-11-19", 1), QString("2026-11-19"));
        QCOMPARE(world.editor.dayBeside("nonsense", -1), QString("2026-11-18"));
    }
};

QTEST_MAIN(EntryEditorTest)
#include "entry_editor_test.moc"
