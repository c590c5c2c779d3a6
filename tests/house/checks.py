# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the house can fail: each one is given a small house with a fault in it."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import drawings
import examples
import format as formatting
import house
import layers
import layout
import manners
import potfiles
import styles
import twins

ROOT = pathlib.Path(__file__).resolve().parents[2]
LICENCE_LINE = f'/* {layout.LICENCE} */\n'


class HouseTest(unittest.TestCase):
    """A test with an empty house of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name).resolve()

    def put(self, path, text=''):
        """Writes a file of the house."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding='utf-8')

    def assert_complains(self, check, *places):
        """Expects one complaint for each place, in this order."""
        complaints = check(self.root)
        self.assertEqual(len(complaints), len(places), complaints)
        for complaint, place in zip(complaints, places):
            self.assertTrue(complaint.startswith(place), f'{complaint!r} is not about {place!r}')


class StylesTest(HouseTest):
    """styles.py"""

    def test_unknown_class(self):
        self.put('src/app/style.css', '.known { padding: 1px; }\n/* .lost */\n')
        self.put('src/app/a.ui', '<class name="known"/>\n<class name="title-1"/>\n'
                                 '<class name="lost"/>\n')
        self.assert_complains(styles.check, 'src/app/a.ui:3:')


class DrawingsTest(HouseTest):
    """drawings.py"""

    def setUp(self):
        super().setUp()
        self.script = drawings.load(ROOT)
        self.poses = self.script.STRETCHES

    def assert_pose_complaints(self, *words):
        """Expects one complaint about poses for each of some words."""
        complaints = drawings.check_poses(self.script)
        self.assertEqual(len(complaints), len(words), complaints)
        for complaint, word in zip(complaints, words):
            self.assertIn(word, complaint)

    def test_poses_are_possible(self):
        self.assert_pose_complaints()

    def test_ranges(self):
        self.poses['strap-raise']['hold']['near leg']['foot'] = 215
        self.poses['heel-on-step']['hold']['head'] = 100
        self.poses['hip-flexor']['hold']['trunk'] = 120
        self.assert_pose_complaints('heel-on-step-hold: neck', 'can not be reached',
                                    'strap-raise-hold: near ankle')

    def test_knees(self):
        self.poses['calf-straight']['hold']['near leg']['pole'] = 180
        self.poses['strap-raise']['hold']['near leg']['shank'] = 60
        self.poses['wall-toes']['hold']['anchor'] = self.poses['wall-toes']['start']['anchor']
        self.assert_pose_complaints('near knee bends towards the heel', 'the knee is bent by 2',
                                    'wall-toes-hold: the knee is bent by')

    def test_contacts(self):
        self.poses['figure-four']['start']['anchor'] = ('near hip', (8, 9))
        self.poses['calf-bent']['start']['near leg']['where'] = (-15, 4)
        self.assert_pose_complaints(
            *[f'calf-bent-start: near {joint} is -1.00 off' for joint in ('heel', 'ball', 'toe')],
            *[f'calf-bent-start: near {joint} is 1.00 below' for joint in ('heel', 'ball', 'toe')],
            *[f'figure-four-start: {joint} is' for joint in ('near seat', 'near ribs', 'skull')])

    def test_marks(self):
        self.script.TESTS['thomas']['marks'] = [('line', 1, (4, 44), (50, 44))]
        self.script.TESTS['toe-touch']['marks'] = [('line', 1, (-14, 18), (24, 18))]
        self.assert_pose_complaints('test-thomas: the mark is', "['near knee', 'near ankle']",
                                    "['near finger']")

    def test_unknown_pose(self):
        self.poses['splits'] = self.poses.pop('wall-toes')
        self.assert_pose_complaints('splits-hold:', 'splits-start:', 'wall-toes-hold:',
                                    'wall-toes-start:')

    def test_files(self):
        good, other, lost = (f'gradual-{name}-symbolic.svg' for name in
                             ('stretch-a', 'test-b', 'test-c'))
        self.script.drawings = lambda: {good: '<svg><path/></svg>', other: '<svg><rect/></svg>'}
        self.put(f'{drawings.ICONS}/{good}', '<svg><path/></svg>')
        self.put(f'{drawings.ICONS}/{other}', '<svg></svg>')
        self.put(f'{drawings.ICONS}/{lost}')
        self.put(drawings.RESOURCES, f'<file>icons/scalable/actions/{good}</file>')
        self.assert_complains(lambda root: drawings.check_files(root, self.script),
                              f'{drawings.ICONS}/{lost}: nothing',
                              f'{drawings.ICONS}/{other}: is not',
                              f'{drawings.RESOURCES}: {other}', f'{drawings.ICONS}/{other}: rect')


class LayoutTest(HouseTest):
    """layout.py"""

    def test_top_level(self):
        for name in layout.TOP_LEVEL - {'po'}:
            self.put(name)
        self.put('notes.txt')
        self.put('.hidden')
        self.put('_build/meson-private/anything')
        self.assert_complains(layout.check_top_level, 'notes.txt:', 'po:')

    def test_licence(self):
        self.put('src/good.c', LICENCE_LINE)
        self.put('src/bad.c', '\n' * 9 + LICENCE_LINE)
        self.put('.ci/run', '#!/bin/sh\n')
        self.put('.git', 'gitdir: elsewhere\n')
        self.put('tests/fuzz/seeds/empty')
        self.put('data/plan.json', '{}')
        self.put('_build/meson-private/x.c')
        self.assert_complains(layout.check_licence, '.ci/run:1', 'src/bad.c:1')


class LayersTest(HouseTest):
    """layers.py"""

    def test_arrows(self):
        self.put('src/model/plan.h', '#include <glib.h>\n')
        self.put('src/rules/cap.h', '#include "model/plan.h"\n#include <gtk/gtk.h>\n')
        self.put('src/rules/cap.c', '#include "cap.h"\n  # include "planner/planner.h"\n')
        self.put('src/model/plan.c', '#include "plan.h"\n#include "../rules/cap.h"\n')
        self.put('src/app/window.c', '#include <adwaita.h>\n#include "rules/cap.h"\n'
                 '#include "resources.h"\n#include "cli/print.h"\n')
        self.put('src/magic/wand.c')
        self.assert_complains(layers.check, 'src/app/window.c:4', 'src/magic/wand.c:',
                              'src/model/plan.c:2', 'src/rules/cap.c:2', 'src/rules/cap.h:2')

    def test_json(self):
        self.put('src/formats/a.c', 'json_node_get_int (node);\n')
        self.put('src/cli/a.c', '/* json_node_get_int () */\njson_node_init_int (node, 1);\n'
                 'json_array_get_length (array);\n')
        self.put('src/store/a.c', 'json_parser_new ();\n')
        self.assert_complains(layers.check, 'src/cli/a.c:3', 'src/store/a.c:1')

    def test_naive(self):
        self.put('tests/naive.c', '#include "naive.h"\n#include "model/plan.h"\n')
        self.put('tests/naive.h', '#include <glib.h>\n#include "rules/pass.h"\n')
        self.assert_complains(layers.check, 'tests/naive.h:2')

    def test_core_with_toolkit(self):
        core = {'type': 'static library', 'name': 'gradual-core', 'target_sources': [
            {'language': 'c', 'parameters': ['-I/usr/include/glib-2.0', '-I/usr/include/gtk-4.0']},
            {'language': 'unknown', 'sources': []}]}
        self.put('meson-info/intro-targets.json', json.dumps([core]))
        self.assert_complains(lambda build: layers.check_core(layers.targets(build)),
                              'gradual-core: is compiled with -I/usr/include/gtk-4.0')

    def test_command_with_toolkit(self):
        self.put('libgtk-4.c', 'int f (void) { return 0; }\n')
        self.put('cli.c', 'int f (void);\nint main (void) { return f (); }\n')
        for arguments in ('-shared libgtk-4.c -o libgtk-4.so', 'cli.c -o cli ./libgtk-4.so'):
            subprocess.run(['cc', *arguments.split()], cwd=self.root, check=True)
        built = {('executable', 'gradual-cli'): {'filename': [str(self.root / 'cli')]}}
        self.assert_complains(lambda _: layers.check_command(built),
                              'gradual-cli: needs ./libgtk-4.so')


class TwinsTest(HouseTest):
    """twins.py"""

    def setUp(self):
        super().setUp()
        for name in twins.EXCEPTIONS:
            self.put(name)

    def test_tests(self):
        self.put('src/model/day.c')
        self.put('src/app/plan/week-row.c')
        self.put('src/cli/command.c')
        self.put('tests/app/plan/test-week-row.c')
        self.put('tests/cli/test-command.py')
        self.assert_complains(twins.check_tests, 'src/model/day.c:')

    def test_split(self):
        self.put('src/app/window.h')
        self.put('src/app/window-actions.c')
        self.put('src/app/row-actions.c')
        self.put('tests/app/test-window.c')
        self.put('tests/app/test-row.c')
        self.assert_complains(twins.check_tests, 'src/app/row-actions.c:')

    def test_exceptions(self):
        self.put('tests/cli/test-main.c')
        (self.root / 'src/app/main.c').unlink()
        self.assert_complains(twins.check_tests, 'src/cli/main.c: has a test',
                              'src/app/main.c: is an exception')

    def test_built(self):
        for name in ('model/test-day.c', 'model/test-today.c', 'cli/test-a.py', 'cli/test-b.py',
                     'cli/helper.py'):
            self.put(f'tests/{name}')
        self.put('src/app/window.ui')
        self.put('src/app/dialog.ui')
        self.put('src/app/app.gresource.xml', '<file>window.ui</file>')
        used = [str(self.root / name) for name in [*twins.EXCEPTIONS, 'tests/model/test-day.c']]
        self.put('meson-info/intro-targets.json',
                 json.dumps([{'target_sources': [{'sources': used}, {'linker': []}]}]))
        self.put('meson-info/intro-tests.json',
                 json.dumps([{'cmd': ['python3', f'{self.root}/b/../tests/cli/test-a.py']}]))
        self.assert_complains(lambda root: twins.check_built(root, root),
                              'tests/cli/test-b.py:', 'tests/model/test-today.c:',
                              'src/app/dialog.ui:')


class MannersTest(HouseTest):
    """manners.py"""

    def function(self, lines):
        """Returns a function with so many lines between its braces."""
        return 'int\nmain (void)\n{\n' + '  f ();\n' * lines + '}\n'

    def test_length(self):
        self.put('src/app/long.c', '\n' * (manners.FILE_LINES + 1))
        self.put('src/app/short.c', '\n' * manners.FILE_LINES)
        self.put('tests/app/long.c', self.function(manners.FUNCTION_LINES + 1))
        self.put('tests/app/short.c', self.function(manners.FUNCTION_LINES))
        self.assert_complains(manners.check, 'src/app/long.c:451: more', 'tests/app/long.c:3: a fu')

    def test_leftovers(self):
        self.put('src/model/a.c', '/* ' + 'TO' + 'DO: more */\n')
        self.assert_complains(manners.check, 'src/model/a.c:1: TO')

    def test_prints(self):
        self.put('src/model/a.c', '/* printf (1) */\nchar *c = "g_print (";\ng_print (c);\n')
        self.put('src/cli/a.c', 'g_print ("");\n')
        self.put('tests/a.c', 'g_printerr ("");\n')
        self.assert_complains(manners.check, 'src/model/a.c:3: g_print (')

    def test_floats(self):
        self.put('src/rules/a.c', '/* no double\n * day */\n\ndouble cap;\n')
        self.put('src/app/a.c', 'double x;\n')
        self.assert_complains(manners.check, 'src/rules/a.c:4: double')

    def test_blanks(self):
        self.put('README.md', 'a\nb \n\tc\nd')
        self.put('tests/fuzz/seeds/odd', ' ')
        self.assert_complains(manners.check, 'README.md:2', 'README.md:3', 'README.md: the last')


class PotfilesTest(HouseTest):
    """potfiles.py"""

    def setUp(self):
        super().setUp()
        self.put('src/a.c', 'f (_("one"));\n')
        self.put('src/b.c', 'f (ngettext ("%d day", "%d days", n));\n')
        self.put('src/c.c', '/* _("no") */ f ("_(\\"no\\")");\n')
        self.put('src/d.ui', '<property name="label" translatable="yes">Four</property>\n')
        self.put('src/e.ui', '<property name="label">no</property>\n')
        self.put('data/f.desktop.in', 'Name=Gradual\n')

    def test_list(self):
        self.put(potfiles.LIST, '# Comment.\nsrc/b.c\nsrc/a.c\nsrc/c.c\n')
        self.assert_complains(potfiles.check, 'po/POTFILES.in: misses data/f.desktop.in',
                              'po/POTFILES.in: misses src/d.ui', 'po/POTFILES.in: src/c.c has no',
                              'po/POTFILES.in: is not in order')

    def test_write(self):
        self.put(potfiles.LIST, '# Comment.\n')
        self.assertEqual(potfiles.write(self.root), [])
        self.assertEqual(house.read(self.root, potfiles.LIST),
                         '# Comment.\ndata/f.desktop.in\nsrc/a.c\nsrc/b.c\nsrc/d.ui\n')
        self.assert_complains(potfiles.check)

    def test_untranslatable(self):
        self.put('src/a.c', 'f (_("%d of %d"), 1, 2); f (_("\\x80"));\n')
        self.put(potfiles.LIST, '')
        self.assertTrue(any('src/a.c:1' in words for words in potfiles.check(self.root)))


class FormatTest(HouseTest):
    """format.py"""

    @unittest.skipIf(formatting.formatter()[0] is None, 'there is no clang-format of the version')
    def test_format(self):
        self.put('.clang-format', house.read(ROOT, '.clang-format'))
        self.put('src/good.c', 'int\nmain (void)\n{\n  return 0;\n}\n')
        self.put('tests/bad.c', 'int main(void) { return 0; }\n')
        complaints = formatting.check(self.root)
        self.assertTrue(complaints)
        for complaint in complaints:
            self.assertTrue(complaint.startswith('tests/bad.c:1:'), complaint)


class ExamplesTest(HouseTest):
    """examples.py, with a command that always says the same"""

    def test_examples(self):
        self.put('bin/gradual-cli', '#!/bin/sh\necho "$@" >>tried\n[ "$1" != plan ] || echo plan\n')
        (self.root / 'bin/gradual-cli').chmod(0o755)
        self.put('README.md', '\n'.join(['```', *examples.STATUS, 'gradual-cli plan', '```', 'a',
                                         '```', 'gradual-cli log', '```', 'b', '']))
        for name, start in examples.FILES.items():
            self.assert_complains(lambda root: examples.check(root, root / 'bin'),
                                  f'README.md: does not show {name}, or')
            with open(self.root / 'README.md', 'a', encoding='utf-8') as readme:
                readme.write(f'```\n{start}…\n```\n')
        self.assert_complains(lambda root: examples.check(root, root / 'bin'),
                              *(f'README.md: {line}: ends with 0' for line in examples.STATUS),
                              'README.md: gradual-cli log: says nothing')


class CountTest(HouseTest):
    """build-aux/count-tests"""

    def count(self, *records):
        """Returns the status and the last line for what meson noted."""
        self.put('b/meson-logs/testlog.json', ''.join(json.dumps(r) + '\n' for r in records))
        run = subprocess.run([sys.executable, ROOT / 'build-aux/count-tests', self.root / 'b'],
                             text=True, stdout=subprocess.PIPE, check=False)

        return run.returncode, run.stdout.splitlines()[-1]

    def test_count(self):
        tap = {'name': 'tap', 'result': 'OK', 'stdout': '1..2\nok 1 - a\nok 2 - b # skip c\n'}
        plain = {'name': 'plain', 'result': 'OK'}
        bad = {'name': 'bad', 'result': 'FAIL', 'stdout': 'ok 1 - a\nnot ok 2 - b\nnot ok 3 - c\n'}
        late = {'name': 'late', 'result': 'TIMEOUT', 'stdout': ''}
        skipped = {'name': 'skipped', 'result': 'SKIP'}

        self.assertEqual(self.count(tap, plain), (0, '2 passed, 0 failed'))
        self.assertEqual(self.count(tap, bad, late), (1, '2 passed, 3 failed'))
        self.assertEqual(self.count(plain, skipped), (0, '1 passed, 0 failed, 1 skipped'))
        self.assertEqual(self.count(), (1, '0 passed, 1 failed'))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
