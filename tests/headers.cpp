// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing of its own: with it the headers are precompiled that CMakeLists.txt names.
