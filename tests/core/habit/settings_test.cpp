// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/refusal.h"
#include "core/habit/settings.h"

#include <QTest>

using namespace limber;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsAreThoseOfTheRules()
    {
        const std::vector<std::pair<std::string, std::string>> expected{
            {"day-starts-at", "03:00"},
            {"week-starts-on", "monday"},
            {"language", "system"},
            {"theme", "system"},
            {"quiet-hours", "23:00-07:00"},
            {"usual-wakeup", "07:00"},
            {"drink-size", "250"},
            {"cups", "100,200,250,350,500"},
            {"reminders", "on"},
            {"water-reminders", "on"},
            {"evening-reminders", "on"},
            {"exercise-reminder", "17:30"},
            {"morning-reminder", "on"},
            {"weekly-review", "on"},
            {"text-size", "system"},
            {"motion", "system"},
            {"evening-colours", "on"},
            {"tips", "on"},
            {"time-suggestions", "on"},
            {"stretch-hold", "25"},
            {"stretch-sets", "3"},
            {"stretch-rest", "10"},
            {"stretch-moves", "heel_raise,toe_up,calf_left,calf_right"},
            {"stretch-sounds", "on"},
            {"stretch-voice", "off"},
            {"welcomed", "off"},
        };
        QCOMPARE(settingKeys().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(settingKeys()[i], expected[i].first);
            QCOMPARE(settingText(Settings{}, expected[i].first), expected[i].second);
        }
    }

    void whatIsWrittenIsReadBack()
    {
        for (const std::string& key : settingKeys()) {
            Settings settings;
            assignSetting(settings, key, settingText(Settings{}, key));
            QCOMPARE(settings, Settings{});
        }
    }

    void settingsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("stored");
        const auto row = [](const char* key, const char* text, const char* stored) {
            QTest::addRow("%s %s", key, text) << QByteArray(key) << QByteArray(text) << QByteArray(stored);
        };
        row("day-starts-at", "0:00", "00:00");
        row("day-starts-at", "06:00", "06:00");
        row("day-starts-at", "０４：３０", "04:30");
        row("week-starts-on", "sunday", "sunday");
        row("week-starts-on", "saturday", "saturday");
        row("language", "zh", "zh");
        row("theme", "dark", "dark");
        row("quiet-hours", "off", "off");
        row("quiet-hours", "13:00-14:00", "13:00-14:00");
        row("quiet-hours", "22:30 - 6:00", "22:30-06:00");
        row("usual-wakeup", "6:15", "06:15");
        row("drink-size", "1", "1");
        row("drink-size", "0.3l", "300");
        row("drink-size", "2000", "2000");
        row("cups", "500,100, 250ml", "100,250,500");
        row("cups", "200,200", "200");
        row("cups", "1,2,3,4,5,6,7,8", "1,2,3,4,5,6,7,8");
        row("reminders", "off", "off");
        row("exercise-reminder", "off", "off");
        row("exercise-reminder", "18:00", "18:00");
        row("weekly-review", "off", "off");
        row("tips", "off", "off");
        row("stretch-hold", "30", "30");
        row("stretch-sets", "５", "5");
        row("stretch-rest", "0", "0");
        row("stretch-moves", "toe_up", "toe_up");
        row("stretch-moves", "toe_up, Cat and cow ,四头肌拉伸", "toe_up,Cat and cow,四头肌拉伸");
    }
    void settingsAreTaken()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, stored);
        Settings settings;
        assignSetting(settings, key.toStdString(), text.toStdString());
        QCOMPARE(settingText(settings, key.toStdString()), stored.toStdString());
    }

    void badSettingsAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        const auto rows = [](const char* key, std::initializer_list<const char*> texts) {
            for (const char* text : texts)
                QTest::addRow("%s %s", key, text) << QByteArray(key) << QByteArray(text);
        };
        rows("day-starts-at", {"", "06:01", "23:00", "3", "three"});
        rows("week-starts-on", {"", "tuesday", "1"});
        rows("language", {"", "de", "Chinese"});
        rows("theme", {"", "black"});
        rows("quiet-hours", {"", "23:00", "23:00-", "-07:00", "23:00-23:00", "23:00-25:00", "on"});
        rows("usual-wakeup", {"", "off", "24:00"});
        rows("drink-size", {"", "0", "-250", "2001", "2.1l", "NaN", "much"});
        rows("cups", {"", "0", "100,", ",100", "100,,200", "100;200", "2001", "1,2,3,4,5,6,7,8,9"});
        rows("reminders", {"", "yes", "1", "ON "});
        rows("exercise-reminder", {"", "on", "17"});
        rows("stretch-hold", {"", "4", "121", "25.5", "25s", "-25", "99999999999"});
        rows("stretch-sets", {"", "0", "10", "three"});
        rows("stretch-rest", {"", "-1", "61"});
        rows("stretch-moves", {"", " ", ",", "toe_up,", "toe_up,toe_up", "a,b,c,d,e,f,g,h,i,j,k,l,m", "with a\ttab",
                               "this name of a move is one character too l"});
    }
    void badSettingsAreRefusedAndNothingChanges()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        Settings settings;
        settings.cups = {300};
        const Settings before = settings;
        try {
            assignSetting(settings, key.toStdString(), text.toStdString());
            QFAIL("was taken");
        } catch (const Refusal& refusal) {
            QCOMPARE(refusal.code(), RefusalCode::BadSetting);
            QCOMPARE(refusal.args().size(), 3U);
            QCOMPARE(refusal.args().front(), key.toStdString());
        }
        QCOMPARE(settings, before);
    }

    void unknownSettingsAreRefused()
    {
        Settings settings;
        for (const char* key : {"", "day_starts_at", "colour"}) {
            try {
                assignSetting(settings, key, "on");
                QFAIL("was taken");
            } catch (const Refusal& refusal) {
                QCOMPARE(refusal.code(), RefusalCode::UnknownSetting);
            }
            QVERIFY_EXCEPTION_THROWN((void)settingText(settings, key), Refusal);
        }
    }

    void quietHoursRunThroughMidnight()
    {
        const Settings settings;
        QVERIFY(!isQuiet(settings, {22 * 60 + 59}));
        QVERIFY(isQuiet(settings, {23 * 60}));
        QVERIFY(isQuiet(settings, {0}));
        QVERIFY(isQuiet(settings, {6 * 60 + 59}));
        QVERIFY(!isQuiet(settings, {7 * 60}));
    }

    void quietHoursMayLieWithinADayOrBeOff()
    {
        Settings settings;
        assignSetting(settings, "quiet-hours", "13:00-14:00");
        QVERIFY(!isQuiet(settings, {12 * 60 + 59}));
        QVERIFY(isQuiet(settings, {13 * 60}));
        QVERIFY(!isQuiet(settings, {14 * 60}));
        assignSetting(settings, "quiet-hours", "off");
        for (int minute = 0; minute < minutesPerDay; minute += 30)
            QVERIFY(!isQuiet(settings, {minute}));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
