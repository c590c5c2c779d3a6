/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/typed-field.h"
#include "plan/log-case.h"

static GradualTypedField *field;
static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
  field = g_object_new (GRADUAL_TYPE_TYPED_FIELD, "title", "_Distance", "placeholder", "optional",
                        NULL);
  window = gui_show (GTK_WIDGET (field), 360, 200);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
}

START_TEST (test_the_name_has_the_unit)
{
  GtkEditable *entry = log_case_entry (field, "Distance");

  gradual_typed_field_set_unit (field, "km");
  gui_assert_name (entry, GTK_ACCESSIBLE_ROLE_TEXT_BOX, "Distance (km)");
  gradual_typed_field_set_unit (field, "mi");
  gui_assert_name (entry, GTK_ACCESSIBLE_ROLE_TEXT_BOX, "Distance (mi)");
  ck_assert (log_case_shows (field, "Distance (mi)"));
  ck_assert_str_eq (gtk_entry_get_placeholder_text (GTK_ENTRY (entry)), "optional");
}
END_TEST

START_TEST (test_a_problem_goes_when_it_is_seen_to)
{
  GtkEditable *entry = log_case_entry (field, "Distance");

  gradual_typed_field_set_text (field, "far");
  ck_assert_str_eq (gradual_typed_field_get_text (field), "far");
  gradual_typed_field_show_problem (field, "Write a number.");
  gui_settle ();
  ck_assert (log_case_shows (field, "Write a number."));
  ck_assert (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  gtk_editable_set_text (entry, "7");
  gui_settle ();
  ck_assert (!log_case_shows (field, "Write a number."));
  ck_assert (!gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  ck_assert_str_eq (gradual_typed_field_get_text (field), "7");
}
END_TEST

static void
count (guint *times)
{
  ++*times;
}

START_TEST (test_return_is_told)
{
  guint times = 0;

  g_signal_connect_swapped (field, "activated", G_CALLBACK (count), &times);
  gtk_widget_grab_focus (GTK_WIDGET (field));
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), GTK_WIDGET (field)));
  g_signal_emit_by_name (log_case_entry (field, "Distance"), "activate");
  ck_assert_uint_eq (times, 1);
}
END_TEST

START_TEST (test_what_is_long_has_a_line_of_its_own)
{
  GtkWidget *entry = GTK_WIDGET (log_case_entry (field, "Distance"));
  int narrow = gtk_widget_get_width (entry);

  g_object_set (field, "is-long", TRUE, NULL);
  gui_settle ();
  ck_assert_int_gt (gtk_widget_get_width (entry), 2 * narrow);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("typed-field");
  TCase *tests = tcase_create ("typed-field");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_the_name_has_the_unit);
  tcase_add_test (tests, test_a_problem_goes_when_it_is_seen_to);
  tcase_add_test (tests, test_return_is_told);
  tcase_add_test (tests, test_what_is_long_has_a_line_of_its_own);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
