// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker/logbook.h"

namespace limber {

Receipt Tracker::log(const NewEntry& entry)
{
    return m->change(Change::Action::Log, [&](Receipt& receipt) { Logbook(*m).log(receipt, entry); });
}

Receipt Tracker::logBedtime(const When& when, const std::string& note, bool confirmed)
{
    return m->change(Change::Action::Log, [&](Receipt& receipt) { Logbook(*m).logBedtime(receipt, when, note, confirmed); });
}

Receipt Tracker::logWakeUp(const When& when, const std::string& note, bool confirmed)
{
    return m->change(Change::Action::Log, [&](Receipt& receipt) { Logbook(*m).logWakeUp(receipt, when, note, confirmed); });
}

Receipt Tracker::logSleep(TimeOfDay bed, TimeOfDay up, const When& when, bool confirmed, const std::string& note)
{
    return m->change(Change::Action::Log,
                     [&](Receipt& receipt) { Logbook(*m).logSleep(receipt, bed, up, when, confirmed, note); });
}

Receipt Tracker::logClock(const std::string& habit, const When& when, const std::string& note)
{
    return m->change(Change::Action::Log, [&](Receipt& receipt) { Logbook(*m).logClock(receipt, habit, when, note); });
}

Receipt Tracker::logCramp(const NewCramp& cramp)
{
    return m->change(Change::Action::Cramp, [&](Receipt& receipt) { Logbook(*m).logCramp(receipt, cramp); });
}

Receipt Tracker::edit(const std::string& entryId, const EntryEdit& edit)
{
    return m->change(Change::Action::Edit, [&](Receipt& receipt) { Logbook(*m).edit(receipt, m->entry(entryId), edit); });
}

Receipt Tracker::editCramp(const std::string& crampId, const CrampEdit& edit)
{
    return m->change(Change::Action::Edit, [&](Receipt& receipt) { Logbook(*m).edit(receipt, m->cramp(crampId), edit); });
}

Receipt Tracker::remove(const std::string& id)
{
    return m->change(Change::Action::Delete, [&](Receipt& receipt) {
        std::visit([&](const auto& logged) { Logbook(*m).remove(receipt, logged); }, m->logged(id));
    });
}

Logged Tracker::logged(const std::string& idOrPart)
{
    return m->read([&] { return m->logged(idOrPart); });
}

Entry Tracker::entry(const std::string& idOrPart)
{
    return m->read([&] { return m->entry(idOrPart); });
}

}  // namespace limber
