# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page is well formed and says what the command takes."""

import os
import re
import shutil
import subprocess
import unittest

import command
import questions

MANUAL = os.environ['GRADUAL_MANUAL']


class ManualTest(command.CommandTest):
    """gradual-cli(1)"""

    def setUp(self):
        super().setUp()
        with open(MANUAL, encoding='utf-8') as file:
            self.text = file.read()

    def section(self, start, end):
        """The part between a line and what an expression finds."""
        return re.split(end, self.text.split(start, 1)[1], 1, re.MULTILINE)[0]

    @unittest.skipIf(shutil.which('mandoc') is None, 'there is no mandoc')
    def test_it_is_well_formed(self):
        run = subprocess.run(['mandoc', '-T', 'lint', MANUAL], capture_output=True, text=True,
                             check=False, timeout=60)
        self.assertEqual((run.stdout, run.returncode), ('', 0))

    def test_what_all_commands_take_is_described(self):
        general = self.section('.Sh DESCRIPTION', '^.Sh COMMANDS')
        for words in ('Fl -today Ar date', 'Fl o , Fl -output Ar file', 'Fl h , Fl -help'):
            self.assertIn(f'.It {words}\n', general)

    def test_every_option_is_described(self):
        names = re.findall(r'^  ([a-z]+)  ', self.expect(0, '--help').out.decode(), re.MULTILINE)
        self.assertEqual(re.findall(r'^\.Ss (.*)$', self.text, re.MULTILINE), names)
        for name in names:
            with self.subTest(name=name):
                part = self.section(f'.Ss {name}\n', r'^\.S[sh] ')
                described = set(re.findall(r'^\.It Fl -([a-z-]+)', part, re.MULTILINE))
                known = set(re.findall(r'^  (?:-[a-z], )?--([a-z-]+)',
                                       self.expect(0, name, '--help').out.decode(), re.MULTILINE))
                self.assertEqual(known - described - {'output', 'help', 'today'}, set())
                self.assertEqual(described - known, set())

    def test_the_table_of_rules_is_that_of_the_command(self):
        rows = re.findall(r'^\.It ([a-z_]+) Ta (\d+) to (\d+) Ta (\d+)$', self.text, re.MULTILINE)
        plan = self.make('plan.json', 'plan', '--goal', 'ramp')
        self.assertGreater(len(rows), 5)
        for name, least, most, default in rows:
            with self.subTest(name=name):
                self.assertEqual(plan['rules'][name], int(default))
                line = ('plan', '--goal', 'ramp', '--set')
                self.expect(0, *line, f'{name}={least}')
                self.expect(0, *line, f'{name}={most}')
                self.expect(2, *line, f'{name}={int(least) - 1}')
                self.expect(2, *line, f'{name}={int(most) + 1}')
        self.assertEqual({row[0] for row in rows}, set(plan['rules']) - {'version', 'ramp'})

    def test_the_questions_are_those_of_the_command(self):
        part = self.section('.Sh QUESTIONS\n', r'^\.Sh ')
        rows = dict(re.findall(r'^\.It ([a-z0-9-]+) Ta (.*)$', part, re.MULTILINE))
        self.assertEqual(set(rows), {*questions.YES_NO, *questions.NUMBERS, *questions.CHOICES})
        for name, (least, most) in questions.NUMBERS.items():
            with self.subTest(name=name):
                self.assertIn('percent' if most == 100000 else f'{least} to {most}', rows[name])
        for name, words in questions.CHOICES.items():
            for word in words:
                self.assertIn(f'"{word}"', rows[name])


if __name__ == '__main__':
    command.main()
