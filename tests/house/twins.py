# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file has its test, and every file is used.

Usage: twins.py SOURCE BUILD
"""

import json
import pathlib
import sys

import house

# Why a source file has no test file of its own.
EXCEPTIONS = {
    'src/cli/main.c': 'one call; every test that runs the command runs it',
    'src/app/main.c': 'one call; the tests that start the program run it',
}


def stems(root, path):
    """The name of a source file, and the names of those it was split off from, by their headers:
    window-actions.c may be tested with window.c, where there is a window.h."""
    words = path.stem.split('-')
    shorter = ('-'.join(words[:count]) for count in range(len(words) - 1, 0, -1))

    return [path.stem] + [stem for stem in shorter if (root / path.with_name(stem + '.h')).is_file()]


def test_names(root, path):
    """The files that would be the test of a source file."""
    folder = '/'.join(('tests',) + path.parts[1:-1])

    return [f'{folder}/test-{stem}{suffix}' for stem in stems(root, path)
            for suffix in ('.c', '.py')]


def check_tests(root):
    """Complains of sources without a test, and of exceptions that are none."""
    complaints = []
    sources = house.files(root, '.c', under=('src',))

    for path in sources:
        tested = any((root / name).is_file() for name in test_names(root, path))
        if tested and str(path) in EXCEPTIONS:
            complaints.append(f'{path}: has a test, and is an exception in tests/house/twins.py')
        elif not tested and str(path) not in EXCEPTIONS:
            complaints.append(f'{path}: has no test {test_names(root, path)[0]}')
    complaints += [f'{name}: is an exception in tests/house/twins.py, and is not there'
                   for name in sorted(EXCEPTIONS.keys() - set(map(str, sources)))]

    return complaints


def built_files(build):
    """Reads from what meson wrote which files it compiles, and which ones its tests are called with."""
    def introspect(name):
        return json.loads((build / 'meson-info' / f'intro-{name}.json').read_text(encoding='utf-8'))

    compiled = [name for target in introspect('targets') for source in target['target_sources']
                for name in source.get('sources', [])]
    called = [word for test in introspect('tests') for word in test['cmd']]

    return {pathlib.Path(name).resolve() for name in compiled + called}


def check_built(root, build):
    """Complains of files that nothing is made of: they are dead, or a test that never runs."""
    used = built_files(build)
    programs = [path for path in house.files(root, '.c', '.py', under=('src', 'tests'))
                if path.suffix == '.c' or path.name.startswith('test-')]
    resources = ''.join(house.read(root, path) for path in house.files(root, '.gresource.xml'))

    return ([f'{path}: is in no meson.build' for path in programs if root / path not in used]
            + [f'{path}: is in no resource' for path in house.files(root, '.ui', under=('src',))
               if path.name not in resources])


if __name__ == '__main__':
    house.report(lambda root: check_tests(root) + check_built(root, pathlib.Path(sys.argv[2])))
