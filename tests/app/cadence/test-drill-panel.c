/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/drill-panel.h"

#include "gui.h"
#include "planner/cadence-drill.h"

static GradualDrillPanel *panel;
static GtkWindow *around;

/* A button whose action nobody has can not have the keyboard. */
static void
add_actions (GtkWidget *widget)
{
  static const char *const names[] = {"begin-cadence-drill", "show-plan"};
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], NULL);

    g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  }
  gtk_widget_insert_action_group (widget, "win", G_ACTION_GROUP (group));
}

static void
set_up (void)
{
  GtkWidget *scroller;

  gui_application ();
  panel = g_object_new (GRADUAL_TYPE_DRILL_PANEL, NULL);
  /* As on its page: as high as it needs to be at its width. */
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child",
                           panel, NULL);
  add_actions (scroller);
  around = gui_show (scroller, 500, 900);
}

static void
tear_down (void)
{
  gtk_window_destroy (around);
  gui_settle ();
}

static void
show_plan (GradualPlan *plan)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library =
      plan != NULL ? gradual_library_with_plan (empty, plan) : gradual_library_ref (empty);

  gradual_drill_panel_set_library (panel, library, SAMPLE_START);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static gboolean
offers (const char *action)
{
  return gtk_widget_get_mapped (gui_find_action (GTK_WIDGET (panel), action));
}

START_TEST (test_the_six_weeks_are_listed)
{
  show_plan (NULL);
  ck_assert (shows ("Week 1: 4 × 1 min to the beat"));
  ck_assert (shows ("Week 2: 6 × 1 min to the beat"));
  ck_assert (shows ("Week 3: 4 × 2 min to the beat"));
  ck_assert (shows ("Week 4: 3 × 5 min to the beat"));
  ck_assert (shows ("Week 5: The first 15 min to the beat"));
  ck_assert (shows ("Week 6: A check of 30 s each kilometre"));
  ck_assert (shows ("Quick, light steps, at the pace you run anyway."));
  ck_assert (shows ("Do not try to land on your toes: landing on the forefoot loads the Achilles "
                    "tendon more."));
}
END_TEST

START_TEST (test_what_would_change)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  show_plan (plan);
  ck_assert (shows ("Week 2 · 30 Nov–6 Dec"));
  ck_assert (offers ("win.begin-cadence-drill"));
  ck_assert (!offers ("win.show-plan"));
}
END_TEST

/* Where the one button was, the other is, with the keyboard on it. */
START_TEST (test_a_drill_that_is_planned)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) drilled = gradual_cadence_drill_plan (plan, SAMPLE_START);

  show_plan (plan);
  gtk_widget_grab_focus (gui_find_action (GTK_WIDGET (panel), "win.begin-cadence-drill"));
  show_plan (drilled);
  ck_assert (shows ("The drill is in your plan."));
  ck_assert (!shows ("Week 2 · 30 Nov–6 Dec"));
  ck_assert (!offers ("win.begin-cadence-drill"));
  ck_assert (offers ("win.show-plan"));
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (around)),
                    gui_find_action (GTK_WIDGET (panel), "win.show-plan"));
  show_plan (plan);
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (around)),
                    gui_find_action (GTK_WIDGET (panel), "win.begin-cadence-drill"));
}
END_TEST

START_TEST (test_without_a_plan_nothing_is_offered)
{
  show_plan (NULL);
  ck_assert (shows ("There is no plan that the drill could be added to."));
  ck_assert (!offers ("win.begin-cadence-drill"));
  ck_assert (!offers ("win.show-plan"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("drill-panel");
  TCase *tests = tcase_create ("drill-panel");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_the_six_weeks_are_listed);
  tcase_add_test (tests, test_what_would_change);
  tcase_add_test (tests, test_a_drill_that_is_planned);
  tcase_add_test (tests, test_without_a_plan_nothing_is_offered);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
