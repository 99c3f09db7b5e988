// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/agenda.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace limber {

/// One notification and the occurrences it stands for: one, or all that a summary holds.
struct Bubble {
    enum class State {
        Sent,        ///< the server has not replied yet
        Unrecorded,  ///< it has, but the ledger does not say so yet
        Shown,
        Lost,        ///< not on screen, or with nobody to take its answers; to be shown again while it makes sense
        Over,        ///< off the screen, but the database does not know all of it yet
    };
    State state = State::Sent;
    std::vector<Reminder> reminders;
    bool wasShown = false;   ///< before it was sent; the ledger knows
    bool inherited = false;  ///< from an earlier process, and not shown again by this one yet
};

/// What this process has put on the screen or found there, by tag. Says nothing about what should be there: that is the
/// agenda.
class Bubbles {
public:
    enum class Showing { FirstTime, Again };

    void put(const QString& tag, std::vector<Reminder> reminders, Showing showing);
    /// What an earlier process had on the screen.
    void inherit(const QString& tag, std::vector<Reminder> reminders);
    void replied(const QString& tag);
    void recorded(const QString& tag) { move(tag, Bubble::State::Unrecorded, Bubble::State::Shown); }
    /// The server did not take it.
    void failed(const QString& tag) { move(tag, Bubble::State::Sent, Bubble::State::Lost); }
    void answered(const QString& tag);
    void dismissed(const QString& tag);
    /// The database knows all that happened.
    void forgetOver();
    void remove(const QString& tag) { m_bubbles.erase(tag); }
    void serverLost();

    [[nodiscard]] const Bubble* find(const QString& tag) const;
    /// On its way to the screen or to the ledger: not to be shown because the ledger does not know it.
    [[nodiscard]] bool isUnderWay(const std::string& occurrence) const;
    /// Tags of bubbles on screen, or lost, none of whose occurrences is in `current`.
    [[nodiscard]] std::vector<QString> outdated(const std::set<std::string>& current) const;
    [[nodiscard]] std::vector<QString> lost() const;
    [[nodiscard]] std::size_t onScreen() const;
    [[nodiscard]] const std::map<QString, Bubble>& all() const { return m_bubbles; }

private:
    void move(const QString& tag, Bubble::State from, Bubble::State to);

    std::map<QString, Bubble> m_bubbles;
};

}  // namespace limber
