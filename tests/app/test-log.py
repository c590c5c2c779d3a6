# SPDX-License-Identifier: GPL-3.0-or-later
"""What was run is logged in the real program: as planned, with numbers of one's own, too much of it;
changed, deleted, undone; and it is still there after a restart.

Usage: test-log.py PROGRAM COMMAND
"""

import datetime
import json
import pathlib
import re
import subprocess
import sys
import unittest

import pyatspi

import hands
from planned import MONDAY, PLAN, TODAY, PlannedTest, rest, words_of
from screen import wait

PlannedTest.program, PlannedTest.command = sys.argv[1:3]

THIS_MONDAY = TODAY - datetime.timedelta(days=TODAY.weekday())
# Today has a run, whichever day it is, and the long run is on another one.
DAYS = [f'{TODAY + datetime.timedelta(days=days):%a}'.lower() for days in (0, 2, 4, 5)]


class LogTest(PlannedTest):
    """Today's run."""

    def start_with_today(self):
        """Starts the program with a plan that has a run today, and returns its minutes."""
        path = self.folder / 'plan.json'
        arguments = [*PLAN, '--days', ','.join(DAYS), '--long-run-day', DAYS[2]]
        arguments[arguments.index('--start') + 1] = THIS_MONDAY.isoformat()
        subprocess.run([self.command, *arguments, '--today', THIS_MONDAY.isoformat(), '-o',
                        str(path)], check=True, stderr=subprocess.DEVNULL)
        self.start(path)
        self.wait_for_plan()
        hands.move_to(300, 30)
        wait(lambda: self.today().getState().contains(pyatspi.STATE_FOCUSED), 'focus on today')
        return int(re.search(r', (\d+) minutes, planned', self.today().name)[1])

    def today(self):
        """The cell of today."""
        return wait(lambda: [cell for cell in self.cells() if cell.name.startswith('today, ')],
                    'today')[0]

    def wait_for_today(self, words):
        """Waits until the cell of today says these words."""
        wait(lambda: words in self.today().name, f'today with "{words}"')

    def panel(self):
        """The panel of the day."""
        return self.screen.within(self.screen.one('panel', 'Chosen day'))

    def kept(self):
        """What is kept on disk of what was run: the minutes, and what is said beside them."""
        path = next(pathlib.Path(self.data.name).rglob('library.json'))
        plans = json.loads(path.read_text(encoding='utf-8'))['plans']
        return [(run['start'][:10], run['seconds'] // 60, run.get('distance_m'), run.get('note'))
                for item in plans for run in item.get('plan', item)['log']]

    def test_as_planned_by_keys(self):
        """One key logs the run of the day, one takes it back, and it is kept."""
        minutes = self.start_with_today()
        hands.press_with('Control', 'd')
        self.wait_for_today(f', {minutes} minutes, done')
        hands.press_with('Control', 'z')
        self.wait_for_today(f', {minutes} minutes, planned')
        self.head.one('push button', 'Redo Log Run as Planned')
        hands.press_with('Control', 'Shift', 'z')
        self.wait_for_today(f', {minutes} minutes, done')
        self.quit()
        self.assertEqual(self.kept(), [(TODAY.isoformat(), minutes, None, '')])

        self.start()
        self.wait_for_plan()
        self.wait_for_today(f', {minutes} minutes, done')

    def test_own_numbers(self):
        """A run is logged with numbers of its own, a wrong one is told at its place, the run is
        changed, another one is added and deleted, and the rest is kept."""
        minutes = self.start_with_today()
        hands.press_with('Control', 'l')
        panel = self.panel()
        panel.one('push button', 'Save Run')
        hands.wait_for_focus(panel, 'text', 'Minutes run')
        panel.write('text', 'Minutes run', '0')
        panel.press('push button', 'Save Run')
        panel.wait_for_text('A run has at least 1 minute.')
        panel.write('text', 'Minutes run', str(minutes - 1))
        panel.write('text', 'Distance (km)', '4.5')
        panel.write('text', 'Note on the run', 'by the river')
        panel.press('push button', 'Save Run')
        self.wait_for_today(f', {minutes - 1} minutes, done')
        panel.wait_for_text('4.5 km')

        panel.press('push button', f'Change the run of {minutes - 1} minutes')
        panel.write('text', 'Minutes run', str(minutes))
        panel.press('push button', 'Save Run')
        self.wait_for_today(f', {minutes} minutes, done')
        self.head.one('push button', 'Undo Change Logged Run')

        panel.press('push button', 'Log a Run…')
        panel.write('text', 'Minutes run', '2')
        panel.press('push button', 'Save Run')
        self.wait_for_today(f', {minutes + 2} minutes, done')
        panel.press('push button', 'Delete the run of 2 minutes')
        self.wait_for_today(f', {minutes} minutes, done')
        self.quit()
        self.assertEqual(self.kept(), [(TODAY.isoformat(), minutes, 4500, 'by the river')])

    def test_too_much(self):
        """What is far over the limit is taken, told with its numbers in the panel and in the
        calendar, and undone."""
        minutes = self.start_with_today()
        hands.press_with('Control', 'l')
        panel = self.panel()
        panel.write('text', 'Minutes run', '300')
        panel.press('push button', 'Save Run')
        panel.one('alert', 'Far over the limit')
        panel.wait_for_text('You ran 300 minutes, where 66 would have been gradual; only 66 count')
        panel.wait_for_text('You ran 300 minutes in this week, where 165 would have been gradual')
        self.wait_for_today(', far over the limit of 66 minutes')
        self.head.press('push button', 'Undo Log Run')
        self.wait_for_today(f', {minutes} minutes, planned')
        self.quit()
        self.assertEqual(self.kept(), [])

    def test_before_the_plan(self):
        """Today is no day of the plan, which begins next week: its run is logged all the same, seen
        in the panel and undone, and it is kept."""
        self.start_with_plan()
        hands.press_with('Control', 'l')
        panel = self.panel()
        panel.wait_for_text('Not a day of the plan, which begins on ' + words_of(MONDAY))
        hands.wait_for_focus(panel, 'text', 'Minutes run')
        panel.write('text', 'Minutes run', '30')
        panel.press('push button', 'Save Run')
        panel.one('push button', 'Change the run of 30 minutes')
        hands.press_with('Control', 'z')
        wait(lambda: not panel.all('push button', 'Change the run of 30 minutes'), 'run undone')
        self.head.press('push button', 'Redo Log Run')
        panel.one('push button', 'Change the run of 30 minutes')
        hands.press('Escape')
        self.wait_for_focus(rest(MONDAY))

        # It can be met again from the plan, by keys.
        self.screen.press('push button', '1 run outside of the plan')
        run = self.screen.one('list', 'Runs outside of the plan')[0]
        self.assertIn(f'{words_of(TODAY)} {TODAY.year}, 30 minutes', run.name)
        wait(lambda: run.getState().contains(pyatspi.STATE_FOCUSED), 'focus on the run')
        hands.press('Return')
        self.panel().one('push button', 'Change the run of 30 minutes')

        # The menu knows the way too.
        hands.press('Escape')
        self.wait_for_focus(rest(MONDAY))
        self.screen.choose('Log a Run…', 'Alt+u')
        hands.wait_for_focus(self.panel(), 'text', 'Minutes run')
        self.quit()
        self.assertEqual(self.kept(), [(TODAY.isoformat(), 30, None, '')])


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
