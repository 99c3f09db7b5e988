# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Times programs against each other. On a noisy machine only two that take turns can be compared."""

import itertools
import contextlib
import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

FRAME = {"QT_LOGGING_TO_CONSOLE": "1", "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true"}


@dataclass
class Cost:
    """Milliseconds."""

    wall: float
    cpu: float


def cost_of(command):
    """From the start of a program to its end."""
    null = os.open(os.devnull, os.O_RDWR)
    begin = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in range(3)]
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - begin
    os.close(null)
    if status != 0:
        raise RuntimeError(f"{command} ended with {status}")
    return Cost(wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000)


def first_frame_of(command):
    return frame_of(command, 1)


def frame_of(command, number):
    """From the start of a Qt Quick program until a frame, counted from 1, is on the screen, as Qt's own log tells."""
    begin = time.perf_counter()
    with subprocess.Popen(command, env=os.environ | FRAME, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as program:
        frames = (line for line in program.stderr if b"Frame rendered" in line)
        frame = next(itertools.islice(frames, number - 1, None), None)
        wall = time.perf_counter() - begin
        ticks = Path(f"/proc/{program.pid}/schedstat").read_text().split()[0] if frame else 0
        program.kill()
    if frame is None:
        raise RuntimeError(f"{command} showed no frame")
    return Cost(wall * 1000, int(ticks) / 1e6)


def medians(costs):
    return Cost(statistics.median(each.wall for each in costs), statistics.median(each.cpu for each in costs))


def pairs(ours, reference, runs, cost=cost_of, before=lambda: None):
    """Medians of both; who begins changes from pair to pair."""
    taken = ([], [])
    for number in range(runs + 1):
        for which in (0, 1) if number % 2 else (1, 0):
            before()
            spent = cost((ours, reference)[which])
            if number > 0:  # the first pair only warms the caches
                taken[which].append(spent)
    return medians(taken[0]), medians(taken[1])


def restful(command, seconds):
    """A service at rest: memory in KiB, and over some seconds its wake-ups and CPU time in ms."""
    return restful_together([command], seconds, settle=5)[0]


def restful_together(commands, seconds, settle):
    """The same for several side by side. `settle` is how long what starting them set in motion may take."""
    with contextlib.ExitStack() as stack:
        services = [stack.enter_context(killed(command)) for command in commands]
        procs = [Path(f"/proc/{service.pid}") for service in services]
        time.sleep(settle)
        before = [(wakeups(proc), cpu(proc)) for proc in procs]
        time.sleep(seconds)
        after = [(wakeups(proc), cpu(proc)) for proc in procs]
        memory = [memory_of(proc) for proc in procs]
        for service, command in zip(services, commands):
            if service.poll() is not None:
                raise RuntimeError(f"{command} ended with {service.returncode}")
    return [each | {"wakeups": late[0] - early[0], "cpu": late[1] - early[1]}
            for each, early, late in zip(memory, before, after)]


@contextlib.contextmanager
def killed(command):
    """A program that runs until here."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            yield program
        finally:
            program.kill()


def memory_of(proc):
    rollup = (proc / "smaps_rollup").read_text().splitlines()
    sizes = {line.split(":")[0]: int(line.split()[1]) for line in rollup[1:]}
    return {"rss": sizes["Rss"], "pss": sizes["Pss"], "private": sizes["Private_Clean"] + sizes["Private_Dirty"]}


def wakeups(proc):
    statuses = (status.read_text() for status in proc.glob("task/*/status"))
    return sum(int(line.split()[1]) for text in statuses for line in text.splitlines() if line.startswith("voluntary_ctxt"))


def cpu(proc):
    return sum(int(each.read_text().split()[0]) for each in proc.glob("task/*/schedstat")) / 1e6
