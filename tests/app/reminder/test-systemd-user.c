/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/systemd-user.h"

#include <glib/gstdio.h>

#include "app/reminder/reminder-units.h"
#include "folder.h"
#include "mock-systemd.h"
#include "suite.h"
#include "wait.h"

/* How it is asked, in which order and with which files is in test-reminder.c; here is what it
 * answers to a question that it can not fulfil. */

typedef gboolean (*Question) (GDBusConnection *manager, const char *unit, GError **error);

static GTestDBus *daemon_of_test;

static void
set_up (void)
{
  folder_set_up ();
  daemon_of_test = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (daemon_of_test);
}

static void
tear_down (void)
{
  g_test_dbus_down (daemon_of_test);
  g_clear_object (&daemon_of_test);
  folder_tear_down ();
}

typedef struct {
  Question question;
  GDBusConnection *manager;
  gboolean is_done;
  GError *error;
  gint is_over; /* set last, by the thread */
} Asking;

static gpointer
ask_on_thread (gpointer data)
{
  Asking *asking = data;

  asking->is_done = asking->question (asking->manager, GRADUAL_REMINDER_TIMER, &asking->error);
  g_atomic_int_set (&asking->is_over, TRUE);

  return NULL;
}

/* Asks from a thread, as the answer comes from here. Returns why not, or NULL. */
static GError *
ask (Question question)
{
  g_autoptr (GDBusConnection) manager = gradual_systemd_connect ();
  Asking asking = {.question = question, .manager = manager};
  GThread *thread;

  ck_assert_ptr_nonnull (manager);
  thread = g_thread_new ("asking", ask_on_thread, &asking);
  wait_until (g_atomic_int_get (&asking.is_over));
  g_thread_join (thread);
  ck_assert_int_eq (asking.is_done, asking.error == NULL);

  return asking.error;
}

START_TEST (test_nobody_is_there)
{
  ck_assert_ptr_null (gradual_systemd_connect ());
}
END_TEST

START_TEST (test_units_that_it_does_not_know)
{
  MockSystemd *systemd = mock_systemd_new (folder_path);
  g_autoptr (GError) enabled = ask (gradual_systemd_enable);
  g_autoptr (GError) started = ask (gradual_systemd_start);
  g_autoptr (GError) stopped = ask (gradual_systemd_stop);
  g_autoptr (GError) disabled = ask (gradual_systemd_disable);

  ck_assert (g_error_matches (enabled, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
  ck_assert (g_error_matches (started, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
  ck_assert_ptr_null (stopped);
  ck_assert_ptr_null (disabled);
  mock_systemd_free (systemd);
}
END_TEST

START_TEST (test_refusal_is_told_in_its_words)
{
  MockSystemd *systemd = mock_systemd_new (folder_path);
  g_autoptr (GError) error = NULL;

  systemd->fails = "StopUnit";
  error = ask (gradual_systemd_stop);
  ck_assert_str_eq (error->message, "No.");
  mock_systemd_free (systemd);
}
END_TEST

START_TEST (test_start_that_fails)
{
  MockSystemd *systemd = mock_systemd_new (folder_path);
  g_autoptr (GError) error = NULL;

  systemd->is_loaded = TRUE;
  systemd->state = "failed";
  error = ask (gradual_systemd_start);
  ck_assert_msg (strstr (error->message, GRADUAL_REMINDER_TIMER) != NULL, "%s", error->message);
  systemd->state = "active";
  ck_assert_ptr_null (ask (gradual_systemd_start));
  mock_systemd_free (systemd);
}
END_TEST

static Suite *
systemd_user_suite (void)
{
  Suite *suite = suite_create ("systemd-user");
  TCase *tcase = tcase_create ("systemd-user");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_nobody_is_there);
  tcase_add_test (tcase, test_units_that_it_does_not_know);
  tcase_add_test (tcase, test_refusal_is_told_in_its_words);
  tcase_add_test (tcase, test_start_that_fails);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (systemd_user_suite ());
}
