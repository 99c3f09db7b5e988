// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardPaths>

namespace limber::paper {

/// `bytes` in a new file of that name, or with -2, -3 … behind it. Its whole path, or empty where it could not be written.
[[nodiscard]] QString keep(const QByteArray& bytes, QStandardPaths::StandardLocation place, const QString& name, const QString& ending);

}  // namespace limber::paper
