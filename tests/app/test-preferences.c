/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences.h"

#include "gui.h"

static GradualWindow *window;

static void
set_up (void)
{
  window = gui_window_new ();
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

START_TEST (test_defaults)
{
  GSettings *settings = gradual_preferences_get ();
  g_autofree char *units = NULL;

  ck_assert_ptr_nonnull (settings);
  units = g_settings_get_string (settings, "units");
  ck_assert_str_eq (units, "minutes");
  ck_assert_int_eq (g_settings_get_int (settings, "window-width"), 1100);
  ck_assert_int_eq (g_settings_get_int (settings, "window-height"), 760);
  ck_assert (!g_settings_get_boolean (settings, "window-maximized"));
  ck_assert (!gtk_window_is_maximized (GTK_WINDOW (window)));
}
END_TEST

static void
close_and_open (void)
{
  gtk_window_close (GTK_WINDOW (window));
  gui_settle ();
  window = gui_window_new ();
}

START_TEST (test_a_window_opens_as_the_last_one_closed)
{
  int width, height;

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 640);
  gui_settle ();
  close_and_open ();
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  ck_assert_int_eq (width, 900);
  ck_assert_int_eq (height, 640);
  ck_assert_int_eq (g_settings_get_int (gradual_preferences_get (), "window-width"), 900);
}
END_TEST

START_TEST (test_a_maximised_window)
{
  GtkWindow *first = GTK_WINDOW (gtk_window_new ()), *second = GTK_WINDOW (gtk_window_new ());

  gtk_window_maximize (first);
  gradual_preferences_keep_window (first);
  gradual_preferences_restore_window (second);
  ck_assert (gtk_window_is_maximized (second));

  gtk_window_unmaximize (first);
  gradual_preferences_keep_window (first);
  ck_assert (!g_settings_get_boolean (gradual_preferences_get (), "window-maximized"));
  gtk_window_destroy (first);
  gtk_window_destroy (second);
}
END_TEST

START_TEST (test_windows_do_not_pull_at_each_other)
{
  GradualWindow *other = gui_window_new ();
  int width, before, height;

  gtk_window_get_default_size (GTK_WINDOW (other), &before, &height);
  gtk_window_set_default_size (GTK_WINDOW (window), before - 200, 600);
  gui_settle ();
  gtk_window_get_default_size (GTK_WINDOW (other), &width, &height);
  ck_assert_int_eq (width, before);
  gtk_window_destroy (GTK_WINDOW (other));
}
END_TEST

static Suite *
preferences_suite (void)
{
  Suite *suite = suite_create ("preferences");
  TCase *tcase = tcase_create ("preferences");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_defaults);
  tcase_add_test (tcase, test_a_window_opens_as_the_last_one_closed);
  tcase_add_test (tcase, test_a_maximised_window);
  tcase_add_test (tcase, test_windows_do_not_pull_at_each_other);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (preferences_suite ());
}
