/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/click-sound.h"

#include <stdlib.h>
#include <string.h>

#include "suite.h"

#define SECONDS 20
#define LENGTH  (SECONDS * GRADUAL_CLICK_RATE)

static gint16 sound[LENGTH];

/* Makes the sound in parts of @part samples, and asks for @later from sample @change on. */
static void
make (int tempo, gsize part, int later, gsize change)
{
  GradualBeatTrack track;

  gradual_beat_track_init (&track, GRADUAL_CLICK_RATE, tempo, 0);
  for (gsize at = 0; at < LENGTH; at += part) {
    if (at >= change)
      gradual_beat_track_set_tempo (&track, later);
    gradual_click_sound_fill (&track, (gint64)at, sound + at, MIN (part, LENGTH - at));
  }
}

/* The first sample that is not silent, from @from on; -1 for none. */
static int
next_sound (int from)
{
  for (; from < LENGTH; from++)
    if (sound[from] != 0)
      return from;

  return -1;
}

/* Where clicks begin, as is heard of the sound alone. */
static guint
find_clicks (int *clicks)
{
  guint n = 0;

  for (int at = next_sound (0); at >= 0; at = next_sound (at + GRADUAL_CLICK_LENGTH))
    clicks[n++] = at;

  return n;
}

START_TEST (test_clicks_begin_on_the_sample)
{
  static int clicks[SECONDS * 4];

  for (int tempo = GRADUAL_TEMPO_MIN; tempo <= GRADUAL_TEMPO_MAX; tempo++) {
    guint n;

    make (tempo, 480, tempo, LENGTH);
    n = find_clicks (clicks);
    ck_assert_uint_eq (n, (guint)((SECONDS * tempo + 59) / 60));
    for (guint i = 0; i < n; i++)
      ck_assert_int_eq (clicks[i], (gint64)i * 60 * GRADUAL_CLICK_RATE / tempo);
  }
}
END_TEST

/* The parts in which it is made are not heard. */
START_TEST (test_the_parts_do_not_matter)
{
  static const gsize parts[] = {1, 7, 479, 4801, LENGTH};
  g_autofree gint16 *whole = NULL;

  make (173, 480, 173, LENGTH);
  whole = g_memdup2 (sound, sizeof sound);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    make (173, parts[i], 173, LENGTH);
    ck_assert_int_eq (memcmp (whole, sound, sizeof sound), 0);
  }
}
END_TEST

/* All clicks are the same: none is stressed, none is cut off. */
START_TEST (test_each_click_is_whole)
{
  static int clicks[SECONDS * 4];
  guint n;

  make (GRADUAL_TEMPO_MAX, 480, GRADUAL_TEMPO_MAX, LENGTH);
  n = find_clicks (clicks);
  ck_assert_uint_gt (n, 60);
  for (guint i = 1; i < n; i++)
    ck_assert_int_eq (memcmp (sound, sound + clicks[i], GRADUAL_CLICK_LENGTH * sizeof *sound), 0);
  ck_assert_int_gt (abs (sound[0]), 10000);
  /* It ends without a jump. */
  ck_assert_int_lt (abs (sound[GRADUAL_CLICK_LENGTH - 1]), 100);
}
END_TEST

/* 160 a minute are 18000 samples, 180 are 16000. It is asked for between two beats, and on one. */
START_TEST (test_another_tempo_comes_with_the_next_beat)
{
  static const gsize changes[] = {18480, 36000};
  static const int expected[][5] = {{0, 18000, 36000, 52000, 68000},
                                    {0, 18000, 36000, 52000, 68000}};
  static int clicks[SECONDS * 4];

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    make (160, 480, 180, changes[i]);
    find_clicks (clicks);
    for (guint j = 0; j < G_N_ELEMENTS (expected[i]); j++)
      ck_assert_int_eq (clicks[j], expected[i][j]);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("click-sound");
  TCase *tests = tcase_create ("click-sound");

  tcase_add_test (tests, test_clicks_begin_on_the_sample);
  tcase_add_test (tests, test_the_parts_do_not_matter);
  tcase_add_test (tests, test_each_click_is_whole);
  tcase_add_test (tests, test_another_tempo_comes_with_the_next_beat);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
