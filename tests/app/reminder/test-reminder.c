/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/reminder.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "mock-systemd.h"
#include "suite.h"
#include "wait.h"

#define SIX       (18 * 60)
#define AUTOSTART "config/autostart/" GRADUAL_REMINDER_ID ".desktop"
#define STAMP     "data/systemd/timers/stamp-" GRADUAL_REMINDER_TIMER

/* What is started writes down how, beside itself: a line each time. */
#define PROGRAM "#!/bin/sh\necho \"$*\" >>\"$0.called\"\n"

static GTestDBus *daemon_of_test;
static GradualReminderPlaces *places;
static MockSystemd *systemd; /* (nullable): where there is one */

/* A bus on which nobody is, and an empty home. */
static void
set_up (void)
{
  g_autofree char *config = NULL, *data = NULL, *program = NULL;

  folder_set_up ();
  daemon_of_test = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (daemon_of_test);
  config = folder_path_of ("config");
  data = folder_path_of ("data");
  program = folder_path_of ("the program");
  ck_assert_int_eq (g_mkdir (config, 0700), 0);
  ck_assert_int_eq (g_mkdir (data, 0700), 0);
  ck_assert (g_file_set_contents_full (program, PROGRAM, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  places = gradual_reminder_places_new (config, data, program);
}

static void
set_up_systemd (void)
{
  set_up ();
  systemd = mock_systemd_new (places->config);
}

static void
tear_down (void)
{
  g_clear_pointer (&systemd, mock_systemd_free);
  g_clear_pointer (&places, gradual_reminder_places_free);
  g_test_dbus_down (daemon_of_test);
  g_clear_object (&daemon_of_test);
  folder_tear_down ();
}

typedef struct {
  gboolean is_over;
  gboolean is_done;
  GError *error;
} Result;

static void
take_result (GObject *source G_GNUC_UNUSED, GAsyncResult *answer, gpointer data)
{
  Result *result = data;

  result->is_done = gradual_reminder_set_finish (answer, &result->error);
  result->is_over = TRUE;
}

/* Sets the reminder, from a program that goes on meanwhile. Returns what it says where it fails. */
static char *
set (int minutes)
{
  Result result = {0};
  g_autoptr (GError) error = NULL;

  gradual_reminder_set_async (places, minutes, take_result, &result);
  wait_until (result.is_over);
  error = result.error;
  ck_assert_int_eq (result.is_done, error == NULL);

  return error != NULL ? g_strdup (error->message) : NULL;
}

static void
assert_set (int minutes)
{
  g_autofree char *fault = set (minutes);

  ck_assert_msg (fault == NULL, "%s", fault);
}

static void
assert_state (GradualReminderMeans means, int minutes)
{
  GradualReminderState state = gradual_reminder_files_read (places);

  ck_assert_int_eq (state.means, means);
  ck_assert_int_eq (state.minutes, minutes);
}

static void
assert_off_without_a_trace (void)
{
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
  ck_assert_uint_eq (folder_count ("config"), 0);
  ck_assert_uint_eq (folder_count ("data"), 0);
}

/* What systemd was asked for since the last time, and what it saw on disk. */
static void
assert_asked (const char *expected)
{
  ck_assert_str_eq (systemd->calls->str, expected);
  g_string_truncate (systemd->calls, 0);
}

/* What the program was started with, or NULL. */
static char *
read_starts (void)
{
  g_autofree char *name = g_path_get_basename (places->program);
  g_autofree char *called = g_strconcat (name, ".called", NULL);
  g_autofree char *path = folder_path_of (called);
  char *lines = NULL;

  g_file_get_contents (path, &lines, NULL, NULL);

  return lines;
}

static gboolean
was_started (guint times)
{
  g_autofree char *lines = read_starts ();
  g_auto (GStrv) split = g_strsplit (lines != NULL ? lines : "", "\n", -1);

  return g_strv_length (split) > times;
}

/* Waits for all that was started, too: it would write into a folder that is being removed. */
static void
assert_autostarted (guint times)
{
  g_autofree char *lines = NULL;
  g_auto (GStrv) split = NULL;

  wait_until (was_started (times));
  lines = read_starts ();
  split = g_strsplit (lines, "\n", -1);
  ck_assert_uint_eq (g_strv_length (split), times + 1);
  for (guint i = 0; i < times; i++)
    ck_assert_str_eq (split[i], "--remind-daily");
}

static void
assert_not_started (void)
{
  g_autofree char *lines = read_starts ();

  ck_assert_ptr_null (lines);
}

START_TEST (test_on_by_systemd)
{
  assert_set (SIX);
  assert_asked ("StopUnit []\n"
                "EnableUnitFiles [service timer]\n"
                "Reload [service timer link]\n"
                "RestartUnit [service timer link]\n");
  assert_state (GRADUAL_REMINDER_BY_TIMER, SIX);
  ck_assert (systemd->is_active);
  assert_not_started ();
}
END_TEST

START_TEST (test_another_time_by_systemd)
{
  assert_set (SIX);
  g_string_truncate (systemd->calls, 0);
  assert_set (SIX + 90);
  assert_asked ("StopUnit [service timer link]\n"
                "EnableUnitFiles [service timer link]\n"
                "Reload [service timer link]\n"
                "RestartUnit [service timer link]\n");
  assert_state (GRADUAL_REMINDER_BY_TIMER, SIX + 90);
  ck_assert (systemd->is_active);
}
END_TEST

START_TEST (test_off_by_systemd)
{
  assert_set (SIX);
  g_string_truncate (systemd->calls, 0);
  assert_set (GRADUAL_REMINDER_NO_TIME);
  assert_asked ("StopUnit [service timer link]\n"
                "StopUnit [service timer link]\n"
                "DisableUnitFiles [service timer link]\n"
                "Reload []\n");
  assert_off_without_a_trace ();
  ck_assert (!systemd->is_active);
}
END_TEST

/* A timer that went off yesterday must not make up for an earlier time of today at once. */
START_TEST (test_another_time_forgets_the_last)
{
  g_autofree char *folder = folder_path_of ("data/systemd/timers");

  ck_assert_int_eq (g_mkdir_with_parents (folder, 0700), 0);
  folder_write (STAMP, "");
  assert_set (SIX);
  ck_assert_uint_eq (folder_count ("data"), 0);
}
END_TEST

START_TEST (test_systemd_takes_over_from_the_session)
{
  g_autofree char *autostart = gradual_reminder_autostart_path (places);

  ck_assert (gradual_reminder_files_write_autostart (places, 60, NULL));
  assert_set (SIX);
  assert_state (GRADUAL_REMINDER_BY_TIMER, SIX);
  ck_assert (!g_file_test (autostart, G_FILE_TEST_EXISTS));
}
END_TEST

START_TEST (test_without_systemd_the_session_starts_it)
{
  assert_set (SIX);
  assert_state (GRADUAL_REMINDER_BY_AUTOSTART, SIX);
  assert_autostarted (1);
  ck_assert_uint_eq (folder_count ("config"), 1);

  assert_set (SIX + 1);
  assert_state (GRADUAL_REMINDER_BY_AUTOSTART, SIX + 1);
  assert_autostarted (2);
  assert_set (GRADUAL_REMINDER_NO_TIME);
  assert_off_without_a_trace ();
}
END_TEST

/* At each step: what was begun is gone, and the session does it. */
START_TEST (test_systemd_that_will_not)
{
  static const char *const methods[] = {"StopUnit", "EnableUnitFiles", "Reload", "RestartUnit",
                                        "GetUnit"};
  g_autofree char *units = folder_path_of ("config/systemd");

  systemd->fails = methods[_i];
  assert_set (SIX);
  assert_state (GRADUAL_REMINDER_BY_AUTOSTART, SIX);
  ck_assert (!g_file_test (units, G_FILE_TEST_EXISTS));
  assert_autostarted (1);
}
END_TEST

START_TEST (test_timer_that_does_not_become_active)
{
  g_autofree char *units = folder_path_of ("config/systemd");

  systemd->state = "failed";
  assert_set (SIX);
  assert_state (GRADUAL_REMINDER_BY_AUTOSTART, SIX);
  ck_assert (!g_file_test (units, G_FILE_TEST_EXISTS));
  assert_autostarted (1);
}
END_TEST

/* Whatever it refuses: what is not there can not be started. */
START_TEST (test_off_by_systemd_that_will_not)
{
  static const char *const methods[] = {"StopUnit", "DisableUnitFiles", "Reload"};

  assert_set (SIX);
  systemd->fails = methods[_i];
  assert_set (GRADUAL_REMINDER_NO_TIME);
  assert_off_without_a_trace ();
}
END_TEST

START_TEST (test_off_removes_what_is_stale)
{
  ck_assert (gradual_reminder_files_write_units (places, SIX, NULL));
  ck_assert (gradual_reminder_files_write_autostart (places, SIX, NULL));
  assert_set (GRADUAL_REMINDER_NO_TIME);
  assert_off_without_a_trace ();
}
END_TEST

START_TEST (test_program_that_systemd_can_not_start)
{
  g_autofree char *program = folder_path_of ("it's \"quoted\"");

  ck_assert_int_eq (g_rename (places->program, program), 0);
  g_free (places->program);
  places->program = g_steal_pointer (&program);
  assert_set (SIX);
  assert_state (GRADUAL_REMINDER_BY_AUTOSTART, SIX);
  assert_autostarted (1);
}
END_TEST

START_TEST (test_fault_is_told_and_nothing_is_left)
{
  g_autofree char *fault = NULL;

  folder_become_mortal ();
  g_free (places->config);
  g_free (places->data);
  places->config = folder_path_of ("read-only");
  places->data = g_strdup (places->config);
  ck_assert_int_eq (g_mkdir (places->config, 0500), 0);
  fault = set (SIX);
  ck_assert_msg (strstr (fault, places->config) != NULL, "%s", fault);
  assert_state (GRADUAL_REMINDER_OFF, GRADUAL_REMINDER_NO_TIME);
  assert_not_started ();
}
END_TEST

START_TEST (test_program_that_is_gone)
{
  g_autofree char *fault = NULL;

  ck_assert_int_eq (g_unlink (places->program), 0);
  fault = set (SIX);
  ck_assert_ptr_nonnull (strstr (fault, "the program"));
  assert_off_without_a_trace ();
}
END_TEST

/* Two windows, one after the other: the last word is what is so. */
START_TEST (test_wishes_come_one_after_the_other)
{
  Result results[6] = {0};

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    gradual_reminder_set_async (places, i % 2 == 0 ? SIX + (int)i : GRADUAL_REMINDER_NO_TIME,
                                take_result, &results[i]);
  for (guint i = 0; i < G_N_ELEMENTS (results); i++) {
    wait_until (results[i].is_over);
    ck_assert_msg (results[i].is_done, "%s", results[i].error->message);
  }
  ck_assert_int_eq (systemd->is_active,
                    gradual_reminder_files_read (places).means == GRADUAL_REMINDER_BY_TIMER);
}
END_TEST

static Suite *
reminder_suite (void)
{
  Suite *suite = suite_create ("reminder");
  TCase *with = tcase_create ("with systemd"), *without = tcase_create ("without systemd");

  tcase_add_checked_fixture (with, set_up_systemd, tear_down);
  tcase_set_timeout (with, 60);
  tcase_add_test (with, test_on_by_systemd);
  tcase_add_test (with, test_another_time_by_systemd);
  tcase_add_test (with, test_off_by_systemd);
  tcase_add_test (with, test_another_time_forgets_the_last);
  tcase_add_test (with, test_systemd_takes_over_from_the_session);
  tcase_add_loop_test (with, test_systemd_that_will_not, 0, 5);
  tcase_add_test (with, test_timer_that_does_not_become_active);
  tcase_add_loop_test (with, test_off_by_systemd_that_will_not, 0, 3);
  tcase_add_test (with, test_program_that_systemd_can_not_start);
  tcase_add_test (with, test_wishes_come_one_after_the_other);
  suite_add_tcase (suite, with);

  tcase_add_checked_fixture (without, set_up, tear_down);
  tcase_set_timeout (without, 60);
  tcase_add_test (without, test_without_systemd_the_session_starts_it);
  tcase_add_test (without, test_off_removes_what_is_stale);
  tcase_add_test (without, test_fault_is_told_and_nothing_is_left);
  tcase_add_test (without, test_program_that_is_gone);
  suite_add_tcase (suite, without);

  return suite;
}

int
main (void)
{
  return suite_main (reminder_suite ());
}
