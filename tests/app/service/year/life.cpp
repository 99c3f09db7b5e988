// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/year/life.h"

#include <stdexcept>

namespace limber::test {

void Life::start()
{
    if (!m_on || m_service)
        return;
    if (m_true < m_asleepUntil)
        return after(m_asleepUntil - m_true, [this] { start(); });
    ++m_generation;
    const auto zone = [this]() -> ZonePtr {
        if (!isReachable())
            throw std::runtime_error("the database is out of reach");
        return m_facts.zone;
    };
    m_service = std::make_unique<ReminderService>(ReminderService::Parts{
        m_folder, m_clock, zone, m_screen, [](const QString&, const QString&) { return true; }});
    reconcile("start");
}

/// Nothing of it is left but what the database holds.
void Life::end()
{
    m_service.reset();
    m_judge.killed(m_screen.keepsBubbles());
    m_screen.senderLeft();
}

void Life::step()
{
    const Instant event = m_events.empty() ? Instant::max() : m_events.top().at;
    Instant wake = Instant::max();
    Instant tick = Instant::max();
    if (m_service && isAwake()) {
        if (m_service->next())
            wake = std::max(m_true, *m_service->next() - m_offset);
        if (m_ticking)
            tick = std::chrono::floor<std::chrono::minutes>(now()) + 1min - m_offset;
    }
    const Instant then = std::min({event, wake, tick});
    checkQuietTime(now(), then + m_offset);
    m_atOneInstant = then == m_true ? m_atOneInstant + 1 : 0;
    if (m_atOneInstant > 50)
        m_judge.fail("the service never comes to rest");
    moveTo(then);
    if (event <= std::min(wake, tick)) {
        const auto happen = m_events.top().happen;
        m_events.pop();
        return happen();
    }
    m_effort.wakeUps += wake == then ? 1 : 0;
    reconcile(wake == then ? "timer" : "tick");
}

void Life::moveTo(Instant then)
{
    m_true = then;
    m_clock.set(m_true + m_offset);
}

/// The service has gone to sleep until something happens: at no minute in between may anything be due.
void Life::checkQuietTime(Instant from, Instant to)
{
    if (!m_service || !isAwake() || !m_hasLooked || to <= from)
        return;
    const Oracle oracle(m_facts, from, to);
    for (const Occasion& each : oracle.all())
        if (from < each.at && each.at < to)
            m_judge.nothingDue(oracle, each.at);
    for (Instant minute = std::chrono::floor<std::chrono::minutes>(from) + 1min; minute < to; minute += 1min) {
        m_judge.nothingDue(oracle, minute);
        ++m_effort.minutes;
    }
}

void Life::stimulate(const std::string& what, const std::function<void()>& happen)
{
    if (!m_service || !isAwake())
        return;
    note(what);
    happen();
    ++m_effort.reconciles;
    const std::vector<Notification> sent = m_screen.takeSent();
    m_hasLooked = isReachable();
    m_judge.look(now(), sent, m_screen, m_hasLooked);
    if (!m_hasLooked && !willTryAgain())
        m_judge.fail("does not try the database again");
    expectReplies(sent);
}

void Life::tell(const std::string& what, const std::function<void()>& happen)
{
    if (!m_service || !isAwake())
        return;
    note(what);
    happen();
    if (const auto sent = m_screen.takeSent(); !sent.empty()) {
        m_judge.look(now(), sent, m_screen, isReachable());
        expectReplies(sent);
    }
}

void Life::expectReplies(const std::vector<Notification>& sent)
{
    for (const Notification& each : sent) {
        note("  sends " + each.tag.toStdString());
        const auto delay = upTo(chance(80) ? 50ms : chance(75) ? milliseconds(3s) : milliseconds(25s));
        const bool diesFirst = chance(0.4) && !m_calm;
        const int sending = m_sending[each.tag] = ++m_sendings;
        after(delay, [this, each, generation = m_generation, sending] { reply(each, generation, sending); });
        if (diesFirst)
            after(delay / 2, [this, generation = m_generation] {
                if (generation == m_generation)
                    kill(upTo(5s));
            });
    }
}

void Life::reply(const Notification& notification, int generation, int sending)
{
    const QString& tag = notification.tag;
    if (generation != m_generation || !m_service || m_sending[tag] != sending)
        return;
    if (!isAwake())
        return after(m_asleepUntil - m_true + 10ms, [=, this] { reply(notification, generation, sending); });
    if (!m_judge.isPending(tag))  // of an answer that was refused: not a reminder
        return tell("  reply", [&] { m_screen.confirm(tag); });
    const bool fails = chance(2) && !m_calm;
    if (m_serverThere && !fails)
        return confirm(notification);
    tell("  server fails", [&] {
        m_judge.refused(tag);
        m_screen.refuse(tag, m_serverThere);
    });
    if (m_serverThere && !willTryAgain())
        m_judge.fail("does not try the server again");
}

void Life::confirm(const Notification& notification)
{
    QString tag = notification.tag;
    for (std::size_t i = 0; i < m_facts.own.size(); ++i)  // ids are random
        tag.replace(QString::fromStdString(m_facts.own[i].id), QString::number(i));
    m_shown.push_back(m_judge.text(now()) + ' ' + tag.toStdString());
    m_judge.replied(notification.tag);
    const bool diesBefore = chance(0.6) && !m_calm;
    const bool diesAfter = chance(0.6) && !m_calm;
    if (diesBefore)
        return kill(upTo(5s));
    m_screen.put(notification);
    stimulate("  on the screen: " + notification.tag.toStdString(), [&] { m_screen.confirm(notification.tag); });
    if (onShown && m_screen.bubbles().contains(notification.tag))
        onShown(notification);
    if (diesAfter)
        kill(upTo(5s));
}

void Life::suspend(milliseconds length)
{
    if (!isAwake())
        return;
    note("suspend");
    ++m_effort.suspends;
    m_asleepUntil = m_true + length;
    after(length, [this] { reconcile("resume"); });
}

void Life::powerOff(milliseconds length)
{
    if (!isAwake())
        return;
    note("power off");
    ++m_effort.suspends;
    end();
    m_screen.end();
    m_on = false;
    after(length, [this] {
        m_on = true;
        start();
    });
}

void Life::kill(milliseconds restartAfter)
{
    if (!m_service)
        return;
    note("kill -9");
    ++m_effort.kills;
    end();
    after(restartAfter, [this] { start(); });
}

void Life::loseServer(milliseconds length)
{
    if (!m_serverThere || !isAwake() || m_calm)
        return;
    m_serverThere = false;
    tell("server gone", [this] {
        for (const QString& tag : m_judge.pendingTags()) {  // the bus answers in its place
            m_judge.refused(tag);
            m_screen.refuse(tag, false);
            ++m_sending[tag];
        }
        m_judge.serverLost();
        m_screen.die();
    });
    after(length, [this] {
        m_serverThere = true;
        if (!m_service || isAwake())
            return stimulate("server back", [this] { m_screen.comeBack(); });
        after(m_asleepUntil - m_true, [this] { stimulate("server back", [this] { m_screen.comeBack(); }); });
    });
}

void Life::loseDatabase(milliseconds length)
{
    if (!m_calm)
        m_unreachableUntil = m_true + length;
}

void Life::setClock(milliseconds offset)
{
    if (!isAwake())
        return;
    ++m_effort.clockSteps;
    m_offset = offset;
    moveTo(m_true);
    m_judge.beLenientUntil(now() + 24h);
    reconcile("clock set by " + std::to_string(offset.count() / 1000) + " s");
}

void Life::travel(const std::string& zone)
{
    ++m_effort.journeys;
    m_facts.zone = zoneNamed(zone);
    m_tracker->setZone(m_facts.zone);
    m_judge.beLenientUntil(now() + 24h);
    reconcile("arrives in " + zone);
}

void Life::note(const std::string& what)
{
    m_notes.push_back(m_judge.text(now()) + ' ' + what);
    if (m_notes.size() > 40)
        m_notes.pop_front();
}

}  // namespace limber::test
