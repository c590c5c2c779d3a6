/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/run-panel.h"

#include "app/away/away-panel.h"
#include "app/plan/log-panel.h"
#include "gui.h"

#define TUESDAY   (SAMPLE_START + 1)
#define WEDNESDAY (SAMPLE_START + 2)
#define THURSDAY  (SAMPLE_START + 3)
#define SUNDAY    (SAMPLE_START + 20)

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

  return gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_RUN_PANEL);
}

static GtkWidget *
button (GtkWidget *panel, const char *text)
{
  GtkWidget *found = gui_find_button (panel, text);

  ck_assert_msg (found != NULL, "no button %s", text);

  return found;
}

static void
press (GtkWidget *panel, const char *text)
{
  ck_assert (gtk_widget_get_mapped (button (panel, text)));
  g_signal_emit_by_name (button (panel, text), "clicked");
  gui_settle ();
}

static GtkSpinButton *
spin_of (GtkWidget *panel)
{
  return GTK_SPIN_BUTTON (gui_find_type (panel, GTK_TYPE_SPIN_BUTTON));
}

static const GradualRun *
run_on (GradualDay day)
{
  return gradual_plan_run_on (gradual_window_get_plan (window), day);
}

static gboolean
has_15_minutes (gpointer data G_GNUC_UNUSED)
{
  return run_on (TUESDAY)->minutes == 15;
}

START_TEST (test_every_control_has_a_name)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);
  GtkWidget *scale = gui_find_type (panel, GTK_TYPE_SCALE);
  GtkWidget *entry = gui_find_type (panel, GTK_TYPE_ENTRY);

  gui_assert_name (spin_of (panel), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON, "Minutes");
  gui_assert_name (scale, GTK_ACCESSIBLE_ROLE_SLIDER, "Minutes");
  gui_assert_name (gui_find_type (panel, GTK_TYPE_DROP_DOWN), GTK_ACCESSIBLE_ROLE_COMBO_BOX,
                   "Kind of run");
  gui_assert_name (entry, GTK_ACCESSIBLE_ROLE_TEXT_BOX, "Note");
  gui_assert_name (gui_find_type (panel, GTK_TYPE_MENU_BUTTON), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Move the run to another day");
}
END_TEST

START_TEST (test_minutes_end_at_the_cap_and_say_why)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);
  g_auto (GradualVerdict) limit = {0};
  double most;

  gradual_edit_limit (gradual_window_get_plan (window), TUESDAY, SAMPLE_START, &limit);
  gtk_spin_button_get_range (spin_of (panel), NULL, &most);
  ck_assert_int_eq ((int)most, limit.allowed);
  ck_assert_ptr_nonnull (gui_find_label (panel, limit.because));
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), panel));
}
END_TEST

START_TEST (test_minutes_are_taken_when_they_rest)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);

  /* What is passed on the way is no step of its own. */
  for (int minutes = 29; minutes >= 15; minutes--)
    gtk_spin_button_set_value (spin_of (panel), minutes);
  gui_wait (has_15_minutes, NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gui_settle ();
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (spin_of (panel)), 30);
}
END_TEST

START_TEST (test_what_was_begun_is_taken_before_another_day)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);

  gtk_spin_button_set_value (spin_of (panel), 15);
  gtk_editable_set_text (GTK_EDITABLE (gui_find_type (panel, GTK_TYPE_ENTRY)), "flat");
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), WEDNESDAY);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 15);
  ck_assert_str_eq (run_on (TUESDAY)->note, "flat");
  ck_assert (gtk_widget_get_mapped (button (panel, "Add Run")));
}
END_TEST

static gboolean
has_offer (gpointer panel)
{
  GtkWidget *found = gui_find_button (panel, "Take 49 Minutes");

  return found != NULL && gtk_widget_get_mapped (found);
}

START_TEST (test_what_is_typed_beyond_the_cap_springs_back)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);
  GtkSpinButton *spin = spin_of (panel);

  /* 115 minutes are the week's cap, and the long run has 66 of them. */
  gtk_editable_set_text (GTK_EDITABLE (spin), "600");
  gtk_spin_button_update (spin);
  gui_wait (has_offer, panel);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (spin), 30);

  press (panel, "Take 49 Minutes");
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 49);
  ck_assert (!has_offer (panel));
}
END_TEST

static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Takes a button that goes away with what it does. */
static void
press_by_key (GtkWidget *panel, const char *label)
{
  gtk_widget_grab_focus (button (panel, label));
  ck_assert (has_focus (button (panel, label)));
  press (panel, label);
}

START_TEST (test_the_keyboard_is_never_lost)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);
  GtkSpinButton *spin = spin_of (panel);

  gtk_editable_set_text (GTK_EDITABLE (spin), "600");
  gtk_spin_button_update (spin);
  gui_wait (has_offer, panel);
  press_by_key (panel, "Take 49 Minutes");
  ck_assert (has_focus (GTK_WIDGET (spin)));
  press_by_key (panel, "Remove");
  ck_assert (has_focus (GTK_WIDGET (spin)));
  press_by_key (panel, "Add Run");
  ck_assert (has_focus (GTK_WIDGET (spin)));
}
END_TEST

START_TEST (test_kind_and_note)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);
  GtkWidget *note = gui_find_type (panel, GTK_TYPE_ENTRY);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (gui_find_type (panel, GTK_TYPE_DROP_DOWN)), 2);
  gui_settle ();
  ck_assert_int_eq (run_on (TUESDAY)->kind, GRADUAL_RUN_STEADY);

  gtk_editable_set_text (GTK_EDITABLE (note), "by the river");
  g_signal_emit_by_name (note, "activate");
  gui_settle ();
  ck_assert_str_eq (run_on (TUESDAY)->note, "by the river");
}
END_TEST

START_TEST (test_a_run_is_removed_and_added)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);

  press (panel, "Remove");
  ck_assert_ptr_null (run_on (TUESDAY));
  ck_assert (!gtk_widget_get_mapped (button (panel, "Remove")));
  press (panel, "Add Run");
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);
  ck_assert (!gtk_widget_get_mapped (button (panel, "Add Run")));
}
END_TEST

START_TEST (test_days_that_are_over_can_not_be_changed)
{
  GtkWidget *panel = open_day (TUESDAY, THURSDAY);

  ck_assert (!gtk_widget_get_mapped (GTK_WIDGET (spin_of (panel))));
  ck_assert (!gtk_widget_get_mapped (button (panel, "Remove")));
  ck_assert (!gtk_widget_get_sensitive (gui_find_type (panel, GTK_TYPE_DROP_DOWN)));
}
END_TEST

START_TEST (test_a_race_stays_what_it_is)
{
  GtkWidget *panel = open_day (SUNDAY, SAMPLE_START);

  ck_assert (!gtk_widget_get_mapped (GTK_WIDGET (spin_of (panel))));
  ck_assert (!gtk_widget_get_mapped (gui_find_type (panel, GTK_TYPE_DROP_DOWN)));
  ck_assert (!gtk_widget_get_mapped (gui_find_type (panel, GTK_TYPE_MENU_BUTTON)));
  ck_assert (gtk_widget_get_mapped (button (panel, "Remove")));
}
END_TEST

START_TEST (test_a_drill_says_which_one_it_is)
{
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START);
  const char *text = "Week 1 of the drill: 4 × 1 min to the beat. Easy and on the flat. Run to the "
                     "beat for 1 minute, 4 times, with 2 minutes as you like in between.";

  ck_assert_ptr_null (gui_find_label (panel, text));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.set-kind", "(is)", (int)TUESDAY,
                              "cadence-drill");
  gui_settle ();
  ck_assert_ptr_nonnull (gui_find_label (panel, text));
  ck_assert (gtk_widget_get_mapped (gui_find_label (panel, text)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gui_settle ();
  ck_assert (!gtk_widget_get_mapped (gui_find_label (panel, text)));
}
END_TEST

/* Nothing is planned for it, and nothing can be: there is what was run, and that one is away. */
START_TEST (test_a_day_outside_the_plan_has_its_log_only)
{
  static const char *const labels[] = {"Add Run", "Remove", "I’m Away…"};
  GtkWidget *panel = open_day (TUESDAY, SAMPLE_START - 3);
  g_autoptr (GradualPlan) away = sample_plan_with_away (
      gradual_window_get_plan (window), SAMPLE_START - 4, SAMPLE_START, GRADUAL_AWAY_HOLIDAY);

  gradual_plan_view_open_day (gradual_window_get_plan_view (window), SAMPLE_START - 3);
  gui_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    ck_assert_msg (!gtk_widget_get_mapped (button (panel, labels[i])), "%s", labels[i]);
  ck_assert (!gtk_widget_get_mapped (GTK_WIDGET (spin_of (panel))));
  ck_assert (!gtk_widget_get_mapped (gui_find_type (panel, GTK_TYPE_DROP_DOWN)));
  ck_assert (gtk_widget_get_mapped (gui_find_type (panel, GRADUAL_TYPE_LOG_PANEL)));
  ck_assert (gtk_widget_has_focus (button (panel, "Log a Run…")));

  gradual_window_take_step (window, away, "Away");
  gui_settle ();
  ck_assert (gtk_widget_get_mapped (gui_find_type (panel, GRADUAL_TYPE_AWAY_PANEL)));
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), TUESDAY);
  ck_assert (gtk_widget_get_mapped (button (panel, "I’m Away…")));
}
END_TEST

static Suite *
run_panel_suite (void)
{
  Suite *suite = suite_create ("run-panel");
  TCase *tcase = tcase_create ("run-panel");

  tcase_add_checked_fixture (tcase, NULL, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_every_control_has_a_name);
  tcase_add_test (tcase, test_minutes_end_at_the_cap_and_say_why);
  tcase_add_test (tcase, test_minutes_are_taken_when_they_rest);
  tcase_add_test (tcase, test_what_was_begun_is_taken_before_another_day);
  tcase_add_test (tcase, test_what_is_typed_beyond_the_cap_springs_back);
  tcase_add_test (tcase, test_the_keyboard_is_never_lost);
  tcase_add_test (tcase, test_kind_and_note);
  tcase_add_test (tcase, test_a_run_is_removed_and_added);
  tcase_add_test (tcase, test_days_that_are_over_can_not_be_changed);
  tcase_add_test (tcase, test_a_race_stays_what_it_is);
  tcase_add_test (tcase, test_a_drill_says_which_one_it_is);
  tcase_add_test (tcase, test_a_day_outside_the_plan_has_its_log_only);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (run_panel_suite ());
}
