# SPDX-License-Identifier: GPL-3.0-or-later
"""Two missed weeks in the real program: what is proposed over the weeks, the weeks side by side, that
it is applied, and undone.

Usage: test-replan.py GRADUAL GRADUAL-CLI
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from screen import Screen, wait

GRADUAL, COMMAND = map(os.path.abspath, sys.argv[1:3])

TODAY = datetime.date.today()
# Of the plan's 26 weeks two are run as planned, and the two before this one are missed.
START = TODAY - datetime.timedelta(days=TODAY.weekday() + 28)
RACE = START + datetime.timedelta(days=26 * 7 - 1)
# Where the session keeps what it works on.
LIBRARY = 'gradual/library.json'


def run_of(day):
    """A run that was run as it was planned for a day of a document."""
    return {'id': f'log-{day["date"]}', 'start': f'{day["date"]}T07:00:00',
            'seconds': day['run']['minutes'] * 60, 'source': 'manual', 'note': ''}


class ReplanTest(unittest.TestCase):
    """A proposal, from the banner to undo."""

    def setUp(self):
        self.data = tempfile.TemporaryDirectory()
        self.addCleanup(self.data.cleanup)
        plan = json.loads(subprocess.run(
            [COMMAND, 'plan', '--goal', 'half', '--race', RACE.isoformat(), '--start',
             START.isoformat(), '--baseline-minutes', '150', '--longest', '60', '--week-starts',
             'mon', '--format', 'json'], check=True, capture_output=True).stdout)
        plan['log'] = [run_of(day) for week in plan['weeks'][:2] for day in week['days']
                       if day['run'] is not None]
        self.library = pathlib.Path(self.data.name, LIBRARY)
        self.library.parent.mkdir(parents=True)
        self.library.write_text(json.dumps({
            'format': 'gradual-library', 'version': 1, 'active': plan['id'], 'units': 'minutes',
            'plans': [{'archived': False, 'plan': plan}]}), encoding='utf-8')
        self.screen = Screen([GRADUAL], {**os.environ, 'LC_ALL': 'C.UTF-8'}, self.data)
        self.addCleanup(self.screen.end)

    def plan(self):
        """The plan that is on disk."""
        return json.loads(self.library.read_text(encoding='utf-8'))['plans'][0]['plan']

    def test_two_missed_weeks(self):
        """The banner, the comparison, Apply, Undo."""
        screen = self.screen
        screen.wait_for_text('Come back step by step')
        screen.wait_for_text('There was no run for')
        before = self.plan()
        screen.press('push button', 'Compare…')
        screen.wait_for_text('Proposed')
        screen.wait_for_text('On the way back up to')
        wait(lambda: len(screen.all('list item')) > 2, 'weeks side by side')
        self.assertNotIn('reviewed', before)

        screen.press('push button', 'Apply')
        after = wait(lambda: self.plan() if 'reviewed' in self.plan() else None, 'plan on disk')
        self.assertEqual(after['weeks'][:4], before['weeks'][:4])
        self.assertEqual(after['log'], before['log'])
        self.assertEqual(after['goal'], before['goal'])
        self.assertNotEqual(after['weeks'][5:], before['weeks'][5:])
        wait(lambda: not screen.all('push button', 'Compare…'), 'plan without a proposal')

        screen.press('push button', 'Undo Replan')
        wait(lambda: 'reviewed' not in self.plan(), 'plan as it was')
        screen.wait_for_text('Come back step by step')
        self.assertEqual(self.plan()['log'], before['log'])


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
