# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The real window on a test's desktop: found through the accessibility bus, as a screen reader does, pressed with the mouse."""

import json
import subprocess
import sys
from pathlib import Path

from desktop import PATIENCE, PROGRAMS, wait_until

CONTROLS = str(Path(__file__).with_name("visible_controls.py"))


class Window:
    """`limber` on `desktop`, its clock begun at `clock`."""

    def __init__(self, desktop, clock, *arguments):
        self._desktop = desktop
        if not getattr(desktop, "accessible", False):
            desktop.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
            desktop.accessible = True
        self.process = desktop.start(
            str(PROGRAMS / "limber"), *arguments, clock=clock, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QUICK_BACKEND="software"
        )
        self.wait_for("Water")

    def kill(self):
        self._desktop.kill(self.process)
        wait_until(lambda: not self.controls(), "the window gone")

    def controls(self):
        done = subprocess.run(
            [sys.executable, "-B", CONTROLS], env=self._desktop.environment, capture_output=True, text=True, timeout=PATIENCE
        )
        return json.loads(done.stdout) if done.returncode == 0 and done.stdout else []

    def names(self):
        return [name for _, name, *_ in self.controls() if name]

    def wait_for(self, *names):
        seen = []

        def all_there():
            seen[:] = self.names()
            return all(name in seen for name in names)

        try:
            wait_until(all_there, f"{names} in the window")
        except AssertionError as error:
            raise AssertionError(f"{error}; it shows {seen}") from None

    def click(self, name, role="push button"):
        """A real press of the mouse in the middle of the control."""
        x, y, width, height = wait_until(
            lambda: next((box for is_a, called, *box in self.controls() if (is_a, called) == (role, name)), None), name
        )
        self._xdotool("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def key(self, keys):
        self._xdotool("key", keys)

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._desktop.environment, timeout=PATIENCE, check=True)

