// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariantMap>

namespace limber {

struct WindowRequest;

/// One window a session bus: the first owns the application's name and answers org.freedesktop.Application, a second
/// start asks it to come to the front. Without a bus every start is the first.
class SingleWindow final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    enum class Place {
        First,    ///< or without a bus
        Second,   ///< the first one did what was asked
        Unheard,  ///< there is a first one, and it does not answer
    };
    [[nodiscard]] Place claim(const WindowRequest& request);
    /// The window is there now: what was asked for until then is said once more, and from then on at once.
    void deliver();

    // org.freedesktop.Application (Desktop Entry Specification, "D-Bus Activation")
    Q_SCRIPTABLE void Activate(const QVariantMap& platform);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platform);
    /// "page" with the page's name; "today", "week"; "drink".
    Q_SCRIPTABLE void ActivateAction(const QString& action, const QVariantList& parameters, const QVariantMap& platform);

signals:
    /// Come to the front, at `page` unless it is empty.
    void wanted(const QString& page);
    void drinkWanted();

private:
    void want(const QString& page, bool drink = false);

    bool m_delivering = false;
    bool m_asked = false;
    QString m_page;
    int m_drinks = 0;
};

}  // namespace limber
