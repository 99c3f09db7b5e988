// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>

#include <optional>

class QThread;

namespace limber {

/// A voice of the desktop's speech service. Where there is none it stays silent. The service is asked on a thread of its
/// own: it answers late, and one that hangs never answers.
class Speech final : public QObject {
    Q_OBJECT

public:
    Speech();
    ~Speech() override;

    /// Looks for a voice that speaks it.
    void use(const QLocale& language);
    /// Until the service has answered there may be one.
    [[nodiscard]] bool hasVoice() const { return m_voiced.value_or(true); }
    /// What is being said is broken off.
    void say(const QString& text);
    void hush();

signals:
    void changed();

private:
    void setVoiced(bool voiced);

    QThread* m_thread;  // both are left behind where the service hangs
    class SpeechEngine* m_engine;
    std::optional<bool> m_voiced;
};

}  // namespace limber
