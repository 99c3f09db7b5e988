// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/evening.h"

#include "core/tracker/outlook.h"

namespace limber {

EveningView Tracker::evening()
{
    return eveningAt(gatherOutlook(*m, m->clock.now())->outlook);
}

}  // namespace limber
