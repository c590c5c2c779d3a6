/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/large-text.h"

#include "gui.h"

static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
}

static void
tear_down (void)
{
  g_clear_pointer (&window, gtk_window_destroy);
  gui_settle ();
}

static int
size_in (int width, int height, const char *sample, const char *text)
{
  GtkWidget *widget = gradual_large_text_new (GTK_ACCESSIBLE_ROLE_LABEL, sample);

  gradual_large_text_set_text (GRADUAL_LARGE_TEXT (widget), text);
  if (window != NULL)
    gtk_window_destroy (window);
  window = gui_show (widget, width, height);

  return gradual_large_text_get_size (GRADUAL_LARGE_TEXT (widget));
}

START_TEST (test_is_as_large_as_there_is_room)
{
  int small = size_in (200, 60, NULL, "Figure four");
  int large = size_in (800, 240, NULL, "Figure four");

  ck_assert_int_gt (small, 15);
  ck_assert_int_ge (large, 3 * small);
  /* Taller alone: on two lines. */
  ck_assert_int_gt (size_in (200, 120, NULL, "Figure four"), small);
}
END_TEST

START_TEST (test_a_sample_keeps_the_size)
{
  int nine = size_in (300, 300, "00", "9");

  ck_assert_int_eq (size_in (300, 300, "00", "10"), nine);
  ck_assert_int_gt (size_in (300, 300, NULL, "9"), nine);
}
END_TEST

START_TEST (test_what_never_fits_is_shortened)
{
  ck_assert_int_gt (size_in (60, 12, NULL, "Donaudampfschifffahrtsgesellschaft am Morgen"), 0);
}
END_TEST

START_TEST (test_is_named_by_its_text)
{
  GtkWidget *widget = gradual_large_text_new (GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  window = gui_show (widget, 200, 60);
  gradual_large_text_set_text (GRADUAL_LARGE_TEXT (widget), "Toe pull");
  gui_assert_name (widget, GTK_ACCESSIBLE_ROLE_HEADING, "Toe pull");
  ck_assert_str_eq (gradual_large_text_get_text (GRADUAL_LARGE_TEXT (widget)), "Toe pull");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("large-text");
  TCase *tests = tcase_create ("large-text");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_is_as_large_as_there_is_room);
  tcase_add_test (tests, test_a_sample_keeps_the_size);
  tcase_add_test (tests, test_what_never_fits_is_shortened);
  tcase_add_test (tests, test_is_named_by_its_text);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
