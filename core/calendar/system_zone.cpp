// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/table_zone.h"
#include "core/calendar/zone_file.h"
#include "core/calendar/zone_rule.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace limber {

namespace {

constexpr const char* localtimeFile = "/etc/localtime";
constexpr const char* timezoneFile = "/etc/timezone";
constexpr std::string_view zoneinfo = "zoneinfo/";

/// TZDIR as the C library honours it, else where tzdata is installed.
std::string zoneFolder()
{
    const char* folder = std::getenv("TZDIR");
    return folder != nullptr && *folder != '\0' ? folder : "/usr/share/zoneinfo";
}

/// A name such as "America/Argentina/Ushuaia", and nothing that leads out of the folder.
bool isZoneName(std::string_view name)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
            || c == '+' || c == '/';
    };
    return !name.empty() && name.front() != '/' && std::ranges::all_of(name, fits);
}

/// "Europe/Berlin" of ".../zoneinfo/Europe/Berlin"; empty where the path is another one.
std::string nameWithin(const std::string& path)
{
    const auto found = path.rfind(zoneinfo);
    if (found == std::string::npos)
        return {};
    std::string name = path.substr(found + zoneinfo.size());
    if (name.starts_with("posix/"))
        name.erase(0, 6);
    return name;
}

ZonePtr zoneOfFile(const std::string& path, const std::string& name)
{
    auto table = readZoneFile(path);
    return table ? std::make_shared<const TableZone>(name, std::move(*table)) : nullptr;
}

ZonePtr utc()
{
    return std::make_shared<const TableZone>("UTC", TableZone::Table{});
}

/// What /etc/localtime calls itself: the place it links to, else what Debian writes beside it.
std::string localtimeName()
{
    std::error_code error;
    const auto target = std::filesystem::read_symlink(localtimeFile, error);
    if (std::string name = error ? std::string() : nameWithin(target.string()); !name.empty())
        return name;
    const auto path = std::filesystem::canonical(localtimeFile, error);
    if (std::string name = error ? std::string() : nameWithin(path.string()); !name.empty())
        return name;
    std::string name;
    std::ifstream(timezoneFile) >> name;
    return isZoneName(name) ? name : "localtime";
}

/// As the C library reads TZ: ":Europe/Berlin", "Europe/Berlin", a path, "CST-8"; anything else means UTC.
ZonePtr zoneOfVariable(std::string text)
{
    if (text.starts_with(':'))
        text.erase(0, 1);
    ZonePtr zone;
    if (text.starts_with('/')) {
        const std::string name = nameWithin(text);
        zone = zoneOfFile(text, name.empty() ? text : name);
    } else {
        zone = zoneNamed(text);
    }
    return zone ? zone : utc();
}

}  // namespace

ZonePtr zoneNamed(const std::string& name)
{
    if (isZoneName(name)) {
        if (auto zone = zoneOfFile(zoneFolder() + '/' + name, name))
            return zone;
        if (name == "UTC")
            return utc();  // also where no tzdata is installed
    }
    const auto rule = ZoneRule::parse(name);
    if (!rule)
        return nullptr;
    TableZone::Table table;
    table.rule = std::make_shared<const ZoneRule>(*rule);
    return std::make_shared<const TableZone>(name, std::move(table));
}

ZonePtr systemZone()
{
    if (const char* variable = std::getenv("TZ"))
        return zoneOfVariable(variable);
    auto zone = zoneOfFile(localtimeFile, localtimeName());
    return zone ? zone : utc();
}

}  // namespace limber
