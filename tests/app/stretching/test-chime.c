/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/chime.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "suite.h"

/* A sound card of ALSA's own, which writes into a file what it is sent; and one that is not there.
 */
#define CARD    "pcm.!default { type file slave.pcm { type null } file \"%s\" format raw }\n"
#define NO_CARD "# Nothing is called default.\n"

#define HEADER_LENGTH 44
#define WAIT_SECONDS  20

static GMutex mutex;
static GCond cond;
static guint n_played, n_heard;

static void
played (GradualChimeTone tone G_GNUC_UNUSED, gboolean is_heard, gpointer data G_GNUC_UNUSED)
{
  g_mutex_lock (&mutex);
  n_played++;
  n_heard += is_heard;
  g_cond_signal (&cond);
  g_mutex_unlock (&mutex);
}

static void
wait_for_played (guint n)
{
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  g_mutex_lock (&mutex);
  while (n_played < n)
    ck_assert (g_cond_wait_until (&cond, &mutex, end));
  g_mutex_unlock (&mutex);
}

/* No sound server of who runs the test is asked. */
static void
use_card (const char *configuration)
{
  g_autofree char *path = folder_path_of ("asound.conf");

  folder_write ("asound.conf", configuration);
  g_setenv ("ALSA_CONFIG_PATH", path, TRUE);
  g_setenv ("CANBERRA_DRIVER", "alsa", TRUE);
}

static void
use_card_that_writes (const char *path)
{
  g_autofree char *configuration = g_strdup_printf (CARD, path);

  use_card (configuration);
}

static const char *
sounds (void)
{
  const char *folder = g_getenv ("GRADUAL_TEST_SOUNDS");

  ck_assert_msg (folder != NULL, "GRADUAL_TEST_SOUNDS has to say where the tones are");

  return folder;
}

/* What a card was sent, once it is as long as it should be. */
static void
assert_sent (const char *path, const char *tone)
{
  g_autofree char *tone_path = g_build_filename (sounds (), tone, NULL);
  g_autofree char *expected = NULL;
  g_autofree char *sent = NULL;
  gsize length, sent_length = 0;
  gint64 end = g_get_monotonic_time () + WAIT_SECONDS * G_TIME_SPAN_SECOND;

  ck_assert (g_file_get_contents (tone_path, &expected, &length, NULL));
  length -= HEADER_LENGTH;
  while (sent_length < length) {
    ck_assert_int_lt (g_get_monotonic_time (), end);
    g_usleep (10000);
    g_clear_pointer (&sent, g_free);
    if (!g_file_get_contents (path, &sent, &sent_length, NULL))
      sent_length = 0;
  }
  ck_assert_mem_eq (sent, expected + HEADER_LENGTH, length);
}

START_TEST (test_a_tone_goes_to_the_sound_card)
{
  static const char *const tones[] = {"hold.wav", "release.wav", "finished.wav"};
  g_autofree char *path = folder_path_of ("sent");
  g_autoptr (GradualChime) chime = gradual_chime_new (sounds ());

  use_card_that_writes (path);
  gradual_chime_watch (chime, played, NULL);
  gradual_chime_play (chime, (GradualChimeTone)_i);
  wait_for_played (1);
  ck_assert_uint_eq (n_heard, 1);
  assert_sent (path, tones[_i]);
}
END_TEST

/* Turns the standard error into a file. */
static void
catch_errors (const char *path)
{
  int file = g_open (path, O_WRONLY | O_CREAT, 0600);

  ck_assert_int_ge (file, 0);
  ck_assert_int_ge (dup2 (file, STDERR_FILENO), 0);
  g_close (file, NULL);
}

START_TEST (test_without_a_sound_card_nothing_is_said)
{
  g_autofree char *path = folder_path_of ("errors");
  g_autofree char *errors = NULL;
  g_autoptr (GradualChime) chime = gradual_chime_new (sounds ());

  use_card (NO_CARD);
  catch_errors (path);
  gradual_chime_watch (chime, played, NULL);
  for (guint i = 0; i < 3; i++)
    gradual_chime_play (chime, GRADUAL_CHIME_HOLD);
  wait_for_played (3);
  ck_assert_uint_eq (n_heard, 0);
  ck_assert (g_file_get_contents (path, &errors, NULL, NULL));
  ck_assert_str_eq (errors, "");
}
END_TEST

START_TEST (test_without_files_nothing_is_said)
{
  g_autofree char *path = folder_path_of ("errors");
  g_autofree char *errors = NULL;
  g_autoptr (GradualChime) nowhere = gradual_chime_new (NULL);
  g_autoptr (GradualChime) empty = gradual_chime_new (folder_path);

  catch_errors (path);
  gradual_chime_watch (nowhere, played, NULL);
  gradual_chime_watch (empty, played, NULL);
  gradual_chime_play (nowhere, GRADUAL_CHIME_HOLD);
  gradual_chime_play (empty, GRADUAL_CHIME_FINISHED);
  wait_for_played (2);
  ck_assert_uint_eq (n_heard, 0);
  ck_assert (g_file_get_contents (path, &errors, NULL, NULL));
  ck_assert_str_eq (errors, "");
}
END_TEST

/* A card that opens a pipe which nobody reads does not come back, as a sound server that hangs. */
START_TEST (test_nobody_waits_for_a_card_that_hangs)
{
  g_autofree char *path = folder_path_of ("pipe");
  GradualChime *chime = gradual_chime_new (sounds ());

  ck_assert_int_eq (mkfifo (path, 0600), 0);
  use_card_that_writes (path);
  gradual_chime_watch (chime, played, NULL);
  for (guint i = 0; i < 10; i++)
    gradual_chime_play (chime, GRADUAL_CHIME_HOLD);
  g_usleep (200000);
  gradual_chime_free (chime);
  g_mutex_lock (&mutex);
  ck_assert_uint_eq (n_played, 0);
  g_mutex_unlock (&mutex);
}
END_TEST

START_TEST (test_one_that_never_played_ends)
{
  g_autoptr (GradualChime) chime = gradual_chime_new (sounds ());

  ck_assert_ptr_nonnull (chime);
}
END_TEST

/* This test lies elsewhere than the program. */
START_TEST (test_the_tones_are_installed)
{
  g_autofree char *folder = gradual_chime_find_folder ();

  ck_assert_str_eq (folder, GRADUAL_DATADIR "/gradual/sounds");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("chime");
  TCase *tests = tcase_create ("chime");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_loop_test (tests, test_a_tone_goes_to_the_sound_card, GRADUAL_CHIME_HOLD,
                       GRADUAL_CHIME_FINISHED + 1);
  tcase_add_test (tests, test_without_a_sound_card_nothing_is_said);
  tcase_add_test (tests, test_without_files_nothing_is_said);
  tcase_add_test (tests, test_nobody_waits_for_a_card_that_hangs);
  tcase_add_test (tests, test_one_that_never_played_ends);
  tcase_add_test (tests, test_the_tones_are_installed);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
