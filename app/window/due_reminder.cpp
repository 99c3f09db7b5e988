// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/due_reminder.h"

#include "app/i18n/reminder_text.h"
#include "app/window/wording.h"
#include "core/reminder/agenda.h"

#include <algorithm>
#include <utility>

namespace limber {
namespace {

QString iconOf(const Reminder& reminder, Tracker& tracker)
{
    switch (reminder.kind) {
    case ReminderKind::WindDown:
        return QStringLiteral("wb_twilight");
    case ReminderKind::Morning:
        return QStringLiteral("sunny");
    case ReminderKind::WeeklyReview:
        return QStringLiteral("bar_chart");
    default:
        return wording::icon(tracker.habit(reminder.habit));
    }
}

/// Where the window asks for it anyhow.
QString pageOf(ReminderKind kind)
{
    if (kind == ReminderKind::WeeklyReview)
        return QStringLiteral("review");
    return kind == ReminderKind::Morning || isOfTheEvening(kind) ? QStringLiteral("today") : QString();
}

}  // namespace

bool DueReminder::look(Tracker& tracker, Others others)
{
    Agenda agenda = tracker.agenda();
    std::vector<Reminder> here = std::move(agenda.shown);
    std::vector<Reminder> waiting = std::move(agenda.missed);
    waiting.insert(waiting.end(), agenda.show.begin(), agenda.show.end());
    if (others == Others::Absent && !waiting.empty())
        tracker.recordShown(waiting);
    if (others != Others::Show)
        here.insert(here.end(), waiting.begin(), waiting.end());
    std::erase_if(here, [this](const Reminder& reminder) { return m_dismissed.contains({reminder.occurrence, reminder.at}); });
    const auto latest = std::ranges::max_element(here, {}, &Reminder::at);
    take(latest == here.end() ? nullptr : &*latest, tracker);
    return others == Others::Show && !waiting.empty();
}

void DueReminder::dismiss()
{
    m_dismissed.insert({m_occurrence.toStdString(), m_at});
    m_occurrence.clear();
    emit changed();
}

void DueReminder::take(const Reminder* reminder, Tracker& tracker)
{
    const bool was = shown();
    const QString before = std::exchange(m_occurrence, {});
    m_keys.clear();
    m_labels.clear();
    if (reminder) {
        ReminderText text = reminderText(*reminder, tracker.habits(), tracker.settings(), tracker.clock().now());
        m_occurrence = QString::fromStdString(reminder->occurrence);
        m_waited = reminder->at < m_at || (m_waited && m_occurrence == before);
        m_at = reminder->at;
        m_ofEvening = isOfTheEvening(reminder->kind);
        m_page = pageOf(reminder->kind);
        m_title = text.title;
        m_body = text.body;
        m_icon = iconOf(*reminder, tracker);
        if (reminder->kind == ReminderKind::Stretch) {
            m_keys << QStringLiteral("start");
            m_labels << tr("Start", "the stretch");
        }
        std::ranges::stable_partition(text.buttons, [](const auto& button) { return button.answer.action != ReminderAction::Skip; });
        for (const ReminderText::Button& button : text.buttons) {
            m_keys << button.answer.key();
            m_labels << button.label;
        }
    }
    if (was || shown())
        emit changed();
}

}  // namespace limber
