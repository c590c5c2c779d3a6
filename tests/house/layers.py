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
    'guide': {'model'},
    'formats': {'model'},
    'store': {'model', 'formats'},
    'cli': {'model', 'rules', 'planner', 'guide', 'formats', 'store'},
    'app': {'model', 'rules', 'planner', 'guide', 'formats', 'store'},
}
WITH_SCREEN = {'app'}
# json-glib takes more than JSON, and its getters lie of types: one layer reads, and checks.
READS_JSON = 'formats'
JSON_READING = re.compile(r'\bjson_((object|array|node|reader)_get_|parser_|from_string)\w*')

# The checker that judges the rules in tests shares no line with them.
NAIVE = re.compile(r'naive[^/]*$')
NAIVE_MAY_INCLUDE = re.compile(r'(naive[^/]*|model/[^/]+|suite)\.h$')

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


def check_json(root, path):
    """Complains of JSON that is read elsewhere than where it is checked."""
    if path.parts[1] == READS_JSON:
        return []
    code = house.code_only(house.read(root, path))

    return [f'{path}:{code.count(chr(10), 0, match.start()) + 1}: {match[0]}: '
            f'only src/{READS_JSON} reads JSON' for match in JSON_READING.finditer(code)]


def includes(root, path):
    """Yields the line of each include of a file, whether it is of the system, and its name."""
    text = house.read(root, path)

    for match in INCLUDE.finditer(text):
        yield text.count('\n', 0, match.start()) + 1, match[1] == '<', match[2]


def check_naive(root):
    """Complains where the naive checker looks at what it judges."""
    return [f'{path}:{line}: the naive checker may not include "{name}"'
            for path in house.files(root, '.c', '.h', under=('tests',)) if NAIVE.match(path.name)
            for line, system, name in includes(root, path)
            if not system and not NAIVE_MAY_INCLUDE.match(name)]


def check(root):
    """Complains of includes against the arrows, and of folders that have no place in them."""
    complaints = []

    for path in house.files(root, '.c', '.h', under=('src',)):
        if path.parts[1] in ALLOWED:
            complaints += [complain_of_include(root, path, *include)
                           for include in includes(root, path)]
            complaints += check_json(root, path)
        else:
            complaints.append(f'{path}: src/{path.parts[1]} has no place among the layers')

    return [words for words in complaints if words is not None] + check_naive(root)


def targets(build):
    """Reads what meson wrote about its targets, by type and name."""
    text = (build / 'meson-info' / 'intro-targets.json').read_text(encoding='utf-8')

    return {(target['type'], target['name']): target for target in json.loads(text)}


def check_core(built):
    """Complains where the core is compiled with GTK."""
    return [f'gradual-core: is compiled with {argument}'
            for source in built['static library', 'gradual-core']['target_sources']
            for argument in source.get('parameters', []) if TOOLKIT_LIBRARY.search(argument)]


def check_command(built):
    """Complains where the command needs GTK to run."""
    command = built['executable', 'gradual-cli']['filename'][0]
    libraries = subprocess.run(['ldd', command], check=True, text=True,
                               stdout=subprocess.PIPE).stdout

    return [f'gradual-cli: needs {line.split()[0]}' for line in libraries.splitlines()
            if TOOLKIT_LIBRARY.search(line.split()[0])]


def check_all(root):
    """Checks the sources, and what was built from them."""
    built = targets(pathlib.Path(sys.argv[2]))

    return check(root) + check_core(built) + check_command(built)


if __name__ == '__main__':
    house.report(check_all)
