# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided stretching on the real program, much faster than a clock goes: with the mouse and with
keys alone, undone, done again, and found after a restart; what a screen reader is told; and that the
screen stays awake.

Usage: test-stretching.py GRADUAL GRADUAL-CLI
"""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import unittest

import pyatspi
from gi.repository import Gio, GLib

import hands
from planned import PLAN, TODAY, PlannedTest
from screen import role_of, wait

PlannedTest.program, PlannedTest.command = map(os.path.abspath, sys.argv[1:3])

SPEED = 'GRADUAL_STRETCH_SPEED'
# A stretch of two minutes and a quarter takes seven seconds, and can still be followed.
FAST = 20

THIS_MONDAY = TODAY - datetime.timedelta(days=TODAY.weekday())
TITLE = 'Guided Stretching'
FIRST, SECOND = 'Half-kneeling hip flexor', 'Figure four'
# The list as it is for a new runner, as far as a slow machine gets in it, with the names in the file.
LIST = {FIRST: 'hip-flexor', SECOND: 'figure-four', 'Lying strap raise': 'strap-raise',
        'Heel on a step': 'heel-on-step', 'Calf, knee straight': 'calf-straight'}
# All that is said of a stretch.
SAID = ['Get ready: Figure four. Left side, 1 of 2. Left ankle on top', 'Hold for 30 seconds',
        'Let go. Next: Left side, 2 of 2', 'Hold for 30 seconds',
        'Get ready: Figure four. Right side, 1 of 2. Right ankle on top', 'Hold for 30 seconds',
        'Let go. Next: Right side, 2 of 2', 'Hold for 30 seconds', 'Finished']

# What GTK asks a session for, and the flag that keeps the screen on.
MANAGER = 'org.gnome.SessionManager'
IDLE = 8
MANAGER_INTERFACE = '''
<node><interface name="org.gnome.SessionManager">
  <method name="RegisterClient">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="o" direction="out"/>
  </method>
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="u" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="Uninhibit"><arg type="u" direction="in"/></method>
  <property name="Renderer" type="s" access="read"/>
</interface></node>
'''


class Manager(threading.Thread):
    """A session that only remembers who keeps its screen awake. It is a thread, since the program
    waits for its answers while the test waits for the program."""

    def __init__(self):
        super().__init__(daemon=True)
        self.awake, self.last = {}, 0
        self.ready = threading.Event()

    def call(self, _bus, _sender, _path, _interface, method, arguments, invocation):
        """Answers one call."""
        answer = None
        if method == 'Inhibit':
            _who, _window, why, flags = arguments.unpack()
            self.last += 1
            self.awake[self.last] = (flags, why)
            answer = GLib.Variant('(u)', (self.last,))
        elif method == 'Uninhibit':
            del self.awake[arguments.unpack()[0]]
        elif method == 'RegisterClient':
            answer = GLib.Variant('(o)', ('/org/gnome/SessionManager/Client1',))
        invocation.return_value(answer)

    def run(self):
        """Answers calls."""
        context = GLib.MainContext.new()
        context.push_thread_default()
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        interface = Gio.DBusNodeInfo.new_for_xml(MANAGER_INTERFACE).interfaces[0]
        bus.register_object('/org/gnome/SessionManager', interface, self.call,
                            lambda *_: GLib.Variant('s', ''), None)
        Gio.bus_own_name_on_connection(bus, MANAGER, Gio.BusNameOwnerFlags.NONE,
                                       lambda *_: self.ready.set(), None)
        GLib.MainLoop(context).run()

    def wait_until_awake(self, is_awake):
        """Waits until the screen is kept awake, or is not."""
        wait(lambda: bool(self.awake) == is_awake, f'screen with awake = {is_awake}')


class Ears:
    """What a screen reader hears of the guided stretching."""

    TYPES = ('object:property-change:accessible-name',
             'object:property-change:accessible-description')

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.hear, *self.TYPES)

    def hear(self, event):
        """Takes what is told of one change."""
        if event.source is not None:
            self.heard.append((role_of(event.source), event.type.split('-')[-1],
                               str(event.any_data)))

    def listen_until(self, condition, what):
        """Waits, and hears what is told meanwhile."""
        context = GLib.MainContext.default()

        def listen():
            while context.iteration(False):
                pass
            return condition()

        return wait(listen, what)

    def said(self, role, kind):
        """What was said by that role, in order."""
        return [words for who, how, words in self.heard if who == role and how == kind]

    def end(self):
        """Listens no more."""
        pyatspi.Registry.deregisterEventListener(self.hear, *self.TYPES)


class StretchingTest(PlannedTest):
    """Today's stretches are led through."""

    @classmethod
    def setUpClass(cls):
        cls.manager = Manager()
        cls.manager.start()
        assert cls.manager.ready.wait(30), 'no session manager'

    def setUp(self):
        super().setUp()
        self.found_panel = None
        os.environ[SPEED] = str(FAST)
        self.addCleanup(os.environ.pop, SPEED)

    def start_with_today(self):
        """Starts the program with a plan that has today."""
        path = self.folder / 'plan.json'
        arguments = list(PLAN)
        arguments[arguments.index('--start') + 1] = THIS_MONDAY.isoformat()
        subprocess.run([self.command, *arguments, '-o', str(path)], check=True,
                       stderr=subprocess.DEVNULL)
        self.start(path)
        self.wait_for_plan()
        hands.move_to(300, 30)
        wait(lambda: self.today().getState().contains(pyatspi.STATE_FOCUSED), 'focus on today')

    def today(self):
        """The cell of today."""
        return wait(lambda: [cell for cell in self.cells() if cell.name.startswith('today, ')],
                    'today')[0]

    def wait_for_today(self, n_done):
        """Waits until the cell of today says how many stretches are done."""
        wait(lambda: f', {n_done} of 8 stretches done' in self.today().name, f'{n_done} done today')

    def panel(self):
        """The panel of the day, which is looked for once."""
        if self.found_panel is None:
            self.found_panel = self.screen.within(self.screen.one('panel', 'Chosen day'))
        return self.found_panel

    def wait_for_ticks(self, *names):
        """Waits until these stretches are ticked, and no others."""
        def ticked():
            return [box.name for box in self.panel().all('check box')
                    if box.getState().contains(pyatspi.STATE_CHECKED)]

        self.panel().one('check box', FIRST)
        wait(lambda: ticked() == list(names), f'ticks at {names}')

    def timer(self):
        """The window of the guided stretching."""
        windows = wait(lambda: [window for window in self.screen.root if window.name == TITLE],
                       TITLE)
        return self.screen.within(windows[0])

    def wait_for_end_of_timer(self):
        """Waits until that window has closed."""
        wait(lambda: all(window.name != TITLE for window in self.screen.root), f'end of {TITLE}')

    def kept(self):
        """What is kept on disk of today's ticks."""
        path = next(pathlib.Path(self.data.name).rglob('library.json'))
        days = json.loads(path.read_text(encoding='utf-8')).get('stretching', {}).get('ticks', [])
        return next((day['done'] for day in days if day['date'] == TODAY.isoformat()), [])

    def test_one_stretch_by_mouse(self):
        """A day is opened, one stretch is led through to its end, and its tick appears; it is
        undone, done again, and still there after a restart."""
        self.start_with_today()
        hands.click(self.today())
        hands.click(self.panel().one('page tab', 'Stretching'))
        self.wait_for_ticks()
        hands.click(self.panel().one('push button', f'Start the timer: {FIRST}'))

        timer = self.timer()
        timer.one('heading', FIRST)
        timer.one('label', '1 of 1 stretch done')
        self.wait_for_ticks(FIRST)
        hands.click(timer.one('push button', 'Close'))
        self.wait_for_end_of_timer()

        self.wait_for_today(1)
        hands.click(self.head.one('push button', f'Undo Tick {FIRST.title()}'))
        self.wait_for_ticks()
        hands.click(self.head.one('push button', f'Redo Tick {FIRST.title()}'))
        self.wait_for_ticks(FIRST)
        self.quit()
        self.assertEqual(self.kept(), ['hip-flexor'])

        self.start()
        self.wait_for_plan()
        self.wait_for_today(1)

    def test_the_list_by_keys(self):
        """The whole list is begun by keys alone; it is paused, gone back in, skipped in, and left;
        what was held to its end stays ticked."""
        self.start_with_today()
        hands.press_with('Control', 't')
        hands.wait_for_focus(self.panel(), 'check box', FIRST)
        # The button is called S_tart.
        hands.press_with('Alt', 't')

        timer = self.timer()
        self.manager.wait_until_awake(True)
        self.assertEqual(list(self.manager.awake.values()), [(IDLE, 'Guided stretching is running')])
        hands.press('space')
        timer.one('label', 'Paused')
        self.manager.wait_until_awake(False)
        timer.one('push button', 'Resume')
        hands.press('space')
        timer.one('push button', 'Pause')
        self.manager.wait_until_awake(True)

        # While no time passes, the way back is the way that was gone.
        timer.one('heading', SECOND)
        hands.press('space')
        timer.one('label', 'Paused')
        names = list(LIST)
        present = names.index(timer.one('heading').name)
        done = names[:present]
        self.wait_for_ticks(*done)
        hands.press('Right')
        timer.one('heading', names[present + 1])
        hands.press('Left')
        timer.one('heading', names[present])
        hands.press('Escape')
        self.wait_for_end_of_timer()
        self.manager.wait_until_awake(False)

        self.wait_for_ticks(*done)
        hands.press_with('Control', 'z')
        self.wait_for_ticks(*done[:-1])
        hands.press_with('Control', 'Shift', 'z')
        self.wait_for_ticks(*done)
        self.quit()
        self.assertEqual(self.kept(), [LIST[name] for name in done])

    def test_what_a_screen_reader_is_told(self):
        """The changes are told where a screen reader listens, and no seconds are."""
        self.start_with_today()
        hands.press_with('Control', 't')
        self.panel().press('push button', f'Start the timer: {SECOND}')
        timer = self.timer()
        hands.press('space')
        timer.one('label', 'Paused')
        # A program tells of what was asked for once.
        timer.one('alert')
        ears = Ears()
        self.addCleanup(ears.end)
        hands.press(*['Left'] * 4)
        timer.one('label', 'Left side, 1 of 2')
        ears.listen_until(lambda: 'Paused, 5 seconds left' in ears.said('alert', 'name'), 'pause')
        hands.press('space')
        ears.listen_until(lambda: 'Finished' in ears.said('alert', 'name'), 'word of the end')

        # The button that has the keyboard tells the same, which is what is spoken.
        for role, kind in (('alert', 'name'), ('timer', 'name'), ('push button', 'description')):
            # A busy machine is late to tell how long there is still to hold.
            said = [words for words in (re.sub(r'^Hold for 2\d ', 'Hold for 30 ', words)
                                        for words in ears.said(role, kind)) if words in SAID]
            self.assertEqual(said[-len(SAID):], SAID, role)
        # No seconds: the changes, those of the pause, and the four steps back.
        self.assertLessEqual(len(ears.said('alert', 'name')), len(SAID) + 5)
        self.assertLessEqual(len(ears.said('timer', 'name')), len(SAID) + 5)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
