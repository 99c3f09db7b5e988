// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shell.h"
#include "core/tracker.h"

namespace limber {

/// What may stand anywhere on the command line.
struct GlobalOptions {
    bool json = false;
    bool confirmed = false;  ///< --yes
    std::optional<std::filesystem::path> folder;
};

/// What a verb works with.
class Context {
public:
    Context(Shell& shell, GlobalOptions options, bool isUse);

    /// The data, opened when first asked for.
    Tracker& tracker();
    [[nodiscard]] const std::filesystem::path& folder();

    /// The database was exchanged, which no tracker can tell.
    void noteExchange() { m_exchanged = true; }
    /// Whether what the user keeps is other than it was when the command began.
    [[nodiscard]] bool hasChanged();

    [[nodiscard]] std::ostream& out() { return m_shell.out; }
    [[nodiscard]] const Shell& shell() const { return m_shell; }
    [[nodiscard]] bool json() const { return m_options.json; }
    [[nodiscard]] bool confirmed() const { return m_options.confirmed; }
    [[nodiscard]] bool colour() const { return m_shell.colour; }

private:
    /// Of the change that undo would take back, by which one tells whether another was made. Nothing where none can be read.
    std::optional<std::int64_t> lastChange();

    Shell& m_shell;
    GlobalOptions m_options;
    bool m_isUse;
    bool m_exchanged = false;
    std::optional<std::int64_t> m_lastChange;
    std::unique_ptr<Tracker> m_tracker;
};

}  // namespace limber
