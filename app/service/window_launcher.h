// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace limber {

/// The limber program that lies beside this one, else the one in PATH; empty when there is none.
[[nodiscard]] QString windowProgram();

/// Opens the window on `page` (interface.md), on its own feet. `token` lets it take the focus.
bool openWindow(const QString& page, const QString& token);

}  // namespace limber
