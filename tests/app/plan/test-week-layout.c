/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-layout.h"
#include "gui.h"

/* A week of plain labels: a head and seven days of 40 pixels each. */
static GtkWidget *
week_new (gboolean row_only)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (
      box, g_object_new (GRADUAL_TYPE_WEEK_LAYOUT, "row-only", row_only, NULL));
  for (int i = 0; i < 8; i++) {
    GtkWidget *child = gtk_label_new (NULL);

    gtk_widget_set_size_request (child, 40, 20);
    gtk_box_append (GTK_BOX (box), child);
  }
  gtk_widget_set_valign (box, GTK_ALIGN_START);

  return box;
}

static graphene_rect_t
place (GtkWidget *box, int index)
{
  GtkWidget *child = gtk_widget_get_first_child (box);
  graphene_rect_t bounds;

  for (int i = 0; i < index; i++)
    child = gtk_widget_get_next_sibling (child);
  ck_assert (gtk_widget_compute_bounds (child, box, &bounds));

  return bounds;
}

START_TEST (test_a_wide_week_is_a_row)
{
  GtkWidget *box;
  GtkWindow *window;

  gui_application ();
  box = week_new (FALSE);
  window = gui_show (box, 1000, 400);
  ck_assert_int_eq (gtk_widget_get_height (box), 20);
  for (int i = 1; i < 8; i++) {
    graphene_rect_t before = place (box, i - 1), here = place (box, i);

    ck_assert (before.origin.x + before.size.width < here.origin.x);
    ck_assert (here.origin.y < 1);
    /* The days are as wide as each other, to a pixel. */
    ck_assert (i == 1 || ABS (before.size.width - here.size.width) <= 1);
  }
  ck_assert_int_eq ((int)(place (box, 7).origin.x + place (box, 7).size.width), 1000);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_a_narrow_week_is_a_list)
{
  GtkWidget *box;
  GtkWindow *window;

  gui_application ();
  box = week_new (FALSE);
  window = gui_show (box, 360, 400);
  for (int i = 1; i < 8; i++) {
    graphene_rect_t before = place (box, i - 1), here = place (box, i);

    ck_assert (before.origin.y + before.size.height < here.origin.y);
    ck_assert_int_eq ((int)here.size.width, 360);
  }
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_wide_days_make_a_list_of_a_wide_week)
{
  GtkWidget *box;
  GtkWindow *window;

  gui_application ();
  box = week_new (FALSE);
  gtk_widget_set_size_request (gtk_widget_get_last_child (box), 150, 20);
  window = gui_show (box, 1000, 400);
  ck_assert (place (box, 1).origin.y < place (box, 2).origin.y);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_the_row_of_weekdays_goes_where_weeks_are_lists)
{
  GtkWidget *box;
  GtkWindow *window;

  gui_application ();
  box = week_new (TRUE);
  window = gui_show (box, 360, 400);
  ck_assert_int_eq (gtk_widget_get_height (box), 0);
  ck_assert (!gtk_widget_get_mapped (gtk_widget_get_first_child (box)));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_rows_are_mirrored)
{
  GtkWidget *box;
  GtkWindow *window;

  gui_application ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  box = week_new (FALSE);
  window = gui_show (box, 1000, 400);
  ck_assert (place (box, 1).origin.x > place (box, 2).origin.x);
  ck_assert_int_eq ((int)place (box, 7).origin.x, 0);
  gtk_window_destroy (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}
END_TEST

static Suite *
week_layout_suite (void)
{
  Suite *suite = suite_create ("week-layout");
  TCase *tcase = tcase_create ("week-layout");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_wide_week_is_a_row);
  tcase_add_test (tcase, test_a_narrow_week_is_a_list);
  tcase_add_test (tcase, test_wide_days_make_a_list_of_a_wide_week);
  tcase_add_test (tcase, test_the_row_of_weekdays_goes_where_weeks_are_lists);
  tcase_add_test (tcase, test_rows_are_mirrored);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (week_layout_suite ());
}
