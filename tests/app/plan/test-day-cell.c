/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/day-cell.h"
#include "gui.h"

static GradualDayCell *
cell_of (const GradualPlan *plan, GradualDay day, GradualDay today)
{
  GradualDayCell *cell;
  g_auto (GradualDaySummary) summary = {0};

  gui_application ();
  cell = g_object_ref_sink (g_object_new (GRADUAL_TYPE_DAY_CELL, NULL));
  gradual_day_summary_init (&summary, plan, day, today, GRADUAL_UNITS_MINUTES);
  gradual_day_cell_set_summary (cell, &summary);

  return cell;
}

static gboolean
has_class (GradualDayCell *cell, const char *name)
{
  return gtk_widget_has_css_class (GTK_WIDGET (cell), name);
}

START_TEST (test_shows_a_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualDayCell) cell = cell_of (plan, SAMPLE_START + 1, SAMPLE_START);

  ck_assert_int_eq (gradual_day_cell_get_day (cell), SAMPLE_START + 1);
  gui_assert_name (cell, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 24 November, easy run, 30 minutes, planned");
  ck_assert (gtk_widget_get_focusable (GTK_WIDGET (cell)));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (cell), "24"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (cell), "Easy run"));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (cell), "30 min"));
  ck_assert (has_class (cell, "easy") && !has_class (cell, "rest") && !has_class (cell, "today"));
}
END_TEST

START_TEST (test_a_tooltip_says_it_all)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualDayCell) cell = cell_of (plan, SAMPLE_START + 1, SAMPLE_START);
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is_shown = FALSE;

  ck_assert (gtk_widget_get_has_tooltip (GTK_WIDGET (cell)));
  g_signal_emit_by_name (cell, "query-tooltip", 0, 0, FALSE, tooltip, &is_shown);
  ck_assert (is_shown);
}
END_TEST

START_TEST (test_another_day_leaves_nothing_behind)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualDayCell) cell = cell_of (plan, SAMPLE_START + 5, SAMPLE_START + 5);
  g_auto (GradualDaySummary) rest = {0};

  ck_assert (has_class (cell, "long") && has_class (cell, "today"));
  gradual_day_summary_init (&rest, plan, SAMPLE_START + 6, SAMPLE_START + 5, GRADUAL_UNITS_MINUTES);
  gradual_day_cell_set_summary (cell, &rest);

  ck_assert (!has_class (cell, "long") && !has_class (cell, "today"));
  ck_assert (has_class (cell, "rest"));
  gui_assert_name (cell, GTK_ACCESSIBLE_ROLE_BUTTON, "Sunday 29 November, rest");
  ck_assert_ptr_null (gui_find_label (GTK_WIDGET (cell), "1 h 06"));
}
END_TEST

START_TEST (test_stretches_come_and_go)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualDayCell) cell = cell_of (plan, SAMPLE_START, SAMPLE_START);
  g_auto (GradualDaySummary) today = {0}, other = {0};
  GtkWidget *label;

  /* There is no widget for what is not told. */
  ck_assert_ptr_null (gui_find_label (GTK_WIDGET (cell), "0/8"));
  gradual_day_summary_init (&today, plan, SAMPLE_START, SAMPLE_START, GRADUAL_UNITS_MINUTES);
  gradual_day_summary_add_stretching (&today, empty);
  gradual_day_cell_set_summary (cell, &today);
  label = gui_find_label (GTK_WIDGET (cell), "0/8");
  ck_assert_ptr_nonnull (label);
  ck_assert (gtk_widget_get_visible (gtk_widget_get_parent (label)));
  gui_assert_name (cell, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "today, Monday 23 November, rest, 0 of 8 stretches done");

  gradual_day_summary_init (&other, plan, SAMPLE_START + 2, SAMPLE_START, GRADUAL_UNITS_MINUTES);
  gradual_day_cell_set_summary (cell, &other);
  ck_assert (!gtk_widget_get_visible (gtk_widget_get_parent (label)));
}
END_TEST

/* What was too much was done as well, and has a mark of its own, which goes with it. */
START_TEST (test_what_was_too_much_is_marked)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) logged = sample_plan_with_run_logged (plan, SAMPLE_START + 1, 80);
  g_autoptr (GradualPlan) fine = sample_plan_with_run_logged (plan, SAMPLE_START + 1, 30);
  g_autoptr (GradualReport) report = gradual_check (logged, SAMPLE_START + 2, 1);
  g_autoptr (GradualDayCell) cell = cell_of (fine, SAMPLE_START + 1, SAMPLE_START + 2);
  GtkImage *mark =
      GTK_IMAGE (gtk_widget_get_template_child (GTK_WIDGET (cell), GRADUAL_TYPE_DAY_CELL, "mark"));
  g_auto (GradualDaySummary) over = {0}, done = {0};

  ck_assert_str_eq (gtk_image_get_icon_name (mark), "gradual-done-symbolic");
  gradual_day_summary_init (&over, logged, SAMPLE_START + 1, SAMPLE_START + 2,
                            GRADUAL_UNITS_MINUTES);
  gradual_day_summary_add_limits (&over, report);
  gradual_day_cell_set_summary (cell, &over);
  ck_assert_str_eq (gtk_image_get_icon_name (mark), "gradual-over-symbolic");
  ck_assert (gtk_widget_has_css_class (GTK_WIDGET (mark), "amber"));

  gradual_day_summary_init (&done, fine, SAMPLE_START + 1, SAMPLE_START + 2, GRADUAL_UNITS_MINUTES);
  gradual_day_cell_set_summary (cell, &done);
  ck_assert_str_eq (gtk_image_get_icon_name (mark), "gradual-done-symbolic");
  ck_assert (!gtk_widget_has_css_class (GTK_WIDGET (mark), "amber"));
}
END_TEST

static Suite *
day_cell_suite (void)
{
  Suite *suite = suite_create ("day-cell");
  TCase *tcase = tcase_create ("day-cell");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_shows_a_run);
  tcase_add_test (tcase, test_a_tooltip_says_it_all);
  tcase_add_test (tcase, test_another_day_leaves_nothing_behind);
  tcase_add_test (tcase, test_stretches_come_and_go);
  tcase_add_test (tcase, test_what_was_too_much_is_marked);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (day_cell_suite ());
}
