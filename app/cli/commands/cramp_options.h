// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

namespace limber {

class Syntax;

/// What can be said of a cramp, when it is logged or later: everything can follow, so nothing is required.
class CrampOptions {
public:
    void declare(Syntax& syntax);
    [[nodiscard]] bool isGiven() const { return m_leg || m_pain || m_minutes || m_signs; }
    /// Throws Refusal{BadCramp}.
    [[nodiscard]] NewCramp described() const;
    /// An empty text takes away what was said before. Throws Refusal{BadCramp}.
    [[nodiscard]] CrampEdit changes() const;

private:
    std::optional<std::string> m_leg;
    std::optional<std::string> m_pain;
    std::optional<std::string> m_minutes;
    std::optional<std::string> m_signs;
};

}  // namespace limber
