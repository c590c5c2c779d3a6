/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/check.h"

#include "sample.h"
#include "suite.h"

/* Week 1: ⌊60·1.1⌋ = 66 is the cap of the first run and its credit, then ⌊66·1.1⌋ = 72 and
 * ⌊72·1.1⌋ = 79, and ⌊79·1.1⌋ = 86 for the last; 320 minutes in all where ⌊150·1.1⌋ are allowed.
 * Week 2: ⌊80·1.1⌋ = 88; R = C(1) = 165, so ⌊165·1.1⌋ = 181. */
static const Sample reckless = {
    .weeks = "80 - 80 - 80 - 80 / 90 - 92",
    .weekly = 150,
    .longest = 60,
};

#define RECKLESS_WEEK_1                                                   \
  "1.1 longest-run 80/66\n1.3 longest-run 80/72\n1.5 longest-run 80/79\n" \
  "1.1 weekly-growth 320/165\n"
#define RECKLESS_WEEK_2 "2.1 longest-run 90/88\n2.1 weekly-growth 182/181\n"

static void
assert_row (const GradualReport *report, guint index, int minutes, int reference, int cap)
{
  const GradualWeekReport *row = &g_array_index (report->weeks, GradualWeekReport, index);

  ck_assert_int_eq (row->number, index + 1);
  ck_assert_int_eq (row->start, sample_day ((int)index + 1, 1));
  ck_assert_int_eq (row->minutes, minutes);
  ck_assert_int_eq (row->reference, reference);
  ck_assert_int_eq (row->cap, cap);
}

START_TEST (test_a_plan_at_its_caps_is_sound)
{
  Sample sample = {
      .weeks = "55 - 50 - - - 60L / 60 - 55 - - - 66L / 60 - 60 - - - 70L",
      .weekly = 150,
      .longest = 60,
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 1);

  ck_assert_uint_eq (report->findings->len, 0);
  ck_assert (gradual_report_is_sound (report));
  ck_assert_uint_eq (report->weeks->len, 3);
  assert_row (report, 0, 165, 150, 165); /* max(165, 165) */
  assert_row (report, 1, 181, 165, 181); /* max(⌊181.5⌋, 180) */
  assert_row (report, 2, 190, 181, 199); /* max(⌊199.1⌋, 196) */
}
END_TEST

START_TEST (test_every_rule_that_is_broken_is_listed_week_after_week)
{
  g_autoptr (GradualPlan) plan = sample_plan (&reckless);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 1);

  sample_assert_text (sample_findings (report, GRADUAL_SEVERITY_HARD),
                      RECKLESS_WEEK_1 RECKLESS_WEEK_2);
  ck_assert (!gradual_report_is_sound (report));
  assert_row (report, 0, 320, 150, 165);
  assert_row (report, 1, 182, 165, 181);
}
END_TEST

START_TEST (test_one_run_can_break_several_rules)
{
  GradualSettings settings;
  Sample sample = {
      .weeks = "15 200",
      .settings = &settings,
      .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 2), SAMPLE_OPEN, 0},
                       {GRADUAL_RESTRICTION_RED_FLAG, sample_day (1, 2), SAMPLE_OPEN, 0}},
  };

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  sample_assert_text (sample_check (&sample),
                      "1.2 red-flag 200/0\n1.2 pain 200/0\n1.2 ramp 200/0\n1.2 time-cap 200/180\n"
                      "1.1 ramp 215/45\n");
}
END_TEST

START_TEST (test_each_finding_says_why_with_its_number)
{
  g_autoptr (GradualPlan) plan = sample_plan (&reckless);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 1);

  ck_assert_uint_eq (report->findings->len, 6);
  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);
    g_autofree char *number = g_strdup_printf ("Up to %d minutes", finding->allowed);

    ck_assert_msg (strstr (finding->because, number) != NULL, "%s", finding->because);
  }
}
END_TEST

START_TEST (test_weeks_before_the_first_are_history)
{
  Sample sample = reckless;

  sample.first_week = 2;
  sample_assert_text (sample_check (&sample), RECKLESS_WEEK_2);
  sample.first_week = 3;
  sample_assert_text (sample_check (&sample), "");
}
END_TEST

START_TEST (test_numbers_of_all_weeks_are_there_from_any_first_week)
{
  g_autoptr (GradualPlan) plan = sample_plan (&reckless);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 2);

  ck_assert_uint_eq (report->weeks->len, 2);
  assert_row (report, 0, 320, 150, 165);
}
END_TEST

START_TEST (test_a_plan_of_the_past_is_no_fault)
{
  Sample sample = reckless;

  /* Week 1 was run as 40, 40 and 40 minutes: R = max(120, 150) = 150, so 165; the longest run is
   * still the 60 of the day before the plan, so 66, and then ⌊66·1.1⌋ = 72. */
  sample.log = "40 - - 40 - - 40";
  sample.today = sample_day (2, 1);
  sample_assert_text (sample_check (&sample),
                      "2.1 longest-run 90/66\n2.3 longest-run 92/72\n2.1 weekly-growth 182/165\n");
}
END_TEST

START_TEST (test_of_the_week_under_way_only_what_is_left_is_planned)
{
  Sample sample = {
      .weeks = "90 - 90 - 60",
      .log = "30 - 30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 4),
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 4), 1);

  ck_assert_uint_eq (report->findings->len, 0);
  assert_row (report, 0, 120, 150, 165); /* 30 + 30 + 60 */
}
END_TEST

START_TEST (test_a_log_over_the_cap_alone_is_no_hard_finding)
{
  Sample sample = {
      .weeks = "-",
      .log = "100 - 100",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 4),
  };

  sample_assert_text (sample_check (&sample), "");
  /* Nothing more may be planned: 200 minutes were run where 165 are allowed. */
  sample.weeks = "- - - - 20";
  sample_assert_text (sample_check (&sample), "1.1 weekly-growth 220/165\n");
  /* A race has no minutes in its week. */
  sample.weeks = "- - - - 20R";
  sample_assert_text (sample_check (&sample), "");
}
END_TEST

START_TEST (test_what_was_run_of_today_is_no_hard_finding)
{
  /* 100 minutes were run on Monday: of 165, 65 were left for today. */
  Sample sample = {
      .weeks = "- - 65",
      .log = "100 - 66",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 3),
  };

  sample_assert_text (sample_check (&sample), "");
  /* More planned than that is a finding, however it was run; and so is more than was run. */
  sample.weeks = "- - 66";
  sample_assert_text (sample_check (&sample), "1.1 weekly-growth 166/165\n");
  sample.log = "100 - 10";
  sample_assert_text (sample_check (&sample), "1.1 weekly-growth 166/165\n");
  sample.weeks = "- - 65 - 10";
  sample.log = "100 - 66";
  sample_assert_text (sample_check (&sample), "1.1 weekly-growth 176/165\n");
}
END_TEST

START_TEST (test_what_was_run_despite_a_stop_is_no_hard_finding)
{
  sample_assert_text (
      sample_check (&(Sample){
          .weeks = "-",
          .log = "40 - 40",
          .weekly = 150,
          .longest = 60,
          .today = sample_day (1, 4),
          .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 1), SAMPLE_OPEN, 0}},
      }),
      "");
}
END_TEST

START_TEST (test_today_counts_as_the_larger_of_planned_and_logged)
{
  Sample sample = {
      .weeks = "40 - 60",
      .log = "66",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 1),
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 1);

  assert_row (report, 0, 126, 150, 165); /* max(40, 66) + 60 */
  ck_assert_uint_eq (report->findings->len, 0);
}
END_TEST

START_TEST (test_today_buys_nothing_yet)
{
  /* 66 minutes are logged where 40 are planned: until the day is over L30 stays at 60, so that on
   * Wednesday 66 are allowed, and not ⌊66·1.1⌋ = 72. */
  Sample sample = {
      .weeks = "40 - 67",
      .log = "66",
      .weekly = 300,
      .longest = 60,
      .today = sample_day (1, 1),
  };

  sample_assert_text (sample_check (&sample), "1.3 longest-run 67/66\n");
  sample.today = sample_day (1, 2);
  sample_assert_text (sample_check (&sample), "");
}
END_TEST

START_TEST (test_advice_does_not_make_a_plan_unsound)
{
  Sample sample = {
      .weeks = "20 - - - - - 60L",
      .weekly = 100,
      .longest = 60,
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 1);

  ck_assert_uint_eq (report->findings->len, 1);
  ck_assert (gradual_report_is_sound (report));
}
END_TEST

START_TEST (test_adding_to_a_report)
{
  g_autoptr (GradualPlan) plan = sample_plan (&(Sample){.weeks = "-"});
  g_autoptr (GradualReport) report = gradual_check (plan, sample_day (1, 1), 1);
  GradualFinding finding = {
      .rule = "time-cap",
      .severity = GRADUAL_SEVERITY_HARD,
      .week = 1,
      .date = sample_day (1, 2),
      .asked = 200,
      .allowed = 180,
      .because = g_strdup ("too long"),
  };

  ck_assert (gradual_report_is_sound (report));
  gradual_report_add (report, &finding);
  finding.asked = 0;
  sample_assert_text (sample_findings (report, GRADUAL_SEVERITY_HARD), "1.2 time-cap 200/180\n");
  ck_assert (!gradual_report_is_sound (report));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("check");
  TCase *tests = tcase_create ("check");

  tcase_add_test (tests, test_a_plan_at_its_caps_is_sound);
  tcase_add_test (tests, test_every_rule_that_is_broken_is_listed_week_after_week);
  tcase_add_test (tests, test_one_run_can_break_several_rules);
  tcase_add_test (tests, test_each_finding_says_why_with_its_number);
  tcase_add_test (tests, test_weeks_before_the_first_are_history);
  tcase_add_test (tests, test_numbers_of_all_weeks_are_there_from_any_first_week);
  tcase_add_test (tests, test_a_plan_of_the_past_is_no_fault);
  tcase_add_test (tests, test_of_the_week_under_way_only_what_is_left_is_planned);
  tcase_add_test (tests, test_a_log_over_the_cap_alone_is_no_hard_finding);
  tcase_add_test (tests, test_what_was_run_of_today_is_no_hard_finding);
  tcase_add_test (tests, test_what_was_run_despite_a_stop_is_no_hard_finding);
  tcase_add_test (tests, test_today_counts_as_the_larger_of_planned_and_logged);
  tcase_add_test (tests, test_today_buys_nothing_yet);
  tcase_add_test (tests, test_advice_does_not_make_a_plan_unsound);
  tcase_add_test (tests, test_adding_to_a_report);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
