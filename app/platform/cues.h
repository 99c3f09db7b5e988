// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stretch/cue.h"

#include <QLocale>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace limber {

/// Soft tones and a voice. Both may be missing on a machine, and come and go while the program runs: what cannot be
/// heard is not an error.
class Cues {
public:
    virtual ~Cues() = default;

    /// Another one that sounds is not waited for.
    virtual void play(Cue cue) = 0;
    /// In the language of speakIn(); what is being said is broken off.
    virtual void say(const QString& text) = 0;
    virtual void hush() = 0;
    /// Looks for a voice of that language. Until then nothing is loaded that speaks.
    virtual void speakIn(const QLocale& language) = 0;

    /// False once it is known that nothing would be heard.
    [[nodiscard]] virtual bool canPlay() const = 0;
    [[nodiscard]] virtual bool canSpeak() const = 0;

    /// Called in the program's own thread when canPlay() or canSpeak() may be another.
    std::function<void()> onChange;
};

/// What the library of the cues offers. It is no part of the program, so that sound costs nothing before it is wanted.
class CuesMaker {
public:
    virtual ~CuesMaker() = default;
    [[nodiscard]] virtual std::unique_ptr<Cues> make() = 0;
};

/// From the library beside the program; null where it is not installed.
[[nodiscard]] std::unique_ptr<Cues> loadCues();

}  // namespace limber

Q_DECLARE_INTERFACE(limber::CuesMaker, "io.github.limberhabits.Limber.Cues/1")
