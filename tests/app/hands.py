# SPDX-License-Identifier: GPL-3.0-or-later
"""Real keys and real clicks, for what the interface for assistive technologies can not do.

The display has no window manager: the only window is at its upper left corner, and has the keyboard
while the pointer is above it.
"""

import time
import unittest

import pyatspi

from screen import look_through, wait

KEYS = {
    'Tab': 0xff09, 'Return': 0xff0d, 'Escape': 0xff1b, 'Home': 0xff50, 'Left': 0xff51,
    'Up': 0xff52, 'Right': 0xff53, 'Down': 0xff54, 'End': 0xff57, 'F10': 0xffc7, 'space': 0x20,
}
# Modifiers are held by the code of the key, which every keyboard of this display has there.
HELD_KEYS = {'Control': 37, 'Shift': 50, 'Alt': 64}
# What GTK leaves around a window without a compositor, which it does not count.
MARGIN = 5
DRAG_STEPS = 10


def move_to(x, y):
    """Moves the pointer."""
    pyatspi.Registry.generateMouseEvent(x, y, 'abs')


def press(*keys):
    """Presses keys one after the other, each by its name or as the letter it writes."""
    for key in keys:
        pyatspi.Registry.generateKeyboardEvent(KEYS.get(key) or ord(key), None, pyatspi.KEY_SYM)


def press_with(*keys):
    """Presses the last key while the others are held: 'Control', 'Shift', 'z'."""
    *held, last = keys
    for key in held:
        pyatspi.Registry.generateKeyboardEvent(HELD_KEYS[key], None, pyatspi.KEY_PRESS)
    press(last)
    for key in held:
        pyatspi.Registry.generateKeyboardEvent(HELD_KEYS[key], None, pyatspi.KEY_RELEASE)


def write(text):
    """Types a text."""
    press(*text)


def tells_places(node):
    """Whether it can be learned where things are. (GTK 4.18 leaves out the space within all that they
    are in, first of all the window's own.)"""
    while node.parent.getRoleName() != 'application':
        node = node.parent
    return node.queryComponent().getExtents(pyatspi.WINDOW_COORDS).x >= 0


def middle_of(node):
    """The middle of something that is in view. Skips the test where that is not known."""
    if not tells_places(node):
        raise unittest.SkipTest('this version of GTK tells wrong places, and the mouse needs right ones')
    box = wait(lambda: node.queryComponent().getExtents(pyatspi.WINDOW_COORDS), 'place')
    return box.x + box.width // 2 + MARGIN, box.y + box.height // 2 + MARGIN


def click(node):
    """Clicks into the middle of something that is in view."""
    pyatspi.Registry.generateMouseEvent(*middle_of(node), 'b1c')


def drag(node, onto, look, seconds):
    """Drags something onto something else, calls look() on the way, and holds it there for some time
    before it lets go, as hands do. A program that is slower takes that as a change of mind."""
    x, y = middle_of(node)
    to_x, to_y = middle_of(onto)
    move_to(x, y)
    pyatspi.Registry.generateMouseEvent(x, y, 'b1p')
    for step in range(DRAG_STEPS):
        move_to(x + (to_x - x) * step // DRAG_STEPS, y + (to_y - y) * step // DRAG_STEPS)
    look()
    # X forgets where the pointer is while a program thinks of where it was; hands are never still.
    for step in range(DRAG_STEPS):
        move_to(to_x + step % 2, to_y)
        time.sleep(seconds / DRAG_STEPS)
    pyatspi.Registry.generateMouseEvent(to_x, to_y, 'b1r')


def has_focus(screen, role, name):
    """Whether the keys go there."""
    return any(node.getState().contains(pyatspi.STATE_FOCUSED) for node in screen.each(role, name))


def wait_for_focus(screen, role, name):
    """Waits until the keys go there."""
    wait(lambda: has_focus(screen, role, name), f'focus on {role} {name}')


def focused(screen):
    """What has the focus: nothing while that is in an entry row, which does not tell."""
    return [node for _, node in look_through(screen.root) if node.getState().contains(pyatspi.STATE_FOCUSED)]


def tab_to(screen, role, name, keys=('Tab',)):
    """Presses Tab, or what else is said, until the keys go there, but not for ever."""
    for _ in range(30):
        if has_focus(screen, role, name):
            return
        before = focused(screen)
        press_with(*keys)
        wait(lambda: focused(screen) != before, 'other focus')
    wait_for_focus(screen, role, name)
