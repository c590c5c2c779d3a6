/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Makes the tones of the guided stretching: up when a hold begins, down when it ends, and a chord,
 * note by note, when all is done. Each is told from the others by its direction, not by its pitch
 * alone. Notes are sines that begin softly and fade, so that nothing clicks.
 *
 * Usage: make-sounds FOLDER */

#define PI   3.14159265358979323846
#define RATE 44100 /* samples a second, one channel of 16 bits */

/* Well below the largest sample, for notes that overlap. */
#define LOUDNESS      0.28
#define OVERTONE      0.2  /* of the octave, for small speakers that hardly play the note itself */
#define ATTACK        0.02 /* seconds until a note is at its loudest */
#define FADE          0.22 /* seconds in which it comes down to a third or so */
#define NOTE          0.9  /* seconds until it has gone */
#define RELEASE       0.05 /* of which these bring it down to nothing */
#define NOTES_MAX     4
#define DISTANCE      0.16 /* seconds from a note to the next one */
#define HEADER_LENGTH 44

/* Pitches, in oscillations a second: the notes of a major chord. */
#define C5 523.25
#define E5 659.26
#define G5 783.99
#define C6 1046.50

static const struct {
  const char *name;
  double notes[NOTES_MAX]; /* 0: none any more */
} sounds[] = {
    {"hold.wav", {C5, G5}},
    {"release.wav", {G5, C5}},
    {"finished.wav", {C5, E5, G5, C6}},
};

/* Half a wave of a cosine leads from 0 to 1 without an edge. */
static double
ease (double part)
{
  if (part <= 0)
    return 0;

  return part >= 1 ? 1 : (1 - cos (PI * part)) / 2;
}

/* What a note of that pitch adds, so many seconds after it began. */
static double
note_at (double pitch, double time)
{
  double envelope;

  if (time < 0 || time > NOTE)
    return 0;
  envelope = ease (time / ATTACK) * exp (-time / FADE) * ease ((NOTE - time) / RELEASE);

  return envelope * (sin (2 * PI * pitch * time) + OVERTONE * sin (4 * PI * pitch * time)) /
         (1 + OVERTONE);
}

static void
put (FILE *file, uint32_t value, int n_bytes)
{
  for (int i = 0; i < n_bytes; i++)
    fputc ((int)(value >> (8 * i) & 0xff), file);
}

/* The header of a WAV file: little numbers first, and no compression. */
static void
put_header (FILE *file, uint32_t n_samples)
{
  fputs ("RIFF", file);
  put (file, HEADER_LENGTH - 8 + 2 * n_samples, 4);
  fputs ("WAVEfmt ", file);
  put (file, 16, 4);
  put (file, 1, 2);
  put (file, 1, 2);
  put (file, RATE, 4);
  put (file, 2 * RATE, 4);
  put (file, 2, 2);
  put (file, 16, 2);
  fputs ("data", file);
  put (file, 2 * n_samples, 4);
}

static void
put_sound (FILE *file, const double notes[NOTES_MAX])
{
  int n_notes = 0;
  uint32_t n_samples;

  while (n_notes < NOTES_MAX && notes[n_notes] > 0)
    n_notes++;
  n_samples = (uint32_t)(RATE * (NOTE + DISTANCE * (n_notes - 1)));

  put_header (file, n_samples);
  for (uint32_t sample = 0; sample < n_samples; sample++) {
    double sum = 0;

    for (int i = 0; i < n_notes; i++)
      sum += note_at (notes[i], (double)sample / RATE - DISTANCE * i);
    put (file, (uint32_t)(int32_t)lround (LOUDNESS * sum * INT16_MAX), 2);
  }
}

int
main (int argc, char **argv)
{
  if (argc != 2) {
    fprintf (stderr, "usage: make-sounds FOLDER\n");
    return EXIT_FAILURE;
  }

  for (size_t i = 0; i < sizeof sounds / sizeof sounds[0]; i++) {
    char path[4096];
    FILE *file;

    snprintf (path, sizeof path, "%s/%s", argv[1], sounds[i].name);
    file = fopen (path, "wb");
    if (file == NULL) {
      perror (path);
      return EXIT_FAILURE;
    }
    put_sound (file, sounds[i].notes);
    if (fclose (file) != 0) {
      perror (path);
      return EXIT_FAILURE;
    }
  }

  return EXIT_SUCCESS;
}
