// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/tracker/checks.h"

#include <random>

namespace limber::test {

/// Somebody who uses the program as people do: mostly logging today, sometimes correcting, changing their mind, travelling.
class PlausiblePerson {
public:
    PlausiblePerson(Tracked& t, unsigned seed) : m_t(t), m_random(seed)
    {
        m_habits = {"water", "bedtime", "sleep", "exercise", "stretch"};
        m_habits.push_back(t.tracker->addHabit(ownHabit("No sugar", HabitKind::YesNo, {})).id);
        m_habits.push_back(t.tracker->addHabit(ownHabit("Coffee", HabitKind::Amount, {GoalKind::AtMost, 3, 0}, "cups")).id);
        Habit walk = ownHabit("Walk", HabitKind::Duration, {GoalKind::AtLeast, 20, 0}, "min");
        walk.schedules = {{beginningOfTime(), timesAWeek(3)}};
        m_habits.push_back(t.tracker->addHabit(walk).id);
        m_habits.push_back(t.tracker->addHabit(ownHabit("Up early", HabitKind::Clock, {GoalKind::Before, 6 * 60 + 30.0, 0})).id);
    }

    /// What they do at this moment; what the rules don't allow is refused and left at that.
    void act()
    {
        try {
            if (chance(75))
                log();
            else if (chance(60))
                correct();
            else
                decide();
        } catch (const Refusal&) {
            ++m_refused;
        }
    }

    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    /// Mostly the present day, sometimes the last few, rarely long ago.
    [[nodiscard]] Day someDay()
    {
        const int back = chance(70) ? 0 : chance(80) ? 1 + below(3) : below(60);
        return m_t.tracker->today() - boost::gregorian::days(back);
    }
    [[nodiscard]] const std::string& someHabit() { return m_habits[static_cast<std::size_t>(below(static_cast<int>(m_habits.size())))]; }

    [[nodiscard]] When when()
    {
        const Day day = someDay();
        if (day == m_t.tracker->today())
            return {};
        return {{}, TimeOfDay{below(minutesPerDay)}, day};
    }

    void log()
    {
        Tracker& tracker = *m_t.tracker;
        switch (below(11)) {
        case 0:
        case 1:
        case 2: return void(tracker.log({"water", 200.0 + 50 * below(20), when(), {}, false, true}));
        case 3: return void(tracker.log({"exercise", 1.0 + below(40), when(), {}, false, false}));
        case 4: return void(tracker.log({"stretch", 1.0 + below(8), when(), {}, chance(30), false}));
        case 5:
        case 6: return logNight();
        case 7: return void(tracker.log({m_habits[5], chance(70) ? 1.0 : 0.0, when(), {}, false, false}));
        case 8: return void(tracker.log({m_habits[6], 1.0 + below(2), when(), {}, false, false}));
        case 9: return void(tracker.log({m_habits[7], 15.0 + below(30), when(), {}, false, false}));
        default: return void(tracker.logClock(m_habits[8], {{}, TimeOfDay{5 * 60 + below(180)}, someDay()}));
        }
    }

    void logNight()
    {
        Tracker& tracker = *m_t.tracker;
        const TimeOfDay bed{(21 * 60 + below(300)) % minutesPerDay};
        const TimeOfDay up{5 * 60 + below(240)};
        const Day night = someDay() - boost::gregorian::days(1);
        if (chance(60))
            tracker.logSleep(bed, up, {{}, {}, night});
        else if (chance(40))
            tracker.logBedtime({{}, bed, night});
        else if (chance(60))
            tracker.logWakeUp({{}, up, {}});
        else
            tracker.logSleep({13 * 60 + below(60)}, {14 * 60 + below(60)});
    }

    void correct()
    {
        Tracker& tracker = *m_t.tracker;
        const int what = below(7);
        if (what == 0)
            return void(tracker.undo());
        if (what == 1)
            return void(tracker.redo());
        const Snapshot all = tracker.snapshot();
        if (all.entries.empty())
            return;
        const std::size_t last = all.entries.size() - 1;
        const Entry& entry = all.entries[last - static_cast<std::size_t>(below(static_cast<int>(std::min<std::size_t>(last, 60)) + 1))];
        EntryEdit edit;
        switch (what) {
        case 2: return void(tracker.remove(entry.id));
        case 3: edit.value = 1.0 + below(500); break;
        case 4: edit.when.day = entry.day + boost::gregorian::days(below(3) - 1); break;
        case 5: edit.when.time = TimeOfDay{below(minutesPerDay)}; break;
        default: edit.note = "corrected"; break;
        }
        tracker.edit(entry.id, edit);
    }

    void decide()
    {
        Tracker& tracker = *m_t.tracker;
        const Day day = someDay();
        switch (below(chance(50) ? 4 : 10)) {
        case 0: return void(tracker.skip(someHabit(), day, "tired"));
        case 1: return void(tracker.unskip(someHabit(), day));
        case 2:
        case 3: return void(tracker.repair(someHabit(), tracker.today() - boost::gregorian::days(below(4))));
        case 4: return void(tracker.setGoal("water", {GoalKind::AtLeast, 1000.0 + 100 * below(8), 0}, day));
        case 5: return void(tracker.setGoal("bedtime", {GoalKind::Before, 22 * 60.0 + 15 * below(8), 0}, day));
        case 6: return void(tracker.setSchedule("exercise", chance(30) ? Schedule{} : onWeekdays(1U + static_cast<unsigned>(below(127))), day));
        case 7: return chance(20) ? void(tracker.addVacation(day, day + boost::gregorian::days(below(9)))) : void();
        case 8: return void(tracker.setSetting("day-starts-at", chance(50) ? "03:00" : "00:00"));
        default: return void(tracker.setSetting("week-starts-on", chance(50) ? "monday" : "sunday"));
        }
    }

    Tracked& m_t;
    std::mt19937 m_random;
    std::vector<std::string> m_habits;
    int m_refused = 0;
};

}  // namespace limber::test
