/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-panel.h"

#include "chart/figure-case.h"
#include "app/chart/figure-view.h"
#include "gui.h"

static GradualProgressPanel *
show (GradualFigure *figure, GtkWindow **window)
{
  g_autoptr (GradualFigure) own = figure;
  GradualProgressPanel *panel;

  gui_application ();
  panel = g_object_new (GRADUAL_TYPE_PROGRESS_PANEL, NULL);
  gradual_progress_panel_set_figure (panel, own);
  *window = gui_show (GTK_WIDGET (panel), 500, 600);

  return panel;
}

static gboolean
is_seen (gpointer panel, const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
unfold (GradualProgressPanel *panel)
{
  GtkWidget *expander = gui_find_type (GTK_WIDGET (panel), GTK_TYPE_EXPANDER);

  gui_assert_name (expander, GTK_ACCESSIBLE_ROLE_BUTTON, "Weeks, as a table");
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  gui_settle ();
}

START_TEST (test_a_chart_with_its_heading)
{
  GtkWindow *window;
  GradualProgressPanel *panel = show (figure_case_new (), &window);
  GtkWidget *view = gui_find_type (GTK_WIDGET (panel), GRADUAL_TYPE_FIGURE_VIEW);

  ck_assert (is_seen (panel, "Weeks"));
  ck_assert (gtk_widget_get_mapped (view));
  ck_assert (!is_seen (panel, "Do something."));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_nothing_says_what_to_do)
{
  GtkWindow *window;
  GradualProgressPanel *panel = show (figure_case_new_empty (), &window);
  g_autoptr (GradualFigure) figure = figure_case_new ();

  ck_assert (is_seen (panel, "Do something."));
  ck_assert (!is_seen (panel, "As a Table"));
  ck_assert (!gtk_widget_get_mapped (gui_find_type (GTK_WIDGET (panel), GRADUAL_TYPE_FIGURE_VIEW)));
  gradual_progress_panel_set_figure (panel, figure);
  gui_settle ();
  ck_assert (!is_seen (panel, "Do something."));
  ck_assert (is_seen (panel, "As a Table"));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_the_same_as_a_table)
{
  GtkWindow *window;
  GradualProgressPanel *panel = show (figure_case_new (), &window);
  GtkWidget *table;
  GtkColumnView *view;

  /* It is not made before it is asked for. */
  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (panel), GTK_TYPE_COLUMN_VIEW));
  unfold (panel);
  table = gui_find_type (GTK_WIDGET (panel), GTK_TYPE_COLUMN_VIEW);
  view = GTK_COLUMN_VIEW (table);
  ck_assert_uint_eq (g_list_model_get_n_items (gtk_column_view_get_columns (view)), 4);
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (view))), 4);
  ck_assert (is_seen (panel, "Planned"));
  ck_assert (is_seen (panel, "At most"));
  ck_assert (is_seen (panel, "23 Nov 2026"));
  ck_assert (is_seen (panel, "7 Dec 2026, 5 weeks"));
  ck_assert (is_seen (panel, "30"));
  /* What there is not is no number. */
  ck_assert (is_seen (panel, "–"));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_the_table_follows_the_chart)
{
  GtkWindow *window;
  GradualProgressPanel *panel = show (figure_case_new_with (GRADUAL_SHAPE_BAR, 33), &window);
  g_autoptr (GradualFigure) other = figure_case_new_with (GRADUAL_SHAPE_BAR, 77);

  unfold (panel);
  ck_assert (is_seen (panel, "33"));
  gradual_progress_panel_set_figure (panel, other);
  gui_settle ();
  ck_assert (is_seen (panel, "77"));
  ck_assert (!is_seen (panel, "33"));
  gtk_window_destroy (window);
}
END_TEST

/* A race is a column of its own, which comes and goes. */
START_TEST (test_the_table_has_the_columns_of_the_chart)
{
  static const GradualSign sign = {.shape = GRADUAL_SHAPE_POINT, .color = "accent_color"};
  GtkWindow *window;
  GradualFigure *more = figure_case_new ();
  GradualFigureLayer *layer = gradual_figure_add_layer (more, "Race", &sign, 0);
  g_autoptr (GradualFigure) fewer = figure_case_new ();
  GradualProgressPanel *panel;

  for (guint i = 0; i < more->slots->len; i++)
    g_array_append_vals (layer->values, &(int){130}, 1);
  panel = show (more, &window);
  unfold (panel);
  ck_assert (is_seen (panel, "Race"));
  gradual_progress_panel_set_figure (panel, fewer);
  gui_settle ();
  ck_assert (!is_seen (panel, "Race"));
  ck_assert (is_seen (panel, "At most"));
  gtk_window_destroy (window);
}
END_TEST

static Suite *
progress_panel_suite (void)
{
  Suite *suite = suite_create ("progress-panel");
  TCase *tcase = tcase_create ("progress-panel");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_chart_with_its_heading);
  tcase_add_test (tcase, test_nothing_says_what_to_do);
  tcase_add_test (tcase, test_the_same_as_a_table);
  tcase_add_test (tcase, test_the_table_follows_the_chart);
  tcase_add_test (tcase, test_the_table_has_the_columns_of_the_chart);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_panel_suite ());
}
