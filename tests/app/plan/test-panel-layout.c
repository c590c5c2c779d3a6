/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/panel-layout.h"
#include "gui.h"

static GtkWidget *view, *panel;

static GtkWindow *
show (int width, gboolean is_open)
{
  GtkWidget *sides;

  gui_application ();
  sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  view = gtk_label_new ("view");
  panel = gtk_label_new ("panel");
  gtk_box_append (GTK_BOX (sides), view);
  gtk_box_append (GTK_BOX (sides), panel);
  gtk_widget_set_visible (panel, is_open);
  gtk_widget_set_layout_manager (sides, g_object_new (GRADUAL_TYPE_PANEL_LAYOUT, NULL));

  return gui_show (sides, width, 400);
}

static GradualPanelLayout *
layout (void)
{
  return GRADUAL_PANEL_LAYOUT (gtk_widget_get_layout_manager (gtk_widget_get_parent (view)));
}

START_TEST (test_beside_the_view_where_there_is_room)
{
  GtkWindow *window = show (900, TRUE);
  graphene_rect_t left, right;

  ck_assert (gtk_widget_compute_bounds (view, GTK_WIDGET (window), &left));
  ck_assert (gtk_widget_compute_bounds (panel, GTK_WIDGET (window), &right));
  ck_assert (left.origin.x + left.size.width <= right.origin.x);
  ck_assert (right.size.width >= 300 && left.size.width > right.size.width);
  ck_assert (!gradual_panel_layout_is_page (layout ()));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_on_the_other_side_from_right_to_left)
{
  GtkWindow *window;
  graphene_rect_t left, right;

  gui_application ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = show (900, TRUE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ck_assert (gtk_widget_compute_bounds (panel, GTK_WIDGET (window), &left));
  ck_assert (gtk_widget_compute_bounds (view, GTK_WIDGET (window), &right));
  ck_assert (left.origin.x + left.size.width <= right.origin.x);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_in_place_of_the_view_where_there_is_not)
{
  GtkWindow *window = show (360, TRUE);

  ck_assert (!gtk_widget_get_mapped (view));
  ck_assert (gtk_widget_get_mapped (panel));
  ck_assert_int_eq (gtk_widget_get_width (panel), 360);
  ck_assert (gradual_panel_layout_is_page (layout ()));

  gtk_widget_set_visible (panel, FALSE);
  gui_settle ();
  ck_assert (gtk_widget_get_mapped (view));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_all_for_the_view_while_it_is_closed)
{
  GtkWindow *window = show (900, FALSE);

  ck_assert_int_eq (gtk_widget_get_width (view), 900);
  gtk_window_destroy (window);
}
END_TEST

static Suite *
panel_layout_suite (void)
{
  Suite *suite = suite_create ("panel-layout");
  TCase *tcase = tcase_create ("panel-layout");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_beside_the_view_where_there_is_room);
  tcase_add_test (tcase, test_on_the_other_side_from_right_to_left);
  tcase_add_test (tcase, test_in_place_of_the_view_where_there_is_not);
  tcase_add_test (tcase, test_all_for_the_view_while_it_is_closed);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (panel_layout_suite ());
}
