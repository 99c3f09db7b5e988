// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextToSpeech>

#include <memory>

namespace limber {

/// A voice of the desktop's speech service. Where there is none it stays silent.
class Speech {
public:
    /// Looks for a voice that speaks it.
    void use(const QLocale& language);
    [[nodiscard]] bool hasVoice() const { return m_voiced; }
    void say(const QString& text);
    void hush();

private:
    std::unique_ptr<QTextToSpeech> m_engine;  // made when there is an engine at all: without one Qt only warns
    bool m_voiced = false;
};

}  // namespace limber
