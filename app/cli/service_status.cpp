// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/service_status.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace limber {
namespace {

constexpr const char* serviceName = "limberd";
/// It asks the bus and the notification server; longer than this one of them hangs.
constexpr std::chrono::seconds patience{5};
constexpr std::size_t longestAnswer = 64 * 1024;

std::optional<std::filesystem::path> findService(const std::filesystem::path& programs)
{
    const auto isProgram = [](const std::filesystem::path& file) { return access(file.c_str(), X_OK) == 0; };
    if (!programs.empty() && isProgram(programs / serviceName))
        return programs / serviceName;
    const char* variable = std::getenv("PATH");
    const std::string path = variable ? variable : "";
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        const std::filesystem::path candidate = std::filesystem::path(path.substr(begin, end - begin)) / serviceName;
        if (candidate.is_absolute() && isProgram(candidate))
            return candidate;
        begin = end + 1;
    }
    return std::nullopt;
}

/// Starts it with stdout and stderr in `pipe`. Returns 0 where that failed.
pid_t start(const std::filesystem::path& program, int pipe)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipe, STDERR_FILENO);
    std::string name = program.string();
    std::string option = "--status";
    char* arguments[] = {name.data(), option.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, name.c_str(), &actions, nullptr, arguments, environ) != 0)
        child = 0;
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

/// Reads until the other end closes. False when that took too long.
bool readAll(int pipe, std::string& text)
{
    using Steady = std::chrono::steady_clock;
    const auto deadline = Steady::now() + patience;
    std::array<char, 4096> buffer{};
    while (text.size() < longestAnswer) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now()).count();
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = left > 0 ? poll(&waiting, 1, static_cast<int>(left)) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return false;
        const ssize_t count = read(pipe, buffer.data(), buffer.size());
        if (count <= 0)
            return true;
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return false;
}

}  // namespace

std::optional<ServiceAnswer> askService(const std::filesystem::path& programs)
{
    const auto program = findService(programs);
    if (!program)
        return std::nullopt;
    ServiceAnswer answer{*program, -1, {}};
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return answer;
    const pid_t child = start(*program, ends[1]);
    close(ends[1]);
    const bool ended = child != 0 && readAll(ends[0], answer.text);
    close(ends[0]);
    if (child == 0)
        return answer;
    if (!ended)
        kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (ended && WIFEXITED(status))
        answer.status = WEXITSTATUS(status);
    return answer;
}

}  // namespace limber
