# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way on the real program, through AT-SPI: from the questions to the screen to the file.

Usage: test-program.py GRADUAL GRADUAL-CLI
"""

import datetime
import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

import hands
from screen import Screen, children, role_of, wait, wait_settled

PROGRAM, COMMAND = sys.argv[1:3]

DAY_NAME = re.compile(
    r'^(today, )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ [A-Z][a-z]+, '
    r'(rest|(easy run|long run|walk and run), (\d+ hours?)? ?(\d+ minutes?)?, planned|'
    r'race, planned)$')
WEEK_NAME = re.compile(r'^Week \d+, [A-Z][a-z]+, .+, .+ of at most .+$')


class ProgramTest(unittest.TestCase):
    """One start of the program for each test."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name, 'my plan.json')
        self.screen = None

    def tearDown(self):
        if self.screen is not None:
            self.screen.end()
        self.folder.cleanup()

    def start(self, *arguments):
        """Starts the program."""
        self.screen = Screen([PROGRAM, *map(str, arguments)], os.environ)
        return self.screen

    def weeks(self):
        """The weeks that are shown: their names, and those of their days."""
        table = next(self.screen.each('table', 'Weeks of the plan'))
        return {row.name: [cell.name for cell in children(row) if role_of(cell) == 'push button']
                for row in children(table)}

    def export(self):
        """Exports the plan through the menu's dialog, and returns what was written."""
        self.screen.choose('Export…', 'Alt+e')
        self.screen.press('push button', 'Choose File…')
        self.screen.write('text', 'Name:', str(self.path))
        self.screen.press('push button', 'Export')
        # Its toast is not waited for: on a busy machine it may be gone before all else is read.
        wait(self.path.exists, 'file')
        return json.loads(self.path.read_text(encoding='utf-8'))

    def test_what_was_done_is_there_after_a_restart(self):
        """A plan that was made and in no file is there again, to the day."""
        screen = self.start()
        screen.wait_for_text('weeks, from')
        screen.press('push button', 'Make Plan')
        screen.wait_for_text('weeks to the race')
        weeks = wait_settled(self.weeks, 'weeks')
        screen.press('push button', 'Close')
        self.assertEqual(screen.process.wait(30), 0)

        self.screen = Screen([PROGRAM], os.environ, screen.data)
        self.screen.wait_for_text('weeks to the race')
        self.assertEqual(wait_settled(self.weeks, 'weeks'), weeks)

    def test_from_question_to_screen_to_file(self):
        """A half marathon: answers, plan, seven day cells a week, a private and sound file."""
        screen = self.start()
        race = datetime.date.today() + datetime.timedelta(weeks=27)
        screen.write('text', 'Date of the race', race.isoformat())
        screen.write('text', 'Easy pace, min per km (optional)', '6:15')
        screen.wait_for_text('longest run 2 h on')
        screen.press('push button', 'Make Plan')

        screen.wait_for_text('weeks to the race')
        weeks = wait_settled(self.weeks, 'weeks')
        self.assertIn(len(weeks), (27, 28))
        for week, days in weeks.items():
            self.assertRegex(week, WEEK_NAME)
            self.assertEqual(len(days), 7)
            for day in days:
                self.assertRegex(day, DAY_NAME)

        document = self.export()
        self.assertEqual(stat.S_IMODE(self.path.stat().st_mode), 0o600)
        self.assertEqual(document['format'], 'gradual-plan')
        self.assertEqual(document['goal'], {'kind': 'half', 'race_date': race.isoformat()})
        self.assertEqual(document['runner']['easy_pace_s_per_km'], 375)
        self.assertEqual(len(document['weeks']), len(weeks))
        check = subprocess.run([COMMAND, 'check', str(self.path), '--format', 'json'],
                               check=False, stdout=subprocess.PIPE)
        self.assertEqual(check.returncode, 0, check.stdout)

    def test_a_date_too_soon_is_answered(self):
        """The earliest date is offered, and taken with one press."""
        screen = self.start()
        race = datetime.date.today() + datetime.timedelta(weeks=8)
        screen.write('text', 'Date of the race', race.isoformat())
        screen.wait_for_text('would be too soon')
        offers = wait(lambda: [node.name for node in screen.all('push button')
                               if node.name.startswith('Earliest safe date')], 'earliest date')
        self.assertEqual(len(offers), 1)
        screen.press('push button', offers[0])
        screen.wait_for_text('longest run 1')
        screen.press('push button', 'Make Plan')
        screen.wait_for_text('weeks to the race')

    def test_a_file_is_opened_changed_and_undone(self):
        """A plan made by the command is opened, a day's minutes are changed, and set back."""
        subprocess.run([COMMAND, 'plan', '--goal', 'base', '--baseline-minutes', '150', '--longest',
                        '60', '--format', 'json', '-o', str(self.path)], check=True)
        screen = self.start(self.path)
        screen.wait_for_text('12 weeks')
        days = [day for week in wait_settled(self.weeks, 'weeks').values() for day in week]
        name = next(day for day in days if 'easy run' in day)

        screen.press('push button', name)
        screen.one('spin button', 'Minutes').queryValue().currentValue = 10
        changed = re.sub(r'easy run, .*, planned', 'easy run, 10 minutes, planned', name)
        screen.one('push button', changed)
        screen.press('push button', 'Undo Change Minutes')
        screen.one('push button', name)

    def test_a_plan_gets_another_title(self):
        """From the menu of the plan straight into the entry, with keys; it can be undone."""
        subprocess.run([COMMAND, 'plan', '--goal', 'base', '--baseline-minutes', '150', '--longest',
                        '60', '--format', 'json', '-o', str(self.path)], check=True)
        title = json.loads(self.path.read_text(encoding='utf-8'))['title']
        screen = self.start(self.path)
        screen.wait_for_text('12 weeks')

        screen.choose('Plans…', 'Alt+p')
        screen.choose('Rename…', 'Alt+r', f'Actions for {title}')
        screen.one('text', 'New Title')
        # Within the window, which has the keyboard then.
        hands.move_to(100, 100)
        hands.write('spring')
        hands.press('Return')
        screen.one('push button', 'Actions for spring')
        screen.press('push button', 'Undo Rename Plan')
        screen.one('push button', f'Actions for {title}')

    def test_a_rule_is_made_stricter_and_undone(self):
        """What the stricter rule shortens is said before it is done; the toast undoes it."""
        subprocess.run([COMMAND, 'plan', '--goal', 'base', '--baseline-minutes', '150', '--longest',
                        '60', '--format', 'json', '-o', str(self.path)], check=True)
        screen = self.start(self.path)
        screen.wait_for_text('12 weeks')
        before = wait_settled(self.weeks, 'weeks')

        screen.choose('Plan Settings and Rules', 'Alt+s')
        screen.one('spin button', 'Growth of the longest run').queryValue().currentValue = 5
        screen.one('spin button', 'Growth of a short longest run').queryValue().currentValue = 3
        # What is said of the first of the two values alone comes before it.
        told = wait_settled(lambda: screen.wait_for_text('would be shortened.'), 'what it shortens')
        screen.press('push button', 'Apply')
        screen.wait_for_text(told.replace('would be shortened.', 'were shortened'))
        wait(lambda: self.weeks() != before, 'shorter run')

        screen.press('push button', 'Undo Change Plan Settings')
        wait(lambda: self.weeks() == before, 'plan as it was')

    def test_a_plan_from_elsewhere_is_made_gradual(self):
        """A table that jumps is reported, fitted with one press, and exported as a sound plan."""
        table = pathlib.Path(self.folder.name, 'friend.csv')
        table.write_text('week,day,minutes\n1,2,30\n1,6,60\n2,2,30\n2,6,65\n3,3,45\n3,6,90\n',
                         encoding='utf-8')
        screen = self.start(table)
        screen.wait_for_text('1 of 3 weeks asks too much')
        rows = wait(lambda: [row.name for row in screen.all('list item')
                             if 'Too much' in row.name], 'rows')
        self.assertEqual(len(rows), 1)
        self.assertRegex(rows[0], r'^Week 3, .*, Too much\. .*Longest run.* 90 min\.')
        self.assertRegex(rows[0], r'Weekly growth: 135 min\. Up to 1\d\d minutes in this week')

        screen.press('push button', 'Make It Gradual')
        screen.wait_for_text('made shorter.')
        self.export()
        check = subprocess.run([COMMAND, 'check', str(self.path), '--format', 'json'],
                               check=False, stdout=subprocess.PIPE)
        self.assertEqual(check.returncode, 0, check.stdout)
        self.assertEqual(subprocess.run([COMMAND, 'check', str(table)], check=False,
                                        stdout=subprocess.PIPE).returncode, 1)

    def test_settings_lie_beside_it_or_are_done_without(self):
        """In a build folder it finds its schema; where there is none, it works all the same."""
        compiled = str(pathlib.Path(PROGRAM).resolve().parents[2] / 'data/gschemas.compiled')
        screen = self.start()
        screen.one('push button', 'Make Plan')
        maps = pathlib.Path('/proc', str(screen.process.pid), 'maps')
        self.assertIn(compiled, maps.read_text(encoding='utf-8'))
        screen.end()

        alone = shutil.copy(PROGRAM, self.folder.name)
        self.screen = screen = Screen([alone], os.environ)
        screen.one('push button', 'Make Plan')
        maps = pathlib.Path('/proc', str(screen.process.pid), 'maps')
        self.assertNotIn(compiled, maps.read_text(encoding='utf-8'))

    def test_a_damaged_file_is_told(self):
        """What can not be read is named, and the form is there."""
        self.path.write_text('{"format": "gradual-plan", "version": 1', encoding='utf-8')
        screen = self.start(self.path)
        screen.wait_for_text('“my plan.json” Could Not Be Opened')
        screen.press('push button', 'OK')
        screen.one('push button', 'Make Plan')


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
