/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "shelf-case.h"

START_TEST (test_no_folder_is_an_empty_library)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, NULL);

  ck_assert_uint_eq (library->items->len, 0);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_SAME);
  ck_assert_uint_eq (folder_count (""), 0);
}
END_TEST

START_TEST (test_what_is_saved_is_loaded)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autoptr (GradualShelf) other = shelf_new ();
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GradualLibrary) loaded = NULL;
  g_autofree char *text = gradual_library_to_json (library, NULL);
  g_autofree char *again = NULL;

  shelf_save_ok (shelf, GRADUAL_UNITS_MINUTES);
  ck_assert (gradual_shelf_save (shelf, library, NULL));
  loaded = gradual_shelf_load (other, NULL);
  again = gradual_library_to_json (loaded, NULL);
  ck_assert_str_eq (text, again);
}
END_TEST

START_TEST (test_files_are_private)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  static const struct {
    const char *name;
    guint mode;
  } files[] = {
      {"home", 0700}, {"home/backups", 0700}, {SHELF_LIBRARY, 0600}, {"home/library.lock", 0600}};

  umask (0);
  shelf_save_ok (shelf, GRADUAL_UNITS_MINUTES);
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = folder_path_of (files[i].name);
    struct stat status;

    ck_assert_int_eq (stat (path, &status), 0);
    ck_assert_uint_eq (status.st_mode & 0777, files[i].mode);
  }
}
END_TEST

START_TEST (test_the_first_save_of_a_while_keeps_what_it_replaces)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GradualLibrary) backup = NULL;
  g_autoptr (GradualLibrary) first = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autofree char *text = gradual_library_to_json (first, NULL);
  g_autofree char *kept = NULL;

  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_save_ok (shelf, GRADUAL_UNITS_MINUTES);
  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  backups = gradual_shelf_list_backups (shelf);
  ck_assert_uint_eq (backups->len, 1);
  backup = gradual_shelf_load_backup (((const GradualBackup *)g_ptr_array_index (backups, 0))->path,
                                      NULL);
  kept = gradual_library_to_json (backup, NULL);
  /* With all that a plan can have, its days away too. */
  ck_assert_ptr_nonnull (strstr (text, "\"away\""));
  ck_assert_str_eq (kept, text);
}
END_TEST

START_TEST (test_a_shelf_that_was_not_loaded_overwrites_nothing)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (!shelf_save (shelf, GRADUAL_UNITS_MILES, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_UNREAD));
  ck_assert_uint_eq (folder_count (""), 0);
}
END_TEST

START_TEST (test_nothing_can_be_replaced_too)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autofree char *aside = NULL;

  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  ck_assert_ptr_null (aside);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_two_shelves_never_write_over_each_other)
{
  g_autoptr (GradualShelf) first = shelf_open ();
  g_autoptr (GradualShelf) second = shelf_open ();
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GradualLibrary) theirs = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;

  shelf_save_ok (first, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (gradual_shelf_look (first), GRADUAL_SHELF_SAME);
  ck_assert_int_eq (gradual_shelf_look (second), GRADUAL_SHELF_CHANGED);
  ck_assert (!gradual_shelf_save (second, library, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED));
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);

  /* Only when told to, and what the other wrote is kept. */
  ck_assert (gradual_shelf_replace (second, library, &aside, NULL));
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
  theirs = gradual_shelf_load_backup (aside, NULL);
  ck_assert_int_eq (theirs->units, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (gradual_shelf_look (first), GRADUAL_SHELF_CHANGED);
  ck_assert (!shelf_save (first, GRADUAL_UNITS_MINUTES, NULL));
}
END_TEST

START_TEST (test_what_was_loaded_again_can_be_saved_over)
{
  g_autoptr (GradualShelf) first = shelf_open ();
  g_autoptr (GradualShelf) second = shelf_open ();
  g_autoptr (GradualLibrary) library = NULL;

  shelf_save_ok (first, GRADUAL_UNITS_KILOMETRES);
  library = gradual_shelf_load (second, NULL);
  ck_assert_int_eq (library->units, GRADUAL_UNITS_KILOMETRES);
  shelf_save_ok (second, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_change_that_goes_away_is_no_change)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autofree char *path = folder_path_of (SHELF_LIBRARY);
  g_autofree char *text = NULL;

  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  text = folder_read (path);
  folder_write (SHELF_LIBRARY, "{");
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_CHANGED);
  ck_assert_ptr_null (gradual_shelf_load (shelf, NULL));
  ck_assert (!shelf_save (shelf, GRADUAL_UNITS_MILES, NULL));
  folder_write (SHELF_LIBRARY, text);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_SAME);
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_links_stay_links)
{
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *real = folder_path_of ("real");
  g_autofree char *path = folder_path_of (SHELF_LIBRARY);
  g_autofree char *far = folder_path_of ("far.json");
  g_autofree char *aside = NULL;
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MINUTES);
  g_autoptr (GradualLibrary) kept = NULL;
  g_autoptr (GradualShelf) shelf = NULL;

  g_mkdir (real, 0700);
  ck_assert_int_eq (symlink ("real", home), 0);
  ck_assert_int_eq (symlink ("../far.json", path), 0);
  shelf = shelf_open ();
  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
  ck_assert (g_file_test (home, G_FILE_TEST_IS_SYMLINK));
  ck_assert (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  ck_assert (g_file_test (far, G_FILE_TEST_IS_REGULAR));

  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  ck_assert (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  shelf_assert_on_disk (GRADUAL_UNITS_MINUTES);
  kept = gradual_shelf_load_backup (aside, NULL);
  ck_assert_int_eq (kept->units, GRADUAL_UNITS_MILES);
}
END_TEST

#define N_WRITERS 4

/* Each writer waits for the others, and reads all that they wrote. */
static guint
count_saves (void)
{
  return suite_rounds_up_to (12, 25);
}

/* Loads and saves until it has saved often enough, as one of several programs would. */
static gpointer
write_often (gpointer data)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  guint n_saved = 0;

  while (n_saved < count_saves ()) {
    g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, NULL);
    g_autoptr (GradualPlan) sample = sample_plan (SAMPLE_PLAIN, 1, 0);
    g_autoptr (GradualPlan) plan = NULL;
    g_autoptr (GradualLibrary) more = NULL;
    g_autofree char *id = g_strdup_printf ("%s-%u", (const char *)data, n_saved);
    GradualPlanHead head = sample->head;

    g_assert (library != NULL);
    head.id = id;
    plan = gradual_plan_with_head (sample, &head);
    more = gradual_library_with_plan (library, plan);
    if (gradual_shelf_save (shelf, more, NULL))
      n_saved++;
  }

  return NULL;
}

START_TEST (test_writers_at_once_lose_nothing)
{
  static char names[N_WRITERS][2] = {"a", "b", "c", "d"};
  GThread *threads[N_WRITERS];
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = NULL;

  for (guint i = 0; i < N_WRITERS; i++)
    threads[i] = g_thread_new ("writer", write_often, names[i]);
  for (guint i = 0; i < N_WRITERS; i++)
    g_thread_join (threads[i]);
  library = gradual_shelf_load (shelf, NULL);
  ck_assert_uint_eq (library->items->len, N_WRITERS * count_saves ());
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("shelf");
  TCase *tests = tcase_create ("shelf");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_no_folder_is_an_empty_library);
  tcase_add_test (tests, test_what_is_saved_is_loaded);
  tcase_add_test (tests, test_files_are_private);
  tcase_add_test (tests, test_the_first_save_of_a_while_keeps_what_it_replaces);
  tcase_add_test (tests, test_a_shelf_that_was_not_loaded_overwrites_nothing);
  tcase_add_test (tests, test_nothing_can_be_replaced_too);
  tcase_add_test (tests, test_two_shelves_never_write_over_each_other);
  tcase_add_test (tests, test_what_was_loaded_again_can_be_saved_over);
  tcase_add_test (tests, test_a_change_that_goes_away_is_no_change);
  tcase_add_test (tests, test_links_stay_links);
  tcase_add_test (tests, test_writers_at_once_lose_nothing);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
