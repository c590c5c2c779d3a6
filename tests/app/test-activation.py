# SPDX-License-Identifier: GPL-3.0-or-later
"""The message bus starts the program by its service file, as a double click on a plan does.

Usage: test-activation.py GRADUAL SERVICE-FILE
"""

import os
import pathlib
import re
import sys
import tempfile
import unittest

import pyatspi
from gi.repository import Gio, GLib

from screen import Screen

PROGRAM, SERVICE = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
# What GLib and GTK complain of ends the program, and so the test.
START = f'/usr/bin/env G_DEBUG=fatal-warnings {PROGRAM}'
APP_ID = SERVICE.stem
BUS = 'org.freedesktop.DBus'


class ActivationTest(unittest.TestCase):
    """A bus that knows the service."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.table = pathlib.Path(folder.name, 'friend.csv')
        self.table.write_text('week,day,minutes\n1,2,30\n1,6,60\n2,2,30\n2,6,65\n3,3,45\n3,6,90\n',
                              encoding='utf-8')
        # The service as it is installed, but for the place of the program.
        text = re.sub(r'(?m)^Exec=\S+/gradual ', f'Exec={START} ',
                      SERVICE.read_text(encoding='utf-8'))
        self.assertIn(f'{START} --gapplication-service', text)
        services = pathlib.Path(os.environ['XDG_DATA_HOME'], 'dbus-1/services')
        services.mkdir(parents=True)
        (services / SERVICE.name).write_text(text, encoding='utf-8')
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        # Wakes the bus of assistive technologies, which the program would complain to miss.
        pyatspi.Registry.getDesktop(0)
        self.call(BUS, '/org/freedesktop/DBus', BUS, 'ReloadConfig', None)

    def call(self, name, path, interface, method, arguments):
        """Calls a method, and returns the answer."""
        return self.bus.call_sync(name, path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, 30_000, None).unpack()

    def test_a_file_is_opened(self):
        """Nothing runs; the bus is asked to open a file; the report is there."""
        self.call(APP_ID, '/' + APP_ID.replace('.', '/'), 'org.freedesktop.Application', 'Open',
                  GLib.Variant('(asa{sv})', ([self.table.as_uri()], {})))
        pid, = self.call(BUS, '/org/freedesktop/DBus', BUS, 'GetConnectionUnixProcessID',
                         GLib.Variant('(s)', (APP_ID,)))
        self.assertEqual(pathlib.Path(f'/proc/{pid}/exe').resolve(), PROGRAM)
        screen = Screen(pid, os.environ)
        self.addCleanup(screen.end)
        screen.wait_for_text('1 of 3 weeks asks too much')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
