# SPDX-License-Identifier: GPL-3.0-or-later
"""What README.md shows of gradual-cli works as it is written.

Usage: examples.py SOURCE BUILD
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import house

BLOCK = re.compile(r'^```\n(.*?)^```$', re.DOTALL | re.MULTILINE)
COMMAND = 'gradual-cli '
# What the examples read, by how it begins.
FILES = {'friend.csv': 'week,day,minutes\n', 'ankle.json': '{\n'}

# The examples name dates: they are tried as if it were then.
TODAY = '2026-11-23'
ON_THAT_DAY = {'plan': ['--start', TODAY], 'symptoms': [], 'schema': []}
WITH_TODAY = ['--today', TODAY]

# What ends otherwise than well, and shall.
STATUS = {'gradual-cli check friend.csv': 1,
          'gradual-cli edit half.json --minutes 2026-11-27=80 -o half.json': 3}


def blocks(root):
    """Returns what README.md shows as it is typed."""
    return BLOCK.findall(house.read(root, 'README.md'))


def commands(root):
    """Returns the examples of the command."""
    return [line for block in blocks(root) for line in block.splitlines()
            if line.startswith(COMMAND)]


def complain_of_run(line, folder, path):
    """Runs an example as it would have been on the day, and returns what is wrong with it."""
    words = line.split()
    run = subprocess.run(words + ON_THAT_DAY.get(words[1], WITH_TODAY), cwd=folder, check=False,
                         env={**os.environ, 'PATH': f'{path}:{os.environ["PATH"]}'},
                         text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    if run.returncode != STATUS.get(line, 0):
        return [f'README.md: {line}: ends with {run.returncode}: {run.stderr.strip()}']
    if not run.stdout and '-o' not in words:
        return [f'README.md: {line}: says nothing']

    return []


def check(root, path):
    """Complains of examples that do not work, in the order in which a reader would try them."""
    lines = commands(root)
    complaints = [f'README.md: {line}: is not shown any more' for line in STATUS.keys() - set(lines)]

    with tempfile.TemporaryDirectory() as folder:
        for name, start in FILES.items():
            shown = [block for block in blocks(root) if block.startswith(start)]
            if len(shown) != 1:
                return complaints + [f'README.md: does not show {name}, or shows more than one']
            pathlib.Path(folder, name).write_text(shown[0], encoding='utf-8')
        for line in lines:
            complaints += complain_of_run(line, folder, path)

    return complaints


if __name__ == '__main__':
    house.report(lambda root: check(root, pathlib.Path(sys.argv[2], 'src', 'cli')))
