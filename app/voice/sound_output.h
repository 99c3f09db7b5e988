// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <cstdint>
#include <vector>

struct pa_context;
struct pa_stream;
struct pa_threaded_mainloop;

namespace limber {

/// Plays samples through PulseAudio, or PipeWire in its place. It never waits for the server: what cannot be played now
/// is not played.
class SoundOutput final : public QObject {
    Q_OBJECT

public:
    /// Begins to connect.
    SoundOutput();
    ~SoundOutput() override;

    /// A server has answered, or may still do so.
    [[nodiscard]] bool isThere() const { return m_there; }
    /// In the form of app/voice/tone.h. Several may sound at once. Without a server it looks for one, for the next time.
    void play(const std::vector<std::int16_t>& samples);

signals:
    void changed();

private:
    void connectToServer();
    void setThere(bool there);
    static void contextChanged(pa_context* context, void* self);

    pa_threaded_mainloop* m_loop = nullptr;
    pa_context* m_context = nullptr;
    bool m_there = true;
};

}  // namespace limber
