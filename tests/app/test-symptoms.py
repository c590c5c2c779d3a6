# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of symptoms in the real program, with keys alone: from the menu to the result, left and
gone on with after a restart, undone; and what a screen reader is told of it.

Usage: test-symptoms.py GRADUAL GRADUAL-CLI
"""

import json
import os
import pathlib
import sys
import unittest

import pyatspi

import hands
from planned import PlannedTest
from screen import role_of, wait, walk

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

SECTIONS = ['Safety first', 'Symptoms', 'Pain', 'Training', 'Flexibility', 'Stride']
NONE_OF_THESE = ['Signs of an emergency', 'Signs to be looked at the same day',
                 'Signs to be looked at soon']
FIRST = 'Is the ankle or foot out of shape, or is there an open wound?'
HOT, CALF = ('Is the joint hot, red and very swollen while you are feverish or feel ill, or does a '
             'redness spread?', 'Is one calf swollen, tender, warm or throbbing?')
SWOLLEN, RED = 'Is the ankle swollen?', 'Is the skin over it red?'
WORST = 'How strong was the worst pain, during or after running?'
TOGGLES = ('toggle button', 'push button')


class SymptomsTest(PlannedTest):
    """Something hurts."""

    form = None

    def begin(self):
        """Begins a report from the plan."""
        self.start_with_plan()
        self.head.press('push button', 'Symptoms')
        self.screen.press('push button', 'Something Hurts')
        self.find_form(0)
        self.page(0)

    def find_form(self, number):
        """Finds the form, which shows the page of that number. To look at all of the window takes
        time."""
        node = self.screen.one('panel', SECTIONS[number])
        while not self.screen.within(node).all('label', f'{number + 1} of 6'):
            node = node.parent
        self.form = self.screen.within(node)

    def page(self, number):
        """The page of the form with that number, once it is shown."""
        self.form.one('label', f'{number + 1} of 6')
        return self.form.within(self.form.one('panel', SECTIONS[number]))

    def focused_answer(self):
        """The name of what has the keyboard."""
        return next((node.name for node in walk(self.form.root)
                     if node.getState().contains(pyatspi.STATE_FOCUSED)
                     and role_of(node) not in ('frame', 'window')), None)

    def wait_for_answer_focus(self, name):
        """Waits until the keyboard is at what has that name."""
        wait(lambda: self.focused_answer() == name, f'focus on "{name}"')

    def tab_to(self, name):
        """Goes on with the Tab key to what has that name."""
        for _ in range(80):
            if self.focused_answer() == name:
                return
            before = self.focused_answer()
            hands.press('Tab')
            wait(lambda was=before: self.focused_answer() != was, f'way on from "{before}"')
        raise AssertionError(f'the keyboard does not come to "{name}"')

    def answer(self, question, words):
        """Answers a question with keys: to the first of its answers, from there to the one."""
        self.tab_to(f'{question} Yes')
        if words == 'No':
            hands.press('Right')
            self.wait_for_answer_focus(f'{question} No')
        hands.press('space')
        wait(lambda: self.is_pressed(f'{question} {words}'), f'answer {words} to "{question}"')

    def is_pressed(self, name):
        """Whether the button of that name is down."""
        return any(node.getState().contains(pyatspi.STATE_PRESSED) for role in TOGGLES
                   for node in self.form.all(role, name))

    def kept(self):
        """The reports that are kept on disk."""
        path = next(pathlib.Path(self.data.name).rglob('library.json'))
        return json.loads(path.read_text(encoding='utf-8'))['symptoms']['reports']

    def wait_until_finished(self):
        """Waits until the report is kept as finished, and returns it."""
        wait(lambda: self.kept()[0]['finished'], 'finished report')
        report, = self.kept()
        return report

    def test_from_the_first_question_to_the_result(self):
        """All pages are gone through by keys alone; two signs ask again before all else."""
        self.begin()
        self.tab_to(f'{FIRST} Yes')
        for title in NONE_OF_THESE:
            self.tab_to(f'None of these: {title}')
            hands.press('space')
        hands.press_with('Alt', 'n')
        self.page(1)
        self.wait_for_answer_focus(f'{SWOLLEN} Yes')
        self.answer(SWOLLEN, 'Yes')
        self.answer(RED, 'Yes')

        alert = self.form.within(self.form.one('alert', 'These two first'))
        self.wait_for_answer_focus(f'{HOT} Yes')
        self.answer(HOT, 'No')
        self.answer(CALF, 'No')
        self.assertEqual(len([node for role in TOGGLES for node in alert.all(role)]), 4)
        hands.press_with('Alt', 'n')
        self.page(2)
        self.wait_for_answer_focus(f'{WORST} 0')
        hands.press(*['Right'] * 4)
        self.wait_for_answer_focus(f'{WORST} 4')
        hands.press('space')
        for number in (3, 4, 5):
            hands.press_with('Alt', 'n')
            self.page(number)
        hands.press_with('Alt', 'r')
        report = self.wait_until_finished()
        self.assertEqual(report['answers']['pain-worst'], 4)
        self.assertEqual(report['answers']['hot-fever'], False)
        self.assertEqual(report['answers']['swollen'], True)
        self.assertNotIn('lower-threshold', report['answers'])

    def test_it_is_left_and_gone_on_with(self):
        """A form that was left is found where it was left, after a restart too."""
        self.begin()
        for number in (1, 2):
            hands.press_with('Alt', 'n')
            self.page(number)
        self.wait_for_answer_focus(f'{WORST} 0')
        hands.press('Right', 'space')
        wait(lambda: self.is_pressed(f'{WORST} 1'), 'answer 1')
        self.quit()
        self.assertFalse(self.kept()[0]['finished'])

        self.start()
        self.wait_for_plan()
        self.head.press('push button', 'Symptoms')
        self.screen.press('push button', 'Go On')
        self.find_form(2)
        self.page(2)
        wait(lambda: self.is_pressed(f'{WORST} 1'), 'answer 1 after a restart')

    def test_a_warning_sign_ends_it_and_can_be_undone(self):
        """The first yes says that the form ends; undone, it does not."""
        self.begin()
        self.answer(FIRST, 'Yes')
        self.form.one('alert')
        self.form.one('push button', 'See What to Do')
        hands.press_with('Control', 'z')
        self.form.one('push button', 'Next')
        wait(lambda: not self.is_pressed(f'{FIRST} Yes'), 'undone answer')
        hands.press_with('Control', 'Shift', 'z')
        self.form.one('push button', 'See What to Do')
        hands.press_with('Alt', 'w')
        self.assertIs(self.wait_until_finished()['answers']['deformity'], True)

    def test_every_control_says_what_it_asks(self):
        """On each page no two controls have the same name, and all are named."""
        self.begin()
        for number in range(len(SECTIONS)):
            page = self.page(number)
            names = [node.name for role in (*TOGGLES, 'spin button', 'text')
                     for node in page.all(role)
                     if node.getState().contains(pyatspi.STATE_FOCUSABLE)]
            # A spin button and a row with a text are two nodes each, one of which has the name.
            named = [name for name in names if name]
            self.assertEqual(sorted(set(named)), sorted(named), SECTIONS[number])
            self.assertGreater(len(named), 5, SECTIONS[number])
            if number < len(SECTIONS) - 1:
                hands.press_with('Alt', 'n')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
