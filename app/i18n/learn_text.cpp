// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/learn_text.h"

#include <QHash>

namespace limber {

QList<LearnSection> learnSections()
{
    return learnLegs() + learnShape();
}

QString learnSectionOf(const QString& habit)
{
    static const QHash<QString, QString> sections{
        {"cramp", "why"}, {"water", "prevent"}, {"stretch", "prevent"},
        {"exercise", "weight"}, {"bedtime", "weight"}, {"sleep", "weight"}};
    return sections.value(habit);
}

}  // namespace limber
