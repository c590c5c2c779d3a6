# SPDX-License-Identifier: GPL-3.0-or-later
"""The top level is seven entries, and every file that can says what its licence is."""

import house

TOP_LEVEL = {'README.md', 'build-aux', 'data', 'meson.build', 'po', 'src', 'tests'}

LICENCE = 'SPDX-License-Identifier: GPL-3.0-or-later'
LICENCE_WITHIN_LINES = 4

# JSON and CSV have no comments, a .pot is made by a tool, and test input is bytes of its own.
NO_LICENCE = ('.json', '.csv', '.png', '.pot')
TEST_INPUT = {'corpus', 'seeds'}


def check_top_level(root):
    """Complains of visible entries that are too many or missing."""
    visible = {entry.name for entry in root.iterdir()
               if not entry.name.startswith('.') and (entry.is_file() or house.is_ours(entry))}

    return ([f'{name}: has no place at the top level' for name in sorted(visible - TOP_LEVEL)]
            + [f'{name}: is missing' for name in sorted(TOP_LEVEL - visible)])


def can_say_licence(path):
    """Whether a file has room for a comment."""
    return not path.name.endswith(NO_LICENCE) and TEST_INPUT.isdisjoint(path.parts)


def check_licence(root):
    """Complains of files without the licence line near their beginning."""
    complaints = []

    for path in filter(can_say_licence, house.files(root)):
        lines = (root / path).read_bytes().split(b'\n')[:LICENCE_WITHIN_LINES]
        if not any(LICENCE.encode() in line for line in lines):
            complaints.append(f'{path}:1: does not say "{LICENCE}"')

    return complaints


def check(root):
    """All of the layout."""
    return check_top_level(root) + check_licence(root)


if __name__ == '__main__':
    house.report(check)
