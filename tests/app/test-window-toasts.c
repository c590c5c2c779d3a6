/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"
#include "window-case.h"

static gboolean
is_gone (gpointer text)
{
  return !window_shows (text);
}

START_TEST (test_text_is_no_markup)
{
  gradual_window_show_toast (window, "Exported to “<b>5 & 10</b>.csv”", FALSE);
  gui_wait (window_is_shown, (gpointer) "Exported to “<b>5 & 10</b>.csv”");
  ck_assert_ptr_null (gui_find_button (GTK_WIDGET (window->toasts), "_Undo"));
}
END_TEST

START_TEST (test_a_step_can_be_undone_where_it_is_told)
{
  GtkWidget *button;

  window_act ("win.make-plan");
  gradual_window_tell_fitted (window, "Move Long Run", "2 later runs were shortened");
  gui_wait (window_is_shown, (gpointer) "2 later runs were shortened");
  button = gui_find_button (GTK_WIDGET (window->toasts), "Undo Move Long Run");
  ck_assert_ptr_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_ptr_null (gradual_window_get_plan (window));
}
END_TEST

START_TEST (test_what_was_told_of_the_step_before_goes)
{
  gradual_window_tell_fitted (window, "First", "This was the first");
  gui_wait (window_is_shown, (gpointer) "This was the first");
  gradual_window_tell_fitted (window, "Second", "This was the second");
  gui_wait (window_is_shown, (gpointer) "This was the second");
  gui_wait (is_gone, (gpointer) "This was the first");
  /* So it does where there is nothing to tell of the next one. */
  gradual_window_tell_fitted (window, "Third", NULL);
  gui_wait (is_gone, (gpointer) "This was the second");
}
END_TEST

/* What days that pass ask for is no step of the runner's. */
START_TEST (test_what_was_no_step_can_not_be_undone_there)
{
  window_act ("win.make-plan");
  gradual_window_tell_fitted (window, NULL, "2 later runs are shorter");
  gui_wait (window_is_shown, (gpointer) "2 later runs are shorter");
  ck_assert_ptr_null (gui_find_action (GTK_WIDGET (window->toasts), "win.undo"));
}
END_TEST

/* What is told at the start is told before there is a size: it is that which the window will have.
 */
START_TEST (test_a_window_without_a_size)
{
  g_autoptr (GradualSession) session = gui_session_new ();
  GradualWindow *fresh = GRADUAL_WINDOW (gradual_window_new (gui_application (), session));

  gtk_window_set_default_size (GTK_WINDOW (fresh), 1100, 760);
  ck_assert (!gradual_window_is_narrow (fresh));
  gtk_window_set_default_size (GTK_WINDOW (fresh), 360, 760);
  ck_assert (gradual_window_is_narrow (fresh));
  gtk_window_destroy (GTK_WINDOW (fresh));
}
END_TEST

START_TEST (test_a_reason_is_never_cut_short)
{
  g_autofree char *reason = g_strnfill (400, 'x');
  GtkWidget *label;

  for (guint i = 8; i < 400; i += 8)
    reason[i] = ' ';
  gradual_window_take_edit_toast (window, gradual_window_edit_toast_new (window, reason));
  gui_wait (window_is_shown, reason);
  label = gui_find_label (GTK_WIDGET (window), reason);
  ck_assert (gtk_label_get_wrap (GTK_LABEL (label)));
  ck_assert (!pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-toasts");
  TCase *tests = tcase_create ("window-toasts");

  tcase_add_checked_fixture (tests, window_set_up, window_tear_down);
  tcase_add_test (tests, test_text_is_no_markup);
  tcase_add_test (tests, test_a_step_can_be_undone_where_it_is_told);
  tcase_add_test (tests, test_what_was_told_of_the_step_before_goes);
  tcase_add_test (tests, test_what_was_no_step_can_not_be_undone_there);
  tcase_add_test (tests, test_a_window_without_a_size);
  tcase_add_test (tests, test_a_reason_is_never_cut_short);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
