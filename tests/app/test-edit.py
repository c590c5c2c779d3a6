# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes that a rule refuses on the real program: what is said, what is offered, and that the offer
is taken, undone and done again, with the mouse and with keys alone.

Usage: test-edit.py GRADUAL GRADUAL-CLI
"""

import os
import sys
import unittest

import hands
from planned import FRIDAY, NEXT_MONDAY, SATURDAY, SUNDAY, PlannedTest, easy, rest, words_of
from screen import role_of, wait, walk

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

# 165 minutes, of which the other runs have 130.
WEEK_IS_FULL = ('Up to 165 minutes in this week: 15 minutes over the largest of the three weeks '
                'before, 150 minutes. Its other runs have 130 minutes.')
# Without its long run the first week is no measure for the second one.
SECOND_WEEK_IS_FULL = WEEK_IS_FULL.replace('130', '170')


class EditTest(PlannedTest):
    """What is asked for is more than a rule allows."""

    def refusal(self, panel):
        """What the panel says that was refused: its words, and its button."""
        inside = list(walk(panel.one('alert', 'Refused')))
        return tuple(next(node.name for node in inside if role_of(node) == role)
                     for role in ('label', 'push button'))

    def type_too_many_minutes(self):
        """Asks for 90 minutes where 35 are allowed, waits until that is refused, and returns the
        panel."""
        panel = self.wait_for_panel()
        hands.write('90')
        hands.press('Return')
        panel.one('push button', 'Take 35 Minutes')
        self.assertEqual(self.refusal(panel), (WEEK_IS_FULL, 'Take 35 Minutes'))
        self.wait_for_days(easy(FRIDAY, 30))
        minutes = panel.one('spin button', 'Minutes').queryValue()
        wait(lambda: minutes.currentValue == 30, 'minutes as they were')
        return panel

    def test_minutes_with_the_mouse(self):
        """Too many minutes; a click on the offer; clicks on Undo and Redo, which are named."""
        screen = self.start_with_plan()
        hands.click(self.day(easy(FRIDAY, 30)))
        panel = self.type_too_many_minutes()
        hands.click(panel.one('push button', 'Take 35 Minutes'))
        self.wait_for_days(easy(FRIDAY, 35))
        wait(lambda: not panel.all('alert', 'Refused'), 'panel without a refusal')

        hands.click(self.head.one('push button', 'Undo Change Minutes'))
        self.wait_for_days(easy(FRIDAY, 30))
        hands.click(self.head.one('push button', 'Redo Change Minutes'))
        self.wait_for_days(easy(FRIDAY, 35))

    def test_minutes_without_a_mouse(self):
        """The same by keys alone; the menu names the step."""
        screen = self.start_with_plan()
        hands.press('Right', 'Right', 'Right', 'Right')
        self.wait_for_focus(easy(FRIDAY, 30))
        hands.press('Return')
        panel = self.type_too_many_minutes()
        hands.press_with('Shift', 'Tab')
        hands.wait_for_focus(panel, 'push button', 'Take 35 Minutes')
        hands.press('space')
        self.wait_for_days(easy(FRIDAY, 35))
        hands.wait_for_focus(panel, 'spin button', 'Minutes')

        hands.press_with('Control', 'z')
        self.wait_for_days(easy(FRIDAY, 30))
        hands.press('F10')
        wait(lambda: screen.items('Redo Change Minutes', 'Shift+Ctrl+Z'), 'menu with Redo')
        hands.press('Escape')
        wait(lambda: not screen.all('menu item'), 'closed menu')
        hands.press_with('Control', 'Shift', 'z')
        self.wait_for_days(easy(FRIDAY, 35))
        self.head.one('push button', 'Undo Change Minutes')

    def test_a_move_without_a_mouse(self):
        """The long run goes to no second week's Monday; the nearest day is offered, and taken."""
        screen = self.start_with_plan()
        long_run = f'{words_of(SUNDAY)}, long run, 1 hour, planned'
        moved = f'{words_of(SATURDAY)}, long run, 1 hour, planned'
        hands.press('End')
        self.wait_for_focus(long_run)
        hands.press('Return')
        panel = self.wait_for_panel()
        hands.press_with('Alt', 'v')
        self.take_day(panel, f'{words_of(NEXT_MONDAY)}, Rest, not allowed')
        offer = f'Move to {words_of(SATURDAY)}'
        panel.one('push button', offer)
        words, button = self.refusal(panel)
        self.assertEqual((words, button), (SECOND_WEEK_IS_FULL, offer))
        self.wait_for_days(long_run, rest(NEXT_MONDAY))
        # The note, the kind, the scale, the minutes, and the offer above them.
        for _ in range(5):
            hands.press_with('Shift', 'Tab')
        hands.wait_for_focus(panel, 'push button', offer)
        hands.press('space')
        self.wait_for_days(moved, rest(SUNDAY))

        hands.press_with('Control', 'z')
        self.wait_for_days(long_run, rest(SATURDAY))
        hands.press_with('Control', 'Shift', 'z')
        self.wait_for_days(moved, rest(SUNDAY))
        self.head.one('push button', 'Undo Move Long Run')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
