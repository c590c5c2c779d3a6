/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-bar.h"
#include "gui.h"

/* What the bar draws, as the tree of nodes in text. */
static char *
draw (double bar, double cap)
{
  GtkWidget *widget;
  GtkWindow *window;
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  gui_application ();
  widget = g_object_new (GRADUAL_TYPE_WEEK_BAR, NULL);
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
  gradual_week_bar_set_fractions (GRADUAL_WEEK_BAR (widget), bar, cap);
  window = gui_show (widget, 202, 60);
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)),
                    GTK_ACCESSIBLE_ROLE_PRESENTATION);

  paintable = gtk_widget_paintable_new (widget);
  gdk_paintable_snapshot (paintable, snapshot, 202, 14);
  node = gtk_snapshot_to_node (snapshot);
  bytes = gsk_render_node_serialize (node);
  gtk_window_destroy (window);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

START_TEST (test_bar_and_mark_are_where_the_fractions_say)
{
  g_autofree char *half = draw (0.5, 0.75);

  /* 202 pixels, of which the mark needs 2: the bar is 100 long, and the mark at 150. */
  ck_assert_msg (strstr (half, "bounds: 0 4 100 6") != NULL, "%s", half);
  ck_assert_msg (strstr (half, "bounds: 150 0 2 14") != NULL, "%s", half);
}
END_TEST

START_TEST (test_fractions_stay_within_the_bar)
{
  g_autofree char *over = draw (1.5, 2.0);

  ck_assert_msg (strstr (over, "bounds: 0 4 200 6") != NULL, "%s", over);
  ck_assert_msg (strstr (over, "bounds: 200 0 2 14") != NULL, "%s", over);
}
END_TEST

START_TEST (test_bar_is_mirrored)
{
  g_autofree char *half = NULL;

  gui_application ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  half = draw (0.5, 0.75);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ck_assert_msg (strstr (half, "bounds: 102 4 100 6") != NULL, "%s", half);
  ck_assert_msg (strstr (half, "bounds: 50 0 2 14") != NULL, "%s", half);
}
END_TEST

static Suite *
week_bar_suite (void)
{
  Suite *suite = suite_create ("week-bar");
  TCase *tcase = tcase_create ("week-bar");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_bar_and_mark_are_where_the_fractions_say);
  tcase_add_test (tcase, test_fractions_stay_within_the_bar);
  tcase_add_test (tcase, test_bar_is_mirrored);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (week_bar_suite ());
}
