/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/day-panel.h"
#include "app/plan/run-panel.h"
#include "app/stretching/stretch-panel.h"
#include "gui.h"

#define TUESDAY   (SAMPLE_START + 1)
#define WEDNESDAY (SAMPLE_START + 2)
#define THURSDAY  (SAMPLE_START + 3)

static GradualWindow *window;

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static GtkWidget *
open_day (GradualDay day, GradualDay today)
{
  window = gui_open_day (day, today);

  return gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_DAY_PANEL);
}

static void
act (const char *action)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  gui_settle ();
}

static GtkWidget *
tab (GtkWidget *panel, const char *name)
{
  GtkWidget *label = gui_find_label (gui_find_type (panel, ADW_TYPE_VIEW_SWITCHER), name);
  GtkWidget *button =
      label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON) : NULL;

  ck_assert_msg (button != NULL, "no tab %s", name);

  return button;
}

static void
choose (GtkWidget *panel, const char *name)
{
  g_signal_emit_by_name (tab (panel, name), "clicked");
  gui_settle ();
}

static gboolean
shows (GtkWidget *panel, GType type)
{
  GtkWidget *found = gui_find_type (panel, type);

  return found != NULL && gtk_widget_get_mapped (found);
}

START_TEST (test_the_head_tells_of_the_day)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);

  gui_assert_name (panel, GTK_ACCESSIBLE_ROLE_GROUP, "Chosen day");
  gui_assert_name (gui_find_action (panel, "win.close-day"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Back to the Weeks");
  ck_assert_ptr_nonnull (gui_find_label (panel, "Tuesday 24 November"));
  ck_assert_ptr_nonnull (gui_find_label (panel, "Easy run · 30 min · planned"));
  gradual_window_set_today (window, THURSDAY);
  gui_settle ();
  ck_assert_ptr_nonnull (gui_find_label (panel, "Easy run · 30 min · missed"));
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), WEDNESDAY);
  ck_assert_int_eq (gradual_day_panel_get_day (GRADUAL_DAY_PANEL (panel)), WEDNESDAY);
  ck_assert_ptr_nonnull (gui_find_label (panel, "Wednesday 25 November"));
}
END_TEST

START_TEST (test_two_tabs)
{
  GtkWidget *panel = open_day (SAMPLE_START, SAMPLE_START);

  ck_assert (shows (panel, GRADUAL_TYPE_RUN_PANEL));
  /* The checklist is built when it is first looked at. */
  ck_assert_ptr_null (gui_find_type (panel, GRADUAL_TYPE_STRETCH_PANEL));
  choose (panel, "Stretching");
  ck_assert (shows (panel, GRADUAL_TYPE_STRETCH_PANEL));
  ck_assert (!shows (panel, GRADUAL_TYPE_RUN_PANEL));

  /* The tab stays with another day, but not when the panel is opened anew. */
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), TUESDAY);
  ck_assert (shows (panel, GRADUAL_TYPE_STRETCH_PANEL));
  act ("win.close-day");
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), TUESDAY);
  gui_settle ();
  ck_assert (shows (panel, GRADUAL_TYPE_RUN_PANEL));
}
END_TEST

START_TEST (test_a_refusal_is_shown_with_the_run)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);

  choose (panel, "Stretching");
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.set-minutes", "(ii)",
                                         (int)TUESDAY, 600));
  gui_settle ();
  ck_assert (shows (panel, GRADUAL_TYPE_RUN_PANEL));
  ck_assert_ptr_nonnull (gui_find_button (panel, "Take 49 Minutes"));
}
END_TEST

START_TEST (test_a_day_outside_the_plan)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);

  act ("win.close-day");
  gradual_window_set_today (window, SAMPLE_START + 30);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  act ("win.show-stretching");
  ck_assert (shows (panel, GRADUAL_TYPE_STRETCH_PANEL));
  ck_assert_int_eq (gradual_day_panel_get_day (GRADUAL_DAY_PANEL (panel)), SAMPLE_START + 30);
  ck_assert_ptr_nonnull (
      gui_find_label (panel, "Not a day of the plan, which ended on Sunday 13 December 2026"));

  /* It stays through a step, and the way back is to the nearest day of the plan. */
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.tick-stretch", "(isb)",
                                         (int)SAMPLE_START + 30, "toe-pull", TRUE));
  ck_assert_int_eq (gradual_day_panel_get_day (GRADUAL_DAY_PANEL (panel)), SAMPLE_START + 30);
  act ("win.close-day");
  ck_assert_int_eq (gradual_plan_view_get_day (gradual_window_get_plan_view (window)),
                    SAMPLE_START + 20);
}
END_TEST

/* Its runs are shown first where it is opened as other days are. What was run on it can be met
 * again from any day on; what is to come can not, where there is no plan for it. */
START_TEST (test_a_day_before_the_plan)
{
  GtkWidget *panel = open_day (TUESDAY, TUESDAY);
  GradualPlanView *view = gradual_window_get_plan_view (window);

  gradual_plan_view_open_day (view, SAMPLE_START - 3);
  gui_settle ();
  ck_assert (shows (panel, GRADUAL_TYPE_RUN_PANEL));
  ck_assert_ptr_nonnull (gui_find_label (panel, "Friday 20 November"));
  ck_assert_ptr_nonnull (
      gui_find_label (panel, "Not a day of the plan, which begins on Monday 23 November 2026"));
  choose (panel, "Stretching");
  ck_assert (shows (panel, GRADUAL_TYPE_STRETCH_PANEL));

  act ("win.close-day");
  gradual_plan_view_open_day (view, SAMPLE_START + 30);
  gradual_plan_view_open_day (view, GRADUAL_DAY_NONE);
  ck_assert (!gradual_plan_view_is_day_open (view));
}
END_TEST

/* It is the day that was, and not another one, which is still open at midnight. */
START_TEST (test_a_day_outside_stays_open)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START - 3);

  gradual_plan_view_open_day (gradual_window_get_plan_view (window), SAMPLE_START - 3);
  gradual_window_set_today (window, SAMPLE_START - 2);
  gui_settle ();
  ck_assert (shows (panel, GRADUAL_TYPE_RUN_PANEL));
  ck_assert_int_eq (gradual_day_panel_get_day (GRADUAL_DAY_PANEL (panel)), SAMPLE_START - 3);
}
END_TEST

static Suite *
day_panel_suite (void)
{
  Suite *suite = suite_create ("day-panel");
  TCase *tcase = tcase_create ("day-panel");

  tcase_add_checked_fixture (tcase, NULL, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_the_head_tells_of_the_day);
  tcase_add_test (tcase, test_two_tabs);
  tcase_add_test (tcase, test_a_refusal_is_shown_with_the_run);
  tcase_add_test (tcase, test_a_day_outside_the_plan);
  tcase_add_test (tcase, test_a_day_before_the_plan);
  tcase_add_test (tcase, test_a_day_outside_stays_open);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (day_panel_suite ());
}
