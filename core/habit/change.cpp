// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/change.h"

#include <array>

namespace limber {
namespace {

/// In the order of Change::Action.
constexpr std::array names{"log",  "edit",  "delete",  "skip",  "unskip", "repair", "vacation",
                           "goal", "habit", "setting", "cramp", "import"};

}  // namespace

const char* nameOf(Change::Action action)
{
    return names.at(static_cast<std::size_t>(action));
}

Change::Action changeActionNamed(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Change::Action>(i);
    }
    return Change::Action::Log;
}

}  // namespace limber
