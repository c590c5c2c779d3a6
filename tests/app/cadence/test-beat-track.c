/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/beat-track.h"

#include "suite.h"

/* Where each beat is, worked by hand: at 167 a minute there are 48000·60/167 = 17245.5 samples from
 * one to the next. */
START_TEST (test_each_beat_is_where_it_would_be_without_rounding)
{
  static const gint64 beats[] = {1000, 18245, 35491, 52736, 69982, 87227};
  GradualBeatTrack track;

  gradual_beat_track_init (&track, 48000, 167, 1000);
  for (guint i = 0; i < G_N_ELEMENTS (beats); i++) {
    ck_assert_int_eq (track.next, beats[i]);
    gradual_beat_track_pass (&track);
    ck_assert_int_eq (track.last, beats[i]);
  }
}
END_TEST

/* After an hour, and after a day, there are as many beats as there have to be. */
START_TEST (test_there_is_no_drift)
{
  for (int tempo = GRADUAL_TEMPO_MIN; tempo <= GRADUAL_TEMPO_MAX; tempo++) {
    GradualBeatTrack track;

    gradual_beat_track_init (&track, 48000, tempo, 0);
    /* The beat that begins the time, and the one that ends it. */
    ck_assert_uint_eq (gradual_beat_track_advance (&track, G_GINT64_CONSTANT (48000) * 3600),
                       (guint)tempo * 60 + 1);
    ck_assert_int_eq (track.last, G_GINT64_CONSTANT (48000) * 3600);
    ck_assert_uint_eq (gradual_beat_track_advance (&track, G_GINT64_CONSTANT (48000) * 86400),
                       (guint)tempo * 60 * 23);
    ck_assert_int_eq (track.last, G_GINT64_CONSTANT (48000) * 86400);
  }
}
END_TEST

START_TEST (test_another_tempo_begins_with_the_next_beat)
{
  GradualBeatTrack track;

  /* 160 a minute are 18000 samples, 180 are 16000. */
  gradual_beat_track_init (&track, 48000, 160, 0);
  ck_assert_uint_eq (gradual_beat_track_advance (&track, 18500), 2);
  gradual_beat_track_set_tempo (&track, 180);
  ck_assert_int_eq (track.next, 36000);
  ck_assert_int_eq (track.tempo, 160);
  gradual_beat_track_pass (&track);
  ck_assert_int_eq (track.tempo, 180);
  ck_assert_int_eq (track.last, 36000);
  ck_assert_int_eq (track.next, 52000);
  gradual_beat_track_pass (&track);
  ck_assert_int_eq (track.next, 68000);

  /* What is changed and changed back before a beat is no change. */
  gradual_beat_track_set_tempo (&track, 160);
  gradual_beat_track_set_tempo (&track, 180);
  gradual_beat_track_pass (&track);
  ck_assert_int_eq (track.next, 84000);
}
END_TEST

/* 160 a minute are 18000 samples, 200 are 14400; what is written ahead is less than that. */
START_TEST (test_a_beat_that_is_written_and_not_heard_is_the_next)
{
  GradualBeatTrack track;

  gradual_beat_track_init (&track, 48000, 160, 0);
  gradual_beat_track_advance (&track, 36000);
  gradual_beat_track_set_tempo_behind (&track, 200, 35999, 48000);
  ck_assert_int_eq (track.tempo, 200);
  ck_assert_int_eq (track.next, 50400);
  gradual_beat_track_pass (&track);
  ck_assert_int_eq (track.next, 64800);

  /* It is heard: what comes after it is begun. */
  gradual_beat_track_set_tempo_behind (&track, 160, 50400, 60000);
  ck_assert_int_eq (track.tempo, 200);
  ck_assert_int_eq (track.next, 64800);
  gradual_beat_track_pass (&track);
  ck_assert_int_eq (track.next, 82800);

  /* Too much is written: there would have had to be a beat. */
  gradual_beat_track_set_tempo_behind (&track, 200, 64799, 79201);
  ck_assert_int_eq (track.next, 82800);
  gradual_beat_track_set_tempo_behind (&track, 200, 64799, 79200);
  ck_assert_int_eq (track.next, 79200);
}
END_TEST

START_TEST (test_before_the_first_beat_the_tempo_begins_with_it)
{
  GradualBeatTrack track;

  gradual_beat_track_init (&track, 48000, 160, 9600);
  gradual_beat_track_set_tempo_behind (&track, 200, 0, 4800);
  ck_assert_int_eq (track.next, 9600);
  gradual_beat_track_pass (&track);
  ck_assert_int_eq (track.next, 24000);
}
END_TEST

START_TEST (test_goes_past_what_is_over)
{
  GradualBeatTrack track;

  gradual_beat_track_init (&track, 1000000, 150, 7);
  ck_assert_uint_eq (gradual_beat_track_advance (&track, 6), 0);
  ck_assert_uint_eq (gradual_beat_track_advance (&track, 7), 1);
  ck_assert_uint_eq (gradual_beat_track_advance (&track, 400006), 0);
  ck_assert_uint_eq (gradual_beat_track_advance (&track, 400007), 1);
  ck_assert_int_eq (track.last, 400007);
  ck_assert_uint_eq (gradual_beat_track_advance (&track, 4000007), 9);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("beat-track");
  TCase *tests = tcase_create ("beat-track");

  tcase_add_test (tests, test_each_beat_is_where_it_would_be_without_rounding);
  tcase_add_test (tests, test_there_is_no_drift);
  tcase_add_test (tests, test_another_tempo_begins_with_the_next_beat);
  tcase_add_test (tests, test_a_beat_that_is_written_and_not_heard_is_the_next);
  tcase_add_test (tests, test_before_the_first_beat_the_tempo_begins_with_it);
  tcase_add_test (tests, test_goes_past_what_is_over);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
