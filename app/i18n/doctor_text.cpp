// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/doctor_text.h"

#include <QCoreApplication>

namespace limber {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DoctorText)
};

/// The column's signs (shared/health.md): what they may point to, said without alarm.
QString signSentence(const std::string& sign)
{
    if (sign == "walking-pain")
        return Words::tr("Pain after walking a certain distance, gone at rest: ask about the blood vessels of the leg.");
    if (sign == "numbness")
        return Words::tr("Numbness or tingling: ask about the nerves.");
    if (sign == "weakness")
        return Words::tr("Weakness of the leg: ask about the nerves.");
    if (sign == "new-medicine")
        return Words::tr("Cramps since a new medicine: ask about it, and don't stop it by yourself.");
    return {};
}

}  // namespace

DoctorText doctorText(const DoctorAdvice& advice)
{
    DoctorText text;
    if (advice.isSilent())
        return text;
    for (const std::string& sign : advice.signs)
        text.signs << signSentence(sign);
    if (advice.urgent) {
        text.title = Words::tr("Get help now");
        text.body = Words::tr("A leg that is swollen and red may have a clot in it. Have it looked at today.");
    } else if (advice.often) {
        text.title = Words::tr("Worth seeing a doctor");
        text.body = Words::tr("%1, %2 and %3 cramps in the last three weeks. That is often enough to ask for the reason.")
                        .arg(advice.counts[0])
                        .arg(advice.counts[1])
                        .arg(advice.counts[2]);
    } else {
        text.title = Words::tr("Ask your doctor");
        text.body = Words::tr("At your next visit, without hurry.");
    }
    return text;
}

}  // namespace limber
