/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report/report-summary.h"

#include <string.h>

#include "formats/plan-csv.h"
#include "rules/fit.h"
#include "sample.h"
#include "suite.h"

#define LOCAL_HEADER "week,day,minutes,kind\n"

/* Weeks of 60 and 30 minutes, the third of which jumps to 150 and 60. */
#define JUMPING \
  LOCAL_HEADER "1,2,30,easy\n1,6,60,long\n2,2,30,easy\n2,6,60,long\n3,2,60,easy\n3,6,150,long\n"

static GradualPlan *
read_table (const char *text, int *first_week)
{
  GradualCsvOptions options = {
      .pace_s_per_km = GRADUAL_CSV_PACE_S_PER_KM,
      .week_starts_on = G_DATE_MONDAY,
      .anchor = SAMPLE_START,
  };
  g_autoptr (GError) error = NULL;
  GradualPlan *plan = gradual_plan_from_csv (text, strlen (text), &options, first_week, &error);

  ck_assert_msg (plan != NULL, "%s", error != NULL ? error->message : "");

  return plan;
}

static const GradualReportEntry *
entry_at (const GradualReportSummary *summary, guint index)
{
  ck_assert_uint_lt (index, summary->entries->len);

  return g_ptr_array_index (summary->entries, index);
}

START_TEST (test_a_week_that_jumps)
{
  int first_week;
  g_autoptr (GradualPlan) plan = read_table (JUMPING, &first_week);
  g_auto (GradualReportSummary) summary = {0};
  const GradualReportEntry *entry;

  gradual_report_summary_init (&summary, plan, first_week, TRUE, SAMPLE_START);
  ck_assert (!summary.is_sound);
  ck_assert_str_eq (summary.headline, "1 of 3 weeks asks too much");
  ck_assert_str_eq (
      summary.basis,
      "Week 1, with 1 h 30 and a longest run of 1 h 00, counts as what you are used to.");

  entry = entry_at (&summary, 0);
  ck_assert_int_eq (entry->severity, GRADUAL_SEVERITY_HARD);
  ck_assert_str_eq (entry->place, "Week 3, 7–13 Dec");
  ck_assert_str_eq (entry->word, "Too much");
  /* The longest of 30 days is 60 minutes, and a tenth over it 66; 90 a week may be 105. */
  ck_assert_ptr_nonnull (
      strstr (entry->detail, "Longest run, Saturday 12 December: 150 min. Up to 66 min"));
  ck_assert_ptr_nonnull (strstr (entry->detail, "\nWeekly growth: 210 min. Up to 105 minutes"));
  ck_assert (g_str_has_prefix (entry->spoken, "Week 3, 7–13 Dec, Too much. Longest run, "));

  /* 210 minutes become 105: the long run 66, and 39 remain for the easy one. */
  ck_assert_str_eq (summary.remedy, "Tuesday 8 December 2026: 39 min instead of 1 h 00\n"
                                    "Saturday 12 December 2026: 1 h 06 instead of 2 h 30");
}
END_TEST

START_TEST (test_what_is_broken_comes_before_what_is_advised)
{
  int first_week;
  g_autoptr (GradualPlan) plan = read_table (JUMPING, &first_week);
  g_auto (GradualReportSummary) summary = {0};
  guint n_hard = 0, n_advice = 0;

  gradual_report_summary_init (&summary, plan, first_week, TRUE, SAMPLE_START);
  for (guint i = 0; i < summary.entries->len; i++) {
    const GradualReportEntry *entry = entry_at (&summary, i);

    n_hard += entry->severity == GRADUAL_SEVERITY_HARD;
    n_advice += entry->severity == GRADUAL_SEVERITY_ADVICE;
    ck_assert_str_eq (entry->word,
                      entry->severity == GRADUAL_SEVERITY_HARD ? "Too much" : "Advice");
    if (i > 0)
      ck_assert_int_ge (entry->severity, entry_at (&summary, i - 1)->severity);
  }
  ck_assert_uint_eq (n_hard, 1);
  ck_assert_uint_gt (n_advice, 0);
}
END_TEST

START_TEST (test_of_each_rule_the_worst_is_told)
{
  int first_week;
  g_autoptr (GradualPlan) plan =
      read_table (LOCAL_HEADER "1,2,30,\n1,4,30,\n2,1,45,\n2,3,90,\n2,5,50,\n", &first_week);
  g_auto (GradualReportSummary) summary = {0};
  const char *detail, *found;

  gradual_report_summary_init (&summary, plan, first_week, TRUE, SAMPLE_START);
  detail = entry_at (&summary, 0)->detail;
  found = strstr (detail, "Longest run, Wednesday 2 December: 90 min. ");
  ck_assert_msg (found != NULL, "%s", detail);
  ck_assert_ptr_nonnull (strstr (found, " So with 2 more runs of the week."));
  ck_assert_ptr_null (strstr (found + 1, "Longest run,"));
}
END_TEST

START_TEST (test_all_is_well)
{
  int first_week;
  g_autoptr (GradualPlan) plan = read_table (
      LOCAL_HEADER "1,2,30,\n1,4,30,\n1,6,35,\n2,2,30,\n2,4,30,\n2,6,36,\n", &first_week);
  g_auto (GradualReportSummary) summary = {0};

  gradual_report_summary_init (&summary, plan, first_week, TRUE, SAMPLE_START);
  ck_assert (summary.is_sound);
  ck_assert_str_eq (summary.headline, "All is well: no week asks too much");
  ck_assert_str_eq (summary.remedy, "");
  for (guint i = 0; i < summary.entries->len; i++)
    ck_assert_int_eq (entry_at (&summary, i)->severity, GRADUAL_SEVERITY_ADVICE);
}
END_TEST

START_TEST (test_a_plan_that_has_begun)
{
  int first_week;
  g_autoptr (GradualPlan) plan = read_table (JUMPING, &first_week);
  g_autoptr (GradualPlan) logged =
      sample_plan_with_run_logged (plan, gradual_plan_start (plan) + 1, 30);
  g_auto (GradualReportSummary) summary = {0};

  ck_assert_int_eq (gradual_report_as_of (plan, SAMPLE_START - 5), SAMPLE_START - 5);
  ck_assert_int_eq (gradual_report_as_of (plan, SAMPLE_START + 400), SAMPLE_START);
  ck_assert_int_eq (gradual_report_as_of (logged, SAMPLE_START + 4), SAMPLE_START + 4);

  gradual_report_summary_init (&summary, plan, first_week, TRUE, SAMPLE_START + 400);
  ck_assert_str_eq (summary.headline, "1 of 3 weeks asks too much");
  ck_assert_ptr_nonnull (strstr (summary.basis, "it is looked at as it was made"));
}
END_TEST

START_TEST (test_distances_name_their_pace)
{
  int first_week;
  g_autoptr (GradualPlan) plan =
      read_table ("week,day,distance_km\n1,2,5\n1,6,8\n2,2,5\n2,6,8\n", &first_week);
  g_auto (GradualReportSummary) summary = {0};

  gradual_report_summary_init (&summary, plan, first_week, TRUE, SAMPLE_START);
  ck_assert (g_str_has_suffix (summary.basis, " Distances count at 6:00 a kilometre."));
}
END_TEST

static void
assert_told (const GradualChange *changes, guint n_changes, const char *expected)
{
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *told = NULL;

  g_array_append_vals (array, changes, n_changes);
  told = gradual_report_tell_changes (array);
  ck_assert_str_eq (told, expected);
}

START_TEST (test_changes_are_counted)
{
  const GradualChange changes[] = {
      {SAMPLE_START, GRADUAL_RUN_EASY, 60, 40},
      {SAMPLE_START + 1, GRADUAL_RUN_EASY, 60, 0},
      {SAMPLE_START + 2, GRADUAL_RUN_LONG, 90, 66},
      {SAMPLE_START + 3, GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, 0},
  };

  assert_told (changes, 0, "");
  assert_told (changes, 1, "1 run made shorter.");
  assert_told (changes + 1, 1, "1 run taken out.");
  assert_told (changes, 4, "2 runs made shorter. 2 runs taken out.");
}
END_TEST

static Suite *
report_summary_suite (void)
{
  Suite *suite = suite_create ("report-summary");
  TCase *tcase = tcase_create ("report-summary");

  tcase_add_test (tcase, test_a_week_that_jumps);
  tcase_add_test (tcase, test_what_is_broken_comes_before_what_is_advised);
  tcase_add_test (tcase, test_of_each_rule_the_worst_is_told);
  tcase_add_test (tcase, test_all_is_well);
  tcase_add_test (tcase, test_a_plan_that_has_begun);
  tcase_add_test (tcase, test_distances_name_their_pace);
  tcase_add_test (tcase, test_changes_are_counted);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_summary_suite ());
}
