// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/habit.h"

#include <QString>

namespace limber::wording {

/// "Every day", "Monday to Friday", "Mon, Wed, Fri", "3 times a week".
[[nodiscard]] QString schedule(const Schedule& schedule);
/// "Mon, Wed, Fri"; bit 0 is Monday.
[[nodiscard]] QString weekdays(const std::bitset<7>& weekdays);
/// "1 Nov", and with the year where it is not the year of `today`.
[[nodiscard]] QString shortDate(Day day, Day today);

}  // namespace limber::wording
