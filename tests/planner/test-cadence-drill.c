/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/cadence-drill.h"

#include "relief-case.h"

/* 150 minutes a week now, and 60 in a run. The weeks grow: 165, 181 = ⌊165·1.1⌋ and 199. */
static const Sample runner = {
    .weeks = "- 30 - 30 - 30 60L / - 33 - 33 - 33 66L / - 36 - 36 - 36 72L / - 40 - 40S - 40 79L",
    .log = "- 30 - 30",
    .weekly = 150,
    .longest = 60,
};

static void
assert_drills (const Sample *sample, GradualDay today, const char *grid)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualPlan) drilled = gradual_cadence_drill_plan (plan, today);
  g_autoptr (GradualPlan) again = gradual_cadence_drill_plan (drilled, today);

  sample_assert_text (sample_grid (drilled), grid);
  ck_assert_ptr_eq (again, drilled);
  relief_case_assert_sound (drilled, today);
  relief_case_assert_past (plan, drilled, today);
}

START_TEST (test_two_easy_runs_a_week_with_minutes_frozen)
{
  /* R is 150 and L30 is 60. Week 2: 66 becomes 60, and of 33·3 + 60 = 159 are 9 too many: 30 each.
   * Week 3: 60 + 36·3 = 168, 18 too many: 30 each. Week 4: 60 + 40·3, 30 too many: 30 each; but
   * none of the three weeks before was easy, so that 127 = ⌊0.85·150⌋ is all there may be: 67 for
   * three, 23 + 22 + 22. The steady run stays one, and the two easy ones are drills. The week under
   * way stays as it is. */
  assert_drills (&runner, sample_day (1, 5),
                 "- 30 - 30 - 30 60L / - 30C - 30C - 30 60L / - 30C - 30C - 30 60L / "
                 "- 23C - 22S - 22C 60L");
}
END_TEST

START_TEST (test_the_longest_run_is_frozen_too)
{
  /* The rules would allow ⌊60·1.1⌋ = 66 in the long run, and the weeks have less than 150. */
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L / - 20 - 20 - - 66L",
      .log = "- 30 - 30 - 30 60",
      .weekly = 150,
      .longest = 60,
  };

  assert_drills (&sample, sample_day (1, 7), "- 30 - 30 - 30 60L / - 20C - 20C - - 60L");
}
END_TEST

START_TEST (test_six_weeks_and_no_more)
{
  /* Weeks 2 to 7. Week 8 is free to grow: 150 + 15. */
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L *3 / - 25 - 25 - 25 45L / - 30 - 30 - 30 60L *3 / "
               "- 25 - 25 - 25 45L",
      .log = "- 30 - 30 - 30 60",
      .weekly = 150,
      .longest = 60,
  };

  assert_drills (&sample, sample_day (1, 7),
                 "- 30 - 30 - 30 60L / - 30C - 30C - 30 60L / - 30C - 30C - 30 60L / "
                 "- 25C - 25C - 25 45L / - 30C - 30C - 30 60L / - 30C - 30C - 30 60L / "
                 "- 30C - 30C - 30 60L / - 25 - 25 - 25 45L");
}
END_TEST

START_TEST (test_which_runs_are_chosen)
{
  static const struct {
    const char *week;
    const char *drilled;
  } cases[] = {
      {"30 30 - 30 - - 60L", "30C 30 - 30C - - 60L"},     /* with a day between them */
      {"30 30 - 30S - - 60L", "30C 30C - 30S - - 60L"},   /* easy ones before that */
      {"30S 30S - 30S - - 60L", "30C 30S - 30C - - 60L"}, /* any but the long run */
      {"- 30 - 30W - - 60L", "- 30C - 30C - - 60L"},
      {"- 30 - - - - 60L", "- 30C - - - - 60L"},
      {"- - - - - - 60L", "- - - - - - 60L"},
      {"- 30 - - - - R", "- 30C - - - - R"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *weeks = g_strconcat ("- 30 - 30 - 30 60L / ", cases[i].week, NULL);
    g_autofree char *grid = g_strconcat ("- 30 - 30 - 30 60L / ", cases[i].drilled, NULL);
    Sample sample = {.weeks = weeks, .log = "- 30 - 30 - 30 60", .weekly = 150, .longest = 60};

    assert_drills (&sample, sample_day (1, 7), grid);
  }
}
END_TEST

START_TEST (test_a_beginner_stays_at_the_minutes_of_this_week)
{
  /* R is 0 in week 1; three runs of 15 are planned: 45 a week, and 15 a run, for as long as it
   * goes on. */
  GradualSettings settings;
  Sample sample = {.weeks = "15W - 15W - 15W *2 / 30W - 30W - 30W *2", .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  assert_drills (&sample, sample_day (1, 1),
                 "15W - 15W - 15W / 15C - 15C - 15W / 15C - 15C - 15W / 15C - 15C - 15W");
}
END_TEST

START_TEST (test_before_the_plan_and_after_it)
{
  Sample sample = {.weeks = "- 30 - 30 - 30 60L *2", .weekly = 150, .longest = 60};

  assert_drills (&sample, sample_day (0, 3), "- 30C - 30C - 30 60L / - 30C - 30C - 30 60L");
  sample.log = "- 30 - 30 - 30 60";
  assert_drills (&sample, sample_day (2, 1), "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L");
  assert_drills (&sample, sample_day (3, 1), "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L");
}
END_TEST

START_TEST (test_drills_that_are_to_come_are_enough)
{
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L *2 / - 30C - 30 - 30 60L", .weekly = 150, .longest = 60};

  assert_drills (&sample, sample_day (1, 1),
                 "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 30C - 30 - 30 60L");
}
END_TEST

START_TEST (test_a_missed_week_does_not_take_the_rest)
{
  /* Week 2 is missed but for a run of 30 on its Sunday: as drills the weeks after it go on with
   * what the rules allow, by R = 150 of week 1. A hold would leave 30 in each. */
  g_autoptr (GradualPlan) plan = NULL, drilled = NULL, logged = NULL, missed = NULL;
  g_autoptr (GradualLogEntry) entry = NULL;
  Sample sample = {
      .weeks = "- 30 - 30 - 30 60L *3 / - 25 - 25 - 25 45L",
      .log = "- 30 - 30 - 30 60",
      .weekly = 150,
      .longest = 60,
  };

  plan = sample_plan (&sample);
  drilled = gradual_cadence_drill_plan (plan, sample_day (1, 7));
  entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "00000000-0000-4000-8000-00000000abcd",
      .day = sample_day (2, 6),
      .seconds = 1800,
      .source = "manual",
      .note = "",
  });
  logged = gradual_plan_with_log_entry (drilled, entry);
  missed = gradual_fit (logged, sample_day (3, 1), NULL);
  sample_assert_text (sample_grid (missed), "- 30 - 30 - 30 60L / - 30C - 30C - 30 60L / "
                                            "- 30C - 30C - 30 60L / - 25C - 25C - 25 45L");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence-drill");
  TCase *tests = tcase_create ("cadence-drill");

  tcase_add_test (tests, test_two_easy_runs_a_week_with_minutes_frozen);
  tcase_add_test (tests, test_the_longest_run_is_frozen_too);
  tcase_add_test (tests, test_six_weeks_and_no_more);
  tcase_add_test (tests, test_which_runs_are_chosen);
  tcase_add_test (tests, test_a_beginner_stays_at_the_minutes_of_this_week);
  tcase_add_test (tests, test_before_the_plan_and_after_it);
  tcase_add_test (tests, test_drills_that_are_to_come_are_enough);
  tcase_add_test (tests, test_a_missed_week_does_not_take_the_rest);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
