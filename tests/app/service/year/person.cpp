// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/year/person.h"

namespace limber::test {

Person::Person(Life& life, std::vector<std::string> zones, int journeys)
    : m_life(life), m_zones(std::move(zones)), m_journeys(journeys)
{
    m_life.onShown = [this](const Notification& notification) { see(notification); };
}

void Person::live(Day first)
{
    Facts& facts = m_life.facts();
    set("day-starts-at", clockText(facts.dayStart = oneOf({180, 180, 180, 0, 270, 360})));
    Habit stairs;
    stairs.name = "Stairs";
    Habit calls;
    calls.name = "Calls";
    calls.kind = HabitKind::Amount;
    calls.goals = {{beginningOfTime(), {GoalKind::AtLeast, 3, 0}}};
    calls.schedules = {{beginningOfTime(), {Schedule::Kind::Weekdays, 0x1f, 0}}};
    facts.own.resize(2);
    facts.own[0].id = m_life.tracker().addHabit(stairs).id;
    m_life.pass(1ms);  // so that one id always comes before the other
    facts.own[1].id = m_life.tracker().addHabit(calls).id;
    facts.own[1].yesNo = false;
    facts.own[1].goal = 3;
    facts.own[1].weekdays = 0x1f;
    changeTimes(facts.own[0], {{{10 * 60}, 0x7f}, {{19 * 60}, 0x7f}, {{30}, 0x15}});
    changeTimes(facts.own[1], {{{12 * 60 + 15}, 0x7f}, {{16 * 60 + 40}, 0x2b}});
    planDay(first);
}

void Person::at(Day day, int minute, std::function<void()> happen)
{
    const Instant when = m_life.facts().wall(day, minute) + m_life.upTo(milliseconds(59'999));
    if (when > m_life.trueNow())
        m_life.after(when - m_life.trueNow(), std::move(happen));
}

void Person::planDay(Day day)
{
    constexpr int hour = 60;
    for (int i = m_life.upTo(9); i > 0; --i)
        maybe(100, day, 7 * hour, 22 * hour, &Person::drink);
    maybe(80, day, 6 * hour, 10 * hour, &Person::open);
    maybe(40, day, 10 * hour, 26 * hour, &Person::open);
    maybe(60, day, 6 * hour, 10 * hour, &Person::wakeUp);
    maybe(15, day, 7 * hour, 12 * hour, &Person::fillIn);
    maybe(60, day, 7 * hour, 22 * hour, &Person::exercise);
    maybe(45, day, 19 * hour, 25 * hour, &Person::stretch);
    maybe(50, day, 8 * hour, 23 * hour, &Person::doOwn);
    maybe(55, day, 21 * hour, 26 * hour, &Person::goToBed);
    maybe(7, day, 7 * hour, 24 * hour, &Person::skip);
    maybe(10, day, 7 * hour, 24 * hour, &Person::changeSetting);
    maybe(3, day, 7 * hour, 24 * hour, &Person::changeGoal);
    maybe(2, day, 7 * hour, 24 * hour, &Person::changeOwn);
    maybe(1, day, 7 * hour, 24 * hour, &Person::takeVacation);
    planDisturbances(day);
    const auto offsetOn = [&facts = m_life.facts()](Day each) { return facts.zone->offsetAt(facts.wall(each, 0)); };
    if (offsetOn(day + days(1)) != offsetOn(day + days(2)))
        at(day, 21 * hour, [this] { stayUp(); });
    const Instant next = std::max(m_life.facts().wall(day + days(1), 0), m_life.trueNow() + 1h);
    m_life.after(next - m_life.trueNow(), [this] {
        m_life.facts().forgetBefore(m_life.facts().dayAt(m_life.now()) - days(8));
        planDay(m_life.facts().zone->wallTime(m_life.trueNow()).date());
    });
}

void Person::planDisturbances(Day day)
{
    constexpr int hour = 60;
    maybe(70, day, 7 * hour, 24 * hour, &Person::closeLid);
    maybe(40, day, 7 * hour, 24 * hour, &Person::closeLid);
    maybe(8, day, 0, 24 * hour, &Person::misSetClock);
    if (m_life.chance(45))
        at(day, 22 * hour + m_life.upTo(4 * hour), [this] { m_life.powerOff(5h + m_life.upTo(milliseconds(6h))); });
    for (int i = m_life.chance(60) ? 1 + m_life.upTo(1) : 0; i > 0; --i)
        at(day, m_life.upTo(24 * hour), [this] { m_life.kill(m_life.upTo(milliseconds(60s))); });
    if (m_life.chance(12))
        at(day, 7 * hour + m_life.upTo(17 * hour), [this] { m_life.loseServer(m_life.upTo(milliseconds(m_life.chance(50) ? 60s : 2h))); });
    if (m_life.chance(10))
        at(day, 7 * hour + m_life.upTo(17 * hour), [this] { m_life.loseDatabase(m_life.upTo(milliseconds(10min))); });
    if (m_life.chance(m_journeys / 3.65))
        at(day, m_life.upTo(24 * hour), [this] {
            m_life.travel(m_zones[static_cast<std::size_t>(m_life.upTo(static_cast<int>(m_zones.size()) - 1))]);
        });
}

void Person::closeLid()
{
    const auto most = m_life.chance(70) ? milliseconds(90min) : m_life.chance(85) ? milliseconds(10h) : milliseconds(80h);
    m_life.suspend(1min + m_life.upTo(most));
}

/// Wrong for a while: minutes as a rule, sometimes a day or two.
void Person::misSetClock()
{
    if (!m_life.isClockRight())
        return;
    const auto most = m_life.chance(60) ? milliseconds(20min) : m_life.chance(80) ? milliseconds(5h) : milliseconds(50h);
    const milliseconds error = m_life.upTo(most);
    m_life.setClock(m_life.chance(50) ? error : -error);
    m_life.after(m_life.upTo(milliseconds(8h)), [this] { mendClock(); });
}

void Person::mendClock()
{
    if (m_life.isAwake())
        m_life.setClock(0ms);
    else
        m_life.after(1h, [this] { mendClock(); });
}

void Person::see(const Notification& notification)
{
    QStringList keys;
    for (const Notification::Action& action : notification.actions)
        keys << action.key;
    const auto delay = 3s + m_life.upTo(m_life.chance(70) ? milliseconds(5min) : milliseconds(45min));
    if (m_life.chance(60))
        m_life.after(delay, [this, tag = notification.tag, keys, generation = m_life.generation()] { react(tag, keys, generation); });
}

void Person::react(const QString& tag, const QStringList& keys, int generation)
{
    if (generation != m_life.generation() || !m_life.isAwake() || !m_life.screen().bubbles().contains(tag))
        return;
    if (m_life.chance(20)) {
        m_life.judge().dismissed(tag);
        return m_life.tell("dismisses " + tag.toStdString(), [&] { m_life.screen().dismiss(tag); });
    }
    const QString key = keys[m_life.upTo(static_cast<int>(keys.size()) - 1)];
    if (key != QLatin1String(crampKey))
        return press(tag, key);
    m_life.tell("presses cramp of " + tag.toStdString(), [&] { m_life.screen().press(tag, key); });
    m_life.after(5min, [this, tag, keys, generation] { react(tag, keys, generation); });  // it is still there
}

void Person::press(const QString& tag, const QString& key)
{
    const auto occurrences = m_life.judge().keysOf(tag);
    const std::optional<ReminderAnswer> answer = ReminderAnswer::ofKey(key);
    m_life.judge().willWrite([this, occurrences, answer](Instant now, bool refused) {
        for (const std::string& each : occurrences) {
            if (answer)
                carryOut(each, *answer, now, refused);
            else
                m_life.facts().seen.at(each).answered = true;
        }
    });
    m_life.judge().answered(tag);
    m_life.stimulate("presses " + key.toStdString() + " of " + tag.toStdString(), [&] { m_life.screen().press(tag, key); });
    if (answer && answer->action == ReminderAction::FillIn && m_life.chance(70))
        m_life.after(30s, [this] { fillIn(); });
}

void Person::carryOut(const std::string& occurrence, const ReminderAnswer& answer, Instant now, bool refused)
{
    Facts& facts = m_life.facts();
    Seen& seen = facts.seen.at(occurrence);
    if (seen.answered || refused)
        return;
    if (answer.action == ReminderAction::Snooze) {
        seen.snoozedUntil = std::chrono::floor<std::chrono::seconds>(now) + answer.snooze;
        seen.shown = std::min(seen.shown, now);  // seen before it was put off, whatever a fast clock said
        seen.awaited = true;
        return;
    }
    seen.answered = true;
    const bool onlyItself = seen.kind == ReminderKind::WindDown || seen.kind == ReminderKind::Morning || seen.kind == ReminderKind::WeeklyReview;
    if (answer.action == ReminderAction::Skip && !onlyItself)
        facts.days[seen.day].skipped.insert(seen.habit);
    if (answer.action == ReminderAction::GoToBed)
        facts.days[seen.day].wentToBed = now;
    if (answer.action == ReminderAction::Done)
        carryOutDone(seen, now);
}

void Person::carryOutDone(const Seen& seen, Instant now)
{
    Facts& facts = m_life.facts();
    DayFacts& day = facts.days[seen.day];
    if (seen.kind == ReminderKind::Water)
        day.drinks.push_back({{}, now, static_cast<double>(facts.drinkSize)});
    else if (seen.kind == ReminderKind::Exercise)
        day.exercise += 10;
    else if (seen.kind == ReminderKind::Stretch)
        day.stretched = true;
    else if (const OwnHabit* own = facts.ownHabit(seen.habit))
        day.own[seen.habit] = own->yesNo ? 1 : day.own[seen.habit] + own->goal;
}

}  // namespace limber::test
