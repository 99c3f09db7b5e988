// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/speech.h"

#include "app/voice/speech_engine.h"

#include <QThread>

namespace limber {
namespace {

constexpr int patience = 300;  // ms, when the program ends

}  // namespace

Speech::Speech() : m_thread(new QThread), m_engine(new SpeechEngine)
{
    m_engine->moveToThread(m_thread);
    connect(m_engine, &SpeechEngine::found, this, &Speech::setVoiced);
    connect(m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread->start();
}

Speech::~Speech()
{
    m_engine->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(patience))
        delete m_thread;
}

void Speech::use(const QLocale& language)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, language] { engine->use(language); });
}

void Speech::say(const QString& text)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, text] { engine->say(text); });
}

void Speech::hush()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->hush(); });
}

void Speech::setVoiced(bool voiced)
{
    m_voiced = voiced;
    emit changed();
}

}  // namespace limber
