/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/chart-drawing.h"
#include "gui.h"

static GtkWidget *
label_new (void)
{
  gui_application ();

  return gtk_label_new ("");
}

START_TEST (test_colours_are_those_of_the_style)
{
  GtkWidget *widget = label_new ();
  GtkWindow *window = gui_show (widget, 100, 100);
  GdkRGBA error = gradual_chart_color (widget, "error_color");
  GdkRGBA text = gradual_chart_color (widget, NULL);
  GdkRGBA unknown = gradual_chart_color (widget, "no_such_color");

  ck_assert (!gdk_rgba_equal (&error, &text));
  /* Something is drawn in any case. */
  ck_assert (gdk_rgba_equal (&unknown, &text));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_mirrored_with_the_text)
{
  GtkWidget *widget = g_object_ref_sink (label_new ());

  ck_assert (!gradual_chart_is_mirrored (widget));
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  ck_assert (gradual_chart_is_mirrored (widget));
  g_object_unref (widget);
}
END_TEST

START_TEST (test_text_is_at_its_place)
{
  GtkWidget *widget = label_new ();
  GtkWindow *window = gui_show (widget, 100, 100);
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, "Words");
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  graphene_rect_t bounds;

  gradual_chart_append_text (snapshot, text, &(GdkRGBA){0, 0, 0, 1}, 40, 30);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_get_bounds (node, &bounds);
  ck_assert (bounds.origin.x >= 38 && bounds.origin.x < 50);
  ck_assert (bounds.origin.y >= 28 && bounds.origin.y < 50);
  gtk_window_destroy (window);
}
END_TEST

static Suite *
chart_drawing_suite (void)
{
  Suite *suite = suite_create ("chart-drawing");
  TCase *tcase = tcase_create ("chart-drawing");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_colours_are_those_of_the_style);
  tcase_add_test (tcase, test_mirrored_with_the_text);
  tcase_add_test (tcase, test_text_is_at_its_place);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (chart_drawing_suite ());
}
