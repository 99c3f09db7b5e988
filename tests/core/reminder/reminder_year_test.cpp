// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reminder/expectation.h"

#include <QTest>

#include <boost/date_time/posix_time/time_formatters.hpp>

#include <array>
#include <functional>
#include <queue>
#include <random>
#include <utility>

// A year of somebody's life in each of four zones: drinks and their undo, answers, snoozes, restarts, suspends, crashes and
// holidays at random, and after every step the agenda is what the rules ask for.

using namespace limber;
using namespace limber::test;

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

struct Event {
    Instant at;
    std::function<void()> happen;
    bool operator>(const Event& other) const { return at > other.at; }
};

class Year {
public:
    Year(const std::string& zone, unsigned seed) : m_world(zone), m_random(seed)
    {
        m_world.habits.push_back(ownHabit(HabitKind::YesNo, {}));
        m_world.habits.back().reminderTimes = {everyDayAt(10), everyDayAt(19)};
        m_world.vacations = {{{2026, 4, 3}, {2026, 4, 9}}, {{2026, 10, 31}, {2026, 11, 1}}};
    }

    void live(Day first, Day last)
    {
        m_world.outlook.firstUse = instant(first, 12 * 60);
        m_world.outlook.now = instant(first, 0);
        for (Day day = first; day <= last; day += days(1))
            planDay(day);
        const Instant end = instant(last, 0);
        reconcile();
        while (m_world.outlook.now < end && m_problem.empty())
            step();
    }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    [[nodiscard]] std::size_t shown() const { return m_timesShown.size(); }
    [[nodiscard]] int steps() const { return m_steps; }

private:
    int upTo(int limit) { return std::uniform_int_distribution<>(0, limit)(m_random); }
    bool chance(int percent) { return upTo(99) < percent; }
    [[nodiscard]] Instant instant(Day day, int minute) const { return m_world.zone().firstInstant(atMinute(day, minute)); }
    void at(Day day, int minute, std::function<void()> happen)
    {
        m_events.push({instant(day, minute) + milliseconds(upTo(59'999)), std::move(happen)});
    }

    void planDay(Day day)
    {
        for (int i = upTo(8); i > 0; --i)
            at(day, 7 * 60 + upTo(15 * 60), [this, day] { drink(day); });
        if (chance(70))
            at(day, 6 * 60 + upTo(17 * 60), [this, day] { met("exercise", day); });
        if (chance(50))
            at(day, 20 * 60 + upTo(4 * 60), [this, day] { met("stretch", day); });
        if (chance(50))
            at(day, 8 * 60 + upTo(14 * 60), [this, day] { met("own", day); });
        if (chance(80))
            at(day, 22 * 60 + upTo(4 * 60), [this, day] { goToBed(day); });
        if (chance(70))
            at(day, 29 * 60 + upTo(6 * 60), [this, day] { wakeUp(day); });
        at(day, 5 * 60 + upTo(6 * 60), [this, day] { m_world.outlook.days[day].firstUse = m_world.outlook.now; });
        if (chance(20))
            at(day, upTo(1439), [this] { m_onScreen.clear(); });  // a restart knows only the ledger
        if (chance(40))
            at(day, upTo(1439), [this] { m_asleepUntil = m_world.outlook.now + 1min * upTo(chance(80) ? 600 : 3000); });
    }
    void drink(Day day)
    {
        DayOutlook& known = m_world.outlook.days[day];
        HabitStanding& water = known.habits["water"];
        const DayOutlook before = known;
        water.value = water.value.value_or(0) + 250;
        if (water.state != DayState::Skipped)
            water.state = *water.value >= 1500 ? DayState::Met : DayState::Open;
        known.lastDrink = m_world.outlook.now;
        if (chance(15)) {
            const auto undo = [this, day, before] {
                m_world.standing("water", day) = before.habits.at("water");
                m_world.outlook.days[day].lastDrink = before.lastDrink;
            };
            m_events.push({m_world.outlook.now + 1min * upTo(90), undo});
        }
    }
    void met(const std::string& habit, Day day) { m_world.set(habit, day, DayState::Met); }
    void goToBed(Day night)
    {
        m_world.set("bedtime", night, DayState::Met);
        m_world.outlook.days[night].toBed = m_world.outlook.now;
        if (chance(10))
            m_events.push({m_world.outlook.now + 1min * upTo(90), [this, night] {
                               m_world.set("bedtime", night, DayState::Open);
                               m_world.standing("bedtime", night).logged = false;
                               m_world.outlook.days[night].toBed.reset();
                           }});
    }
    void wakeUp(Day night)
    {
        m_world.outlook.days[night].gotUp = m_world.outlook.now;
        m_world.outlook.days[night + days(1)].wakeUp = m_world.outlook.now;
    }

    /// To the next event or to when the agenda asks for it, whichever comes first, as the service does it.
    void step()
    {
        ++m_steps;
        const bool awake = m_world.outlook.now >= m_asleepUntil;
        const Instant event = m_events.empty() ? Instant::max() : m_events.top().at;
        const Instant wake = awake ? m_wakeAt.value_or(Instant::max()) : m_asleepUntil;
        const Instant then = std::min(event, wake);
        if (awake && Expectation(m_world).next() < then)
            return fail("slept through what was due");
        m_world.outlook.now = then;
        if (event <= wake) {
            const auto happen = m_events.top().happen;
            m_events.pop();
            happen();
        }
        if (m_world.outlook.now >= m_asleepUntil)
            reconcile();
    }

    void reconcile()
    {
        forgetOld();
        const std::set<std::string> expected = Expectation(m_world).now();
        const Agenda agenda = m_world.agenda();
        std::vector<Reminder> fresh = agenda.show;
        fresh.insert(fresh.end(), agenda.missed.begin(), agenda.missed.end());
        std::set<std::string> keys;
        for (const Reminder& reminder : fresh) {
            keys.insert(reminder.occurrence);
            check(reminder);
        }
        if (keys != expected)
            return fail("shown: " + joined(keys) + "\nexpected: " + joined(expected));
        const auto late = std::ranges::count_if(fresh, [this](const Reminder& each) { return isLate(each); });
        if (std::cmp_not_equal(agenda.missed.size(), late > 1 ? late : 0))
            return fail("not one summary of all that is late");
        withdraw(agenda);
        const bool crashed = chance(1);
        for (const Reminder& reminder : fresh)
            if (!crashed)
                show(reminder);
        m_wakeAt = crashed ? m_world.outlook.now : m_world.agenda().next;
        if (!crashed && !Expectation(m_world).now().empty())
            fail("still due after all was shown: " + joined(Expectation(m_world).now()));
    }

    [[nodiscard]] bool isLate(const Reminder& reminder) const { return m_world.outlook.now - reminder.at > lateAfter; }

    /// What must hold for every reminder, whatever the rest of the world looks like.
    void check(const Reminder& reminder)
    {
        const WallTime wall = m_world.zone().wallTime(m_world.outlook.now);
        const Day today = dayOf(wall, {3 * 60});
        if (!Expectation::isChain(reminder.kind) && !reminder.snoozed && isQuiet(m_world.outlook.settings, timeOfDay(wall)))
            fail(reminder.occurrence + " in quiet hours");
        if (today != reminder.day + days(reminder.kind == ReminderKind::Morning ? 1 : 0))
            fail(reminder.occurrence + " on another day");
        if (!Expectation(m_world).isAsked(reminder.kind, reminder.habit, reminder.day))
            fail(reminder.occurrence + " although done, skipped or on vacation");
        if (m_timesShown.contains(reminder.occurrence) && !reminder.snoozed)
            fail(reminder.occurrence + " a second time");
    }

    void show(const Reminder& reminder)
    {
        ++m_timesShown[reminder.occurrence];
        m_world.recordShown({reminder});
        m_onScreen.insert(reminder.occurrence);
        if (chance(60))
            m_events.push({m_world.outlook.now + milliseconds(upTo(2'400'000)), [this, reminder] { answer(reminder); }});
    }
    void answer(const Reminder& reminder)
    {
        if (!m_onScreen.erase(reminder.occurrence))
            return;
        if (chance(40))
            return m_world.snooze(reminder.occurrence, std::array{10min, 30min, 60min}[std::size_t(upTo(2))]);
        m_world.answer(reminder.occurrence, "done");
        if (reminder.kind == ReminderKind::Water && chance(70))
            drink(reminder.day);
        else if (reminder.kind != ReminderKind::Morning && reminder.kind != ReminderKind::WindDown)
            m_world.standing(reminder.habit, reminder.day).state = chance(50) ? DayState::Met : DayState::Skipped;
    }
    void withdraw(const Agenda& agenda)
    {
        for (auto each = m_onScreen.begin(); each != m_onScreen.end();) {
            if (std::ranges::count(agenda.current, *each) > 0) {
                ++each;
                continue;
            }
            m_world.answer(*each, "withdrawn");
            each = m_onScreen.erase(each);
        }
    }
    void forgetOld()
    {
        const Instant old = m_world.outlook.now - 120h;
        std::erase_if(m_world.outlook.ledger, [old](const LedgerLine& line) { return line.due < old; });
        std::erase_if(m_world.outlook.days, [this, old](const auto& day) { return instant(day.first, 0) < old; });
    }

    void fail(const std::string& what)
    {
        if (m_problem.empty())
            m_problem = to_iso_extended_string(m_world.zone().wallTime(m_world.outlook.now)) + ": " + what;
    }
    static std::string joined(const std::set<std::string>& keys)
    {
        std::string text;
        for (const std::string& key : keys)
            text += key + ' ';
        return text;
    }

    World m_world;
    std::mt19937 m_random;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    Instant m_asleepUntil{};
    std::optional<Instant> m_wakeAt;
    std::set<std::string> m_onScreen;
    std::map<std::string, int> m_timesShown;
    std::string m_problem;
    int m_steps = 0;
};

}  // namespace

class ReminderYearTest : public QObject {
    Q_OBJECT

private slots:
    void everyDueAndUsefulReminderIsShownExactlyOnce_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char* zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"})
            QTest::newRow(zone) << QString(zone);
    }

    void everyDueAndUsefulReminderIsShownExactlyOnce()
    {
        QFETCH(QString, zone);
        const int given = qEnvironmentVariableIntValue("LIMBER_SEED");
        const unsigned seed = given ? static_cast<unsigned>(given) : std::random_device()();
        qInfo("LIMBER_SEED=%u", seed);
        Year year(zone.toStdString(), seed);
        year.live({2026, 1, 1}, {2027, 1, 1});
        QVERIFY2(year.problem().empty(), year.problem().c_str());
        qInfo("%zu reminders in %d steps", year.shown(), year.steps());
        QVERIFY(year.shown() > 1000);
    }
};

QTEST_GUILESS_MAIN(ReminderYearTest)
#include "reminder_year_test.moc"
