// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reminders.h"

#include "app/i18n/refusal_text.h"
#include "app/i18n/reminder_text.h"
#include "app/platform/autostart.h"
#include "app/window/session.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"
#include "core/reminder/wanted.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace limber {
namespace {

using std::chrono::minutes;

constexpr std::chrono::hours lookAhead{24 * 7};

/// limberd beside this program, else the one in PATH.
QString servicePath()
{
    const QString name = QStringLiteral("limberd");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

std::string clockText(TimeOfDay time)
{
    return wording::clock(time.minutes).toStdString();
}

}  // namespace

Reminders* Reminders::s_instance = nullptr;

Reminders::Reminders(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    s_instance = this;
    connect(&m_link, &ServiceLink::changed, this, &Reminders::look);
    connect(&m_link, &ServiceLink::tested, this, [this](bool sent) {
        say(!sent ? tr("It could not be sent: the reminder service does not answer.")
            : m_health == NoServer ? tr("It cannot be shown: this desktop shows no notifications.") : tr("Sent. Do you see it?"));
    });
    connect(&m_link, &ServiceLink::started, this, [this](bool done) {
        m_testWhenRunning = m_testWhenRunning && done;
        if (!m_testWhenRunning)
            say(done ? QString() : tr("It cannot be started: limberd is not installed, or there is no session bus."));
    });
}

Reminders::~Reminders()
{
    s_instance = nullptr;
}

Reminders* Reminders::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Reminders::follow(bool overBus)
{
    if (m_following)
        return;
    m_following = true;
    connect(&m_session, &Session::changed, this, &Reminders::look);
    connect(&m_session, &Session::minutePassed, this, &Reminders::look);
    if (overBus)
        m_link.follow();
    look();
}

void Reminders::open()
{
    m_opened = true;
    m_link.refresh();
    look();
}

void Reminders::look()
{
    try {
        if (m_following && m_due.look(m_session.tracker(), others()))
            m_link.refresh();
        lookAtHealth();
        if (m_opened)
            lookAtPage();
    } catch (const Refusal&) {
        // What is shown stays; the next change or minute tries again, and Today says what is wrong.
    }
}

DueReminder::Others Reminders::others() const
{
    const auto& status = m_link.status();
    if (!status || status->reaches() || !m_session.isVisible())
        return DueReminder::Others::Show;
    return status->running ? DueReminder::Others::Fail : DueReminder::Others::Absent;
}

const Settings& Reminders::settings() const
{
    try {
        m_settings = m_session.tracker().settings();
    } catch (const Refusal&) {
        // What was known stays; Today says what is wrong.
    }
    return m_settings;
}

void Reminders::lookAtHealth()
{
    Tracker& tracker = m_session.tracker();
    const auto& status = m_link.status();
    int health = Checking;
    if (!isAnythingSwitchedOn(tracker.settings(), tracker.habits()))
        health = AllOff;
    else if (status)
        health = !status->running ? NotRunning : !status->server ? NoServer : !status->trouble.isEmpty() ? Trouble : Running;
    if (health != m_health && m_health != Checking)  // a first look takes nothing back
        say({});
    m_health = health;
    emit healthChanged();
    if (m_testWhenRunning && status && status->running) {
        m_testWhenRunning = false;
        test();
    }
}

void Reminders::lookAtPage()
{
    m_switches.show(m_session.tracker(), m_session.now());
    m_history.show(m_session.tracker(), m_session.now());
    lookAtNext();
    emit changed();
}

void Reminders::lookAtNext()
{
    Tracker& tracker = m_session.tracker();
    const Instant now = m_session.now();
    const auto coming = tracker.reminders(now, now + lookAhead);
    m_nextInText.clear();
    m_nextTimeText.clear();
    m_nextTitle.clear();
    if (!coming.empty()) {
        const Reminder& next = coming.front();
        const auto away = std::chrono::floor<minutes>(next.at) - std::chrono::floor<minutes>(now);
        m_nextInText = wording::inTime(away);
        m_nextTimeText = wording::clock(timeOfDay(tracker.zone().wallTime(next.at)).minutes);
        m_nextTitle = reminderName(next, tracker.habits());
    }
    emit nextChanged();
}

QString Reminders::headline() const
{
    switch (m_health) {
    case Running: return tr("Reminders are running");
    case AllOff: return tr("Reminders are off");
    case NotRunning: return tr("Reminders are not running");
    case NoServer: return tr("Reminders cannot be shown");
    case Trouble: return tr("The last reminder could not be shown");
    default: return tr("Looking…");
    }
}

QString Reminders::detail() const
{
    switch (m_health) {
    case Running:
        return autostart() ? tr("They also come while this window is closed")
                           : tr("They also come while this window is closed. After a restart they need “Start when I log in”, below.");
    case AllOff: return tr("You switched all of them off");
    case NotRunning: return tr("Press Start. Until then they come only in this open window.");
    case NoServer: return tr("This desktop shows no notifications. Install a notification service, such as dunst; "
                             "until then they come only in this open window.");
    case Trouble: return tr("Look at the notification settings of your desktop, then press Test.");
    default: return tr("Asking the reminder service");
    }
}

QString Reminders::serverText() const
{
    const auto& status = m_link.status();
    if (!status || !status->server)
        return {};
    return status->server->hasButtons() ? tr("Shown by %1, with buttons to answer").arg(status->server->name)
                                        : tr("Shown by %1, without buttons: answer in this window").arg(status->server->name);
}

QString Reminders::quietText() const
{
    return quietFrom().isEmpty() ? tr("None") : tr("%1–%2", "quiet hours").arg(quietFrom(), quietTo());
}

QString Reminders::quietFrom() const
{
    const auto quiet = settings().quietHours;
    return quiet ? wording::clock(quiet->first.minutes) : QString();
}

QString Reminders::quietTo() const
{
    const auto quiet = settings().quietHours;
    return quiet ? wording::clock(quiet->second.minutes) : QString();
}

QString Reminders::exerciseTime() const
{
    const auto time = settings().exerciseReminder;
    return time ? wording::clock(time->minutes) : QString();
}

bool Reminders::autostart() const
{
    return Autostart().enabled();
}

QString Reminders::assign(const char* key, const std::string& text)
{
    try {
        m_session.tracker().setSetting(key, text);
    } catch (const Refusal& refusal) {
        return refusalText(refusal);
    }
    m_session.announceChange();
    return {};
}

QString Reminders::set(const QString& key, bool on)
{
    const std::string yes = key == QLatin1String("exercise-reminder") ? clockText(*Settings{}.exerciseReminder) : "on";
    const QString refusal = assign(key.toLatin1().constData(), on ? yes : "off");
    if (on && refusal.isEmpty() && m_health == NotRunning)
        start();
    return refusal;
}

QString Reminders::setQuietHours(const QString& from, const QString& to)
{
    if (from.isEmpty() && to.isEmpty())
        return assign("quiet-hours", "off");
    if (from.isEmpty() || to.isEmpty())
        return tr("Fill in both times, or leave both empty for no quiet hours.");
    try {
        const std::string begin = clockText(timeTyped(from)), end = clockText(timeTyped(to));
        if (begin == end)
            return tr("Begin and end are the same time. Leave both empty for no quiet hours.");
        return assign("quiet-hours", begin + "-" + end);
    } catch (const Refusal& refusal) {
        return refusalText(refusal);
    }
}

QString Reminders::setExerciseTime(const QString& time)
{
    try {
        return assign("exercise-reminder", clockText(timeTyped(time)));
    } catch (const Refusal& refusal) {
        return refusalText(refusal);
    }
}

QString Reminders::setAutostart(bool on)
{
    Autostart autostart;
    const bool done = on ? autostart.enable(servicePath()) : autostart.disable();
    emit changed();
    return done ? QString() : tr("The file that starts it cannot be written.");
}

void Reminders::dismissDue()
{
    m_due.dismiss();
    look();
}

void Reminders::test()
{
    say(tr("Sending…"));
    m_link.sendTest();
}

void Reminders::tryOne()
{
    m_testWhenRunning = m_health == Checking || canStart();
    if (m_testWhenRunning)
        start();
    else
        test();
}

void Reminders::start()
{
    say(tr("Starting…"));
    m_link.start(servicePath());
}

void Reminders::say(const QString& text)
{
    m_resultText = text;
    emit resultTextChanged();
}

}  // namespace limber
