// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace limber {

/// The reminder that is due now, as the window shows it beside the desktop's own notification: the one that came last.
class DueReminder : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString occurrence READ occurrence NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString body READ body NOTIFY changed)
    /// Name of an icon of the interface
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    /// Keys of its answers for Today.answer ("done", "snooze-10", …), the most wanted first, and their words. A stretch
    /// has "start" before them, which leads to its guide.
    Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed)
    /// It has waited behind another one, which was answered or put away: it is not to call as loudly at once.
    Q_PROPERTY(bool waited READ waited NOTIFY changed)
    /// The page that has a place of its own for what it asks; empty for those that have none
    Q_PROPERTY(QString page READ page NOTIFY changed)
    /// A step of the evening chain, which stands on Today in the evening
    Q_PROPERTY(bool ofEvening READ ofEvening NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool shown() const { return !m_occurrence.isEmpty(); }
    [[nodiscard]] QString occurrence() const { return m_occurrence; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString body() const { return m_body; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] QStringList keys() const { return m_keys; }
    [[nodiscard]] QStringList labels() const { return m_labels; }
    [[nodiscard]] bool waited() const { return m_waited; }
    [[nodiscard]] QString page() const { return shown() ? m_page : QString(); }
    [[nodiscard]] bool ofEvening() const { return shown() && m_ofEvening; }

    /// How far the desktop's own notifications reach the user.
    enum class Others {
        Show,    ///< limberd shows what is due; so does the window, once it was
        Fail,    ///< limberd runs, but nobody sees what it shows: the window does, and leaves the record to limberd
        Absent,  ///< the window is alone, and writes down what came
    };
    /// True where something is due that limberd should have shown by now.
    bool look(Tracker& tracker, Others others);
    /// The user has seen it and wants it away; it stays open elsewhere.
    void dismiss();

signals:
    void changed();

private:
    void take(const Reminder* reminder, Tracker& tracker);

    std::set<std::pair<std::string, Instant>> m_dismissed;  ///< and when they came: after a snooze they come again
    Instant m_at{};  ///< when the one that is shown came, or else the last that was
    bool m_waited = false;
    bool m_ofEvening = false;
    QString m_occurrence, m_title, m_body, m_icon, m_page;
    QStringList m_keys, m_labels;
};

}  // namespace limber
