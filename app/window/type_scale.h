// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace limber {

/// Loads the fonts of the theme's type scale (qml/Theme.qml) before any text needs them: the first text of a program
/// waits some 25 ms for fontconfig. It is called while the interface's types load on another thread. Only speed
/// depends on it.
void loadTypeScale(const QString& language);

}  // namespace limber
