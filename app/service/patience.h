// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <string>

namespace limber {

/// How long to wait before something that failed is tried again: 5 s, 10 s, … 320 s, until it works.
class Patience {
public:
    [[nodiscard]] std::chrono::milliseconds pause() { return std::chrono::seconds(5) * (1 << std::min(m_failures++, 6)); }
    /// True for the first of equal complaints in a row, the one worth a line in the log.
    [[nodiscard]] bool isNews(const std::string& complaint)
    {
        const bool news = complaint != m_complaint;
        m_complaint = complaint;
        return news;
    }
    void worked() { *this = {}; }

private:
    int m_failures = 0;
    std::string m_complaint;
};

}  // namespace limber
