// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace limber {

/// Whether the desktop starts the reminder service when this user logs in: what the window's switch says, read without Qt
/// (XDG Base Directory and Desktop Application Autostart specifications).
[[nodiscard]] bool startsAtLogin();

}  // namespace limber
