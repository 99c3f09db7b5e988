// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace limber {

/// What is known of last night's bedtime and wake-up, for the card that asks for it in the morning.
class LastNight : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /// Bedtime or wake-up is unknown and it is still morning: the card is the first on the page.
    Q_PROPERTY(bool asks READ asks NOTIFY changed)
    /// Bedtime or wake-up is unknown, at any hour.
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    /// "22:41" where logged, else a proposal from the goal and the usual wake-up: what the two time fields start with.
    Q_PROPERTY(QString bedText READ bedText NOTIFY changed)
    Q_PROPERTY(QString upText READ upText NOTIFY changed)
    Q_PROPERTY(bool bedKnown READ bedKnown NOTIFY changed)
    Q_PROPERTY(bool upKnown READ upKnown NOTIFY changed)
    /// "Night of Wednesday, 18 November"
    Q_PROPERTY(QString title READ title NOTIFY changed)

public:
    explicit LastNight(QObject* parent = nullptr);
    void show(const DayView& today, const Settings& settings, WallTime now);

    [[nodiscard]] bool asks() const { return m_asks; }
    [[nodiscard]] bool missing() const { return !m_bedKnown || !m_upKnown; }
    [[nodiscard]] QString bedText() const { return m_bedText; }
    [[nodiscard]] QString upText() const { return m_upText; }
    [[nodiscard]] bool bedKnown() const { return m_bedKnown; }
    [[nodiscard]] bool upKnown() const { return m_upKnown; }
    [[nodiscard]] QString title() const { return m_title; }
    /// The night these are about.
    [[nodiscard]] Day night() const { return m_night; }

signals:
    void changed();

private:
    Day m_night;
    bool m_asks = false;
    bool m_bedKnown = true;
    bool m_upKnown = true;
    QString m_bedText;
    QString m_upText;
    QString m_title;
};

}  // namespace limber
