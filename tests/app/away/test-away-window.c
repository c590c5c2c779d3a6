/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-window.h"
#include "app/symptoms/week-changes.h"
#include "app/welcome/date-row.h"
#include "gui.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualPlan *plan;
static GtkWindow *parent, *dialog;
static GradualAway *applied;

static void
apply (GradualAwayWindow *self)
{
  g_clear_pointer (&applied, gradual_away_unref);
  applied = gradual_away_window_dup_away (self);
}

static void
open_dialog (const GradualAway *replaced, GradualDay day)
{
  const GradualAwayView view = {plan, replaced, day, SAMPLE_START, GRADUAL_UNITS_MINUTES};

  dialog = gradual_away_window_new (parent, &view);
  g_signal_connect (dialog, "apply", G_CALLBACK (apply), NULL);
  gtk_window_present (dialog);
  gui_settle ();
}

static void
set_up (void)
{
  gui_application ();
  plan = sample_plan_new ();
  parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (parent);
}

static void
tear_down (void)
{
  gtk_window_destroy (parent);
  gui_settle ();
  g_clear_pointer (&plan, gradual_plan_unref);
  g_clear_pointer (&applied, gradual_away_unref);
}

static GtkWidget *
row (const char *title, GType type)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (dialog), title);

  ck_assert_msg (label != NULL, "%s", title);

  return gtk_widget_get_ancestor (label, type);
}

static void
write_text (const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row (title, ADW_TYPE_ENTRY_ROW)), text);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (dialog), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static GtkWidget *
apply_button (void)
{
  return gui_find_action (GTK_WIDGET (dialog), "away.apply");
}

static void
press_apply (void)
{
  ck_assert (gtk_widget_is_sensitive (apply_button ()));
  g_signal_emit_by_name (apply_button (), "clicked");
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_AWAY_WINDOW));
}

/* One day, without a reason; the keyboard is where there is something left to say. */
START_TEST (test_it_begins_with_the_day)
{
  GtkWidget *until;

  open_dialog (NULL, TUESDAY);
  ck_assert_str_eq (gtk_window_get_title (dialog), "I’m Away");
  until = row ("Last day", ADW_TYPE_ENTRY_ROW);
  ck_assert_int_eq (
      gradual_date_row_get_day (GRADUAL_DATE_ROW (row ("First day", ADW_TYPE_ENTRY_ROW))), TUESDAY);
  ck_assert_int_eq (gradual_date_row_get_day (GRADUAL_DATE_ROW (until)), TUESDAY);
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (dialog)), until));
  press_apply ();
  ck_assert_int_eq (applied->from, TUESDAY);
  ck_assert_int_eq (applied->until, TUESDAY);
  ck_assert_int_eq (applied->reason, GRADUAL_AWAY_UNSAID);
  ck_assert_str_eq (applied->note, "");
}
END_TEST

START_TEST (test_what_is_filled_in)
{
  AdwComboRow *reason;

  open_dialog (NULL, TUESDAY);
  reason = ADW_COMBO_ROW (row ("Reason", ADW_TYPE_COMBO_ROW));
  ck_assert_uint_eq (g_list_model_get_n_items (adw_combo_row_get_model (reason)),
                     GRADUAL_N_AWAY_REASONS);
  ck_assert (shows ("Not said"));
  write_text ("Last day", "2026-11-26");
  adw_combo_row_set_selected (reason, GRADUAL_AWAY_ILLNESS);
  write_text ("Note (optional)", "Flu");
  press_apply ();
  ck_assert_int_eq (applied->until, TUESDAY + 2);
  ck_assert_int_eq (applied->reason, GRADUAL_AWAY_ILLNESS);
  ck_assert_str_eq (applied->note, "Flu");
}
END_TEST

/* Said where it is, to those who see it and to those who hear it; and Apply says it too. */
START_TEST (test_a_last_day_before_the_first)
{
  const char *problem = "The last day is before the first. Enter a later one.";
  GtkWidget *until, *summary;
  char *other;

  open_dialog (NULL, SATURDAY);
  until = row ("Last day", ADW_TYPE_ENTRY_ROW);
  write_text ("Last day", "2026-11-26");
  ck_assert (shows (problem));
  ck_assert (gtk_widget_has_css_class (until, "error"));
  ck_assert (!gtk_widget_has_css_class (row ("First day", ADW_TYPE_ENTRY_ROW), "error"));
  other = gtk_test_accessible_check_state (GTK_ACCESSIBLE (until), GTK_ACCESSIBLE_STATE_INVALID,
                                           GTK_ACCESSIBLE_INVALID_TRUE);
  ck_assert_ptr_null (other);
  ck_assert (!gtk_widget_is_sensitive (apply_button ()));
  summary = GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (dialog), GRADUAL_TYPE_AWAY_WINDOW, "summary"));
  ck_assert_str_eq (gtk_label_get_text (GTK_LABEL (summary)), problem);
  other = gtk_test_accessible_check_relation (GTK_ACCESSIBLE (apply_button ()),
                                              GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, summary, NULL);
  ck_assert_ptr_null (other);

  write_text ("Last day", "2026-11-28");
  ck_assert (!shows (problem));
  ck_assert (!gtk_widget_has_css_class (until, "error"));
  ck_assert (gtk_widget_is_sensitive (apply_button ()));
  write_text ("First day", "soon");
  ck_assert (shows ("Enter the first day as a date, or choose it from the calendar."));
  ck_assert (gtk_widget_has_css_class (row ("First day", ADW_TYPE_ENTRY_ROW), "error"));
  ck_assert (!gtk_widget_is_sensitive (apply_button ()));
}
END_TEST

START_TEST (test_what_would_change)
{
  GtkWidget *weeks;

  open_dialog (NULL, TUESDAY);
  weeks = gui_find_type (GTK_WIDGET (dialog), GRADUAL_TYPE_WEEK_CHANGES);
  write_text ("Last day", "2026-11-29");
  ck_assert (shows ("Easy run of Tuesday 24 November: left out"));
  ck_assert (shows ("Long run of Saturday 28 November: moves to Monday 23 November"));
  ck_assert_ptr_nonnull (gui_find_named (GTK_WIDGET (dialog), GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                         "Easy run of Tuesday 24 November: left out"));
  ck_assert_ptr_nonnull (
      gui_find_named (GTK_WIDGET (dialog), GTK_ACCESSIBLE_ROLE_LIST, "Runs of these days"));
  ck_assert (gtk_widget_get_mapped (weeks));

  write_text ("First day", "2026-11-26");
  write_text ("Last day", "2026-11-26");
  ck_assert (shows ("No run has to change"));
  ck_assert (!gtk_widget_get_mapped (weeks));
  ck_assert_uint_eq (plan->away->len, 0);
}
END_TEST

static void
add_run (GradualDay day)
{
  g_autoptr (GradualRun) run = gradual_run_new ("more", GRADUAL_RUN_EASY, 20, "", NULL);
  g_autoptr (GradualPlan) before = plan;

  plan = gradual_plan_with_run (before, day, run);
}

/* Two runs in each of three weeks and two more, which are eight; and the race, which stays. */
START_TEST (test_many_runs_are_counted)
{
  add_run (TUESDAY + 2);
  open_dialog (NULL, SAMPLE_START);
  write_text ("Last day", "2026-12-11");
  ck_assert (shows ("Easy run of Tuesday 8 December: left out"));
  ck_assert (!shows ("and 1 more run"));
  gtk_window_destroy (dialog);

  add_run (TUESDAY + 9);
  open_dialog (NULL, SAMPLE_START);
  write_text ("Last day", "2026-12-13");
  ck_assert (shows ("The race on Sunday 13 December stays on its day."));
  ck_assert (shows ("8 runs left out"));
  ck_assert (!shows ("Easy run of Tuesday 8 December: left out"));
  ck_assert (shows ("and 3 more runs"));
}
END_TEST

START_TEST (test_a_mark_is_changed)
{
  g_autoptr (GradualAway) away = gradual_away_new (&(GradualAway){
      .from = TUESDAY,
      .until = SATURDAY,
      .reason = GRADUAL_AWAY_INJURY,
      .note = "Ankle",
      .extra = "{\"unknown\":1}",
  });

  open_dialog (away, SATURDAY);
  ck_assert_ptr_eq (gradual_away_window_get_replaced (GRADUAL_AWAY_WINDOW (dialog)), away);
  ck_assert (shows ("After 8 days or more between two runs, the way back from an injury begins "
                    "lower than from other breaks."));
  write_text ("Last day", "2026-11-27");
  press_apply ();
  ck_assert_int_eq (applied->from, TUESDAY);
  ck_assert_int_eq (applied->until, SATURDAY - 1);
  ck_assert_int_eq (applied->reason, GRADUAL_AWAY_INJURY);
  ck_assert_str_eq (applied->note, "Ankle");
  ck_assert_str_eq (applied->extra, "{\"unknown\":1}");
}
END_TEST

START_TEST (test_closing_does_nothing)
{
  open_dialog (NULL, TUESDAY);
  gui_press (dialog, "Escape");
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_AWAY_WINDOW));
  ck_assert_ptr_null (applied);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-window");
  TCase *tests = tcase_create ("away-window");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_it_begins_with_the_day);
  tcase_add_test (tests, test_what_is_filled_in);
  tcase_add_test (tests, test_a_last_day_before_the_first);
  tcase_add_test (tests, test_what_would_change);
  tcase_add_test (tests, test_many_runs_are_counted);
  tcase_add_test (tests, test_a_mark_is_changed);
  tcase_add_test (tests, test_closing_does_nothing);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
