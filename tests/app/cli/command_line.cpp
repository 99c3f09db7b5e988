// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include "app/cli/limberctl.h"
#include "core/exchange/json_archive.h"
#include "core/exchange/snapshot.h"
#include "core/tracker.h"

#include <sstream>
#include <stdexcept>

namespace limber::test {

CommandLine::CommandLine(const std::string& wall, const std::string& zone) : m_zone(zoneNamed(zone))
{
    setTime(wall);
}

CommandLine::Result CommandLine::run(std::vector<std::string> arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    Shell shell{.out = out, .err = err, .clock = m_clock, .zone = m_zone, .colour = colour, .programs = programs};
    arguments.insert(arguments.begin(), {"--data-dir", data().string()});
    const int status = runLimberctl(std::move(arguments), shell);
    return {status, out.str(), err.str()};
}

std::string CommandLine::out(std::vector<std::string> arguments)
{
    const Result result = run(std::move(arguments));
    if (result.status != 0 || !result.err.empty())
        throw std::runtime_error("limberctl: status " + std::to_string(result.status) + ", " + result.err);
    return result.out;
}

nlohmann::json CommandLine::json(std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    return nlohmann::json::parse(out(std::move(arguments)));
}

nlohmann::json CommandLine::habit(const std::string& id, const std::string& day)
{
    const nlohmann::json view = json({"day", day});
    for (const auto& habit : view.at("habits")) {
        if (habit["id"] == id)
            return habit;
    }
    throw std::runtime_error("no habit " + id);
}

std::string CommandLine::archive()
{
    std::ostringstream text;
    Tracker tracker(data(), m_clock, m_zone);
    writeJson(text, tracker.snapshot());
    return text.str();
}

}  // namespace limber::test
