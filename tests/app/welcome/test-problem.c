/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/problem.h"
#include "gui.h"

static GtkLabel *label;
static GtkWidget *row;

/* Both the row and the text in it: which of them is read depends on the version of libadwaita. */
static void
assert_description (const char *problem)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (row));
  GtkAccessible *const accessibles[] = {GTK_ACCESSIBLE (row), GTK_ACCESSIBLE (text)};

  for (guint i = 0; i < G_N_ELEMENTS (accessibles); i++) {
    ck_assert_ptr_null (gtk_test_accessible_check_state (
        accessibles[i], GTK_ACCESSIBLE_STATE_INVALID,
        problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE));
    if (problem != NULL)
      ck_assert_ptr_null (gtk_test_accessible_check_property (
          accessibles[i], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, problem));
    else
      ck_assert (
          !gtk_test_accessible_has_property (accessibles[i], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  }
}

static void
set_up (void)
{
  gui_application ();
  label = g_object_ref_sink (GTK_LABEL (gtk_label_new (NULL)));
  row = g_object_ref_sink (adw_entry_row_new ());
}

static void
tear_down (void)
{
  g_clear_object (&label);
  g_clear_object (&row);
}

START_TEST (test_a_problem_is_seen_and_heard)
{
  gradual_problem_show (label, row, "That is no pace.");
  ck_assert_str_eq (gtk_label_get_text (label), "That is no pace.");
  ck_assert (gtk_widget_get_visible (GTK_WIDGET (label)));
  ck_assert (gtk_widget_has_css_class (row, "error"));
  assert_description ("That is no pace.");
}
END_TEST

START_TEST (test_no_problem_leaves_nothing)
{
  gradual_problem_show (label, row, "That is no pace.");
  gradual_problem_show (label, row, NULL);
  ck_assert (!gtk_widget_get_visible (GTK_WIDGET (label)));
  ck_assert (!gtk_widget_has_css_class (row, "error"));
  assert_description (NULL);
}
END_TEST

static Suite *
problem_suite (void)
{
  Suite *suite = suite_create ("problem");
  TCase *tcase = tcase_create ("problem");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_problem_is_seen_and_heard);
  tcase_add_test (tcase, test_no_problem_leaves_nothing);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (problem_suite ());
}
