// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/what_helps.h"

#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/factor_text.h"
#include "app/window/session.h"
#include "app/window/wording.h"

#include <cmath>

namespace limber {
namespace {

/// Where a factor's mark and colour come from.
struct Look {
    const char* symbol;
    const char* tone;
};

Look lookOf(Factor factor)
{
    switch (factor) {
    case Factor::Stretch: return {"physical_therapy", builtin::stretch};
    case Factor::Exercise: return {"directions_run", builtin::exercise};
    case Factor::Water: return {"water_drop", builtin::water};
    case Factor::Bedtime: return {"bedtime", builtin::bedtime};
    case Factor::LateDrink: return {"local_drink", builtin::water};
    case Factor::CrampFree: break;
    }
    return {"bolt", ""};
}

QString percent(Share share)
{
    return QStringLiteral("%1 %").arg(std::lround(100 * share.value()));
}

}  // namespace

FactorModel::FactorModel(QObject* parent)
    : RowModel({"factor", "symbol", "tone", "title", "counts", "difference", "isKnown", "withShare", "withoutShare", "withText", "withoutText"},
               parent)
{
}

void FactorModel::show(const NightComparison& comparison, bool ofSleep)
{
    const NightSubject subject = ofSleep ? NightSubject::Sleep : NightSubject::Cramps;
    QList<Row> rows;
    for (const FactorCount& count : comparison.factors) {
        const Look look = lookOf(count.factor);
        const auto& [with, without] = count.nights;
        const QString factor = QString::fromLatin1(nameOf(count.factor));
        rows << Row{factor,
                    {factor, QString::fromLatin1(look.symbol), QString::fromLatin1(look.tone), factorTitle(count.factor),
                     factorCounts(subject, count), factorDifference(subject, count), count.nights.difference().has_value(),
                     with.value(), without.value(), percent(with), percent(without)}};
    }
    RowModel::show(rows);
}

WhatHelpsPage* WhatHelpsPage::s_instance = nullptr;

WhatHelpsPage::WhatHelpsPage(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
    connect(&session, &Session::changed, this, &WhatHelpsPage::refresh);
}

WhatHelpsPage::~WhatHelpsPage()
{
    s_instance = nullptr;
}

WhatHelpsPage* WhatHelpsPage::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void WhatHelpsPage::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown)
        refresh();  // a night may have closed since
    emit changed();
}

void WhatHelpsPage::setOfSleep(bool ofSleep)
{
    if (m_ofSleep == ofSleep)
        return;
    m_ofSleep = ofSleep;
    show();
}

void WhatHelpsPage::refresh()
{
    if (!m_shown)  // all nights are too much to read after every drink that is logged on another page
        return;
    try {
        Tracker& tracker = m_session.tracker();
        m_helps = tracker.whatHelps();
        m_sleepTitle = tr("Sleep %1", "at least 7 h").arg(wording::goal(tracker.habit(builtin::sleep), tracker.tonight()));
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
        return;
    }
    show();
}

void WhatHelpsPage::show()
{
    m_factors.show(comparison(), m_ofSleep);
    emit changed();
}

QString WhatHelpsPage::withLabel() const
{
    return m_ofSleep ? tr("Enough sleep", "nights") : tr("With cramps", "nights");
}

QString WhatHelpsPage::withoutLabel() const
{
    return m_ofSleep ? tr("Shorter", "nights") : tr("Without", "nights");
}

QString WhatHelpsPage::nightsText() const
{
    const NightComparison& nights = comparison();
    return (m_ofSleep ? tr("Nights with enough sleep: %1, shorter ones: %2") : tr("Nights with cramps: %1, without: %2"))
        .arg(nights.with)
        .arg(nights.without);
}

QString WhatHelpsPage::emptyText() const
{
    const NightComparison& nights = comparison();
    if (m_ofSleep)
        return nights.with + nights.without > 0 ? QString() : tr("No night is logged yet. Say in the morning when you went to bed and got up; after 10 nights of either kind there is something to compare.");
    return nights.with > 0 ? QString() : tr("No cramp is logged, and that is good. Should one come, log it with “Cramp now”, and its nights are compared here with the others.");
}

}  // namespace limber
