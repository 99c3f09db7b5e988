// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/steps.h"

namespace limber {

void atStep(const char*) {}

}  // namespace limber
