// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/session.h"
#include "app/window/stage.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_folder.h"

namespace limber::test {

/// A window's models on a database of their own, mostly in English, at a time that stands still.
class WindowFixture {
public:
    explicit WindowFixture(const std::string& wall = "2026-11-19T22:05", const char* zoneName = "Asia/Shanghai",
                           const char* language = "en")
        : zone(zoneNamed(zoneName)), clock(wall, *zone), session(folder.path(), clock, zone), stage(session, {"light", language})
    {
    }

    /// Moves the clock and lets the minute pass.
    void at(const std::string& wall)
    {
        clock.set(wall, *zone);
        session.catchUp();
    }
    /// Logs as another program would at `wall`, without the window's knowledge.
    void elsewhere(const std::string& wall, const std::function<void(Tracker&)>& act)
    {
        const ManualClock then(wall, *zone);
        Tracker other(folder.path(), then, zone);
        act(other);
    }
    void drinkElsewhere(const std::string& wall, double ml)
    {
        elsewhere(wall, [ml](Tracker& other) {
            NewEntry drink;
            drink.habit = builtin::water;
            drink.value = ml;
            other.log(drink);
        });
    }
    void sleepElsewhere(const std::string& wall, TimeOfDay bed, TimeOfDay up)
    {
        elsewhere(wall, [=](Tracker& other) { other.logSleep(bed, up); });
    }

    /// The row of a habit in `today`, or -1.
    int rowOf(const QString& habit)
    {
        for (int row = 0; row < stage.today().habits()->count(); ++row) {
            if (stage.today().habits()->cell(row, "habitId").toString() == habit)
                return row;
        }
        return -1;
    }
    QVariant habitCell(const QString& habit, const QByteArray& role) { return stage.today().habits()->cell(rowOf(habit), role); }

    TemporaryFolder folder;
    ZonePtr zone;
    ManualClock clock;
    Session session;
    Stage stage;
};

/// "22:41"
inline TimeOfDay clockTime(const char* text)
{
    return parseTimeOfDay(text).value();
}

}  // namespace limber::test
