// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_memory.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QWindow>

namespace limber {
namespace {

constexpr QSize smallest{320, 480};  // as qml/Main.qml
constexpr int largestSide = 16384;   // ten desktops side by side; anything more is a slip of a pen
constexpr qint64 longestFile = 64;
constexpr int settlingTime = 300;    // ms

QString nameOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

}  // namespace

std::optional<WindowSize> parseWindowSize(const QByteArray& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})( maximized)?\\n?$"));
    const auto found = form.match(QString::fromLatin1(text));
    const QSize size(found.captured(1).toInt(), found.captured(2).toInt());
    if (size.width() < smallest.width() || size.height() < smallest.height() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return WindowSize{size, !found.captured(3).isEmpty()};
}

QByteArray textOf(const WindowSize& size)
{
    return QByteArray::number(size.size.width()) + 'x' + QByteArray::number(size.size.height()) + (size.maximized ? " maximized\n" : "\n");
}

WindowMemory::WindowMemory(std::filesystem::path file) : m_file(std::move(file))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_settled, &QTimer::timeout, this, &WindowMemory::take);
}

std::filesystem::path WindowMemory::defaultFile()
{
    const QByteArray state = qgetenv("XDG_STATE_HOME");
    const std::filesystem::path folder = state.startsWith('/') ? state.toStdString() : QDir::homePath().toStdString() + "/.local/state";
    return folder / "limber" / "window";
}

std::optional<WindowSize> WindowMemory::recall(QSize screen) const
{
    QFile file(nameOf(m_file));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto kept = parseWindowSize(file.read(longestFile));
    if (kept)
        kept->size = kept->size.boundedTo(screen);
    return kept;
}

void WindowMemory::follow(QWindow& window)
{
    m_window = &window;
    m_kept = recall({largestSide, largestSide});
    // The new size may come before it is said that the window fills the screen now: both are looked at once they rest.
    const auto wait = [this] { m_settled.start(); };
    connect(&window, &QWindow::widthChanged, this, wait);
    connect(&window, &QWindow::heightChanged, this, wait);
    connect(&window, &QWindow::visibilityChanged, this, wait);
    window.installEventFilter(this);
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close)
        take();
    return QObject::eventFilter(watched, event);
}

void WindowMemory::take()
{
    m_settled.stop();
    WindowSize present = m_kept.value_or(WindowSize{m_window->size(), false});
    switch (m_window->visibility()) {
    case QWindow::Windowed:
        present = {m_window->size(), false};
        break;
    case QWindow::Maximized:
        present.maximized = true;
        break;
    default:  // hidden, minimised or full screen: it comes back from there as it was
        return;
    }
    if (m_kept == present)
        return;
    m_kept = present;
    QDir().mkpath(nameOf(m_file.parent_path()));
    QSaveFile file(nameOf(m_file));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(textOf(present));
        file.commit();
    }
}

}  // namespace limber
