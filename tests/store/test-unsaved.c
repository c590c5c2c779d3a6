/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/unsaved.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "shelf-case.h"

static char *
keep (GradualUnits units)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualLibrary) library = shelf_library_new (units);
  g_autoptr (GError) error = NULL;
  char *path = gradual_unsaved_keep (home, library, &error);

  ck_assert_msg (path != NULL, "%s", error != NULL ? error->message : "?");

  return path;
}

START_TEST (test_what_is_kept_is_found_until_it_is_put_aside)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autoptr (GradualLibrary) library = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *kept = NULL, *found = NULL;
  GStatBuf status;

  ck_assert_ptr_null (gradual_unsaved_find (home));
  shelf_save_ok (shelf, GRADUAL_UNITS_MINUTES);
  kept = keep (GRADUAL_UNITS_MILES);
  found = gradual_unsaved_find (home);
  ck_assert_str_eq (found, kept);
  ck_assert_int_eq (g_stat (found, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);
  library = gradual_shelf_load_backup (found, NULL);
  ck_assert_int_eq (library->units, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MINUTES);
  /* It is no backup, which would be thinned out. */
  backups = gradual_shelf_list_backups (shelf);
  ck_assert_uint_eq (backups->len, 0);

  ck_assert (gradual_unsaved_put_aside (home, found, NULL));
  ck_assert_ptr_null (gradual_unsaved_find (home));
  ck_assert_uint_eq (folder_count ("home/backups"), 1);
}
END_TEST

START_TEST (test_several_are_kept_and_the_newest_comes_first)
{
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *first = keep (GRADUAL_UNITS_MILES);
  g_autofree char *second = keep (GRADUAL_UNITS_KILOMETRES);
  g_autofree char *found = gradual_unsaved_find (home);
  g_autofree char *other = NULL;

  ck_assert_str_ne (first, second);
  ck_assert_str_eq (found, second);
  ck_assert (gradual_unsaved_put_aside (home, found, NULL));
  other = gradual_unsaved_find (home);
  ck_assert_str_eq (other, first);
}
END_TEST

START_TEST (test_what_can_not_be_kept_is_told)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GError) error = NULL, other = NULL;

  folder_write ("home", "a file in the way");
  ck_assert_ptr_null (gradual_unsaved_keep (home, library, &error));
  ck_assert_ptr_nonnull (strstr (error->message, home));
  ck_assert (!gradual_unsaved_put_aside (home, "/nowhere", &other));
  ck_assert_ptr_nonnull (other);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("unsaved");
  TCase *tests = tcase_create ("unsaved");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_what_is_kept_is_found_until_it_is_put_aside);
  tcase_add_test (tests, test_several_are_kept_and_the_newest_comes_first);
  tcase_add_test (tests, test_what_can_not_be_kept_is_told);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
