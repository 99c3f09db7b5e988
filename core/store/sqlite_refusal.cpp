// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_refusal.h"

#include "core/habit/refusal.h"

#include <sqlite3.h>

namespace limber {

void refuse(const SQLite::Exception& error, const std::filesystem::path& file)
{
    const std::string path = file.string();
    switch (error.getErrorCode()) {
    case SQLITE_FULL:
        throw Refusal(RefusalCode::DiskFull, {path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Refusal(RefusalCode::Busy, {path});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Refusal(RefusalCode::ReadOnly, {path});
    case SQLITE_NOTADB:
        throw Refusal(RefusalCode::NotOurs, {path});
    case SQLITE_CORRUPT:
        throw Refusal(RefusalCode::Damaged, {path, error.what()});
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        throw Refusal(RefusalCode::CannotOpen, {path, error.what()});
    default:
        throw;
    }
}

}  // namespace limber
