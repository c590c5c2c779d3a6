# SPDX-License-Identifier: GPL-3.0-or-later
"""First start on the real program: a beginner and a marathoner, each with and without a mouse.

Usage: test-first-start.py GRADUAL
"""

import datetime
import os
import sys
import unittest

import hands
from screen import Screen, children, wait, wait_settled

PROGRAM = sys.argv[1]

WHY = 'bigger than a tenth because the amounts are still tiny'


def in_weeks(weeks):
    """The date in so many weeks, as it is typed."""
    return (datetime.date.today() + datetime.timedelta(weeks=weeks)).isoformat()


class FirstStartTest(unittest.TestCase):
    """One start of the program for each test."""

    def setUp(self):
        self.screen = Screen([PROGRAM], os.environ)
        self.screen.wait_for_text('weeks, from')
        hands.move_to(300, 30)
        hands.wait_for_focus(self.screen, 'radio button', 'A race')

    def tearDown(self):
        self.screen.end()

    def wait_for_plan(self):
        """Waits for the plan in place of the questions, and returns the names of its weeks."""
        return wait_settled(
            lambda: [name for name in (row.name for row in children(
                next(self.screen.each('table', 'Weeks of the plan')))) if name],
            'weeks of the plan')

    def chart(self):
        """What a screen reader says of the chart."""
        return next((name for name in (node.name for node in self.screen.each('image'))
                     if name.startswith('Chart of')), None)

    def take_last_distance(self):
        """Takes the marathon from the list of distances, which has opened. The list is a window of
        its own that does not tell where it is; and which distance has the focus first, and whether
        the first key moves it, is libadwaita's choice."""
        wait(lambda: not hands.has_focus(self.screen, 'combo box', 'Distance'), 'list of distances')
        hands.press('Down', 'Down', 'Down', 'Down', 'Return')
        hands.wait_for_focus(self.screen, 'combo box', 'Distance')

    def test_says_what_it_is_not(self):
        """The disclaimer is there, and the preview is an image with words."""
        self.screen.wait_for_text('It is not medical advice')
        self.assertRegex(self.chart(), r'^Chart of the minutes of \d+ weeks: .*Race on ')

    def test_a_beginner_with_the_mouse(self):
        """One click, the reason, another ramp, and the plan."""
        hands.click(self.screen.one('radio button', 'New to running'))
        self.screen.wait_for_text('6 weeks, from 45 to 135 minutes a week, longest run 45 min on')
        self.screen.wait_for_text(WHY)
        self.assertNotIn('Race', self.chart())
        hands.click(self.screen.one('push button', 'Make Plan'))
        self.assertEqual(len(self.wait_for_plan()), 6)

    def test_a_beginner_without_a_mouse(self):
        """An arrow key, the reason, the ramp of four weeks, and the button, by keys alone."""
        hands.press('Up')
        hands.wait_for_focus(self.screen, 'radio button', 'New to running')
        self.screen.wait_for_text(WHY)
        hands.tab_to(self.screen, 'combo box', 'First weeks')
        hands.press('space')
        wait(lambda: not hands.has_focus(self.screen, 'combo box', 'First weeks'), 'list of ramps')
        hands.press('Up', 'Up', 'Up', 'Return')
        self.screen.wait_for_text('4 weeks, from 45 to 135 minutes a week, longest run 45 min on')
        hands.tab_to(self.screen, 'push button', 'Make Plan')
        hands.press('space')
        self.assertEqual(len(self.wait_for_plan()), 4)

    def test_a_marathoner_with_the_mouse(self):
        """A date too soon is answered with one that is not, by one click."""
        hands.click(self.screen.one('combo box', 'Distance'))
        self.take_last_distance()
        self.screen.write('text', 'Date of the race', in_weeks(8))
        title = self.screen.wait_for_text('would be too soon')
        self.assertTrue(title.startswith('Marathon on '), title)
        wait(lambda: self.chart() is None, 'panel without a chart')
        offers = wait(lambda: [node for node in self.screen.all('push button')
                               if node.name.startswith('Earliest safe date: ')], 'earliest date')
        hands.click(offers[0])
        self.screen.wait_for_text('That is enough to take part.')
        hands.click(self.screen.one('push button', 'Make Plan'))
        self.assertGreater(len(self.wait_for_plan()), 8)

    def test_a_marathoner_without_a_mouse(self):
        """Distance and date by key; Return in the date makes the plan."""
        hands.press('Tab')
        hands.wait_for_focus(self.screen, 'combo box', 'Distance')
        hands.press('space')
        self.take_last_distance()
        hands.press('Tab')
        wait(lambda: not hands.has_focus(self.screen, 'combo box', 'Distance'), 'focus further on')
        hands.write(in_weeks(44))
        self.screen.wait_for_text('longest run 3 h on')
        hands.press('Return')
        weeks = self.wait_for_plan()
        self.assertIn(len(weeks), (44, 45))
        self.assertRegex(weeks[-1], r'^Week \d+, Race, ')

    def test_what_is_wrong_is_told_where_it_was_typed(self):
        """A date that has passed: in words, and on the entry for who does not see the words."""
        self.screen.write('text', 'Date of the race', '2020-02-29')
        self.screen.wait_for_text('Saturday 29 February 2020 has passed.')
        self.screen.wait_for_text('No plan yet')
        wait(lambda: 'has passed' in self.screen.one('text', 'Date of the race').description,
             'description of the entry')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
