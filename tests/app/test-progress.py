# SPDX-License-Identifier: GPL-3.0-or-later
"""The progress on the real program, with the mouse and with keys alone: a walk along a chart that is
spoken, the same as a table, other weeks, and the charts as files.

Usage: test-progress.py GRADUAL GRADUAL-CLI
"""

import csv
import datetime
import os
import stat
import sys
import unittest

import hands
from planned import MONDAY, PlannedTest, rest
from screen import wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

EXPORT = 'Export the Charts'


def week(number):
    """How a chart calls a week of the plan, from 0."""
    day = MONDAY + datetime.timedelta(days=7 * number)
    return f'Week of {day.day} {day:%B %Y}'


class ProgressTest(PlannedTest):
    """A plan of four weeks that begins next Monday, and its charts."""

    def images(self):
        """What stands at the points of charts that were walked to."""
        return [node.name for node in self.screen.all('image') if node.name.startswith('Week of ')]

    def wait_for_words(self, words):
        """Waits until the focus is at a point that says so, and returns all it says."""
        return wait(lambda: [node.name for node in hands.focused(self.screen)
                             if node.name.startswith(words)], f'focus at {words}')[0]

    def check_pixels(self, path):
        """Looks at a picture that was written."""
        wait(path.exists, 'file')
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertTrue(path.read_bytes().startswith(b'\x89PNG'))

    def test_without_a_mouse(self):
        """By keys: along a chart, to all weeks, and into a table."""
        screen = self.start_with_plan()
        hands.press_with('Control', 'g')
        screen.one('heading', 'Minutes a Week')
        hands.wait_for_focus(screen, 'push button', 'Plan')
        wait(lambda: self.images(), 'chart')
        last = next(name for name in self.images() if 'Planned' in name)
        self.assertTrue(last.startswith(week(3)))
        hands.tab_to(screen, 'image', last)
        hands.press('Left')
        self.wait_for_words(week(2))
        hands.press('Home')
        first = self.wait_for_words(week(0))
        # The chart says what the plan has: two and a half hours a week are the baseline.
        self.assertRegex(first, r'Planned: 2 hours \d+ minutes, At most: 2 hours 45 minutes$')
        hands.press('End')
        self.wait_for_words(week(3))
        # The same as a table.
        hands.tab_to(screen, 'push button', 'Minutes a Week, as a table')
        hands.press('space')
        screen.wait_for_text(f'{MONDAY.day} {MONDAY:%b %Y}')
        screen.wait_for_text('2 h 45')
        # And back, with what is in front of it.
        screen.press('push button', 'Back to the Plan')
        self.day(rest(MONDAY))

    def test_charts_as_files(self):
        """By clicks: all weeks as a table, and as a picture."""
        screen = self.start_with_plan(folder=self.folder)
        screen.press('push button', 'Progress')
        screen.one('heading', 'Minutes a Week')
        screen.press('push button', EXPORT)
        screen.click(lambda: screen.items('As a Table (CSV)…', 'Alt+t'), 'menu item CSV')
        screen.one('text', 'Name:')
        screen.press('push button', 'Export')
        path = self.folder / f'Progress {datetime.date.today().isoformat()}.csv'
        wait(path.exists, 'file')
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        rows = list(csv.DictReader(path.read_text(encoding='utf-8').splitlines()))
        self.assertEqual([row['week_start'] for row in rows],
                         [(MONDAY + datetime.timedelta(days=7 * number)).isoformat()
                          for number in range(4)])
        self.assertTrue(all(int(row['planned_minutes']) <= int(row['cap_minutes'])
                            for row in rows))

        screen.press('push button', EXPORT)
        screen.click(lambda: screen.items('As a Picture (PNG)…', 'Alt+p'), 'menu item PNG')
        screen.one('text', 'Name:')
        screen.press('push button', 'Export')
        self.check_pixels(path.with_suffix('.png'))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
