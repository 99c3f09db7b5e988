// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace limber {

class DatabaseWatch;

/// What the whole window shares: the door to the data, news of changes to it, and the passing of minutes.
class Session final : public QObject {
    Q_OBJECT

public:
    /// The window stands still while it waits for another program; after this a sentence says so.
    static constexpr std::chrono::milliseconds patience{1500};

    /// Throws Refusal as Tracker's constructor. `clock` must outlive the session.
    Session(const std::filesystem::path& folder, const Clock& clock, ZonePtr zone, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Tracker& tracker() { return m_tracker; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    /// While somebody can see the window, every full minute emits minutePassed(); a hidden window never wakes up.
    void setVisible(bool visible);
    [[nodiscard]] bool isVisible() const { return m_visible; }
    /// From now on asks `zoneNow` each minute whether the user is elsewhere.
    void followZone(std::function<ZonePtr()> zoneNow);
    /// The window itself has changed something.
    void announceChange();
    /// The language or another setting that everything shown depends on has changed.
    void announceEverything() { emit changed(); }
    /// What is shown may be out of date: looks at the data and the clock.
    void catchUp();

signals:
    /// Something was changed, by this program or another.
    void changed();
    /// A full minute was reached, perhaps a new day; or the user is in another zone.
    void minutePassed();

private:
    void armTick();
    void followData();

    const Clock& m_clock;
    Tracker m_tracker;
    std::function<ZonePtr()> m_zoneNow;
    std::unique_ptr<DatabaseWatch> m_watch;
    std::int64_t m_seenRevision = 0;
    QTimer m_tick;
    bool m_visible = false;
};

}  // namespace limber
