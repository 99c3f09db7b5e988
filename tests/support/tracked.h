// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_folder.h"

#include <functional>
#include <optional>

namespace limber::test {

/// A tracker on a database of its own, in a zone and at a time that the test sets.
class Tracked {
public:
    explicit Tracked(const std::string& wall = "2026-11-22T08:05", const std::string& zoneName = "Asia/Shanghai");

    void at(const std::string& wall) { clock.set(wall, *zone); }
    /// Opens the same database once more, as another program would.
    [[nodiscard]] std::unique_ptr<Tracker> another() const;

    void drink(double ml) { tracker->log({"water", ml, {}, {}, false, false}); }
    void drink(double ml, const std::string& wall);
    Receipt sleep(const std::string& bed, const std::string& up, const std::string& night = {});
    [[nodiscard]] HabitDay day(const std::string& habit, const std::string& day) const;

    ZonePtr zone;
    ManualClock clock;
    TemporaryFolder folder;
    std::unique_ptr<Tracker> tracker;
};

[[nodiscard]] Day onDay(const std::string& text);
[[nodiscard]] When atWall(const std::string& text);
[[nodiscard]] When atTime(const std::string& text, const std::string& day = {});
/// The code of the refusal that `work` throws; nothing when it throws none.
[[nodiscard]] std::optional<RefusalCode> refusalOf(const std::function<void()>& work);

}  // namespace limber::test
