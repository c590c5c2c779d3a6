# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a whole: its help, and command lines that no command is meant by."""

import json
import re

import command

COMMANDS = ['plan', 'check', 'edit', 'log', 'away', 'replan', 'export', 'stretches',
            'symptoms', 'schema']


class HelpTest(command.CommandTest):
    """What the program says of itself."""

    def test_the_program_lists_its_commands(self):
        for option in ('--help', '-h'):
            result = self.expect(0, option)
            self.assertEqual(re.findall(r'^  ([a-z]+)  ', result.out.decode(), re.MULTILINE),
                             COMMANDS)
            self.assertEqual(result.err, '')

    def test_every_command_explains_itself(self):
        for name in COMMANDS:
            with self.subTest(name=name):
                result = self.expect(0, name, '--help')
                text = result.out.decode()
                self.assertIn(f'\n  gradual-cli {name} [OPTION…]', text)
                self.assertIn('-h, --help', text)
                self.assertEqual(result.err, '')
                self.assertEqual(self.expect(0, name, '-h').out, result.out)

    def test_help_fits_a_terminal(self):
        for name in COMMANDS:
            for line in self.expect(0, name, '--help').out.decode().splitlines():
                self.assertLessEqual(len(line), 100, line)

    def test_version(self):
        self.assertRegex(self.expect(0, '--version').out.decode(), r'^gradual-cli \d+\.\d+\.\d+\n$')


class UsageTest(command.CommandTest):
    """What is no command."""

    def test_no_command(self):
        for line in ((), ('',), ('symptom',), ('Plan',), ('--format', 'json'), ('--no-such',),
                     (b'\xff',), ('plan ', '--help')):
            with self.subTest(line=line):
                result = self.expect(2, *line)
                self.assertEqual(result.out, b'')
                self.assertTrue(result.err.startswith('gradual-cli: '), result.err)

    def test_an_unknown_command_is_told_to_programs_too(self):
        self.expect_failure(2, 'usage', 'no-such-command')

    def test_errors_are_valid_json_whatever_is_typed(self):
        odd = [bytes([byte]) for byte in range(1, 256)] + [b'"', b'\\', 'é“\u202e'.encode()]
        for text in odd:
            result = self.call('plan', '--goal', text, '--format', 'json')
            self.assertEqual(result.status, 2)
            error = json.loads(result.out)['error']
            self.assertEqual(error['code'], 'usage')
            if text.isascii():
                self.assertIn(text.decode(), error['message'])

    def test_messages_can_not_steer_the_terminal(self):
        result = self.expect(2, 'plan', '--goal', '\x1b]0;owned\x07\nsecond')
        self.assertNotIn('\x1b', result.err)
        self.assertNotIn('\x07', result.err)
        self.assertEqual(result.err.count('\n'), 1)


if __name__ == '__main__':
    command.main()
