// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"

#include "core/exchange/snapshot.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/support/tracked.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

void see(Tracked& t, const std::string& wall, PresenceSign sign)
{
    t.at(wall);
    t.tracker->notePresence(sign);
}

void seeANight(Tracked& t)
{
    see(t, "2026-11-21T22:52", PresenceSign::Locked);
    see(t, "2026-11-22T06:41", PresenceSign::Unlocked);
}

std::filesystem::path fileOf(const Tracked& t)
{
    return t.folder.path() / "data" / "limber.db";
}

int noted(const std::filesystem::path& file)
{
    return SQLite::Database(file.string()).execAndGet("SELECT count(*) FROM presence").getInt();
}

}  // namespace

/// What is noted of a person's presence, and what never is.
class PresenceRulesTest : public QObject {
    Q_OBJECT

private slots:
    void aNightThatWasSeenIsSuggestedAndNotLogged()
    {
        Tracked t;
        seeANight(t);
        const auto night = t.tracker->suggestedNight(onDay("2026-11-21"));
        QVERIFY(night.has_value());
        QVERIFY(night->bed == parseWallTime("2026-11-21T22:52") && night->up == parseWallTime("2026-11-22T06:41") && night->locked);
        QVERIFY(!t.tracker->suggestedNight(onDay("2026-11-22")));
        QVERIFY(!t.day("bedtime", "2026-11-21").value);
        QVERIFY(!t.day("sleep", "2026-11-21").value);
    }

    void onlyWhatSaysSomethingNewIsNoted()
    {
        Tracked t;
        see(t, "2026-11-21T08:00", PresenceSign::Unlocked);  // the very first start: nobody was away
        see(t, "2026-11-21T08:01", PresenceSign::Awake);
        QCOMPARE(noted(fileOf(t)), 0);
        see(t, "2026-11-21T22:52", PresenceSign::Locked);
        see(t, "2026-11-21T22:53", PresenceSign::Locked);
        see(t, "2026-11-22T06:41", PresenceSign::Unlocked);
        see(t, "2026-11-22T06:42", PresenceSign::Awake);
        see(t, "2026-11-22T06:43", PresenceSign::Unlocked);
        QCOMPARE(noted(fileOf(t)), 2);
        QVERIFY(t.tracker->suggestedNight(onDay("2026-11-21"))->bed == parseWallTime("2026-11-21T22:52"));
    }

    void whileSwitchedOffNothingIsNotedOrSuggested()
    {
        Tracked t;
        t.tracker->setSetting("time-suggestions", "off");
        seeANight(t);
        QCOMPARE(noted(fileOf(t)), 0);
        QVERIFY(!t.tracker->suggestedNight(onDay("2026-11-21")));
    }

    void switchingOffForgetsHoweverItComes()
    {
        Tracked t;
        seeANight(t);
        t.tracker->setSetting("drink-size", "300");
        QCOMPARE(noted(fileOf(t)), 2);
        t.tracker->setSetting("time-suggestions", "off");
        QCOMPARE(noted(fileOf(t)), 0);
        t.tracker->setSetting("time-suggestions", "on");
        seeANight(t);
        QCOMPARE(noted(fileOf(t)), 2);
        t.tracker->undo();  // off again
        QCOMPARE(noted(fileOf(t)), 0);

        t.tracker->redo();
        seeANight(t);
        t.tracker->forgetPresence();
        QCOMPARE(noted(fileOf(t)), 0);
    }

    void nightsOlderThanTwoWeeksAreThrownAway()
    {
        Tracked t;
        seeANight(t);
        see(t, "2026-12-05T22:51", PresenceSign::Locked);
        QCOMPARE(noted(fileOf(t)), 3);
        see(t, "2026-12-06T06:42", PresenceSign::Unlocked);
        QCOMPARE(noted(fileOf(t)), 2);
    }

    void whatAWrongClockPutAheadIsThrownAway()
    {
        Tracked t;
        see(t, "2027-11-21T22:52", PresenceSign::Unlocked);
        see(t, "2027-11-21T22:52", PresenceSign::Locked);
        see(t, "2027-11-22T06:41", PresenceSign::Unlocked);
        seeANight(t);
        QCOMPARE(noted(fileOf(t)), 2);
    }

    void itIsNoChangeAndInNoExport()
    {
        Tracked t;
        t.drink(250);
        const Snapshot before = t.tracker->snapshot();
        seeANight(t);
        QVERIFY(t.tracker->snapshot() == before);
        QCOMPARE(t.tracker->undoable()->habit, "water");
        t.tracker->undo();
        QCOMPARE(noted(fileOf(t)), 2);
    }

    void aBackupIsWholeWithoutIt()
    {
        Tracked t;
        t.drink(250);
        seeANight(t);
        const auto backup = t.folder.path() / "backup.db";
        t.tracker->backup(backup);
        QCOMPARE(noted(backup), 0);
        QVERIFY(!std::filesystem::exists(backup.string() + "-wal"));
        QCOMPARE(noted(fileOf(t)), 2);
        const auto kept = restore(t.folder.path() / "data", backup, t.clock, *t.zone);
        QCOMPARE(noted(kept), 0);  // nor does what a restore replaces hold it
        QCOMPARE(t.day("water", "2026-11-22").value, 250.0);
        QVERIFY(t.tracker->diagnose().problems.empty());
    }

    void aDatabaseOfVersionOneLearnsIt()
    {
        Tracked t;
        t.tracker.reset();
        std::filesystem::remove_all(t.folder.path() / "data");
        {
            Database old(fileOf(t), std::span(migrations()).first(1));
            old.handle().exec("INSERT INTO setting VALUES ('drink-size', '300')");
            QCOMPARE(old.version(), 1);
        }
        t.tracker = t.another();
        QCOMPARE(t.tracker->settings().drinkSize, 300);
        seeANight(t);
        QVERIFY(t.tracker->suggestedNight(onDay("2026-11-21")).has_value());
        const Diagnosis found = t.tracker->diagnose();
        QVERIFY(found.problems.empty() && found.version == static_cast<int>(migrations().size()));
        QVERIFY(std::filesystem::exists(t.folder.path() / "data" / "backups" / "before-version-2.db"));
    }

    void aBackupOfVersionOneIsTakenBack()
    {
        Tracked t;
        const auto backup = t.folder.path() / "old" / "old.db";
        {
            Database old(backup, std::span(migrations()).first(1));
            old.handle().exec("INSERT INTO setting VALUES ('drink-size', '300')");
        }
        restore(t.folder.path() / "data", backup, t.clock, *t.zone);
        QCOMPARE(t.tracker->settings().drinkSize, 300);
        seeANight(t);
        QCOMPARE(noted(fileOf(t)), 2);
    }
};

QTEST_GUILESS_MAIN(PresenceRulesTest)
#include "presence_rules_test.moc"
