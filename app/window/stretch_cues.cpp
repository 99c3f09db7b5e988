// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stretch_cues.h"

#include "app/window/appearance.h"
#include "app/window/session.h"
#include "app/window/stretch_guide.h"

namespace limber {

StretchCues* StretchCues::s_instance = nullptr;

StretchCues::StretchCues(Session& session, Appearance& appearance, StretchGuide& guide, Source source, QObject* parent)
    : QObject(parent), m_session(session), m_guide(guide), m_source(std::move(source))
{
    s_instance = this;
    connect(&guide, &StretchGuide::changed, this, &StretchCues::followGuide);
    connect(&session, &Session::changed, this, &StretchCues::followSettings);
    connect(&appearance, &Appearance::languageChanged, this, &StretchCues::followSettings);
}

StretchCues::~StretchCues()
{
    s_instance = nullptr;
}

StretchCues* StretchCues::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

bool StretchCues::audible() const
{
    return m_cues && ((m_tones && m_cues->canPlay()) || (m_voice && m_cues->canSpeak()));
}

QString StretchCues::toneTrouble() const
{
    if (!m_cues)
        return tr("Not installed on this machine.");
    return m_cues->canPlay() ? QString() : tr("This machine has no sound output now.");
}

QString StretchCues::voiceTrouble() const
{
    if (!m_cues)
        return tr("Not installed on this machine.");
    return m_cues->canSpeak() ? QString() : tr("No voice for this language is installed.");
}

void StretchCues::setMuted(bool muted)
{
    m_muted = muted;
    if (muted && m_cues)
        m_cues->hush();
    emit changed();
}

void StretchCues::prepare(bool withVoice)
{
    load();
    if (withVoice) {
        m_language.reset();  // one may have been installed meanwhile
        findVoice();
    }
    emit changed();
}

void StretchCues::sampleTone()
{
    if (m_cues)
        m_cues->play(Cue::Hold);
}

void StretchCues::sampleVoice()
{
    if (m_cues)
        m_cues->say(wordsFor(Cue::Hold));
}

void StretchCues::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    m_cues = m_source ? m_source() : nullptr;
    if (m_cues)
        m_cues->onChange = [this] { emit changed(); };
}

void StretchCues::followSettings()
{
    if (!m_opened)
        return;
    try {
        const Settings settings = m_session.tracker().settings();
        m_tones = settings.stretchSounds;
        m_voice = settings.stretchVoice;
    } catch (const Refusal&) {
        return;  // as before; Today says what is wrong
    }
    if (m_tones || m_voice)
        load();
    if (m_voice)
        findVoice();
    emit changed();
}

void StretchCues::findVoice()
{
    if (!m_cues || m_language == QLocale())
        return;
    m_language = QLocale();
    m_cues->speakIn(*m_language);
}

void StretchCues::followGuide()
{
    if (!m_opened) {
        m_opened = true;
        followSettings();
    }
    if (m_guide.state() == StretchGuide::Running && !m_track)
        begin();
    if (!m_track)
        return;
    if (m_guide.state() == StretchGuide::Offered) {  // it was quit
        m_track.reset();
        if (m_cues)
            m_cues->hush();
        return;
    }
    if (const auto cue = m_track->at(m_guide.moment()))
        sound(*cue);
    else if (m_guide.paused() && m_cues)
        m_cues->hush();
    if (m_guide.state() == StretchGuide::Over)
        m_track.reset();
}

void StretchCues::begin()
{
    m_track.emplace();
    m_named = false;
    setMuted(false);
}

void StretchCues::sound(Cue cue)
{
    const QString words = wordsFor(cue);
    m_named = m_named || cue == Cue::GetReady;
    if (!m_cues || m_muted)
        return;
    if (m_tones)
        m_cues->play(cue);
    if (m_voice && !words.isEmpty())
        m_cues->say(words);
}

QString StretchCues::wordsFor(Cue cue) const
{
    switch (cue) {
    case Cue::GetReady: return m_named ? tr("Next: %1", "spoken, the next move").arg(m_guide.moveName()) : m_guide.moveName();
    case Cue::Hold: return tr("Hold", "spoken");
    case Cue::Rest: return tr("Rest", "spoken");
    case Cue::Over: return tr("Done", "spoken");
    case Cue::SoonOver: break;
    }
    return {};
}

}  // namespace limber
