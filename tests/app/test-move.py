# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that are moved on the real program, with keys alone and with the mouse; undone, done again,
and found where they were after a restart.

Usage: test-move.py GRADUAL GRADUAL-CLI
"""

import os
import sys
import unittest

import hands
from planned import (FRIDAY, NEXT_MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, PlannedTest, easy,
                     rest, words_of)
from screen import wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

ALLOWED = 'The run can be moved here'
REFUSED = 'The run can not be moved here'

# How often a drag is tried that was too quick for the program, and how long it is waited for.
DRAGS = 5
DRAG_SECONDS = 8


class MoveTest(PlannedTest):
    """A run goes to another day."""

    def undo_and_redo(self, before, after):
        """Undoes the move and does it again, by keys; the buttons name it."""
        self.head.one('push button', 'Undo Move Easy Run')
        hands.press_with('Control', 'z')
        self.wait_for_days(*before)
        self.head.one('push button', 'Redo Move Easy Run')
        hands.press_with('Control', 'Shift', 'z')
        self.wait_for_days(*after)

    def drag(self, name, onto, mark, look):
        """Drags a run until look() finds what comes of it. While it is dragged, the day that it is
        dragged to bears a mark. Each time it is held longer: when the program has seen where it is
        can not be read."""
        for attempt in range(DRAGS):
            hands.drag(self.day(name), self.day(onto),
                       lambda: wait(lambda: self.day(onto).description == mark, 'mark of the day'),
                       0.4 * 2 ** attempt)
            try:
                look()
                return
            except AssertionError:
                if attempt == DRAGS - 1:
                    raise

    def drag_and_wait(self, name, onto, after):
        """Drags a run to a day that allows it, which is called otherwise then."""
        self.drag(name, onto, ALLOWED,
                  lambda: wait(lambda: after in [cell.name for cell in self.cells()], after,
                               DRAG_SECONDS))

    def test_without_a_mouse(self):
        """By arrow, by cut and paste, by command; all of it is there after a restart."""
        screen = self.start_with_plan()
        hands.press('Right', 'Right', 'Right', 'Right')
        self.wait_for_focus(easy(FRIDAY, 30))
        hands.press_with('Alt', 'Left')
        self.wait_for_focus(easy(THURSDAY, 30))
        self.undo_and_redo([easy(FRIDAY, 30), rest(THURSDAY)], [easy(THURSDAY, 30), rest(FRIDAY)])

        hands.press_with('Control', 'x')
        wait(lambda: self.day(rest(NEXT_MONDAY)).description == REFUSED, 'marked days')
        hands.press('Right', 'Right')
        hands.press_with('Control', 'v')
        self.wait_for_focus(easy(SATURDAY, 30))
        self.wait_for_days(rest(THURSDAY))
        self.undo_and_redo([easy(THURSDAY, 30), rest(SATURDAY)],
                           [easy(SATURDAY, 30), rest(THURSDAY)])

        hands.press('Return')
        panel = self.wait_for_panel()
        hands.press_with('Alt', 'v')
        self.take_day(panel, f'{words_of(FRIDAY)}, Rest, allowed')
        self.wait_for_days(easy(FRIDAY, 30), rest(SATURDAY))
        self.undo_and_redo([easy(SATURDAY, 30), rest(FRIDAY)], [easy(FRIDAY, 30), rest(SATURDAY)])
        hands.press_with('Control', 'z')
        self.wait_for_days(easy(SATURDAY, 30), rest(FRIDAY))

        weeks = self.weeks()
        self.quit()
        self.start()
        self.assertEqual(self.wait_for_plan(), weeks)

    def test_with_the_mouse(self):
        """What would be refused is marked while the run is dragged, and refused when it is let go of;
        what is allowed is done."""
        screen = self.start_with_plan()
        long_run = f'{words_of(SUNDAY)}, long run, 1 hour, planned'

        self.drag(long_run, rest(NEXT_MONDAY), REFUSED,
                  lambda: screen.wait_for_text('Up to 165 minutes in this week', DRAG_SECONDS))
        self.wait_for_days(long_run, rest(NEXT_MONDAY))
        wait(lambda: not self.day(rest(NEXT_MONDAY)).description.startswith('The run'),
             'days without marks')

        self.drag_and_wait(easy(FRIDAY, 30), rest(SATURDAY), easy(SATURDAY, 30))
        self.wait_for_days(rest(FRIDAY))
        hands.click(self.head.one('push button', 'Undo Move Easy Run'))
        self.wait_for_days(easy(FRIDAY, 30), rest(SATURDAY))
        hands.click(self.head.one('push button', 'Redo Move Easy Run'))
        self.wait_for_days(easy(SATURDAY, 30))

        self.drag_and_wait(easy(SATURDAY, 30), easy(TUESDAY, 35), easy(SATURDAY, 35))
        self.wait_for_days(easy(TUESDAY, 30))
        self.head.one('push button', 'Undo Swap Runs')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
