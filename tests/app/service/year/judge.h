// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/service/year/oracle.h"
#include "tests/app/service/year/screen.h"

#include <deque>
#include <functional>

namespace limber::test {

struct Counts {
    std::set<std::string> occurrences;  ///< due and of use at some moment, with the machine on
    int singles = 0;
    int summaries = 0;
    int inSummaries = 0;
    int snoozed = 0;  ///< of the singles and those in summaries
    int again = 0;    ///< open still when its server or its sender died
    int twice = 0;    ///< after a crash between the server's reply and its record
    int withdrawn = 0;
    int refusals = 0;
};

/// Holds what a service shows against the oracle. Is told of every event before the service is, and looks at the screen
/// after it.
class Judge {
public:
    explicit Judge(Facts& facts) : m_facts(facts) {}
    /// When the database says that an occurrence was shown last.
    std::function<std::optional<Instant>(const Occasion&)> ledger;

    /// What the service will do with the database, as soon as it can be reached, and whether that was `refused` then.
    void willWrite(std::function<void(Instant, bool refused)> write) { m_writes.push_back(std::move(write)); }

    /// The service has dealt with an event, and its database could be `reached` or not.
    void look(Instant now, const std::vector<Notification>& sent, const Screen& screen, bool reached);
    /// Nothing may become due at `now` without the service looking.
    void nothingDue(const Oracle& oracle, Instant now);

    /// The server has put it on the screen, and its service is told so now.
    void replied(const QString& tag);
    void refused(const QString& tag);
    void dismissed(const QString& tag) { m_bubbles.erase(tag); }
    void answered(const QString& tag);
    void serverLost()
    {
        m_lost.merge(m_bubbles);
        m_bubbles.clear();
    }
    /// The next service knows the database, and the bubbles if they are `remembered`.
    void killed(bool remembered);
    /// The clock or the zone has changed, so what came by the old one may be taken off.
    void beLenientUntil(Instant instant) { m_lenientUntil = instant; }

    [[nodiscard]] bool isPending(const QString& tag) const { return m_pending.contains(tag); }
    [[nodiscard]] std::vector<QString> pendingTags() const;
    /// The occurrences that a bubble on the screen stands for.
    [[nodiscard]] std::vector<std::string> keysOf(const QString& tag) const;
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    void fail(const std::string& what)
    {
        if (m_problem.empty())
            m_problem = what;
    }
    [[nodiscard]] Counts& counts() { return m_counts; }
    [[nodiscard]] std::string text(Instant instant) const { return isoText(instant, m_facts.zone->offsetAt(instant)); }

private:
    /// One notification, and what it shows for the first time or after a snooze, and again.
    struct Bubble {
        std::vector<Occasion> fresh;
        std::vector<Occasion> old;
        std::set<std::string> certain;  ///< of the old ones, those that have to be among them
        QString tag;                    ///< of a summary that was there before and has come back
        bool isUncertain = false;       ///< killed before the server's reply: it may come back, and may not

        [[nodiscard]] std::vector<Occasion> all() const;
        [[nodiscard]] Bubble asOld() const { return {{}, all(), {}, {}, false}; }
    };
    using Bubbles = std::map<QString, Bubble>;

    [[nodiscard]] bool isUnderWay(const std::string& key) const;
    /// The database knows that it was seen; what was put off is to come anew.
    [[nodiscard]] bool isRecorded(const std::string& key) const
    {
        const auto seen = m_facts.seen.find(key);
        return seen != m_facts.seen.end() && !seen->second.awaited;
    }
    void count(const Occasion& one);
    void record(const QString& tag, const Bubble& bubble, Instant now);

    void checkScreen(const Oracle& oracle, Instant now, const Screen& screen);
    void checkGone(const Oracle& oracle, Instant now, const Bubble& bubble);
    void checkSent(const Oracle& oracle, Instant now, std::set<QString> tags, const Screen& screen);
    [[nodiscard]] Bubble checkLost(const Oracle& oracle, Instant now, std::set<QString>& tags, const Screen& screen);
    void checkSummary(const Bubble& missed, std::set<QString>& tags);
    void checkAllowed(const Oracle& oracle, const Occasion& one, Instant now);

    Facts& m_facts;
    std::deque<std::function<void(Instant, bool)>> m_writes;
    Bubbles m_pending;     ///< sent, without a reply yet
    Bubbles m_unrecorded;  ///< on the screen, but not in the database yet
    Bubbles m_bubbles;     ///< on the screen
    Bubbles m_answered;    ///< off the screen, but the database does not know the answer yet
    Bubbles m_lost;        ///< its server or its sender is gone
    std::set<std::string> m_failed;
    std::map<std::string, int> m_excused;
    std::map<std::string, int> m_timesShown;
    Instant m_lenientUntil{};
    std::string m_problem;
    Counts m_counts;
};

}  // namespace limber::test
