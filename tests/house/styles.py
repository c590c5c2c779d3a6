# SPDX-License-Identifier: GPL-3.0-or-later
"""Every style class of an interface file is one of ours or of the toolkit: a name that no style
sheet knows is not complained of by anything else, and looks like a bar without its padding."""

import re

import house

CLASS = re.compile(r'<class name="([^"]+)"/>')
# Those of GTK and libadwaita that are in use.
TOOLKIT = {
    'boxed-list', 'caption', 'caption-heading', 'card', 'circular', 'dim-label', 'flat', 'heading',
    'linked', 'numeric', 'pill', 'suggested-action', 'title-1', 'title-2', 'title-4',
}


def check(root):
    """Complains of each class that no style sheet has."""
    sheets = ''.join(house.read(root, path) for path in house.files(root, '.css', under=('src',)))
    ours = set(re.findall(r'\.([a-z][a-z-]*)', re.sub(r'/\*.*?\*/', '', sheets, flags=re.DOTALL)))
    complaints = []

    for path in house.files(root, '.ui', under=('src',)):
        text = house.read(root, path)
        for match in CLASS.finditer(text):
            if match[1] not in ours | TOOLKIT:
                line = text.count('\n', 0, match.start()) + 1
                complaints.append(f'{path}:{line}: no style sheet has the class {match[1]}')

    return complaints


if __name__ == '__main__':
    house.report(check)
