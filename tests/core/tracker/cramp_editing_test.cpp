// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tracker/checks.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

/// A cramp is edited and deleted as entries are.
class CrampEditingTest : public QObject {
    Q_OBJECT

    static Cramp only(Tracked& t) { return t.tracker->cramps().front(); }

    static CrampEdit toTime(const std::string& time, const std::string& night = {})
    {
        CrampEdit edit;
        edit.when = atTime(time, night);
        return edit;
    }

private slots:
    void aTimeAloneThatHasNotComeYetIsLastNights()
    {
        Tracked t("2026-11-20T14:06");
        const std::string id = t.tracker->logCramp({}).id;
        QCOMPARE(only(t).night, Day(2026, 11, 20));
        t.tracker->editCramp(id, toTime("04:30"));
        QCOMPARE(only(t).night, Day(2026, 11, 19));
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->editCramp(id, toTime("04:30", "2026-11-20")); }), RefusalCode::InFuture);
    }

    void eachFieldIsEditedAloneAndTheRestStays()
    {
        Tracked t("2026-11-22T02:13");
        NewCramp logged;
        logged.leg = Cramp::Leg::Left;
        logged.pain = 3;
        logged.minutes = 5;
        logged.signs = {"swelling"};
        logged.note = "calf";
        const std::string id = t.tracker->logCramp(logged).id;
        Cramp wanted = only(t);
        const auto edits = [&](const CrampEdit& edit) {
            t.tracker->editCramp(id, edit);
            return only(t) == wanted;
        };
        CrampEdit edit;
        edit.leg = wanted.leg = Cramp::Leg::Both;
        QVERIFY(edits(edit));
        edit = {};
        wanted.pain = 0;
        edit.pain = wanted.pain;
        QVERIFY(edits(edit));
        edit = {};
        wanted.minutes = 12;
        edit.minutes = wanted.minutes;
        QVERIFY(edits(edit));
        edit = {};
        wanted.signs = {"redness", "numbness"};
        edit.signs = wanted.signs;
        QVERIFY(edits(edit));
        edit = {};
        wanted.note = "Wade";
        edit.note = wanted.note;
        QVERIFY(edits(edit));
    }

    void whatWasSaidOfACrampCanBeTakenAway()
    {
        Tracked t("2026-11-22T02:13");
        t.tracker->logCramp({});
        const Cramp bare = only(t);
        CrampEdit edit;
        edit.leg = Cramp::Leg::Right;
        edit.pain = 8;
        edit.minutes = 2;
        edit.signs = {"weakness"};
        t.tracker->editCramp(bare.id, edit);
        CrampEdit away;
        away.leg = Cramp::Leg::Unknown;
        away.pain = std::optional<int>();
        away.minutes = std::optional<int>();
        away.signs = std::vector<std::string>();
        t.tracker->editCramp(bare.id, away);
        QVERIFY(only(t) == bare);
    }

    void newTimeWithoutADateStaysInTheNightOfTheCramp()
    {
        Tracked t("2026-11-22T09:00");
        NewCramp logged;
        logged.when = atWall("2026-11-20T01:30");
        const std::string id = t.tracker->logCramp(logged).id;
        t.tracker->editCramp(id, toTime("23:40"));
        QCOMPARE(wallTimeAt(only(t).at, only(t).offset), parseWallTime("2026-11-19T23:40").value());
        QCOMPARE(only(t).night, onDay("2026-11-19"));
        t.tracker->editCramp(id, toTime("04:00"));
        QCOMPARE(wallTimeAt(only(t).at, only(t).offset), parseWallTime("2026-11-20T04:00").value());
    }

    void crampMovedToAnotherNightKeepsItsTime()
    {
        Tracked t("2026-11-22T02:13");
        const std::string id = t.tracker->logCramp({}).id;
        CrampEdit edit;
        edit.when.day = onDay("2026-11-18");
        t.tracker->editCramp(id, edit);
        QCOMPARE(wallTimeAt(only(t).at, only(t).offset), parseWallTime("2026-11-19T02:13").value());
        QCOMPARE(only(t).night, onDay("2026-11-18"));
    }

    void crampMovedByDateAndTimeGetsTheNightOfItsInstant()
    {
        Tracked t("2026-11-22T02:13");
        const std::string id = t.tracker->logCramp({}).id;
        CrampEdit edit;
        edit.when = atWall("2026-11-18T11:59");
        t.tracker->editCramp(id, edit);
        QCOMPARE(only(t).night, onDay("2026-11-17"));
    }

    void editOutOfBoundsIsRefusedAndChangesNothing()
    {
        Tracked t("2026-11-22T02:13");
        const std::string id = t.tracker->logCramp({}).id;
        const auto refusedEdit = [&](const CrampEdit& edit) {
            return refusedUnchanged(t, [&] { t.tracker->editCramp(id, edit); });
        };
        CrampEdit edit;
        for (const int pain : {-1, 11}) {
            edit.pain = pain;
            QCOMPARE(refusedEdit(edit), RefusalCode::BadCramp);
        }
        edit = {};
        for (const int minutes : {0, -5, 1441}) {
            edit.minutes = minutes;
            QCOMPARE(refusedEdit(edit), RefusalCode::BadCramp);
        }
        edit = {};
        edit.signs = {"hiccups"};
        QCOMPARE(refusedEdit(edit), RefusalCode::BadCramp);
        edit = {};
        edit.note = std::string(10'001, 'x');
        QCOMPARE(refusedEdit(edit), RefusalCode::TooMuch);
        QCOMPARE(refusedEdit(toTime("02:16")), RefusalCode::InFuture);
        edit = {};
        edit.when = atWall("2026-11-20T03:00");
        edit.when.day = onDay("2026-11-20");
        QCOMPARE(refusedEdit(edit), RefusalCode::OutsideNight);
    }

    void timeThatClocksSkippedIsRefusedAndOneThatOccurredTwiceIsTheFirst()
    {
        Tracked t("2026-10-25T09:00", "Europe/Berlin");
        NewCramp logged;
        logged.when = atWall("2026-10-25T04:00");
        const std::string id = t.tracker->logCramp(logged).id;
        const Receipt receipt = t.tracker->editCramp(id, toTime("02:30"));
        QVERIFY(receipt.firstOfTwo);
        QCOMPARE(only(t).offset, std::chrono::seconds(2 * 3600));
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->editCramp(id, toTime("02:30", "2026-03-28")); }), RefusalCode::TimeSkipped);
    }

    void deletedCrampIsGoneAndUndoBringsItBackAsItWas()
    {
        Tracked t("2026-11-22T02:13");
        NewCramp logged;
        logged.leg = Cramp::Leg::Both;
        logged.pain = 9;
        logged.signs = crampSigns();
        logged.note = "both calves";
        const std::string id = t.tracker->logCramp(logged).id;
        const Snapshot before = t.tracker->snapshot();
        const Receipt receipt = t.tracker->remove(id);
        QVERIFY(t.tracker->cramps().empty());
        QVERIFY(receipt.replacedCramp == before.cramps.front());
        QCOMPARE(t.tracker->undoable()->action, Change::Action::Delete);
        t.tracker->undo();
        QVERIFY(t.tracker->snapshot() == before);
        t.tracker->redo();
        QVERIFY(t.tracker->cramps().empty());
    }

    void undoneEditLeavesTheCrampAsItWas()
    {
        Tracked t("2026-11-22T02:13");
        const std::string id = t.tracker->logCramp({}).id;
        const Snapshot before = t.tracker->snapshot();
        CrampEdit edit = toTime("01:00");
        edit.pain = 4;
        edit.leg = Cramp::Leg::Left;
        const Receipt receipt = t.tracker->editCramp(id, edit);
        QVERIFY(receipt.cramp == only(t) && receipt.replacedCramp == before.cramps.front());
        t.tracker->undo();
        QVERIFY(t.tracker->snapshot() == before);
    }

    void crampGoesByAPartOfItsIdThatNothingElseHas()
    {
        Tracked t("2026-11-22T02:13");
        const std::string id = t.tracker->logCramp({}).id;
        QCOMPARE(std::get<Cramp>(t.tracker->logged(id.substr(id.size() - 6))).id, id);
        t.drink(100);  // in the same millisecond, so its id begins alike
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->remove(id.substr(0, 8)); }), RefusalCode::AmbiguousEntry);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->remove(id.substr(0, 3)); }), RefusalCode::UnknownEntry);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->edit(id, {}); }), RefusalCode::UnknownEntry);
        QCOMPARE(refusedUnchanged(t, [&] { t.tracker->editCramp(t.tracker->snapshot().entries.front().id, {}); }),
                 RefusalCode::UnknownEntry);
    }
};

QTEST_GUILESS_MAIN(CrampEditingTest)
#include "cramp_editing_test.moc"
