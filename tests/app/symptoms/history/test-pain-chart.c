/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/history/pain-chart.h"

#include "gui.h"
#include "symptom-samples.h"

#define TODAY (SAMPLE_START + 7)

static GradualPainSeries *
series_of (guint n_reports)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (n_reports, FALSE, TODAY);

  return gradual_pain_series_new (library);
}

static GtkWindow *
show (GradualPainChart **chart, GradualPainSeries *series)
{
  gui_application ();
  *chart = g_object_new (GRADUAL_TYPE_PAIN_CHART, NULL);
  gradual_pain_chart_set_series (*chart, series, TODAY - 84, TODAY);

  return gui_show (GTK_WIDGET (*chart), 400, 240);
}

static char *
draw (GradualPainChart *chart)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (chart));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  gdk_paintable_snapshot (paintable, snapshot, 400, 240);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

START_TEST (test_says_what_it_shows)
{
  g_autoptr (GArray) series = series_of (3);
  g_autofree char *description = gradual_pain_series_describe (series, 0);
  GradualPainChart *chart;
  GtkWindow *window = show (&chart, series);

  gui_assert_name (chart, GTK_ACCESSIBLE_ROLE_GROUP, description);
  gtk_window_destroy (window);
}
END_TEST

/* Where the focus is a point that says what it is, and where it went is another widget. */
static GtkWidget *
assert_at (GtkWindow *window, GradualPainChart *chart, GradualPainSeries *series, int index,
           GtkWidget *before)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  g_autofree char *spoken = gradual_pain_point_spoken (gradual_pain_series_get (series, index));

  ck_assert_int_eq (gradual_pain_chart_get_chosen (chart), index);
  ck_assert_ptr_eq (focus, gradual_pain_chart_get_cursor (chart));
  ck_assert (gtk_widget_get_mapped (focus));
  ck_assert_ptr_ne (focus, before);
  gui_assert_name (focus, GTK_ACCESSIBLE_ROLE_IMG, spoken);

  return focus;
}

START_TEST (test_keys_walk_from_point_to_point)
{
  g_autoptr (GArray) series = series_of (3);
  int last = (int)series->len - 1;
  GradualPainChart *chart;
  GtkWindow *window = show (&chart, series);
  GtkWidget *focus;

  gtk_widget_grab_focus (gradual_pain_chart_get_cursor (chart));
  focus = assert_at (window, chart, series, last, NULL);
  gui_press (window, "Left");
  focus = assert_at (window, chart, series, last - 1, focus);
  gui_press (window, "Left");
  focus = assert_at (window, chart, series, last - 2, focus);
  gui_press (window, "Right");
  focus = assert_at (window, chart, series, last - 1, focus);
  gui_press (window, "Home");
  focus = assert_at (window, chart, series, 0, focus);
  gui_press (window, "Left");
  focus = assert_at (window, chart, series, 0, focus);
  gui_press (window, "End");
  focus = assert_at (window, chart, series, last, focus);

  /* From right to left, the point at the left is the later one. */
  gtk_widget_set_direction (GTK_WIDGET (chart), GTK_TEXT_DIR_RTL);
  gui_press (window, "Right");
  assert_at (window, chart, series, last - 1, focus);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_the_cursor_is_at_its_point)
{
  g_autoptr (GArray) series = series_of (3);
  GradualPainChart *chart;
  GtkWindow *window = show (&chart, series);
  graphene_rect_t last, first;

  ck_assert (
      gtk_widget_compute_bounds (gradual_pain_chart_get_cursor (chart), GTK_WIDGET (chart), &last));
  gtk_widget_grab_focus (gradual_pain_chart_get_cursor (chart));
  gui_press (window, "Home");
  ck_assert (gtk_widget_compute_bounds (gradual_pain_chart_get_cursor (chart), GTK_WIDGET (chart),
                                        &first));
  ck_assert (first.origin.x + 40 < last.origin.x);
  ck_assert (last.origin.x > 350);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_the_chosen_point_stays)
{
  g_autoptr (GArray) series = series_of (3), more = series_of (4);
  GradualPainChart *chart;
  GtkWindow *window = show (&chart, series);
  g_autofree char *id = NULL;
  GtkWidget *focus;

  gtk_widget_grab_focus (gradual_pain_chart_get_cursor (chart));
  gui_press (window, "Left");
  gui_press (window, "Left");
  focus = gtk_window_get_focus (window);
  id = g_strdup (gradual_pain_series_get (series, gradual_pain_chart_get_chosen (chart))->id);
  gradual_pain_chart_set_series (chart, more, TODAY - 84, TODAY);
  gui_settle ();
  ck_assert_ptr_eq (gtk_window_get_focus (window), focus);
  ck_assert_str_eq (gradual_pain_series_get (more, gradual_pain_chart_get_chosen (chart))->id, id);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_draws_the_other_way_round)
{
  g_autoptr (GArray) series = series_of (3);
  g_autofree char *left = NULL, *right = NULL;
  GradualPainChart *chart;
  GtkWindow *window = show (&chart, series);

  left = draw (chart);
  gtk_widget_set_direction (GTK_WIDGET (chart), GTK_TEXT_DIR_RTL);
  gui_settle ();
  right = draw (chart);
  ck_assert_ptr_nonnull (strstr (left, "cairo {"));
  ck_assert_str_ne (left, right);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_nothing_to_walk_to)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GArray) series = gradual_pain_series_new (empty);
  GradualPainChart *chart;
  GtkWindow *window = show (&chart, series);

  ck_assert_int_eq (gradual_pain_chart_get_chosen (chart), -1);
  ck_assert (!gtk_widget_get_visible (gradual_pain_chart_get_cursor (chart)));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_fits_a_phone)
{
  GradualPainChart *chart;
  int minimum, narrow, wide;

  gui_application ();
  chart = g_object_ref_sink (g_object_new (GRADUAL_TYPE_PAIN_CHART, NULL));
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

static Suite *
pain_chart_suite (void)
{
  Suite *suite = suite_create ("pain-chart");
  TCase *tcase = tcase_create ("pain-chart");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_says_what_it_shows);
  tcase_add_test (tcase, test_keys_walk_from_point_to_point);
  tcase_add_test (tcase, test_the_cursor_is_at_its_point);
  tcase_add_test (tcase, test_the_chosen_point_stays);
  tcase_add_test (tcase, test_draws_the_other_way_round);
  tcase_add_test (tcase, test_nothing_to_walk_to);
  tcase_add_test (tcase, test_fits_a_phone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (pain_chart_suite ());
}
