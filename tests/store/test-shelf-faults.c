/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include <glib/gstdio.h>

#include "shelf-case.h"

START_TEST (test_a_backup_that_can_not_be_kept_does_not_hold_up)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();

  shelf_save_ok (shelf, GRADUAL_UNITS_MINUTES);
  folder_write ("home/backups", "a file in the way");
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

/* What can not be read, and what the error is of. */
static const struct {
  const char *text;
  GradualFormatError code;
} unreadable[] = {
    {"", GRADUAL_FORMAT_ERROR_INVALID},
    {"{ \"format\": \"gradual-lib", GRADUAL_FORMAT_ERROR_INVALID},
    {"{ \"format\": \"gradual-library\", \"version\": 1, \"units\": \"minutes\" }",
     GRADUAL_FORMAT_ERROR_INVALID},
    {"{ \"format\": \"gradual-library\", \"version\": 2, \"plans\": {} }",
     GRADUAL_FORMAT_ERROR_NEWER},
};

START_TEST (test_what_can_not_be_read_is_not_overwritten)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GError) error = NULL;

  g_mkdir (home, 0700);
  folder_write (SHELF_LIBRARY, unreadable[_i].text);
  ck_assert_ptr_null (gradual_shelf_load (shelf, &error));
  ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, (int)unreadable[_i].code));
  ck_assert_ptr_nonnull (strstr (error->message, gradual_shelf_get_path (shelf)));
  g_clear_error (&error);
  ck_assert (!shelf_save (shelf, GRADUAL_UNITS_MILES, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_UNREAD));
  shelf_assert_holds (SHELF_LIBRARY, unreadable[_i].text);
}
END_TEST

START_TEST (test_what_can_not_be_read_is_kept_when_it_is_replaced)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autofree char *aside = NULL;
  g_autofree char *text = NULL;

  g_mkdir (home, 0700);
  folder_write (SHELF_LIBRARY, unreadable[_i].text);
  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
  text = folder_read (aside);
  ck_assert_str_eq (text, unreadable[_i].text);

  /* From now on all is as always. */
  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);
  g_free (g_steal_pointer (&text));
  text = folder_read (aside);
  ck_assert_str_eq (text, unreadable[_i].text);
}
END_TEST

START_TEST (test_a_folder_in_the_place_of_the_file_is_kept)
{
  g_autofree char *place = folder_path_of (SHELF_LIBRARY);
  g_autofree char *inner = g_build_filename (place, "mine", NULL);
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;

  ck_assert_int_eq (g_mkdir_with_parents (inner, 0700), 0);
  ck_assert_ptr_null (gradual_shelf_load (shelf, NULL));
  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
  kept = g_build_filename (aside, "mine", NULL);
  ck_assert (g_file_test (kept, G_FILE_TEST_IS_DIR));
}
END_TEST

START_TEST (test_what_was_deleted_is_written_anew)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autofree char *path = folder_path_of (SHELF_LIBRARY);
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *elsewhere = folder_path_of ("elsewhere");
  g_autofree char *other = folder_path_of ("other");

  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_unlink (path), 0);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_MISSING);
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);

  /* With the whole folder. */
  ck_assert_int_eq (g_rename (home, elsewhere), 0);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_MISSING);
  shelf_save_ok (shelf, GRADUAL_UNITS_MINUTES);
  shelf_assert_on_disk (GRADUAL_UNITS_MINUTES);

  /* With something else in its place. */
  ck_assert_int_eq (g_rename (home, other), 0);
  folder_write ("home", "no folder");
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_MISSING);
  ck_assert_int_eq (g_unlink (home), 0);
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_full_disk_loses_nothing)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other_error = NULL;
  g_autofree char *aside = NULL;
  gboolean is_saved, is_replaced;

  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert (folder_fill_disk (TRUE));
  is_saved = gradual_shelf_save (shelf, library, &error);
  is_replaced = gradual_shelf_replace (shelf, library, &aside, &other_error);
  ck_assert (folder_fill_disk (FALSE));

  ck_assert (!is_saved && !is_replaced);
  ck_assert_ptr_nonnull (strstr (error->message, gradual_shelf_get_path (shelf)));
  ck_assert_ptr_nonnull (strstr (other_error->message, gradual_shelf_get_path (shelf)));
  ck_assert_ptr_null (aside);
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);
  /* The library, its lock, and the folder of backups: no half files, and nothing set aside. */
  ck_assert_uint_eq (folder_count ("home"), 3);
  ck_assert_uint_eq (folder_count ("home/backups"), 0);

  /* There is room again. */
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_read_only_folder_loses_nothing)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = NULL;
  g_autoptr (GradualLibrary) library = shelf_library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;

  folder_become_mortal ();
  shelf = shelf_open ();
  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_chmod (home, 0500), 0);
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);
  ck_assert (!gradual_shelf_save (shelf, library, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES));
  ck_assert_ptr_nonnull (strstr (error->message, home));
  ck_assert (!gradual_shelf_replace (shelf, library, &aside, NULL));
  ck_assert_ptr_null (aside);
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);

  ck_assert_int_eq (g_chmod (home, 0700), 0);
  shelf_save_ok (shelf, GRADUAL_UNITS_MILES);
  shelf_assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_file_that_may_not_be_read_is_not_overwritten)
{
  g_autofree char *path = folder_path_of (SHELF_LIBRARY);
  g_autoptr (GradualShelf) shelf = NULL;
  g_autoptr (GradualShelf) other = NULL;
  g_autoptr (GError) error = NULL;

  folder_become_mortal ();
  shelf = shelf_open ();
  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_chmod (path, 0), 0);
  other = shelf_new ();
  ck_assert_ptr_null (gradual_shelf_load (other, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES));
  ck_assert (!shelf_save (other, GRADUAL_UNITS_MILES, NULL));
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_CHANGED);
  ck_assert (!shelf_save (shelf, GRADUAL_UNITS_MILES, NULL));
  ck_assert_int_eq (g_chmod (path, 0600), 0);
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);
}
END_TEST

START_TEST (test_what_could_not_be_read_again_is_not_written)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_PLAIN, 1, 0);
  g_autoptr (GradualPlan) titled = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = g_strnfill (10000, 'x');
  GradualPlanHead head = plan->head;

  shelf_save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  head.title = title;
  titled = gradual_plan_with_head (plan, &head);
  library = gradual_library_with_plan (empty, titled);
  ck_assert (!gradual_shelf_save (shelf, library, &error));
  ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID));
  ck_assert_ptr_nonnull (strstr (error->message, "plans[0].plan.title"));
  shelf_assert_on_disk (GRADUAL_UNITS_KILOMETRES);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("shelf-faults");
  TCase *tests = tcase_create ("shelf-faults");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_loop_test (tests, test_what_can_not_be_read_is_not_overwritten, 0,
                       G_N_ELEMENTS (unreadable));
  tcase_add_loop_test (tests, test_what_can_not_be_read_is_kept_when_it_is_replaced, 0,
                       G_N_ELEMENTS (unreadable));
  tcase_add_test (tests, test_a_folder_in_the_place_of_the_file_is_kept);
  tcase_add_test (tests, test_a_full_disk_loses_nothing);
  tcase_add_test (tests, test_a_read_only_folder_loses_nothing);
  tcase_add_test (tests, test_a_file_that_may_not_be_read_is_not_overwritten);
  tcase_add_test (tests, test_what_could_not_be_read_again_is_not_written);
  tcase_add_test (tests, test_what_was_deleted_is_written_anew);
  tcase_add_test (tests, test_a_backup_that_can_not_be_kept_does_not_hold_up);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
