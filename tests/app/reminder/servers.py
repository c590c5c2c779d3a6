# SPDX-License-Identifier: GPL-3.0-or-later
"""Those who show notifications on a desktop, as far as programs talk to them."""

import time

from gi.repository import Gio, GLib

SECONDS = 30

DESKTOP = '''<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
</interface></node>'''

GTK = '''<node><interface name="org.gtk.Notifications">
  <method name="AddNotification">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
  </method>
</interface></node>'''


def wait(condition, what, seconds=SECONDS):
    """Lets the servers answer until condition() gives something, and returns that."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        while context.iteration(False):
            pass
        time.sleep(0.01)
    raise AssertionError(f'there is no {what} after {seconds} seconds')


class Server:
    """A name on the session's bus, and what it was called with."""

    def __init__(self, name, xml):
        self.name = name
        self.path = '/' + name.replace('.', '/')
        self.calls = []
        self.sender = None
        self.bus = Gio.DBusConnection.new_for_address_sync(
            Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION),
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.bus.register_object(self.path, interface, self.called, None, None)
        self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                           'RequestName', GLib.Variant('(su)', (name, 4)), None,
                           Gio.DBusCallFlags.NONE, -1, None)

    def called(self, _bus, sender, _path, _interface, method, arguments, invocation):
        """Writes a call down, and answers it."""
        self.sender = sender
        self.calls.append(arguments.unpack())
        invocation.return_value(GLib.Variant('(u)', (len(self.calls),)) if method == 'Notify'
                                else None)

    def wait_for_call(self, number=1, seconds=SECONDS):
        """Waits for so many calls in all, and returns what the last was called with."""
        wait(lambda: len(self.calls) >= number, f'call of {self.name}', seconds)
        assert len(self.calls) == number, self.calls
        return self.calls[-1]

    def tell(self, signal, signature, *arguments):
        """Tells the program that called last."""
        self.bus.emit_signal(self.sender, self.path, self.name, signal,
                             GLib.Variant(signature, arguments))
        self.bus.flush_sync(None)

    def end(self):
        """Leaves the bus."""
        self.bus.close_sync(None)


class DesktopServer(Server):
    """That of freedesktop.org."""

    def __init__(self):
        super().__init__('org.freedesktop.Notifications', DESKTOP)

    def close(self, number=1):
        """The notification goes away."""
        self.tell('NotificationClosed', '(uu)', number, 1)

    def press(self, number=1):
        """Somebody presses on it."""
        self.tell('ActionInvoked', '(us)', number, 'default')
        self.close(number)


class GtkServer(Server):
    """That of GNOME."""

    def __init__(self):
        super().__init__('org.gtk.Notifications', GTK)
