// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// rules.md, "Cramps": what is kept of one.
class CrampRulesTest : public QObject {
    Q_OBJECT

    static std::optional<RefusalCode> refused(Tracked& t, const NewCramp& cramp)
    {
        return refusedUnchanged(t, [&] { t.tracker->logCramp(cramp); });
    }

private slots:
    void crampIsLoggedWithOneTapAsNow()
    {
        Tracked t("2026-11-22T02:13");
        t.tracker->logCramp({});
        const Cramp cramp = t.tracker->cramps().front();
        QCOMPARE(cramp.at, t.clock.now());
        QCOMPARE(cramp.offset, std::chrono::seconds(8 * 3600));
        QCOMPARE(cramp.leg, Cramp::Leg::Unknown);
        QVERIFY(!cramp.pain);
    }

    void crampBelongsToItsNightNoonToNoonByItsInstant()
    {
        Tracked t("2026-11-22T14:00");
        for (const char* wall : {"2026-11-21T12:00", "2026-11-22T03:30", "2026-11-22T11:59", "2026-11-22T12:00"}) {
            NewCramp cramp;
            cramp.when = atWall(wall);
            t.tracker->logCramp(cramp);
        }
        QCOMPARE(t.tracker->cramps(onDay("2026-11-21"), onDay("2026-11-21")).size(), 3u);
        QCOMPARE(t.tracker->day(onDay("2026-11-22")).cramps.size(), 1u);
    }

    void crampNamedForAnotherNightThanItsInstantIsRefused()
    {
        Tracked t("2026-11-22T14:00");
        NewCramp cramp;
        cramp.when.day = onDay("2026-11-20");
        QCOMPARE(refused(t, cramp), RefusalCode::OutsideNight);
        cramp.when.time = parseTimeOfDay("03:30").value();
        QVERIFY(!refused(t, cramp));
        QCOMPARE(t.tracker->cramps().front().night, onDay("2026-11-20"));
    }

    void legPainMinutesSignsAndNoteAreKept()
    {
        Tracked t("2026-11-22T02:13");
        NewCramp cramp;
        cramp.leg = Cramp::Leg::Left;
        cramp.pain = 0;
        cramp.minutes = 7;
        cramp.signs = crampSigns();
        cramp.note = "calf";
        t.tracker->logCramp(cramp);
        const Cramp kept = t.tracker->cramps().front();
        QCOMPARE(kept.leg, Cramp::Leg::Left);
        QCOMPARE(kept.pain, 0);
        QCOMPARE(kept.minutes, 7);
        QVERIFY(kept.signs == crampSigns());
        QCOMPARE(kept.note, "calf");
    }

    void fieldsOutOfRangeAreRefused()
    {
        Tracked t;
        NewCramp cramp;
        for (const int pain : {-1, 11}) {
            cramp.pain = pain;
            QCOMPARE(refused(t, cramp), RefusalCode::BadCramp);
        }
        cramp = {};
        for (const int minutes : {0, -5, 1441}) {
            cramp.minutes = minutes;
            QCOMPARE(refused(t, cramp), RefusalCode::BadCramp);
        }
        cramp = {};
        cramp.signs = {"swelling", "hiccups"};
        QCOMPARE(refused(t, cramp), RefusalCode::BadCramp);
    }

    void crampIsAnEventAndNoHabit()
    {
        Tracked t;
        const auto before = t.tracker->streaks().size();
        t.tracker->logCramp({});
        QCOMPARE(t.tracker->streaks().size(), before);
        QVERIFY(t.tracker->snapshot().entries.empty());
    }

    void dayShowsTheCrampsOfItsNightAndOfTheNightBefore()
    {
        Tracked t("2026-11-22T14:00");
        for (const char* wall : {"2026-11-21T03:30", "2026-11-22T03:30", "2026-11-22T13:00"}) {
            NewCramp cramp;
            cramp.when = atWall(wall);
            t.tracker->logCramp(cramp);
        }
        const DayView day = t.tracker->day(onDay("2026-11-22"));
        QCOMPARE(day.cramps.size(), 1u);
        QCOMPARE(day.lastNightCramps.size(), 1u);
        QCOMPARE(day.lastNightCramps.front().night, onDay("2026-11-21"));
    }

    void crampCanBeUndone()
    {
        Tracked t;
        t.tracker->logCramp({});
        QCOMPARE(t.tracker->undoable()->action, Change::Action::Cramp);
        t.tracker->undo();
        QVERIFY(t.tracker->cramps().empty());
    }
};

QTEST_GUILESS_MAIN(CrampRulesTest)
#include "cramp_rules_test.moc"
