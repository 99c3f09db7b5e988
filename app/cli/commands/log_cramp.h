// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"

namespace limber {

class Syntax;

/// The part of `log` that is about cramps: everything can follow later, so nothing is required.
class LogCramp {
public:
    void declare(Syntax& syntax);
    [[nodiscard]] bool isGiven() const { return m_leg || m_pain || m_minutes || m_signs; }
    void run(Context& context, const When& when, const std::string& note);

private:
    std::optional<std::string> m_leg;
    std::optional<std::string> m_pain;
    std::optional<std::string> m_minutes;
    std::optional<std::string> m_signs;
};

}  // namespace limber
