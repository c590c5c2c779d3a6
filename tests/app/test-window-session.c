/* SPDX-License-Identifier: GPL-3.0-or-later */
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

int
main (void)
{
  Suite *suite = suite_create ("window-session");
  TCase *tests = tcase_create ("window-session");

  tcase_add_checked_fixture (tests, window_set_up, window_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_change_from_outside_is_asked_about);
  tcase_add_test (tests, test_a_window_that_comes_to_the_front_looks);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
