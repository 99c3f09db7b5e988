// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace limber {

/// Gives back to the system what an idle process does not need: free heap, and the mapped pages of program text and
/// constants, which come back from the page cache where they are used again. Called before hours of waiting.
void releaseMemory();

}  // namespace limber
