/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/shelf.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "folder.h"
#include "formats/library-json.h"
#include "samples.h"
#include "suite.h"

#define LIBRARY "home/library.json"

static GradualShelf *
shelf_new (void)
{
  g_autofree char *home = folder_path_of ("home");

  return gradual_shelf_new (home);
}

/* A shelf that has been loaded. */
static GradualShelf *
shelf_open (void)
{
  GradualShelf *shelf = shelf_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, &error);

  ck_assert_msg (library != NULL, "%s", error != NULL ? error->message : "?");

  return shelf;
}

/* A library that can be told from others by its units. */
static GradualLibrary *
library_new (GradualUnits units)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_ALL, 12, 30);
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);

  return gradual_library_with_units (library, units);
}

static gboolean
save (GradualShelf *shelf, GradualUnits units, GError **error)
{
  g_autoptr (GradualLibrary) library = library_new (units);

  return gradual_shelf_save (shelf, library, error);
}

static void
save_ok (GradualShelf *shelf, GradualUnits units)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (save (shelf, units, &error), "%s", error != NULL ? error->message : "?");
}

/* What a new start finds. */
static void
assert_on_disk (GradualUnits units)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, &error);

  ck_assert_msg (library != NULL, "%s", error != NULL ? error->message : "?");
  ck_assert_int_eq (library->units, units);
}

static void
assert_holds (const char *name, const char *text)
{
  g_autofree char *path = folder_path_of (name);
  g_autofree char *found = folder_read (path);

  ck_assert_str_eq (found, text);
}

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
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GradualLibrary) loaded = NULL;
  g_autofree char *text = gradual_library_to_json (library, NULL);
  g_autofree char *again = NULL;

  save_ok (shelf, GRADUAL_UNITS_MINUTES);
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
      {"home", 0700}, {"home/backups", 0700}, {LIBRARY, 0600}, {"home/library.lock", 0600}};

  umask (0);
  save_ok (shelf, GRADUAL_UNITS_MINUTES);
  save_ok (shelf, GRADUAL_UNITS_MILES);
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

  save_ok (shelf, GRADUAL_UNITS_MILES);
  save_ok (shelf, GRADUAL_UNITS_MINUTES);
  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  backups = gradual_shelf_list_backups (shelf);
  ck_assert_uint_eq (backups->len, 1);
  backup = gradual_shelf_load_backup (((const GradualBackup *)g_ptr_array_index (backups, 0))->path,
                                      NULL);
  ck_assert_int_eq (backup->units, GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_backup_that_can_not_be_kept_does_not_hold_up)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();

  save_ok (shelf, GRADUAL_UNITS_MINUTES);
  folder_write ("home/backups", "a file in the way");
  save_ok (shelf, GRADUAL_UNITS_MILES);
  assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_shelf_that_was_not_loaded_overwrites_nothing)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (!save (shelf, GRADUAL_UNITS_MILES, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_UNREAD));
  ck_assert_uint_eq (folder_count (""), 0);
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
  folder_write (LIBRARY, unreadable[_i].text);
  ck_assert_ptr_null (gradual_shelf_load (shelf, &error));
  ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, (int)unreadable[_i].code));
  ck_assert_ptr_nonnull (strstr (error->message, gradual_shelf_get_path (shelf)));
  g_clear_error (&error);
  ck_assert (!save (shelf, GRADUAL_UNITS_MILES, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_UNREAD));
  assert_holds (LIBRARY, unreadable[_i].text);
}
END_TEST

START_TEST (test_what_can_not_be_read_is_kept_when_it_is_replaced)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autofree char *aside = NULL;
  g_autofree char *text = NULL;

  g_mkdir (home, 0700);
  folder_write (LIBRARY, unreadable[_i].text);
  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  assert_on_disk (GRADUAL_UNITS_MILES);
  text = folder_read (aside);
  ck_assert_str_eq (text, unreadable[_i].text);

  /* From now on all is as always. */
  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);
  g_free (g_steal_pointer (&text));
  text = folder_read (aside);
  ck_assert_str_eq (text, unreadable[_i].text);
}
END_TEST

START_TEST (test_nothing_can_be_replaced_too)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autofree char *aside = NULL;

  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  ck_assert_ptr_null (aside);
  assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_folder_in_the_place_of_the_file_is_kept)
{
  g_autofree char *place = folder_path_of (LIBRARY);
  g_autofree char *inner = g_build_filename (place, "mine", NULL);
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;

  ck_assert_int_eq (g_mkdir_with_parents (inner, 0700), 0);
  ck_assert_ptr_null (gradual_shelf_load (shelf, NULL));
  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  assert_on_disk (GRADUAL_UNITS_MILES);
  kept = g_build_filename (aside, "mine", NULL);
  ck_assert (g_file_test (kept, G_FILE_TEST_IS_DIR));
}
END_TEST

START_TEST (test_two_shelves_never_write_over_each_other)
{
  g_autoptr (GradualShelf) first = shelf_open ();
  g_autoptr (GradualShelf) second = shelf_open ();
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GradualLibrary) theirs = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;

  save_ok (first, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (gradual_shelf_look (first), GRADUAL_SHELF_SAME);
  ck_assert_int_eq (gradual_shelf_look (second), GRADUAL_SHELF_CHANGED);
  ck_assert (!gradual_shelf_save (second, library, &error));
  ck_assert (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED));
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);

  /* Only when told to, and what the other wrote is kept. */
  ck_assert (gradual_shelf_replace (second, library, &aside, NULL));
  assert_on_disk (GRADUAL_UNITS_MILES);
  theirs = gradual_shelf_load_backup (aside, NULL);
  ck_assert_int_eq (theirs->units, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (gradual_shelf_look (first), GRADUAL_SHELF_CHANGED);
  ck_assert (!save (first, GRADUAL_UNITS_MINUTES, NULL));
}
END_TEST

START_TEST (test_what_was_loaded_again_can_be_saved_over)
{
  g_autoptr (GradualShelf) first = shelf_open ();
  g_autoptr (GradualShelf) second = shelf_open ();
  g_autoptr (GradualLibrary) library = NULL;

  save_ok (first, GRADUAL_UNITS_KILOMETRES);
  library = gradual_shelf_load (second, NULL);
  ck_assert_int_eq (library->units, GRADUAL_UNITS_KILOMETRES);
  save_ok (second, GRADUAL_UNITS_MILES);
  assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

/* A synced folder that brings half a file, and then what was there before. */
START_TEST (test_a_change_that_goes_away_is_no_change)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autofree char *path = folder_path_of (LIBRARY);
  g_autofree char *text = NULL;

  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  text = folder_read (path);
  folder_write (LIBRARY, "{");
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_CHANGED);
  ck_assert_ptr_null (gradual_shelf_load (shelf, NULL));
  ck_assert (!save (shelf, GRADUAL_UNITS_MILES, NULL));
  folder_write (LIBRARY, text);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_SAME);
  save_ok (shelf, GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_what_was_deleted_is_written_anew)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autofree char *path = folder_path_of (LIBRARY);
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *elsewhere = folder_path_of ("elsewhere");

  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_unlink (path), 0);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_MISSING);
  save_ok (shelf, GRADUAL_UNITS_MILES);
  assert_on_disk (GRADUAL_UNITS_MILES);

  /* With the whole folder. */
  ck_assert_int_eq (g_rename (home, elsewhere), 0);
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_MISSING);
  save_ok (shelf, GRADUAL_UNITS_MINUTES);
  assert_on_disk (GRADUAL_UNITS_MINUTES);
}
END_TEST

START_TEST (test_a_full_disk_loses_nothing)
{
  g_autoptr (GradualShelf) shelf = shelf_open ();
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other_error = NULL;
  g_autofree char *aside = NULL;
  gboolean is_saved, is_replaced;

  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert (folder_fill_disk (TRUE));
  is_saved = gradual_shelf_save (shelf, library, &error);
  is_replaced = gradual_shelf_replace (shelf, library, &aside, &other_error);
  ck_assert (folder_fill_disk (FALSE));

  ck_assert (!is_saved && !is_replaced);
  ck_assert_ptr_nonnull (strstr (error->message, gradual_shelf_get_path (shelf)));
  ck_assert_ptr_nonnull (strstr (other_error->message, gradual_shelf_get_path (shelf)));
  ck_assert_ptr_null (aside);
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);
  /* The library, its lock, and the folder of backups: no half files, and nothing set aside. */
  ck_assert_uint_eq (folder_count ("home"), 3);
  ck_assert_uint_eq (folder_count ("home/backups"), 0);

  /* There is room again. */
  save_ok (shelf, GRADUAL_UNITS_MILES);
  assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_read_only_folder_loses_nothing)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualShelf) shelf = NULL;
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MILES);
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;

  folder_become_mortal ();
  shelf = shelf_open ();
  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_chmod (home, 0500), 0);
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);
  ck_assert (!gradual_shelf_save (shelf, library, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES));
  ck_assert_ptr_nonnull (strstr (error->message, home));
  ck_assert (!gradual_shelf_replace (shelf, library, &aside, NULL));
  ck_assert_ptr_null (aside);
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);

  ck_assert_int_eq (g_chmod (home, 0700), 0);
  save_ok (shelf, GRADUAL_UNITS_MILES);
  assert_on_disk (GRADUAL_UNITS_MILES);
}
END_TEST

START_TEST (test_a_file_that_may_not_be_read_is_not_overwritten)
{
  g_autofree char *path = folder_path_of (LIBRARY);
  g_autoptr (GradualShelf) shelf = NULL;
  g_autoptr (GradualShelf) other = NULL;
  g_autoptr (GError) error = NULL;

  folder_become_mortal ();
  shelf = shelf_open ();
  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (g_chmod (path, 0), 0);
  other = shelf_new ();
  ck_assert_ptr_null (gradual_shelf_load (other, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES));
  ck_assert (!save (other, GRADUAL_UNITS_MILES, NULL));
  ck_assert_int_eq (gradual_shelf_look (shelf), GRADUAL_SHELF_CHANGED);
  ck_assert (!save (shelf, GRADUAL_UNITS_MILES, NULL));
  ck_assert_int_eq (g_chmod (path, 0600), 0);
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);
}
END_TEST

START_TEST (test_links_stay_links)
{
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *real = folder_path_of ("real");
  g_autofree char *path = folder_path_of (LIBRARY);
  g_autofree char *far = folder_path_of ("far.json");
  g_autofree char *aside = NULL;
  g_autoptr (GradualLibrary) library = library_new (GRADUAL_UNITS_MINUTES);
  g_autoptr (GradualLibrary) kept = NULL;
  g_autoptr (GradualShelf) shelf = NULL;

  g_mkdir (real, 0700);
  ck_assert_int_eq (symlink ("real", home), 0);
  ck_assert_int_eq (symlink ("../far.json", path), 0);
  shelf = shelf_open ();
  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  save_ok (shelf, GRADUAL_UNITS_MILES);
  assert_on_disk (GRADUAL_UNITS_MILES);
  ck_assert (g_file_test (home, G_FILE_TEST_IS_SYMLINK));
  ck_assert (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  ck_assert (g_file_test (far, G_FILE_TEST_IS_REGULAR));

  ck_assert (gradual_shelf_replace (shelf, library, &aside, NULL));
  ck_assert (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  assert_on_disk (GRADUAL_UNITS_MINUTES);
  kept = gradual_shelf_load_backup (aside, NULL);
  ck_assert_int_eq (kept->units, GRADUAL_UNITS_MILES);
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

  save_ok (shelf, GRADUAL_UNITS_KILOMETRES);
  head.title = title;
  titled = gradual_plan_with_head (plan, &head);
  library = gradual_library_with_plan (empty, titled);
  ck_assert (!gradual_shelf_save (shelf, library, &error));
  ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID));
  ck_assert_ptr_nonnull (strstr (error->message, "plans[0].plan.title"));
  assert_on_disk (GRADUAL_UNITS_KILOMETRES);
}
END_TEST

#define N_WRITERS 4
#define N_SAVES   25

/* Loads and saves until it has saved often enough, as one of several programs would. */
static gpointer
write_often (gpointer data)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  guint n_saved = 0;

  while (n_saved < N_SAVES) {
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
  ck_assert_uint_eq (library->items->len, N_WRITERS * N_SAVES);
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
  tcase_add_test (tests, test_a_backup_that_can_not_be_kept_does_not_hold_up);
  tcase_add_test (tests, test_a_shelf_that_was_not_loaded_overwrites_nothing);
  tcase_add_loop_test (tests, test_what_can_not_be_read_is_not_overwritten, 0,
                       G_N_ELEMENTS (unreadable));
  tcase_add_loop_test (tests, test_what_can_not_be_read_is_kept_when_it_is_replaced, 0,
                       G_N_ELEMENTS (unreadable));
  tcase_add_test (tests, test_nothing_can_be_replaced_too);
  tcase_add_test (tests, test_a_folder_in_the_place_of_the_file_is_kept);
  tcase_add_test (tests, test_two_shelves_never_write_over_each_other);
  tcase_add_test (tests, test_what_was_loaded_again_can_be_saved_over);
  tcase_add_test (tests, test_a_change_that_goes_away_is_no_change);
  tcase_add_test (tests, test_what_was_deleted_is_written_anew);
  tcase_add_test (tests, test_a_full_disk_loses_nothing);
  tcase_add_test (tests, test_a_read_only_folder_loses_nothing);
  tcase_add_test (tests, test_a_file_that_may_not_be_read_is_not_overwritten);
  tcase_add_test (tests, test_links_stay_links);
  tcase_add_test (tests, test_what_could_not_be_read_again_is_not_written);
  tcase_add_test (tests, test_writers_at_once_lose_nothing);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
