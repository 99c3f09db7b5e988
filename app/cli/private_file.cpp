// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/private_file.h"

#include "app/cli/failure.h"
#include "core/habit/refusal.h"
#include "core/store/durable_file.h"

namespace limber {

void writePrivateFile(const std::filesystem::path& file, bool replace, const std::function<void(std::ostream&)>& write)
{
    std::error_code unknown;
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(file, unknown)))
        throw Failure(file.string() + " is there already; choose another name, or add --yes to replace it.");
    if (std::filesystem::is_directory(file, unknown))
        throw Failure(file.string() + " is a folder; name a file in it.");
    try {
        writeWholeFile(file, write);
    } catch (const Refusal& refusal) {
        if (refusal.code() == RefusalCode::DiskFull)
            throw;
        const bool isReadOnly = refusal.code() == RefusalCode::ReadOnly;
        throw Failure(file.string() + " cannot be written: " + (isReadOnly ? "nothing may be made there" : refusal.args().back())
                      + "; choose another place.");
    }
}

}  // namespace limber
