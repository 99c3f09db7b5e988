// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace limber {

/// Keeps the screen from going dark, through org.freedesktop.ScreenSaver (specifications.freedesktop.org/idle-inhibit-spec).
/// Where no desktop offers it, nothing happens. Whoever ends lets the screen sleep again: the desktop sees the name go.
class ScreenAwake final : public QObject {
    Q_OBJECT

public:
    void keep(bool awake);

private:
    void inhibit();
    void release();

    bool m_wanted = false;
    bool m_asked = false;  ///< the reply with the number is awaited
    uint m_cookie = 0;     ///< 0 while nothing is inhibited
};

}  // namespace limber
