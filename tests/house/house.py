# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the house share.

A check is a function from the source folder to a list of complaints, each a line that begins with
the place. The folder is walked, not asked of git, so that a checkout without git is checked alike.
"""

import os
import pathlib
import re
import sys

SKIPPED = 77  # the exit status that meson knows as a skipped test

C_COMMENT_OR_LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def is_ours(folder):
    """Whether a folder is part of the sources: not one that tools made for themselves."""
    hidden = folder.name.startswith('.') and folder.name != '.ci'

    return (not hidden and folder.name != '__pycache__'
            and not (folder / 'meson-private').is_dir())


def files(root, *suffixes, under=('.',)):
    """Lists the files below some folders of the source, as paths from it; the hidden ones too."""
    found = set()

    for top in under:
        for folder, folders, names in os.walk(root / top):
            here = pathlib.Path(folder)
            folders[:] = [name for name in folders if is_ours(here / name)]
            found.update(here / name for name in names
                         if not suffixes or name.endswith(suffixes))

    # A git worktree has a file of this name where others have the folder.
    return sorted(path.relative_to(root) for path in found if path.name != '.git')


def read(root, path):
    """Reads a text file of the source."""
    return (root / path).read_text(encoding='utf-8')


def blank(match):
    """Leaves nothing of a match but its lines."""
    return re.sub(r'[^\n]', ' ', match[0])


def without_comments(text):
    """Blanks the comments of C, and keeps every line where it is."""
    return C_COMMENT_OR_LITERAL.sub(
        lambda match: blank(match) if match[0].startswith('/') else match[0], text)


def code_only(text):
    """Blanks the comments and the literals of C, and keeps every line where it is."""
    return C_COMMENT_OR_LITERAL.sub(blank, text)


def report(check):
    """Runs a check over the source folder of the command line, and ends the program."""
    complaints = check(pathlib.Path(sys.argv[1]).resolve())

    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)
