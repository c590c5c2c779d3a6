# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops know of the program fits together, and is put where they look for it.

Usage: test-desktop.py SOURCE BUILD APP-ID PREFIX
"""

import configparser
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE, BUILD = map(pathlib.Path, sys.argv[1:3])
APP_ID, PREFIX = sys.argv[3:5]
MIME_TYPE = 'application/x-gradual-plan+json'
SCREENSHOT_BYTES = 400_000

# Where desktops look, below the prefix. {} is the id of the program.
INSTALLED = (
    'bin/gradual',
    'bin/gradual-cli',
    'share/applications/{}.desktop',
    'share/bash-completion/completions/gradual-cli',
    'share/dbus-1/services/{}.service',
    'share/glib-2.0/schemas/{}.gschema.xml',
    'share/gradual/gradual.schema.json',
    'share/gradual/sounds/finished.wav',
    'share/gradual/sounds/hold.wav',
    'share/gradual/sounds/release.wav',
    'share/icons/hicolor/scalable/apps/{}.svg',
    'share/icons/hicolor/symbolic/apps/{}-symbolic.svg',
    'share/man/man1/gradual-cli.1',
    'share/metainfo/{}.metainfo.xml',
    'share/mime/packages/{}.xml',
)


def png_size(path):
    """The width and height that a PNG file says it has."""
    head = path.read_bytes()[:24]
    assert head[:8] == b'\x89PNG\r\n\x1a\n', path

    return struct.unpack('>II', head[16:24])


def desktop_entry(path):
    """The entry of a desktop file or a service file."""
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read_string(path.read_text(encoding='utf-8'))

    return parser[parser.sections()[0]]


class InstalledTest(unittest.TestCase):
    """What is installed, in a folder of its own."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run(['meson', 'install', '-C', str(BUILD), '--no-rebuild', '--quiet',
                        '--destdir', cls.folder.name], check=True, stdout=subprocess.DEVNULL)
        cls.root = pathlib.Path(cls.folder.name + PREFIX)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def path(self, name):
        """A file that is installed."""
        return self.root / name.format(APP_ID)

    def test_every_file_has_its_place(self):
        found = {str(path.relative_to(self.root)) for path in self.root.rglob('*')
                 if path.is_file() and not path.name.endswith('.mo')}
        self.assertEqual(found, {name.format(APP_ID) for name in INSTALLED})

    def test_programs_can_be_run(self):
        for name in ('bin/gradual', 'bin/gradual-cli'):
            run = subprocess.run([self.path(name), '--help'], check=True, text=True,
                                 stdout=subprocess.PIPE)
            self.assertIn('gradual', run.stdout)

    def test_the_bus_starts_the_same_program(self):
        service = desktop_entry(self.path('share/dbus-1/services/{}.service'))
        entry = desktop_entry(self.path('share/applications/{}.desktop'))
        self.assertEqual(service['Name'], APP_ID)
        self.assertEqual(service['Exec'], f'{PREFIX}/bin/gradual --gapplication-service')
        self.assertEqual(entry['DBusActivatable'], 'true')
        self.assertEqual(entry['Exec'].split()[0], 'gradual')
        self.assertEqual(entry['Icon'], APP_ID)

    def test_plans_are_known_by_name_and_by_content(self):
        """By the desktop's own database, made of our file alone."""
        self.assertIn(MIME_TYPE, desktop_entry(self.path('share/applications/{}.desktop'))
                      ['MimeType'].split(';'))
        with tempfile.TemporaryDirectory() as folder:
            packages = pathlib.Path(folder, 'mime/packages')
            packages.mkdir(parents=True)
            (packages / 'gradual.xml').write_bytes(
                self.path('share/mime/packages/{}.xml').read_bytes())
            subprocess.run(['update-mime-database', packages.parent], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            globs = (packages.parent / 'globs2').read_text(encoding='utf-8')
            self.assertRegex(globs, rf'(?m)^\d+:{re.escape(MIME_TYPE)}:\*\.gradual\.json$')
            self.assertIn(b'"format": "gradual-plan"', (packages.parent / 'magic').read_bytes())

    def test_schemas_compile(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(['glib-compile-schemas', '--strict', f'--targetdir={folder}',
                            self.path('share/glib-2.0/schemas')], check=True)


class MetainfoTest(unittest.TestCase):
    """What software centres show."""

    def setUp(self):
        root = ElementTree.parse(BUILD / 'data' / f'{APP_ID}.metainfo.xml').getroot()
        self.images = root.findall('./screenshots/screenshot/image')

    def test_every_picture_is_here_and_as_large_as_it_says(self):
        here = {path.name: path for path in (SOURCE / 'data/screenshots').iterdir()}
        named = {pathlib.PurePosixPath(image.text.strip()).name: image for image in self.images}
        self.assertGreaterEqual(len(named), 3)
        self.assertEqual(set(named), set(here))
        for name, image in named.items():
            self.assertEqual(png_size(here[name]), (int(image.get('width')),
                                                    int(image.get('height'))), name)
        self.assertLess(sum(path.stat().st_size for path in here.values()), SCREENSHOT_BYTES)


class ShortcutsTest(unittest.TestCase):
    """The window of the shortcuts."""

    def test_every_shortcut_is_told(self):
        """All keys that the application gives to actions are in it."""
        code = (SOURCE / 'src/app/application.c').read_text(encoding='utf-8')
        table = code[code.index('accelerators[] = {'):]
        actions = re.findall(r'\{"([a-z]+\.[a-z-]+)", \{', table[:table.index('};')])
        told = {node.text for node in ElementTree.parse(SOURCE / 'src/app/help-overlay.ui').iter(
            'property') if node.get('name') == 'action-name'}
        self.assertGreater(len(actions), 5)
        self.assertEqual(set(actions) - told, set())


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
