/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/metronome.h"

#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>

#include "folder.h"
#include "suite.h"

/* Without a sound server, and with one that does not answer. What is heard where there is one is
 * measured by test-metronome-sound.py. */

#define PATIENCE (10 * G_TIME_SPAN_SECOND)

static GradualMetronome *metronome;

static void
set_up (void)
{
  folder_set_up ();
  g_setenv ("PULSE_SERVER", "unix:/nonexistent/gradual", TRUE);
  metronome = gradual_metronome_new ();
}

static void
tear_down (void)
{
  gradual_metronome_free (metronome);
  folder_tear_down ();
}

static void
wait_for (GradualMetronomeState state)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (gradual_metronome_get_state (metronome) != state) {
    ck_assert_int_lt (g_get_monotonic_time (), end);
    g_usleep (1000);
  }
}

START_TEST (test_is_off_at_first)
{
  gint64 beat;

  ck_assert_int_eq (gradual_metronome_get_state (metronome), GRADUAL_METRONOME_OFF);
  ck_assert (!gradual_metronome_last_beat (metronome, g_get_monotonic_time (), &beat));
  gradual_metronome_stop (metronome);
  gradual_metronome_set_tempo (metronome, 150);
  ck_assert_int_eq (gradual_metronome_get_state (metronome), GRADUAL_METRONOME_OFF);
}
END_TEST

START_TEST (test_without_a_server_the_beat_is_seen)
{
  gint64 start = g_get_monotonic_time (), first, beat;

  gradual_metronome_start (metronome, 160);
  wait_for (GRADUAL_METRONOME_SILENT);
  ck_assert (gradual_metronome_last_beat (metronome, g_get_monotonic_time (), &first));
  ck_assert_int_ge (first, start);

  /* 160 a minute are 375000 microseconds; it is the metronome that is told the time. */
  first = first - (first - start) / 375000 * 375000;
  for (int i = 20; i < 100; i++) {
    gint64 exact = first + i * G_GINT64_CONSTANT (375000);

    ck_assert (gradual_metronome_last_beat (metronome, exact + 200000, &beat));
    ck_assert_int_eq (beat, exact);
  }
  gradual_metronome_stop (metronome);
  ck_assert_int_eq (gradual_metronome_get_state (metronome), GRADUAL_METRONOME_OFF);
}
END_TEST

START_TEST (test_another_tempo_is_seen_with_the_next_beat)
{
  gint64 first, beat;

  gradual_metronome_start (metronome, 150);
  ck_assert (gradual_metronome_last_beat (metronome, g_get_monotonic_time (), &first));
  gradual_metronome_set_tempo (metronome, 200);
  ck_assert (gradual_metronome_last_beat (metronome, first + 399999, &beat));
  ck_assert_int_eq (beat, first);
  ck_assert (gradual_metronome_last_beat (metronome, first + 400000, &beat));
  ck_assert_int_eq (beat, first + 400000);
  ck_assert (gradual_metronome_last_beat (metronome, first + 700000, &beat));
  ck_assert_int_eq (beat, first + 700000);
}
END_TEST

/* A server that takes what is said to it and says nothing: nobody waits, the beat is seen, and to
 * stop and to begin anew is possible. */
START_TEST (test_nobody_waits_for_a_server_that_does_not_answer)
{
  g_autofree char *path = g_build_filename (folder_new (), "server", NULL);
  g_autofree char *name = g_strconcat ("unix:", path, NULL);
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
  g_autoptr (GSocket) server =
      g_socket_new (G_SOCKET_FAMILY_UNIX, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_DEFAULT, NULL);
  gint64 before, beat;

  ck_assert (g_socket_bind (server, address, FALSE, NULL) && g_socket_listen (server, NULL));
  g_setenv ("PULSE_SERVER", name, TRUE);
  before = g_get_monotonic_time ();
  gradual_metronome_start (metronome, 180);
  ck_assert (gradual_metronome_last_beat (metronome, g_get_monotonic_time (), &beat));
  ck_assert_int_eq (gradual_metronome_get_state (metronome), GRADUAL_METRONOME_CONNECTING);
  gradual_metronome_stop (metronome);
  gradual_metronome_start (metronome, 180);
  gradual_metronome_stop (metronome);
  ck_assert_int_lt (g_get_monotonic_time () - before, G_TIME_SPAN_SECOND);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("metronome");
  TCase *tests = tcase_create ("metronome");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_is_off_at_first);
  tcase_add_test (tests, test_without_a_server_the_beat_is_seen);
  tcase_add_test (tests, test_another_tempo_is_seen_with_the_next_beat);
  tcase_add_test (tests, test_nobody_waits_for_a_server_that_does_not_answer);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
