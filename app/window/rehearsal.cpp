// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rehearsal.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace limber {
namespace {

constexpr std::chrono::milliseconds quiet{300};
constexpr std::chrono::seconds longest{5};

}  // namespace

Rehearsal::Rehearsal(QQmlEngine& engine)
{
    QObject::connect(&engine, &QQmlEngine::warnings, &engine,
                     [this](const QList<QQmlError>& warnings) { m_warnings += static_cast<int>(warnings.size()); });
}

int Rehearsal::selfTest(QQuickWindow& window)
{
    for (const char* page : {"today", "week", "history", "habits", "settings", "reminders", "review", "helps", "learn", "today"}) {
        window.setProperty("page", QString::fromLatin1(page));
        settle(window);
    }
    if (m_warnings > 0)
        std::fprintf(stderr, "limber: %d warnings of the interface\n", m_warnings);
    return m_warnings > 0 ? 1 : 0;
}

int Rehearsal::takePicture(QQuickWindow& window, const QString& file)
{
    settle(window);
    if (window.grabWindow().save(file))
        return 0;
    std::fprintf(stderr, "limber: the picture cannot be saved as %s\n", qPrintable(file));
    return 1;
}

void Rehearsal::settle(QQuickWindow& window)
{
    QEventLoop loop;
    QTimer stillness;
    stillness.setSingleShot(true);
    QObject::connect(&stillness, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &stillness, [&stillness] { stillness.start(quiet); });
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    stillness.start(quiet);
    loop.exec();
}

}  // namespace limber
