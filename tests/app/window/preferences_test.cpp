// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace limber::test {

class PreferencesTest : public QObject {
    Q_OBJECT

private:
    static QString cell(RowModel& model, const QString& key, const QByteArray& role)
    {
        for (int row = 0; row < model.count(); ++row) {
            if (model.cell(row, "key").toString() == key)
                return model.cell(row, role).toString();
        }
        return QStringLiteral("no row");
    }
    static QStringList titles(ChoiceModel& choices)
    {
        QStringList all;
        for (int row = 0; row < choices.count(); ++row)
            all << choices.cell(row, "title").toString();
        return all;
    }

private slots:
    void everySettingSaysHowItIsSet()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        QCOMPARE(preferences.look()->count(), 0);  // nothing is read before the page is shown
        preferences.open();
        QCOMPARE(cell(*preferences.look(), "theme", "value"), QString("System"));
        QCOMPARE(cell(*preferences.days(), "day-starts-at", "value"), QString("03:00"));
        QCOMPARE(cell(*preferences.days(), "week-starts-on", "value"), QString("Monday"));
        QCOMPARE(cell(*preferences.days(), "drink-size", "value"), QString("250 ml"));
        QCOMPARE(cell(*preferences.days(), "cups", "detail"), QString("100 · 200 · 250 · 350 · 500 ml"));
        QCOMPARE(cell(*preferences.days(), "quiet-hours", "value"), QString("23:00–07:00"));
        QCOMPARE(preferences.vacationText(), QString("None"));
    }

    void aChoiceHoldsAtOnceAndIsTakenBackWithOneUndo()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        preferences.open();
        preferences.ask("text-size");
        QCOMPARE(preferences.askedForm(), int(Preferences::Choices));
        QCOMPARE(titles(*preferences.choices()),
                 (QStringList{"System", "Normal, 100 %", "Medium, 125 %", "Large, 150 %", "Very large, 200 %"}));
        QCOMPARE(preferences.set("200"), QString());
        QCOMPARE(window.stage.appearance().textScale(), 2.0);
        QCOMPARE(made.front().front().toString(), QString("Text size: Very large, 200 %"));
        QCOMPARE(cell(*preferences.look(), "text-size", "value"), QString("Very large, 200 %"));
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(window.stage.appearance().textScale(), 1.0);
        QCOMPARE(cell(*preferences.look(), "text-size", "value"), QString("System"));
    }

    void reducedMotionIsSetHereToo()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        preferences.open();
        preferences.ask("motion");
        QCOMPARE(preferences.set("reduced"), QString());
        QVERIFY(window.stage.appearance().reducedMotion());
        QCOMPARE(preferences.set("full"), QString());
        QVERIFY(!window.stage.appearance().reducedMotion());
    }

    void theLanguageIsSwitchedInTheRunningWindow()
    {
        WindowFixture window;
        Appearance appearance(window.session, {"light", {}});  // without a wish for a language
        Preferences& preferences = window.stage.preferences();
        preferences.open();
        preferences.ask("language");
        QCOMPARE(titles(*preferences.choices()), (QStringList{"System", "中文", "English"}));
        QCOMPARE(preferences.set("zh"), QString());
        QCOMPARE(appearance.language(), QString("zh"));
        QCOMPARE(preferences.set("en"), QString());
        QCOMPARE(appearance.language(), QString("en"));
    }

    void theDayMayStartAtAnyHourToSixAndAtWhatTheCommandLineSet()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        window.session.tracker().setSetting("day-starts-at", "03:30");
        preferences.open();
        preferences.ask("day-starts-at");
        QCOMPARE(titles(*preferences.choices()),
                 (QStringList{"00:00", "01:00", "02:00", "03:00", "03:30", "04:00", "05:00", "06:00"}));
        QVERIFY(preferences.choices()->cell(4, "chosen").toBool());
        QCOMPARE(preferences.set("05:00"), QString());
        QCOMPARE(window.session.tracker().settings().dayStartsAt, clockTime("05:00"));
    }

    void whatIsTypedMayBeShortAndWhatCannotBeSaysWhatCan()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        QSignalSpy made(&window.stage.changes(), &Changes::made);
        preferences.open();
        preferences.ask("usual-wakeup");
        QCOMPARE(preferences.set("630"), QString());
        QCOMPARE(window.session.tracker().settings().usualWakeUp, clockTime("06:30"));
        QCOMPARE(preferences.set("25:00"), QString("Write a time such as 07:00."));
        preferences.ask("drink-size");
        QCOMPARE(preferences.askedText(), QString("250"));
        for (const char* wrong : {"0", "-5", "2001", "", "much"})
            QCOMPARE(preferences.set(wrong), QString("Write how much you usually drink at once: 1 to 2000 ml."));
        QCOMPARE(preferences.set("３００"), QString());
        QCOMPARE(window.session.tracker().settings().drinkSize, 300);
        QCOMPARE(made.count(), 2);
    }

    void anotherProgramsSettingShows()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        preferences.open();
        window.elsewhere("2026-11-19T22:05", [](Tracker& other) { other.setSetting("week-starts-on", "sunday"); });
        window.session.catchUp();
        QCOMPARE(cell(*preferences.days(), "week-starts-on", "value"), QString("Sunday"));
    }

    void vacationsAreAddedListedAndTakenAway()
    {
        WindowFixture window;
        Preferences& preferences = window.stage.preferences();
        preferences.open();
        QCOMPARE(preferences.addVacation(preferences.dayAhead(1), "2026-11-26"), QString());
        QCOMPARE(preferences.vacations()->cell(0, "title").toString(), QString("20 November – 26 November 2026"));
        QCOMPARE(preferences.vacations()->cell(0, "detail").toString(), QString("7 days"));
        QCOMPARE(preferences.vacationText(), QString("1"));
        QVERIFY(!preferences.addVacation("2026-12-27", "2026-12-20").isEmpty());
        QVERIFY(!preferences.addVacation("tomorrow", "2026-12-20").isEmpty());
        QCOMPARE(preferences.vacations()->count(), 1);
        QCOMPARE(preferences.removeVacation("2026-11-20", "2026-11-26"), QString());
        QCOMPARE(preferences.vacations()->count(), 0);
        QCOMPARE(window.stage.changes().undo(), QString());
        QCOMPARE(preferences.vacations()->count(), 1);
    }

    void daysAreMovedThroughTheEndOfAYear()
    {
        WindowFixture window;
        const Preferences& preferences = window.stage.preferences();
        QCOMPARE(preferences.moved("2026-12-31", 1), QString("2027-01-01"));
        QCOMPARE(preferences.moved("nonsense", 1), QString());
        QCOMPARE(preferences.dayText("2026-12-31"), QString("Thursday 31 December 2026"));
        QCOMPARE(preferences.dayText("31"), QString());
    }
};

}  // namespace limber::test

QTEST_MAIN(limber::test::PreferencesTest)
#include "preferences_test.moc"
