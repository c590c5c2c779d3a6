# SPDX-License-Identifier: GPL-3.0-or-later
"""The tones of the guided stretching are sound files that begin and end softly, are loud enough and
not too loud, and can be told apart.

Usage: test-sounds.py FOLDER
"""

import cmath
import math
import pathlib
import struct
import sys
import unittest
import wave

FOLDER = pathlib.Path(sys.argv[1])
LARGEST = 32767

# By their pitches at the beginning and at the end, in oscillations a second: up, down, and up a chord.
TONES = {'hold': (523, 784), 'release': (784, 523), 'finished': (523, 1047)}
PITCHES = (523, 659, 784, 1047)


def read(name):
    """The rate and the samples of a tone."""
    with wave.open(str(FOLDER / f'{name}.wav')) as file:
        assert file.getnchannels() == 1 and file.getsampwidth() == 2, 'one channel of 16 bits'
        count = file.getnframes()
        return file.getframerate(), struct.unpack(f'<{count}h', file.readframes(count))


def strength(samples, rate, pitch):
    """How much of a pitch there is."""
    turn = -2j * math.pi * pitch / rate

    return abs(sum(sample * cmath.exp(turn * index) for index, sample in enumerate(samples)))


def pitch_of(samples, rate):
    """The pitch that is strongest."""
    return max(PITCHES, key=lambda pitch: strength(samples, rate, pitch))


class SoundsTest(unittest.TestCase):
    """Each tone."""

    def test_they_are_soft_and_loud_enough(self):
        """There is no edge that clicks, nothing is cut off, and it can be heard."""
        for name in TONES:
            _rate, samples = read(name)
            self.assertLess(abs(samples[0]), 50)
            self.assertLess(max(map(abs, samples[-100:])), 50)
            self.assertLess(max(map(abs, samples)), LARGEST * 0.8)
            self.assertGreater(max(map(abs, samples)), LARGEST * 0.15)
            self.assertLess(max(abs(b - a) for a, b in zip(samples, samples[1:])), LARGEST * 0.1)

    def test_they_are_short(self):
        """A tone is over before the shortest count is."""
        for name in TONES:
            rate, samples = read(name)
            self.assertLess(len(samples) / rate, 2)

    def test_they_can_be_told_apart(self):
        """By the way they go."""
        for name, (first, last) in TONES.items():
            rate, samples = read(name)
            # The last note begins a note's length before the end, which is nine tenths of a second.
            last_note = len(samples) - rate * 9 // 10
            self.assertEqual(pitch_of(samples[:rate // 8], rate), first)
            self.assertEqual(pitch_of(samples[last_note + rate // 5:], rate), last)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
