# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A desktop's portal for files (org.freedesktop.portal.FileChooser) in whose dialogs FILE is chosen at once; without FILE
they are cancelled, and --broken ones do not even open. Prints each that it is asked for, as JSON.

    file_portal.py [--broken] [FILE]
"""

import json
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
CHOOSER = "org.freedesktop.portal.FileChooser"
CHOSEN, CANCELLED = 0, 1


class Request(dbus.service.Object):
    @dbus.service.signal("org.freedesktop.portal.Request", signature="ua{sv}")
    def Response(self, answer, results):
        pass


class Portal(dbus.service.Object):
    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, _name):
        return dbus.UInt32(3)

    @dbus.service.method(CHOOSER, in_signature="ssa{sv}", out_signature="o", sender_keyword="sender")
    def OpenFile(self, parent, title, options, sender):
        return self.answer("open", parent, title, options, sender)

    @dbus.service.method(CHOOSER, in_signature="ssa{sv}", out_signature="o", sender_keyword="sender")
    def SaveFile(self, parent, title, options, sender):
        return self.answer("save", parent, title, options, sender)

    def answer(self, act, parent, title, options, sender):
        name = str(options.get("current_name", ""))
        patterns = [str(glob) for _, globs in options["filters"] for _, glob in globs]
        print(json.dumps({"act": act, "parent": parent, "title": title, "name": name, "patterns": patterns}), flush=True)
        if sys.argv[1:] == ["--broken"]:
            raise dbus.DBusException("no backend")
        handle = f"{PLACE}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
        request = Request(self.connection, handle)
        file = sys.argv[1:2]
        results = {"uris": dbus.Array([GLib.filename_to_uri(each, None) for each in file], signature="s")}
        request.Response(dbus.UInt32(CHOSEN if file else CANCELLED), results)
        request.remove_from_connection()
        return dbus.ObjectPath(handle)


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
portal = Portal(bus, PLACE)
GLib.MainLoop().run()
