// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"

namespace limber {

Context::Context(Shell& shell, GlobalOptions options, bool isUse)
    : m_shell(shell), m_options(std::move(options)), m_isUse(isUse)
{
}

const std::filesystem::path& Context::folder()
{
    if (!m_options.folder)
        m_options.folder = defaultDataFolder();
    return *m_options.folder;
}

Tracker& Context::tracker()
{
    if (m_tracker)
        return *m_tracker;
    m_tracker = std::make_unique<Tracker>(folder(), m_shell.clock, m_shell.zone);
    if (m_isUse) {
        try {
            m_tracker->noteUse();
        } catch (const Refusal&) {
            // Only a reminder's anchor is lost. What was asked for may still work: reading does on a full disk.
        }
    }
    m_lastChange = lastChange();
    return *m_tracker;
}

bool Context::hasChanged()
{
    return m_exchanged || (m_tracker && lastChange() != m_lastChange);
}

std::optional<std::int64_t> Context::lastChange()
{
    try {
        const auto change = m_tracker->undoable();
        return change ? change->sequence : 0;
    } catch (const Refusal&) {
        return {};  // whatever was asked for says it better
    }
}

}  // namespace limber
