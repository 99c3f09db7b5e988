// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/tracker/checks.h"

namespace limber::test {

/// A tracker with somebody who looks at its agenda whenever it asks for it and shows what is due.
class Reminded : public Tracked {
public:
    using Tracked::Tracked;

    [[nodiscard]] Instant instant(const std::string& wall) const { return zone->firstInstant(parseWallTime(wall).value()); }

    void look()
    {
        const Agenda agenda = tracker->agenda();
        for (const auto* due : {&agenda.show, &agenda.missed}) {
            tracker->recordShown(*due);
            shown.insert(shown.end(), due->begin(), due->end());
        }
    }

    void runUntil(const std::string& wall)
    {
        const Instant end = instant(wall);
        for (look(); tracker->agenda().next.value_or(end) < end; look())
            clock.set(*tracker->agenda().next);
        clock.set(end);
    }

    [[nodiscard]] std::string clockOf(const Reminder& reminder) const
    {
        return clockText(timeOfDay(zone->wallTime(reminder.at)).minutes);
    }

    /// "09:00 11:00": when those of a kind come.
    [[nodiscard]] std::string times(const std::vector<Reminder>& reminders, ReminderKind kind) const
    {
        std::string text;
        for (const Reminder& reminder : reminders) {
            if (reminder.kind == kind)
                text += (text.empty() ? "" : " ") + clockOf(reminder);
        }
        return text;
    }

    /// "wind_down 22:30 stretch 22:45".
    [[nodiscard]] std::string kinds(const std::vector<Reminder>& reminders) const
    {
        std::string text;
        for (const Reminder& reminder : reminders)
            text += (text.empty() ? "" : " ") + std::string(nameOf(reminder.kind)) + " " + clockOf(reminder);
        return text;
    }

    std::vector<Reminder> shown;
};

}  // namespace limber::test
