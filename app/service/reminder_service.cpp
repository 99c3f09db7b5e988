// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/reminder_service.h"

#include "app/i18n/reminder_text.h"
#include "app/platform/steps.h"
#include "app/service/log.h"
#include "app/service/trouble.h"
#include "core/reminder/wanted.h"
#include "core/tracker.h"

#include <algorithm>

namespace limber {

ReminderService::ReminderService(Parts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_record(m_parts.folder)
{
    m_language.speak("system");
    connect(&m_parts.notifier, &Notifier::shown, this, &ReminderService::onShown);
    connect(&m_parts.notifier, &Notifier::failed, this, &ReminderService::onFailed);
    connect(&m_parts.notifier, &Notifier::activated, this, &ReminderService::onActivated);
    connect(&m_parts.notifier, &Notifier::closed, this, &ReminderService::onClosed);
    connect(&m_parts.notifier, &Notifier::serverLost, this, [this] { m_bubbles.serverLost(); });
    connect(&m_parts.notifier, &Notifier::serverFound, this, &ReminderService::reconcile);
}

void ReminderService::reconcile()
{
    m_next.reset();
    m_retry.reset();
    try {
        inherit();
        Tracker tracker = openTracker();
        m_hadDatabase = true;
        const bool couldWrite = carryOut(tracker);
        look(tracker);
        if (couldWrite && carryOut(tracker))
            m_database.worked();
        remember();
    } catch (const std::exception& error) {
        complain(error);
    }
    if (m_retry && (!m_next || *m_retry < *m_next))
        m_next = m_retry;
    emit reconciled();
}

Tracker ReminderService::openTracker() const
{
    const std::filesystem::path file = m_parts.folder / "limber.db";
    std::error_code why;
    if (m_hadDatabase && !std::filesystem::exists(file, why))
        throw Refusal(RefusalCode::CannotOpen, {file.string(), why ? why.message() : "it is gone"});
    return Tracker(m_parts.folder, m_parts.clock, m_parts.zone());
}

void ReminderService::complain(const std::exception& error)
{
    if (m_database.isNews(described(error)))
        logLine(described(error));
    lookAgainAt(m_database.again(m_parts.clock.now()));
}

// Answers and ledger lines are kept until the database has them, so that a busy or full disk loses none and holds up none
// of the reminders to come.
bool ReminderService::carryOut(Tracker& tracker)
{
    while (!m_writes.empty()) {
        try {
            m_writes.front()(tracker);
        } catch (const Refusal& refusal) {
            if (isOfTheDatabase(refusal.code())) {
                complain(refusal);
                return false;
            }
            logLine(described(refusal));
            m_parts.notifier.show(refusalNotification(refusal));
        } catch (const std::exception& error) {  // of damaged data: it would fail for ever
            logLine("gave up a write: " + described(error));
        }
        m_writes.pop_front();
    }
    m_bubbles.forgetOver();
    return true;
}

void ReminderService::look(Tracker& tracker)
{
    const Phrasing phrasing{tracker.settings(), tracker.habits(true)};
    m_language.speak(phrasing.settings.language);
    m_anythingEnabled = isAnythingSwitchedOn(phrasing.settings, phrasing.habits);
    Agenda agenda = tracker.agenda();
    withdraw(agenda);
    gatherFromOtherScreen(agenda);
    showDue(agenda, phrasing);
    showAgain(agenda, phrasing);
    m_next = agenda.next;
    m_wake = agenda.wake;
}

void ReminderService::withdraw(const Agenda& agenda)
{
    const std::set<std::string> current(agenda.current.begin(), agenda.current.end());
    for (const QString& tag : m_bubbles.outdated(current)) {
        const Bubble& bubble = *m_bubbles.find(tag);
        for (const Reminder& reminder : bubble.reminders) {
            if (!bubble.inherited)  // or else it may have been put off just before the other process ended
                m_writes.emplace_back([key = reminder.occurrence](Tracker& tracker) { tracker.recordWithdrawn(key); });
        }
        logLine("withdrew " + tag.toStdString());
        m_parts.notifier.close(tag);
        m_bubbles.remove(tag);
    }
}

void ReminderService::showDue(const Agenda& agenda, const Phrasing& phrasing)
{
    for (const Reminder& reminder : agenda.show) {
        if (!m_bubbles.isUnderWay(reminder.occurrence))
            send(reminderNotification(reminder, phrasing), {reminder}, Bubbles::Showing::FirstTime);
    }
    showSummary(agenda.missed, phrasing);
}

void ReminderService::showSummary(std::vector<Reminder> missed, const Phrasing& phrasing)
{
    std::erase_if(missed, [this](const Reminder& reminder) { return m_bubbles.isUnderWay(reminder.occurrence); });
    if (!missed.empty())
        send(missedNotification(missed, phrasing), missed, Bubbles::Showing::FirstTime);
}

void ReminderService::send(const Notification& notification, std::vector<Reminder> reminders, Bubbles::Showing showing)
{
    m_bubbles.put(notification.tag, std::move(reminders), showing);
    atStep("due");
    m_parts.notifier.show(notification);
}

// It is noted with the time of the note: what the database could not take at once would tell of a wrong one.
void ReminderService::note(PresenceSign sign)
{
    static constexpr std::chrono::minutes fresh{1};
    m_writes.emplace_back([this, sign, seen = m_parts.clock.now()](Tracker& tracker) {
        if (m_parts.clock.now() - seen < fresh)
            tracker.notePresence(sign);
    });
    reconcile();
}

void ReminderService::showTest()
{
    m_parts.notifier.show(testNotification());
}

void ReminderService::onShown(const QString& tag)
{
    m_server.worked();
    m_trouble.clear();
    const Bubble* bubble = m_bubbles.find(tag);
    if (bubble == nullptr)
        return;
    atStep("replied");
    if (bubble->wasShown) {
        logLine("showed again " + tag.toStdString());
    } else {
        m_writes.emplace_back([this, tag, reminders = bubble->reminders](Tracker& tracker) {
            tracker.recordShown(reminders);
            m_bubbles.recorded(tag);
            logLine("showed " + tag.toStdString());
            atStep("recorded");
        });
    }
    m_bubbles.replied(tag);
    remember();  // before the ledger: whatever happens now, the bubble can be found again
    atStep("remembered");
    reconcile();
}

void ReminderService::onClosed(const QString& tag)
{
    m_bubbles.dismissed(tag);
    remember();
}

void ReminderService::onFailed(const QString& tag, bool serverThere, const QString& why)
{
    logLine("could not show " + tag.toStdString() + ": " + why.toStdString());
    m_trouble = why;
    m_bubbles.failed(tag);
    if (!serverThere) {
        const Bubble* bubble = m_bubbles.find(tag);
        m_screenIsNew = m_screenIsNew || (bubble != nullptr && bubble->reminders.size() > 1);  // to be gathered again
        return;  // serverFound() will come
    }
    lookAgainAt(m_server.again(m_parts.clock.now()));
    if (!m_next || *m_retry < *m_next)
        m_next = m_retry;
    emit reconciled();
}

void ReminderService::onActivated(const QString& tag, const QString& key, const QString& token)
{
    atStep("pressed");
    if (key == QLatin1String(crampKey)) {
        if (!m_parts.openWindow(QStringLiteral("cramp"), token))
            logLine("the window could not be opened");
        return;
    }
    const Bubble* bubble = m_bubbles.find(tag);
    const QString page = bubble != nullptr ? pageFor(bubble->reminders.front().kind) : QStringLiteral("today");
    const std::optional<ReminderAnswer> answer = ReminderAnswer::ofKey(key);
    if (answer) {
        // Of a summary of which one is left: it is tagged with another one.
        const std::string occurrence = bubble != nullptr ? bubble->reminders.front().occurrence : tag.toStdString();
        m_writes.emplace_back([occurrence, answer = *answer](Tracker& tracker) {
            const bool done = tracker.answer(occurrence, answer.action, answer.snooze);
            logLine((done ? "answered " : "too late to answer ") + occurrence + ": " + answer.key().toStdString());
            atStep("answered");
        });
        if (answer->action == ReminderAction::FillIn || answer->action == ReminderAction::Review)
            m_parts.openWindow(answer->action == ReminderAction::Review ? QStringLiteral("review") : page, token);
    } else {
        openFor(tag, page, token);
    }
    m_parts.notifier.close(tag);  // some servers leave it there
    m_bubbles.answered(tag);      // remembered until the database knows
    atStep("closed");
    reconcile();
}

void ReminderService::openFor(const QString& tag, const QString& page, const QString& token)
{
    if (!m_parts.openWindow(page, token))
        logLine("the window could not be opened");
    const Bubble* bubble = m_bubbles.find(tag);
    if (bubble == nullptr)
        return;
    for (const Reminder& reminder : bubble->reminders)
        m_writes.emplace_back([occurrence = reminder.occurrence](Tracker& tracker) { tracker.recordOpened(occurrence); });
}

void ReminderService::lookAgainAt(Instant retry)
{
    m_retry = std::min(retry, m_retry.value_or(retry));
}

}  // namespace limber
