// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/speech_engine.h"

#include <QVoice>

#include <algorithm>

namespace limber {

void SpeechEngine::use(const QLocale& language)
{
    m_voiced = choose(language);
    emit found(m_voiced);
}

bool SpeechEngine::choose(const QLocale& language)
{
    if (!m_service && !QTextToSpeech::availableEngines().isEmpty())
        m_service = std::make_unique<QTextToSpeech>();
    if (!m_service)  // that it is in error may only mean that it has no voice for the default locale
        return false;
    const QList<QLocale> spoken = m_service->availableLocales();
    const auto isNear = [&](const QLocale& each) { return each.language() == language.language(); };
    const auto exact = std::ranges::find(spoken, language);
    const auto voice = exact != spoken.end() ? exact : std::ranges::find_if(spoken, isNear);
    if (voice == spoken.end())
        return language.language() == QLocale::Chinese && chooseMandarin();
    m_service->setLocale(*voice);
    return true;
}

/// Speech Dispatcher says "cmn" for Mandarin, which Qt 6.4 takes for no language at all: its voices are with those of "C".
bool SpeechEngine::chooseMandarin()
{
    m_service->setLocale(QLocale::c());
    const QList<QVoice> voices = m_service->availableVoices();
    const auto isPlain = [](const QVoice& each) {
        return each.name().contains(QLatin1String("Mandarin")) && !each.name().contains(u'+');  // which are disguises of it
    };
    const auto voice = std::ranges::find_if(voices, isPlain);
    if (voice == voices.end())
        return false;
    m_service->setVoice(*voice);
    return true;
}

void SpeechEngine::say(const QString& text)
{
    if (!m_voiced)
        return;
    hush();
    m_service->say(text);
}

void SpeechEngine::hush()
{
    if (m_voiced && m_service->state() == QTextToSpeech::Speaking)
        m_service->stop(QTextToSpeech::BoundaryHint::Immediate);
}

}  // namespace limber
