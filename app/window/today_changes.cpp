// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the page Today with what was logged before.

#include "app/i18n/habit_text.h"
#include "app/i18n/refusal_text.h"
#include "app/window/session.h"
#include "app/window/today.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"

namespace limber {

QString Today::rememberChange(const Receipt& receipt, const QString& text)
{
    if (receipt.change.sequence != 0)  // the same once more changes nothing
        m_undoable.push_back(receipt.change.sequence);
    return receipt.firstOfTwo ? tr("%1 (that time came twice; the first is meant)").arg(text) : text;
}

QString Today::removeEntry(const QString& entryId)
{
    return attempt([this, entryId](bool) {
        Tracker& tracker = m_session.tracker();
        const Receipt receipt = tracker.remove(entryId.toStdString());
        if (receipt.replacedCramp)
            return rememberChange(receipt, tr("Removed the cramp"));
        const Entry& entry = receipt.replaced.front();
        const Habit habit = tracker.habit(entry.habit);
        return rememberChange(receipt, tr("Removed %1: %2", "habit, value").arg(habitName(habit), wording::entryValue(habit, entry)));
    });
}

QString Today::changeTime(const QString& entryId, const QString& text)
{
    return attempt([=, this](bool confirmed) {
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
        return rememberChange(receipt, tr("The time is now %1").arg(wording::clock(time.minutes)));
    });
}

QString Today::undo()
{
    QString text;
    try {
        Tracker& tracker = m_session.tracker();
        if (m_undoable.empty())
            throw Refusal(RefusalCode::NothingToUndo);
        const auto last = tracker.undoable();
        if (!last || last->sequence != m_undoable.back())  // another program was faster: its change is not ours to take back
            throw Refusal(RefusalCode::ChangedSince);
        tracker.undo();
        m_undoable.pop_back();
    } catch (const Refusal& refusal) {
        text = refusalText(refusal);
        emit refused(text);
        return text;
    }
    m_session.announceChange();
    emit undone(tr("Undone"));
    return text;
}

QString Today::confirm()
{
    return m_asked ? attempt(Attempt(m_asked), true) : QString();
}

}  // namespace limber
