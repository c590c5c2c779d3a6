/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/figure-view.h"

#include "app/chart/figure-drawing.h"
#include "figure-case.h"
#include "gui.h"

#define WIDTH  400
#define HEIGHT 240

static GradualFigureView *
show (GradualFigure *figure, GtkWindow **window)
{
  g_autoptr (GradualFigure) own = figure;
  GradualFigureView *view;

  gui_application ();
  view = g_object_new (GRADUAL_TYPE_FIGURE_VIEW, NULL);
  gradual_figure_view_set_figure (view, own);
  *window = gui_show (GTK_WIDGET (view), WIDTH, HEIGHT);

  return view;
}

static char *
draw (GradualFigureView *view)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (view));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

START_TEST (test_says_what_it_shows)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  g_autofree char *words = gradual_figure_describe (figure);
  GtkWindow *window;
  GradualFigureView *view = show (gradual_figure_ref (figure), &window);

  gui_assert_name (view, GTK_ACCESSIBLE_ROLE_GROUP, words);
  gtk_window_destroy (window);
}
END_TEST

static void
assert_at (GtkWindow *window, GradualFigureView *view, const GradualFigure *figure, int slot)
{
  g_autofree char *words = gradual_figure_describe_slot (figure, (guint)slot);
  GtkWidget *focus = gtk_window_get_focus (window);

  ck_assert_int_eq (gradual_figure_view_get_chosen (view), slot);
  ck_assert_ptr_eq (focus, gradual_figure_view_get_cursor (view));
  gui_assert_name (focus, GTK_ACCESSIBLE_ROLE_IMG, words);
}

START_TEST (test_keys_walk_and_speak)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  GtkWindow *window;
  GradualFigureView *view = show (gradual_figure_ref (figure), &window);

  /* It begins with the last that says something. */
  gtk_widget_grab_focus (gradual_figure_view_get_cursor (view));
  assert_at (window, view, figure, 2);
  gui_press (window, "Left");
  assert_at (window, view, figure, 1);
  gui_press (window, "Home");
  assert_at (window, view, figure, 0);
  gui_press (window, "Left");
  assert_at (window, view, figure, 0);
  gui_press (window, "Right");
  assert_at (window, view, figure, 1);
  gui_press (window, "End");
  assert_at (window, view, figure, 3);
  gui_press (window, "Page_Up");
  assert_at (window, view, figure, 0);
  gui_press (window, "Page_Down");
  assert_at (window, view, figure, 3);
  /* From right to left, what is at the right is earlier. */
  gtk_widget_set_direction (GTK_WIDGET (view), GTK_TEXT_DIR_RTL);
  gui_press (window, "Right");
  assert_at (window, view, figure, 2);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_the_cursor_stands_at_its_bar)
{
  GtkWindow *window;
  GradualFigureView *view = show (figure_case_new (), &window);
  graphene_rect_t first, last;

  gtk_widget_grab_focus (gradual_figure_view_get_cursor (view));
  gui_press (window, "Home");
  ck_assert (
      gtk_widget_compute_bounds (gradual_figure_view_get_cursor (view), GTK_WIDGET (view), &first));
  gui_press (window, "End");
  ck_assert (
      gtk_widget_compute_bounds (gradual_figure_view_get_cursor (view), GTK_WIDGET (view), &last));
  ck_assert_float_gt (last.origin.x, first.origin.x + WIDTH / 2);
  /* The last has no value, and the cursor is at the bottom. */
  ck_assert_float_gt (last.origin.y, first.origin.y);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_what_is_chosen_stays)
{
  g_autoptr (GradualFigure) more = figure_case_new ();
  GtkWindow *window;
  GradualFigureView *view = show (figure_case_new (), &window);

  gtk_widget_grab_focus (gradual_figure_view_get_cursor (view));
  gui_press (window, "Home");
  gradual_figure_view_set_figure (view, more);
  gui_settle ();
  assert_at (window, view, more, 0);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_draws_bars_limits_and_points)
{
  GtkWindow *window, *other;
  GradualFigureView *view = show (figure_case_new (), &window);
  GradualFigureView *points = show (figure_case_new_with (GRADUAL_SHAPE_POINT, 4), &other);
  g_autofree char *bars = draw (view), *marks = draw (points), *mirrored = NULL;

  ck_assert_ptr_null (strstr (bars, "cairo {"));
  ck_assert_ptr_nonnull (strstr (marks, "cairo {"));
  gtk_widget_set_direction (GTK_WIDGET (view), GTK_TEXT_DIR_RTL);
  gui_settle ();
  mirrored = draw (view);
  ck_assert_str_ne (bars, mirrored);
  gtk_window_destroy (window);
  gtk_window_destroy (other);
}
END_TEST

/* The drawing is kept while only the cursor moves, but not for longer. */
START_TEST (test_draws_anew_what_changed)
{
  g_autoptr (GradualFigure) other = figure_case_new_bands (1);
  GtkWindow *window;
  GradualFigureView *view = show (figure_case_new (), &window);
  g_autofree char *before = draw (view), *after = NULL;

  gradual_figure_view_set_figure (view, other);
  gui_settle ();
  after = draw (view);
  ck_assert_str_ne (before, after);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_fits_a_phone)
{
  g_autoptr (GradualFigure) figure = figure_case_new ();
  g_autoptr (GradualFigure) bands = figure_case_new_bands (4);
  GtkWindow *window;
  GradualFigureView *view = show (gradual_figure_ref (figure), &window);
  int minimum;

  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 280);
  ck_assert_int_gt (gradual_figure_measure (bands, GTK_WIDGET (view), 280, 40),
                    gradual_figure_measure (figure, GTK_WIDGET (view), 280, 40));
  gtk_window_destroy (window);
}
END_TEST

static Suite *
figure_view_suite (void)
{
  Suite *suite = suite_create ("figure-view");
  TCase *tcase = tcase_create ("figure-view");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_says_what_it_shows);
  tcase_add_test (tcase, test_keys_walk_and_speak);
  tcase_add_test (tcase, test_the_cursor_stands_at_its_bar);
  tcase_add_test (tcase, test_what_is_chosen_stays);
  tcase_add_test (tcase, test_draws_bars_limits_and_points);
  tcase_add_test (tcase, test_draws_anew_what_changed);
  tcase_add_test (tcase, test_fits_a_phone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (figure_view_suite ());
}
