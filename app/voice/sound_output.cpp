// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/sound_output.h"

#include "app/voice/tone.h"

#include <pulse/pulseaudio.h>

namespace limber {
namespace {

/// While it lives the server's thread stands still, and its objects may be touched.
class Lock {
public:
    explicit Lock(pa_threaded_mainloop* loop) : m_loop(loop) { pa_threaded_mainloop_lock(loop); }
    ~Lock() { pa_threaded_mainloop_unlock(m_loop); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    pa_threaded_mainloop* m_loop;
};

using Samples = std::vector<std::int16_t>;

/// All of it has sounded.
void finished(pa_stream* stream, int, void*)
{
    pa_stream_disconnect(stream);
}

/// Gives a stream its samples once the server takes them. A stream lives until it is disconnected, or its server gone.
void streamChanged(pa_stream* stream, void* data)
{
    const auto* samples = static_cast<const Samples*>(data);
    switch (pa_stream_get_state(stream)) {
    case PA_STREAM_READY:
        pa_stream_write(stream, samples->data(), samples->size() * sizeof(Samples::value_type), nullptr, 0, PA_SEEK_RELATIVE);
        if (pa_operation* drained = pa_stream_drain(stream, finished, nullptr))
            pa_operation_unref(drained);
        break;
    case PA_STREAM_FAILED:
    case PA_STREAM_TERMINATED:
        pa_stream_set_state_callback(stream, nullptr, nullptr);
        pa_stream_unref(stream);
        delete samples;
        break;
    default:
        break;
    }
}

}  // namespace

SoundOutput::SoundOutput() : m_loop(pa_threaded_mainloop_new())
{
    m_there = m_loop && pa_threaded_mainloop_start(m_loop) == 0;
    if (m_there)
        connectToServer();
}

SoundOutput::~SoundOutput()
{
    if (!m_loop)
        return;
    if (m_context) {
        const Lock lock(m_loop);
        pa_context_disconnect(m_context);  // ends its streams too
        pa_context_unref(m_context);
    }
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
}

void SoundOutput::connectToServer()
{
    const Lock lock(m_loop);
    if (m_context) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_unref(m_context);
    }
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Limber");
    pa_context_set_state_callback(m_context, contextChanged, this);
    // A desktop starts the server by itself: a diary is not to be its parent. That it fails is told by contextChanged().
    pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
}

// Called on the server's thread.
void SoundOutput::contextChanged(pa_context* context, void* self)
{
    const pa_context_state_t state = pa_context_get_state(context);
    if (state != PA_CONTEXT_READY && PA_CONTEXT_IS_GOOD(state))
        return;
    auto* output = static_cast<SoundOutput*>(self);
    QMetaObject::invokeMethod(output, [output, there = state == PA_CONTEXT_READY] { output->setThere(there); }, Qt::QueuedConnection);
}

void SoundOutput::setThere(bool there)
{
    if (m_there == there)
        return;
    m_there = there;
    emit changed();
}

void SoundOutput::play(const Samples& samples)
{
    if (!m_context)
        return;
    if (!m_there)
        return connectToServer();
    const Lock lock(m_loop);
    if (pa_context_get_state(m_context) != PA_CONTEXT_READY)
        return;
    const pa_sample_spec form{PA_SAMPLE_S16NE, tone::rate, 1};
    pa_stream* stream = pa_stream_new(m_context, "Stretch", &form, nullptr);
    if (!stream)
        return;
    constexpr auto usual = static_cast<std::uint32_t>(-1);
    const pa_buffer_attr atOnce{usual, usual, 0, usual, usual};  // it begins before its buffer is full
    pa_stream_set_state_callback(stream, streamChanged, new Samples(samples));
    pa_stream_connect_playback(stream, nullptr, &atOnce, PA_STREAM_NOFLAGS, nullptr, nullptr);
}

}  // namespace limber
