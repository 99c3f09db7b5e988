// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window `limber`: puts its parts together, decides nothing.

#include "app/i18n/refusal_text.h"
#include "app/platform/names.h"
#include "app/platform/screen_awake.h"
#include "app/window/command_line.h"
#include "app/window/interface.h"
#include "app/window/rehearsal.h"
#include "app/window/reminder_start.h"
#include "app/window/session.h"
#include "app/window/session_bus.h"
#include "app/window/single_window.h"
#include "app/window/stage.h"
#include "app/window/type_scale.h"
#include "app/window/window_memory.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(LimberPlugin)
Q_IMPORT_QML_PLUGIN(Limber_UiPlugin)

namespace limber {
namespace {

using Task = WindowRequest::Task;

void comeForward(QQuickWindow& window, const QString& page)
{
    if (!page.isEmpty())
        QMetaObject::invokeMethod(&window, "open", Q_ARG(QString, page));
    window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.raise();
    window.requestActivate();
}

/// Minutes pass for the session only while the window can be seen, from its first frame on and not before: the first
/// use of a day is written down then, which costs a write to the disk.
void followVisibility(QQuickWindow& window, Session& session)
{
    const auto seen = [&window, &session] {
        session.setVisible(window.visibility() != QWindow::Hidden && window.visibility() != QWindow::Minimized);
    };
    const auto begin = [&window, &session, seen] {
        seen();
        QObject::connect(&window, &QWindow::visibilityChanged, &session, seen);
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &session, begin,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

/// A plain window with one sentence, where the data cannot be opened.
int showRefusal(const Refusal& refusal, const WindowRequest& request)
{
    Language language;
    language.speak(request.language.isEmpty() ? "system" : request.language.toStdString());
    const QString text = refusalText(refusal);
    std::fprintf(stderr, "limber: %s\n", qPrintable(text));
    if (request.task != Task::Run)
        return 1;
    QQmlEngine engine;
    Interface interface(engine, "ErrorPage.qml");
    return interface.open({{QStringLiteral("message"), text}}) ? QGuiApplication::exec() : 1;
}

/// The size asked for, else the one that the window had when it was last open.
std::optional<WindowSize> sizeFor(const WindowRequest& request, const WindowMemory& memory)
{
    if (request.size.isValid())
        return WindowSize{request.size, false};
    const QScreen* screen = QGuiApplication::primaryScreen();
    return request.task == Task::Run && screen ? memory.recall(screen->availableSize()) : std::nullopt;
}

/// It is the page Today, whose first card it is.
bool isEvening(const WindowRequest& request)
{
    return request.page == QLatin1String("evening");
}

QVariantMap propertiesFor(const WindowRequest& request, const WindowMemory& memory)
{
    QVariantMap properties{{QStringLiteral("page"), isEvening(request) ? QStringLiteral("today") : request.page}};
    const auto size = sizeFor(request, memory);
    if (!size)
        return properties;
    properties.insert(QStringLiteral("width"), size->size.width());
    properties.insert(QStringLiteral("height"), size->size.height());
    if (size->maximized)
        properties.insert(QStringLiteral("visibility"), QWindow::Maximized);
    return properties;
}

/// What a second start asks for, now and later.
void followSecondStarts(SingleWindow& single, QQuickWindow& window, Today& today)
{
    QObject::connect(&single, &SingleWindow::wanted, &window, [&window](const QString& page) { comeForward(window, page); });
    QObject::connect(&single, &SingleWindow::drinkWanted, &window, [&today] { today.drink(today.water()->usualDrink()); });
}

/// Nothing where this start is the first one: another status than that ends it.
std::optional<int> yieldToFirst(const WindowRequest& request, SingleWindow& single)
{
    if (request.task != Task::Run)
        return {};
    switch (single.claim(request)) {
    case SingleWindow::Place::Second:
        return 0;
    case SingleWindow::Place::Unheard:
        std::fputs("limber: another window has it open and does not answer.\n", stderr);
        return 1;
    case SingleWindow::Place::First:
        break;
    }
    return {};
}

/// What the program does while the interface's types load on their own thread: it reads the data and the fonts.
void prepare(const WindowRequest& request, Stage& stage, QQmlEngine& engine)
{
    stage.dress(engine);
    if (request.task == Task::Run && hasSessionBus())
        stage.appearance().followPortal();
    Interface::giveWay();
    loadTypeScale(stage.appearance().language(), Interface::giveWay);
}

int run(const WindowRequest& request)
{
    const SystemClock clock;
    std::optional<Session> session;
    std::optional<Stage> stage;
    SingleWindow single;
    QQmlEngine engine;
    Rehearsal rehearsal(engine);
    Interface interface(engine, "Main.qml");
    if (const auto status = yieldToFirst(request, single))
        return *status;
    session.emplace(request.folder, clock, systemZone());
    session->followZone(systemZone);
    Interface::giveWay();
    stage.emplace(*session, Appearance::Wish{request.theme, request.language}, std::chrono::steady_clock::now, loadCues);
    prepare(request, *stage, engine);
    if (isEvening(request))
        stage->evening().ask();
    if (!request.pageAsked && !request.drink)
        stage->welcome().offer();
    if (stage->evening().shown())
        interface.loadAhead({"pages/EveningCard.qml"});
    interface.loadAhead({"pages/HabitsCard.qml", "pages/NextCard.qml", "pages/NextStripCard.qml", "pages/EntriesCard.qml", "components/Snackbar.qml"});

    WindowMemory memory;
    QQuickWindow* window = interface.open(propertiesFor(request, memory));
    if (!window)
        return 1;
    if (request.task == Task::SelfTest)
        return rehearsal.selfTest(*window);
    if (request.task == Task::Picture)
        return rehearsal.takePicture(*window, request.pictureFile);
    followVisibility(*window, *session);
    ScreenAwake awake;
    QObject::connect(&stage->stretchGuide(), &StretchGuide::awakeWanted, &awake, &ScreenAwake::keep);
    QObject::connect(&stage->crampGuide(), &CrampGuide::awakeWanted, &awake, &ScreenAwake::keep);
    if (!request.size.isValid())
        memory.follow(*window);
    const ReminderStart reminders(*window, *session);
    QObject::connect(window, &QQuickWindow::frameSwapped, &stage->reminders(), [&stage] { stage->reminders().follow(true); },
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    followSecondStarts(single, *window, stage->today());
    single.deliver();
    if (request.drink)
        stage->today().drink(stage->today().water()->usualDrink());
    return QGuiApplication::exec();
}

int start(WindowRequest request)
{
    std::optional<QTemporaryDir> scratch;  // a self-test leaves nothing behind, unless it is told where to look
    if (request.task == Task::SelfTest && request.folder == defaultDataFolder())
        request.folder = scratch.emplace().path().toStdString();
    try {
        return run(request);
    } catch (const Refusal& refusal) {
        return showRefusal(refusal, request);
    }
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}  // namespace
}  // namespace limber

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const limber::WindowRequest request = limber::parseCommandLine(arguments);
    if (request.task == limber::Task::Tell || request.task == limber::Task::Refuse) {
        const bool refused = request.task == limber::Task::Refuse;
        std::fprintf(refused ? stderr : stdout, "%s\n", qPrintable(request.text.trimmed()));
        return refused ? 2 : 0;
    }
    if (!limber::hasDisplay()) {
        std::fputs("limber: there is no display to open a window on; limberctl works without one.\n", stderr);
        return 1;
    }
    limber::settleSessionBus();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("limber"));
    QGuiApplication::setDesktopFileName(QString::fromLatin1(limber::names::application));
    return limber::start(request);
}
