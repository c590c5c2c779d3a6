# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real program says and does when its library can not be read or written: nothing is lost,
and work goes on.

Usage: test-recovery.py GRADUAL GRADUAL-CLI
"""

import ctypes
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sys
import unittest

import pyatspi

import hands
from planned import FRIDAY, THURSDAY, PlannedTest, easy, rest
from screen import wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

# From <linux/prctl.h> and <linux/capability.h>: what lets root write where nobody may.
PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE = 1


def become_mortal():
    """Lets the modes of files mean something to the program where the tests run as root, and a disk
    that is full no signal. Who is not root is mortal already."""
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


class RecoveryTest(PlannedTest):
    """A library in which a run was moved to Thursday, with a backup in which it is on Friday."""

    def setUp(self):
        super().setUp()
        self.home = pathlib.Path(self.data.name, 'gradual')
        self.library = self.home / 'library.json'

    def move_by_key(self, arrow):
        """Moves the run that has the keyboard to the day beside."""
        hands.press_with('Alt', arrow)

    def make_library(self, **settings):
        """Starts the program, and makes the plan and the change."""
        screen = self.start_with_plan(**settings)
        wait(self.library.exists, 'library')
        hands.press('Right', 'Right', 'Right', 'Right')
        self.wait_for_focus(easy(FRIDAY, 30))
        self.move_by_key('Left')
        self.wait_for_focus(easy(THURSDAY, 30))
        wait(lambda: self.saved_day() == THURSDAY, 'saved move')
        return screen

    def saved_day(self):
        """The day on which the run is on disk, if it is there at all."""
        if not self.library.exists():
            return None
        plan, = json.loads(self.library.read_text(encoding='utf-8'))['plans']
        days = {day['date']: day['run'] for day in plan['plan']['weeks'][0]['days']}
        return THURSDAY if days[THURSDAY.isoformat()] else FRIDAY

    def spoil(self, change):
        """Quits, changes the bytes of the library, and starts again."""
        self.quit()
        spoilt = change(self.library.read_bytes())
        self.library.write_bytes(spoilt)
        screen = self.start()
        hands.move_to(300, 30)
        return screen, spoilt

    def assert_kept(self, spoilt):
        """Looks for the file as it was, byte for byte, beside the one that took its place."""
        kept = [path.read_bytes() for path in (self.home / 'backups').glob('set-aside-*')]
        self.assertEqual(kept, [spoilt])

    def backup(self, screen):
        """The button of the only backup."""
        found = wait(lambda: [node for node in screen.all('push button')
                              if node.name.startswith('Restore the backup of ')], 'backup')
        self.assertEqual(len(found), 1)
        return found[0]

    def test_a_damaged_library(self):
        """Cut off in the middle: the place is named, and a click goes back to the backup."""
        self.make_library()
        screen, spoilt = self.spoil(lambda data: data[:len(data) // 2])
        screen.wait_for_text('Your Plans Can Not Be Read')
        self.assertRegex(screen.wait_for_text(str(self.library)), r'library\.json: line \d+, column')
        restore = self.backup(screen)
        self.assertEqual(self.library.read_bytes(), spoilt)

        hands.click(restore)
        self.wait_for_plan()
        self.wait_for_days(easy(FRIDAY, 30), rest(THURSDAY))
        self.assert_kept(spoilt)
        self.assertEqual(self.saved_day(), FRIDAY)

    def test_a_newer_library_without_a_mouse(self):
        """Of a version to come: it is left alone when one quits, and set aside for a backup."""
        self.make_library()
        screen, spoilt = self.spoil(lambda data: re.sub(rb'("version"\s*:\s*)1', rb'\g<1>2', data, 1))
        screen.wait_for_text('Your Plans Are from a Newer Gradual')
        screen.wait_for_text(str(self.library))
        # There is no way round the page: what is done there could not be saved.
        hands.press_with('Control', 'n')
        self.quit()
        self.assertEqual(self.library.read_bytes(), spoilt)
        self.assertEqual(list((self.home / 'backups').glob('set-aside-*')), [])

        screen = self.start()
        screen.wait_for_text('Your Plans Are from a Newer Gradual')
        restore = self.backup(screen)
        wait(lambda: restore.getState().contains(pyatspi.STATE_FOCUSED), 'focus on the backup')
        hands.press('space')
        self.wait_for_plan()
        self.wait_for_days(easy(FRIDAY, 30))
        self.assert_kept(spoilt)

    def go_on_unsaved(self, screen, why):
        """Moves the run back, which can not be saved and is told; and forth, which can not either."""
        self.move_by_key('Right')
        self.wait_for_focus(easy(FRIDAY, 30))
        part = screen.within(screen.one('alert', 'Not saved'))
        text = part.wait_for_text(why)
        self.assertIn(str(self.home), text)
        self.move_by_key('Right')
        self.move_by_key('Left')
        self.wait_for_focus(easy(FRIDAY, 30))
        part.one('push button', 'Try Again')
        return part

    def wait_until_saved(self, screen, day):
        """Waits until the run is on that day on disk, and nothing is said of it any more."""
        wait(lambda: self.saved_day() == day, 'saved move')
        wait(lambda: not screen.all('alert', 'Not saved'), 'end of the message')

    def test_a_full_disk(self):
        """It is told as long as it lasts; the next change saves all of them."""
        screen = self.make_library(prepare=become_mortal)
        before = self.library.read_bytes()
        unlimited = resource.prlimit(screen.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(screen.process.pid, resource.RLIMIT_FSIZE, (4096, unlimited[1]))
        self.go_on_unsaved(screen, 'File too large')
        self.assertEqual(self.library.read_bytes(), before)

        resource.prlimit(screen.process.pid, resource.RLIMIT_FSIZE, unlimited)
        self.move_by_key('Left')
        self.wait_until_saved(screen, THURSDAY)

    def test_a_read_only_folder(self):
        """Nothing is closed without a question; when the folder can be written, one press saves."""
        screen = self.make_library(prepare=become_mortal)
        before = self.library.read_bytes()
        self.home.chmod(0o500)
        self.addCleanup(self.home.chmod, 0o700)
        self.go_on_unsaved(screen, 'Permission denied')
        hands.press_with('Control', 'q')
        screen.wait_for_text('Close Without Saving?')
        screen.press('push button', 'Keep Open')
        self.assertEqual(self.library.read_bytes(), before)

        self.home.chmod(0o700)
        screen.press('push button', 'Try Again')
        self.wait_until_saved(screen, FRIDAY)
        self.quit()

    def put_file_in_place(self):
        """Puts a file where the folder is, which the program makes anew whenever it can."""
        while not self.home.is_file():
            shutil.rmtree(self.home, ignore_errors=True)
            try:
                self.home.write_text('not a folder', encoding='utf-8')
            except IsADirectoryError:
                pass

    def test_a_missing_folder(self):
        """What is taken away is written anew; where something else stands in its place, that is
        told."""
        screen = self.make_library()
        shutil.rmtree(self.home, ignore_errors=True)
        self.move_by_key('Right')
        self.wait_until_saved(screen, FRIDAY)
        self.move_by_key('Left')
        self.wait_until_saved(screen, THURSDAY)
        self.put_file_in_place()
        self.go_on_unsaved(screen, 'can not be ')

        self.home.unlink()
        self.move_by_key('Left')
        self.wait_until_saved(screen, THURSDAY)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=2)
