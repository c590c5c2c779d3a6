# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go, and what happens where they can not."""

import fcntl
import os
import pty
import stat
import struct
import subprocess
import termios

import command
from command import CLI, MARATHON


class FileTest(command.CommandTest):
    """-o FILE"""

    def test_a_file_is_private_whatever_the_umask(self):
        for mask in (0o000, 0o022, 0o077):
            with self.subTest(mask=oct(mask)):
                before = os.umask(mask)
                try:
                    self.expect(0, *MARATHON, '--format', 'json', '-o', 'plan.json')
                finally:
                    os.umask(before)
                self.assertEqual(stat.S_IMODE(self.path('plan.json').stat().st_mode), 0o600)

    def test_nothing_else_is_said_or_left(self):
        result = self.expect(0, *MARATHON, '-o', 'plan.txt')
        self.assertEqual((result.out, result.err), (b'', ''))
        self.assertEqual(os.listdir(self.folder), ['plan.txt'])
        self.assertEqual(self.path('plan.txt').read_bytes(), self.expect(0, *MARATHON).out)
        self.assertEqual(self.expect(0, *MARATHON, '-o', '-').out, self.expect(0, *MARATHON).out)

    def test_a_file_that_can_not_be_written_is_as_it_was(self):
        os.mkdir(self.path('folder'))
        self.put('plan.json', 'old')
        for name in ('folder', 'missing/plan.json', 'plan.json/under', '/proc/plan.json',
                     'x' * 300):
            with self.subTest(name=name[:20]):
                result = self.expect(2, *MARATHON, '-o', name)
                self.assertIn(name, result.err)
                self.assertEqual(result.out, b'')
        self.assertEqual(self.path('plan.json').read_bytes(), b'old')
        self.assertEqual(sorted(os.listdir(self.folder)), ['folder', 'plan.json'])

    def test_the_failure_is_told_to_programs(self):
        self.expect_failure(2, 'unwritable', *MARATHON, '-o', 'missing/plan.json')

    def test_devices_are_written_to_not_replaced(self):
        self.expect(0, *MARATHON, '-o', '/dev/null')
        self.assertTrue(stat.S_ISCHR(os.stat('/dev/null').st_mode))
        result = self.expect(2, *MARATHON, '-o', '/dev/full')
        self.assertIn('/dev/full', result.err)


class StandardOutputTest(command.CommandTest):
    """Standard output that does not take what is written."""

    def run_into(self, redirection, *arguments):
        """Runs the command with its standard output redirected by the shell."""
        words = ' '.join(f"'{word}'" for word in (CLI, *arguments))

        return subprocess.run(f'exec {words} {redirection}', shell=True, stderr=subprocess.PIPE,
                              cwd=self.folder, env=command.environment(), check=False, timeout=60)

    def test_a_full_disk(self):
        for line in (MARATHON, ('--help',), ('plan', '--help'), ('--version',),
                     (*MARATHON, '--format', 'json')):
            with self.subTest(line=line):
                run = self.run_into('> /dev/full', *line)
                self.assertEqual(run.returncode, 2)
                self.assertIn(b'can not be written', run.stderr)

    def test_closed(self):
        run = self.run_into('>&-', *MARATHON)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b'can not be written', run.stderr)

    def test_closed_does_not_let_results_into_files(self):
        self.make('plan.json')
        before = self.path('plan.json').read_bytes()
        self.assertEqual(self.run_into('>&-', 'check', 'plan.json').returncode, 2)
        self.assertEqual(self.path('plan.json').read_bytes(), before)
        self.assertEqual(self.run_into('>&- 2>&-', *MARATHON, '-o', 'new.json', '--format',
                                       'json').returncode, 0)
        self.assertEqual(self.load('new.json')['format'], 'gradual-plan')

    def test_a_reader_who_has_gone_away(self):
        (reading, writing) = os.pipe()
        os.close(reading)
        run = subprocess.run([CLI, *MARATHON], stdout=writing, stderr=subprocess.PIPE,
                             env=command.environment(), check=False, timeout=60)
        os.close(writing)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b'can not be written', run.stderr)


class TerminalTest(command.CommandTest):
    """Results for people."""

    def on_terminal(self, *arguments, columns=120, **changes):
        """Runs the command on a terminal of its own and returns what it shows."""
        (master, terminal) = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 50, columns, 0, 0))
        with subprocess.Popen([CLI, *arguments], stdout=terminal, stderr=subprocess.PIPE,
                              env=command.environment(**{'TERM': 'xterm', **changes})) as process:
            os.close(terminal)
            shown = b''
            while True:
                try:
                    part = os.read(master, 65536)
                except OSError:
                    break
                if not part:
                    break
                shown += part
        os.close(master)
        self.assertEqual(process.returncode, 0)

        return shown.decode().replace('\r\n', '\n')

    def test_colour_is_for_terminals(self):
        self.assertIn('\x1b[', self.on_terminal(*MARATHON))
        self.assertNotIn('\x1b[', self.on_terminal(*MARATHON, NO_COLOR='1'))
        self.assertNotIn('\x1b[', self.on_terminal(*MARATHON, TERM='dumb'))
        self.assertNotIn(b'\x1b[', self.expect(0, *MARATHON, TERM='xterm').out)
        self.assertEqual(self.on_terminal(*MARATHON, NO_COLOR='1'),
                         self.expect(0, *MARATHON).out.decode())

    def test_a_narrow_terminal_gets_a_narrow_calendar(self):
        text = self.on_terminal(*MARATHON, columns=80, NO_COLOR='1')
        self.assertLessEqual(max(map(len, text.splitlines())), 80)
        self.assertIn('│', text)

    def test_a_locale_without_unicode_gets_ascii(self):
        text = self.expect(0, *MARATHON, '--title', 'Früh', LC_ALL='C').out
        self.assertTrue(text.isascii())
        self.assertRegex(text, rb'=+ *\|')
        plan = self.expect(0, *MARATHON, '--title', 'Früh', '--format', 'json', LC_ALL='C').out
        self.assertIn('"Früh"', plan.decode())


if __name__ == '__main__':
    command.main()
