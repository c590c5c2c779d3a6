# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs gradual-cli as a runner or a script would, and looks at all that comes out of it."""

import collections
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

CLI = os.environ['GRADUAL_CLI']
# A Monday; with it, every command is repeatable.
TODAY = '2026-11-23'
MARATHON = ('plan', '--goal', 'marathon', '--race', '2027-06-20', '--baseline-minutes', '150',
            '--longest', '60', '--runs-per-week', '4', '--today', TODAY)

Result = collections.namedtuple('Result', 'status out err')


def environment(**changes):
    """The environment of a run: no settings of the person who runs the tests get in."""
    kept = {name: value for name, value in os.environ.items()
            if name in ('PATH', 'HOME', 'LD_LIBRARY_PATH', 'ASAN_OPTIONS', 'LSAN_OPTIONS',
                        'UBSAN_OPTIONS')}

    return {**kept, 'LC_ALL': 'C.UTF-8', 'G_DEBUG': 'fatal-warnings', 'TZ': 'UTC', **changes}


def runs_of(plan):
    """The planned runs of a document, by date."""
    return {day['date']: day['run'] for week in plan['weeks'] for day in week['days']
            if day['run'] is not None}


def rest_days_of(plan):
    """The dates without a run."""
    return [day['date'] for week in plan['weeks'] for day in week['days'] if day['run'] is None]


class CommandTest(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def call(self, *arguments, stdin=b'', **changes):
        """Runs the command in the folder of the test."""
        run = subprocess.run([CLI, *arguments], input=stdin, capture_output=True, timeout=60,
                             cwd=self.folder, env=environment(**changes), check=False)

        return Result(run.returncode, run.stdout, run.stderr.decode('utf-8', 'replace'))

    def expect(self, status, *arguments, **more):
        """Runs the command and expects an exit status."""
        result = self.call(*arguments, **more)
        self.assertEqual(result.status, status, f'{arguments}: {result.err} {result.out[:500]}')

        return result

    def expect_failure(self, status, code, *arguments, **more):
        """Expects a failure: a message and nothing else, and with --format json the same for
        programs. Returns the error object."""
        plain = self.expect(status, *arguments, **more)
        self.assertTrue(plain.err.startswith('gradual-cli: '), plain.err)
        self.assertEqual(plain.out, b'', arguments)

        result = self.expect(status, *arguments, '--format', 'json', **more)
        document = json.loads(result.out)
        self.assertEqual(list(document), ['error'])
        error = document['error']
        self.assertEqual(list(error)[:6], ['code', 'rule', 'message', 'asked', 'allowed', 'date'])
        self.assertEqual(error['code'], code, error)
        self.assertTrue(error['message'])

        return error

    def path(self, name):
        """The path of a file of the test."""
        return self.folder / name

    def put(self, name, content):
        """Writes a file of the test."""
        self.path(name).write_bytes(content if isinstance(content, bytes) else content.encode())

        return name

    def load(self, name):
        """Reads a plan document of the test."""
        return json.loads(self.path(name).read_bytes())

    def make(self, name, *arguments):
        """Makes a plan document with gradual-cli plan, and reads it."""
        self.expect(0, *(arguments or MARATHON), '--format', 'json', '-o', name)

        return self.load(name)


def main():
    """Runs the tests of the file, one line each."""
    unittest.main(verbosity=2)
