# SPDX-License-Identifier: GPL-3.0-or-later
"""Manners that no compiler asks for: length, leftovers, prints, floating point, blanks."""

import re

import house

FILE_LINES = 450
FUNCTION_LINES = 60

LEFTOVER = re.compile(r'\b(TODO|FIXME|XXX|HACK)\b')
PRINT = re.compile(r'\b(g_print|g_printerr|printf|puts|putchar)\s*\(')
FLOAT = re.compile(r'\b(float|double|gfloat|gdouble)\b')

MAY_PRINT = 'cli'
# Training arithmetic is in whole minutes: 50 to 55 is exactly a tenth, and in floating point more.
WHOLE_NUMBERS = {'model', 'rules', 'planner', 'guide'}

# Bytes that are not ours to tidy: test input, and translations as their tools write them.
NOT_TIDIED = {'corpus', 'seeds', 'po'}
BINARY = ('.png',)


def check_length(path, text):
    """Complains of long files and long functions."""
    complaints = []
    lines = text.splitlines()
    start = None

    if len(lines) > FILE_LINES:
        complaints.append(f'{path}:{len(lines)}: more than {FILE_LINES} lines')
    for number, line in enumerate(lines, 1):
        if line.startswith('{'):
            start = number
        elif line.startswith('}') and start is not None:
            if number - start - 1 > FUNCTION_LINES:
                complaints.append(f'{path}:{start}: a function of more than {FUNCTION_LINES} lines')
            start = None

    return complaints


def find(path, text, pattern, words):
    """Complains of each place of a pattern."""
    return [f'{path}:{text.count(chr(10), 0, match.start()) + 1}: {match[0]}: {words}'
            for match in pattern.finditer(text)]


def check_c(root, path):
    """Complains of one file of C."""
    text = house.read(root, path)
    code = house.code_only(text)
    complaints = check_length(path, text) + find(path, text, LEFTOVER, 'do it, or file it')

    if path.parts[0] == 'src' and path.parts[1] != MAY_PRINT:
        complaints += find(path, code, PRINT, f'only src/{MAY_PRINT} prints')
    if path.parts[0] == 'src' and path.parts[1] in WHOLE_NUMBERS:
        complaints += find(path, code, FLOAT, 'training is counted in whole numbers')

    return complaints


def check_blanks(root, path):
    """Complains of tabs, blanks at the end of a line, and a last line without its end."""
    complaints = []
    text = house.read(root, path)

    for number, line in enumerate(text.split('\n'), 1):
        if line != line.rstrip():
            complaints.append(f'{path}:{number}: blanks at the end of the line')
        if '\t' in line:
            complaints.append(f'{path}:{number}: a tab')
    if text and not text.endswith('\n'):
        complaints.append(f'{path}: the last line does not end')

    return complaints


def is_tidied(path):
    """Whether blanks matter in a file."""
    return NOT_TIDIED.isdisjoint(path.parts) and not path.name.endswith(BINARY)


def check(root):
    """All manners."""
    complaints = []

    for path in house.files(root, '.c', '.h', under=('src', 'tests')):
        complaints += check_c(root, path)
    for path in filter(is_tidied, house.files(root)):
        complaints += check_blanks(root, path)

    return complaints


if __name__ == '__main__':
    house.report(check)
