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
        Lost,        ///< its server is gone; to be shown again while it makes sense
    };
    State state = State::Sent;
    std::vector<Reminder> reminders;
    bool wasShown = false;  ///< by a server that is gone now; the ledger knows
};

/// What this process has put on the screen, by tag. Says nothing about what should be there: that is the agenda.
class Bubbles {
public:
    /// Sent now, for the first time or again.
    void put(const QString& tag, std::vector<Reminder> reminders);
    void replied(const QString& tag) { move(tag, Bubble::State::Sent, Bubble::State::Unrecorded); }
    void recorded(const QString& tag) { move(tag, Bubble::State::Unrecorded, Bubble::State::Shown); }
    /// The server did not take it.
    void failed(const QString& tag);
    void remove(const QString& tag) { m_bubbles.erase(tag); }
    void serverLost();

    [[nodiscard]] const Bubble* find(const QString& tag) const;
    /// On its way to the screen or to the ledger: not to be shown because the ledger does not know it.
    [[nodiscard]] bool isUnderWay(const std::string& occurrence) const;
    /// Tags of bubbles on screen, or lost, none of whose occurrences is in `current`.
    [[nodiscard]] std::vector<QString> outdated(const std::set<std::string>& current) const;
    [[nodiscard]] std::vector<QString> lost() const;
    [[nodiscard]] std::size_t size() const { return m_bubbles.size(); }

private:
    void move(const QString& tag, Bubble::State from, Bubble::State to);

    std::map<QString, Bubble> m_bubbles;
};

}  // namespace limber
