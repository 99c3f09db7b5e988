// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/database_watch.h"
#include "app/platform/desktop_notifier.h"
#include "app/platform/names.h"
#include "app/platform/zone_watch.h"
#include "app/service/log.h"
#include "app/service/memory.h"
#include "app/service/presence.h"
#include "app/service/reminder_service.h"
#include "app/service/service_object.h"
#include "app/service/session_end.h"
#include "app/service/wall_timer.h"
#include "app/service/window_launcher.h"
#include "core/tracker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QTimer>

#include <unistd.h>

#include <cstdio>

using namespace limber;
using namespace std::chrono_literals;

namespace {

constexpr int notRunning = 3;
constexpr int busLost = 4;  // only within this program
constexpr auto lingering = 10s;  // with nothing to remind of, before it ends

int printStatus(const QDBusConnection& bus)
{
    if (bus.interface() == nullptr || !bus.interface()->isServiceRegistered(names::service)) {
        std::puts("{\"running\":false}");
        logLine("not running");
        return notRunning;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(names::service, names::servicePath, names::serviceInterface, "Status");
    ask.setAutoStartService(false);
    const QDBusMessage reply = bus.call(ask);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        logLine("running, but does not answer: " + reply.errorMessage().toStdString());
        return notRunning;
    }
    std::puts(qPrintable(reply.arguments().value(0).toString()));
    return 0;
}

/// Through the bus, so that systemd looks after the service and starts it again should it fail. False where there is no
/// systemd or it does not know the service: then this process has to be it.
bool startedBySystemd(const QDBusConnection& bus)
{
    QDBusConnectionInterface* daemon = bus.interface();
    return daemon->isServiceRegistered("org.freedesktop.systemd1") && daemon->startService(names::service).isValid();
}

/// With nothing to remind of, the program ends unless somebody goes on asking it.
void endWhenIdle(QTimer& ending, ServiceObject& object)
{
    ending.setSingleShot(true);
    ending.setInterval(lingering);
    QObject::connect(&ending, &QTimer::timeout, &object, [] {
        logLine("every reminder is switched off");
        QCoreApplication::quit();
    });
    QObject::connect(&object, &ServiceObject::asked, &ending, [&ending] {
        if (ending.isActive())
            ending.start();
    });
}

int serve(QDBusConnection bus)
{
    const std::filesystem::path folder = defaultDataFolder();
    const SystemClock clock;
    DesktopNotifier notifier(bus);
    ReminderService service({folder, clock, systemZone, notifier, openWindow});
    WallTimer timer;
    ServiceObject object(service, notifier, timer);
    QTimer ending;
    endWhenIdle(ending, object);

    const auto reconcile = [&service] { service.reconcile(); };
    QObject::connect(&timer, &WallTimer::due, &service, reconcile);
    const QDBusConnection systemBus = QDBusConnection::systemBus();
    ZoneWatch zone;
    zone.listenOn(systemBus);
    QObject::connect(&zone, &ZoneWatch::changed, &service, reconcile);
    Presence presence(service, systemBus, bus);
    const SessionEnd sessionEnd(bus);
    QObject::connect(&sessionEnd, &SessionEnd::ended, &object, [] { QCoreApplication::exit(busLost); });
    QObject::connect(&service, &ReminderService::reconciled, &timer, [&] {
        timer.wait(service.next());
        timer.wakeFor(service.wake());
        if (service.anythingEnabled())
            ending.stop();
        else if (!ending.isActive())
            ending.start();
        releaseMemory();
    });

    bus.registerObject(names::servicePath, &object, QDBusConnection::ExportScriptableSlots);
    if (!bus.registerService(names::service)) {
        logLine("another one is running already");
        return 0;
    }
    reconcile();  // makes the data folder, which the watch needs
    DatabaseWatch data(folder);
    QObject::connect(&data, &DatabaseWatch::changed, &service, reconcile);
    QObject::connect(&service, &ReminderService::reconciled, &data, &DatabaseWatch::resume);
    reconcile();  // what was written before the watch began
    presence.begin();
    return QCoreApplication::exec();
}

/// Begins anew on the bus that took the lost one's place, in the same process; status 1 tells systemd to try later.
int startOver(char** argv)
{
    logLine("the session bus is gone");
    if (sessionBusReturns())
        execv("/proc/self/exe", argv);
    return 1;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("limberd");
    QCoreApplication::setApplicationVersion(LIMBER_VERSION);

    QCommandLineParser line;
    line.setApplicationDescription("Limber's reminder service: shows what is due and writes down what is answered.");
    line.addHelpOption();
    line.addVersionOption();
    const QCommandLineOption status("status", "Print what the running service says of itself, as JSON; exit 3 if none runs.");
    const QCommandLineOption dataDir("data-dir", "Keep the data in FOLDER.", "FOLDER");
    const QCommandLineOption activate("activate", "Have systemd run the service, if it can; else run it here.");
    line.addOptions({status, activate, dataDir});
    line.process(application);
    if (!line.positionalArguments().isEmpty())
        line.showHelp(2);
    if (line.isSet(dataDir))
        qputenv("LIMBER_DATA_DIR", line.value(dataDir).toLocal8Bit());  // for the window that is opened too

    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (line.isSet(status))
        return printStatus(bus);
    if (!bus.isConnected()) {
        logLine("no session bus; reminders need one");
        return 1;
    }
    if (line.isSet(activate) && startedBySystemd(bus))
        return 0;
    const int end = serve(bus);
    return end == busLost ? startOver(argv) : end;
}
