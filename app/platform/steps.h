// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace limber {

/// Marks a point between two steps of showing a reminder or taking its answer. Does nothing; a test links one in its
/// place that ends the process there (tests/end_to_end/dying_limberd.cpp).
void atStep(const char* step);

}  // namespace limber
