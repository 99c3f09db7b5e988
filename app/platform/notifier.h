// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace limber {

/// What is put on the screen. Plain text throughout.
struct Notification {
    struct Action {
        QString key;
        QString label;
    };
    QString tag;  ///< of the caller's choosing: a second one with the same tag replaces the first
    QString title;
    QString body;
    QList<Action> actions;  ///< buttons, the most wanted first; "default" is what a click on the bubble does
};

/// A desktop's notifications, as the service sees them.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by shown() or failed(), never before it returns.
    virtual void show(const Notification& notification) = 0;
    /// Takes it off the screen. No closed() follows.
    virtual void close(const QString& tag) = 0;

    /// Names the server that runs now, and none that ever ran before. Empty where bubbles cannot outlive the process
    /// that showed them.
    [[nodiscard]] virtual QString screen() const { return {}; }
    /// The server's number for the bubble; 0 when it is not on the screen.
    [[nodiscard]] virtual uint numberOf(const QString&) const { return 0; }
    /// A bubble that an earlier process left on this same screen(): the next show() with its tag takes its place.
    virtual void adopt(const QString&, uint) {}

signals:
    void shown(const QString& tag);
    /// `serverThere` is false when no notification server runs or can be started: serverFound() tells when one does.
    void failed(const QString& tag, bool serverThere, const QString& why);
    /// `token` lets a window that is opened now take the focus; may be empty.
    void activated(const QString& tag, const QString& key, const QString& token);
    /// It left the screen without an answer: dismissed or expired.
    void closed(const QString& tag);
    /// The server is gone and all that it showed with it.
    void serverLost();
    void serverFound();
};

}  // namespace limber
