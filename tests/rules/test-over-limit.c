/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/advice.h"
#include "sample.h"
#include "suite.h"

/* What was run passed a cap: > 10 % over amber, > 30 % red for a week or a run, > 100 % dark red
 * for a run. Muted for weeks while R < 90. */

START_TEST (test_how_loud_it_is)
{
  static const struct {
    int asked;
    int allowed;
    gboolean is_week;
    GradualAlert alert;
  } cases[] = {
      {50, 50, FALSE, GRADUAL_ALERT_NONE},
      {55, 50, FALSE, GRADUAL_ALERT_NONE}, /* exactly a tenth over */
      {56, 50, FALSE, GRADUAL_ALERT_AMBER},
      {65, 50, FALSE, GRADUAL_ALERT_AMBER}, /* exactly 30 % over */
      {66, 50, FALSE, GRADUAL_ALERT_RED},
      {100, 50, FALSE, GRADUAL_ALERT_RED}, /* exactly twice */
      {101, 50, FALSE, GRADUAL_ALERT_DARK_RED},
      {1, 0, FALSE, GRADUAL_ALERT_DARK_RED},
      {0, 0, FALSE, GRADUAL_ALERT_NONE},
      {60, 55, FALSE, GRADUAL_ALERT_NONE}, /* up to 60.5 */
      {61, 55, FALSE, GRADUAL_ALERT_AMBER},
      {165, 150, TRUE, GRADUAL_ALERT_NONE},
      {166, 150, TRUE, GRADUAL_ALERT_AMBER},
      {195, 150, TRUE, GRADUAL_ALERT_AMBER},
      {196, 150, TRUE, GRADUAL_ALERT_RED},
      {301, 150, TRUE, GRADUAL_ALERT_RED}, /* no dark red for weeks */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_msg (gradual_over_limit_alert (cases[i].asked, cases[i].allowed, 90,
                                             cases[i].is_week) == cases[i].alert,
                   "case %u", i);
}
END_TEST

START_TEST (test_weeks_are_muted_while_the_amounts_are_tiny)
{
  ck_assert_int_eq (gradual_over_limit_alert (301, 150, 89, TRUE), GRADUAL_ALERT_MUTED);
  ck_assert_int_eq (gradual_over_limit_alert (166, 150, 89, TRUE), GRADUAL_ALERT_MUTED);
  ck_assert_int_eq (gradual_over_limit_alert (165, 150, 89, TRUE), GRADUAL_ALERT_NONE);
  ck_assert_int_eq (gradual_over_limit_alert (166, 150, 90, TRUE), GRADUAL_ALERT_AMBER);
}
END_TEST

START_TEST (test_runs_in_a_check)
{
  static const struct {
    const char *log;
    const char *advice;
  } cases[] = {
      /* The cap of the run is ⌊50·1.1⌋ = 55. */
      {"55", ""},
      {"60", ""}, /* ≤ 60.5 */
      {"61", "1.1 over-limit 61/55 amber\n"},
      {"71", "1.1 over-limit 71/55 amber\n"}, /* ≤ 71.5 */
      {"72", "1.1 over-limit 72/55 red\n"},
      {"110", "1.1 over-limit 110/55 red\n"}, /* = 2 · 55 */
      {"111", "1.1 over-limit 111/55 dark-red\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    sample_assert_text (sample_advice (&(Sample){.weeks = "-",
                                                 .log = cases[i].log,
                                                 .weekly = 300,
                                                 .longest = 50,
                                                 .today = sample_day (2, 1)}),
                        cases[i].advice);
}
END_TEST

START_TEST (test_weeks_in_a_check)
{
  static const struct {
    const char *log;
    const char *advice;
  } cases[] = {
      /* R = 100, the cap of the week is 115; no run is over its own, ⌊80·1.1⌋ = 88 or more. */
      {"60 - 55", ""},
      {"60 - 66", ""}, /* 126 ≤ 126.5 */
      {"60 - 67", "1.1 over-limit 127/115 amber\n"},
      {"80 - 69", "1.1 over-limit 149/115 amber\n"}, /* ≤ 149.5 */
      {"80 - 70", "1.1 over-limit 150/115 red\n"},
      {"80 - 80 - 80", "1.1 over-limit 240/115 red\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    sample_assert_text (sample_advice (&(Sample){.weeks = "-",
                                                 .log = cases[i].log,
                                                 .weekly = 100,
                                                 .longest = 80,
                                                 .today = sample_day (2, 1)}),
                        cases[i].advice);
}
END_TEST

START_TEST (test_a_race_that_was_run_is_not_over)
{
  sample_assert_text (sample_advice (&(Sample){.weeks = "- - - - - - R",
                                               .log = "- - - - - - 300",
                                               .weekly = 100,
                                               .longest = 80,
                                               .today = sample_day (2, 1)}),
                      "");
}
END_TEST

START_TEST (test_what_was_run_today_is_told_today)
{
  sample_assert_text (sample_advice (&(Sample){.weeks = "40 - 40 - 40",
                                               .log = "100",
                                               .weekly = 300,
                                               .longest = 50,
                                               .today = sample_day (1, 1)}),
                      "1.1 over-limit 100/55 red\n"); /* 71.5 < 100 ≤ 110 */
}
END_TEST

START_TEST (test_what_is_planned_is_no_matter_of_its)
{
  sample_assert_text (
      sample_advice (&(Sample){.weeks = "200 - 200 - 200", .weekly = 100, .longest = 50}), "");
}
END_TEST

START_TEST (test_a_finding_of_its)
{
  g_autoptr (GradualPlan) plan =
      sample_plan (&(Sample){.weeks = "-", .log = "61", .weekly = 300, .longest = 50});
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (2, 1), 1);
  const GradualFinding *finding;

  ck_assert_uint_eq (report->findings->len, 1);
  finding = g_ptr_array_index (report->findings, 0);
  ck_assert_str_eq (finding->rule, "over-limit");
  ck_assert_int_eq (finding->severity, GRADUAL_SEVERITY_ADVICE);
  ck_assert_int_eq (finding->date, sample_day (1, 1));
  ck_assert (!finding->is_week);
  ck_assert_str_eq (finding->because,
                    "You ran 61 minutes, where 55 would have been gradual; only 55 "
                    "count towards what comes next.");
  ck_assert (gradual_report_is_sound (report));
}
END_TEST

START_TEST (test_a_finding_of_a_week)
{
  g_autoptr (GradualPlan) plan =
      sample_plan (&(Sample){.weeks = "-", .log = "40 40 40 40", .weekly = 100, .longest = 50});
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (2, 1), 1);
  const GradualFinding *finding;

  ck_assert_uint_eq (report->findings->len, 1);
  finding = g_ptr_array_index (report->findings, 0);
  ck_assert (finding->is_week);
  ck_assert_int_eq (finding->date, sample_day (1, 1));
  ck_assert_str_eq (finding->because, "You ran 160 minutes in this week, where 115 would have been "
                                      "gradual; only 115 count towards what comes next.");
}
END_TEST

START_TEST (test_where_nothing_is_allowed_there_is_no_number)
{
  static const struct {
    GradualRestrictionKind kind;
    int weekly;
    const char *because;
  } cases[] = {
      {GRADUAL_RESTRICTION_STOP, 100,
       "You ran 20 minutes, where the rules had none; they do not count towards what comes next."},
      /* A week as the one before it, in which nothing was run. */
      {GRADUAL_RESTRICTION_HOLD, 0,
       "You ran 20 minutes in this week, in which the rules had none; they do not count towards "
       "what comes next."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GradualPlan) plan = sample_plan (
        &(Sample){.weeks = "-",
                  .log = "20",
                  .weekly = cases[i].weekly,
                  .longest = 50,
                  .restrictions = {{cases[i].kind, sample_day (1, 1), SAMPLE_OPEN, 0}}});
    g_autoptr (GradualReport) report = gradual_check (plan, sample_day (2, 1), 1);

    ck_assert_uint_eq (report->findings->len, 1);
    ck_assert_str_eq (((GradualFinding *)g_ptr_array_index (report->findings, 0))->because,
                      cases[i].because);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("over-limit");
  TCase *tests = tcase_create ("over-limit");

  tcase_add_test (tests, test_how_loud_it_is);
  tcase_add_test (tests, test_weeks_are_muted_while_the_amounts_are_tiny);
  tcase_add_test (tests, test_runs_in_a_check);
  tcase_add_test (tests, test_weeks_in_a_check);
  tcase_add_test (tests, test_a_race_that_was_run_is_not_over);
  tcase_add_test (tests, test_what_was_run_today_is_told_today);
  tcase_add_test (tests, test_what_is_planned_is_no_matter_of_its);
  tcase_add_test (tests, test_a_finding_of_its);
  tcase_add_test (tests, test_a_finding_of_a_week);
  tcase_add_test (tests, test_where_nothing_is_allowed_there_is_no_number);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
