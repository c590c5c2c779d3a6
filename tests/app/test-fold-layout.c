/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/fold-layout.h"

#include "gui.h"

#define N_CHILDREN 3

static GtkWidget *box;
static GtkWidget *children[N_CHILDREN];

static void
set_up (void)
{
  gui_application ();
  box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (box, g_object_new (GRADUAL_TYPE_FOLD_LAYOUT, NULL));
  for (guint i = 0; i < N_CHILDREN; i++) {
    children[i] = gtk_button_new_with_label ("Something to press");
    gtk_box_append (GTK_BOX (box), children[i]);
  }
}

static void
tear_down (void)
{
  g_object_unref (box);
}

static void
measure (GtkOrientation orientation, int *minimum, int *natural)
{
  gtk_widget_measure (box, orientation, -1, minimum, natural, NULL, NULL);
}

static void
allocate (int width)
{
  int minimum, height;

  measure (GTK_ORIENTATION_VERTICAL, &minimum, &height);
  gtk_widget_size_allocate (box, &(GtkAllocation){0, 0, width, height}, -1);
}

static guint
count_shown (void)
{
  guint n = 0;

  for (guint i = 0; i < N_CHILDREN; i++)
    n += gtk_widget_get_child_visible (children[i]);

  return n;
}

START_TEST (test_as_many_as_there_is_room_for)
{
  int minimum, natural;

  measure (GTK_ORIENTATION_HORIZONTAL, &minimum, &natural);
  ck_assert_int_eq (minimum, 0);

  allocate (natural);
  ck_assert_uint_eq (count_shown (), N_CHILDREN);
  allocate (natural - 1);
  ck_assert_uint_eq (count_shown (), N_CHILDREN - 1);
  ck_assert (!gtk_widget_get_child_visible (children[N_CHILDREN - 1]));
  allocate (0);
  ck_assert_uint_eq (count_shown (), 0);
  allocate (natural);
  ck_assert_uint_eq (count_shown (), N_CHILDREN);
}
END_TEST

START_TEST (test_what_is_hidden_takes_no_room)
{
  int minimum, with_all, without_one;

  measure (GTK_ORIENTATION_HORIZONTAL, &minimum, &with_all);
  gtk_widget_set_visible (children[0], FALSE);
  measure (GTK_ORIENTATION_HORIZONTAL, &minimum, &without_one);
  ck_assert_int_lt (without_one, with_all);
  allocate (without_one);
  ck_assert (gtk_widget_get_child_visible (children[N_CHILDREN - 1]));
}
END_TEST

START_TEST (test_the_first_is_where_reading_begins)
{
  int minimum, natural;
  graphene_rect_t first, last;

  measure (GTK_ORIENTATION_HORIZONTAL, &minimum, &natural);
  for (int rtl = 0; rtl < 2; rtl++) {
    gtk_widget_set_direction (box, rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
    gtk_widget_queue_allocate (box);
    allocate (natural);
    ck_assert (gtk_widget_compute_bounds (children[0], box, &first));
    ck_assert (gtk_widget_compute_bounds (children[N_CHILDREN - 1], box, &last));
    ck_assert_int_eq (first.origin.x < last.origin.x, !rtl);
    ck_assert_int_eq ((int)MAX (first.origin.x, last.origin.x) + (int)first.size.width, natural);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fold-layout");
  TCase *tests = tcase_create ("fold-layout");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_as_many_as_there_is_room_for);
  tcase_add_test (tests, test_what_is_hidden_takes_no_room);
  tcase_add_test (tests, test_the_first_is_where_reading_begins);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
