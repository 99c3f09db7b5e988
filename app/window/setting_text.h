// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/settings.h"
#include "core/habit/entry.h"

#include <QString>
#include <QStringList>

/// What the window says about settings.
namespace limber::setting_text {

/// "Day starts at"
[[nodiscard]] QString name(const std::string& key);
/// What it means, in a few words; may be empty.
[[nodiscard]] QString meaning(const std::string& key);
/// "Dark", "03:00", "250 ml"
[[nodiscard]] QString value(const Settings& settings, const std::string& key);
/// What it can be set to, as it is kept; empty for one that is typed.
[[nodiscard]] QStringList choices(const Settings& settings, const std::string& key);
/// What is to be typed instead of what cannot be.
[[nodiscard]] QString expected(const std::string& key);
[[nodiscard]] QString icon(const std::string& key);
/// "20 December – 27 December 2026"
[[nodiscard]] QString period(Day from, Day to);

}  // namespace limber::setting_text
