// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stretch_guide.h"

#include "app/i18n/stretch_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"
#include "core/stretch/chosen_routine.h"

#include <algorithm>

namespace limber {

using std::chrono::milliseconds;
using Phase = RoutineMoment::Phase;

StretchGuide* StretchGuide::s_instance = nullptr;

StretchGuide::StretchGuide(Session& session, Changes& changes, Now now, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes), m_now(std::move(now))
{
    s_instance = this;
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &StretchGuide::refresh);
    connect(&session, &Session::changed, this, &StretchGuide::followSettings);
}

StretchGuide::~StretchGuide()
{
    s_instance = nullptr;
}

StretchGuide* StretchGuide::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString StretchGuide::planText() const
{
    return routineText(m_plan);
}

QString StretchGuide::move() const
{
    return QString::fromStdString(m_plan.moves[m_moment.move]);
}

QString StretchGuide::moveName() const
{
    return limber::moveName(m_plan.moves[m_moment.move]);
}

bool StretchGuide::ownMove() const
{
    return !isColumnsMove(m_plan.moves[m_moment.move]);
}

QString StretchGuide::movesText() const
{
    QStringList names;
    for (const std::string& move : m_plan.moves)
        names << limber::moveName(move);
    return names.join(QStringLiteral(" · "));
}

QList<double> StretchGuide::moveShares() const
{
    const milliseconds all = lengthOf(m_plan);
    const milliseconds each = all / static_cast<milliseconds::rep>(m_plan.moves.size());
    const milliseconds passed = m_state == Offered ? milliseconds(0) : m_state == Over ? all : all - m_moment.leftInAll;
    QList<double> shares;
    for (std::size_t i = 0; i < m_plan.moves.size(); ++i) {
        const auto begin = each * static_cast<milliseconds::rep>(i);
        shares << std::clamp(static_cast<double>((passed - begin).count()) / static_cast<double>(each.count()), 0.0, 1.0);
    }
    return shares;
}

QString StretchGuide::phaseText() const
{
    if (m_moment.paused)
        return tr("Paused");
    switch (m_moment.phase) {
    case Phase::GetReady: return tr("Get ready");
    case Phase::Hold: return tr("Hold");
    case Phase::Rest: return tr("Rest");
    case Phase::Over: break;
    }
    return {};
}

QString StretchGuide::hintText() const
{
    if (m_state == Running && m_moment.phase == Phase::Hold)
        return tr("Breathe. Stop if it hurts.");
    if (m_state == Running && m_moment.phase == Phase::Rest)
        return tr("Let go and shake it out.");
    return moveText(m_plan.moves[m_moment.move]);
}

int StretchGuide::seconds() const
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_moment.left).count());
}

double StretchGuide::share() const
{
    if (m_moment.length.count() == 0)
        return m_state == Over ? 1 : 0;
    const milliseconds passed = m_moment.length - m_moment.left;
    const milliseconds then = m_moment.paused ? passed : std::chrono::floor<std::chrono::seconds>(passed) + milliseconds(1000);
    return std::min(1.0, static_cast<double>(then.count()) / static_cast<double>(m_moment.length.count()));
}

QString StretchGuide::leftText() const
{
    return spanText(std::chrono::ceil<std::chrono::seconds>(m_moment.leftInAll));
}

void StretchGuide::open()
{
    if (m_state == Running)
        return refresh();
    m_state = Offered;
    m_opened = true;
    m_routine.reset();
    readPlan();
    emit changed();
}

void StretchGuide::followSettings()
{
    if (!m_opened || m_state != Offered)
        return;
    readPlan();
    emit changed();
}

void StretchGuide::readPlan()
{
    try {
        m_plan = chosenRoutine(m_session.tracker().settings());
    } catch (const Refusal&) {
        // As it was known last; Today says what is wrong.
    }
    m_moment = Routine(m_plan, {}).at({});
}

void StretchGuide::begin()
{
    m_routine.emplace(m_plan, m_now());
    m_state = Running;
    emit awakeWanted(true);
    refresh();
}

void StretchGuide::togglePause()
{
    if (m_state != Running)
        return;
    if (m_moment.paused)
        m_routine->resume(m_now());
    else
        m_routine->pause(m_now());
    refresh();
    if (m_state == Running)
        emit awakeWanted(!m_moment.paused);
}

void StretchGuide::next()
{
    if (m_state != Running)
        return;
    m_routine->next(m_now());
    refresh();
}

void StretchGuide::previous()
{
    if (m_state != Running)
        return;
    m_routine->previous(m_now());
    refresh();
}

void StretchGuide::quit()
{
    if (m_state == Running)
        end();
    m_state = Offered;
    m_routine.reset();
    if (m_opened)
        readPlan();
    emit changed();
}

void StretchGuide::refresh()
{
    m_tick.stop();
    if (m_state != Running)
        return;
    m_moment = m_routine->at(m_now());
    if (m_moment.phase == Phase::Over)
        end();
    else if (!m_moment.paused)
        m_tick.start(m_moment.left % milliseconds(1000) + milliseconds(m_moment.left % milliseconds(1000) == milliseconds(0) ? 1000 : 0));
    emit changed();
}

void StretchGuide::end()
{
    m_tick.stop();
    const bool finished = m_routine->isFinished(m_now());
    const milliseconds held = m_routine->held(m_now());
    m_state = Over;
    emit awakeWanted(false);
    if (held.count() == 0)
        m_resultText = tr("Nothing was held long enough to log.");
    else if (logHeld(finished, held))
        m_resultText = finished ? tr("All of it. Logged for tonight.") : tr("A part of it. Logged for tonight.");
    else
        m_resultText = tr("It could not be logged.");
}

bool StretchGuide::logHeld(bool finished, milliseconds held)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(finished ? milliseconds(lengthOf(m_plan)) : held).count();
    return m_changes.attempt([&](bool) {
        NewEntry entry{builtin::stretch, static_cast<double>(minutes), {}, {}, !finished, true};
        const Receipt receipt = m_session.tracker().log(entry);
        return m_changes.remember(receipt, finished ? tr("Logged the stretch") : tr("Logged a part of the stretch"));
    }).isEmpty();
}

}  // namespace limber
