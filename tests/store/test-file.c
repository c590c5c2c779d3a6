/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "folder.h"
#include "suite.h"

#define LIMIT ((gsize)1024 * 1024)

static void
write_ok (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (gradual_file_write (path, text, strlen (text), &error), "%s",
                 error != NULL ? error->message : "?");
}

static void
assert_holds (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *bytes = gradual_file_read (path, LIMIT, &length, &error);

  ck_assert_msg (bytes != NULL, "%s", error != NULL ? error->message : "?");
  ck_assert_uint_eq (length, strlen (text));
  ck_assert_str_eq (bytes, text);
}

static guint
count_files (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder_path, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

START_TEST (test_what_is_written_is_read)
{
  g_autofree char *path = folder_path_of ("plan");

  write_ok (path, "one");
  assert_holds (path, "one");
  write_ok (path, "");
  assert_holds (path, "");
  write_ok (path, "another");
  assert_holds (path, "another");
  ck_assert_uint_eq (count_files (), 1);
}
END_TEST

START_TEST (test_only_the_owner_can_read)
{
  g_autofree char *path = folder_path_of ("plan");
  struct stat status;

  umask (0);
  write_ok (path, "one");
  ck_assert_int_eq (stat (path, &status), 0);
  ck_assert_uint_eq (status.st_mode & 0777, 0600);

  /* Not even where an older file was open to all. */
  ck_assert_int_eq (g_chmod (path, 0644), 0);
  write_ok (path, "two");
  ck_assert_int_eq (stat (path, &status), 0);
  ck_assert_uint_eq (status.st_mode & 0777, 0600);
}
END_TEST

START_TEST (test_the_limit_is_exact)
{
  g_autofree char *path = folder_path_of ("plan");
  g_autofree char *text = g_strnfill (3000000, ' ');
  const gsize limits[] = {0, 1, 2999999, 3000000, 3000001};

  write_ok (path, text);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++) {
    g_autoptr (GError) error = NULL;
    gsize length = 0;
    g_autofree char *bytes = gradual_file_read (path, limits[i], &length, &error);

    ck_assert ((bytes != NULL) == (limits[i] >= 3000000));
    ck_assert (bytes == NULL || length == 3000000);
    if (bytes == NULL) {
      ck_assert (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE));
      ck_assert_ptr_nonnull (strstr (error->message, path));
    }
  }
}
END_TEST

START_TEST (test_errors_name_the_path)
{
  g_autofree char *missing = folder_path_of ("missing");
  g_autofree char *below_missing = folder_path_of ("missing/plan");
  g_autoptr (GError) error = NULL;
  gsize length;

  ck_assert_ptr_null (gradual_file_read (missing, LIMIT, &length, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
  ck_assert_ptr_nonnull (strstr (error->message, missing));
  g_clear_error (&error);

  ck_assert_ptr_null (gradual_file_read (folder_path, LIMIT, &length, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR));
  g_clear_error (&error);

  ck_assert (!gradual_file_write (below_missing, "one", 3, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
  ck_assert_ptr_nonnull (strstr (error->message, below_missing));
  g_clear_error (&error);

  ck_assert (!gradual_file_write (folder_path, "one", 3, &error));
  ck_assert_ptr_nonnull (error);
}
END_TEST

START_TEST (test_a_link_stays_a_link)
{
  g_autofree char *target = folder_path_of ("target");
  g_autofree char *link = folder_path_of ("link");
  g_autofree char *second = folder_path_of ("second");

  ck_assert_int_eq (symlink ("target", link), 0);
  ck_assert_int_eq (symlink (link, second), 0);

  /* First what it points at is not there yet. */
  write_ok (second, "one");
  assert_holds (target, "one");
  write_ok (second, "two");
  assert_holds (target, "two");
  ck_assert (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  ck_assert (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
  ck_assert_uint_eq (count_files (), 3);
}
END_TEST

START_TEST (test_links_in_a_circle_are_refused)
{
  g_autofree char *one = folder_path_of ("one");
  g_autofree char *two = folder_path_of ("two");
  g_autoptr (GError) error = NULL;
  gsize length;

  ck_assert_int_eq (symlink ("two", one), 0);
  ck_assert_int_eq (symlink ("one", two), 0);
  ck_assert_ptr_null (gradual_file_read (one, LIMIT, &length, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_LOOP));
  g_clear_error (&error);
  ck_assert (!gradual_file_write (one, "1", 1, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_LOOP));
}
END_TEST

START_TEST (test_a_failed_write_leaves_the_old_file)
{
  g_autofree char *path = folder_path_of ("plan");
  g_autofree char *text = g_strnfill (1000000, 'x');
  g_autoptr (GError) error = NULL;
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  gboolean written;

  write_ok (path, "the old one");

  /* A full disk, as far as one process can see. */
  ck_assert_int_eq (sigaction (SIGXFSZ, &ignore, NULL), 0);
  ck_assert_int_eq (setrlimit (RLIMIT_FSIZE, &(struct rlimit){4096, RLIM_INFINITY}), 0);
  written = gradual_file_write (path, text, 1000000, &error);
  ck_assert_int_eq (setrlimit (RLIMIT_FSIZE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY}), 0);

  ck_assert (!written);
  ck_assert_ptr_nonnull (strstr (error->message, path));
  assert_holds (path, "the old one");
  ck_assert_uint_eq (count_files (), 1);
}
END_TEST

/* Writes to a pipe until nobody reads it or a gigabyte is out, and returns how much was. */
static gsize
feed_blanks (int descriptor)
{
  static char blanks[65536];
  const gsize gigabyte = (gsize)1024 * 1024 * 1024;
  gsize fed = 0;

  memset (blanks, ' ', sizeof blanks);
  signal (SIGPIPE, SIG_IGN);
  while (fed < gigabyte) {
    gssize count = write (descriptor, blanks, sizeof blanks);

    if (count < 0)
      break;
    fed += (gsize)count;
  }

  return fed;
}

static gpointer
feed_thread (gpointer descriptor)
{
  gsize fed = feed_blanks (GPOINTER_TO_INT (descriptor));

  close (GPOINTER_TO_INT (descriptor));

  return GSIZE_TO_POINTER (fed);
}

START_TEST (test_an_endless_pipe_is_read_to_the_limit_only)
{
  g_autoptr (GError) error = NULL;
  gsize length, fed;
  GThread *feeder;
  char *bytes;
  int ends[2];

  ck_assert_int_eq (pipe (ends), 0);
  feeder = g_thread_new ("feeder", feed_thread, GINT_TO_POINTER (ends[1]));
  bytes = gradual_file_read_descriptor (ends[0], LIMIT, &length, &error);
  close (ends[0]);
  fed = GPOINTER_TO_SIZE (g_thread_join (feeder));

  ck_assert_ptr_null (bytes);
  ck_assert (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE));
  /* What was read, what a pipe holds, and what was under way. */
  ck_assert_uint_le (fed, LIMIT + 1 + 4 * 65536);
}
END_TEST

START_TEST (test_a_pipe_in_small_pieces_is_read_whole)
{
  gsize length;
  g_autofree char *bytes = NULL;
  int ends[2];

  ck_assert_int_eq (pipe (ends), 0);
  for (guint i = 0; i < 1000; i++)
    ck_assert_int_eq (write (ends[1], "ab", 2), 2);
  close (ends[1]);
  bytes = gradual_file_read_descriptor (ends[0], 2000, &length, NULL);
  close (ends[0]);
  ck_assert_ptr_nonnull (bytes);
  ck_assert_uint_eq (length, 2000);
  ck_assert_uint_eq (strlen (bytes), 2000);
}
END_TEST

START_TEST (test_a_descriptor_that_can_not_be_read)
{
  g_autoptr (GError) error = NULL;
  int descriptor = open ("/dev/null", O_WRONLY);
  gsize length;

  ck_assert_ptr_null (gradual_file_read_descriptor (descriptor, LIMIT, &length, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_BADF));
  close (descriptor);
}
END_TEST

START_TEST (test_devices_and_pipes_are_written_to_not_replaced)
{
  g_autofree char *pipe_path = folder_path_of ("pipe");
  g_autoptr (GError) error = NULL;
  char got[4] = "";
  struct stat status;
  int reader;

  write_ok ("/dev/null", "one");
  ck_assert_int_eq (stat ("/dev/null", &status), 0);
  ck_assert (S_ISCHR (status.st_mode));

  ck_assert_int_eq (mkfifo (pipe_path, 0600), 0);
  reader = open (pipe_path, O_RDONLY | O_NONBLOCK);
  write_ok (pipe_path, "one");
  ck_assert_int_eq (read (reader, got, sizeof got), 3);
  ck_assert_str_eq (got, "one");
  close (reader);

  ck_assert (!gradual_file_write ("/dev/full", "one", 3, &error));
  ck_assert (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC));
}
END_TEST

START_TEST (test_half_files_are_swept_and_nothing_else)
{
  static const struct {
    const char *name;
    gboolean stays;
  } files[] = {
      {".plan.json.A1b2C3.part", FALSE},
      {".plan.json.part", FALSE},
      {"plan.json", TRUE},
      {".plan.json", TRUE},
      {"plan.json.backup", TRUE},
      {".other.A1b2C3.part", TRUE},
      {"plan.json.part", TRUE},
      {".plan.json.A1b2C3", TRUE},
  };
  g_autofree char *path = folder_path_of ("plan.json");

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *file = folder_path_of (files[i].name);

    write_ok (file, "text");
  }
  gradual_file_sweep (path, "plan.json");
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *file = folder_path_of (files[i].name);

    ck_assert_int_eq (g_file_test (file, G_FILE_TEST_EXISTS), files[i].stays);
  }
}
END_TEST

START_TEST (test_half_files_of_a_linked_file_are_swept_where_they_are)
{
  g_autofree char *far = folder_path_of ("far");
  g_autofree char *target = folder_path_of ("far/plan");
  g_autofree char *part = folder_path_of ("far/.plan.A1b2C3.part");
  g_autofree char *link = folder_path_of ("plan");

  ck_assert_int_eq (g_mkdir (far, 0700), 0);
  ck_assert_int_eq (symlink (target, link), 0);
  write_ok (part, "text");
  gradual_file_sweep (link, "plan");
  ck_assert (!g_file_test (part, G_FILE_TEST_EXISTS));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("file");
  TCase *tests = tcase_create ("file");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_what_is_written_is_read);
  tcase_add_test (tests, test_only_the_owner_can_read);
  tcase_add_test (tests, test_the_limit_is_exact);
  tcase_add_test (tests, test_errors_name_the_path);
  tcase_add_test (tests, test_a_link_stays_a_link);
  tcase_add_test (tests, test_links_in_a_circle_are_refused);
  tcase_add_test (tests, test_a_failed_write_leaves_the_old_file);
  tcase_add_test (tests, test_an_endless_pipe_is_read_to_the_limit_only);
  tcase_add_test (tests, test_a_pipe_in_small_pieces_is_read_whole);
  tcase_add_test (tests, test_a_descriptor_that_can_not_be_read);
  tcase_add_test (tests, test_devices_and_pipes_are_written_to_not_replaced);
  tcase_add_test (tests, test_half_files_are_swept_and_nothing_else);
  tcase_add_test (tests, test_half_files_of_a_linked_file_are_swept_where_they_are);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
