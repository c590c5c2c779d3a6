/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/chart-cursor.h"
#include "app/chart/figure-view.h"
#include "figure-case.h"
#include "gui.h"

/* In a chart that has one: the cursor is no widget by itself. */
static GradualFigureView *
view_new (GtkWindow **window)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  GradualFigureView *view;

  gui_application ();
  view = g_object_new (GRADUAL_TYPE_FIGURE_VIEW, NULL);
  gradual_figure_view_set_figure (view, figure);
  *window = gui_show (GTK_WIDGET (view), 400, 240);

  return view;
}

/* A name that changes is not told, but a focus that moves is. */
START_TEST (test_two_take_turns)
{
  GtkWindow *window;
  GradualFigureView *view = view_new (&window);
  GtkWidget *first = gradual_figure_view_get_cursor (view), *second;

  gtk_widget_grab_focus (first);
  gui_press (window, "Left");
  second = gradual_figure_view_get_cursor (view);
  ck_assert_ptr_ne (first, second);
  ck_assert_ptr_eq (gtk_window_get_focus (window), second);
  ck_assert (gtk_widget_get_visible (second));
  ck_assert (!gtk_widget_get_visible (first));
  gui_press (window, "Left");
  ck_assert_ptr_eq (gradual_figure_view_get_cursor (view), first);
  ck_assert_ptr_eq (gtk_window_get_focus (window), first);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_words_and_none)
{
  GtkWindow *window;
  GradualFigureView *view = view_new (&window);
  GradualChartCursor cursor;

  gradual_chart_cursor_init (&cursor, GTK_WIDGET (view));
  ck_assert (!gtk_widget_get_visible (gradual_chart_cursor_get (&cursor)));
  gradual_chart_cursor_set_words (&cursor, "Four");
  ck_assert (gtk_widget_get_visible (gradual_chart_cursor_get (&cursor)));
  gui_assert_name (gradual_chart_cursor_get (&cursor), GTK_ACCESSIBLE_ROLE_IMG, "Four");
  gradual_chart_cursor_set_words (&cursor, NULL);
  ck_assert (!gtk_widget_get_visible (gradual_chart_cursor_get (&cursor)));
  gradual_chart_cursor_clear (&cursor);
  ck_assert_ptr_null (gradual_chart_cursor_get (&cursor));
  gtk_window_destroy (window);
}
END_TEST

static Suite *
chart_cursor_suite (void)
{
  Suite *suite = suite_create ("chart-cursor");
  TCase *tcase = tcase_create ("chart-cursor");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_two_take_turns);
  tcase_add_test (tcase, test_words_and_none);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (chart_cursor_suite ());
}
