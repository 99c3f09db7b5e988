// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/learn.h"

#include "app/i18n/learn_text.h"
#include "app/window/session.h"

#include <utility>

namespace limber {
namespace {

QVariantList pointsOf(const LearnSection& section)
{
    QVariantList points;
    for (const LearnPoint& point : section.points)
        points << QVariantMap{{"title", point.title}, {"text", point.text}, {"diary", point.diary}, {"source", point.source}};
    return points;
}

}  // namespace

LearnModel::LearnModel(QObject* parent) : RowModel({"section", "symbol", "title", "lead", "points", "source"}, parent) {}

void LearnModel::show()
{
    QList<Row> rows;
    for (const LearnSection& each : learnSections())
        rows << Row{each.id, {each.id, each.icon, each.title, each.text, pointsOf(each), each.source}};
    RowModel::show(rows);
}

Learn* Learn::s_instance = nullptr;

Learn::Learn(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    s_instance = this;
}

Learn::~Learn()
{
    s_instance = nullptr;
}

Learn* Learn::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Learn::fill()
{
    if (std::exchange(m_filled, true))
        return;
    m_sections.show();
    connect(&m_session, &Session::changed, &m_sections, &LearnModel::show);  // perhaps in another language
}

void Learn::open(const QString& section)
{
    m_wanted = section;
    emit asked();
}

QString Learn::sectionOf(const QString& habit) const
{
    return learnSectionOf(habit);
}

}  // namespace limber
