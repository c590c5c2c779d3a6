# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes go the allowed way only, and nothing of GTK is in the core.

Usage: layers.py SOURCE BUILD
"""

import json
import pathlib
import re
import subprocess
import sys

import house

# What each folder of src may include, besides itself.
ALLOWED = {
    'model': set(),
    'rules': {'model'},
    'planner': {'model', 'rules'},
    'formats': {'model'},
    'store': {'model', 'formats'},
    'cli': {'model', 'rules', 'planner', 'formats', 'store'},
    'app': {'model', 'rules', 'planner', 'formats', 'store'},
}
WITH_SCREEN = {'app'}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
TOOLKIT = re.compile(r'^(gtk|gdk|gsk|adwaita|pango|cairo|graphene|X11|wayland)\b')
TOOLKIT_LIBRARY = re.compile(r'(gtk-?4|libadwaita|libgdk|libpango|libcairo)')


def complain_of_include(root, path, line, system, name):
    """Returns what is wrong with one include, or None."""
    layer = path.parts[1]
    place = f'{path}:{line}'

    if system:
        if TOOLKIT.match(name) and layer not in WITH_SCREEN:
            return f'{place}: <{name}> is of the screen, and only src/app knows of one'
        return None
    if (root / path.parent / name).is_file():
        target = (root / path.parent / name).resolve().relative_to(root.resolve()).parts[1]
    else:
        target = pathlib.Path(name).parts[0]
        # Generated headers, of resources, have no file here and no folder in their name.
        if target == name:
            return None
    if target != layer and target not in ALLOWED[layer]:
        return f'{place}: src/{layer} may not include "{name}"'

    return None


def check(root):
    """Complains of includes against the arrows, and of folders that have no place in them."""
    complaints = []

    for path in house.files(root, '.c', '.h', under=('src',)):
        if path.parts[1] not in ALLOWED:
            complaints.append(f'{path}: src/{path.parts[1]} has no place among the layers')
            continue
        text = house.read(root, path)
        for match in INCLUDE.finditer(text):
            line = text.count('\n', 0, match.start()) + 1
            complaints.append(complain_of_include(root, path, line, match[1] == '<', match[2]))

    return [complaint for complaint in complaints if complaint is not None]


def targets(build):
    """Reads what meson wrote about its targets, by name."""
    text = (build / 'meson-info' / 'intro-targets.json').read_text(encoding='utf-8')

    return {target['name']: target for target in json.loads(text)}


def check_build(build):
    """Complains where the core is compiled with GTK, or the command needs it to run."""
    complaints = []
    built = targets(build)

    for source in built['gradual-core']['target_sources']:
        complaints += [f'gradual-core: is compiled with {argument}'
                       for argument in source.get('parameters', [])
                       if TOOLKIT_LIBRARY.search(argument)]
    if 'gradual-cli' in built:
        command = built['gradual-cli']['filename'][0]
        libraries = subprocess.run(['ldd', command], check=True, text=True,
                                   stdout=subprocess.PIPE).stdout
        complaints += [f'gradual-cli: needs {line.split()[0]}' for line in libraries.splitlines()
                       if TOOLKIT_LIBRARY.search(line.split()[0])]

    return complaints


if __name__ == '__main__':
    house.report(lambda root: check(root) + check_build(pathlib.Path(sys.argv[2])))
