// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/doctor_advice.h"

#include <QString>
#include <QStringList>

namespace limber {

/// What a card about seeing a doctor says. Empty title: no card.
struct DoctorText {
    QString title;
    QString body;
    QStringList signs;  ///< what was logged and what it may mean, a sentence each
};
[[nodiscard]] DoctorText doctorText(const DoctorAdvice& advice);

}  // namespace limber
