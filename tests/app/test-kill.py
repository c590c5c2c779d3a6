# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a program with SIGKILL at random moments while edits stream through its session, and looks
at what the next start finds: a whole library, in which nothing that was acknowledged is missing,
and at most the last edit where one was made after the other.

Usage: test-kill.py STREAM-EDITS
"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading

KILLS = 200
# One in so many is killed while it starts and loads, the others while they edit.
EARLY = 5
# Seconds after the start of the program, and after it has loaded.
EARLY_MOMENTS = (0.0, 0.06)
MOMENTS = (0.0, 0.08)


def run_and_kill(program, folder, mode, moment, is_early):
    """Runs the program until it is killed, and returns what it said."""
    process = subprocess.Popen([program, folder, mode], stdout=subprocess.PIPE)
    timer = threading.Timer(moment, process.kill)
    text = b''
    if not is_early:
        text = process.stdout.readline()
    timer.start()
    text += process.stdout.read()
    process.wait()
    timer.cancel()
    # A line that was cut off was not said.
    said = [line.split(' ', 1) for line in text.decode().split('\n')[:-1]]

    return process.returncode, said


class Ledger:
    """What has to be on disk, and what may be."""

    def __init__(self):
        self.saved = 0
        self.edited = 0
        self.mode = None
        self.loads = self.edits = self.saves = self.lost = 0

    def check_loaded(self, number):
        """Returns what is wrong with what was found at a start, if anything."""
        self.loads += 1
        if number < self.saved:
            return f'edit {self.saved} was acknowledged, and edit {number} is on disk'
        if number > self.edited:
            return f'edit {number} is on disk, and was never made'
        if self.mode == 'one-by-one' and number < self.edited - 1:
            return f'edits {number + 1} to {self.edited} are missing, which is more than one'
        self.lost += max(self.edited - number, 0)
        self.saved = self.edited = number

        return None

    def take(self, status, said, mode):
        """Takes over what a program said before it was killed."""
        for word, rest in said:
            if word == 'damaged':
                return rest
            if word == 'loaded':
                fault = self.check_loaded(int(rest))
                if fault:
                    return fault
                self.mode = mode
            elif word == 'edit':
                self.edited = int(rest)
                self.edits += 1
            elif word == 'saved':
                self.saved = int(rest)
                self.saves += 1
        if status != -9:
            return f'the program ended by itself, with {status}'

        return None


def files_left(folder):
    """Returns the names of the files beside the library that nobody asked for."""
    return [name for name in os.listdir(folder)
            if name not in ('library.json', 'library.lock', 'backups')]


def main():
    """Kills and looks, as often as it takes."""
    program = sys.argv[1]
    seed = int(os.environ.get('GRADUAL_TEST_SEED', '1'))
    kills = KILLS * int(os.environ.get('GRADUAL_TEST_FACTOR', '1'))
    chance = random.Random(seed)
    ledger = Ledger()

    with tempfile.TemporaryDirectory() as home:
        folder = str(pathlib.Path(home) / 'library')
        for kill in range(kills):
            mode = chance.choice(('one-by-one', 'at-once'))
            is_early = kill % EARLY == 0
            moment = chance.uniform(*(EARLY_MOMENTS if is_early else MOMENTS))
            status, said = run_and_kill(program, folder, mode, moment, is_early)
            fault = ledger.take(status, said, mode)
            if fault:
                print(f'kill {kill} of seed {seed}: {fault}')
                return 1
        left = files_left(folder) if os.path.isdir(folder) else []
    print(f'{kills} kills, {ledger.loads} starts, {ledger.edits} edits, {ledger.saves} saves, '
          f'{ledger.lost} unfinished edits lost')
    # Each save sweeps up after the one that was cut off before.
    if len(left) > 1:
        print(f'half files are left: {left}')
        return 1
    # A test in which nothing happens proves nothing.
    if ledger.loads < kills / 2 or ledger.edits < kills or ledger.saves < kills / 4:
        print('too little happened between the kills')
        return 1

    return 0


if __name__ == '__main__':
    sys.exit(main())
