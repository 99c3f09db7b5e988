// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QQuickWindow;

namespace limber {

class Session;

/// Has the session bus start limberd when it does not run: once the first frame of `window` is on the screen, and
/// whenever the first reminder is switched on after that. Where limberd is not installed as a service, nothing happens.
class ReminderStart final : public QObject {
    Q_OBJECT

public:
    ReminderStart(QQuickWindow& window, Session& session);

private:
    void look();

    Session& m_session;
    bool m_isWanted = false;
};

}  // namespace limber
