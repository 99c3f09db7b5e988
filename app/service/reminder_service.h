// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/i18n/language.h"
#include "app/platform/notifier.h"
#include "app/service/bubbles.h"
#include "app/service/patience.h"
#include "app/service/reminder_notification.h"
#include "app/service/screen_record.h"
#include "core/calendar/clock.h"

#include <QObject>

#include <deque>
#include <filesystem>
#include <functional>

namespace limber {

class Tracker;
enum class PresenceSign : int;

/// Brings the core's agenda to the screen and the user's answers back. Decides nothing itself: every event leads to
/// reconcile(), which compares what is on screen with the agenda of this moment.
///
/// What a process that was killed left on the screen is taken over by the next one: shown again in the same place, so that
/// its answers arrive. Where the screen itself is another one by now, it is shown again if it still makes sense.
///
/// The database is open only while something is read or written, so that an idle service holds no caches and no locks.
class ReminderService : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::filesystem::path folder;           ///< of the data
        const Clock& clock;                     ///< must outlive the service
        std::function<ZonePtr()> zone;          ///< where the user is now; asked each time
        Notifier& notifier;                     ///< must outlive the service
        std::function<bool(const QString& page, const QString& token)> openWindow;
    };
    explicit ReminderService(Parts parts, QObject* parent = nullptr);

    /// Call it whenever anything may have changed: the time, the zone, the data, the notification server.
    void reconcile();
    /// Writes down what the machine saw of the user just now, and reconciles.
    void note(PresenceSign sign);
    /// A notification that stands for nothing, for the user to see that they arrive.
    void showTest();

    /// Makes the database only before the first reconcile() that could open it: where the folder was moved aside since, an
    /// empty one in its place would only be in the way of the real one. Throws Refusal as Tracker's constructor.
    [[nodiscard]] Tracker openTracker() const;

    /// When to call reconcile() again if nothing else happens.
    [[nodiscard]] std::optional<Instant> next() const { return m_next; }
    /// When to wake a sleeping machine, where that is permitted (core/reminder/agenda.h).
    [[nodiscard]] std::optional<Instant> wake() const { return m_wake; }
    /// False when the user has switched every reminder off; true as long as that is not known.
    [[nodiscard]] bool anythingEnabled() const { return m_anythingEnabled; }
    [[nodiscard]] std::size_t bubblesOnScreen() const { return m_bubbles.onScreen(); }
    /// Why the notification server did not take the last one; empty once it has taken one.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    [[nodiscard]] const Parts& parts() const { return m_parts; }

signals:
    /// After each reconcile(): next() and anythingEnabled() are known.
    void reconciled();

private:
    void inherit();
    void remember();
    void look(Tracker& tracker);
    bool carryOut(Tracker& tracker);
    void complain(const std::exception& error);
    void withdraw(const Agenda& agenda);
    void showDue(const Agenda& agenda, const Phrasing& phrasing);
    void showSummary(std::vector<Reminder> missed, const Phrasing& phrasing);
    void showAgain(const Agenda& agenda, const Phrasing& phrasing);
    void gatherFromOtherScreen(Agenda& agenda);
    void send(const Notification& notification, std::vector<Reminder> reminders, Bubbles::Showing showing);
    void lookAgainAt(Instant retry);

    void onShown(const QString& tag);
    void onClosed(const QString& tag);
    void onFailed(const QString& tag, bool serverThere, const QString& why);
    void onActivated(const QString& tag, const QString& key, const QString& token);
    void openFor(const QString& tag, const QString& page, const QString& token);

    Parts m_parts;
    Language m_language;
    Bubbles m_bubbles;
    ScreenRecord m_record;
    bool m_hadDatabase = false;
    bool m_inherited = false;
    bool m_screenIsNew = false;                          ///< what was inherited was on another one
    std::deque<std::function<void(Tracker&)>> m_writes;  ///< what the database does not know yet, in order
    Patience m_server;
    Patience m_database;
    std::optional<Instant> m_next;
    std::optional<Instant> m_retry;
    std::optional<Instant> m_wake;
    QString m_trouble;
    bool m_anythingEnabled = true;
};

}  // namespace limber
