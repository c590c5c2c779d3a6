/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-window.h"
#include "app/welcome/date-row.h"
#include "window-case.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualPlanView *
view (void)
{
  return gradual_window_get_plan_view (window);
}

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window_set_up ();
  gradual_window_take_step (window, plan, "Sample");
  gradual_plan_view_show_day (view (), TUESDAY);
  gui_settle ();
}

static GtkWindow *
dialog (void)
{
  return gui_find_dialog (GRADUAL_TYPE_AWAY_WINDOW);
}

static const GradualAway *
away_on (GradualDay day)
{
  return gradual_plan_away_on (gradual_window_get_plan (window), day);
}

static GtkEditable *
entry (const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (dialog ()), title);

  return GTK_EDITABLE (gtk_widget_get_ancestor (label, ADW_TYPE_ENTRY_ROW));
}

static void
apply (void)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (dialog ()), "away.apply", NULL));
  gui_settle ();
  ck_assert_ptr_null (dialog ());
}

/* Marks the days from the chosen one to another of November. */
static void
mark (const char *until)
{
  window_act ("win.away");
  gtk_editable_set_text (entry ("Last day"), until);
  apply ();
}

static void
assert_day (GradualDay day, const char *name)
{
  gui_assert_name (gradual_plan_view_get_cell (view (), day), GTK_ACCESSIBLE_ROLE_BUTTON, name);
}

/* The plan's view does; what the menu has is not looked for. */
static gboolean
offers_back (void)
{
  GtkWidget *button = gui_find_action (GTK_WIDGET (view ()), "win.back");

  return button != NULL && gtk_widget_get_mapped (button);
}

START_TEST (test_days_are_marked)
{
  mark ("2026-11-26");
  ck_assert_int_eq (away_on (TUESDAY)->until, TUESDAY + 2);
  assert_day (TUESDAY + 1, "Wednesday 25 November, away");
  ck_assert (window_shows ("1 run moved"));
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)),
                    GTK_WIDGET (gradual_plan_view_get_cell (view (), TUESDAY)));
  gui_assert_name (gui_find_action (GTK_WIDGET (window), "win.undo"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Undo I’m Away");

  window_act ("win.undo");
  ck_assert_ptr_null (away_on (TUESDAY));
  assert_day (TUESDAY, "Tuesday 24 November, easy run, 30 minutes, planned");
  window_act ("win.redo");
  ck_assert_ptr_nonnull (away_on (TUESDAY));
}
END_TEST

START_TEST (test_a_mark_is_changed_from_one_of_its_days)
{
  mark ("2026-11-26");
  gradual_plan_view_show_day (view (), TUESDAY + 2);
  window_act ("win.away");
  ck_assert_str_eq (gtk_editable_get_text (entry ("First day")), "24 November 2026");
  gtk_editable_set_text (entry ("First day"), "2026-11-25");
  gtk_editable_set_text (entry ("Note (optional)"), "Work");
  apply ();
  ck_assert_ptr_null (away_on (TUESDAY));
  ck_assert_str_eq (away_on (TUESDAY + 1)->note, "Work");
  ck_assert_uint_eq (gradual_window_get_plan (window)->away->len, 1);
}
END_TEST

/* What was left out is told not to come back; the days before are kept. */
START_TEST (test_back)
{
  mark ("2026-11-28");
  ck_assert (!offers_back ());
  gradual_window_set_today (window, TUESDAY + 2);
  gui_settle ();
  ck_assert (window_shows ("Away until Saturday 28 November"));
  ck_assert (offers_back ());
  window_act ("win.back");
  ck_assert_ptr_nonnull (away_on (TUESDAY + 1));
  ck_assert_ptr_null (away_on (TUESDAY + 2));
  ck_assert_ptr_null (away_on (SATURDAY));
  ck_assert (!offers_back ());
  ck_assert (window_shows ("Runs that were moved or left out do not come back by themselves"));
  assert_day (TUESDAY + 1, "Wednesday 25 November, away");
  window_act ("win.undo");
  ck_assert_ptr_nonnull (away_on (SATURDAY));
}
END_TEST

START_TEST (test_a_mark_is_taken_off)
{
  mark ("2026-11-26");
  gradual_plan_view_open_day (view (), TUESDAY + 1);
  gui_settle ();
  g_signal_emit_by_name (gui_find_action (GTK_WIDGET (window), "win.remove-away"), "clicked");
  gui_settle ();
  ck_assert_uint_eq (gradual_window_get_plan (window)->away->len, 0);
  ck_assert_str_eq (gradual_session_get_undo_name (gradual_window_get_session (window)),
                    "Not Away");
  /* Another day has none to take off. */
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.remove-away", "i", SATURDAY));
  ck_assert_str_eq (gradual_session_get_undo_name (gradual_window_get_session (window)),
                    "Not Away");
}
END_TEST

/* Of days that are over nothing could have come back. */
START_TEST (test_a_mark_of_days_that_are_over_is_taken_off)
{
  mark ("2026-11-26");
  gradual_window_set_today (window, TUESDAY + 7);
  gui_settle ();
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.remove-away", "i", TUESDAY + 1));
  gui_settle ();
  ck_assert_uint_eq (gradual_window_get_plan (window)->away->len, 0);
  ck_assert (!window_shows ("Runs that were moved or left out do not come back by themselves"));
}
END_TEST

/* The panel has a way in on other days, and offers no run on a day away. */
START_TEST (test_the_panel_of_a_day)
{
  GtkWidget *button;

  gradual_plan_view_open_day (view (), TUESDAY + 1);
  gui_settle ();
  ck_assert (window_shows ("Add Run"));
  button = gui_find_button (GTK_WIDGET (view ()), "I’m Away…");
  ck_assert (gtk_widget_get_mapped (button));
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "I’m Away…");
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_str_eq (gtk_editable_get_text (entry ("First day")), "25 November 2026");
  apply ();
  ck_assert (!gtk_widget_get_mapped (button));
  ck_assert (!window_shows ("Add Run"));
  ck_assert (window_shows ("Away on Wednesday 25 November"));
}
END_TEST

/* The menu takes the keyboard, but does not choose another day. */
START_TEST (test_the_menu_is_about_the_chosen_day)
{
  GtkMenuButton *menu = GTK_MENU_BUTTON (
      gtk_widget_get_template_child (GTK_WIDGET (window), GRADUAL_TYPE_WINDOW, "menu_button"));

  gtk_menu_button_popup (menu);
  gui_settle ();
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), GTK_WIDGET (menu)));
  window_act ("win.away");
  ck_assert_str_eq (gtk_editable_get_text (entry ("First day")), "24 November 2026");
  gui_outwait_tooltips ();
}
END_TEST

/* Without a plan there is nothing that could flow round the days. */
START_TEST (test_without_a_plan)
{
  window_act ("win.undo");
  ck_assert_ptr_null (gradual_window_get_plan (window));
  window_act ("win.away");
  ck_assert_ptr_null (dialog ());
  window_act ("win.back");
  ck_assert_ptr_null (gradual_session_get_undo_name (gradual_window_get_session (window)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-away");
  TCase *tests = tcase_create ("window-away");

  tcase_set_timeout (tests, 0);
  tcase_add_checked_fixture (tests, set_up, window_tear_down);
  tcase_add_test (tests, test_days_are_marked);
  tcase_add_test (tests, test_a_mark_is_changed_from_one_of_its_days);
  tcase_add_test (tests, test_back);
  tcase_add_test (tests, test_a_mark_is_taken_off);
  tcase_add_test (tests, test_a_mark_of_days_that_are_over_is_taken_off);
  tcase_add_test (tests, test_the_panel_of_a_day);
  tcase_add_test (tests, test_the_menu_is_about_the_chosen_day);
  tcase_add_test (tests, test_without_a_plan);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
