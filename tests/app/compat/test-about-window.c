/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/about-window.h"
#include "gui.h"

START_TEST (test_about)
{
  GradualWindow *window = gui_window_new ();
  GtkWindow *about = gradual_compat_show_about (GTK_WINDOW (window));

  gui_settle ();
  ck_assert_str_eq (adw_about_window_get_application_name (ADW_ABOUT_WINDOW (about)), "Gradual");
  ck_assert_str_eq (adw_about_window_get_version (ADW_ABOUT_WINDOW (about)), GRADUAL_VERSION);
  gtk_window_destroy (about);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("about-window");
  TCase *tests = tcase_create ("about-window");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_about);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
