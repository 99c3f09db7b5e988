// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/speech.h"

#include <algorithm>

namespace limber {

void Speech::use(const QLocale& language)
{
    if (!m_engine && !QTextToSpeech::availableEngines().isEmpty())
        m_engine = std::make_unique<QTextToSpeech>();
    m_voiced = false;
    if (!m_engine || m_engine->state() == QTextToSpeech::Error)
        return;
    const QList<QLocale> spoken = m_engine->availableLocales();
    const auto sameLanguage = [&](const QLocale& each) { return each.language() == language.language(); };
    const auto exact = std::ranges::find(spoken, language);
    const auto near = exact != spoken.end() ? exact : std::ranges::find_if(spoken, sameLanguage);
    if (near == spoken.end())
        return;
    m_engine->setLocale(*near);
    m_voiced = true;
}

void Speech::say(const QString& text)
{
    if (!m_voiced)
        return;
    hush();
    m_engine->say(text);
}

void Speech::hush()
{
    if (m_voiced && m_engine->state() == QTextToSpeech::Speaking)
        m_engine->stop(QTextToSpeech::BoundaryHint::Immediate);
}

}  // namespace limber
