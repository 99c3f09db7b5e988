// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/reminder_service.h"
#include "core/tracker.h"
#include "tests/app/service/fake_notifier.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <chrono>
#include <memory>

namespace limber::test {

using namespace std::chrono_literals;

inline const QString stretch = "stretch/2026-11-19";
inline const QString bedtime = "bedtime/2026-11-19";
inline const Day thursday(2026, 11, 19);

/// One evening of 19 November 2026 in Shanghai, in which only the evening chain reminds.
class Evening {
protected:
    const ZonePtr m_zone = zoneNamed("Asia/Shanghai");
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<FakeNotifier> m_screen;
    std::unique_ptr<ReminderService> m_service;
    ManualClock m_clock;
    QStringList m_opened;

    void begin()
    {
        m_service.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        m_screen = std::make_unique<FakeNotifier>();
        m_opened.clear();
        at("2026-11-19T21:00");
        Tracker first = tracker();
        first.noteUse();
        first.setSetting("water-reminders", "off");
        start();
        QCOMPARE(m_screen->sent, QStringList());
    }
    void at(const char* wall) { m_clock.set(wall, *m_zone); }
    /// What another program does to the data.
    [[nodiscard]] Tracker tracker() const { return Tracker(m_folder->path(), m_clock, m_zone); }

    void stretchElsewhere() const
    {
        NewEntry routine;
        routine.habit = builtin::stretch;
        routine.value = 7;
        tracker().log(routine);
    }
    void start()
    {
        m_service = std::make_unique<ReminderService>(ReminderService::Parts{
            m_folder->path(), m_clock, [this] { return m_zone; }, *m_screen,
            [this](const QString& page, const QString& token) {
                m_opened << page + ' ' + token;
                return true;
            }});
        m_service->reconcile();
    }
    void reconcileAt(const char* wall)
    {
        at(wall);
        m_service->reconcile();
    }
    void showStretch()
    {
        reconcileAt("2026-11-19T22:45");
        m_screen->reply();
        QCOMPARE(m_screen->onScreen.keys(), QStringList{stretch});
    }
    [[nodiscard]] DayState stateOf(const char* habit, Day day) const
    {
        Tracker tracker(m_folder->path(), m_clock, m_zone);
        for (const HabitDay& each : tracker.day(day).habits) {
            if (each.habit->id == habit)
                return each.state;
        }
        return DayState::Off;
    }
    [[nodiscard]] std::optional<LedgerLine> lineOf(const QString& occurrence) const
    {
        Tracker tracker(m_folder->path(), m_clock, m_zone);
        for (const LedgerLine& line : tracker.ledger(m_clock.now() - 48h, m_clock.now() + 48h)) {
            if (line.occurrence == occurrence.toStdString())
                return line;
        }
        return {};
    }
};

}  // namespace limber::test
