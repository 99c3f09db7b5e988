// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/service_advice.h"

#include "app/cli/login_start.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace limber {
namespace {

namespace fs = std::filesystem;

/// A systemd of this user runs, and knows the unit of the service.
bool isKnownToSystemd(const fs::path& program)
{
    std::error_code none;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    if (!runtime || !fs::exists(fs::path(runtime) / "systemd", none))
        return false;
    const std::array<fs::path, 4> prefixes{program.parent_path().parent_path() / "lib", "/usr/lib", "/usr/local/lib", "/etc"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const fs::path& prefix) {
        return fs::exists(prefix / "systemd/user/limberd.service", none);
    });
}

/// The last line, without the program's name before it.
std::string lastLine(std::string text)
{
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    text.erase(0, text.find_last_of('\n') + 1);
    const std::string name = "limberd: ";
    return text.starts_with(name) ? text.substr(name.size()) : text;
}

}  // namespace

const char* adviceWhereNotInstalled()
{
    return "limberd is not installed beside limberctl or in PATH, so nothing reminds you; install it from where limberctl "
           "came from.";
}

std::string adviceWhereSilent(const ServiceAnswer& answer)
{
    const std::string again = " Log out and in again; if that does not help, start the computer anew.";
    if (answer.status < 0)
        return "limberd did not answer in time, so reminders may not come." + again;
    const std::string said = lastLine(answer.text);
    return "limberd cannot say how it is" + (said.empty() ? "." : " (" + said + ").") + again;
}

std::string adviceWhereNotRunning(const fs::path& program)
{
    const std::string none = "Reminders are switched on, but the service is not running, so none comes. ";
    if (isKnownToSystemd(program))
        return none + "Run \"systemctl --user start limberd\", or open Limber's window.";
    if (startsAtLogin())
        return none + "Open Limber's window, or log out and in again.";
    return none + "Open Limber's window. So that it also runs when you log in next, switch on \"Start when I log in\" on the "
                  "window's Reminders page.";
}

std::vector<std::string> adviceWhileRunning(const OrderedJson& status, const fs::path& folder, bool sameDatabase,
                                            const OrderedJson* server)
{
    std::vector<std::string> advice;
    if (!sameDatabase) {
        std::error_code none;
        const std::string theirs = fs::path(textAt(status, "database")).parent_path().string();
        const std::string ours = fs::absolute(folder, none).lexically_normal().string();
        advice.push_back("The service reminds of what is in " + theirs + ", and this is " + ours +
                         ": what is logged here does not count for it. Log with --data-dir " + theirs +
                         ", or start the service with LIMBER_DATA_DIR=" + ours + ".");
    }
    if (const std::string version = textAt(status, "version"); !version.empty() && version != LIMBER_VERSION)
        advice.push_back("The service that runs is version " + version + ", limberctl is " LIMBER_VERSION
                         ". Log out and in again, so that both are the same.");
    if (!server)
        advice.emplace_back("No notification server answers, so reminders cannot be shown. Log in to a desktop that shows "
                            "notifications, or install and start a program that does, such as dunst or mako.");
    if (const std::string trouble = textAt(status, "trouble"); !trouble.empty())
        advice.push_back("The last reminder could not be shown, and is tried again: " + trouble);
    if (const std::string error = textAt(status, "error"); !error.empty())
        advice.push_back("The service cannot read its database, and tries again: " + error);
    return advice;
}

std::string textAt(const OrderedJson& object, const char* key)
{
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

bool isTrueAt(const OrderedJson& object, const char* key)
{
    const auto value = object.find(key);
    return value != object.end() && value->is_boolean() && value->get<bool>();
}

bool isSameFile(const fs::path& one, const fs::path& other)
{
    std::error_code unreadable;
    if (fs::equivalent(one, other, unreadable) && !unreadable)
        return true;
    return fs::absolute(one, unreadable).lexically_normal() == fs::absolute(other, unreadable).lexically_normal();
}

}  // namespace limber
