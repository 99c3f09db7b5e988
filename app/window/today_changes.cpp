// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the page Today with what was logged before.

#include "app/i18n/habit_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/today.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"

namespace limber {

QString Today::removeEntry(const QString& entryId)
{
    return m_changes.attempt([this, entryId](bool) {
        Tracker& tracker = m_session.tracker();
        const Receipt receipt = tracker.remove(entryId.toStdString());
        if (receipt.replacedCramp)
            return m_changes.remember(receipt, tr("Removed the cramp"));
        const Entry& entry = receipt.replaced.front();
        const Habit habit = tracker.habit(entry.habit);
        return m_changes.remember(receipt, tr("Removed %1: %2", "habit, value").arg(habitName(habit), wording::entryValue(habit, entry)));
    });
}

QString Today::changeTime(const QString& entryId, const QString& text)
{
    return m_changes.attempt([=, this](bool confirmed) {
        Tracker& tracker = m_session.tracker();
        const TimeOfDay time = timeTyped(text);
        const Logged logged = tracker.logged(entryId.toStdString());
        Receipt receipt;
        if (const auto* cramp = std::get_if<Cramp>(&logged)) {
            CrampEdit edit;
            edit.when.time = time;
            receipt = tracker.editCramp(cramp->id, edit);
        } else {
            EntryEdit edit;
            edit.when.time = time;
            edit.confirmed = confirmed;
            receipt = tracker.edit(std::get<Entry>(logged).id, edit);
        }
        return m_changes.remember(receipt, tr("The time is now %1").arg(wording::clock(time.minutes)));
    });
}

}  // namespace limber
