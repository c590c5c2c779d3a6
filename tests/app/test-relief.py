# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds a plan back, on the real program and with keys alone: a red flag ends when a clearance
is recorded and a stop when walking is easy, and neither before; the runs come back then.

Usage: test-relief.py GRADUAL GRADUAL-CLI
"""

import json
import os
import pathlib
import subprocess
import sys
import unittest

import hands
from planned import TODAY, TUESDAY, PlannedTest, easy, rest
from screen import wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

REPORT_ID = '5b0a6f6e-3f0d-4c55-9f5e-0a1b2c3d4e5f'
SUSPENDED, STOPPED = 'Running is suspended since', 'No running since'
QUESTION, WALKING = 'Has a Clinician Cleared You to Run?', 'Walking'


class ReliefTest(PlannedTest):
    """A plan, and a report that forbids running."""

    def start_forbidden(self, action, answers):
        """Starts the program with a report about which something was done, and waits until no run is
        left."""
        self.start_with_plan()
        self.quit()
        library = self.library()
        today = TODAY.isoformat()
        library['symptoms'] = {'reports': [{
            'id': REPORT_ID, 'date': today, 'pain_began': today, 'finished': True,
            'answers': answers, 'from_log': [],
            'actions': [{'action': action, 'date': today}],
        }]}
        self.path().write_text(json.dumps(library), encoding='utf-8')
        self.start()
        self.wait_for_plan()
        hands.move_to(300, 30)
        self.wait_for_days(rest(TUESDAY))

    def path(self):
        """Where the program keeps everything."""
        return next(pathlib.Path(self.data.name).rglob('library.json'))

    def library(self):
        """What is kept."""
        return json.loads(self.path().read_text(encoding='utf-8'))

    def actions(self):
        """What was done about the report, as it is kept."""
        return [entry['action'] for entry in self.library()['symptoms']['reports'][0]['actions']]

    def assert_sound(self):
        """The plan that is kept keeps every rule, and has runs."""
        plan = self.library()['plans'][0]['plan']
        path = self.folder / 'kept.json'
        path.write_text(json.dumps(plan), encoding='utf-8')
        self.assertEqual(subprocess.run([self.command, 'check', path], check=False,
                                        stdout=subprocess.DEVNULL).returncode, 0)
        self.assertTrue(any(day['run'] for week in plan['weeks'] for day in week['days']))

    def window(self, title):
        """The window of that title, once it has opened."""
        windows = wait(lambda: [window for window in self.screen.root if window.name == title],
                       title)
        return self.screen.within(windows[0])

    def wait_until_closed(self, title):
        """Waits until that window is gone."""
        wait(lambda: all(window.name != title for window in self.screen.root), f'end of {title}')

    def wait_until_free(self, words):
        """Waits until the plan is not held back by that any more."""
        wait(lambda: not any(words in label.name for label in self.screen.all('label')),
             f'end of "{words}"')

    def test_nothing_but_a_clearance_ends_a_red_flag(self):
        """To press Return, or to close the question, is no clearance."""
        self.start_forbidden('suspend', {'numb': True})
        self.screen.wait_for_text(SUSPENDED)
        for key in ('Return', 'Escape'):
            hands.press_with('Alt', 'r')
            self.window(QUESTION).one('push button', 'Not Yet')
            hands.press(key)
            self.wait_until_closed(QUESTION)
            self.screen.wait_for_text(SUSPENDED)
        self.assertEqual(self.actions(), ['suspend'])

        hands.press_with('Alt', 'r')
        self.window(QUESTION).one('push button', 'Cleared to Run')
        hands.press_with('Alt', 'c')
        self.wait_until_closed(QUESTION)
        self.wait_until_free(SUSPENDED)
        self.wait_for_days(easy(TUESDAY, 35))
        self.quit()
        self.assertEqual(self.actions(), ['suspend', 'clear'])
        self.assert_sound()

    def test_easy_walking_ends_a_stop(self):
        """How much walking hurts has to be said for both days."""
        self.start_forbidden('stop', {'pain-worst': 7})
        self.screen.wait_for_text(STOPPED)
        hands.press_with('Alt', 'w')
        window = self.window(WALKING)
        window.wait_for_text('on both days')
        hands.press_with('Alt', 'b')
        window.wait_for_text('on both days')
        # The first choice is that nothing is said, and the next one is 0.
        hands.press('Return', *['Down'] * 3, 'Return')
        window.wait_for_text('2 of 10')
        hands.press('Down', 'Return', 'Down', 'Return')
        window.wait_for_text('Running can begin again')
        hands.press_with('Alt', 'b')
        self.wait_until_closed(WALKING)
        self.wait_until_free(STOPPED)
        self.quit()
        self.assertEqual(self.actions(), ['stop', 'return'])
        self.assert_sound()


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
