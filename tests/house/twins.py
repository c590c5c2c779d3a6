# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file has its test, and every C file is built."""

import re

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


def is_named(root, path):
    """Whether a meson.build of the file's folder, or of one above, names the file."""
    short = re.escape(path.stem.removeprefix('test-'))
    name = re.compile(rf"['/](test-)?{short}(\.[a-z]+)?'")

    return any(name.search(house.read(root, folder / 'meson.build')) for folder in path.parents
               if (root / folder / 'meson.build').is_file())


def check_built(root):
    """Complains of files that no meson.build names: they are dead, or a test that never runs."""
    return [f'{path}: is in no meson.build'
            for path in house.files(root, '.c', '.py', '.ui', under=('src', 'tests'))
            if path.parts[:2] != ('tests', 'house') and not is_named(root, path)]


def check(root):
    """Twins and their builds."""
    return check_tests(root) + check_built(root)


if __name__ == '__main__':
    house.report(check)
