// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/manual_clock.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace limber::test {

/// limberctl run in-process: its own folder, a clock that stands still, a zone of the test's choice.
class CommandLine {
public:
    struct Result {
        int status = 0;
        std::string out;
        std::string err;
    };

    explicit CommandLine(const std::string& wall = "2026-11-22T08:05", const std::string& zone = "Asia/Shanghai");

    Result run(std::vector<std::string> arguments);
    /// What `arguments` print with status 0; fails the program where that is not so.
    std::string out(std::vector<std::string> arguments);
    nlohmann::json json(std::vector<std::string> arguments);
    /// One habit of a day in JSON.
    nlohmann::json habit(const std::string& id, const std::string& day = "today");

    /// All that is stored, as the lossless archive: equal texts mean that nothing changed.
    [[nodiscard]] std::string archive();
    void setTime(const std::string& wall) { m_clock.set(wall, *m_zone); }
    void setZone(const std::string& name) { m_zone = zoneNamed(name); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }

    bool colour = false;
    std::filesystem::path programs;

private:
    TemporaryFolder m_folder;
    ZonePtr m_zone;
    ManualClock m_clock;
};

}  // namespace limber::test
