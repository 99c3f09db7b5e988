// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/i18n/reminder_text.h"
#include "tests/app/service/year/life.h"

#include <functional>

namespace limber::test {

/// Somebody who lives with the program: logs, answers, ignores, changes their mind, travels, and closes the lid. Whatever
/// the tracker takes is written down among the facts, too.
class Person {
public:
    /// Travels `journeys` times a year between `zones`.
    Person(Life& life, std::vector<std::string> zones, int journeys);
    void live(Day first);

private:
    using Act = void (Person::*)();

    void planDay(Day day);
    void planDisturbances(Day day);
    void at(Day day, int minute, std::function<void()> happen);
    void maybe(double percent, Day day, int from, int to, Act act)
    {
        const bool does = m_life.chance(percent);
        const int minute = from + m_life.upTo(to - from);
        if (does)
            at(day, minute, [this, act] { (this->*act)(); });
    }
    /// Something done in a program, which the service hears of.
    void use(const std::function<void()>& act);
    void changeTimes(OwnHabit& own, const std::vector<ReminderTime>& times);
    void set(const std::string& key, const std::string& text);
    void switchOff(const std::string& key, bool Facts::* which);

    void open();
    void drink();
    void takeBack(Day day, const std::string& entry, std::int64_t sequence);
    void exercise();
    void stretch();
    void doOwn();
    void goToBed();
    void wakeUp();
    void fillIn();
    void skip();
    void takeVacation();
    void changeSetting();
    void changeGoal();
    void changeOwn();
    void stayUp();
    void setQuietHours();
    void closeLid();
    void misSetClock();
    void mendClock();

    void see(const Notification& notification);
    void react(const QString& tag, const QStringList& keys, int generation);
    void press(const QString& tag, const QString& key);
    void carryOut(const std::string& occurrence, const ReminderAnswer& answer, Instant now, bool refused);
    void carryOutDone(const Seen& seen, Instant now);
    void keep(const std::vector<Entry>& entries);

    [[nodiscard]] DayFacts& today() { return m_life.facts().days[m_life.facts().dayAt(m_life.now())]; }
    template <class T>
    T oneOf(std::initializer_list<T> choices)
    {
        return choices.begin()[m_life.upTo(static_cast<int>(choices.size()) - 1)];
    }

    Life& m_life;
    std::vector<std::string> m_zones;
    int m_journeys;
};

}  // namespace limber::test
