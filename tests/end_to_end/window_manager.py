# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""There is no window manager on a test's screen: this does to a window what one would."""

import contextlib
import ctypes
import subprocess

from patience import PATIENCE, wait_until

NORMAL, ICONIC = 1, 3  # ICCCM 4.1.3.1
REPLACE = 0  # PropModeReplace
TO_PARENT = 2  # RevertToParent
CURRENT_TIME = 0


class WindowManager:
    """For the one window of `process` on `desktop`."""

    def __init__(self, desktop, process):
        self._display = desktop.environment["DISPLAY"].encode()
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XInternAtom.restype = ctypes.c_ulong
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]

        def found():
            return subprocess.run(search, env=desktop.environment, capture_output=True, text=True, timeout=PATIENCE).stdout

        self._window = ctypes.c_ulong(int(wait_until(found, "the window on the screen").split()[0]))

    def set_state(self, state):
        """As when somebody minimises it or brings it back."""
        with self._connected() as connection:
            name = ctypes.c_ulong(self._x11.XInternAtom(connection, b"WM_STATE", False))
            value = (ctypes.c_long * 2)(state, 0)
            self._x11.XChangeProperty(connection, self._window, name, name, 32, REPLACE, value, len(value))

    def give_keyboard(self):
        with self._connected() as connection:
            self._x11.XSetInputFocus(connection, self._window, TO_PARENT, ctypes.c_ulong(CURRENT_TIME))

    @contextlib.contextmanager
    def _connected(self):
        connection = ctypes.c_void_p(self._x11.XOpenDisplay(self._display))
        try:
            yield connection
        finally:
            self._x11.XCloseDisplay(connection)
