// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/login_start.h"

#include "app/platform/names.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace limber {
namespace {

namespace fs = std::filesystem;

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path fileIn(const fs::path& configuration)
{
    return configuration / "autostart" / names::autostartFile;
}

fs::path userFile()
{
    const fs::path named = environment("XDG_CONFIG_HOME");
    return fileIn(named.is_absolute() ? named : fs::path(environment("HOME")) / ".config");
}

bool isInstalled()
{
    const std::string named = environment("XDG_CONFIG_DIRS");
    std::istringstream folders(named.empty() ? "/etc/xdg" : named);
    std::error_code none;
    for (std::string folder; std::getline(folders, folder, ':');)
        if (fs::path(folder).is_absolute() && fs::exists(fileIn(folder), none))
            return true;
    return false;
}

bool isHidden(const fs::path& file)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        std::erase_if(line, [](char character) { return character == ' ' || character == '\t' || character == '\r'; });
        if (line == "Hidden=true")
            return true;
    }
    return false;
}

}  // namespace

bool startsAtLogin()
{
    std::error_code none;
    const fs::path file = userFile();
    return fs::exists(file, none) ? !isHidden(file) : isInstalled();
}

}  // namespace limber
