// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporary_folder.h"

#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>

#include <unistd.h>

namespace limber::test {

namespace {

/// In memory where there is room: each change is synced to the disk, and tests make hundreds of thousands of them.
std::filesystem::path roomForTests()
{
    constexpr std::uintmax_t enough = 1 << 30;
    const std::filesystem::path memory = "/dev/shm";
    std::error_code none;
    const auto space = std::filesystem::space(memory, none);
    const bool fits = !none && space.available >= enough && access(memory.c_str(), W_OK) == 0;
    return fits ? memory : std::filesystem::temp_directory_path();
}

}  // namespace

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (roomForTests() / "limber-test-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}  // namespace limber::test
