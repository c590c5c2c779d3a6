/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings/parameter-row.h"
#include "app/settings/settings-window.h"
#include "gui.h"
#include "rules/advice.h"
#include "rules/check.h"
#include "rules/rule.h"

static GradualWindow *window;
static GtkWindow *settings;

/* The settings of a plan of the planner, which the rules shape. */
static void
set_up (void)
{
  window = gui_window_new ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.make-plan", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.plan-settings", NULL);
  gui_settle ();
  settings = gui_find_dialog (GRADUAL_TYPE_SETTINGS_WINDOW);
  ck_assert_ptr_nonnull (settings);
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_SETTINGS_WINDOW));
}

static GtkWidget *
find_row (GtkWidget *root, const char *key)
{
  GtkWidget *found = NULL;

  if (GRADUAL_IS_PARAMETER_ROW (root))
    return gradual_parameter_row_get_parameter (GRADUAL_PARAMETER_ROW (root)) ==
                   gradual_parameter_find (key)
               ? root
               : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, key);

  return found;
}

static void
set_parameter (const char *key, int value)
{
  gradual_parameter_row_set_value (GRADUAL_PARAMETER_ROW (find_row (GTK_WIDGET (settings), key)),
                                   value);
  gui_settle ();
}

static GtkEditable *
find_entry (const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (settings), title);

  return GTK_EDITABLE (gtk_widget_get_ancestor (label, ADW_TYPE_ENTRY_ROW));
}

static GtkWidget *
apply_button (void)
{
  return gui_find_action (GTK_WIDGET (settings), "settings.apply");
}

static void
apply (void)
{
  ck_assert (gtk_widget_get_sensitive (apply_button ()));
  g_signal_emit_by_name (apply_button (), "clicked");
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_SETTINGS_WINDOW));
}

static gboolean
previews (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (settings), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (window), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_every_rule_and_every_parameter_is_there)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (settings), gradual_rules[i]->sentence));
  for (guint i = 0; i < GRADUAL_N_ADVICE; i++)
    ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (settings), gradual_advice[i]->sentence));
  for (guint i = 0; i < n_parameters; i++) {
    GtkWidget *row = find_row (GTK_WIDGET (settings), parameters[i].key);

    ck_assert_msg (row != NULL, "%s", parameters[i].key);
    ck_assert_int_eq (gradual_parameter_row_get_value (GRADUAL_PARAMETER_ROW (row)),
                      parameters[i].standard);
  }
  ck_assert (!gtk_widget_get_sensitive (apply_button ()));
}
END_TEST

static guint
n_shortened (int percent, int minutes)
{
  GradualPlan *plan = gradual_window_get_plan (window);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) adjusted = NULL;
  GradualAdjustment adjustment;

  gradual_adjustment_init (&adjustment, plan);
  adjustment.settings.longest_run_percent = percent;
  adjustment.settings.longest_run_minutes = minutes;
  adjusted = gradual_adjust_plan (plan, &adjustment, SAMPLE_START, changes);

  return changes->len;
}

START_TEST (test_a_stricter_rule_is_previewed_applied_told_and_undone)
{
  GradualPlan *plan = gradual_window_get_plan (window);
  guint n_changes = n_shortened (5, 3);
  g_autofree char *preview = g_strdup_printf ("%u runs would be shortened.", n_changes);
  g_autofree char *toast = g_strdup_printf ("%u runs were shortened", n_changes);
  g_autoptr (GradualReport) report = NULL;

  ck_assert_uint_gt (n_changes, 1);
  set_parameter ("longest_run_percent", 5);
  set_parameter ("longest_run_minutes", 3);
  ck_assert (previews (preview));
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);

  apply ();
  ck_assert (shows (toast));
  ck_assert_int_eq (gradual_window_get_plan (window)->head.settings.longest_run_percent, 5);
  ck_assert_int_eq (gradual_window_get_plan (window)->head.settings.longest_run_minutes, 3);
  report = gradual_check (gradual_window_get_plan (window), SAMPLE_START, 1);
  ck_assert (gradual_report_is_sound (report));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
}
END_TEST

START_TEST (test_the_step_has_the_name_of_the_parameter)
{
  set_parameter ("weekly_growth_percent", 15);
  ck_assert (previews ("No run gets shorter."));
  apply ();
  gui_assert_name (gui_find_action (GTK_WIDGET (window), "win.undo"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Undo Change Weekly Growth");
}
END_TEST

START_TEST (test_what_is_being_typed_counts)
{
  GtkWidget *row = find_row (GTK_WIDGET (settings), "weekly_growth_percent");

  set_parameter ("rest_days", 1);
  gtk_editable_set_text (GTK_EDITABLE (gui_find_type (row, GTK_TYPE_SPIN_BUTTON)), "12");
  apply ();
  ck_assert_int_eq (gradual_window_get_plan (window)->head.settings.rest_days, 1);
  ck_assert_int_eq (gradual_window_get_plan (window)->head.settings.weekly_growth_percent, 12);
}
END_TEST

START_TEST (test_what_is_set_back_is_no_change)
{
  set_parameter ("rest_days", 4);
  ck_assert (gtk_widget_get_sensitive (apply_button ()));
  set_parameter ("rest_days", 2);
  ck_assert (!gtk_widget_get_sensitive (apply_button ()));
}
END_TEST

START_TEST (test_closing_changes_nothing)
{
  GradualPlan *plan = gradual_window_get_plan (window);

  set_parameter ("time_cap_minutes", 120);
  gtk_window_close (settings);
  gui_settle ();
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
}
END_TEST

START_TEST (test_title_and_pace)
{
  gtk_editable_set_text (find_entry ("Title"), "  ");
  gui_settle ();
  ck_assert (previews ("Enter a title."));
  ck_assert (!gtk_widget_get_sensitive (apply_button ()));
  gtk_editable_set_text (find_entry ("Title"), " Spring <b>& all ");
  gtk_editable_set_text (find_entry ("Easy pace, min per km (optional)"), "fast");
  gui_settle ();
  ck_assert (!gtk_widget_get_sensitive (apply_button ()));
  ck_assert (
      previews ("Enter your pace as minutes and seconds, for example 6:30, or leave it empty."));
  gtk_editable_set_text (find_entry ("Easy pace, min per km (optional)"), "6:30");
  gui_settle ();

  apply ();
  ck_assert_str_eq (gradual_window_get_plan (window)->head.title, "Spring <b>& all");
  ck_assert_int_eq (gradual_window_get_plan (window)->head.runner.easy_pace_s_per_km, 390);
  ck_assert (shows ("Spring <b>& all"));
}
END_TEST

START_TEST (test_a_title_that_no_file_could_hold)
{
  g_autofree char *longest = g_strnfill (200, 'x');
  g_autofree char *longer = g_strnfill (201, 'x');

  gtk_editable_set_text (find_entry ("Title"), longer);
  ck_assert (!gtk_widget_get_sensitive (apply_button ()));
  gtk_editable_set_text (find_entry ("Title"), longest);
  ck_assert (gtk_widget_get_sensitive (apply_button ()));
}
END_TEST

/* With Tab alone, from the first control on: each spin button gets the focus in its turn, and the
 * evidence of each rule and advice. */
START_TEST (test_the_keyboard_reaches_everything)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) evidence = g_hash_table_new (NULL, NULL);
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < 200; i++) {
    GtkWidget *focus, *row;

    gtk_widget_child_focus (GTK_WIDGET (settings), GTK_DIR_TAB_FORWARD);
    focus = gtk_root_get_focus (GTK_ROOT (settings));
    if (GTK_IS_EXPANDER (focus))
      g_hash_table_add (evidence, focus);
    row = focus != NULL ? gtk_widget_get_ancestor (focus, GRADUAL_TYPE_PARAMETER_ROW) : NULL;
    if (row != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_SPIN_BUTTON) != NULL)
      g_hash_table_add (
          reached, (gpointer)gradual_parameter_row_get_parameter (GRADUAL_PARAMETER_ROW (row)));
  }
  for (guint i = 0; i < n_parameters; i++)
    ck_assert_msg (g_hash_table_contains (reached, &parameters[i]), "%s", parameters[i].key);
  ck_assert_uint_eq (g_hash_table_size (evidence), GRADUAL_N_RULES + GRADUAL_N_ADVICE);
}
END_TEST

/* Before there is a plan there is nothing to set, and all there is to read. */
START_TEST (test_the_rules_without_a_plan)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);
  GtkWindow *rules;

  gtk_window_close (settings);
  gui_settle ();
  rules = gradual_settings_window_new (GTK_WINDOW (window), NULL, SAMPLE_START);
  gtk_window_present (rules);
  gui_settle ();
  for (guint i = 0; i < n_parameters; i++) {
    GtkWidget *row = find_row (GTK_WIDGET (rules), parameters[i].key);

    ck_assert (gtk_widget_get_mapped (row));
    ck_assert (!gtk_widget_get_mapped (gui_find_type (row, GTK_TYPE_SPIN_BUTTON)));
  }
  ck_assert (!gtk_widget_get_mapped (gui_find_action (GTK_WIDGET (rules), "settings.apply")));
  ck_assert (!gtk_widget_get_mapped (gui_find_type (GTK_WIDGET (rules), ADW_TYPE_ENTRY_ROW)));
  ck_assert_ptr_nonnull (gui_find_button (GTK_WIDGET (rules), "Close"));
}
END_TEST

START_TEST (test_a_phone_is_wide_enough)
{
  int minimum;

  set_parameter ("time_cap_minutes", 120);
  gtk_widget_measure (GTK_WIDGET (settings), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("settings-window");
  TCase *tests = tcase_create ("settings-window");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_every_rule_and_every_parameter_is_there);
  tcase_add_test (tests, test_a_stricter_rule_is_previewed_applied_told_and_undone);
  tcase_add_test (tests, test_the_step_has_the_name_of_the_parameter);
  tcase_add_test (tests, test_what_is_being_typed_counts);
  tcase_add_test (tests, test_what_is_set_back_is_no_change);
  tcase_add_test (tests, test_closing_changes_nothing);
  tcase_add_test (tests, test_title_and_pace);
  tcase_add_test (tests, test_a_title_that_no_file_could_hold);
  tcase_add_test (tests, test_the_keyboard_reaches_everything);
  tcase_add_test (tests, test_the_rules_without_a_plan);
  tcase_add_test (tests, test_a_phone_is_wide_enough);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
