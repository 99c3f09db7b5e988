// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/reminder_service.h"
#include "core/tracker.h"
#include "tests/app/service/year/judge.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_folder.h"

#include <queue>
#include <random>

namespace limber::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

struct Effort {
    int reconciles = 0;
    int wakeUps = 0;  ///< of the service, by its own timer
    int kills = 0;
    int suspends = 0;
    int clockSteps = 0;
    int journeys = 0;
    std::int64_t minutes = 0;  ///< at which the oracle was asked that nothing is due
};

/// A machine with the real service on a real database, a screen and a clock that all can fail. Time goes from event to
/// event; in between the oracle is asked at every minute. What the person does is told to it by Person.
class Life {
public:
    Life(const std::filesystem::path& folder, const std::string& zone, Instant begin, unsigned seed)
        : m_folder(folder), m_random(seed), m_true(begin), m_clock(begin), m_judge(m_facts)
    {
        m_facts.zone = zoneNamed(zone);
        m_tracker = std::make_unique<Tracker>(m_folder, m_clock, m_facts.zone);
        m_judge.ledger = [this](const Occasion& one) -> std::optional<Instant> {
            for (const LedgerLine& line : m_tracker->ledger(one.due, one.due + 1ms))
                if (line.occurrence == one.key)
                    return line.shown;
            return {};
        };
        if (chance(50))
            m_screen.keepBubbles();
        start();
    }

    // Time
    [[nodiscard]] Instant trueNow() const { return m_true; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    void after(milliseconds delay, std::function<void()> happen)
    {
        m_events.push({m_true + delay, m_nextEvent++, std::move(happen)});
    }
    void pass(milliseconds time) { moveTo(m_true + time); }
    /// To the next event or to when the service asks for it, whichever comes first.
    void step();
    /// Reconcile at every minute as well, as a service without a timer of its own would have to.
    void tickEveryMinute(bool on) { m_ticking = on; }

    // What the person finds
    [[nodiscard]] Facts& facts() { return m_facts; }
    [[nodiscard]] Tracker& tracker() { return *m_tracker; }
    [[nodiscard]] Judge& judge() { return m_judge; }
    [[nodiscard]] Screen& screen() { return m_screen; }
    [[nodiscard]] Effort& effort() { return m_effort; }
    [[nodiscard]] bool isAwake() const { return m_on && m_true >= m_asleepUntil; }
    [[nodiscard]] bool canUse() const { return isAwake() && isReachable(); }
    [[nodiscard]] bool isClockRight() const { return m_offset == 0ms; }
    /// Changes with every service, so that nobody answers what a dead one has shown.
    [[nodiscard]] int generation() const { return m_generation; }
    void changed() { reconcile("data changed"); }
    /// Told to the service, if there is one, and looked at by the judge.
    void stimulate(const std::string& what, const std::function<void()>& happen);
    /// The same for what gives the service no reason to look at its agenda.
    void tell(const std::string& what, const std::function<void()>& happen);
    void reconcile(const std::string& why)
    {
        stimulate(why, [this] { m_service->reconcile(); });
    }

    // Chance
    int upTo(int limit) { return std::uniform_int_distribution<>(0, limit)(m_random); }
    bool chance(double percent) { return upTo(99'999) < percent * 1000; }
    milliseconds upTo(milliseconds limit) { return milliseconds(upTo(static_cast<int>(limit.count()))); }

    // Disturbances
    void suspend(milliseconds length);
    void powerOff(milliseconds length);
    void kill(milliseconds restartAfter);
    void loseServer(milliseconds length);
    void loseDatabase(milliseconds length);
    void setClock(milliseconds offset);
    void travel(const std::string& zone);
    /// Neither server nor database fails, and no service dies between two steps: what is shown does not depend then on how
    /// often the service looks.
    void setCalm(bool calm) { m_calm = calm; }

    void note(const std::string& what);
    [[nodiscard]] const std::deque<std::string>& lastNotes() const { return m_notes; }
    /// "when what" of each bubble that came on the screen.
    [[nodiscard]] const std::vector<std::string>& shown() const { return m_shown; }
    std::function<void(const Notification&)> onShown;

private:
    struct Event {
        Instant at;
        std::uint64_t number;
        std::function<void()> happen;
        bool operator>(const Event& other) const { return std::tie(at, number) > std::tie(other.at, other.number); }
    };

    [[nodiscard]] bool isReachable() const { return m_true >= m_unreachableUntil; }
    [[nodiscard]] bool willTryAgain() const { return m_service->next() && *m_service->next() <= now() + 320s; }
    void start();
    void moveTo(Instant then);
    void checkQuietTime(Instant from, Instant to);
    void expectReplies(const std::vector<Notification>& sent);
    void reply(const Notification& notification, int generation, int sending);
    void confirm(const Notification& notification);
    void end();

    std::filesystem::path m_folder;
    std::mt19937 m_random;
    Instant m_true;
    milliseconds m_offset{0};
    ManualClock m_clock;
    Facts m_facts;
    Judge m_judge;
    Screen m_screen;
    std::unique_ptr<Tracker> m_tracker;  ///< another program
    std::unique_ptr<ReminderService> m_service;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::uint64_t m_nextEvent = 0;

    bool m_on = true;
    bool m_serverThere = true;
    bool m_calm = false;
    bool m_hasLooked = false;  ///< at its agenda, the last time it was told of something
    bool m_ticking = false;
    Instant m_asleepUntil{};
    Instant m_unreachableUntil{};
    int m_generation = 0;
    int m_sendings = 0;
    std::map<QString, int> m_sending;  ///< the latest of each tag: its reply counts
    int m_atOneInstant = 0;
    Effort m_effort;
    std::deque<std::string> m_notes;
    std::vector<std::string> m_shown;
};

}  // namespace limber::test
