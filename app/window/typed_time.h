// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QString>

namespace limber {

/// A time as a person types it: "22:41", and "2241" too, since a phone's number keys have no colon. Full-width digits are
/// digits. Throws Refusal{NotATime}.
[[nodiscard]] TimeOfDay timeTyped(const QString& text);
/// The same; nothing typed is now.
[[nodiscard]] When whenTyped(const QString& text);

}  // namespace limber
