// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/cli/command_line.h"

#include <fstream>
#include <sstream>

namespace limber::test {

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

inline bool isForOwnerOnly(const std::filesystem::path& file)
{
    using std::filesystem::perms;
    return std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write);
}

/// One of everything that can be kept.
inline void fill(CommandLine& line)
{
    line.out({"log", "sleep", "22:50-06:10", "--note", "= sum, \"quoted\"\nand more"});
    line.out({"log", "water", "250"});
    line.out({"log", "cramp", "--at", "03:00", "--leg", "left", "--signs", "redness"});
    line.out({"habit", "add", "晨跑", "--kind", "amount", "--unit", "km", "--goal", ">=2.5", "--remind", "mon@06:30"});
    line.out({"log", "晨跑", "3.125"});
    line.out({"skip", "exercise", "--reason", "生病"});
    line.out({"vacation", "2026-12-24..2027-01-03"});
    line.out({"settings", "drink-size", "300"});
    line.out({"goal", "water", "1700..2000"});
}

}  // namespace limber::test
