# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A notification server that prints when each notification came, in seconds since 1970."""

import time

import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"


class Server(dbus.service.Object):
    _last = 0

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _app, replaced, _icon, _title, _body, _actions, _hints, _timeout):  # noqa: N802
        print(f"{time.time():.6f}", flush=True)
        Server._last += 1
        return replaced or dbus.UInt32(Server._last)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, _number):  # noqa: N802
        pass

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):  # noqa: N802
        return ["body", "actions"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):  # noqa: N802
        return ("clock", "limber", "1", "1.2")


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus, do_not_queue=True)
server = Server(bus, "/org/freedesktop/Notifications")
print("ready", flush=True)
GLib.MainLoop().run()
