#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the metronome as it is heard: a sound server of its own has a sink that plays nowhere,
and what goes into it is recorded, while the program's main loop is busy all the time.

At each tempo the mean error is at most 100 parts in a million, and no beat is more than 3 ms from
where it belongs. Another tempo begins with a beat. After a stop nothing more is heard.

A computer that stands still for longer than any sound is kept ahead can not be measured: it is
watched, and what was played meanwhile is played again. Skipped where that does not help, and where
there is no PulseAudio to be the server.

Usage: test-metronome-sound.py PLAYER [--brief], where only a change and a stop are listened to.
"""

import array
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

RATE = 48000
LOUD = 5000
# No two beats are closer than 300 ms.
CLICK = RATE // 10
PIECE = RATE // 1000
MEAN_PPM = 100
WORST_MS = 3
STOP_MS = 250
PATIENCE = 20
SKIPPED = 77
STALL_S = 0.1
TRIES = 6


class Watch:
    """Sees whether processes had to wait for a processor, whatever they do."""

    def __enter__(self):
        self.longest = 0
        self.is_over = False
        self.thread = threading.Thread(target=self.look)
        self.thread.start()
        return self

    def look(self):
        last = time.monotonic()
        while not self.is_over:
            time.sleep(0.005)
            now = time.monotonic()
            self.longest = max(self.longest, now - last)
            last = now

    def __exit__(self, *_):
        self.is_over = True
        self.thread.join()


class StandsStill(Exception):
    """The computer is too busy to be measured on."""


def measure(check, *arguments):
    """Measures, and again where the computer stood still meanwhile."""
    for _ in range(TRIES):
        with Watch() as watch:
            try:
                return check(*arguments)
            except AssertionError as error:
                fault = error
        if watch.longest < STALL_S:
            raise fault
        print(f'once more: the computer stood still for {watch.longest:.3f} s ({fault})')
    raise StandsStill


class Server:
    """A PulseAudio without any sound card, in a folder of its own."""

    def __init__(self, folder):
        self.socket = folder / 'socket'
        self.env = {**os.environ, 'HOME': str(folder), 'XDG_RUNTIME_DIR': str(folder),
                    'PULSE_RUNTIME_PATH': str(folder / 'pulse'),
                    'PULSE_STATE_PATH': str(folder / 'state'), 'XDG_CONFIG_HOME': str(folder),
                    'PULSE_COOKIE': str(folder / 'cookie'),
                    'PULSE_SERVER': f'unix:{self.socket}'}
        self.env.pop('DBUS_SESSION_BUS_ADDRESS', None)
        self.env.pop('DISPLAY', None)
        # What it says of root, of priorities and of the bus is no concern of this test.
        self.process = subprocess.Popen(
            ['pulseaudio', '-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1',
             '--disable-shm=yes', '-L', f'module-null-sink sink_name=nowhere rate={RATE}',
             '-L', f'module-native-protocol-unix socket={self.socket} auth-anonymous=1'],
            env={key: value for key, value in self.env.items() if key != 'PULSE_SERVER'},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while not self.socket.exists():
            assert self.process.poll() is None, 'the sound server ended by itself'
            assert time.monotonic() < end, 'the sound server does not begin'
            time.sleep(0.05)

    def record(self, path):
        """Begins to write what is played into a file."""
        return subprocess.Popen(
            ['parec', '--device=nowhere.monitor', '--format=s16le', f'--rate={RATE}',
             '--channels=1', '--raw', '--latency-msec=50', str(path)], env=self.env)

    def end(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def play(server, player, path, arguments):
    """Returns the samples of what is heard, and what the player says."""
    recorder = server.record(path)
    try:
        end = time.monotonic() + PATIENCE
        while not path.exists() or path.stat().st_size == 0:
            assert time.monotonic() < end, 'nothing is recorded'
            time.sleep(0.05)
        told = subprocess.run([player, *map(str, arguments)], env=server.env, check=True,
                              capture_output=True, text=True).stdout.split()
        # What is on its way into the file.
        time.sleep(0.5)
    finally:
        recorder.terminate()
        recorder.wait(PATIENCE)
    samples = array.array('h')
    data = path.read_bytes()
    samples.frombytes(data[:len(data) // 2 * 2])
    if sys.byteorder == 'big':
        samples.byteswap()
    path.unlink()

    return samples, int(told[0]), told[1]


def find_beats(samples):
    """The samples at which clicks begin."""
    beats = []
    at = 0
    while at < len(samples):
        # Most is silence, which is passed over as a whole: nothing else is tested meanwhile.
        piece = samples[at:at + PIECE]
        if max(piece) <= LOUD and min(piece) >= -LOUD:
            at += PIECE
        elif abs(samples[at]) > LOUD:
            beats.append(at)
            at += CLICK
        else:
            at += 1

    return beats


def judge(name, beats, tempo):
    """Holds beats against an even row of that tempo, laid through them as well as can be."""
    count = len(beats)
    ideal = RATE * 60 / tempo
    middle = (count - 1) / 2
    mean = sum(beats) / count
    step = sum((index - middle) * beat for index, beat in enumerate(beats)) / \
        sum((index - middle) ** 2 for index in range(count))
    ppm = (step / ideal - 1) * 1e6
    worst = max(abs(beat - mean - (index - middle) * ideal) for index, beat in enumerate(beats))
    worst_ms = worst * 1000 / RATE
    print(f'{name}: {count} beats, mean error {ppm:+.2f} ppm, worst beat {worst_ms:.3f} ms')
    assert abs(ppm) <= MEAN_PPM, f'{name}: too fast or too slow'
    assert worst_ms <= WORST_MS, f'{name}: a beat is out of place'


def check_told(longest, state):
    assert state == 'heard', 'the player was not heard'
    assert longest < 50000, f'the window had to wait for {longest} µs'


def check_steady(server, player, folder, tempo, seconds):
    samples, longest, state = play(server, player, folder / 'sound', (seconds, tempo))
    beats = find_beats(samples)
    check_told(longest, state)
    expected = seconds * tempo / 60
    assert expected - 5 <= len(beats) <= expected + 2, \
        f'{len(beats)} beats at {tempo} a minute in {seconds} s'
    judge(f'{tempo} a minute', beats, tempo)


def check_change(server, player, folder):
    """The last beat of the one tempo is the first of the other."""
    samples, longest, state = play(server, player, folder / 'sound', (8, 150, 190))
    beats = find_beats(samples)
    between = (RATE * 60 / 150 + RATE * 60 / 190) / 2
    turn = next(index for index in range(1, len(beats))
                if beats[index] - beats[index - 1] < between)
    check_told(longest, state)
    judge('150 before a change', beats[:turn], 150)
    judge('190 after it', beats[turn - 1:], 190)
    middle = (beats[turn - 1] - beats[0]) / RATE
    assert 3 <= middle <= 4.5, f'another tempo came after {middle} s, and was asked for after 4'


def check_stop(server, player, folder):
    """A second of silence follows, and no more than a beat that was under way."""
    samples, _, _ = play(server, player, folder / 'sound', (4, 160))
    beats = find_beats(samples)
    heard = (beats[-1] - beats[0]) / RATE
    assert heard <= 4 + STOP_MS / 1000, f'heard for {heard} s, and stopped after 4'
    assert not any(abs(sample) > LOUD for sample in samples[beats[-1] + CLICK:])
    print(f'stopped after 4 s, the last beat came {heard:.3f} s after the first')


def main():
    if not shutil.which('pulseaudio') or not shutil.which('parec'):
        print('PulseAudio is not installed: the metronome was not measured')
        return SKIPPED
    player, *options = sys.argv[1:]
    steady = () if '--brief' in options else ((140, 5), (167, 15), (200, 5))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        server = Server(folder)
        try:
            for tempo, seconds in steady:
                measure(check_steady, server, player, folder, tempo, seconds)
            measure(check_change, server, player, folder)
            measure(check_stop, server, player, folder)
        except StandsStill:
            print('the computer is too busy: the metronome was not measured')
            return SKIPPED
        finally:
            server.end()

    return 0


if __name__ == '__main__':
    sys.exit(main())
