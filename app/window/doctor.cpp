// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/doctor.h"

#include "app/i18n/doctor_text.h"
#include "app/window/session.h"

#include <utility>

namespace limber {

Doctor* Doctor::s_instance = nullptr;

Doctor::Doctor(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    s_instance = this;
}

Doctor::~Doctor()
{
    s_instance = nullptr;
}

Doctor* Doctor::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Doctor::open()
{
    if (std::exchange(m_open, true))
        return;
    connect(&m_session, &Session::changed, this, &Doctor::refresh);
    connect(&m_session, &Session::minutePassed, this, &Doctor::refresh);  // the night changes at noon
    refresh();
}

void Doctor::refresh()
{
    try {
        Tracker& tracker = m_session.tracker();
        const Day tonight = tracker.tonight();
        const DoctorAdvice advice = doctorAdvice(tracker.cramps(tonight - boost::gregorian::days(20)), tonight);
        const DoctorText text = doctorText(advice);
        m_title = text.title;
        m_body = text.body;
        m_signs = text.signs;
        m_urgent = advice.urgent;
    } catch (const Refusal&) {
        return;  // what is shown stays; the page Today says what is wrong
    }
    emit changed();
}

}  // namespace limber
