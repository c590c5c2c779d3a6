# SPDX-License-Identifier: GPL-3.0-or-later
"""The cadence of the real program, with keys alone: steps are tapped to a known beat and typed, counts
and the target are kept, the drill goes into the plan and out again, and the metronome runs.

Usage: test-cadence.py GRADUAL GRADUAL-CLI
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

import hands
from screen import Screen, role_of, wait

GRADUAL, COMMAND = map(os.path.abspath, sys.argv[1:3])

TODAY = datetime.date.today()
MONDAY = TODAY - datetime.timedelta(days=TODAY.weekday())
# A tap for each step, 160 a minute, and for how long they are counted.
BEAT, SECONDS = 60 / 160, 30
# How many taps the program may have seen on another side of an end than they were sent on: as many
# as fall into a second and a half in which a busy machine does nothing.
STRAY_TAPS = 4
FIELDS = ['First 30 s', 'Second 30 s', 'Third 30 s']


class CadenceTest(unittest.TestCase):
    """A plan of twelve weeks that began this week, and the page of cadence."""

    def setUp(self):
        self.data = tempfile.TemporaryDirectory()
        self.addCleanup(self.data.cleanup)
        plan = json.loads(subprocess.run(
            [COMMAND, 'plan', '--goal', 'base', '--baseline-minutes', '150', '--longest', '60',
             '--weeks', '12', '--start', MONDAY.isoformat(), '--today', MONDAY.isoformat(),
             '--week-starts', 'mon', '--format', 'json'],
            check=True, capture_output=True).stdout)
        # Nothing was missed: no proposal is in the way.
        plan['log'] = [{'id': f'log-{day["date"]}', 'start': f'{day["date"]}T07:00:00',
                        'seconds': day['run']['minutes'] * 60, 'source': 'manual', 'note': ''}
                       for day in plan['weeks'][0]['days']
                       if day['run'] is not None and day['date'] < TODAY.isoformat()]
        self.path = pathlib.Path(self.data.name, 'gradual/library.json')
        self.path.parent.mkdir(parents=True)
        self.path.write_text(json.dumps({
            'format': 'gradual-library', 'version': 1, 'active': plan['id'], 'units': 'minutes',
            'plans': [{'archived': False, 'plan': plan}]}), encoding='utf-8')
        self.screen = self.page = None
        self.start()

    def tearDown(self):
        self.screen.end()

    def start(self):
        """Starts the program, always with the same data, and goes to the page by its key."""
        self.screen = Screen([GRADUAL], {**os.environ, 'LC_ALL': 'C.UTF-8'}, self.data)
        self.screen.one('table', 'Weeks of the plan')
        hands.move_to(300, 30)
        wait(lambda: hands.focused(self.screen), 'keyboard in the window')
        hands.press_with('Control', 'm')
        # Of the page alone: to look at the calendar behind it takes time.
        tap = self.screen.one('push button', 'Tap Each Step')
        while role_of(tap) != 'scroll pane':
            tap = tap.parent
        self.page = self.screen.within(tap)
        hands.wait_for_focus(self.page, 'push button', 'Tap Each Step')

    def library(self):
        """What is on disk."""
        return json.loads(self.path.read_text(encoding='utf-8'))

    def counts(self):
        """The counts that are on disk."""
        return [count['steps'] for count in self.library().get('cadence', {}).get('counts', [])]

    def drills(self):
        """The days of the plan on disk with a drill."""
        return [day['date'] for week in self.library()['plans'][0]['plan']['weeks']
                for day in week['days']
                if day['run'] is not None and day['run']['kind'] == 'cadence-drill']

    def value(self, name):
        """The number in a field."""
        return int(self.page.one('spin button', name).queryValue().currentValue)

    def tap(self):
        """Taps to the beat for as long as is counted, by the clock and not by the taps before, and
        returns how many taps came after the first one."""
        taps, begin = 0, time.monotonic()
        hands.press('space')
        while True:
            now = time.monotonic() - begin
            wake = (int(now / BEAT) + 1) * BEAT
            if wake >= SECONDS:
                return taps
            time.sleep(wake - now)
            hands.press('space')
            taps += 1

    def type_counts(self, counts):
        """Types counts into the fields, one after the other."""
        for name, steps in counts:
            hands.tab_to(self.page, 'spin button', name)
            hands.press_with('Control', 'a')
            hands.write(str(steps))
        hands.press('Tab')
        for name, steps in counts:
            wait(lambda name=name, steps=steps: self.value(name) == steps, f'{name}: {steps}')

    def press(self, name):
        """Presses a button by keys."""
        hands.tab_to(self.page, 'push button', name)
        hands.press('space')

    def test_tapped_to_a_beat(self):
        """Steps are tapped for half a minute, and as many are counted."""
        taps = self.tap()
        steps = wait(lambda: self.value(FIELDS[0]), 'first count')
        self.assertLessEqual(abs(steps - taps), STRAY_TAPS, f'{steps} of {taps} taps')
        self.page.one('alert', 'Count 2 of 3')

        # The rest is typed; what comes of it is twice the mean.
        self.type_counts([(name, steps) for name in FIELDS[1:]])
        self.page.wait_for_text(f'{2 * steps} steps a minute')
        self.press('Keep')
        wait(lambda: self.counts() == [[steps] * 3], 'count on disk')

    def test_typed_and_kept(self):
        """Counts are typed, kept, and lead to a target, which the metronome takes; all of it is
        still there after a restart."""
        self.type_counts(list(zip(FIELDS, (80, 79, 81))))
        self.page.wait_for_text('160 steps a minute')
        self.press('Keep')
        wait(lambda: self.counts() == [[80, 79, 81]], 'count on disk')
        hands.press_with('Control', 'z')
        wait(lambda: self.counts() == [], 'count that is undone')
        hands.press_with('Control', 'Shift', 'z')
        wait(lambda: self.counts() == [[80, 79, 81]], 'count on disk again')
        # 5 % more than 160.
        self.page.press('push button', 'Aim at 168')
        self.page.wait_for_text('Your target is 168 steps a minute')
        wait(lambda: 'target' in self.library()['cadence'], 'target on disk')
        wait(lambda: self.value('Beats a Minute') == 168, 'metronome at 168')

        hands.press_with('Control', 'q')
        self.assertEqual(self.screen.process.wait(60), 0)
        self.start()
        self.page.wait_for_text('Your target is 168 steps a minute')
        self.page.wait_for_text('80, 79 and 81 in 30 s')
        self.assertEqual(self.counts(), [[80, 79, 81]])

    def test_drill(self):
        """The drill goes into the plan, twice a week for six weeks, and out again."""
        self.assertEqual(self.drills(), [])
        self.press('Add the Drill to the Plan')
        drills = wait(self.drills, 'drills on disk')
        self.assertEqual(len(drills), 12)
        self.assertTrue(all(day >= TODAY.isoformat() for day in drills))
        # What was pressed leads on to what came of it.
        hands.wait_for_focus(self.page, 'push button', 'Show the Plan')
        hands.press('space')
        wait(lambda: [cell for cell in self.screen.all('push button')
                      if 'cadence drill' in cell.name.lower()], 'drill in the calendar')
        hands.press_with('Control', 'z')
        wait(lambda: not self.drills(), 'plan without drills')

    def test_metronome(self):
        """It starts, is made quicker while it runs, stops, and does not run on out of sight."""
        self.press('Start the Metronome')
        hands.wait_for_focus(self.page, 'push button', 'Stop the Metronome')
        before = self.value('Beats a Minute')
        hands.tab_to(self.page, 'spin button', 'Beats a Minute', ('Shift', 'Tab'))
        hands.press('Up')
        wait(lambda: self.value('Beats a Minute') == before + 1, 'quicker beat')
        self.page.one('push button', 'Stop the Metronome')
        self.press('Stop the Metronome')
        hands.wait_for_focus(self.page, 'push button', 'Start the Metronome')
        self.assertEqual(self.value('Beats a Minute'), before + 1)

        hands.press('space')
        hands.wait_for_focus(self.page, 'push button', 'Stop the Metronome')
        self.screen.press('push button', 'Back to the Plan')
        self.page.one('push button', 'Start the Metronome')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
