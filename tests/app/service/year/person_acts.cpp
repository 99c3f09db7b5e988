// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/year/person.h"

namespace limber::test {

void Person::use(const std::function<void()>& act)
{
    if (!m_life.canUse())
        return;
    try {
        act();
    } catch (const Refusal&) {
        return;  // the tracker knows better; nothing was changed
    }
    m_life.changed();
}

void Person::open()
{
    use([this] {
        m_life.tracker().noteUse();
        m_life.facts().use(m_life.now());
    });
}

/// Now, or as remembered a while later.
void Person::drink()
{
    const double ml = 50 * (1 + m_life.upTo(8));
    const int ago = m_life.chance(10) ? 1 + m_life.upTo(89) : 0;
    const bool regrets = m_life.chance(10);
    const auto regretsAfter = m_life.upTo(milliseconds(1h));
    use([&] {
        const Facts& facts = m_life.facts();
        When when;
        Instant at = m_life.now();
        if (ago > 0) {
            const WallTime wall = m_life.tracker().wallNow() - boost::posix_time::minutes(ago);
            when.wall = limber::at(wall.date(), timeOfDay(wall));
            at = facts.zone->firstInstant(*when.wall);
        }
        const Receipt receipt = m_life.tracker().log({"water", ml, when, {}, false, false});
        const Day day = facts.dayAt(at);
        m_life.facts().days[day].drinks.push_back({receipt.id, at, ml});
        if (regrets)
            m_life.after(regretsAfter, [this, day, id = receipt.id, sequence = receipt.change.sequence] { takeBack(day, id, sequence); });
    });
}

void Person::takeBack(Day day, const std::string& entry, std::int64_t sequence)
{
    use([&] {
        const auto last = m_life.tracker().undoable();
        if (last && last->sequence == sequence)
            m_life.tracker().undo();
        else
            m_life.tracker().remove(entry);
        std::erase_if(m_life.facts().days[day].drinks, [&entry](const Drink& drink) { return drink.entry == entry; });
    });
}

void Person::exercise()
{
    const int minutes = 4 + m_life.upTo(30);
    use([&] {
        m_life.tracker().log({"exercise", static_cast<double>(minutes), {}, {}, false, false});
        today().exercise += minutes;
    });
}

void Person::stretch()
{
    const bool partly = m_life.chance(25);
    use([&] {
        m_life.tracker().log({"stretch", 3, {}, {}, partly, false});
        today().stretched = today().stretched || !partly;
    });
}

void Person::doOwn()
{
    const int which = m_life.upTo(1);
    const int value = m_life.chance(25) ? 0 : 1 + m_life.upTo(1);
    use([&] {
        const OwnHabit& own = m_life.facts().own[static_cast<std::size_t>(which)];
        const double logged = own.yesNo ? std::min(value, 1) : value + 1;
        m_life.tracker().log({own.id, logged, {}, {}, false, false});
        double& sum = today().own[own.id];
        sum = own.yesNo ? logged : sum + logged;
    });
}

void Person::keep(const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        DayFacts& night = m_life.facts().days[entry.day];
        if (entry.habit == "bedtime")
            night.wentToBed = entry.at;
        if (entry.kind == Entry::Kind::WakeUp)
            night.wokeUp = entry.at;
    }
}

void Person::goToBed()
{
    use([this] { keep(m_life.tracker().logBedtime({}, {}, true).entries); });
}

void Person::wakeUp()
{
    use([this] { keep(m_life.tracker().logWakeUp({}, {}, true).entries); });
}

void Person::fillIn()
{
    const TimeOfDay bed{(21 * 60 + 30 + m_life.upTo(240)) % (24 * 60)};
    const TimeOfDay up{5 * 60 + m_life.upTo(240)};
    use([&] { keep(m_life.tracker().logSleep(bed, up, {}, true).entries); });
}

void Person::skip()
{
    const std::string own = m_life.facts().own[static_cast<std::size_t>(m_life.upTo(1))].id;
    const std::string habit = oneOf<std::string>({"water", "exercise", "stretch", "bedtime", "sleep", own});
    const bool regrets = m_life.chance(30);
    const auto regretsAfter = m_life.upTo(milliseconds(5h));
    use([&] {
        const Facts& facts = m_life.facts();
        const Day day = facts.dayAt(m_life.now()) - days(habit == "sleep" ? 1 : 0);
        m_life.tracker().skip(habit, day);
        m_life.facts().days[day].skipped.insert(habit);
        if (regrets)
            m_life.after(regretsAfter, [this, habit, day] {
                use([&] {
                    m_life.tracker().unskip(habit, day);
                    m_life.facts().days[day].skipped.erase(habit);
                });
            });
    });
}

void Person::takeVacation()
{
    const int in = m_life.upTo(3);
    const int length = m_life.upTo(5);
    use([&] {
        const Day from = m_life.facts().dayAt(m_life.now()) + days(in);
        m_life.tracker().addVacation(from, from + days(length));
        m_life.facts().vacations.push_back({from, from + days(length)});
    });
}

void Person::set(const std::string& key, const std::string& text)
{
    m_life.tracker().setSetting(key, text);
}

void Person::switchOff(const std::string& key, bool Facts::* which)
{
    use([&] {
        set(key, "off");
        m_life.facts().*which = false;
    });
    const auto on = [this, key, which] {
        use([&] {
            set(key, "on");
            m_life.facts().*which = true;
        });
    };
    for (int i = 1; i <= 12; ++i)  // the machine may be off at some of them
        m_life.after(i * (1h + m_life.upTo(milliseconds(40h))), on);
}

void Person::setQuietHours()
{
    const auto [from, to] = oneOf<std::pair<int, int>>({{1380, 420}, {1380, 420}, {1320, 420}, {1290, 495}, {780, 840}, {30, 360}, {-1, -1}});
    use([&] {
        set("quiet-hours", from < 0 ? "off" : clockText(from) + '-' + clockText(to));
        m_life.facts().quiet = from < 0 ? std::nullopt : std::optional(std::pair(from, to));
    });
}

void Person::changeSetting()
{
    Facts& facts = m_life.facts();
    const int value = m_life.upTo(7);
    const int which = m_life.upTo(8);
    const auto assign = [&](const char* key, const std::string& text, auto&& keepFact) {
        use([&] {
            set(key, text);
            keepFact();
        });
    };
    const std::optional<int> time = oneOf<std::optional<int>>({{}, 1050, 1050, 730, 1245, 90});
    switch (which) {
    case 0: return switchOff("reminders", &Facts::reminders);
    case 1: return switchOff("water-reminders", &Facts::water);
    case 2: return switchOff("evening-reminders", &Facts::evening);
    case 3: return switchOff("morning-reminder", &Facts::morning);
    case 4: return switchOff("weekly-review", &Facts::review);
    case 5: return assign("drink-size", std::to_string(150 + 50 * value), [&] { facts.drinkSize = 150 + 50 * value; });
    case 6: return assign("usual-wakeup", clockText(360 + 30 * value), [&] { facts.usualWakeUp = 360 + 30 * value; });
    case 7: return assign("exercise-reminder", time ? clockText(*time) : "off", [&] { facts.exercise = time; });
    default: return setQuietHours();
    }
}

void Person::changeGoal()
{
    const bool water = m_life.chance(50);
    const int ml = oneOf({1200, 1500, 1500, 2000});
    const int time = oneOf({1290, 1350, 1380, 1380, 1425, 1460, 1500});
    if (!m_life.isClockRight())
        return;
    use([&] {
        Facts& facts = m_life.facts();
        const Day today = facts.dayAt(m_life.now());
        if (today != m_life.tracker().today())
            m_life.judge().fail("the tracker thinks that it is another day");
        if (water)
            m_life.tracker().setGoal("water", {GoalKind::Between, double(ml), ml + 200.0}, today);
        else
            m_life.tracker().setGoal("bedtime", {GoalKind::Before, double(time), 0}, today);
        (water ? facts.waterGoals : facts.bedtimeGoals)[today] = water ? ml : time;
    });
}

void Person::changeTimes(OwnHabit& own, const std::vector<ReminderTime>& times)
{
    Habit habit = m_life.tracker().habit(own.id);
    habit.reminderTimes = times;
    m_life.tracker().changeHabit(habit);
    own.times = times;
}

/// The clocks change within a day or two: asks for reminders in the hours that come twice or never.
void Person::stayUp()
{
    use([this] {
        OwnHabit& own = m_life.facts().own.front();
        if (own.archived)
            m_life.tracker().archive(own.id, false);
        own.archived = false;
        changeTimes(own, {{{23 * 60 + 50}, 0x7f}, {{20}, 0x7f}, {{105}, 0x7f}, {{135}, 0x7f}, {{165}, 0x7f}});
        set("quiet-hours", "off");
        m_life.facts().quiet.reset();
    });
}

/// Other times, or put away and taken out again.
void Person::changeOwn()
{
    const auto which = static_cast<std::size_t>(m_life.upTo(1));
    const bool newTimes = m_life.chance(60);
    std::vector<ReminderTime> times;
    for (int i = m_life.upTo(3); i >= 0; --i)
        times.push_back({{m_life.upTo(1439)}, static_cast<unsigned>(1 + m_life.upTo(126))});
    use([&] {
        OwnHabit& own = m_life.facts().own[which];
        if (newTimes)
            return changeTimes(own, times);
        m_life.tracker().archive(own.id, !own.archived);
        own.archived = !own.archived;
    });
}

}  // namespace limber::test
