/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/session-private.h"
#include "window-case.h"

#define OTHER_LIBRARY                                                           \
  "{ \"format\": \"gradual-library\", \"version\": 1, \"units\": \"minutes\", " \
  "\"plans\": [] }"

/* Another program writes the library of the window. */
static void
write_outside (void)
{
  GradualSession *session = gradual_window_get_session (window);

  ck_assert (gradual_session_flush (session, 10, NULL));
  ck_assert (g_file_set_contents (gradual_session_get_path (session), OTHER_LIBRARY, -1, NULL));
}

START_TEST (test_a_change_from_outside_is_asked_about)
{
  GtkWindow *dialog;

  window_act ("win.make-plan");
  write_outside ();
  gui_wait (window_has_message, NULL);
  dialog = gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "theirs");
  gui_settle ();
  ck_assert_ptr_null (gradual_window_get_plan (window));
  window_act ("win.undo");
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
}
END_TEST

/* As over a network, where no file system tells that something has changed. */
START_TEST (test_a_window_that_comes_to_the_front_looks)
{
  GradualSession *session = gradual_window_get_session (window);
  g_autofree char *text = NULL;
  g_autofree char *heading = NULL;

  window_act ("win.make-plan");
  g_file_monitor_cancel (session->monitor);
  write_outside ();
  gui_settle ();
  ck_assert (!gradual_session_is_changed_outside (session));

  /* The pointer is above the window, which has the keyboard where nothing manages windows. */
  ck_assert (gtk_window_is_active (GTK_WINDOW (window)));
  g_object_notify (G_OBJECT (window), "is-active");
  gui_wait (window_has_message, NULL);
  ck_assert (gradual_session_is_changed_outside (session));
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
  text = folder_read (gradual_session_get_path (session));
  ck_assert_str_eq (text, OTHER_LIBRARY);
  heading = window_take_message ();
  ck_assert_str_eq (heading, "Your Plans Were Changed Elsewhere");
}
END_TEST

static gboolean
is_hidden (gpointer widget)
{
  return !gtk_widget_get_visible (widget);
}

static void
answer (const char *id)
{
  GtkWindow *dialog;

  gui_wait (window_has_message, NULL);
  dialog = gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), id);
  gui_settle ();
}

static void
close_and_wait (void)
{
  g_object_ref (window);
  gtk_window_close (GTK_WINDOW (window));
  gui_wait (is_hidden, window);
  g_object_unref (window);
  ck_assert (!window_has_message (NULL));
}

/* As with a full disk: what is in the way of the folder. */
START_TEST (test_who_would_lose_something_is_asked_before_the_window_closes)
{
  g_autoptr (GradualSession) session = g_object_ref (gradual_window_get_session (window));
  g_autofree char *home = g_path_get_dirname (gradual_session_get_path (session));

  ck_assert (gradual_session_flush (session, 10, NULL));
  ck_assert_int_eq (g_rmdir (home), 0);
  ck_assert (g_file_set_contents (home, "a file in the way", -1, NULL));
  window_act ("win.make-plan");
  gtk_window_close (GTK_WINDOW (window));
  answer ("stay");
  ck_assert (gtk_widget_get_visible (GTK_WIDGET (window)));
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));

  g_object_ref (window);
  gtk_window_close (GTK_WINDOW (window));
  answer ("close");
  gui_wait (is_hidden, window);
  g_object_unref (window);
  ck_assert_int_eq (g_unlink (home), 0);
  window = gui_window_new ();
}
END_TEST

START_TEST (test_what_changed_elsewhere_is_asked_about_before_the_window_closes)
{
  g_autoptr (GradualSession) session = g_object_ref (gradual_window_get_session (window));
  g_autofree char *path = g_strdup (gradual_session_get_path (session));
  g_autofree char *kept = NULL, *home = g_path_get_dirname (path);
  g_autoptr (GradualSession) next = NULL;

  window_act ("win.make-plan");
  g_file_monitor_cancel (session->monitor);
  write_outside ();
  gradual_session_set_units (session, GRADUAL_UNITS_MILES);
  gtk_window_close (GTK_WINDOW (window));
  ck_assert (gtk_widget_get_visible (GTK_WIDGET (window)));
  answer ("later");
  close_and_wait ();
  ck_assert (!gradual_session_end (session, 10, &kept, NULL));
  ck_assert_ptr_nonnull (kept);

  /* The next start asks, once. */
  next = gradual_session_new (gradual_shelf_new (home), SAMPLE_START);
  ck_assert (gradual_session_load (next, NULL));
  window = GRADUAL_WINDOW (gradual_window_new (gui_application (), next));
  gtk_window_present (GTK_WINDOW (window));
  ck_assert_ptr_null (gradual_window_get_plan (window));
  answer ("take");
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
  ck_assert_ptr_null (gradual_session_find_unsaved (next));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-session");
  TCase *tests = tcase_create ("window-session");

  tcase_add_checked_fixture (tests, window_set_up, window_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_change_from_outside_is_asked_about);
  tcase_add_test (tests, test_a_window_that_comes_to_the_front_looks);
  tcase_add_test (tests, test_who_would_lose_something_is_asked_before_the_window_closes);
  tcase_add_test (tests, test_what_changed_elsewhere_is_asked_about_before_the_window_closes);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
