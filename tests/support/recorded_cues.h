// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/cues.h"

#include <QStringList>

namespace limber::test {

/// What a person would have heard, in order: tones as "~hold", words as they are said.
struct HeardCues {
    QStringList heard;
    bool tones = true;  ///< the machine has a sound output
    bool voice = true;  ///< and a voice
    QLocale language;
    int hushed = 0;

    QStringList taken() { return std::exchange(heard, {}); }
};

class RecordedCues final : public Cues {
public:
    explicit RecordedCues(HeardCues& record) : m_record(record) {}

    void play(Cue cue) override
    {
        static const char* const names[] = {"~ready", "~hold", "~soon", "~rest", "~over"};
        m_record.heard << QString::fromLatin1(names[static_cast<int>(cue)]);
    }
    void say(const QString& text) override { m_record.heard << text; }
    void hush() override { ++m_record.hushed; }
    void speakIn(const QLocale& language) override { m_record.language = language; }
    [[nodiscard]] bool canPlay() const override { return m_record.tones; }
    [[nodiscard]] bool canSpeak() const override { return m_record.voice; }

private:
    HeardCues& m_record;
};

}  // namespace limber::test
