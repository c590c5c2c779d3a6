/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/build-folder.h"

#include <stdlib.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "suite.h"

/* A copy of this program that finds this variable says what it finds, and tests nothing. */
#define VARIABLE "GRADUAL_TEST_SAY_BUILD_FOLDER"

/* What a program that lies there finds. */
static char *
found_from (const char *place)
{
  g_autofree char *parent = folder_path_of (place);
  g_autofree char *program = g_build_filename (parent, "program", NULL);
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), VARIABLE, "1", TRUE);
  char *arguments[] = {program, NULL};
  g_autofree char *self = NULL;
  char *said = NULL;
  gsize length;
  int status;

  ck_assert_int_eq (g_mkdir_with_parents (parent, 0700), 0);
  ck_assert (g_file_get_contents ("/proc/self/exe", &self, &length, NULL));
  ck_assert (g_file_set_contents (program, self, (gssize)length, NULL));
  ck_assert_int_eq (g_chmod (program, 0700), 0);
  ck_assert (g_spawn_sync (NULL, arguments, environment, G_SPAWN_DEFAULT, NULL, NULL, &said, NULL,
                           &status, NULL));
  ck_assert_int_eq (status, 0);

  return said;
}

START_TEST (test_is_found_from_the_place_of_the_program)
{
  g_autofree char *found = found_from ("build/src/app");
  g_autofree char *expected = folder_path_of ("build");
  g_autofree char *elsewhere = found_from ("usr/bin");

  ck_assert_str_eq (found, expected);
  ck_assert_str_eq (elsewhere, "nowhere");
}
END_TEST

int
main (void)
{
  Suite *suite;
  TCase *tests;

  if (g_getenv (VARIABLE) != NULL) {
    g_autofree char *folder = gradual_build_folder_find ();

    g_print ("%s", folder != NULL ? folder : "nowhere");
    return EXIT_SUCCESS;
  }

  suite = suite_create ("build-folder");
  tests = tcase_create ("build-folder");
  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_is_found_from_the_place_of_the_program);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
