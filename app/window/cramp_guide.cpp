// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cramp_guide.h"

#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/today.h"
#include "app/window/wording.h"

#include <algorithm>

namespace limber {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

/// Who comes back to the page in this time means the same cramp.
constexpr minutes sameCramp{10};
/// The column says 10 to 15 minutes.
constexpr minutes towel{10};

}  // namespace

CrampGuide* CrampGuide::s_instance = nullptr;

CrampGuide::CrampGuide(Session& session, Changes& changes, Today& today, Now now, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes), m_today(today), m_now(std::move(now))
{
    s_instance = this;
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CrampGuide::refresh);
}

CrampGuide::~CrampGuide()
{
    s_instance = nullptr;
}

CrampGuide* CrampGuide::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString CrampGuide::title() const
{
    switch (m_step) {
    case 0: return tr("Don't\ncurl up");
    case 1: return tr("Leg straight,\ntoes to head");
    case 2: return tr("Massage\noutward");
    case 3: return tr("Warm\ntowel");
    default: return tr("It is over");
    }
}

QString CrampGuide::detail() const
{
    switch (m_step) {
    case 0: return tr("Let the leg lie, and breathe.");
    case 1: return tr("Slowly, and hold it.");
    case 2: return tr("From the middle of the calf towards both ends.");
    case 3: return tr("On the muscle for 10 to 15 minutes, or a hot shower.");
    default: return tr("Which leg, how bad? A few words now help the doctor later.");
    }
}

seconds CrampGuide::towelLeft() const
{
    if (!towelRuns())
        return m_towelOver ? seconds(0) : seconds(towel);
    return std::max(seconds(0), std::chrono::ceil<seconds>(m_towelEnd - m_now()));
}

QString CrampGuide::towelText() const
{
    const auto left = towelLeft().count();
    return QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Cramp> CrampGuide::latest() const
{
    const std::vector<Cramp> cramps = m_session.tracker().cramps(m_session.tracker().tonight() - boost::gregorian::days(1));
    const auto last = std::ranges::max_element(cramps, {}, &Cramp::at);
    if (last == cramps.end() || m_session.now() - last->at > sameCramp)
        return {};
    return *last;
}

void CrampGuide::open()
{
    const std::optional<Cramp> known = latest();
    if (known && known->id == m_id)
        return;
    m_step = 0;
    stopTowel();
    m_towelOver = false;
    m_id.clear();
    m_loggedText.clear();
    m_undoable = !known && m_today.crampNow().isEmpty();  // a refusal is said by the snackbar; what to do is shown all the same
    if (const std::optional<Cramp> cramp = latest()) {
        m_id = cramp->id;
        m_loggedText = tr("Logged %1").arg(wording::clock(timeOfDay(wallTimeAt(cramp->at, cramp->offset)).minutes));
    }
    emit changed();
}

void CrampGuide::next()
{
    m_step = std::min(m_step + 1, steps());
    emit changed();
}

void CrampGuide::previous()
{
    m_step = std::max(m_step - 1, 0);
    emit changed();
}

void CrampGuide::toggleTowel()
{
    if (towelRuns()) {
        stopTowel();
    } else {
        m_towelOver = false;
        m_towelEnd = m_now() + towel;
        m_tick.start();
        emit awakeWanted(true);
    }
    emit changed();
}

void CrampGuide::stopTowel()
{
    if (!towelRuns())
        return;
    m_tick.stop();
    emit awakeWanted(false);
}

void CrampGuide::undo()
{
    if (m_changes.undo().isEmpty()) {
        m_undoable = false;
        m_id.clear();
        stopTowel();
        emit closed();
    }
    emit changed();
}

void CrampGuide::refresh()
{
    if (!towelRuns())
        return;
    if (towelLeft().count() == 0) {
        stopTowel();
        m_towelOver = true;
    }
    emit changed();
}

}  // namespace limber
