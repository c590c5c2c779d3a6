# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily reminder is switched on and off in the real program, without systemd: what the desktop
starts is there, what waits for the time runs, and neither is left behind.

Usage: test-reminder.py GRADUAL GRADUAL-CLI
"""

import os
import pathlib
import sys
import unittest

import pyatspi

import hands
from planned import PlannedTest
from screen import is_named, look_through, wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

SWITCH = 'Daily Reminder'
# What versions of GTK call a switch.
ROLES = ('check box', 'toggle button', 'switch')


def autostarted():
    """What the desktop starts at a login."""
    return list(pathlib.Path(os.environ['XDG_CONFIG_HOME']).rglob('autostart/*.desktop'))


def waiting():
    """The programs that wait for the time of the reminder."""
    found = []
    for path in pathlib.Path('/proc').glob('[0-9]*'):
        try:
            arguments = (path / 'cmdline').read_bytes().split(b'\0')
            is_mine = os.environ['XDG_CONFIG_HOME'].encode() in (path / 'environ').read_bytes()
        except OSError:
            continue
        if b'--remind-daily' in arguments and is_mine:
            found.append(path.name)
    return found


class ReminderTest(PlannedTest):
    """The switch in the settings of the stretching."""

    def switch(self):
        """The switch, once what was asked of it is done."""
        def find():
            return next((node for role, node in look_through(self.screen.root)
                         if role in ROLES and is_named(node, SWITCH)
                         and node.getState().contains(pyatspi.STATE_SENSITIVE)), None)

        return wait(find, SWITCH)

    def turn(self):
        """Turns the switch, which can do just that."""
        self.switch().queryAction().doAction(0)

    def wait_until(self, is_on):
        """Waits until the switch stands so, and everything that follows from it."""
        wait(lambda: self.switch().getState().contains(pyatspi.STATE_CHECKED) == is_on, 'switch')
        wait(lambda: len(autostarted()) == (1 if is_on else 0), 'file of the reminder')
        wait(lambda: len(waiting()) == (1 if is_on else 0), 'program that waits')

    def test_on_and_off(self):
        """Switched on, still on after a restart, and switched off."""
        self.start_with_plan()
        hands.press_with('Control', 't')
        self.screen.press('push button', 'Stretching Settings')
        self.wait_until(False)
        self.turn()
        self.wait_until(True)
        self.screen.end()

        self.assertEqual(len(waiting()), 1)
        self.start()
        self.wait_for_plan()
        hands.move_to(300, 30)
        hands.press_with('Control', 't')
        self.screen.press('push button', 'Stretching Settings')
        self.wait_until(True)
        self.turn()
        self.wait_until(False)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
