/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/area-order.h"
#include "gui.h"

static GtkWindow *window;
static GradualAreaOrder *order;
static GradualStretchArea areas[GRADUAL_N_AREAS];
static int moved_area, moved_places;

static void
moved (GradualAreaOrder *self, int area, int places)
{
  guint from = 0;

  moved_area = area;
  moved_places = places;
  while ((int)areas[from] != area)
    from++;
  areas[from] = areas[(int)from + places];
  areas[(int)from + places] = (GradualStretchArea)area;
  gradual_area_order_set_areas (self, areas);
}

static void
set_up (void)
{
  gui_application ();
  order = g_object_new (GRADUAL_TYPE_AREA_ORDER, NULL);
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    areas[i] = (GradualStretchArea)i;
  gradual_area_order_set_areas (order, areas);
  g_signal_connect (order, "moved", G_CALLBACK (moved), NULL);
  window = gui_show (GTK_WIDGET (order), 360, 400);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

/* The button that moves the area with that title up, or down. */
static GtkWidget *
button (const char *title, gboolean up)
{
  GtkWidget *row =
      gtk_widget_get_ancestor (gui_find_label (GTK_WIDGET (order), title), ADW_TYPE_ACTION_ROW);
  GtkWidget *first = gui_find_type (row, GTK_TYPE_BUTTON);

  return up ? first : gtk_widget_get_next_sibling (first);
}

START_TEST (test_every_button_has_a_name)
{
  gui_assert_name (button ("Calves", TRUE), GTK_ACCESSIBLE_ROLE_BUTTON, "Move Calves up");
  gui_assert_name (button ("Calves", FALSE), GTK_ACCESSIBLE_ROLE_BUTTON, "Move Calves down");
  ck_assert (!gtk_widget_get_sensitive (button ("Hips", TRUE)));
  ck_assert (!gtk_widget_get_sensitive (button ("Plantar fascia", FALSE)));
  ck_assert (gtk_widget_get_sensitive (button ("Plantar fascia", TRUE)));
}
END_TEST

static void
press (void)
{
  g_signal_emit_by_name (gtk_root_get_focus (GTK_ROOT (window)), "clicked");
  gui_settle ();
}

START_TEST (test_the_keyboard_goes_with_the_area)
{
  gtk_widget_grab_focus (button ("Calves", TRUE));
  press ();
  ck_assert_int_eq (moved_area, GRADUAL_AREA_CALVES);
  ck_assert_int_eq (moved_places, -1);
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)), button ("Calves", TRUE));

  /* On top there is only the way down. */
  press ();
  ck_assert_int_eq (areas[0], GRADUAL_AREA_CALVES);
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)), button ("Calves", FALSE));
  press ();
  ck_assert_int_eq (moved_places, 1);
  ck_assert_int_eq (areas[1], GRADUAL_AREA_CALVES);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("area-order");
  TCase *tests = tcase_create ("area-order");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_every_button_has_a_name);
  tcase_add_test (tests, test_the_keyboard_goes_with_the_area);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
