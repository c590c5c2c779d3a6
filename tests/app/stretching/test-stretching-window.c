/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretching-window.h"

#include "app/reminder/reminder-group.h"
#include "app/stretching/dose-row.h"
#include "gui.h"

static GradualWindow *window;
static GradualSession *session;
static GtkWidget *settings;

static void
set_up (void)
{
  window = gui_window_new ();
  session = gradual_window_get_session (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.stretching-settings", NULL);
  gui_settle ();
  settings = GTK_WIDGET (gui_find_dialog (GRADUAL_TYPE_STRETCHING_WINDOW));
  ck_assert_ptr_nonnull (settings);
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_STRETCHING_WINDOW));
}

static GtkWidget *
find_row (GtkWidget *root, GradualStretch stretch)
{
  GtkWidget *found = NULL;

  if (GRADUAL_IS_DOSE_ROW (root))
    return gradual_dose_row_get_stretch (GRADUAL_DOSE_ROW (root)) == stretch ? root : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, stretch);

  return found;
}

static GtkSwitch *
switch_of (GradualStretch stretch)
{
  return GTK_SWITCH (gui_find_type (find_row (settings, stretch), GTK_TYPE_SWITCH));
}

static GtkSpinButton *
spin_of (GradualStretch stretch)
{
  return GTK_SPIN_BUTTON (gui_find_type (find_row (settings, stretch), GTK_TYPE_SPIN_BUTTON));
}

static void
act (const char *action)
{
  ck_assert (gtk_widget_activate_action (settings, action, NULL));
  gui_settle ();
}

static GradualStretching *
now (void)
{
  return gradual_session_get_stretching (session);
}

START_TEST (test_every_stretch_can_be_set)
{
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    GtkWidget *row = find_row (settings, i);

    ck_assert_ptr_nonnull (row);
    ck_assert_int_eq (gradual_dose_row_get_dose (GRADUAL_DOSE_ROW (row)).seconds,
                      now ()->doses[i].seconds);
    ck_assert_int_eq (gradual_dose_row_get_dose (GRADUAL_DOSE_ROW (row)).times,
                      now ()->doses[i].times);
    ck_assert (gtk_switch_get_active (switch_of (i)));
  }
  ck_assert (!gtk_widget_get_sensitive (gui_find_action (settings, "checklist.reset")));
  ck_assert_ptr_nonnull (gui_find_type (settings, GRADUAL_TYPE_REMINDER_GROUP));
}
END_TEST

START_TEST (test_every_change_is_one_step)
{
  gtk_switch_set_active (switch_of (GRADUAL_STRETCH_WALL_TOES), FALSE);
  gui_settle ();
  ck_assert (!gradual_stretch_set_has (now ()->selected, GRADUAL_STRETCH_WALL_TOES));
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Change Stretches");

  act ("checklist.undo");
  ck_assert (gtk_switch_get_active (switch_of (GRADUAL_STRETCH_WALL_TOES)));
  act ("checklist.redo");
  ck_assert (!gtk_switch_get_active (switch_of (GRADUAL_STRETCH_WALL_TOES)));
}
END_TEST

START_TEST (test_a_dose_is_taken_before_anything_else)
{
  gtk_spin_button_set_value (spin_of (GRADUAL_STRETCH_TOE_PULL), 45);
  ck_assert_int_eq (now ()->doses[GRADUAL_STRETCH_TOE_PULL].seconds, 10);
  act ("checklist.undo");
  /* It was one step, and that has been undone. */
  ck_assert_int_eq (now ()->doses[GRADUAL_STRETCH_TOE_PULL].seconds, 10);
  ck_assert_str_eq (gradual_session_get_redo_name (session), "Change Dose");
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (spin_of (GRADUAL_STRETCH_TOE_PULL)), 10);

  gtk_spin_button_set_value (spin_of (GRADUAL_STRETCH_TOE_PULL), 45);
  gtk_window_close (GTK_WINDOW (settings));
  gui_settle ();
  ck_assert_int_eq (now ()->doses[GRADUAL_STRETCH_TOE_PULL].seconds, 45);
}
END_TEST

START_TEST (test_the_last_stretch_stays)
{
  for (guint i = 1; i < GRADUAL_N_STRETCHES; i++)
    gtk_switch_set_active (switch_of (i), FALSE);
  gui_settle ();
  ck_assert_uint_eq (now ()->selected, 1);
  ck_assert (!gtk_widget_get_sensitive (GTK_WIDGET (switch_of (0))));
  gtk_switch_set_active (switch_of (1), TRUE);
  gui_settle ();
  ck_assert (gtk_widget_get_sensitive (GTK_WIDGET (switch_of (0))));
}
END_TEST

START_TEST (test_back_to_the_guides)
{
  g_autoptr (GradualStretching) ticked =
      gradual_stretching_with_done (now (), SAMPLE_START, GRADUAL_ALL_STRETCHES);

  gradual_session_set_stretching (session, ticked, "Tick");
  g_signal_emit_by_name (
      gui_find_type (
          gtk_widget_get_ancestor (gui_find_label (settings, "Calves"), ADW_TYPE_ACTION_ROW),
          GTK_TYPE_BUTTON),
      "clicked");
  gui_settle ();
  ck_assert_int_eq (now ()->areas[1], GRADUAL_AREA_CALVES);
  gtk_switch_set_active (switch_of (GRADUAL_STRETCH_TOE_PULL), FALSE);
  gui_settle ();

  ck_assert (gtk_widget_get_sensitive (gui_find_action (settings, "checklist.reset")));
  act ("checklist.reset");
  ck_assert_int_eq (now ()->areas[1], GRADUAL_AREA_HAMSTRINGS);
  ck_assert_uint_eq (now ()->selected, GRADUAL_ALL_STRETCHES);
  ck_assert_uint_eq (gradual_stretching_done_on (now (), SAMPLE_START), GRADUAL_ALL_STRETCHES);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Reset Stretching Settings");
  act ("checklist.undo");
  ck_assert_int_eq (now ()->areas[1], GRADUAL_AREA_CALVES);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretching-window");
  TCase *tests = tcase_create ("stretching-window");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_every_stretch_can_be_set);
  tcase_add_test (tests, test_every_change_is_one_step);
  tcase_add_test (tests, test_a_dose_is_taken_before_anything_else);
  tcase_add_test (tests, test_the_last_stretch_stays);
  tcase_add_test (tests, test_back_to_the_guides);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
