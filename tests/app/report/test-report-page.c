/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report/report-page.h"

#include "app/report/report-row.h"
#include "gui.h"

static GradualReportPage *page;
static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
  page = g_object_new (GRADUAL_TYPE_REPORT_PAGE, NULL);
  window = gui_show (GTK_WIDGET (page), 360, 700);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

/* The sample plan with @minutes on the Tuesday of its second week. */
static GradualPlanFile *
file_with (int minutes)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualRun) run = gradual_run_with_minutes (
      (GradualRun *)gradual_plan_run_on (plan, SAMPLE_START + 8), minutes);
  GradualPlanFile *file = g_new (GradualPlanFile, 1);

  *file = (GradualPlanFile){gradual_plan_with_run (plan, SAMPLE_START + 8, run), FALSE, 1};

  return file;
}

static void
show (int minutes)
{
  gradual_report_page_take_file (page, file_with (minutes), SAMPLE_START);
  gui_settle ();
}

static guint
count_rows (void)
{
  GtkWidget *list = gui_find_type (GTK_WIDGET (page), GTK_TYPE_LIST_BOX);
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int)n_rows) != NULL)
    n_rows++;

  return n_rows;
}

START_TEST (test_a_broken_rule)
{
  GtkWidget *button = gui_find_action (GTK_WIDGET (page), "win.make-gradual");
  GtkWidget *row;

  show (120);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "1 of 3 weeks asks too much"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "Too much"));
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Make It Gradual");

  row = gui_find_type (GTK_WIDGET (page), GRADUAL_TYPE_REPORT_ROW);
  ck_assert (gtk_widget_has_css_class (row, "too-much"));
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (row)),
                    GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  ck_assert (gtk_widget_get_focusable (row));
  ck_assert_int_eq (gradual_report_page_get_file (page)->first_week, 1);
}
END_TEST

START_TEST (test_the_next_file_takes_the_place)
{
  guint n_rows;

  show (120);
  n_rows = count_rows ();
  show (30);
  ck_assert_uint_lt (count_rows (), n_rows);
  ck_assert_ptr_null (gui_find_label (GTK_WIDGET (page), "Too much"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (page), "All is well: no week asks too much"));
  gui_assert_name (gui_find_action (GTK_WIDGET (page), "win.make-gradual"),
                   GTK_ACCESSIBLE_ROLE_BUTTON, "Take the Plan");
}
END_TEST

START_TEST (test_fits_a_phone)
{
  int minimum, natural;

  show (120);
  gtk_widget_measure (GTK_WIDGET (page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
}
END_TEST

static Suite *
report_page_suite (void)
{
  Suite *suite = suite_create ("report-page");
  TCase *tcase = tcase_create ("report-page");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_broken_rule);
  tcase_add_test (tcase, test_the_next_file_takes_the_place);
  tcase_add_test (tcase, test_fits_a_phone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_page_suite ());
}
