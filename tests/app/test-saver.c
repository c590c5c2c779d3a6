/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/saver.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include <gio/gio.h>

#include "folder.h"
#include "suite.h"
#include "wait.h"

/* What the saver has told. */
static guint n_news[GRADUAL_SAVER_SAME + 1];
static guint n_all;
static int last_units;
static GThread *owner;

static void
take_news (GradualSaverNews news, GradualLibrary *library, const GError *error, gpointer user_data)
{
  ck_assert_ptr_eq (user_data, n_news);
  ck_assert_ptr_eq (g_thread_self (), owner);
  ck_assert ((error != NULL) == (library != NULL && news != GRADUAL_SAVER_SAVED));
  n_news[news]++;
  n_all++;
  if (library != NULL)
    last_units = (int)library->units;
}

static GradualLibrary *
library_new (guint number)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();

  return gradual_library_with_units (empty, (GradualUnits)(number % 3));
}

static GradualSaver *
saver_new (void)
{
  g_autofree char *home = folder_path_of ("home");
  GradualShelf *shelf = gradual_shelf_new (home);
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, NULL);

  ck_assert_ptr_nonnull (library);
  owner = g_thread_self ();

  return gradual_saver_new (shelf, take_news, n_news);
}

static void
save (GradualSaver *saver, guint number)
{
  g_autoptr (GradualLibrary) library = library_new (number);

  gradual_saver_save (saver, library);
}

static void
assert_on_disk (guint number)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = gradual_shelf_new (home);
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, NULL);

  ck_assert_ptr_nonnull (library);
  ck_assert_int_eq (library->units, number % 3);
}

START_TEST (test_what_is_saved_is_told_and_on_disk)
{
  g_autoptr (GradualSaver) saver = saver_new ();

  save (saver, 1);
  wait_until (n_all > 0);
  ck_assert_uint_eq (n_news[GRADUAL_SAVER_SAVED], 1);
  ck_assert_int_eq (last_units, 1);
  assert_on_disk (1);
}
END_TEST

START_TEST (test_the_last_of_many_is_written)
{
  g_autoptr (GradualSaver) saver = saver_new ();
  const guint n_saves = 1000;

  for (guint i = 0; i <= n_saves; i++)
    save (saver, i);
  ck_assert (gradual_saver_flush (saver, 20, NULL));
  assert_on_disk (n_saves);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  ck_assert_int_eq (last_units, n_saves % 3);
  ck_assert_uint_eq (n_news[GRADUAL_SAVER_SAVED], n_all);
  /* To give a library to the saver is quick; the disk does not see them all. */
  ck_assert_uint_lt (n_all, n_saves / 2);
}
END_TEST

START_TEST (test_closing_writes_what_is_left)
{
  GradualSaver *saver = saver_new ();

  save (saver, 2);
  gradual_saver_close (saver);
  assert_on_disk (2);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  ck_assert_uint_eq (n_all, 0);
}
END_TEST

START_TEST (test_a_failure_is_told_and_tried_again)
{
  g_autoptr (GradualSaver) saver = saver_new ();
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GError) error = NULL;

  ck_assert (gradual_saver_flush (saver, 20, NULL));
  folder_write ("home", "a file in the way");
  save (saver, 1);
  wait_until (n_news[GRADUAL_SAVER_FAILED] == 1);
  ck_assert (!gradual_saver_flush (saver, 20, &error));
  ck_assert_ptr_nonnull (error);
  wait_until (n_news[GRADUAL_SAVER_FAILED] == 2);

  /* It goes away, and the flush writes what failed. */
  ck_assert_int_eq (remove (home), 0);
  ck_assert (gradual_saver_flush (saver, 20, NULL));
  assert_on_disk (1);
  save (saver, 2);
  ck_assert (gradual_saver_flush (saver, 20, NULL));
  assert_on_disk (2);
}
END_TEST

START_TEST (test_what_others_do_is_told)
{
  g_autoptr (GradualSaver) saver = saver_new ();
  g_autofree char *path = folder_path_of ("home/library.json");
  g_autoptr (GError) error = NULL;

  save (saver, 1);
  gradual_saver_look (saver);
  wait_until (n_news[GRADUAL_SAVER_SAME] == 1);
  folder_write ("home/library.json", "{}");
  gradual_saver_look (saver);
  wait_until (n_news[GRADUAL_SAVER_CHANGED] == 1);
  save (saver, 2);
  wait_until (n_news[GRADUAL_SAVER_CHANGED] == 2);
  ck_assert (!gradual_saver_flush (saver, 20, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED));
  ck_assert_int_eq (remove (path), 0);
  gradual_saver_look (saver);
  wait_until (n_news[GRADUAL_SAVER_MISSING] == 1);
}
END_TEST

START_TEST (test_a_borrowed_shelf_is_idle_and_old_news_is_never_told)
{
  g_autoptr (GradualSaver) saver = saver_new ();

  for (guint i = 0; i < 200; i++) {
    g_autoptr (GradualLibrary) library = library_new (i);
    g_autoptr (GError) error = NULL;
    GradualShelf *shelf;

    save (saver, i + 1);
    gradual_saver_look (saver);
    shelf = gradual_saver_borrow_shelf (saver);
    ck_assert_msg (gradual_shelf_save (shelf, library, &error), "%s",
                   error != NULL ? error->message : "?");
    ck_assert (gradual_saver_flush (saver, 20, NULL));
    assert_on_disk (i);
  }
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  ck_assert_uint_eq (n_all, 0);
}
END_TEST

/* As a disk that does not answer: somebody holds the lock, and does not let go of it. */
START_TEST (test_the_wait_for_a_stuck_disk_ends)
{
  g_autoptr (GradualSaver) saver = saver_new ();
  g_autofree char *path = folder_path_of ("home/library.lock");
  g_autoptr (GError) error = NULL;
  gint64 begin;
  int lock;

  save (saver, 1);
  ck_assert (gradual_saver_flush (saver, 20, NULL));
  lock = open (path, O_RDWR | O_CLOEXEC);
  ck_assert_int_eq (flock (lock, LOCK_EX), 0);
  begin = g_get_monotonic_time ();
  save (saver, 2);
  ck_assert_int_lt (g_get_monotonic_time () - begin, G_TIME_SPAN_SECOND);
  ck_assert (!gradual_saver_flush (saver, 1, &error));
  ck_assert (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT));
  assert_on_disk (1);
  close (lock);
  ck_assert (gradual_saver_flush (saver, 20, NULL));
  assert_on_disk (2);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("saver");
  TCase *tests = tcase_create ("saver");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_what_is_saved_is_told_and_on_disk);
  tcase_add_test (tests, test_the_last_of_many_is_written);
  tcase_add_test (tests, test_closing_writes_what_is_left);
  tcase_add_test (tests, test_a_failure_is_told_and_tried_again);
  tcase_add_test (tests, test_what_others_do_is_told);
  tcase_add_test (tests, test_a_borrowed_shelf_is_idle_and_old_news_is_never_told);
  tcase_add_test (tests, test_the_wait_for_a_stuck_disk_ends);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
