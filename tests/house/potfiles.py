# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES.in is the list of the files with words for people, no more and no less.

Usage: potfiles.py SOURCE [--write]
"""

import re
import subprocess
import sys

import house

LIST = 'po/POTFILES.in'

# As meson's "glib" preset tells xgettext.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'Q_', 'g_dgettext:2', 'g_dngettext:2,3',
            'g_dpgettext2:2c,3', 'ngettext:1,2']
TRANSLATABLE = re.compile(r'\btranslatable="(yes|true)"')


def extract(root, sources):
    """Returns the C files with words for people, and what xgettext complains of."""
    if not sources:
        return set(), []
    run = subprocess.run(
        ['xgettext', '--language=C', '--from-code=UTF-8', '--output=-', '--sort-by-file',
         '--add-comments=TRANSLATORS', '--keyword', *(f'--keyword={word}' for word in KEYWORDS),
         *(f'--flag={word}:1:pass-c-format' for word in ('_', 'N_')), *map(str, sources)],
        cwd=root, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    places = re.findall(r'^#: (.*)$', run.stdout, re.MULTILINE)
    names = {place.rpartition(':')[0] for line in places for place in line.split()}

    return names, run.stderr.splitlines()


def with_words(root):
    """Returns the files that POTFILES.in has to list, and what xgettext complains of."""
    names, complaints = extract(root, house.files(root, '.c', '.h', under=('src',)))

    names.update(str(path) for path in house.files(root, '.ui', under=('src',))
                 if TRANSLATABLE.search(house.read(root, path)))
    # Their names and summaries are for people, without a mark that says so.
    names.update(str(path) for path in house.files(root, under=('data',))
                 if re.search(r'\.(desktop|(metainfo|mime)\.xml)(\.in)*$', path.name))

    return names, complaints


def listed(root):
    """Returns the lines of the list, comments left out."""
    return [line for line in house.read(root, LIST).splitlines()
            if line and not line.startswith('#')]


def check(root):
    """Complains of files that are missing in the list or have no words, and of its order."""
    names, complaints = with_words(root)
    lines = listed(root)

    complaints += [f'{LIST}: misses {name}' for name in sorted(names - set(lines))]
    complaints += [f'{LIST}: {name} has no words for people' for name in sorted(set(lines) - names)]
    if lines != sorted(set(lines)):
        complaints.append(f'{LIST}: is not in order, or names a file twice')

    return complaints


def write(root):
    """Writes the list anew, and complains of what no list mends."""
    names, complaints = with_words(root)
    comments = [line for line in house.read(root, LIST).splitlines() if line.startswith('#')]

    (root / LIST).write_text('\n'.join([*comments, *sorted(names)]) + '\n', encoding='utf-8')

    return complaints


if __name__ == '__main__':
    house.report(write if '--write' in sys.argv else check)
