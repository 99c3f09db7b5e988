// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace limber {

class Context;
class Syntax;

/// One verb of limberctl.
class Command {
public:
    virtual ~Command() = default;
    /// Names what may follow the verb.
    virtual void declare(Syntax& syntax) = 0;
    /// Does it, or throws Refusal, Failure or WrongUsage and has changed nothing.
    virtual void run(Context& context) = 0;
    /// Whether it shows that a person is up and about: the day's first use anchors water reminders (rules.md).
    [[nodiscard]] virtual bool isUse() const { return true; }
};

}  // namespace limber
