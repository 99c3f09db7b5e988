// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service/year/judge.h"

namespace limber::test {

namespace {

/// One occurrence comes once, and once more after each snooze.
std::string timeOf(const Occasion& one)
{
    return one.snoozed ? one.key + " again at " + std::to_string(one.at.time_since_epoch().count()) : one.key;
}

QString tagOf(const Occasion& one)
{
    return QString::fromStdString(one.key);
}

bool isSummary(const QString& tag)
{
    return tag.startsWith("missed/");
}

}  // namespace

std::vector<Occasion> Judge::Bubble::all() const
{
    std::vector<Occasion> both = fresh;
    both.insert(both.end(), old.begin(), old.end());
    return both;
}

void Judge::look(Instant now, const std::vector<Notification>& sent, const Screen& screen, bool reached)
{
    std::set<QString> tags;
    bool refused = false;
    for (const Notification& each : sent)
        if (each.tag == "refusal")
            refused = true;
        else if (!tags.insert(each.tag).second)
            return fail("sent twice at once: " + each.tag.toStdString());
    if (!reached) {
        if (!sent.empty())
            fail("shown without a database: " + sent.front().tag.toStdString());
        return;
    }
    m_counts.refusals += refused ? 1 : 0;
    for (; !m_writes.empty(); m_writes.pop_front())
        m_writes.front()(now, refused);
    m_answered.clear();
    m_failed.clear();
    const Oracle oracle(m_facts, now, now);
    checkScreen(oracle, now, screen);
    checkSent(oracle, now, std::move(tags), screen);
}

void Judge::nothingDue(const Oracle& oracle, Instant now)
{
    for (const Occasion* each : oracle.dueAt(now))
        if (!isUnderWay(each->key) && !m_failed.contains(each->key))
            fail("slept through " + each->key + " due " + text(each->at));
}

void Judge::replied(const QString& tag)
{
    const Bubble bubble = std::move(m_pending.at(tag));
    m_pending.erase(tag);
    m_bubbles[tag] = bubble.asOld();
    if (!bubble.fresh.empty())
        m_unrecorded[tag] = bubble;
    for (const Occasion& each : bubble.fresh)
        count(each);
    willWrite([this, tag, bubble](Instant now, bool) { record(tag, bubble, now); });
}

void Judge::count(const Occasion& one)
{
    const int times = ++m_timesShown[timeOf(one)];
    m_counts.snoozed += one.snoozed ? 1 : 0;
    m_counts.twice += times > 1 ? 1 : 0;
    if (times > 1 + m_excused[timeOf(one)])
        fail("shown " + std::to_string(times) + " times: " + timeOf(one));
}

void Judge::record(const QString& tag, const Bubble& bubble, Instant now)
{
    m_unrecorded.erase(tag);
    for (const Occasion& one : bubble.fresh) {
        Seen& seen = m_facts.seen[one.key];
        seen.kind = one.kind;
        seen.habit = one.habit;
        seen.day = one.day;
        seen.due = one.due;
        seen.shown = now;
        seen.awaited = false;
        if (ledger(one) != now)
            fail("shown, but not in the ledger: " + one.key);
    }
    for (const Occasion& one : bubble.old) {
        if (!isSummary(tag) || !bubble.certain.contains(one.key))
            continue;
        if (const auto shown = ledger(one))  // of a new summary: seen anew with it
            m_facts.seen.at(one.key).shown = *shown;
    }
}

void Judge::refused(const QString& tag)
{
    const Bubble bubble = std::move(m_pending.at(tag));
    m_pending.erase(tag);
    if (!bubble.old.empty())
        m_lost[tag] = {{}, bubble.old, {}, {}, false};
    for (const Occasion& each : bubble.fresh)
        m_failed.insert(each.key);
}

void Judge::answered(const QString& tag)
{
    if (auto node = m_bubbles.extract(tag))
        m_answered.insert(std::move(node));
}

void Judge::killed(bool remembered)
{
    for (const auto* bubbles : {&m_pending, &m_unrecorded})
        for (const auto& [tag, bubble] : *bubbles)
            for (const Occasion& each : bubble.fresh)
                ++m_excused[timeOf(each)];
    for (const auto& [tag, bubble] : m_pending)
        if (!bubble.old.empty())
            m_lost[tag] = {{}, bubble.old, {}, {}, true};
    for (auto& [tag, bubble] : m_bubbles)
        bubble.isUncertain = m_unrecorded.contains(tag);
    m_lost.merge(m_bubbles);
    m_lost.merge(m_answered);
    if (!remembered)
        m_lost.clear();
    m_writes.clear();
    for (auto* bubbles : {&m_pending, &m_bubbles, &m_answered, &m_unrecorded})
        bubbles->clear();
    m_failed.clear();
}

std::vector<QString> Judge::pendingTags() const
{
    std::vector<QString> tags;
    for (const auto& item : m_pending)
        tags.push_back(item.first);
    return tags;
}

std::vector<std::string> Judge::keysOf(const QString& tag) const
{
    std::vector<std::string> keys;
    if (const auto found = m_bubbles.find(tag); found != m_bubbles.end())
        for (const Occasion& each : found->second.old)
            keys.push_back(each.key);
    return keys;
}

bool Judge::isUnderWay(const std::string& key) const
{
    return std::ranges::any_of(m_pending, [&key](const auto& item) {
        return std::ranges::count(item.second.fresh, key, &Occasion::key) > 0;
    });
}

/// What was on the screen is there still while it is of use, and gone once it is pointless.
void Judge::checkScreen(const Oracle& oracle, Instant now, const Screen& screen)
{
    std::erase_if(m_bubbles, [&](const auto& item) {
        const auto& [tag, bubble] = item;
        const bool pointless = std::ranges::all_of(bubble.old, [&](const Occasion& each) {
            return isRecorded(each.key) && oracle.isPointless(m_facts.seen.at(each.key), now);
        });
        const bool gone = !screen.bubbles().contains(tag);
        if (!gone && pointless)
            fail("left on the screen: " + tag.toStdString());
        if (gone)
            checkGone(oracle, now, bubble);
        return gone;
    });
}

void Judge::checkGone(const Oracle& oracle, Instant now, const Bubble& bubble)
{
    ++m_counts.withdrawn;
    for (const Occasion& each : bubble.old) {
        if (!isRecorded(each.key))
            continue;
        Seen& seen = m_facts.seen.at(each.key);
        if (now >= m_lenientUntil && oracle.isOfUse(each.key, seen, now))
            fail("taken off the screen although of use: " + each.key);
        if (!seen.answered)
            seen.answered = seen.withdrawn = true;
    }
}

void Judge::checkSent(const Oracle& oracle, Instant now, std::set<QString> tags, const Screen& screen)
{
    using namespace std::chrono_literals;
    Bubble missed = checkLost(oracle, now, tags, screen);
    const bool gathering = !missed.old.empty() && std::ranges::any_of(tags, isSummary);
    const auto due = oracle.dueAt(now);
    const auto isLate = [now](const Occasion* each) { return now - each->at > 2min; };
    const bool several = std::ranges::count_if(due, isLate) > 1;
    for (const Occasion* each : due) {
        m_counts.occurrences.insert(each->key);
        if (isUnderWay(each->key))
            continue;
        checkAllowed(oracle, *each, now);
        if (isLate(each) && (several || (gathering && !tags.contains(tagOf(*each))))) {
            missed.fresh.push_back(*each);
        } else if (tags.erase(tagOf(*each)) == 1) {
            ++m_counts.singles;
            m_pending[tagOf(*each)] = {{*each}, {}, {}, {}, false};
        } else {
            return fail("not shown: " + each->key + " due " + text(each->at));
        }
    }
    if (!missed.fresh.empty() || gathering)
        checkSummary(missed, tags);
    if (!tags.empty())
        fail("shown, but not due: " + tags.begin()->toStdString());
}

/// What was open on a screen that is gone comes back as it was, or in one summary with what is missed: it is returned then.
Judge::Bubble Judge::checkLost(const Oracle& oracle, Instant now, std::set<QString>& tags, const Screen& screen)
{
    Bubble left;
    const bool oneSummary = std::ranges::count_if(tags, isSummary) == 1;
    for (const auto& [tag, bubble] : std::exchange(m_lost, {})) {
        Bubble useful;
        for (const Occasion& each : bubble.old) {
            if (!isRecorded(each.key) || oracle.isPointless(m_facts.seen.at(each.key), now))
                continue;
            const bool isOfUse = oracle.isOfUse(each.key, m_facts.seen.at(each.key), now);
            if (isOfUse || bubble.old.size() == 1)
                useful.old.push_back(each);
            if (isOfUse && now >= m_lenientUntil && !bubble.isUncertain)
                useful.certain.insert(each.key);
        }
        const bool isNew = std::ranges::any_of(bubble.old, [&](const Occasion& each) { return !isRecorded(each.key); });
        const bool mayHoldMore = isSummary(tag) && oneSummary;
        if (tags.contains(tag) && !isNew && !useful.old.empty() && !mayHoldMore) {
            tags.erase(tag);
            ++m_counts.again;
            m_pending[tag] = {{}, useful.old, {}, {}, false};
            continue;
        }
        if (useful.old.empty() && !isNew && screen.bubbles().contains(tag))
            fail("left on the screen: " + tag.toStdString());
        if (isSummary(tag) && tags.contains(tag))
            left.tag = tag;
        left.old.insert(left.old.end(), useful.old.begin(), useful.old.end());
        left.certain.merge(useful.certain);
    }
    if (!left.certain.empty() && std::ranges::none_of(tags, isSummary))
        fail("did not come back: " + *left.certain.begin());
    return left;
}

void Judge::checkSummary(const Bubble& missed, std::set<QString>& tags)
{
    const auto all = missed.all();
    const auto summary = std::ranges::find_if(tags, isSummary);
    if (summary == tags.end() && missed.fresh.size() == 1 && tags.erase(tagOf(missed.fresh.front())) == 1) {
        ++m_counts.singles;
        m_pending[tagOf(missed.fresh.front())] = {missed.fresh, {}, {}, {}, false};
        return;  // the others are on their way
    }
    if (summary == tags.end())
        return fail("no summary of what was missed: " + missed.fresh.front().key + " and others");
    if (*summary != missed.tag && std::ranges::none_of(all, [&](const Occasion& each) { return "missed/" + tagOf(each) == *summary; }))
        return fail("a summary of something else: " + summary->toStdString());
    ++m_counts.summaries;
    m_counts.inSummaries += static_cast<int>(all.size());
    m_pending[*summary] = missed;
    tags.erase(summary);
}

/// What holds for everything that comes, whatever else the rules say.
void Judge::checkAllowed(const Oracle& oracle, const Occasion& one, Instant now)
{
    const Day today = m_facts.dayAt(now);
    const bool ofLastNight = one.kind == ReminderKind::Morning && one.day + days(one.snoozed ? 2 : 1) >= today && one.day < today;
    if (!oracle.isAsked(one.kind, one.habit, one.day))
        fail("done, skipped or off: " + one.key);
    if (one.day != today && one.day != m_facts.nightAt(now) && !ofLastNight)
        fail("of another day: " + one.key);
    if (!one.snoozed && !Oracle::isChain(one.kind) && oracle.isQuietAt(now))
        fail("in quiet hours: " + one.key);
}

}  // namespace limber::test
