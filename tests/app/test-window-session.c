/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <glib/gstdio.h>

#include "formats/plan-json.h"
#include "app/session-private.h"
#include "window-case.h"

/* What the window says of the disk. */

#define OTHER_LIBRARY                                                           \
  "{ \"format\": \"gradual-library\", \"version\": 1, \"units\": \"minutes\", " \
  "\"plans\": [] }"

static char *folder, *path;

static void
set_up (void)
{
  window = g_object_ref (gui_window_new ());
  path = g_strdup (gradual_session_get_path (gradual_window_get_session (window)));
  folder = g_path_get_dirname (path);
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  g_clear_object (&window);
  gui_settle ();
  g_clear_pointer (&path, g_free);
  g_clear_pointer (&folder, g_free);
}

static void
act (const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  gui_settle ();
}

static gboolean
is_shown (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_mapped (widget);
}

/* The button of the message that something is not saved, or NULL. */
static GtkWidget *
message_button (void)
{
  GtkWidget *button = gui_find_action (GTK_WIDGET (window), "win.save-again");

  return is_shown (button) ? button : NULL;
}

static gboolean
has_message (gpointer data G_GNUC_UNUSED)
{
  return message_button () != NULL;
}

static gboolean
has_no_message (gpointer data G_GNUC_UNUSED)
{
  return message_button () == NULL;
}

/* Makes a plan that can not be saved: in the place of the folder is a file. */
static void
fail_to_save (void)
{
  ck_assert_int_eq (g_rmdir (folder), 0);
  ck_assert (g_file_set_contents (folder, "no folder", -1, NULL));
  act ("win.make-plan");
  gui_wait (has_message, NULL);
}

START_TEST (test_what_is_not_saved_is_told_until_it_is)
{
  const GError *error;
  g_autofree char *text = NULL;

  fail_to_save ();
  error = gradual_session_get_save_error (gradual_window_get_session (window));
  ck_assert_ptr_nonnull (strstr (error->message, folder));
  text = g_strconcat ("Not saved: ", error->message, NULL);
  ck_assert (is_shown (gui_find_label (GTK_WIDGET (window), text)));
  gui_assert_name (gtk_widget_get_parent (message_button ()), GTK_ACCESSIBLE_ROLE_ALERT,
                   "Not saved");
  ck_assert_ptr_nonnull (gui_find_button (GTK_WIDGET (window), "Try Again"));

  act ("win.save-again");
  ck_assert (has_message (NULL));
  ck_assert_int_eq (g_unlink (folder), 0);
  act ("win.save-again");
  gui_wait (has_no_message, NULL);
  ck_assert (g_file_test (path, G_FILE_TEST_EXISTS));
}
END_TEST

START_TEST (test_a_window_closes_on_what_is_saved)
{
  act ("win.make-plan");
  gtk_window_close (GTK_WINDOW (window));
  ck_assert_ptr_null (gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG));
  ck_assert (!is_shown (GTK_WIDGET (window)));
  ck_assert (g_file_test (path, G_FILE_TEST_EXISTS));
}
END_TEST

/* Puts a window on a library that can not be read in the place of the window. */
static void
damage_and_start (void)
{
  g_autoptr (GradualSession) session =
      gradual_session_new (gradual_shelf_new (folder), SAMPLE_START);

  ck_assert (g_file_set_contents (path, "{", -1, NULL));
  ck_assert (!gradual_session_load (session, NULL));
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
  window = g_object_ref (GRADUAL_WINDOW (gradual_window_new (gui_application (), session)));
  gtk_window_present (GTK_WINDOW (window));
  gui_settle ();
}

static gboolean
shows_recovery (void)
{
  return is_shown (gui_find_label (GTK_WIDGET (window), "Your Plans Can Not Be Read"));
}

START_TEST (test_there_is_no_way_round_the_recovery)
{
  damage_and_start ();
  ck_assert (shows_recovery ());
  act ("win.new-plan");
  ck_assert (shows_recovery ());
  act ("win.make-plan");
  ck_assert_ptr_null (gradual_window_get_plan (window));
  /* Midnight. */
  gradual_session_set_today (gradual_window_get_session (window), SAMPLE_START + 1);
  gui_settle ();
  ck_assert (shows_recovery ());
  ck_assert (has_no_message (NULL));
  gtk_window_close (GTK_WINDOW (window));
  ck_assert (!is_shown (GTK_WIDGET (window)));
}
END_TEST

static gboolean
has_plan (gpointer data G_GNUC_UNUSED)
{
  return gradual_window_get_plan (window) != NULL;
}

START_TEST (test_a_file_waits_until_the_library_can_be_read)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autofree char *file = g_build_filename (folder, "other.json", NULL);
  g_autofree char *bytes = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);

  ck_assert (g_file_set_contents (file, bytes, -1, NULL));
  damage_and_start ();
  gradual_window_open (window, file);
  gui_settle ();
  ck_assert (shows_recovery ());
  ck_assert_ptr_null (gradual_window_get_plan (window));

  g_signal_emit_by_name (gui_find_action (GTK_WIDGET (window), "recovery.start-anew"), "clicked");
  gui_wait (has_plan, NULL);
  ck_assert_str_eq (gradual_window_get_plan (window)->head.id, plan->head.id);
}
END_TEST

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
  g_autofree char *kept = NULL;
  g_autofree char *home = g_path_get_dirname (gradual_session_get_path (session));
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

static Suite *
window_session_suite (void)
{
  Suite *suite = suite_create ("window-session");
  TCase *tcase = tcase_create ("window-session");
  TCase *outside = tcase_create ("outside");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_what_is_not_saved_is_told_until_it_is);
  tcase_add_test (tcase, test_a_window_closes_on_what_is_saved);
  tcase_add_test (tcase, test_there_is_no_way_round_the_recovery);
  tcase_add_test (tcase, test_a_file_waits_until_the_library_can_be_read);
  suite_add_tcase (suite, tcase);

  tcase_add_checked_fixture (outside, window_set_up, window_tear_down);
  tcase_set_timeout (outside, 60);
  tcase_add_test (outside, test_a_change_from_outside_is_asked_about);
  tcase_add_test (outside, test_a_window_that_comes_to_the_front_looks);
  tcase_add_test (outside, test_who_would_lose_something_is_asked_before_the_window_closes);
  tcase_add_test (outside, test_what_changed_elsewhere_is_asked_about_before_the_window_closes);
  suite_add_tcase (suite, outside);

  return suite;
}

int
main (void)
{
  return suite_main (window_session_suite ());
}
