# SPDX-License-Identifier: GPL-3.0-or-later
"""Four weeks of a plan in the real program. All of its days are still to come, so that they can be
changed, and its numbers are the same on every day:

    Mon  Tue  Wed  Thu  Fri  Sat  Sun   minutes, at most
          35   35        30        60   160, 165: 15 over the 150 that are run now
          35   35        35        65   170, 176
          40   35        35        70   180, 187
          30   30        25        50   135, 153
"""

import datetime
import os
import pathlib
import subprocess
import tempfile
import unittest

import pyatspi

import hands
from screen import Screen, children, role_of, wait

TODAY = datetime.date.today()
MONDAY = TODAY + datetime.timedelta(days=7 - TODAY.weekday())
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, NEXT_MONDAY = (
    MONDAY + datetime.timedelta(days=days) for days in range(1, 8))

PLAN = ['plan', '--goal', 'base', '--baseline-minutes', '150', '--longest', '60', '--weeks', '4',
        '--start', MONDAY.isoformat(), '--week-starts', 'mon', '--format', 'json']


def words_of(day):
    """A date as people say it."""
    return f'{day:%A} {day.day} {day:%B}'


def easy(day, minutes):
    """The name of a day with an easy run."""
    return f'{words_of(day)}, easy run, {minutes} minutes, planned'


def rest(day):
    """The name of a day without a run."""
    return f'{words_of(day)}, rest'


class PlannedTest(unittest.TestCase):
    """One start of the program with the plan for each test, and a folder for files."""

    program = command = None

    def setUp(self):
        self.data, folder = tempfile.TemporaryDirectory(), tempfile.TemporaryDirectory()
        self.addCleanup(self.data.cleanup)
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.screen = self.table = self.head = None

    def tearDown(self):
        if self.screen is not None:
            self.screen.end()

    def start(self, *arguments, **settings):
        """Starts the program, always with the same data."""
        self.screen = Screen([self.program, *map(str, arguments)], os.environ, self.data,
                             **settings)
        return self.screen

    def start_with_plan(self, **settings):
        """Starts the program with the plan, and the keyboard on its first day."""
        path = self.folder / 'plan.json'
        subprocess.run([self.command, *PLAN, '-o', str(path)], check=True,
                       stderr=subprocess.DEVNULL)
        screen = self.start(path, **settings)
        self.wait_for_plan()
        hands.move_to(300, 30)
        self.wait_for_focus(rest(MONDAY))
        return screen

    def wait_for_plan(self):
        """Waits for all weeks of the plan, and returns the names of their days."""
        self.screen.wait_for_text('4 weeks')
        self.table = self.screen.one('table', 'Weeks of the plan')
        menu = self.screen.one('push button', 'Main Menu')
        self.head = self.screen.within(menu.parent.parent.parent)
        return wait(lambda: len(self.weeks()) == 4 and self.weeks(), 'four weeks')

    def cells(self):
        """The days that are shown. (Not by a walk through the window: there are many.)"""
        return [cell for row in children(self.table) for cell in children(row)
                if role_of(cell) == 'push button']

    def weeks(self):
        """The names of the days that are shown, by week."""
        return [[cell.name for cell in children(row) if role_of(cell) == 'push button']
                for row in children(self.table)]

    def day(self, name):
        """A day, once it is shown with that name."""
        return wait(lambda: [cell for cell in self.cells() if cell.name == name],
                    f'day "{name}"')[0]

    def wait_for_panel(self):
        """Waits until the panel of a day has opened, with the keyboard in it, and returns it."""
        panel = self.screen.within(self.screen.one('panel', 'Chosen day'))
        hands.wait_for_focus(panel, 'spin button', 'Minutes')
        return panel

    def wait_for_days(self, *names):
        """Waits until all of these days are shown."""
        for name in names:
            self.day(name)

    def wait_for_focus(self, name):
        """Waits until the keys go to the day with that name."""
        wait(lambda: [cell for cell in self.cells() if cell.name == name
                      and cell.getState().contains(pyatspi.STATE_FOCUSED)], f'focus on "{name}"')

    def take_day(self, panel, name):
        """Takes a day from the list of those to move a run to, which has opened, by keys."""
        rows = wait(lambda: list(panel.one('list', 'Days to move the run to')), 'days')
        steps = [row.name for row in rows].index(name)
        wait(lambda: rows[0].getState().contains(pyatspi.STATE_FOCUSED), 'focus on the first day')
        hands.press(*['Down'] * steps)
        wait(lambda: rows[steps].getState().contains(pyatspi.STATE_FOCUSED), f'focus on {name}')
        hands.press('Return')

    def quit(self):
        """Quits by key, and waits until the program has ended well."""
        hands.press_with('Control', 'q')
        self.assertEqual(self.screen.process.wait(60), 0)
