# SPDX-License-Identifier: GPL-3.0-or-later
"""The bash completion, run by bash, knows what the command knows."""

import os
import re
import subprocess

import command

COMPLETION = os.environ['GRADUAL_COMPLETION']
ASK = '''
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_gradual_cli
printf '%s\\n' "${COMPREPLY[@]}"
'''


class CompletionTest(command.CommandTest):
    """What follows a line."""

    def complete(self, *words):
        """The completions of the last word; the others stand before it."""
        run = subprocess.run(['bash', '--norc', '-c', ASK, 'bash', COMPLETION, 'gradual-cli',
                              *words], capture_output=True, text=True, cwd=self.folder,
                             env=command.environment(), check=True, timeout=60)
        self.assertEqual(run.stderr, '')

        return run.stdout.split()

    def commands(self):
        """The commands that the help lists."""
        return re.findall(r'^  ([a-z]+)  ', self.expect(0, '--help').out.decode(), re.MULTILINE)

    def test_it_is_registered_for_the_command(self):
        run = subprocess.run(['bash', '--norc', '-c', f'source "{COMPLETION}"; '
                              'complete -p gradual-cli'], capture_output=True, text=True, check=True,
                             timeout=60)
        self.assertEqual(run.stdout, 'complete -F _gradual_cli gradual-cli\n')

    def test_commands(self):
        self.assertEqual(self.complete(''), [*self.commands(), '--help', '--version'])
        self.assertEqual(self.complete('ex'), ['export'])

    def test_options_are_those_of_the_help(self):
        for name in self.commands():
            with self.subTest(name=name):
                text = self.expect(0, name, '--help').out.decode()
                known = re.findall(r'^  (?:-[a-z], )?(--[a-z-]+)', text, re.MULTILINE)
                self.assertGreater(len(known), 1)
                self.assertEqual(sorted(self.complete(name, '--')), sorted(known))

    def test_values(self):
        self.assertEqual(self.complete('plan', '--goal', 'm'), ['marathon'])
        self.assertEqual(self.complete('away', '--reason', 'i'), ['illness', 'injury'])
        self.assertEqual(self.complete('plan', '--goal', '=', 'h'), ['half'])
        self.assertEqual(self.complete('plan', '--goal', '='),
                         ['ramp', '5k', '10k', 'half', 'marathon', 'base'])
        self.assertEqual(self.complete('plan', '--days', 'mon,wed,s'),
                         ['mon,wed,sat', 'mon,wed,sun'])
        self.assertEqual(self.complete('check', '--format', ''), ['text', 'json'])

    def test_every_value_is_one_that_the_command_takes(self):
        for name, option in (('plan', '--goal'), ('plan', '--ramp'), ('plan', '--format'),
                             ('plan', '--long-run-day'), ('plan', '--week-starts'),
                             ('plan', '--runs-per-week'), ('check', '--format'),
                             ('edit', '--format'), ('log', '--format'), ('log', '--effort'),
                             ('log', '--pain'), ('away', '--reason'),
                             ('away', '--format'), ('export', '--format'),
                             ('stretches', '--format'), ('stretches', '--week-starts'),
                             ('symptoms', '--format')):
            values = self.complete(name, option, '')
            self.assertTrue(values)
            for value in values:
                with self.subTest(option=option, value=value):
                    self.assertNotIn(f'{option} “{value}”', self.call(name, option, value).err)

    def test_every_rule_can_be_set(self):
        message = self.expect(2, 'plan', '--goal', 'ramp', '--set', 'nothing=1').err
        names = re.search(r'one of (.*)\n', message)[1].split(', ')
        self.assertEqual(self.complete('plan', '--set', ''), [f'{name}=' for name in names])

    def test_files(self):
        self.put('spring.json', '')
        for words in (('check', 'sp'), ('edit', 'sp'), ('stretches', 'sp'), ('plan', '-o', 'sp'),
                      ('log', '--output', 'sp'), ('symptoms', '--answers', 'sp')):
            with self.subTest(words=words):
                self.assertEqual(self.complete(*words), ['spring.json'])
        self.assertEqual(self.complete('plan', 'sp'), [])
        self.assertEqual(self.complete('symptoms', 'sp'), [])
        self.assertEqual(self.complete('plan', '--title', 'sp'), [])


if __name__ == '__main__':
    command.main()
