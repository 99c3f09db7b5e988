// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace limber {

/// One thing that the page "Good to know" tells.
struct LearnPoint {
    QString title;
    QString text;
    QString diary;   ///< what the diary can see of it, or where it helps; may be empty
    QString source;  ///< of this point; empty where the section's holds
};

/// What belongs together on that page.
struct LearnSection {
    QString id;    ///< "why", "now", "prevent", "doctor", "weight", "research"
    QString icon;
    QString title;
    QString text;  ///< what comes before the points
    QList<LearnPoint> points;
    QString source;
};

/// In the order of the page. All facts are those of shared/health.md: the column's, and what research says.
[[nodiscard]] QList<LearnSection> learnSections();
/// The section that says most about a habit, or about "cramp"; empty for the user's own.
[[nodiscard]] QString learnSectionOf(const QString& habit);

/// Parts of learnSections().
[[nodiscard]] QList<LearnSection> learnLegs();
[[nodiscard]] QList<LearnSection> learnShape();

}  // namespace limber
