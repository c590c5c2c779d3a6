/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/log-form.h"
#include "app/plan/log-values.h"
#include "plan/log-case.h"

static const GradualLogStyle km = {GRADUAL_UNITS_KILOMETRES, {FALSE, "", ""}};
static const GradualLogStyle miles = {GRADUAL_UNITS_MILES, {FALSE, "", ""}};

static GradualLogForm *form;
static GtkWindow *window;
static GVariant *submitted;
static char *submitted_id;
static guint n_cancelled;

static void
take_values (GradualLogForm *from G_GNUC_UNUSED, const char *id, GVariant *values)
{
  submitted_id = g_strdup (id);
  submitted = g_variant_ref (values);
}

static void
take_cancel (void)
{
  n_cancelled++;
}

static void
set_up (void)
{
  g_autoptr (GradualLogDraft) blank = gradual_log_draft_new (&km, 18 * 3600);

  gui_application ();
  n_cancelled = 0;
  form = g_object_new (GRADUAL_TYPE_LOG_FORM, NULL);
  g_signal_connect (form, "submitted", G_CALLBACK (take_values), NULL);
  g_signal_connect (form, "cancelled", G_CALLBACK (take_cancel), NULL);
  gradual_log_form_open (form, SAMPLE_START, blank, NULL, &km);
  window = gui_show (GTK_WIDGET (form), 360, 700);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  g_clear_pointer (&submitted, g_variant_unref);
  g_clear_pointer (&submitted_id, g_free);
}

static GradualLogEntry
values_submitted (void)
{
  GradualLogEntry values = {0};

  ck_assert_ptr_nonnull (submitted);
  ck_assert (gradual_log_values_from_variant (submitted, &values));

  return values;
}

START_TEST (test_what_is_filled_in_is_handed_on)
{
  GradualLogEntry values;

  ck_assert (log_case_shows (form, "Log a Run"));
  log_case_type (form, "Minutes run", "35");
  log_case_type (form, "Distance (km)", "5,9");
  log_case_type (form, "Started at", "7:10");
  log_case_type (form, "Cadence, steps a minute", "164");
  log_case_choose (form, "Effort", 4);
  log_case_choose (form, "Pain", 1);
  log_case_type (form, "Note on the run", "flat");
  log_case_press (form, "Save Run");
  values = values_submitted ();
  ck_assert_ptr_null (submitted_id);
  ck_assert_int_eq (values.day, SAMPLE_START);
  ck_assert_int_eq (values.seconds, 2100);
  ck_assert_int_eq (values.distance_m, 5900);
  ck_assert_int_eq (values.second_of_day, 7 * 3600 + 600);
  ck_assert_int_eq (values.cadence, 164);
  ck_assert_int_eq (values.effort, 4);
  ck_assert_int_eq (values.pain, 0);
  ck_assert_str_eq (values.note, "flat");
}
END_TEST

START_TEST (test_what_is_left_empty_is_absent)
{
  GradualLogEntry values;

  log_case_type (form, "Minutes run", "35");
  g_signal_emit_by_name (log_case_entry (form, "Minutes run"), "activate");
  values = values_submitted ();
  ck_assert_int_eq (values.distance_m, GRADUAL_ABSENT);
  ck_assert_int_eq (values.cadence, GRADUAL_ABSENT);
  ck_assert_int_eq (values.effort, GRADUAL_ABSENT);
  ck_assert_int_eq (values.pain, GRADUAL_ABSENT);
  ck_assert_int_eq (values.second_of_day, 18 * 3600);
}
END_TEST

/* The problem is told at its place, the keyboard goes there, and nothing of the rest is lost. */
START_TEST (test_a_problem_is_told_in_place)
{
  GtkWidget *cadence = GTK_WIDGET (log_case_entry (form, "Cadence, steps a minute"));

  log_case_type (form, "Minutes run", "35");
  log_case_type (form, "Cadence, steps a minute", "fast");
  log_case_type (form, "Note on the run", "flat");
  log_case_press (form, "Save Run");
  ck_assert_ptr_null (submitted);
  ck_assert (log_case_shows (form, "Write the steps of both feet in a minute, 1 to 400."));
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), cadence));
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (form, "Note on the run")), "flat");

  log_case_type (form, "Cadence, steps a minute", "170");
  log_case_press (form, "Save Run");
  ck_assert_int_eq (values_submitted ().cadence, 170);
}
END_TEST

START_TEST (test_a_run_is_changed)
{
  GradualLogEntry base = {.id = "run",
                          .day = SAMPLE_START,
                          .second_of_day = 61,
                          .seconds = 2130,
                          .distance_m = 5903,
                          .cadence = GRADUAL_ABSENT,
                          .effort = 10,
                          .pain = GRADUAL_ABSENT};
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&base);
  g_autoptr (GradualLogDraft) draft = gradual_log_draft_of (entry, &km);
  g_autoptr (GradualLogDraft) held = NULL;

  gradual_log_form_open (form, SAMPLE_START, draft, entry, &km);
  ck_assert (log_case_shows (form, "Change the Run"));
  held = gradual_log_form_dup_draft (form);
  ck_assert (gradual_log_draft_equal (draft, held));
  log_case_choose (form, "Pain", 11);
  log_case_press (form, "Save Run");
  ck_assert_str_eq (submitted_id, "run");
  ck_assert_int_eq (values_submitted ().pain, 10);
  ck_assert_int_eq (values_submitted ().seconds, 2130);
  ck_assert_int_eq (values_submitted ().distance_m, 5903);
}
END_TEST

START_TEST (test_other_units_are_written_over)
{
  log_case_type (form, "Distance (km)", "10");
  log_case_type (form, "Minutes run", "60");
  gradual_log_form_set_style (form, &miles);
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (form, "Distance (mi)")), "6.21");
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (form, "Minutes run")), "60");
}
END_TEST

START_TEST (test_cancel)
{
  log_case_press (form, "Cancel");
  ck_assert_uint_eq (n_cancelled, 1);
  ck_assert_ptr_null (submitted);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-form");
  TCase *tests = tcase_create ("log-form");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_what_is_filled_in_is_handed_on);
  tcase_add_test (tests, test_what_is_left_empty_is_absent);
  tcase_add_test (tests, test_a_problem_is_told_in_place);
  tcase_add_test (tests, test_a_run_is_changed);
  tcase_add_test (tests, test_other_units_are_written_over);
  tcase_add_test (tests, test_cancel);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
