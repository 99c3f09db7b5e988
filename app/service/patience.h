// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/civil.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

namespace limber {

/// How long to wait before something that failed is tried again: 5 s, 10 s, … 320 s, until it works.
class Patience {
public:
    /// When to try again, it having failed at `now`. Only a try whose time had come makes the pause longer: what else
    /// leads to one may come often.
    [[nodiscard]] Instant again(Instant now)
    {
        const bool wasDue = !m_again || now >= *m_again;
        if (wasDue)
            m_pause = m_again ? std::min(m_pause * 2, longest) : shortest;
        m_again = wasDue ? now + m_pause : std::min(*m_again, now + m_pause);  // the clock may have been set back
        return *m_again;
    }
    /// True for the first of equal complaints in a row, the one worth a line in the log.
    [[nodiscard]] bool isNews(const std::string& complaint)
    {
        const bool news = complaint != m_complaint;
        m_complaint = complaint;
        return news;
    }
    void worked() { *this = {}; }

private:
    static constexpr std::chrono::seconds shortest{5};
    static constexpr std::chrono::seconds longest{320};

    std::chrono::seconds m_pause = shortest;
    std::optional<Instant> m_again;
    std::string m_complaint;
};

}  // namespace limber
