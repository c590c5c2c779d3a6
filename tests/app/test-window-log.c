/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-window.h"
#include "app/plan/log-form.h"
#include "app/plan/log-row.h"
#include "app/plan/log-values.h"
#include "window-case.h"

#define TUESDAY   (SAMPLE_START + 1)
#define WEDNESDAY (SAMPLE_START + 2)
#define SATURDAY  (SAMPLE_START + 5)
#define RACE      (SAMPLE_START + 20)

static GradualPlanView *view;

/* The sample plan, on the Sunday of its first week. */
static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window_set_up ();
  view = gradual_window_get_plan_view (window);
  gradual_window_set_today (window, SATURDAY + 1);
  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();
}

static const GPtrArray *
get_log (void)
{
  return gradual_window_get_plan (window)->log;
}

static const GradualLogEntry *
logged (guint index)
{
  ck_assert_uint_lt (index, get_log ()->len);

  return g_ptr_array_index (get_log (), index);
}

static void
log_as_planned (GradualDay day)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.log-as-planned", "i", (int)day);
  gui_settle ();
}

static GradualLogEntry
run_of (GradualDay day, int minutes)
{
  return (GradualLogEntry){
      .day = day,
      .second_of_day = 7 * 3600,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
  };
}

static void
log_run (const GradualLogEntry *values)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.log-run", "@a{sv}",
                              gradual_log_values_to_variant (values));
  gui_settle ();
}

static void
assert_undo (const char *name)
{
  gui_assert_name (gui_find_action (GTK_WIDGET (window), "win.undo"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   name);
}

START_TEST (test_as_planned)
{
  log_as_planned (TUESDAY);
  ck_assert_int_eq (logged (0)->day, TUESDAY);
  ck_assert_int_eq (logged (0)->seconds, 30 * 60);
  ck_assert_int_eq (logged (0)->second_of_day, 12 * 3600);
  ck_assert_int_eq (logged (0)->distance_m, GRADUAL_ABSENT);
  ck_assert_int_eq (logged (0)->pain, GRADUAL_ABSENT);
  ck_assert_str_eq (logged (0)->source, "manual");
  assert_undo ("Undo Log Run as Planned");
  window_act ("win.undo");
  ck_assert_uint_eq (get_log ()->len, 0);
  window_act ("win.redo");
  ck_assert_uint_eq (get_log ()->len, 1);
}
END_TEST

START_TEST (test_as_planned_only_once_and_only_what_is_planned)
{
  log_as_planned (TUESDAY);
  log_as_planned (TUESDAY);
  ck_assert_uint_eq (get_log ()->len, 1);
  gui_wait (window_is_shown, (gpointer) "A run of this day is logged already");
  log_as_planned (WEDNESDAY);
  ck_assert_uint_eq (get_log ()->len, 1);
  log_as_planned (SATURDAY + 3);
  ck_assert_uint_eq (get_log ()->len, 1);
  gradual_window_set_today (window, RACE);
  log_as_planned (RACE);
  ck_assert_uint_eq (get_log ()->len, 1);
}
END_TEST

START_TEST (test_the_chosen_day_by_key)
{
  gradual_plan_view_show_day (view, TUESDAY);
  gui_settle ();
  window_act ("win.log-chosen");
  ck_assert_int_eq (logged (0)->day, TUESDAY);
  gui_wait (window_is_shown, (gpointer) "Logged for Tuesday 24 November: 30 minutes");

  gradual_plan_view_show_day (view, WEDNESDAY);
  window_act ("win.open-log");
  ck_assert (gtk_widget_get_mapped (gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_LOG_FORM)));
  ck_assert_int_eq (gradual_plan_view_get_day (view), WEDNESDAY);
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)),
                                     gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_LOG_FORM)));

  gradual_plan_view_show_day (view, SATURDAY + 3);
  window_act ("win.open-log");
  gui_wait (window_is_shown, (gpointer) "This day is still to come");
}
END_TEST

START_TEST (test_any_run_of_any_day_that_has_been)
{
  GradualLogEntry run = run_of (WEDNESDAY, 20), to_come = run_of (SATURDAY + 2, 20);
  GradualLogEntry wrong = run_of (WEDNESDAY, 20);

  run.distance_m = 3100;
  run.pain = 2;
  run.note = "unplanned";
  log_run (&run);
  ck_assert_int_eq (logged (0)->distance_m, 3100);
  ck_assert_int_eq (logged (0)->pain, 2);
  ck_assert_str_eq (logged (0)->note, "unplanned");
  assert_undo ("Undo Log Run");
  log_run (&run);
  ck_assert_uint_eq (get_log ()->len, 2);
  ck_assert_str_ne (logged (0)->id, logged (1)->id);

  wrong.pain = 11;
  log_run (&to_come);
  log_run (&wrong);
  ck_assert_uint_eq (get_log ()->len, 2);
}
END_TEST

/* What came from a watch keeps what only the watch knows. */
START_TEST (test_a_change_keeps_the_rest)
{
  g_autoptr (GradualLogEntry) entry = NULL;
  g_autoptr (GradualPlan) plan = NULL;
  GradualLogEntry watched = run_of (TUESDAY, 30), changed = run_of (WEDNESDAY, 25);

  watched.id = "5d0a3c51-9e3c-4f6e-8b38-3d1a5c1e7f00";
  watched.source = "watch";
  watched.extra = "{\"shoes\":2}";
  watched.cadence = 164;
  entry = gradual_log_entry_new (&watched);
  plan = gradual_plan_with_log_entry (gradual_window_get_plan (window), entry);
  gradual_window_take_step (window, plan, "Import");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.change-log", "(s@a{sv})", watched.id,
                              gradual_log_values_to_variant (&changed));
  gui_settle ();
  ck_assert_uint_eq (get_log ()->len, 1);
  ck_assert_str_eq (logged (0)->id, watched.id);
  ck_assert_int_eq (logged (0)->day, WEDNESDAY);
  ck_assert_int_eq (logged (0)->seconds, 25 * 60);
  ck_assert_int_eq (logged (0)->cadence, GRADUAL_ABSENT);
  ck_assert_str_eq (logged (0)->source, "watch");
  ck_assert_str_eq (logged (0)->extra, "{\"shoes\":2}");
  assert_undo ("Undo Change Logged Run");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.change-log", "(s@a{sv})", "no such run",
                              gradual_log_values_to_variant (&changed));
  ck_assert_uint_eq (get_log ()->len, 1);
}
END_TEST

START_TEST (test_delete)
{
  log_as_planned (TUESDAY);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-log", "s", "no such run");
  ck_assert_uint_eq (get_log ()->len, 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-log", "s", logged (0)->id);
  gui_settle ();
  ck_assert_uint_eq (get_log ()->len, 0);
  gui_wait (window_is_shown, (gpointer) "The run is deleted");
  assert_undo ("Undo Delete Logged Run");
  window_act ("win.undo");
  ck_assert_uint_eq (get_log ()->len, 1);
}
END_TEST

/* Without the run of Saturday there is a break of more than a week before the next one. */
START_TEST (test_what_becomes_shorter_is_told_and_undone_with_it)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autofree char *saturday = NULL;

  gradual_window_set_today (window, SAMPLE_START);
  gradual_window_take_step (window, plan, "Anew");
  gradual_window_set_today (window, TUESDAY);
  log_as_planned (TUESDAY);
  gradual_window_set_today (window, SATURDAY);
  log_as_planned (SATURDAY);
  gradual_window_set_today (window, SATURDAY + 1);
  ck_assert_int_eq (gradual_plan_run_on (gradual_window_get_plan (window), SATURDAY + 7)->minutes,
                    66);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-log", "s", logged (0)->id);
  saturday = g_strdup (logged (0)->id);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-log", "s", saturday);
  gui_settle ();
  ck_assert_int_lt (gradual_plan_run_on (gradual_window_get_plan (window), SATURDAY + 7)->minutes,
                    66);
  gui_wait (window_is_shown, (gpointer) "2 later runs are shorter, to stay gradual:\n"
                                        "5 Dec, from 66 to 36 min; 12 Dec, from 66 to 43 min");
  window_act ("win.undo");
  ck_assert_int_eq (gradual_plan_run_on (gradual_window_get_plan (window), SATURDAY + 7)->minutes,
                    66);
  ck_assert_uint_eq (get_log ()->len, 1);
}
END_TEST

static GtkWidget *
find_shown (GType type)
{
  GtkWidget *found = gui_find_type (GTK_WIDGET (window), type);

  return found != NULL && gtk_widget_get_mapped (found) ? found : NULL;
}

static GtkWidget *
form (void)
{
  return find_shown (GRADUAL_TYPE_LOG_FORM);
}

/* Opens the log with the keyboard on @focus, and looks at which day it is for. */
static void
assert_log_opens (GradualDay focus, GradualDay day)
{
  gradual_plan_view_show_day (view, focus);
  window_act ("win.open-log");
  ck_assert_ptr_nonnull (form ());
  ck_assert_int_eq (gradual_plan_view_get_day (view), day);
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), form ()));
}

/* The keyboard begins on the day that is nearest to today. What is run today is seen in the panel,
 * and taken back as any run is. */
START_TEST (test_today_before_the_plan)
{
  GradualLogEntry run = run_of (SAMPLE_START - 3, 30);

  gradual_window_set_today (window, SAMPLE_START - 3);
  assert_log_opens (SAMPLE_START, SAMPLE_START - 3);
  log_run (&run);
  ck_assert_int_eq (logged (0)->day, SAMPLE_START - 3);
  ck_assert_ptr_nonnull (find_shown (GRADUAL_TYPE_LOG_ROW));
  assert_undo ("Undo Log Run");
  window_act ("win.undo");
  ck_assert_uint_eq (get_log ()->len, 0);
  ck_assert_ptr_null (find_shown (GRADUAL_TYPE_LOG_ROW));
  ck_assert_int_eq (gradual_plan_view_get_day (view), SAMPLE_START - 3);

  window_act ("win.close-day");
  ck_assert_int_eq (gradual_plan_view_get_day (view), SAMPLE_START);
  gradual_plan_view_show_day (view, TUESDAY);
  window_act ("win.open-log");
  gui_wait (window_is_shown, (gpointer) "This day is still to come");
  ck_assert_ptr_null (form ());
}
END_TEST

START_TEST (test_today_after_the_plan)
{
  gradual_window_set_today (window, RACE + 3);
  assert_log_opens (RACE, RACE + 3);
  window_act ("win.close-day");
  assert_log_opens (RACE - 1, RACE - 1);
  window_act ("win.close-day");

  /* The panel says which day is meant. */
  gradual_plan_view_open_day (view, RACE);
  window_act ("win.open-log");
  ck_assert_ptr_nonnull (form ());
  ck_assert_int_eq (gradual_plan_view_get_day (view), RACE);
}
END_TEST

/* There is nothing on such a day that could be edited, and nothing comes to it. */
START_TEST (test_edits_of_a_day_outside_change_nothing)
{
  static const char *const actions[] = {"win.log-chosen", "win.remove-run", "win.cut-run",
                                        "win.paste-run"};
  GtkWidget *widget = GTK_WIDGET (window);
  GradualDay day = SAMPLE_START - 3;
  GradualPlan *plan;

  gradual_window_set_today (window, day);
  gradual_plan_view_show_day (view, TUESDAY);
  window_act ("win.cut-run");
  ck_assert_int_eq (gradual_plan_view_get_cut_day (view), TUESDAY);
  gradual_plan_view_open_log (view, day);
  plan = gradual_window_get_plan (window);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    window_act (actions[i]);
  gui_wait (window_is_shown, (gpointer) "2026-11-20: the plan does not have this day");
  gtk_widget_activate_action (widget, "win.move-run-by", "i", 4);
  gtk_widget_activate_action (widget, "win.add-run", "(ii)", (int)day, 30);
  gtk_widget_activate_action (widget, "win.set-minutes", "(ii)", (int)day, 30);
  gtk_widget_activate_action (widget, "win.set-kind", "(is)", (int)day, "long");
  gtk_widget_activate_action (widget, "win.set-note", "(is)", (int)day, "hilly");
  gtk_widget_activate_action (widget, "win.move-run", "(ii)", (int)TUESDAY, (int)day);
  gui_settle ();
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
  ck_assert_int_eq (gradual_plan_view_get_day (view), day);

  /* Who will be away can say so on any day. */
  window_act ("win.away");
  ck_assert_ptr_nonnull (gui_find_dialog (GRADUAL_TYPE_AWAY_WINDOW));
  gtk_window_close (gui_find_dialog (GRADUAL_TYPE_AWAY_WINDOW));
  gui_settle ();
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-log");
  TCase *tests = tcase_create ("window-log");

  tcase_add_checked_fixture (tests, set_up, window_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_as_planned);
  tcase_add_test (tests, test_as_planned_only_once_and_only_what_is_planned);
  tcase_add_test (tests, test_the_chosen_day_by_key);
  tcase_add_test (tests, test_any_run_of_any_day_that_has_been);
  tcase_add_test (tests, test_a_change_keeps_the_rest);
  tcase_add_test (tests, test_delete);
  tcase_add_test (tests, test_today_before_the_plan);
  tcase_add_test (tests, test_today_after_the_plan);
  tcase_add_test (tests, test_edits_of_a_day_outside_change_nothing);
  tcase_add_test (tests, test_what_becomes_shorter_is_told_and_undone_with_it);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
