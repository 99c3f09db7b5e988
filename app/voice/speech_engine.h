// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextToSpeech>

#include <memory>

namespace limber {

/// The part of Speech that waits for the speech service, on its own thread.
class SpeechEngine final : public QObject {
    Q_OBJECT

public:
    void use(const QLocale& language);
    void say(const QString& text);
    void hush();

signals:
    /// There is a voice for the language, or none.
    void found(bool voice);

private:
    [[nodiscard]] bool choose(const QLocale& language);
    [[nodiscard]] bool chooseMandarin();

    std::unique_ptr<QTextToSpeech> m_service;  // made when there is an engine at all: without one Qt only warns
    bool m_voiced = false;
};

}  // namespace limber
