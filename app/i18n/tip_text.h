// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/tip.h"

#include <QString>

namespace limber {

/// What the card of a tip says.
struct TipText {
    QString title;
    QString text;
    QString source;   ///< and that Limber is no doctor
    QString section;  ///< of learnSections(), where there is more
};
[[nodiscard]] TipText tipText(Tip tip);

}  // namespace limber
