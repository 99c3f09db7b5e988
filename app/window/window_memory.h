// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QTimer>

#include <filesystem>
#include <optional>

class QWindow;

namespace limber {

/// How large a window is, and whether it fills the screen; then `size` is what it goes back to.
struct WindowSize {
    QSize size;
    bool maximized = false;
    bool operator==(const WindowSize&) const = default;
};

/// "1100x760" or "1100x760 maximized"; nothing for what is no size of a window.
[[nodiscard]] std::optional<WindowSize> parseWindowSize(const QByteArray& text);
[[nodiscard]] QByteArray textOf(const WindowSize& size);

/// Keeps the window's size in a file from one start to the next. Where on the screen it stands is the desktop's to know.
/// It is a comfort: a file that cannot be read or written is passed over in silence.
class WindowMemory final : public QObject {
    Q_OBJECT

public:
    explicit WindowMemory(std::filesystem::path file = defaultFile());
    /// $XDG_STATE_HOME/limber/window, else ~/.local/state/limber/window.
    [[nodiscard]] static std::filesystem::path defaultFile();

    /// What was kept, no larger than `screen`.
    [[nodiscard]] std::optional<WindowSize> recall(QSize screen) const;
    /// Keeps what becomes of the window from now on.
    void follow(QWindow& window);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    const std::filesystem::path m_file;
    QWindow* m_window = nullptr;
    QTimer m_settled;
    std::optional<WindowSize> m_kept;
};

}  // namespace limber
