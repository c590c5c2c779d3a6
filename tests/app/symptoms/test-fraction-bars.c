/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/fraction-bars.h"
#include "gui.h"

#define WIDTH 202

/** Bars: what is drawn. */
typedef struct {
  double bars[2];
  guint n_bars;
  double marks[2];
  guint n_marks;
} Bars;

/* What is drawn of them, as the tree of nodes in text, and how high it is. */
static char *
draw (const Bars *bars, int height)
{
  GtkWidget *widget;
  GtkWindow *window;
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;
  int natural;

  gui_application ();
  widget = g_object_new (GRADUAL_TYPE_FRACTION_BARS, NULL);
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
  gradual_fraction_bars_set_bars (GRADUAL_FRACTION_BARS (widget), bars->bars, bars->n_bars);
  gradual_fraction_bars_set_marks (GRADUAL_FRACTION_BARS (widget), bars->marks, bars->n_marks);
  window = gui_show (widget, WIDTH, 60);
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)),
                    GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
  ck_assert_int_eq (natural, height);

  paintable = gtk_widget_paintable_new (widget);
  gdk_paintable_snapshot (paintable, snapshot, WIDTH, height);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);
  gtk_window_destroy (window);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

#define assert_draws(text, bounds) \
  ck_assert_msg (strstr (text, "bounds: " bounds) != NULL, "%s", text)

/* A bar 8 pixels high, and marks of 2 pixels that come out of it by 3 above and below. */
START_TEST (test_a_bar_with_marks)
{
  g_autofree char *text = draw (&(Bars){{0.5}, 1, {0.25, 0.5}, 2}, 14);

  assert_draws (text, "0 3 202 8");
  assert_draws (text, "0 3 101 8");
  assert_draws (text, "50 0 2 14");
  assert_draws (text, "100 0 2 14");
}
END_TEST

START_TEST (test_two_bars)
{
  g_autofree char *text = draw (&(Bars){{1.0, 0.5}, 2, {0}, 0}, 25);

  assert_draws (text, "0 3 202 8");
  assert_draws (text, "0 14 202 8");
  assert_draws (text, "0 14 101 8");
}
END_TEST

START_TEST (test_fractions_stay_within)
{
  g_autofree char *text = draw (&(Bars){{1.5}, 1, {-1.0, 2.0}, 2}, 14);

  ck_assert_ptr_null (strstr (text, "303"));
  assert_draws (text, "0 0 2 14");
  assert_draws (text, "200 0 2 14");
}
END_TEST

START_TEST (test_mirrored)
{
  g_autofree char *text = NULL;

  gui_application ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  text = draw (&(Bars){{0.5}, 1, {0.25}, 1}, 14);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  assert_draws (text, "101 3 101 8");
  assert_draws (text, "150 0 2 14");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fraction-bars");
  TCase *tests = tcase_create ("fraction-bars");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_bar_with_marks);
  tcase_add_test (tests, test_two_bars);
  tcase_add_test (tests, test_fractions_stay_within);
  tcase_add_test (tests, test_mirrored);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
