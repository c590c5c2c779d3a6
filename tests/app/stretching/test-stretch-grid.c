/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretch-grid.h"
#include "gui.h"

static GradualStretchGrid *
grid_of (GradualStretching *stretching, GradualDay today)
{
  GradualStretchGrid *grid;
  GradualStretchWeeks weeks;

  gui_application ();
  grid = g_object_ref_sink (g_object_new (GRADUAL_TYPE_STRETCH_GRID, NULL));
  gradual_stretch_weeks_init (&weeks, stretching, today, today, G_DATE_MONDAY);
  gradual_stretch_grid_set_weeks (grid, stretching, &weeks);

  return grid;
}

/* The child with that name, or NULL. */
static GtkWidget *
find_name (GtkWidget *root, const char *name)
{
  g_autofree char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (root),
                                                               GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  GtkWidget *found = wrong == NULL ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_name (child, name);

  return found;
}

static GtkWidget *
named (GradualStretchGrid *grid, const char *name)
{
  GtkWidget *found = find_name (GTK_WIDGET (grid), name);

  ck_assert_msg (found != NULL, "nothing is named %s", name);

  return found;
}

START_TEST (test_a_dot_for_each_day)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) stretching = gradual_stretching_with_done (
      empty, SAMPLE_START + 1, gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL));
  g_autoptr (GradualStretchGrid) grid = grid_of (stretching, SAMPLE_START + 2);
  GtkWidget *done = named (grid, "Plantar fascia, Tuesday 24 November: stretched");
  GtkWidget *today = named (grid, "Plantar fascia, today, Wednesday 25 November: not stretched");
  GtkWidget *coming = named (grid, "Calves, Sunday 29 November: still to come");

  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (done)),
                    GTK_ACCESSIBLE_ROLE_IMG);
  ck_assert (gtk_widget_has_css_class (done, "done"));
  ck_assert (!gtk_widget_has_css_class (today, "done"));
  ck_assert (gtk_widget_has_css_class (coming, "coming"));
  named (grid, "This week");
  ck_assert (gtk_widget_has_css_class (gui_find_label (GTK_WIDGET (grid), "25"), "today"));
  ck_assert (!gtk_widget_has_css_class (gui_find_label (GTK_WIDGET (grid), "24"), "today"));
}
END_TEST

START_TEST (test_a_number_for_each_week)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) once =
      gradual_stretching_with_done (empty, SAMPLE_START - 3, GRADUAL_ALL_STRETCHES);
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_done (once, SAMPLE_START - 4, GRADUAL_ALL_STRETCHES);
  g_autoptr (GradualStretchGrid) grid = grid_of (stretching, SAMPLE_START);
  GtkWidget *two = named (grid, "Hips, 16–22 Nov: 2 days");
  GtkWidget *none = named (grid, "Hips, 2–8 Nov: 0 days");

  ck_assert_str_eq (gtk_label_get_label (GTK_LABEL (two)), "2");
  ck_assert_str_eq (gtk_label_get_label (GTK_LABEL (none)), "0");
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (grid), "16 Nov"));
  named (grid, "Days in the Last Four Weeks");
}
END_TEST

START_TEST (test_a_number_of_an_aim)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) daily =
      gradual_stretching_with_focus (empty, 1u << GRADUAL_AREA_HIPS, SAMPLE_START);
  g_autoptr (GradualStretchGrid) grid = grid_of (daily, SAMPLE_START);
  GtkWidget *count = named (grid, "Hips, 23–29 Nov: 0 of 7 days");

  ck_assert_str_eq (gtk_label_get_label (GTK_LABEL (count)), "0/7");
}
END_TEST

START_TEST (test_another_day_leaves_nothing_behind)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_done (empty, SAMPLE_START, GRADUAL_ALL_STRETCHES);
  g_autoptr (GradualStretching) ordered =
      gradual_stretching_with_area_first (empty, GRADUAL_AREA_CALVES);
  g_autoptr (GradualStretchGrid) grid = grid_of (stretching, SAMPLE_START);
  GtkWidget *first = named (grid, "Hips, today, Monday 23 November: stretched");
  GradualStretchWeeks weeks;

  gradual_stretch_weeks_init (&weeks, ordered, SAMPLE_START, SAMPLE_START + 7, G_DATE_MONDAY);
  gradual_stretch_grid_set_weeks (grid, ordered, &weeks);
  gui_assert_name (first, GTK_ACCESSIBLE_ROLE_IMG, "Calves, Monday 23 November: not stretched");
  ck_assert (!gtk_widget_has_css_class (first, "done"));
  ck_assert (!gtk_widget_has_css_class (gui_find_label (GTK_WIDGET (grid), "23"), "today"));
  named (grid, "23–29 Nov");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-grid");
  TCase *tests = tcase_create ("stretch-grid");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_dot_for_each_day);
  tcase_add_test (tests, test_a_number_for_each_week);
  tcase_add_test (tests, test_a_number_of_an_aim);
  tcase_add_test (tests, test_another_day_leaves_nothing_behind);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
