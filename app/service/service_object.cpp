// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/service_object.h"

#include "app/platform/desktop_notifier.h"
#include "app/service/reminder_service.h"
#include "app/service/wall_timer.h"
#include "core/tracker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace limber {

namespace {

constexpr auto lookAhead = 24h * 8;  // the weekly review is in it

QJsonValue nextReminder(Tracker& tracker)
{
    const Instant now = tracker.clock().now();
    const std::vector<Reminder> reminders = tracker.reminders(now, now + lookAhead);
    if (reminders.empty())
        return QJsonValue::Null;
    const Reminder& next = reminders.front();
    return QJsonObject{{"at", QString::fromStdString(isoText(next.at, tracker.zone().offsetAt(next.at)))},
                       {"kind", nameOf(next.kind)},
                       {"habit", next.habit.empty() ? QJsonValue() : QString::fromStdString(next.habit)}};
}

QJsonValue serverStatus(const DesktopNotifier& notifier)
{
    const auto server = notifier.server();
    if (!server)
        return QJsonValue::Null;
    return QJsonObject{{"name", server->name},
                       {"vendor", server->vendor},
                       {"version", server->version},
                       {"capabilities", QJsonArray::fromStringList(server->capabilities)}};
}

}  // namespace

ServiceObject::ServiceObject(ReminderService& service, const DesktopNotifier& notifier, const WallTimer& timer, QObject* parent)
    : QObject(parent), m_service(service), m_notifier(notifier), m_timer(timer)
{
}

QString ServiceObject::Status()
{
    emit asked();
    const ReminderService::Parts& parts = m_service.parts();
    QJsonObject status{{"running", true},
                       {"version", QCoreApplication::applicationVersion()},
                       {"database", QString::fromStdString((parts.folder / "limber.db").string())},
                       {"enabled", m_service.anythingEnabled()},
                       {"on_screen", static_cast<int>(m_service.bubblesOnScreen())},
                       {"wakes_machine", m_timer.mayWakeMachine()},
                       {"trouble", m_service.trouble().isEmpty() ? QJsonValue() : m_service.trouble()},
                       {"server", serverStatus(m_notifier)}};
    try {
        Tracker tracker = m_service.openTracker();
        status["next"] = nextReminder(tracker);
    } catch (const std::exception& error) {
        status["error"] = QString::fromUtf8(error.what());
    }
    return QString::fromUtf8(QJsonDocument(status).toJson(QJsonDocument::Compact));
}

void ServiceObject::TestNotification()
{
    emit asked();
    m_service.showTest();
}

}  // namespace limber
