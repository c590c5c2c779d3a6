# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file of C is as clang-format writes it."""

import re
import shutil
import subprocess
import sys

import house

# Versions of clang-format differ in what they write: this one is the style.
MAJOR = '14'


def formatter():
    """Returns the path of the right clang-format, or None and what there is instead."""
    there = 'none'

    for name in (f'clang-format-{MAJOR}', 'clang-format'):
        path = shutil.which(name)
        if path is None:
            continue
        words = subprocess.run([path, '--version'], check=True, text=True,
                               stdout=subprocess.PIPE).stdout
        there = re.search(r'version (\d+)', words)[1]
        if there == MAJOR:
            return path, there

    return None, there


def check(root):
    """Complains of each place that clang-format would change."""
    path, there = formatter()
    if path is None:
        print(f'clang-format {MAJOR} says what the style is; here is {there}')
        sys.exit(house.SKIPPED)

    sources = [str(source) for source in house.files(root, '.c', '.h', under=('src', 'tests'))]
    run = subprocess.run([path, '--dry-run', '-Werror', '--style=file', *sources], cwd=root,
                         text=True, stderr=subprocess.PIPE, check=False)
    places = [line for line in run.stderr.splitlines() if ': error: ' in line]

    # A failure of another kind has no place to name.
    return places or (run.stderr.splitlines() or ['clang-format failed'] if run.returncode else [])


if __name__ == '__main__':
    house.report(check)
