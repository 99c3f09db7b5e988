# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A desktop of its own for one test: private buses, a screen, dunst, and limberd on a clock that can be moved.

Nothing of the user's session is touched, and every wait is for a condition, with a deadline.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import dbus
import dbus.bus

from bubbles import Bubbles
from patience import PATIENCE, wait_until

PROGRAMS = Path(os.environ["LIMBER_PROGRAMS"])
FAKETIME = os.environ["LIMBER_FAKETIME"]

SERVICE = "io.github.limberhabits.Limber.Service"

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>{kind}</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/>
  </policy>
</busconfig>
"""


class Desktop(Bubbles):
    """Context manager. `logind` and `timedated` add a system bus with a mock of them."""

    def __init__(self, logind=False, timedated=False, dunst=True):
        self._mocks = ["logind"] * logind + ["timedated"] * timedated
        self._wants_dunst = dunst
        self._processes = []

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="limber-"))
        self.bin = self.folder / "bin"
        self.data = self.folder / "data"
        self.services = self.folder / "services"
        for folder in (self.bin, self.services, self.folder / "home", self.folder / "run"):
            folder.mkdir(mode=0o700)
        shutil.copy2(PROGRAMS / "limberd", self.bin)
        self.environment = self._bare_environment()
        try:
            self._start_screen()
            self.session_bus, self.bus = self._start_bus("session")
            if self._mocks:
                self._start_system_bus()
            if self._wants_dunst:
                self.start_dunst()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            self.kill(process)
        self._kill_what_was_started_by_them()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _kill_what_was_started_by_them(self):
        """The accessibility bus outlives its launcher, and a hundred of them use up what the system has to watch files with."""
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if f"--address=unix:path={self.folder}/".encode() in (process / "cmdline").read_bytes():
                    os.kill(int(process.name), signal.SIGKILL)
            except OSError:
                pass  # it has ended by itself

    def _bare_environment(self):
        return {
            "PATH": f"{self.bin}:{os.environ['PATH']}",
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LIMBER_DATA_DIR": str(self.data),
            "TZ": "Asia/Shanghai",
            "LC_ALL": "C.UTF-8",
            "ASAN_OPTIONS": "verify_asan_link_order=0",  # libfaketime comes first
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/no-system-bus",
            "SPEECHD_ADDRESS": "unix_socket:/dev/null/none",  # else the voice would start a speech service that outlives the test
        }

    # Processes

    def start(self, *command, clock=None, **extra):
        log = open(self.folder / f"{Path(command[0]).name}.log", "ab")
        process = subprocess.Popen(
            command, env=self.environment | self._fake(clock) | extra, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        log.close()
        self._processes.append(process)
        return process

    def kill(self, process, with_signal=signal.SIGKILL):
        if process.poll() is None:
            process.send_signal(with_signal)
        process.wait()
        for kind in ("faketime_shm_", "sem.faketime_sem_"):  # libfaketime leaves them behind when it is killed
            Path(f"/dev/shm/{kind}{process.pid}").unlink(missing_ok=True)

    def log_of(self, program):
        path = self.folder / f"{program}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def _fake(self, clock):
        if clock is None:
            return {}
        # D-Bus has its own patience, on the monotonic clock.
        fake = {"LD_PRELOAD": FAKETIME, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        if isinstance(clock, Path):
            return fake | {"FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1"}
        return fake | {"FAKETIME": f"@{clock}"}

    def _start_screen(self):
        read, write = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=self.environment,
        )
        self._processes.append(screen)
        os.close(write)
        with os.fdopen(read) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"

    def _start_bus(self, kind):
        socket = self.folder / f"{kind}-bus"
        config = self.folder / f"{kind}.conf"
        config.write_text(BUS_CONFIG.format(kind=kind, socket=socket, services=self.services))
        process = self.start("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile")
        address = f"unix:path={socket}"
        connection = wait_until(lambda: self._connected(address), f"the {kind} bus")
        self.environment[f"DBUS_{kind.upper()}_BUS_ADDRESS"] = address
        return process, connection

    @staticmethod
    def _connected(address):
        try:
            return dbus.bus.BusConnection(address)
        except dbus.exceptions.DBusException:  # it does not listen yet
            return None

    def restart_bus(self, after=0):
        """Everybody on the session bus loses it; another one takes its place, so many seconds later."""
        self.kill(self.session_bus)
        time.sleep(after)
        Path(self.folder / "session-bus").unlink()
        self.session_bus, self.bus = self._start_bus("session")

    def _start_system_bus(self):
        _, self.system = self._start_bus("system")
        for mock in self._mocks:
            self.start("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", mock)
        names = {"logind": "org.freedesktop.login1", "timedated": "org.freedesktop.timedate1"}
        wait_until(lambda: all(self.system.name_has_owner(names[mock]) for mock in self._mocks), "the mocks")

    def resume(self):
        """The machine wakes up, as logind says it."""
        logind = self.system.get_object("org.freedesktop.login1", "/org/freedesktop/login1")
        emit = dbus.Interface(logind, "org.freedesktop.DBus.Mock").EmitSignal
        for going_to_sleep in (True, False):
            emit("org.freedesktop.login1.Manager", "PrepareForSleep", "b", [going_to_sleep])

    def change_zone(self, zone):
        """As timedated does it when the user travels."""
        timedated = self.system.get_object("org.freedesktop.timedate1", "/org/freedesktop/timedate1")
        dbus.Interface(timedated, "org.freedesktop.timedate1").SetTimezone(zone, False)

    # Limber

    def limberctl(self, *arguments, at):
        done = subprocess.run(
            [PROGRAMS / "limberctl", *arguments], env=self.environment | self._fake(at), capture_output=True, text=True,
            timeout=PATIENCE,
        )
        if done.returncode != 0:
            raise AssertionError(f"limberctl {arguments} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout) if "--json" in arguments else done.stdout

    def habit(self, name, at, day):
        habits = self.limberctl("day", day, "--json", at=at)["habits"]
        return next(habit for habit in habits if habit["id"] == name)

    def start_limberd(self, clock, **extra):
        """`clock` is where it begins, with a factor if it runs faster, or a file that says where it is."""
        self.limberd = self.start(str(self.bin / "limberd"), clock=clock, **extra)
        wait_until(lambda: self.bus.name_has_owner(SERVICE), "limberd on the bus")

    def start_dying_limberd(self, clock, **steps):
        """One that ends or hangs at a step of app/platform/steps.h: LIMBER_END_AT, LIMBER_HANG_AT."""
        program = self.folder / "dying" / "limberd"
        program.parent.mkdir()
        shutil.copy2(PROGRAMS / "dying_limberd", program)
        self.limberd = self.start(str(program), clock=clock, **steps)

    def wait_for_death(self):
        wait_until(lambda: self.limberd.poll() is not None, "limberd to die")
        self.kill_limberd()

    def test_notification(self):
        service = self.bus.get_object(SERVICE, "/" + SERVICE.replace(".", "/"))
        dbus.Interface(service, SERVICE).TestNotification()

    def kill_limberd(self):
        self.kill(self.limberd)
        wait_until(lambda: not self.bus.name_has_owner(SERVICE), "limberd off the bus")

    def wake_ups(self, process=None):
        """How often threads of limberd, or of another process, were put on a processor, by their own will or not."""
        counts = Path(f"/proc/{(process or self.limberd).pid}/task").glob("*/status")
        return sum(int(n) for status in counts for n in re.findall(r"ctxt_switches:\s+(\d+)", status.read_text()))

    def processor_seconds(self):
        fields = Path(f"/proc/{self.limberd.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def settled(self, measure):
        """The figure, once it stays the same for half a second."""
        before = measure()
        time.sleep(0.5)
        return before if measure() == before else None

    def resident_kib(self):
        return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{self.limberd.pid}/status").read_text())[1])

    def wait_for_log(self, pattern, times=1, patience=PATIENCE):
        """Until limberd has said so often enough."""
        try:
            enough = lambda: len(re.findall(pattern, self.log_of("limberd"))) >= times
            wait_until(enough, f"{pattern} in limberd's log", patience)
        except AssertionError as error:
            raise AssertionError(f"{error}; it says:\n{self.log_of('limberd')}") from None
