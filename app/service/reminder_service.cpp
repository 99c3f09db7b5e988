// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/reminder_service.h"

#include "app/i18n/reminder_text.h"
#include "app/service/log.h"
#include "core/tracker.h"

#include <algorithm>
#include <iterator>

using namespace std::chrono_literals;

namespace limber {

namespace {

constexpr auto databaseRetry = 5s;
constexpr auto firstServerRetry = 5s;
constexpr int mostDoublings = 6;  // 5 s, 10 s, … 320 s

/// The database could not be reached; what was to be written still has to be.
bool isOfTheDatabase(RefusalCode code)
{
    switch (code) {
    case RefusalCode::CannotOpen:
    case RefusalCode::NotOurs:
    case RefusalCode::Damaged:
    case RefusalCode::Newer:
    case RefusalCode::Busy:
    case RefusalCode::DiskFull:
    case RefusalCode::ReadOnly:
        return true;
    default:
        return false;
    }
}

/// For the log: "too_much: 7000, 5000, ml".
std::string described(const std::exception& error)
{
    std::string text = error.what();
    if (const auto* refusal = dynamic_cast<const Refusal*>(&error)) {
        for (const std::string& arg : refusal->args())
            text += (&arg == &refusal->args().front() ? ": " : ", ") + arg;
    }
    return text;
}

bool isAnythingEnabled(const Settings& settings, const std::vector<Habit>& habits)
{
    const bool builtin = settings.waterReminders || settings.eveningReminders || settings.exerciseReminder
        || settings.morningReminder || settings.weeklyReview;
    const bool custom = std::any_of(habits.begin(), habits.end(), [](const Habit& habit) {
        return !habit.archived && !habit.reminderTimes.empty();
    });
    return settings.reminders && (builtin || custom);
}

}  // namespace

ReminderService::ReminderService(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts))
{
    m_language.speak("system");
    connect(&m_parts.notifier, &Notifier::shown, this, &ReminderService::onShown);
    connect(&m_parts.notifier, &Notifier::failed, this, &ReminderService::onFailed);
    connect(&m_parts.notifier, &Notifier::activated, this, &ReminderService::onActivated);
    connect(&m_parts.notifier, &Notifier::closed, this, [this](const QString& tag) { m_bubbles.remove(tag); });
    connect(&m_parts.notifier, &Notifier::serverLost, this, [this] { m_bubbles.serverLost(); });
    connect(&m_parts.notifier, &Notifier::serverFound, this, &ReminderService::reconcile);
}

void ReminderService::reconcile()
{
    m_next.reset();
    m_retry.reset();
    try {
        Tracker tracker(m_parts.folder, m_parts.clock, m_parts.zone());
        carryOut(tracker);
        look(tracker);
    } catch (const std::exception& error) {
        logLine(described(error));
        lookAgainAfter(databaseRetry);
    }
    if (m_retry && (!m_next || *m_retry < *m_next))
        m_next = m_retry;
    emit reconciled();
}

// Answers and ledger lines are kept until the database has them, so that a busy or full disk loses none.
void ReminderService::carryOut(Tracker& tracker)
{
    while (!m_writes.empty()) {
        try {
            m_writes.front()(tracker);
        } catch (const Refusal& refusal) {
            logLine(described(refusal));
            if (isOfTheDatabase(refusal.code())) {
                lookAgainAfter(databaseRetry);
                return;
            }
            m_parts.notifier.show(refusalNotification(refusal));
        }
        m_writes.pop_front();
    }
}

void ReminderService::look(Tracker& tracker)
{
    const Phrasing phrasing{tracker.settings(), tracker.habits(true)};
    m_language.speak(phrasing.settings.language);
    m_anythingEnabled = isAnythingEnabled(phrasing.settings, phrasing.habits);
    const Agenda agenda = tracker.agenda();
    withdraw(tracker, agenda);
    showDue(agenda, phrasing);
    showAgain(agenda, phrasing);
    m_next = agenda.next;
}

void ReminderService::withdraw(Tracker& tracker, const Agenda& agenda)
{
    const std::set<std::string> current(agenda.current.begin(), agenda.current.end());
    for (const QString& tag : m_bubbles.outdated(current)) {
        for (const Reminder& reminder : m_bubbles.find(tag)->reminders)
            tracker.recordWithdrawn(reminder.occurrence);
        logLine("withdrew " + tag.toStdString());
        m_parts.notifier.close(tag);
        m_bubbles.remove(tag);
    }
}

void ReminderService::showDue(const Agenda& agenda, const Phrasing& phrasing)
{
    for (const Reminder& reminder : agenda.show) {
        if (!m_bubbles.isUnderWay(reminder.occurrence))
            send(reminderNotification(reminder, phrasing), {reminder});
    }
    std::vector<Reminder> missed;
    std::copy_if(agenda.missed.begin(), agenda.missed.end(), std::back_inserter(missed), [this](const Reminder& reminder) {
        return !m_bubbles.isUnderWay(reminder.occurrence);
    });
    if (!missed.empty())
        send(missedNotification(missed, phrasing), missed);
}

// A server that died took its bubbles along; what is still current and unanswered comes back with the next one.
void ReminderService::showAgain(const Agenda& agenda, const Phrasing& phrasing)
{
    const std::set<std::string> current(agenda.current.begin(), agenda.current.end());
    for (const QString& tag : m_bubbles.lost()) {
        std::vector<Reminder> reminders = m_bubbles.find(tag)->reminders;
        const bool single = reminders.size() == 1;
        std::erase_if(reminders, [&current](const Reminder& reminder) { return !current.contains(reminder.occurrence); });
        Notification notification =
            single ? reminderNotification(reminders.front(), phrasing) : missedNotification(reminders, phrasing);
        notification.tag = tag;
        send(notification, std::move(reminders));
    }
}

void ReminderService::send(const Notification& notification, std::vector<Reminder> reminders)
{
    m_bubbles.put(notification.tag, std::move(reminders));
    m_parts.notifier.show(notification);
}

void ReminderService::showTest()
{
    m_parts.notifier.show(testNotification());
}

void ReminderService::onShown(const QString& tag)
{
    m_failures = 0;
    const Bubble* bubble = m_bubbles.find(tag);
    if (bubble == nullptr)
        return;
    logLine("showed " + tag.toStdString());
    m_writes.emplace_back([this, tag, reminders = bubble->reminders](Tracker& tracker) {
        tracker.recordShown(reminders);
        m_bubbles.recorded(tag);
    });
    m_bubbles.replied(tag);
    reconcile();
}

void ReminderService::onFailed(const QString& tag, bool serverThere, const QString& why)
{
    logLine("could not show " + tag.toStdString() + ": " + why.toStdString());
    m_bubbles.failed(tag);
    if (!serverThere)
        return;  // serverFound() will come
    lookAgainAfter(firstServerRetry * (1 << std::min(m_failures++, mostDoublings)));
    if (!m_next || *m_retry < *m_next)
        m_next = m_retry;
    emit reconciled();
}

void ReminderService::onActivated(const QString& tag, const QString& key, const QString& token)
{
    const Bubble* bubble = m_bubbles.find(tag);
    const QString page = bubble != nullptr ? pageFor(bubble->reminders.front().kind) : QStringLiteral("today");
    const std::optional<ReminderAnswer> answer = ReminderAnswer::ofKey(key);
    if (answer) {
        m_writes.emplace_back([occurrence = tag.toStdString(), answer = *answer](Tracker& tracker) {
            const bool done = tracker.answer(occurrence, answer.action, answer.snooze);
            logLine((done ? "answered " : "too late to answer ") + occurrence + ": " + answer.key().toStdString());
        });
        if (answer->action == ReminderAction::FillIn || answer->action == ReminderAction::Review)
            m_parts.openWindow(answer->action == ReminderAction::Review ? QStringLiteral("week") : page, token);
    } else {
        openFor(tag, page, token);
    }
    m_parts.notifier.close(tag);  // some servers leave it there
    m_bubbles.remove(tag);
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

void ReminderService::lookAgainAfter(std::chrono::milliseconds delay)
{
    m_retry = m_parts.clock.now() + delay;
}

}  // namespace limber
