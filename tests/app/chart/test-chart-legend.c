/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/chart-legend.h"
#include "gui.h"

static const GradualSign bar = {
    .shape = GRADUAL_SHAPE_BAR, .color = "accent_color", .fill = GRADUAL_FILL_SOLID};
static const GradualSign level = {.shape = GRADUAL_SHAPE_LEVEL, .color = "error_color"};
static const GradualSign point = {
    .shape = GRADUAL_SHAPE_POINT, .color = "accent_color", .mark = GRADUAL_MARK_RING};

static GtkWidget *widget;

static void
set_up (void)
{
  gui_application ();
  widget = g_object_ref_sink (gtk_label_new (NULL));
}

static void
tear_down (void)
{
  g_clear_object (&widget);
}

static void
legend_init (GradualLegend *legend, int width)
{
  *legend = (GradualLegend){0};
  gradual_legend_add (legend, widget, &bar, "What was done");
  gradual_legend_add (legend, widget, &level, "What may be");
  gradual_legend_add (legend, widget, &point, "What hurt");
  gradual_legend_arrange (legend, widget, width);
}

START_TEST (test_lines_as_they_are_needed)
{
  g_auto (GradualLegend) wide = {0}, narrow = {0}, none = {0};

  legend_init (&wide, 1000);
  legend_init (&narrow, 100);
  ck_assert_int_eq (wide.n_lines, 1);
  ck_assert_int_eq (narrow.n_lines, 3);
  ck_assert_int_gt (gradual_legend_height (&narrow), gradual_legend_height (&wide));
  ck_assert_int_eq (gradual_legend_height (&none), 0);
}
END_TEST

static char *
draw (int bottom)
{
  g_auto (GradualLegend) legend = {0};
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  legend_init (&legend, 1000);
  gradual_legend_draw (&legend, widget, snapshot, bottom);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

START_TEST (test_each_sign_has_its_shape)
{
  g_autofree char *drawn = draw (100), *lower = draw (200);

  /* A bar is a square, a limit a line, a point is drawn by cairo. */
  ck_assert_ptr_nonnull (strstr (drawn, " 12 12;"));
  ck_assert_ptr_nonnull (strstr (drawn, " 12 2;"));
  ck_assert_ptr_nonnull (strstr (drawn, "cairo {"));
  ck_assert_ptr_nonnull (strstr (drawn, "text {"));
  ck_assert_str_ne (drawn, lower);
}
END_TEST

static Suite *
chart_legend_suite (void)
{
  Suite *suite = suite_create ("chart-legend");
  TCase *tcase = tcase_create ("chart-legend");

  tcase_set_timeout (tcase, 60);
  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_lines_as_they_are_needed);
  tcase_add_test (tcase, test_each_sign_has_its_shape);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (chart_legend_suite ());
}
