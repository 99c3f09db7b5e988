// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/presence.h"
#include "tests/app/service/evening.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

/// What the service writes down of the user's presence, also where the database is away for a while.
class PresenceNoteTest : public QObject, private Evening {
    Q_OBJECT

    void moveData(const char* from, const char* to) const
    {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            const auto file = m_folder->path() / (std::string(from) + suffix);
            if (std::filesystem::exists(file))
                std::filesystem::rename(file, m_folder->path() / (std::string(to) + suffix));
        }
    }
    /// Locked at 22:50 while the database is away; it is back at `wall`.
    void lockWithoutData(const char* wall)
    {
        at("2026-11-19T22:50");
        moveData("limber.db", "away.db");
        m_service->note(PresenceSign::Locked);
        moveData("away.db", "limber.db");
        reconcileAt(wall);
        at("2026-11-20T06:41");
        m_service->note(PresenceSign::Unlocked);
    }
    [[nodiscard]] std::optional<NightTimes> night() const { return tracker().suggestedNight(thursday); }

private slots:
    void init() { begin(); }

    void aLockIsNotedAtOnce()
    {
        at("2026-11-19T22:50");
        m_service->note(PresenceSign::Locked);
        at("2026-11-20T06:41");
        m_service->note(PresenceSign::Unlocked);
        QVERIFY(night()->bed == parseWallTime("2026-11-19T22:50") && night()->up == parseWallTime("2026-11-20T06:41"));
    }

    void whatCouldNotBeNotedInTimeIsLeftOut()
    {
        lockWithoutData("2026-11-19T22:52");
        QVERIFY(!night());
    }

    void whatCouldBeNotedALittleLaterIs()
    {
        lockWithoutData("2026-11-19T22:50");
        QVERIFY(night()->bed == parseWallTime("2026-11-19T22:50"));
    }

    void itDoesNotKeepTheServiceAlive()
    {
        tracker().setSetting("reminders", "off");
        m_service->note(PresenceSign::Locked);
        QVERIFY(!m_service->anythingEnabled());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(PresenceNoteTest)
#include "presence_note_test.moc"
