// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/private_file.h"

#include "app/cli/failure.h"
#include "core/habit/refusal.h"
#include "core/store/durable_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <unistd.h>

namespace limber {
namespace {

/// A new file beside `target`, gone again unless it takes the target's name.
class Draft {
public:
    explicit Draft(const std::filesystem::path& target) : m_target(target), m_name(target.string() + ".XXXXXX")
    {
        const int descriptor = mkstemp(m_name.data());  // makes it 0600
        if (descriptor < 0)
            throw Failure(target.string() + " cannot be written: " + std::strerror(errno) + "; choose another place.");
        close(descriptor);
    }
    ~Draft()
    {
        if (!m_kept)
            unlink(m_name.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }

    void keep()
    {
        std::filesystem::rename(m_name, m_target);
        m_kept = true;
    }

private:
    std::filesystem::path m_target;
    std::string m_name;
    bool m_kept = false;
};

}  // namespace

void writePrivateFile(const std::filesystem::path& file, bool replace, const std::function<void(std::ostream&)>& write)
{
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(file)))
        throw Failure(file.string() + " is there already; choose another name, or add --yes to replace it.");
    if (std::filesystem::is_directory(file))
        throw Failure(file.string() + " is a folder; name a file in it.");
    Draft draft(file);
    std::ofstream out(draft.name(), std::ios::binary);
    write(out);
    out.close();
    if (!out)
        throw Refusal(RefusalCode::DiskFull, {file.string()});
    syncToDisk(draft.name());
    draft.keep();
    syncToDisk(file);
}

}  // namespace limber
