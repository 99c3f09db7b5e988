// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/cues.h"

#include <QObject>
#include <QtQml/qqmlengine.h>

#include <functional>

namespace limber {

class Appearance;
class Session;
class StretchGuide;

/// Lets the stretch guide be heard, as the settings ask: tones, and a voice in the language of the window. What makes
/// them is loaded when the guide or its settings are first opened.
class StretchCues final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Silent for this run, whatever is set
    Q_PROPERTY(bool muted READ muted WRITE setMuted NOTIFY changed)
    /// There is something to mute
    Q_PROPERTY(bool audible READ audible NOTIFY changed)
    /// Why there are no tones, or no voice, in one sentence; empty where there are
    Q_PROPERTY(QString toneTrouble READ toneTrouble NOTIFY changed)
    Q_PROPERTY(QString voiceTrouble READ voiceTrouble NOTIFY changed)

public:
    using Source = std::function<std::unique_ptr<Cues>()>;

    /// Without a `source` nothing is ever heard.
    StretchCues(Session& session, Appearance& appearance, StretchGuide& guide, Source source, QObject* parent = nullptr);
    ~StretchCues() override;
    static StretchCues* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool muted() const { return m_muted; }
    void setMuted(bool muted);
    [[nodiscard]] bool audible() const;
    [[nodiscard]] QString toneTrouble() const;
    [[nodiscard]] QString voiceTrouble() const;

    /// The settings are shown: finds out what there is. For a voice it asks the speech service, which may start it.
    Q_INVOKABLE void prepare(bool withVoice);
    /// One tone, or a word, as it will be.
    Q_INVOKABLE void sampleTone();
    Q_INVOKABLE void sampleVoice();

signals:
    void changed();

private:
    void load();
    void followSettings();
    void followGuide();
    void begin();
    void findVoice();
    void sound(Cue cue);
    [[nodiscard]] QString wordsFor(Cue cue) const;

    static StretchCues* s_instance;
    Session& m_session;
    StretchGuide& m_guide;
    Source m_source;
    std::unique_ptr<Cues> m_cues;
    std::optional<CueTrack> m_track;   ///< while a routine runs
    std::optional<QLocale> m_language;  ///< of the voice that was looked for
    bool m_opened = false;  ///< the guide was: nothing is read before
    bool m_loaded = false;
    bool m_tones = false;
    bool m_voice = false;
    bool m_muted = false;
    bool m_named = false;  ///< a move was called by its name in this run: the next one is "next"
};

}  // namespace limber
