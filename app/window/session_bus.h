// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace limber {

/// Settles where the session bus is, for Qt too: to be called before there is an application. Where nothing names one, it
/// is the one of systemd's user session if that runs; otherwise there is none, and asking for it must not start a stray
/// one, as libdbus does where dbus-x11 is installed.
void settleSessionBus();

/// After settleSessionBus().
[[nodiscard]] bool hasSessionBus();

}  // namespace limber
