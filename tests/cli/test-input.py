# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands read, and what they can not."""

import os
import subprocess

import command
from command import CLI

READING = (('check',), ('edit', '--remove', command.TODAY),
           ('log', '--date', command.TODAY, '--minutes', '30'), ('stretches',))


class InputTest(command.CommandTest):
    """Files and standard input."""

    def test_files_that_can_not_be_read(self):
        os.mkdir(self.path('folder'))
        for line in READING:
            for name in ('missing.json', 'folder', 'missing/plan.json', 'x' * 5000):
                with self.subTest(line=line, name=name[:20]):
                    error = self.expect_failure(2, 'unreadable', *line, name)
                    self.assertIn(name, error['message'])

    def test_a_name_need_not_be_text(self):
        self.make('plan.json')
        name = os.fsencode(self.folder) + b'/p\xff.json'
        os.rename(self.path('plan.json'), name)
        self.expect(0, 'check', name)
        self.expect_failure(2, 'unreadable', 'check', name + b'x')

    def test_a_name_that_begins_with_a_dash(self):
        self.make('--plan.json')
        self.expect(0, 'check', '--', '--plan.json')
        self.expect(2, 'check', '--plan.json')

    def test_standard_input(self):
        self.make('plan.json')
        whole = self.path('plan.json').read_bytes()
        self.expect(0, 'check', '-', stdin=whole)
        self.expect_failure(2, 'invalid', 'edit', '-', '--remove', command.TODAY,
                            stdin=whole[:-10])

    def test_standard_input_that_is_closed(self):
        run = subprocess.run(f'exec "{CLI}" check - <&-', shell=True, capture_output=True,
                             cwd=self.folder, env=command.environment(), check=False, timeout=60)
        self.assertEqual(run.returncode, 2, run.stderr)

    def test_an_endless_pipe_ends(self):
        with open('/dev/zero', 'rb') as endless:
            run = subprocess.run([CLI, 'check', '-'], stdin=endless, capture_output=True,
                                 env=command.environment(), check=False, timeout=60)
        self.assertEqual(run.returncode, 2, run.stderr)
        self.expect_failure(2, 'too-large', 'check', '/dev/zero')
        self.expect_failure(2, 'too-large', 'stretches', '/dev/zero')

    def test_a_pipe_that_comes_in_pieces(self):
        self.make('plan.json')
        run = subprocess.run(f'(head -c 1000 plan.json; sleep 0.2; tail -c +1001 plan.json) | '
                             f'"{CLI}" check -', shell=True, capture_output=True, cwd=self.folder,
                             env=command.environment(), check=False, timeout=60)
        self.assertEqual(run.returncode, 0, run.stderr)


if __name__ == '__main__':
    command.main()
