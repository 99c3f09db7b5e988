// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/what_helps.h"
#include "app/window/factor_text.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// What the page What helps me shows.
class WhatHelpsPageTest : public QObject {
    Q_OBJECT

    static QString cell(WhatHelpsPage& page, const QString& factor, const QByteArray& role)
    {
        const FactorModel& factors = *page.factors();
        for (int row = 0; row < factors.count(); ++row) {
            if (factors.cell(row, "factor").toString() == factor)
                return factors.cell(row, role).toString();
        }
        return QStringLiteral("no such factor");
    }
    static void crampAt(WindowFixture& window, const std::string& wall)
    {
        NewCramp cramp;
        cramp.when.wall = parseWallTime(wall);
        window.session.tracker().logCramp(cramp);
    }
    static FactorCount count(Factor factor, Share with, Share without) { return {factor, {with, without}}; }

private slots:
    void nothingIsReadBeforeThePageIsShown()
    {
        WindowFixture window;
        QCOMPARE(window.stage.whatHelps().factors()->count(), 0);
        window.stage.whatHelps().setShown(true);
        QCOMPARE(window.stage.whatHelps().factors()->count(), 5);
    }

    void whereNothingIsLoggedItSaysWhatToDo()
    {
        WindowFixture window;
        WhatHelpsPage& page = window.stage.whatHelps();
        page.setShown(true);
        QVERIFY(page.emptyText().startsWith("No cramp is logged"));
        page.setOfSleep(true);
        QVERIFY(page.emptyText().startsWith("No night is logged yet."));
    }

    void fewNightsAreTooLittleToTell()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        crampAt(window, "2026-11-09T03:10");
        WhatHelpsPage& page = window.stage.whatHelps();
        page.setShown(true);
        QVERIFY(page.emptyText().isEmpty());
        QCOMPARE(page.nightsText(), QString("Nights with cramps: 1, without: 9"));
        QCOMPARE(cell(page, "stretch", "counts"), QString("1 of 1 nights with cramps had a finished stretch; 8 of 9 nights without."));
        QCOMPARE(cell(page, "stretch", "difference"),
                 QString("Too little to tell: that takes 10 nights of either kind. Still missing: with cramps 9, without 1."));
        QCOMPARE(cell(page, "stretch", "isKnown"), QString("false"));
    }

    void newCrampIsCountedAtOnceWhileThePageIsShown()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        WhatHelpsPage& page = window.stage.whatHelps();
        page.setShown(true);
        crampAt(window, "2026-11-09T03:10");
        window.session.announceChange();
        QCOMPARE(page.nightsText(), QString("Nights with cramps: 1, without: 9"));
        page.setShown(false);
        crampAt(window, "2026-11-10T03:10");
        window.session.announceChange();
        QCOMPARE(page.nightsText(), QString("Nights with cramps: 1, without: 9"));
        page.setShown(true);
        QCOMPARE(page.nightsText(), QString("Nights with cramps: 2, without: 8"));
    }

    void sleepIsComparedByItsGoal()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        WhatHelpsPage& page = window.stage.whatHelps();
        page.setShown(true);
        page.setOfSleep(true);
        QCOMPARE(page.sleepTitle(), QString("Sleep at least 7 h"));
        QCOMPARE(page.nightsText(), QString("Nights with enough sleep: 15, shorter ones: 1"));
        QCOMPARE(page.factors()->count(), 6);
        QCOMPARE(cell(page, "bedtime", "counts"), QString("12 of 15 nights with enough sleep began in time; 0 of 1 shorter nights."));
    }

    // The figures are those of core's own table: what_helps_test.
    void differenceIsSaidInPlainWords()
    {
        QCOMPARE(factorDifference(NightSubject::Cramps, count(Factor::Water, {3, 10}, {36, 41})),
                 QString("With cramps 58 points fewer, likely between 25 and 78."));
        QCOMPARE(factorDifference(NightSubject::Sleep, count(Factor::Water, {36, 41}, {3, 10})),
                 QString("With enough sleep 58 points more, likely between 25 and 78."));
        QCOMPARE(factorDifference(NightSubject::Cramps, count(Factor::Stretch, {7, 12}, {30, 41})),
                 QString("No clear difference: between 43 fewer and 12 more points."));
    }

    void everyFactorHasItsWordsAndNoneIsOfCause_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("zh") << "zh";
    }
    void everyFactorHasItsWordsAndNoneIsOfCause()
    {
        QFETCH(QString, language);
        const WindowFixture window("2026-11-19T22:05", "Asia/Shanghai", qPrintable(language));
        QStringList said;
        for (const Factor factor : {Factor::Stretch, Factor::Exercise, Factor::Water, Factor::Bedtime, Factor::LateDrink, Factor::CrampFree}) {
            for (const NightSubject subject : {NightSubject::Cramps, NightSubject::Sleep}) {
                if (factor == Factor::CrampFree && subject == NightSubject::Cramps)
                    continue;
                const FactorCount clear = count(factor, {3, 10}, {36, 41});
                said << factorTitle(factor) << factorCounts(subject, clear) << factorDifference(subject, clear);
                for (const char* figure : {"3", "10", "36", "41"})
                    QVERIFY2(factorCounts(subject, clear).contains(figure), qPrintable(factorCounts(subject, clear)));
            }
        }
        for (const QString& text : said) {
            QVERIFY(!text.isEmpty());
            for (const char* word : {"cause", "because", "due to", "leads", "prevent", "effect", "因为", "导致", "引起", "预防", "使得"})
                QVERIFY2(!text.contains(QString::fromUtf8(word), Qt::CaseInsensitive), qPrintable(text));
        }
    }
};

QTEST_MAIN(WhatHelpsPageTest)
#include "what_helps_test.moc"
