# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a display, used the way a screen reader sees it."""

import copy
import os
import pathlib
import signal
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import GLib

SECONDS = 30
# Between two looks, in seconds.
FIRST_PAUSE = 0.03
LAST_PAUSE = 0.3
# What GLib and GTK complain of ends the program, and so the test.
FATAL = {'G_DEBUG': 'fatal-warnings'}


# What is said of things that went away while they were read; they are looked for again.
GONE = (GLib.GError, LookupError, NotImplementedError, StopIteration)


def wait(condition, what, seconds=SECONDS):
    """Waits until condition() gives something, and returns that. To look takes time of the program
    that is looked at: what does not come at once is looked for less often."""
    end = time.monotonic() + seconds
    pause = FIRST_PAUSE
    while time.monotonic() < end:
        try:
            found = condition()
        except GONE:
            found = None
        if found:
            return found
        time.sleep(pause)
        pause = min(pause * 1.5, LAST_PAUSE)
    raise AssertionError(f'there is no {what} after {seconds} seconds')


def wait_settled(condition, what):
    """Waits until condition() gives the same thing twice, and returns that. The weeks of a plan come
    one after the other."""
    def settled():
        first = condition()
        time.sleep(0.5)
        return first if first and condition() == first else None

    return wait(settled, what)


def children(node):
    """Yields what is in a node, which is asked only once how much that is."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node):
    """Yields a node and all below it."""
    yield node
    for child in children(node):
        yield from walk(child)


def is_named(node, name):
    """Whether a node has that name. (GTK 4.8 puts the text of a button with a mnemonic before the
    name: "_Export Export".)"""
    found = node.name
    return found == name or found.replace('_', '', 1) == f'{name} {name}'


def role_of(node):
    """What kind of thing a node is, by the names of the baseline. (Newer versions of AT-SPI have
    shorter ones, and newer ones of GTK another one for groups.)"""
    role = node.getRoleName()
    return {'button': 'push button', 'grouping': 'panel'}.get(role, role)


def look_through(node, is_in_row=False):
    """Yields a node and what is below it, with their roles. What a label is made of is left out, and
    what a day of the weeks is, which says all in its name: each node is several questions to the
    program, and there are hundreds of days."""
    role = role_of(node)
    yield role, node
    if role != 'label' and not (is_in_row and role == 'push button'):
        for child in children(node):
            yield from look_through(child, role == 'table row')


def is_visible(node):
    """Whether it is not hidden. (GTK 4.8 says of windows only whether they are showing.)"""
    return node.getState().contains(pyatspi.STATE_VISIBLE)


class Activated:
    """A program that another one started, as far as it is to be watched like one's own."""

    def __init__(self, pid):
        self.pid = pid
        self.returncode = None

    def poll(self):
        """None while it runs."""
        if not pathlib.Path('/proc', str(self.pid)).exists():
            self.returncode = 0
        return self.returncode

    def terminate(self):
        """Asks it to end."""
        os.kill(self.pid, signal.SIGTERM)

    def wait(self, _seconds):
        """Waits until it has ended."""
        wait(lambda: self.poll() is not None, 'end of the program')


class Screen:
    """A running program."""

    def __init__(self, command, environment, data=None, folder=None, prepare=None):
        """Starts a command with a data folder of its own, or with the one of an earlier start; in
        that folder, if one is given; and after prepare() was called in its process."""
        self.data = data or tempfile.TemporaryDirectory()
        # Wakes the bus of assistive technologies, which the program would complain to miss.
        pyatspi.Registry.getDesktop(0)
        self.process = (Activated(command) if isinstance(command, int)
                        else subprocess.Popen(command, cwd=folder, preexec_fn=prepare, env={
                            **environment, **FATAL, 'XDG_DATA_HOME': self.data.name}))
        self.root = wait(self.find_application, 'window')

    def find_application(self):
        """The program among those that can be read, once it has a window."""
        assert self.process.poll() is None, f'the program ended with {self.process.returncode}'
        for application in pyatspi.Registry.getDesktop(0):
            if (application is not None and application.get_process_id() == self.process.pid
                    and application.childCount > 0):
                return application
        return None

    def within(self, node):
        """The same program, of which only a part is looked at: to look at all of it takes time."""
        part = copy.copy(self)
        part.root = node
        return part

    def each(self, role, name=None, other=None):
        """Yields what is shown with that role, and that name where one is given; and then what has
        the other role instead."""
        assert self.process.poll() is None, f'the program ended with {self.process.returncode}'
        later = []
        for found, node in look_through(self.root):
            if (found in (role, other) and (name is None or is_named(node, name))
                    and is_visible(node)):
                if found == role:
                    yield node
                else:
                    later.append(node)
        yield from later

    def all(self, role, name=None):
        """What is shown with that role, and that name where one is given."""
        return list(self.each(role, name))

    def one(self, role, name=None):
        """The first that is shown with that role and name, once there is one."""
        return wait(lambda: next(self.each(role, name), None), f'{role} {name or ""}')

    def click(self, find, what):
        """Does what a click would do, on the first that find() gives and that can be clicked."""
        def find_action():
            return next(((action, index) for action in (node.queryAction() for node in find())
                         for index in range(action.nActions) if action.getName(index) == 'click'),
                        None)

        action, index = wait(find_action, f'{what} that can be clicked')
        try:
            action.doAction(index)
        except GLib.GError:
            # On a busy machine the answer can be late; what is done is waited for anyway.
            pass

    def press(self, role, name):
        """Does what a click on it would do. (A menu button is two nodes, one of which clicks; in newer
        versions of GTK that is a toggle button.)"""
        self.click(lambda: self.each(role, name, 'toggle button'), f'{role} {name}')

    def items(self, name, keys):
        """The items of that name in the menu that is open. (GTK 4.18 does not tell their names: there
        it is those with these keys.)"""
        items = self.all('menu item')
        if any(node.name for node in items):
            return [node for node in items if is_named(node, name)]
        return [node for node in items
                if any(attribute.startswith('keyshortcuts:')
                       and keys in attribute.split(':', 1)[1].split()
                       for attribute in node.getAttributes())]

    def choose(self, name, keys, menu='Main Menu'):
        """Opens a menu, and takes its item with that name and these keys."""
        self.press('push button', menu)
        self.click(lambda: self.items(name, keys), f'menu item {name}')

    def write(self, role, name, text):
        """Writes text into an entry."""
        wait(lambda: next(self.each(role, name)).queryEditableText().setTextContents(text),
             f'{role} {name} that can be written')

    def wait_for_text(self, part, seconds=SECONDS):
        """Waits for a label with these words, and returns all of it."""
        return wait(lambda: next((text for text in (node.name for node in self.each('label'))
                                  if part in text), None), f'label with "{part}"', seconds)

    def end(self):
        """Ends the program, if it has not ended by itself."""
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(SECONDS)
