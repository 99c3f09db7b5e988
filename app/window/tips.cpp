// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tips.h"

#include "app/i18n/refusal_text.h"
#include "app/i18n/tip_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"

#include <utility>

namespace limber {

Tips* Tips::s_instance = nullptr;

Tips::Tips(Session& session, Changes& changes, QObject* parent) : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
}

Tips::~Tips()
{
    s_instance = nullptr;
}

Tips* Tips::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString Tips::title() const
{
    return m_tip ? tipText(*m_tip).title : QString();
}

QString Tips::text() const
{
    return m_tip ? tipText(*m_tip).text : QString();
}

QString Tips::source() const
{
    return m_tip ? tipText(*m_tip).source : QString();
}

QString Tips::section() const
{
    return m_tip ? tipText(*m_tip).section : QString();
}

void Tips::open()
{
    if (std::exchange(m_open, true))
        return;
    connect(&m_session, &Session::changed, this, &Tips::refresh);
    connect(&m_session, &Session::minutePassed, this, &Tips::refresh);  // another day has its own
    refresh();
}

void Tips::noteShown()
{
    try {
        if (m_tip)
            m_session.tracker().noteTipShown(*m_tip);
    } catch (const Refusal&) {
        return;  // it may come again sooner, which is no loss
    }
}

void Tips::putAway()
{
    try {
        noteShown();
        m_session.tracker().putTipAway();
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
    }
    refresh();
}

void Tips::switchOff()
{
    m_changes.attempt([this](bool) { return m_changes.remember(m_session.tracker().setSetting("tips", "off"), tr("No more tips")); });
}

void Tips::refresh()
{
    try {
        m_tip = m_session.tracker().tip();
    } catch (const Refusal&) {
        return;  // what is shown stays; the page Today says what is wrong
    }
    emit changed();
}

}  // namespace limber
