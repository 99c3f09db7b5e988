// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// page_times FOLDER NAME…: opens the window on the data in FOLDER and taps on what has each of these object names in turn,
// as a person does, waiting in between until nothing moves. Of the last one it prints four numbers: milliseconds from the
// tap to the frame that shows its effect, of the wall and of the processor, to the last frame that it causes, and how many
// frames came until its effect was shown. The effect of "nav_week" and "toReminders" is a page, that of "cup250" a number.

#include "app/window/interface.h"
#include "app/window/session.h"
#include "app/window/stage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <ctime>

Q_IMPORT_QML_PLUGIN(LimberPlugin)
Q_IMPORT_QML_PLUGIN(Limber_UiPlugin)

namespace limber {
namespace {

constexpr std::chrono::milliseconds quiet{300};

double processorMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

QQuickItem* find(QQuickItem* item, const QString& name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = find(child, name))
            return found;
    }
    return nullptr;
}

/// Until no frame has come for a while: icons come from a thread of their own.
void settle(QQuickWindow& window)
{
    QEventLoop loop;
    QTimer stillness;
    stillness.setSingleShot(true);
    QObject::connect(&stillness, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &stillness, [&stillness] { stillness.start(quiet); });
    stillness.start(quiet);
    loop.exec();
}

void tap(QQuickWindow& window, const QPointF& place)
{
    for (const auto& [type, buttons] : {std::pair(QEvent::MouseButtonPress, Qt::LeftButton), {QEvent::MouseButtonRelease, Qt::NoButton}}) {
        QMouseEvent event(type, place, window.mapToGlobal(place), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
}

/// The page that the tap opens is on the screen and opaque; or the number of today's water is another one.
class Effect {
public:
    Effect(QQuickWindow& window, const QString& name) : m_root(*window.contentItem())
    {
        if (name.startsWith(QLatin1String("cup")))
            m_before = water();
        else
            m_page = name.mid(name.startsWith(QLatin1String("nav_")) ? 4 : 2).toLower() + QLatin1String("Page");
    }

    [[nodiscard]] bool isThere() const
    {
        if (m_page.isEmpty())
            return water() != m_before;
        const QQuickItem* page = find(&m_root, m_page);
        return page && page->opacity() >= 1 && page->parentItem()->opacity() >= 1;
    }

private:
    [[nodiscard]] QString water() const
    {
        const QQuickItem* value = find(&m_root, QStringLiteral("waterValue"));
        return value ? value->property("text").toString() : QString();
    }

    QQuickItem& m_root;
    QString m_page;
    QString m_before;
};

/// Prints what the tap cost; false where there is nothing of that name, or no effect.
bool measure(QQuickWindow& window, const QString& name)
{
    const QQuickItem* item = find(window.contentItem(), name);
    if (!item)
        return false;
    const QPointF place = item->mapToScene({item->width() / 2, item->height() / 2});
    const Effect effect(window, name);
    QElapsedTimer timer;
    int frames = 0;
    double shown = -1;
    double processor = 0;
    double last = 0;
    const double spent = processorMilliseconds();
    QObject watcher;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &watcher, [&] {
        last = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (shown >= 0)
            return;
        ++frames;
        if (effect.isThere()) {
            shown = last;
            processor = processorMilliseconds() - spent;
        }
    });
    timer.start();
    tap(window, place);
    settle(window);
    std::printf("%.2f %.2f %.2f %d\n", shown, processor, last, frames);
    return shown >= 0;
}

int run(const char* folder, const QStringList& names)
{
    const SystemClock clock;
    Session session(folder, clock, systemZone());
    session.tracker().setSetting("motion", "reduced");  // what is measured is work, not the time given to a fade
    session.tracker().setSetting("language", "zh");
    Stage stage(session);
    QQmlEngine engine;
    stage.dress(engine);
    Interface interface(engine, "Main.qml");
    QQuickWindow* window = interface.open({{QStringLiteral("page"), QStringLiteral("today")}});
    if (!window)
        return 1;
    settle(*window);
    for (const QString& name : names.first(names.size() - 1)) {
        if (const QQuickItem* item = find(window->contentItem(), name))
            tap(*window, item->mapToScene({item->width() / 2, item->height() / 2}));
        settle(*window);
    }
    return measure(*window, names.last()) ? 0 : 1;
}

}  // namespace
}  // namespace limber

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: page_times FOLDER NAME…\n", stderr);
        return 2;
    }
    try {
        return limber::run(argv[1], arguments.mid(2));
    } catch (const limber::Refusal& refusal) {
        std::fprintf(stderr, "page_times: %s\n", refusal.what());
        return 1;
    }
}
