# SPDX-License-Identifier: GPL-3.0-or-later
"""A sore ankle in the real program: from the log and the answers to the easing of the plan, and
back; a warning sign, which nothing but clearance lifts; a form that is left and gone on with; and
the form by keys alone.

Usage: test-symptoms.py GRADUAL GRADUAL-CLI
"""

import os
import sys
import unittest

import hands
from planned import PlannedTest
from reported import (FLEXIBILITY, LAST_SUNDAY, PAIN, SAFETY, STRIDE, SYMPTOMS, TRAINING,
                      ReportedTest, do, is_pressed, is_sensitive)
from screen import wait, walk

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])


class SymptomsTest(ReportedTest):
    """Something hurts."""

    def change_of(self, item):
        """What a week in a preview says: its number, and its minutes before and after."""
        week, words = item.name.split(': from ')
        before, after = words.split(', ')[0].split(' to ')
        return week.split(' · ')[0], before, after

    def test_easing_after_a_jump(self):
        """The log's jump of 60 % makes too much too soon the first suspect; the easing changes the
        plan as it was shown, and is undone."""
        self.start_with_log()
        before = self.weeks()
        self.begin_form()
        self.answer_safety()
        self.go_on(SYMPTOMS)
        self.answer(SYMPTOMS, 'better with rest? Yes', 'than walking? Yes')
        self.go_on(PAIN)
        self.answer(PAIN, 'after running? 2', 'before? No worse', 'limp? No')
        self.form.write('text', 'First day of pain', LAST_SUNDAY.isoformat())

        self.go_on(TRAINING)
        jump = self.form.one('spin button', 'By how much was one run longer than the longest of the '
                                            '30 days before it? (%)')
        wait(lambda: jump.queryValue().currentValue == 60, 'jump of 60 %')
        self.assertIn('From your log: 48 minutes on Sun ', jump.description)
        self.assertIn('the longest run of the 30 days before was 30.', jump.description)
        self.assertTrue(is_pressed(self.button(TRAINING, 'weeks before the pain? Yes')))
        self.answer(TRAINING, 'change in your training? Yes', 'surface new? No')
        self.go_on(FLEXIBILITY)
        self.go_on(STRIDE)
        self.bar.press('push button', 'See the Result')

        # New to running 3, the run 3, the week 3, a change 2: 11 of 20.
        outcome = self.outcome()
        causes = [panel.name for panel in outcome.all('panel') if ' too' in panel.name
                  or panel.name.startswith('Tight')]
        self.assertEqual(causes[0], 'Too much too soon: Likely contributor, 55 %')
        hands.move_to(300, 30)
        hands.wait_for_focus(outcome, 'push button', 'Too much too soon: what counted')
        hands.press('space')
        outcome.one('label', '60 % · from your log')

        ease = self.screen.within(outcome.one('panel', 'Ease the training'))
        changes = [self.change_of(item) for item in ease.all('list item')]
        self.assertEqual({week: was for week, was, _ in changes},
                         {week: before[week] for week, _, _ in changes})
        self.assertTrue(changes)
        ease.press('push button', 'Apply: Ease the training')
        after = before | {week: then for week, _, then in changes}
        self.assertNotEqual(after, before)
        wait(lambda: self.weeks() == after, f'weeks at {after}')
        do(self.head.one('push button', 'Undo Ease the training'))
        wait(lambda: self.weeks() == before, f'weeks at {before}')

    def test_warning_sign(self):
        """A warning sign ends the form, and on confirmation suspends the plan. Neither a restart
        nor undo brings the runs back; to record clearance does."""
        self.start_with_log()
        runs = self.runs()
        self.assertTrue(runs)
        self.begin_form()
        self.answer(SAFETY, 'or weakness? Yes')
        self.bar.press('push button', 'See What to Do')
        outcome = self.outcome()
        outcome.one('label', 'See a doctor or physiotherapist within a week')
        self.assertEqual([panel.name for panel in outcome.all('panel')
                          if 'contributor' in panel.name], [])
        outcome.press('push button', 'Suspend the Plan…')
        self.assertEqual(self.runs(), runs)
        self.dialog('Suspend the Plan?').press('push button', 'Suspend')
        self.wait_for_runs([])

        # What was done before it is undone, and it stays.
        undo = wait(lambda: [node for node in walk(self.head.root)
                             if node.name.startswith('Undo ')], 'undo')[0]
        for _ in range(3):
            name = undo.name
            do(undo)
            wait(lambda name=name: undo.name != name, 'other step to undo')
        self.assertEqual(self.runs(), [])
        self.start_again()
        self.wait_for_runs([])
        self.screen.press('push button', 'Record Clearance…')
        self.dialog('Has a Clinician Cleared You to Run?').press('push button', 'Cleared to Run')
        # Today stays a day without running.
        self.screen.wait_for_text('You have recorded clearance')
        self.wait_for_runs([run for run in runs if not run.startswith('today, ')])

    def test_half_a_form(self):
        """A form that is left half-way is gone on with where it was left, also after a restart."""
        self.start_with_log()
        self.begin_form()
        do(self.button(SAFETY, 'None of these: Signs of an emergency'))
        self.go_on(SYMPTOMS)
        self.answer(SYMPTOMS, 'swollen? No', 'throb? Yes')
        do(self.head.one('push button', 'Back to Symptoms'))
        self.screen.wait_for_text('left at: Symptoms')
        do(self.head.one('push button', 'Back to the Plan'))
        self.show_symptoms()
        self.screen.press('push button', 'Go On')
        self.wait_for_page(SYMPTOMS)
        self.go_on(PAIN)
        self.answer(PAIN, 'after running? 4')

        self.start_again()
        self.show_symptoms()
        self.screen.press('push button', 'Go On')
        self.find_form(PAIN)
        self.assertTrue(is_pressed(self.button(PAIN, 'after running? 4')))
        self.bar.press('push button', 'Back')
        self.wait_for_page(SYMPTOMS)
        wait(lambda: is_pressed(self.button(SYMPTOMS, 'throb? Yes')), 'answer from before')
        self.assertTrue(is_pressed(self.button(SYMPTOMS, 'swollen? No')))
        self.assertFalse(is_pressed(self.button(SYMPTOMS, 'red? No')))

    def test_two_signs_ask_again(self):
        """Two of swollen, red and throbbing bring two questions of safety at once, whatever was
        said to them; the form goes on when they are answered."""
        again = ['redness spread? No', 'warm or throbbing? No']
        self.start_with_log()
        self.begin_form()
        self.answer_safety()
        self.go_on(SYMPTOMS)
        self.answer(SYMPTOMS, 'swollen? Yes')
        self.assertEqual(self.form.all('alert', 'These two first'), [])
        self.answer(SYMPTOMS, 'throb? Yes')
        self.form.one('alert', 'These two first')
        # They have come to the page since its answers were looked for.
        del self.buttons[SYMPTOMS]
        self.assertFalse(any(is_pressed(self.button(SYMPTOMS, answer)) for answer in again))
        on = self.bar.one('push button', 'Next')
        self.assertFalse(is_sensitive(on))
        self.answer(SYMPTOMS, again[0])
        self.assertFalse(is_sensitive(on))
        self.answer(SYMPTOMS, again[1])
        wait(lambda: is_sensitive(on), 'way on')
        self.go_on(PAIN)

    def test_by_keys(self):
        """The form is gone through by keys alone, and what they answered is kept."""
        self.start_with_log()
        hands.move_to(300, 30)
        hands.press_with('Control', 'j')
        begin = self.screen.one('push button', 'Something Hurts')
        hands.tab_to(self.screen.within(begin.parent), 'push button', 'Something Hurts')
        hands.press('Return')
        self.find_form(SAFETY)
        self.wait_for_focus_on(SAFETY, 'open wound? Yes')
        hands.press('Right', 'space')
        wait(lambda: is_pressed(self.button(SAFETY, 'open wound? No')), 'answer by keys')
        hands.tab_to(self.page(SAFETY), 'push button', 'None of these: Signs of an emergency')
        hands.press('space')
        wait(lambda: is_pressed(self.button(SAFETY, 'your chest hurt? No')), 'answer to all')

        self.turn_by_keys(SYMPTOMS, 'swollen? Yes')
        hands.press('Right', 'space')
        self.turn_by_keys(PAIN, 'after running? 0')
        hands.press('Right', 'Right', 'space')
        self.turn_by_keys(TRAINING, 'weeks before the pain? Yes')
        self.turn_by_keys(FLEXIBILITY, 'Knee to the wall: how to test')
        hands.press('space')
        self.page(FLEXIBILITY).one('list item')
        hands.press('Tab', '8')
        self.turn_by_keys(STRIDE, 'knee straight? Yes')
        hands.press('space')
        hands.press_with('Alt', 'r')
        # New to running 3, the run 3, the week 3: 9 of the 17 that the log knows of.
        self.outcome().one('panel', 'Too much too soon: Likely contributor, 52 %')

        self.quit()
        report = self.kept_reports()[0]
        self.assertTrue(report['finished'])
        self.assertLessEqual({'deformity': False, 'cold-foot': False, 'breathless': False,
                              'swollen': False, 'pain-worst': 2, 'knee-to-wall-sore': 8,
                              'foot-ahead': True}.items(), report['answers'].items())


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
