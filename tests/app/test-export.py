# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of the real program is exported by its dialogs, with the mouse and with keys alone, and the
file is one that the command and the schema take.

Usage: test-export.py GRADUAL GRADUAL-CLI
"""

import json
import os
import stat
import subprocess
import sys
import unittest

import jsonschema

import hands
from planned import FRIDAY, THURSDAY, PlannedTest, easy
from screen import wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])


class ExportTest(PlannedTest):
    """A plan with a change in it, and a file."""

    def start_with_change(self, **settings):
        """Starts with the plan, and moves a run of it."""
        screen = self.start_with_plan(**settings)
        hands.press('Right', 'Right', 'Right', 'Right')
        self.wait_for_focus(easy(FRIDAY, 30))
        hands.press_with('Alt', 'Left')
        self.wait_for_focus(easy(THURSDAY, 30))
        return screen

    def check(self, path):
        """Looks at what was exported."""
        wait(path.exists, 'file')
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        subprocess.run([self.command, 'check', str(path)], check=True, stdout=subprocess.DEVNULL)
        schema = subprocess.run([self.command, 'schema'], check=True, stdout=subprocess.PIPE)
        plan = json.loads(path.read_text(encoding='utf-8'))
        jsonschema.validate(plan, json.loads(schema.stdout))
        runs = {day['date']: day['run'] for week in plan['weeks'] for day in week['days']}
        self.assertEqual(runs[THURSDAY.isoformat()]['minutes'], 30)
        self.assertIsNone(runs[FRIDAY.isoformat()])

    def test_with_the_mouse(self):
        """By clicks, and presses of what is in a window that does not tell where it is; under the name
        and in the folder that are proposed."""
        screen = self.start_with_change(folder=self.folder)
        hands.click(self.head.one('push button', 'Main Menu'))
        screen.click(lambda: screen.items('Export…', 'Alt+e'), 'menu item Export…')
        hands.click(screen.one('push button', 'Choose File…'))
        screen.one('text', 'Name:')
        screen.press('push button', 'Export')
        self.check(self.folder / 'Keep growing.gradual.json')

    def test_without_a_mouse(self):
        """By keys, into a folder that is typed."""
        place = self.folder / 'a folder'
        place.mkdir()
        screen = self.start_with_change()
        hands.press_with('Control', 's')
        hands.wait_for_focus(screen, 'push button', 'Choose File…')
        hands.press('Return')
        hands.wait_for_focus(screen, 'text', 'Name:')
        hands.press_with('Control', 'a')
        hands.write(str(place / 'my plan.json'))
        hands.press('Return')
        self.check(place / 'my plan.json')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
