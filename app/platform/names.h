// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Names that other programs hold on to (interface.md).
namespace limber::names {

inline constexpr const char* application = "io.github.limberhabits.Limber";
inline constexpr const char* service = "io.github.limberhabits.Limber.Service";           ///< limberd's name on the session bus
inline constexpr const char* servicePath = "/io/github/limberhabits/Limber/Service";
inline constexpr const char* serviceInterface = "io.github.limberhabits.Limber.Service";
inline constexpr const char* autostartFile = "io.github.limberhabits.Limber.Service.desktop";

}  // namespace limber::names
