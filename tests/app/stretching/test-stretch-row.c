/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretch-row.h"
#include "gui.h"

#define STRETCH GRADUAL_STRETCH_CALF_STRAIGHT

static GradualWindow *window;
static GtkWidget *row;

/* A row in a window that has the action of the ticks. */
static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  gradual_window_take_step (window, plan, "Sample");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-stretching", NULL);
  gui_settle ();
  row = gtk_widget_get_ancestor (gui_find_label (GTK_WIDGET (window), "Calf, knee straight"),
                                 GRADUAL_TYPE_STRETCH_ROW);
  ck_assert_ptr_nonnull (row);
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static GtkWidget *
check (void)
{
  return gui_find_type (row, GTK_TYPE_CHECK_BUTTON);
}

static GtkWidget *
start (void)
{
  return gui_find_action (row, "win.start-stretching");
}

static GtkWidget *
expander (void)
{
  return gui_find_type (row, GTK_TYPE_EXPANDER);
}

START_TEST (test_every_control_has_a_name)
{
  g_autofree char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (check ()),
                                                               GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                                               "2 times 30 seconds, each side");

  ck_assert_int_eq (gradual_stretch_row_get_stretch (GRADUAL_STRETCH_ROW (row)), STRETCH);
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_GROUP, "Calf, knee straight");
  gui_assert_name (check (), GTK_ACCESSIBLE_ROLE_CHECKBOX, "Calf, knee straight");
  ck_assert_msg (wrong == NULL, "described as %s", wrong);
  gui_assert_name (start (), GTK_ACCESSIBLE_ROLE_BUTTON, "Start the timer: Calf, knee straight");
  gui_assert_name (expander (), GTK_ACCESSIBLE_ROLE_BUTTON, "Calf, knee straight: how it is done");
  ck_assert_ptr_nonnull (gui_find_label (row, "2 × 30 s each side"));
}
END_TEST

START_TEST (test_the_timer_is_told_which_stretch)
{
  GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (start ()));

  ck_assert_str_eq (g_variant_get_string (target, NULL), "calf-straight");
}
END_TEST

static GradualStretchSet
done_today (void)
{
  return gradual_stretching_done_on (
      gradual_session_get_stretching (gradual_window_get_session (window)), SAMPLE_START);
}

START_TEST (test_a_tick_goes_to_the_library_and_comes_back)
{
  ck_assert (gtk_widget_activate (check ()));
  gui_settle ();
  ck_assert_uint_eq (done_today (), gradual_stretch_set_of (STRETCH));
  ck_assert (gradual_stretch_row_is_ticked (GRADUAL_STRETCH_ROW (row)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gui_settle ();
  ck_assert (!gradual_stretch_row_is_ticked (GRADUAL_STRETCH_ROW (row)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.redo", NULL);
  ck_assert (gtk_widget_activate (check ()));
  gui_settle ();
  ck_assert_uint_eq (done_today (), 0);
}
END_TEST

START_TEST (test_days_that_are_over_and_days_to_come)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_done (empty, SAMPLE_START, gradual_stretch_set_of (STRETCH));

  gradual_stretch_row_set_day (GRADUAL_STRETCH_ROW (row), stretching, SAMPLE_START,
                               SAMPLE_START + 1, FALSE);
  ck_assert (gradual_stretch_row_is_ticked (GRADUAL_STRETCH_ROW (row)));
  ck_assert (gtk_widget_get_sensitive (check ()));
  ck_assert (!gtk_widget_get_visible (start ()));

  gradual_stretch_row_set_day (GRADUAL_STRETCH_ROW (row), stretching, SAMPLE_START + 2,
                               SAMPLE_START + 1, FALSE);
  ck_assert (!gradual_stretch_row_is_ticked (GRADUAL_STRETCH_ROW (row)));
  ck_assert (!gtk_widget_get_sensitive (check ()));
  ck_assert (!gtk_widget_get_visible (start ()));
  /* The keyboard finds something to read. */
  gtk_widget_grab_focus (row);
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)), expander ());
}
END_TEST

START_TEST (test_pause)
{
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) ticked =
      gradual_stretching_with_done (empty, SAMPLE_START, gradual_stretch_set_of (STRETCH));

  gradual_stretch_row_set_day (GRADUAL_STRETCH_ROW (row), empty, SAMPLE_START, SAMPLE_START, TRUE);
  ck_assert (!gtk_widget_get_sensitive (check ()));
  ck_assert (!gtk_widget_get_visible (start ()));
  gradual_stretch_row_set_day (GRADUAL_STRETCH_ROW (row), ticked, SAMPLE_START, SAMPLE_START, TRUE);
  ck_assert (gtk_widget_get_sensitive (check ()));
  ck_assert (!gtk_widget_get_visible (start ()));
}
END_TEST

START_TEST (test_how_it_is_done_unfolds)
{
  ck_assert_ptr_null (gtk_expander_get_child (GTK_EXPANDER (expander ())));
  ck_assert (gtk_widget_activate (expander ()));
  gui_settle ();
  ck_assert (gtk_widget_get_mapped (gui_find_label (row, "What to Feel")));
  gradual_stretch_row_set_expanded (GRADUAL_STRETCH_ROW (row), FALSE);
  gui_settle ();
  ck_assert (!gtk_expander_get_expanded (GTK_EXPANDER (expander ())));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-row");
  TCase *tests = tcase_create ("stretch-row");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_every_control_has_a_name);
  tcase_add_test (tests, test_the_timer_is_told_which_stretch);
  tcase_add_test (tests, test_a_tick_goes_to_the_library_and_comes_back);
  tcase_add_test (tests, test_days_that_are_over_and_days_to_come);
  tcase_add_test (tests, test_pause);
  tcase_add_test (tests, test_how_it_is_done_unfolds);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
