/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/reminder-files.h"

#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "suite.h"

#define SIX       (18 * 60)
#define UNITS     "config/systemd/user"
#define LINK      UNITS "/timers.target.wants/" GRADUAL_REMINDER_TIMER
#define AUTOSTART "config/autostart/" GRADUAL_REMINDER_ID ".desktop"
#define STAMP     "data/systemd/timers/stamp-" GRADUAL_REMINDER_TIMER

static GradualReminderPlaces *places;

static void
set_up (void)
{
  g_autofree char *config = NULL, *data = NULL;

  folder_set_up ();
  config = folder_path_of ("config");
  data = folder_path_of ("data");
  places = gradual_reminder_places_new (config, data, "/usr/bin/gradual");
}

static void
tear_down (void)
{
  gradual_reminder_places_free (places);
  folder_tear_down ();
}

static void
make_folder (const char *name)
{
  g_autofree char *path = folder_path_of (name);

  ck_assert_int_eq (g_mkdir_with_parents (path, 0700), 0);
}

/* As systemd does it when it is asked to start the timer. */
static void
make_link (void)
{
  g_autofree char *path = folder_path_of (LINK);

  make_folder (UNITS "/timers.target.wants");
  ck_assert_int_eq (symlink ("../" GRADUAL_REMINDER_TIMER, path), 0);
}

static void
assert_state (GradualReminderMeans means, int minutes)
{
  GradualReminderState state = gradual_reminder_files_read (places);

  ck_assert_int_eq (state.means, means);
  ck_assert_int_eq (state.minutes, minutes);
}

START_TEST (test_nothing_is_off)
{
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_units_count_when_they_are_wanted)
{
  ck_assert (gradual_reminder_files_write_units (places, SIX, NULL));
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
  make_link ();
  assert_state (GRADUAL_REMINDER_BY_TIMER, SIX);
  ck_assert (gradual_reminder_files_write_units (places, SIX + 1, NULL));
  assert_state (GRADUAL_REMINDER_BY_TIMER, SIX + 1);
}
END_TEST

START_TEST (test_link_without_units)
{
  make_link ();
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_timer_that_somebody_changed)
{
  ck_assert (gradual_reminder_files_write_units (places, SIX, NULL));
  make_link ();
  folder_write (UNITS "/" GRADUAL_REMINDER_TIMER, "[Timer]\nOnCalendar=Mon..Fri 7:00\n");
  assert_state (GRADUAL_REMINDER_BY_TIMER, GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_autostart)
{
  g_autofree char *path = gradual_reminder_autostart_path (places);
  g_autofree char *expected = folder_path_of (AUTOSTART);

  ck_assert_str_eq (path, expected);
  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));
  assert_state (GRADUAL_REMINDER_BY_AUTOSTART, SIX);
  folder_write (AUTOSTART, "[Desktop Entry]\nX-Gradual-Time=18:00\nHidden=true\n");
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
}
END_TEST

START_TEST (test_files_are_private_and_whole)
{
  static const char *const names[] = {UNITS "/" GRADUAL_REMINDER_TIMER,
                                      UNITS "/" GRADUAL_REMINDER_SERVICE, AUTOSTART};

  ck_assert (gradual_reminder_files_write_units (places, SIX, NULL));
  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = folder_path_of (names[i]);
    struct stat status;

    ck_assert_int_eq (g_stat (path, &status), 0);
    ck_assert_int_eq (status.st_mode & 0777, 0600);
  }
  ck_assert_uint_eq (folder_count (UNITS), 2);
}
END_TEST

START_TEST (test_all_is_removed)
{
  ck_assert (gradual_reminder_files_write_units (places, SIX, NULL));
  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));
  make_link ();
  make_folder ("data/systemd/timers");
  folder_write (STAMP, "");

  ck_assert (gradual_reminder_files_remove_units (places, NULL));
  ck_assert (gradual_reminder_files_remove_autostart (places, NULL));
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
  ck_assert_uint_eq (folder_count ("config"), 0);
  ck_assert_uint_eq (folder_count ("data"), 0);
}
END_TEST

START_TEST (test_what_is_not_ours_stays)
{
  static const char *const others[] = {UNITS "/other.timer", "config/autostart/other.desktop",
                                       UNITS "/timers.target.wants/other.timer",
                                       "data/systemd/timers/stamp-other.timer"};

  make_folder (UNITS "/timers.target.wants");
  make_folder ("config/autostart");
  make_folder ("data/systemd/timers");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    folder_write (others[i], "x");
  ck_assert (gradual_reminder_files_write_units (places, SIX, NULL));
  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));

  ck_assert (gradual_reminder_files_remove_units (places, NULL));
  ck_assert (gradual_reminder_files_remove_autostart (places, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    g_autofree char *path = folder_path_of (others[i]);

    ck_assert_msg (g_file_test (path, G_FILE_TEST_EXISTS), "%s is gone", others[i]);
  }
}
END_TEST

START_TEST (test_removing_nothing_is_no_fault)
{
  ck_assert (gradual_reminder_files_remove_units (places, NULL));
  ck_assert (gradual_reminder_files_remove_autostart (places, NULL));
  ck_assert (gradual_reminder_files_forget_last (places, NULL));
}
END_TEST

START_TEST (test_faults_name_the_place)
{
  g_autofree char *config = folder_path_of ("config");
  g_autoptr (GError) units = NULL;
  g_autoptr (GError) autostart = NULL;
  g_autoptr (GError) removal = NULL;

  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));
  folder_become_mortal ();
  make_folder ("empty");
  ck_assert_int_eq (g_chmod (folder_path, 0500), 0);
  g_free (places->config);
  places->config = folder_path_of ("empty/none");
  ck_assert_int_eq (g_chmod (folder_path, 0700), 0);
  {
    g_autofree char *empty = folder_path_of ("empty");

    ck_assert_int_eq (g_chmod (empty, 0500), 0);
  }

  ck_assert (!gradual_reminder_files_write_units (places, SIX, &units));
  ck_assert_ptr_nonnull (strstr (units->message, "empty/none"));
  ck_assert (!gradual_reminder_files_write_autostart (places, SIX, &autostart));
  ck_assert_ptr_nonnull (strstr (autostart->message, "empty/none"));

  /* The autostart folder is somebody else's now. */
  g_free (places->config);
  places->config = g_steal_pointer (&config);
  ck_assert (!gradual_reminder_files_remove_autostart (places, &removal));
  ck_assert_ptr_nonnull (strstr (removal->message, GRADUAL_REMINDER_ID ".desktop"));
}
END_TEST

START_TEST (test_program_that_systemd_can_not_start)
{
  g_autoptr (GError) error = NULL;

  g_free (places->program);
  places->program = g_strdup ("/opt/it's/gradual");
  ck_assert (!gradual_reminder_files_write_units (places, SIX, &error));
  ck_assert_ptr_nonnull (strstr (error->message, "/opt/it's/gradual"));
  ck_assert_uint_eq (folder_count ("config"), 0);
  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));
}
END_TEST

START_TEST (test_places_of_the_user)
{
  g_autoptr (GradualReminderPlaces) own = gradual_reminder_places_new_for_user ();

  ck_assert_str_eq (own->config, g_get_user_config_dir ());
  ck_assert_str_eq (own->data, g_get_user_data_dir ());
  ck_assert (g_str_has_suffix (own->program, "test-app-reminder-files"));
}
END_TEST

static Suite *
reminder_files_suite (void)
{
  Suite *suite = suite_create ("reminder-files");
  TCase *tcase = tcase_create ("reminder-files");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_nothing_is_off);
  tcase_add_test (tcase, test_units_count_when_they_are_wanted);
  tcase_add_test (tcase, test_link_without_units);
  tcase_add_test (tcase, test_timer_that_somebody_changed);
  tcase_add_test (tcase, test_autostart);
  tcase_add_test (tcase, test_files_are_private_and_whole);
  tcase_add_test (tcase, test_all_is_removed);
  tcase_add_test (tcase, test_what_is_not_ours_stays);
  tcase_add_test (tcase, test_removing_nothing_is_no_fault);
  tcase_add_test (tcase, test_faults_name_the_place);
  tcase_add_test (tcase, test_program_that_systemd_can_not_start);
  tcase_add_test (tcase, test_places_of_the_user);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (reminder_files_suite ());
}
