# SPDX-License-Identifier: GPL-3.0-or-later
"""Days on which the runner is away, in the real program: marked by keys, undone and done again, kept
over a restart, refused to a run, changed, and ended by coming back.

Usage: test-away.py GRADUAL GRADUAL-CLI
"""

import os
import sys
import unittest

import hands
from planned import (FRIDAY, MONDAY, SATURDAY, THURSDAY, TODAY, TUESDAY, WEDNESDAY, PlannedTest,
                     easy, rest, words_of)
from screen import wait

GRADUAL, COMMAND = map(os.path.abspath, sys.argv[1:3])


def away(day):
    """The name of a day away."""
    return f'{words_of(day)}, away'


class AwayTest(PlannedTest):
    """Three days of the first week."""

    program, command = GRADUAL, COMMAND

    def mark(self, until):
        """Marks the days from the one with the keyboard on, by keys alone."""
        hands.press_with('Control', 'Shift', 'a')
        self.screen.one('push button', 'Apply')
        self.screen.wait_for_text('1 run moved')
        hands.write(until.isoformat())
        self.screen.wait_for_text('2 runs moved')
        hands.press('Return')
        wait(lambda: not self.screen.all('push button', 'Apply'), 'window that is closed')
        # Without a window manager the keyboard is where the pointer comes in.
        hands.move_to(301, 31)

    def test_three_days(self):
        """From the first key to the day on which one is back."""
        self.start_with_plan()
        hands.press('Right')
        self.wait_for_focus(easy(TUESDAY, 35))
        self.mark(THURSDAY)
        self.wait_for_days(easy(MONDAY, 35), away(TUESDAY), away(WEDNESDAY), away(THURSDAY),
                           easy(FRIDAY, 30), easy(SATURDAY, 35))

        hands.press_with('Control', 'z')
        self.wait_for_days(rest(MONDAY), easy(TUESDAY, 35), easy(WEDNESDAY, 35), rest(THURSDAY))
        hands.press_with('Control', 'Shift', 'z')
        self.wait_for_days(away(TUESDAY), away(WEDNESDAY), away(THURSDAY))
        self.screen.one('push button', 'Undo I’m Away')
        marked = self.weeks()
        self.check_refusal()
        self.quit()

        self.start()
        self.wait_for_plan()
        self.assertEqual(self.weeks(), marked)
        self.check_back()

    def check_refusal(self):
        """A run is moved onto a day away, and is not taken."""
        before = self.weeks()
        hands.press('Left')
        hands.press_with('Alt', 'Right')
        self.screen.wait_for_text('You are away')
        self.assertEqual(self.weeks(), before)

    def check_back(self):
        """The panel of the day, from which the mark is changed to begin today; and then it ends."""
        screen = self.screen
        screen.click(lambda: [self.day(away(TUESDAY))], 'day away')
        screen.wait_for_text(f'Away from {words_of(TUESDAY)} to {words_of(THURSDAY)}')
        self.assertFalse(screen.all('push button', 'Add Run'))
        screen.press('push button', 'Change…')
        screen.write('text', 'First day', TODAY.isoformat())
        screen.press('push button', 'Apply')
        screen.wait_for_text(f'Away until {words_of(THURSDAY)}')
        self.wait_for_days(away(MONDAY), away(TUESDAY), away(THURSDAY))
        screen.press('push button', 'I’m Back')
        self.wait_for_days(rest(MONDAY), rest(TUESDAY), rest(WEDNESDAY), rest(THURSDAY))
        screen.one('push button', 'Undo I’m Back')
        wait(lambda: not screen.all('push button', 'I’m Back'), 'window of one who is back')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
