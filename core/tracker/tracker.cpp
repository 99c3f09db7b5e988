// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/staging.h"
#include "core/tracker/progress_reader.h"

#include <pwd.h>
#include <unistd.h>

namespace limber {

Tracker::Tracker(const std::filesystem::path& folder, const Clock& clock, ZonePtr zone)
    : m(std::make_unique<TrackerRooms>(folder / "limber.db", clock, std::move(zone)))
{
    Staging::clear(folder);
    Staging::clear(folder / "backups");
}

Tracker::~Tracker() = default;

std::filesystem::path Tracker::path() const
{
    return m->db.file();
}

const Clock& Tracker::clock() const
{
    return m->clock;
}

const Zone& Tracker::zone() const
{
    return *m->zone;
}

void Tracker::setZone(ZonePtr zone)
{
    m->zone = std::move(zone);
}

WallTime Tracker::wallNow() const
{
    return m->wallNow();
}

Day Tracker::today() const
{
    return dayOf(wallNow(), m->read([&] { return m->choices.settings().dayStartsAt; }));
}

Day Tracker::tonight() const
{
    return nightOf(wallNow());
}

void Tracker::noteUse()
{
    const Day day = today();
    if (m->read([&] { return m->ledger.firstUse(day); }))
        return;
    m->db.write([&] { m->ledger.noteUse(day, m->clock.now()); });
}

bool Tracker::isNew()
{
    return m->read([&] {
        return !m->choices.settings().welcomed && !m->entries.firstDay() && m->habits.all().size() == builtinHabits().size();
    });
}

void Tracker::noteWelcomed()
{
    if (!settings().welcomed)
        setSetting("welcomed", "on");
}

std::int64_t Tracker::revision()
{
    return m->db.dataVersion();
}

void Tracker::setPatience(std::chrono::milliseconds patience)
{
    m->db.setPatience(patience);
}

Change Tracker::undo()
{
    return m->step(&ChangeLog::lastDone, &ChangeLog::takeBack, RefusalCode::NothingToUndo);
}

Change Tracker::redo()
{
    return m->step(&ChangeLog::firstUndone, &ChangeLog::makeAgain, RefusalCode::NothingToRedo);
}

std::optional<Change> Tracker::undoable()
{
    return m->read([&] { return m->changes.lastDone(); });
}

std::optional<Change> Tracker::redoable()
{
    return m->read([&] { return m->changes.firstUndone(); });
}

Settings Tracker::settings()
{
    return m->read([&] { return m->choices.settings(); });
}

Receipt Tracker::setSetting(const std::string& key, const std::string& text)
{
    const auto set = [&](Receipt& receipt) {
        Settings settings = m->choices.settings();
        assignSetting(settings, key, text);
        receipt.change.habit = key;
        m->choices.putSetting(key, settingText(settings, key));
    };
    if (key != "welcomed")
        return m->change(Change::Action::Setting, set);
    // Not a change that undo knows: taking back what was chosen in Welcome must not bring it back.
    Receipt receipt;
    receipt.change.action = Change::Action::Setting;
    m->db.write([&] { set(receipt); });
    return receipt;
}

namespace {

/// The user's home, also where HOME is not set, as in cron and some services: a relative path would put a diary into
/// whatever folder a program was started in.
std::filesystem::path homeOf(std::filesystem::path variable)
{
    if (variable.is_absolute())
        return variable;
    const passwd* user = getpwuid(getuid());
    return user ? user->pw_dir : "/";
}

}  // namespace

std::filesystem::path defaultDataFolder()
{
    const auto variable = [](const char* name) -> std::filesystem::path {
        const char* value = std::getenv(name);
        return value ? value : "";
    };
    if (const auto folder = variable("LIMBER_DATA_DIR"); !folder.empty())
        return folder;
    if (const auto folder = variable("XDG_DATA_HOME"); folder.is_absolute())
        return folder / "limber";
    return homeOf(variable("HOME")) / ".local" / "share" / "limber";
}

}  // namespace limber
