// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress/presence.h"
#include "core/tracker.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace limber {

class Changes;
class Session;

/// What is known of last night, for the card that asks for it in the morning: first the two times, which the machine may
/// suggest; once they are logged, how it was and whether a leg cramped.
///
/// QML: an invokable that logs does so through Changes and returns the refusal's text, mostly nothing.
class LastNight : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /// The card is the first on the page: it is morning, and it asks for the times or what comes after them.
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    /// Bedtime or wake-up is unknown and it is still morning.
    Q_PROPERTY(bool asks READ asks NOTIFY changed)
    /// Bedtime or wake-up is unknown, at any hour.
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    /// "22:41" where logged, else as suggested, else a proposal from the goal and the usual wake-up: what the two time
    /// fields start with.
    Q_PROPERTY(QString bedText READ bedText NOTIFY changed)
    Q_PROPERTY(QString upText READ upText NOTIFY changed)
    Q_PROPERTY(bool bedKnown READ bedKnown NOTIFY changed)
    Q_PROPERTY(bool upKnown READ upKnown NOTIFY changed)
    /// The habits of the night that are kept. Sleep needs both times; bedtime alone needs no wake-up.
    Q_PROPERTY(bool bedKept READ bedKept NOTIFY changed)
    Q_PROPERTY(bool upKept READ upKept NOTIFY changed)
    /// "Night of Wednesday, 18 November"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Where the suggested times come from: "The screen was locked 22:52–06:41. Was that your night?"; without any, that
    /// the times are the usual ones; empty where both are known.
    Q_PROPERTY(QString source READ source NOTIFY changed)
    /// Each of the two times is logged or suggested: "Yes" is enough.
    Q_PROPERTY(bool confirmable READ confirmable NOTIFY changed)

    // After the times were logged from the card, until answered, put away or noon.
    Q_PROPERTY(bool asksMore READ asksMore NOTIFY changed)
    /// "22:52–06:41 · 7 h 49 min"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// "Well", "So-so", "Badly"
    Q_PROPERTY(QStringList feelings READ feelings NOTIFY changed)
    /// Which of them stands as the note of the wake-up; -1 for none.
    Q_PROPERTY(int feeling READ feeling NOTIFY changed)
    /// "2 cramps logged"; empty for none.
    Q_PROPERTY(QString crampText READ crampText NOTIFY changed)
    Q_PROPERTY(bool crampsAnswered READ crampsAnswered NOTIFY changed)
    /// The middle of the sleep, for a cramp of which the time is not known: "02:46"
    Q_PROPERTY(QString crampTime READ crampTime NOTIFY changed)

public:
    LastNight(Session& session, Changes& changes, QObject* parent = nullptr);
    void show(const DayView& today, const Settings& settings, WallTime now);

    [[nodiscard]] bool shown() const { return m_asks || asksMore(); }
    [[nodiscard]] bool asks() const { return m_asks; }
    [[nodiscard]] bool missing() const { return !m_bedKnown || !m_upKnown; }
    [[nodiscard]] QString bedText() const { return m_bedText; }
    [[nodiscard]] QString upText() const { return m_upText; }
    [[nodiscard]] bool bedKnown() const { return m_bedKnown; }
    [[nodiscard]] bool upKnown() const { return m_upKnown; }
    [[nodiscard]] bool bedKept() const { return m_bedKept; }
    [[nodiscard]] bool upKept() const { return m_upKept; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] bool confirmable() const { return m_confirmable; }
    [[nodiscard]] bool asksMore() const;
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] static QStringList feelings();
    [[nodiscard]] int feeling() const;
    [[nodiscard]] QString crampText() const;
    [[nodiscard]] bool crampsAnswered() const { return m_noCramps || m_cramps > 0; }
    [[nodiscard]] QString crampTime() const { return m_crampTime; }
    /// The night these are about.
    [[nodiscard]] Day night() const { return m_night; }

    /// Keeps one of `feelings` as the note of the wake-up.
    Q_INVOKABLE QString feel(int feeling);
    /// A cramp of that night, at a time as typed.
    Q_INVOKABLE QString logCramp(const QString& time);
    Q_INVOKABLE void noCramps();
    Q_INVOKABLE void putAway();

signals:
    void changed();

private:
    void read(const DayView& today, const Settings& settings);
    void suggest();
    void sumUp();

    Session& m_session;
    Changes& m_changes;
    Day m_night;
    bool m_morning = false;
    bool m_asks = false;
    bool m_bedKnown = true;
    bool m_upKnown = true;
    bool m_bedKept = true;
    bool m_upKept = true;
    bool m_confirmable = false;
    bool m_follows = false;  ///< the times were asked for by this window and are known now
    bool m_noCramps = false;
    bool m_putAway = false;
    int m_cramps = 0;
    int m_bed = 0;  ///< minutes since the midnight that begins the night's day, where known
    std::optional<Entry> m_wakeUp;
    QString m_bedText;
    QString m_upText;
    QString m_title;
    QString m_source;
    QString m_summary;
    QString m_crampTime;
};

}  // namespace limber
