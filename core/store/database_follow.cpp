// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens when the file of an open database is deleted, moved, replaced or upgraded by somebody else.

#include "core/store/database.h"

#include "core/habit/refusal.h"
#include "core/store/durable_file.h"

namespace limber {
namespace {

/// The file was replaced and its log was not: SQLite would play what belongs to the one into the other. Both are others
/// where a whole folder was copied, and a log that was emptied says nothing.
bool isLogStale(const std::filesystem::path& database)
{
    const FilePlace last = FilePlace::noted(database);
    const FilePlace now = FilePlace::of(database);
    std::error_code gone;
    return last.file && now.file && now.log && now.file != last.file && now.log == last.log
        && std::filesystem::file_size(database.string() + "-wal", gone) > 0 && !gone;
}

std::filesystem::path unusedCopyName(const std::filesystem::path& folder)
{
    int next = 1;
    while (std::filesystem::exists(folder / ("replaced-" + std::to_string(next) + ".db")))
        ++next;
    return folder / ("replaced-" + std::to_string(next) + ".db");
}

}  // namespace

void Database::requireThere() const
{
    if (!place().file)
        throw Refusal(RefusalCode::Gone, {m_file.string()});
}

void Database::follow()
{
    if (place() == m_place)
        return;
    requireThere();
    follow(locked());
}

void Database::follow(const WriteLock&)
{
    if (place() == m_place)
        return;
    requireThere();
    guarded([this] { reopen(); });
}

/// The old file is closed before the new one is opened: two open ones would share the files beside them, and closing one
/// of those gives up the locks of both (sqlite.org/howtocorrupt.html, 2.2).
void Database::reopen()
{
    if (m_place.file)
        keepOpened();
    m_beforeReopening();
    m_place = {};  // so that the next call tries again where this one fails
    *m_handle = SQLite::Database(":memory:", SQLite::OPEN_READWRITE);
    m_walPages = 0;
    m_wrote = false;
    open();
    requireOurs(Missing::Refuse);
    if (!isUpToDate())
        migrate();
    if (!isLogged())
        useLog();
    settleAtPlace();
    ++m_opened;
}

/// What only this connection can still read is not lost with it: it goes to the folder of backups, as what a restore
/// replaces does. Only a deleted log can be folded into its file.
void Database::keepOpened()
{
    const FilePlace now = place();
    const bool sameFile = now.file == m_place.file;
    if (sameFile && !m_place.log)
        return;
    try {
        if (sameFile && !now.log && findings().empty())
            return checkpoint("TRUNCATE");
        const auto folder = m_file.parent_path() / "backups";
        makePrivateFolder(folder);
        copyOpened(unusedCopyName(folder));
    } catch (const Refusal& refusal) {
        if (refusal.code() != RefusalCode::Damaged && refusal.code() != RefusalCode::NotOurs)
            throw;
        // There is nothing left to read.
    }
    if (!sameFile && now.log && now.log == m_place.log)
        emptyLog();
}

/// The log at the path is still that of the old file: SQLite would play it into the new one. It is kept by now.
void Database::emptyLog()
{
    SQLite::Statement emptied(*m_handle, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!emptied.executeStep() || emptied.getColumn(0).getInt() != 0)
        throw Refusal(RefusalCode::Replaced, {m_file.string()});
}

/// A program that has the old file open still reads its log, whatever it is called, and keeps both.
void Database::setStaleLogAside()
{
    if (!isLogStale(m_file))
        return;
    const WriteLock lock = locked();
    if (!isLogStale(m_file))
        return;  // another program was faster
    const auto folder = m_file.parent_path() / "backups";
    makePrivateFolder(folder);
    moveIntoPlace(m_file.string() + "-wal", unusedCopyName(folder).string() + "-wal");
    std::error_code ignored;
    std::filesystem::remove(m_file.string() + "-shm", ignored);
}

void Database::settleAtPlace()
{
    m_place = place();
    if (FilePlace::noted(m_file) != m_place)
        m_place.note(m_file);
}

void Database::requireSameVersion()
{
    const int id = m_handle->execAndGet("PRAGMA application_id").getInt();
    if (id != applicationId)
        throw Refusal(RefusalCode::NotOurs, {m_file.string()});
    if (!isUpToDate())
        throw Refusal(RefusalCode::Replaced, {m_file.string()});
}

}  // namespace limber
