# SPDX-License-Identifier: GPL-3.0-or-later
"""The program reminds without a window: at once, and each day; and a press opens today.

Usage: test-remind.py GRADUAL GRADUAL-CLI SERVICE-FILE TESTS
"""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM, COMMAND, SERVICE = (pathlib.Path(name).resolve() for name in sys.argv[1:4])
sys.path.insert(0, sys.argv[4])

# pylint: disable=wrong-import-position
import pyatspi
from gi.repository import Gio, GLib

from screen import Screen
from servers import SECONDS, DesktopServer, GtkServer, wait

APP_ID = SERVICE.stem
AUTOSTART = f'autostart/{APP_ID}.Reminder.desktop'


def without_display(**changes):
    """The environment of a timer, which may go off where no display is. What GLib complains of ends
    the program, and so the test."""
    environment = {**os.environ, 'G_DEBUG': 'fatal-warnings', **changes}
    environment.pop('DISPLAY', None)
    return environment


def contents(folder):
    """Every file of a folder, with what is in it."""
    return {path: path.is_file() and path.read_bytes() for path in pathlib.Path(folder).rglob('*')}


class RemindTest(unittest.TestCase):
    """A home with a plan that begins today, and a run on it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.library = self.home / 'gradual/library.json'
        self.processes = []
        self.addCleanup(self.end_processes)
        self.run = self.write_library()

    def end_processes(self):
        """Ends what still runs."""
        for process in self.processes:
            if process.poll() is None:
                process.terminate()
            process.wait(SECONDS)

    def write_library(self):
        """Writes the library, and returns today's run."""
        today = datetime.date.today()
        days = [f'{today + datetime.timedelta(days=offset):%a}'.lower() for offset in (0, 2, 5)]
        plan = json.loads(subprocess.run(
            [COMMAND, 'plan', '--goal', 'base', '--baseline-minutes', '90', '--longest', '40',
             '--runs-per-week', '3', '--days', ','.join(days), '--week-starts', days[0],
             '--long-run-day', days[2], '--format', 'json'],
            check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
        self.library.parent.mkdir(parents=True)
        self.library.write_text(json.dumps({
            'format': 'gradual-library', 'version': 1, 'active': plan['id'], 'units': 'minutes',
            'plans': [{'archived': False, 'plan': plan}]}), encoding='utf-8')
        day = plan['weeks'][0]['days'][0]
        self.assertEqual(day['date'], today.isoformat())

        return day['run']

    def server(self, kind):
        """Somebody who shows notifications."""
        server = kind()
        self.addCleanup(server.end)
        return server

    def start(self, option, **changes):
        """Starts the program with an option."""
        environment = without_display(XDG_DATA_HOME=str(self.home), XDG_CONFIG_HOME=str(self.home),
                                      **changes)
        self.processes.append(subprocess.Popen([PROGRAM, option], env=environment))
        return self.processes[-1]

    def wait_for_end(self, process, status=0):
        """Waits until a program has ended by itself."""
        wait(lambda: process.poll() is not None, 'end of the program')
        self.assertEqual(process.returncode, status)

    def assert_title(self, title):
        """Whether it is of the run that the plan has for today."""
        self.assertEqual(title, f'Easy run today: {self.run["minutes"]} min')


class OnceTest(RemindTest):
    """gradual --remind"""

    def test_a_desktop_of_freedesktop(self):
        """It waits for a press, and no longer; nothing is written."""
        before = contents(self.home)
        server = self.server(DesktopServer)
        process = self.start('--remind')
        call = server.wait_for_call()
        self.assert_title(call[3])
        self.assertEqual(call[4], '8 stretches to do')
        self.assertIn('default', call[5])
        self.assertEqual(call[6]['desktop-entry'], APP_ID)
        self.assertIsNone(process.poll())
        server.close()
        self.wait_for_end(process)
        self.assertEqual(contents(self.home), before)

    def test_gnome(self):
        """Nothing is waited for; a second one takes the place of the first."""
        other = self.server(DesktopServer)
        server = self.server(GtkServer)
        for number in (1, 2):
            process = self.start('--remind')
            app_id, name, notification = server.wait_for_call(number)
            self.assertEqual((app_id, name), (APP_ID, 'daily-reminder'))
            self.assert_title(notification['title'])
            self.assertEqual(notification['body'], '8 stretches to do')
            self.assertEqual(notification['default-action'], 'app.show-today')
            self.wait_for_end(process)
        self.assertEqual(other.calls, [])

    def test_somebody_who_comes_late(self):
        """A timer may go off before the desktop is there."""
        process = self.start('--remind')
        with self.assertRaises(subprocess.TimeoutExpired):
            process.wait(1)
        self.server(GtkServer).wait_for_call()
        self.wait_for_end(process)

    def test_a_library_that_can_not_be_read(self):
        """It still reminds, and leaves the file as it is."""
        self.library.write_text('{', encoding='utf-8')
        before = contents(self.home)
        server = self.server(GtkServer)
        process = self.start('--remind')
        notification = server.wait_for_call()[2]
        self.assertEqual(notification['title'], 'Time to run or stretch?')
        self.wait_for_end(process)
        self.assertEqual(contents(self.home), before)

    def test_no_session(self):
        """It says so, and ends."""
        process = self.start('--remind', DBUS_SESSION_BUS_ADDRESS='unix:path=/nonexistent')
        self.wait_for_end(process, 1)

    def test_a_press_opens_today(self):
        """The bus starts the program with the window, and the day is open in it."""
        self.install_service()
        # Wakes the bus of assistive technologies, which the program would complain to miss.
        pyatspi.Registry.getDesktop(0)
        server = self.server(DesktopServer)
        process = self.start('--remind')
        server.wait_for_call()
        server.press()
        self.wait_for_end(process)
        pid = wait(self.find_program, 'program on the bus')
        screen = Screen(pid, os.environ)
        self.addCleanup(screen.end)
        today = datetime.date.today()
        screen.one('heading', f'{today:%A} {today.day} {today:%B}')

    def install_service(self):
        """The service as it is installed, but for the place of the program and its data."""
        start = f'/usr/bin/env G_DEBUG=fatal-warnings XDG_DATA_HOME={self.home} {PROGRAM}'
        text = re.sub(r'(?m)^Exec=\S+/gradual ', f'Exec={start} ',
                      SERVICE.read_text(encoding='utf-8'))
        services = pathlib.Path(os.environ['XDG_DATA_HOME'], 'dbus-1/services')
        services.mkdir(parents=True, exist_ok=True)
        (services / SERVICE.name).write_text(text, encoding='utf-8')
        self.ask_bus('ReloadConfig', None)

    def ask_bus(self, method, arguments):
        """Calls a method of the bus."""
        return Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method,
            arguments, None, Gio.DBusCallFlags.NONE, -1, None).unpack()

    def find_program(self):
        """The process that has the name of the program, once there is one."""
        try:
            return self.ask_bus('GetConnectionUnixProcessID', GLib.Variant('(s)', (APP_ID,)))[0]
        except GLib.Error:
            return None


class DailyTest(RemindTest):
    """gradual --remind-daily"""

    def write_autostart(self, time):
        """Switches the reminder on, as far as the session goes: as a whole, as the program does it.
        Half a file would be none."""
        path = self.home / AUTOSTART
        part = path.with_suffix('.part')
        path.parent.mkdir(exist_ok=True)
        part.write_text(f'[Desktop Entry]\nX-Gradual-Time={time:%H:%M}\n', encoding='utf-8')
        part.replace(path)
        return path

    def test_reminds_until_it_is_switched_off(self):
        """At the time that is set while it runs; one of several; and it ends with its file."""
        server = self.server(DesktopServer)
        path = self.write_autostart(datetime.datetime.now() - datetime.timedelta(hours=2))
        first = self.start('--remind-daily')
        wait(lambda: self.has_owner(f'{APP_ID}.Reminder'), 'one who reminds')
        self.wait_for_end(self.start('--remind-daily'))
        self.assertIsNone(first.poll())
        self.assertEqual(server.calls, [])

        soon = datetime.datetime.now() + datetime.timedelta(seconds=5)
        self.write_autostart(soon + datetime.timedelta(minutes=1))
        call = server.wait_for_call(seconds=150)
        self.assert_title(call[3])
        server.close()

        path.unlink()
        self.wait_for_end(first)

    def test_ends_where_it_is_off(self):
        """Nothing is on: nothing stays."""
        self.wait_for_end(self.start('--remind-daily'))

    def has_owner(self, name):
        """Whether somebody has a name on the bus."""
        return Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'NameHasOwner',
            GLib.Variant('(s)', (name,)), None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1] + sys.argv[5:], verbosity=2)
