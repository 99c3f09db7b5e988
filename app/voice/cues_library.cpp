// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/cues_library.h"

#include "app/voice/sound_output.h"
#include "app/voice/speech.h"
#include "app/voice/tone.h"

#include <optional>

namespace limber {
namespace {

/// Tones through the sound server, words through the speech service.
class SoundCues final : public Cues {
public:
    SoundCues()
    {
        QObject::connect(&m_output, &SoundOutput::changed, &m_output, [this] { tell(); });
    }

    void play(Cue cue) override { m_output.play(tone::samples(cue)); }
    void say(const QString& text) override
    {
        if (m_speech)
            m_speech->say(text);
    }
    void hush() override
    {
        if (m_speech)
            m_speech->hush();
    }
    void speakIn(const QLocale& language) override
    {
        if (!m_speech) {
            m_speech.emplace();
            QObject::connect(&*m_speech, &Speech::changed, &*m_speech, [this] { tell(); });
        }
        m_speech->use(language);
    }
    [[nodiscard]] bool canPlay() const override { return m_output.isThere(); }
    [[nodiscard]] bool canSpeak() const override { return !m_speech || m_speech->hasVoice(); }

private:
    void tell() const
    {
        if (onChange)
            onChange();
    }

    SoundOutput m_output;
    std::optional<Speech> m_speech;
};

}  // namespace

std::unique_ptr<Cues> CuesLibrary::make()
{
    return std::make_unique<SoundCues>();
}

}  // namespace limber
