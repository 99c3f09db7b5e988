// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/reminder_notification.h"

#include "app/i18n/refusal_text.h"
#include "app/i18n/reminder_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace limber {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

/// GNOME shows three buttons: two answers, and help in a cramp.
constexpr qsizetype placeOfCramp = 3;  // behind the click on the bubble and two answers

Notification::Action openAction()
{
    return {QStringLiteral("default"), Words::tr("Open")};
}

}  // namespace

Notification reminderNotification(const Reminder& reminder, const Phrasing& phrasing)
{
    const ReminderText text = reminderText(reminder, phrasing.habits, phrasing.settings);
    Notification notification{QString::fromStdString(reminder.occurrence), text.title, text.body, {openAction()}};
    for (const ReminderText::Button& button : text.buttons)
        notification.actions.append({button.answer.key(), button.label});
    if (isOfTheEvening(reminder.kind))
        notification.actions.insert(std::min(placeOfCramp, notification.actions.size()),
                                    {QString::fromLatin1(crampKey), Words::tr("Cramp now")});
    return notification;
}

Notification missedNotification(std::span<const Reminder> missed, const Phrasing& phrasing)
{
    const ReminderText text = missedText(missed, phrasing.habits);
    return {"missed/" + QString::fromStdString(missed.front().occurrence), text.title, text.body, {openAction()}};
}

Notification testNotification()
{
    return {QStringLiteral("test"), Words::tr("Limber reminders work"), Words::tr("This is how a reminder looks."), {openAction()}};
}

Notification refusalNotification(const Refusal& refusal)
{
    return {QStringLiteral("refusal"), Words::tr("That was not saved"), refusalText(refusal), {openAction()}};
}

QString pageFor(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::WeeklyReview: return QStringLiteral("review");
    case ReminderKind::Stretch: return QStringLiteral("stretch");
    case ReminderKind::WindDown:
    case ReminderKind::Bedtime: return QStringLiteral("evening");
    default: return QStringLiteral("today");
    }
}

}  // namespace limber
