/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/plan-chart.h"
#include "app/chart/week-series.h"
#include "gui.h"
#include "planner/planner.h"

static GradualPlanChart *
chart_new (gboolean with_plan)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualPlanChart *chart;

  gui_application ();
  chart = g_object_new (GRADUAL_TYPE_PLAN_CHART, NULL);
  gradual_plan_chart_set_plan (chart, with_plan ? plan : NULL);

  return chart;
}

/* What the chart draws at 300 × 200, as the tree of nodes in text. */
static char *
draw (void)
{
  GradualPlanChart *chart = chart_new (TRUE);
  GtkWindow *window = gui_show (GTK_WIDGET (chart), 300, 200);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (chart));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  gdk_paintable_snapshot (paintable, snapshot, 300, 200);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);
  gtk_window_destroy (window);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static int
count (const char *text, const char *part)
{
  int n = 0;

  while ((text = strstr (text, part)) != NULL) {
    text += strlen (part);
    n++;
  }

  return n;
}

START_TEST (test_is_an_image_with_a_name)
{
  GradualPlanChart *chart = g_object_ref_sink (chart_new (TRUE));
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekSeries) series = gradual_week_series_new (plan);
  g_autofree char *description = gradual_week_series_describe (series);

  gui_assert_name (chart, GTK_ACCESSIBLE_ROLE_IMG, description);
  g_object_unref (chart);
}
END_TEST

START_TEST (test_draws_a_bar_for_each_week)
{
  g_autofree char *drawn = draw ();

  /* The words: two dates, two phases and the cap; the numbers at the lines. */
  ck_assert_int_ge (count (drawn, "text {"), 6);
  ck_assert_msg (count (drawn, "clip {") > 0, "%s", drawn);
  ck_assert (strstr (drawn, "color: rgb(53,132,228)") != NULL);
}
END_TEST

START_TEST (test_is_mirrored)
{
  g_autofree char *left = NULL, *right = NULL;

  left = draw ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  right = draw ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ck_assert_str_ne (left, right);
}
END_TEST

/* Its legend has four phases. */
static GradualPlan *
long_plan_new (void)
{
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = GRADUAL_GOAL_HALF;
  request.start = SAMPLE_START;
  request.race_date = SAMPLE_START + 30 * GRADUAL_DAYS_PER_WEEK - 1;
  request.baseline = (GradualBaseline){.weekly_minutes = 100, .longest_run_minutes = 40};
  outcome = gradual_plan_make (&request, NULL);
  ck_assert_ptr_nonnull (outcome->plan);

  return gradual_plan_ref (outcome->plan);
}

START_TEST (test_fits_from_a_phone_on)
{
  GradualPlanChart *chart = g_object_ref_sink (chart_new (TRUE));
  g_autoptr (GradualPlan) plan = long_plan_new ();
  int minimum, narrow, wide;

  gradual_plan_chart_set_plan (chart, plan);
  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 280);
  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_VERTICAL, 200, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_VERTICAL, 800, &wide, NULL, NULL, NULL);
  /* Where there is little width, the legend has more lines. */
  ck_assert_int_gt (narrow, wide);
  g_object_unref (chart);
}
END_TEST

START_TEST (test_says_nothing_of_no_plan)
{
  GradualPlanChart *chart = chart_new (FALSE);
  GtkWindow *window = gui_show (GTK_WIDGET (chart), 300, 200);

  gui_assert_name (chart, GTK_ACCESSIBLE_ROLE_IMG, "");
  gtk_window_destroy (window);
}
END_TEST

static Suite *
plan_chart_suite (void)
{
  Suite *suite = suite_create ("plan-chart");
  TCase *tcase = tcase_create ("plan-chart");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_is_an_image_with_a_name);
  tcase_add_test (tcase, test_draws_a_bar_for_each_week);
  tcase_add_test (tcase, test_is_mirrored);
  tcase_add_test (tcase, test_fits_from_a_phone_on);
  tcase_add_test (tcase, test_says_nothing_of_no_plan);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_chart_suite ());
}
