// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked once last night's times are logged: how it was, and whether a leg cramped.

#include "app/window/changes.h"
#include "app/window/last_night.h"
#include "app/window/session.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"

namespace limber {
namespace {

/// The notes that stand for `feelings`.
QStringList notes()
{
    return {LastNight::tr("Slept well"), LastNight::tr("Slept so-so"), LastNight::tr("Slept badly")};
}

}  // namespace

bool LastNight::asksMore() const
{
    const bool felt = !m_wakeUp || !m_wakeUp->note.empty();
    return m_follows && m_morning && !m_putAway && !(felt && crampsAnswered());
}

QStringList LastNight::feelings()
{
    return {tr("Well"), tr("So-so"), tr("Badly")};
}

int LastNight::feeling() const
{
    return m_wakeUp ? static_cast<int>(notes().indexOf(QString::fromStdString(m_wakeUp->note))) : -1;
}

QString LastNight::crampText() const
{
    return m_cramps == 0 ? QString() : m_cramps == 1 ? tr("1 cramp logged") : tr("%1 cramps logged").arg(m_cramps);
}

QString LastNight::feel(int feeling)
{
    const QString note = notes().value(feeling);
    if (!m_wakeUp || note.isEmpty())
        return {};
    return m_changes.attempt([this, note](bool) {
        EntryEdit edit;
        edit.note = note.toStdString();
        return m_changes.remember(m_session.tracker().edit(m_wakeUp->id, edit), tr("Noted: %1").arg(note));
    });
}

QString LastNight::logCramp(const QString& time)
{
    return m_changes.attempt([this, time](bool) {
        NewCramp cramp;
        cramp.when.time = timeTyped(time);
        cramp.when.day = m_night;
        const Receipt receipt = m_session.tracker().logCramp(cramp);
        return m_changes.remember(receipt, tr("Logged a cramp at %1").arg(wording::clock(cramp.when.time->minutes)));
    });
}

void LastNight::noCramps()
{
    m_noCramps = true;
    emit changed();
}

void LastNight::putAway()
{
    m_putAway = true;
    emit changed();
}

}  // namespace limber
