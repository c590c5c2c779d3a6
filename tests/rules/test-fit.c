/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/fit.h"

#include "sample.h"
#include "suite.h"

/* Most samples below are of a runner with 150 minutes a week and a longest run of 60: a run may
 * have ⌊60·1.1⌋ = 66 minutes, and week 1 ⌊150·1.1⌋ = 165. */

static GradualDay
today_of (const Sample *sample)
{
  return sample->today != GRADUAL_DAY_NONE ? sample->today : sample_day (1, 1);
}

/* What holds for every fitted plan. */
static void
assert_fitted (const GradualPlan *plan, const GradualPlan *fitted, GradualDay today)
{
  g_autoptr (GradualReport) report = gradual_check (fitted, today, 1);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) again = gradual_fit (fitted, today, changes);

  ck_assert (gradual_report_is_sound (report));
  ck_assert_ptr_eq (again, fitted);
  ck_assert_uint_eq (changes->len, 0);
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    const GradualRun *before = gradual_plan_run_on (plan, day);
    const GradualRun *after = gradual_plan_run_on (fitted, day);

    if (day < today)
      ck_assert_ptr_eq (after, before);
    if (after == NULL || after == before)
      continue;
    ck_assert_ptr_nonnull (before);
    ck_assert_int_lt (after->minutes, before->minutes);
    ck_assert_int_ge (after->minutes, GRADUAL_RUN_MINUTES_MIN);
    ck_assert_int_eq (after->kind, before->kind);
    ck_assert_str_eq (after->id, before->id);
  }
}

static char *
describe_changes (const GArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);
    int offset = change->day - sample_day (1, 1);

    g_string_append_printf (text, "%d.%d %s %d>%d\n", offset / 7 + 1, offset % 7 + 1,
                            gradual_run_kind_to_nick (change->kind), change->before, change->after);
  }

  return g_string_free (text, FALSE);
}

static void
assert_fit (const Sample *sample, const char *grid, const char *told)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *before = sample_grid (plan);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, today_of (sample), changes);

  sample_assert_text (sample_grid (fitted), grid);
  sample_assert_text (describe_changes (changes), told);
  sample_assert_text (sample_grid (plan), before);
  assert_fitted (plan, fitted, today_of (sample));
}

static void
assert_stamps (const Sample *sample, const char *stamps)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, today_of (sample), NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < gradual_plan_n_weeks (fitted); i++) {
    const GradualWeek *week = gradual_plan_week (fitted, i);

    g_string_append_printf (text, "%s%s %d", i > 0 ? " / " : "",
                            gradual_phase_to_nick (week->phase), week->cap_minutes);
  }
  ck_assert_str_eq (text->str, stamps);
}

START_TEST (test_what_is_allowed_stays)
{
  assert_fit (
      &(Sample){.weeks = "55 - 50 - - - 60L / 60 - 55 - - - 66L", .weekly = 150, .longest = 60},
      "55 - 50 - - - 60L / 60 - 55 - - - 66L", "");
}
END_TEST

START_TEST (test_a_run_is_cut_to_its_cap)
{
  assert_fit (&(Sample){.weeks = "- - - - - - 67L", .weekly = 150, .longest = 60},
              "- - - - - - 66L", "1.7 long 67>66\n");
  /* Each is cut to what the one before it allows: 66, ⌊72.6⌋. */
  assert_fit (&(Sample){.weeks = "80 - - 80", .weekly = 150, .longest = 60}, "66 - - 72",
              "1.1 easy 80>66\n1.4 easy 80>72\n");
}
END_TEST

START_TEST (test_a_week_is_cut_at_its_easy_runs_first)
{
  /* 180 minutes, 15 too many: 105 are left for the two easy runs. */
  assert_fit (&(Sample){.weeks = "60 - 60 - - - 60L", .weekly = 150, .longest = 60},
              "53 - 52 - - - 60L", "1.1 easy 60>53\n1.3 easy 60>52\n");
  /* The longest of the easy runs gives first: 60 + 40 − 15. */
  assert_fit (&(Sample){.weeks = "60 - 40 - 20 - 60L", .weekly = 150, .longest = 60},
              "45 - 40 - 20 - 60L", "1.1 easy 60>45\n");
  /* Runs of other kinds are easy ones here; the long run need not be the last. */
  assert_fit (&(Sample){.weeks = "60L - 60S - 60W", .weekly = 150, .longest = 60},
              "60L - 53S - 52W", "1.3 steady 60>53\n1.5 walk-run 60>52\n");
}
END_TEST

START_TEST (test_a_run_that_would_be_under_ten_minutes_is_removed)
{
  Sample sample = {
      .weeks = "40 - 40 - - - 60L",
      .weekly = 150,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_REDUCE, sample_day (1, 1), SAMPLE_OPEN, 54}},
  };

  /* ⌊0.54·150⌋ = 81, 21 beside the long run: two of 10. */
  assert_fit (&sample, "11 - 10 - - - 60L", "1.1 easy 40>11\n1.3 easy 40>10\n");
  /* ⌊0.53·150⌋ = 79: 19 are not enough for two. */
  sample.restrictions[0].percent = 53;
  assert_fit (&sample, "19 - - - - - 60L", "1.1 easy 40>19\n1.3 easy 40>0\n");
  /* ⌊0.46·150⌋ = 69: 9 are not enough for one. */
  sample.restrictions[0].percent = 46;
  assert_fit (&sample, "- - - - - - 60L", "1.1 easy 40>0\n1.3 easy 40>0\n");
  /* ⌊0.30·150⌋ = 45: the long run comes last. */
  sample.restrictions[0].percent = 30;
  assert_fit (&sample, "- - - - - - 45L", "1.1 easy 40>0\n1.3 easy 40>0\n1.7 long 60>45\n");
  /* ⌊0.06·150⌋ = 9 */
  sample.restrictions[0].percent = 6;
  assert_fit (&sample, "", "1.1 easy 40>0\n1.3 easy 40>0\n1.7 long 60>0\n");
}
END_TEST

START_TEST (test_a_run_whose_own_cap_is_under_ten_minutes_is_removed)
{
  Sample sample = {
      .weeks = "12",
      .weekly = 60,
      .longest = 9,
      .restrictions = {{GRADUAL_RESTRICTION_HOLD, sample_day (1, 1), SAMPLE_OPEN, 0}},
  };

  assert_fit (&sample, "", "1.1 easy 12>0\n");
  sample.longest = 10;
  assert_fit (&sample, "10", "1.1 easy 12>10\n");
}
END_TEST

START_TEST (test_a_stop_removes_what_is_in_it)
{
  /* The first run after it comes 9 days after the last, a break for pain: ⌊0.60·60⌋. */
  assert_fit (
      &(Sample){.weeks = "40 - 40 - 40 - R / 40 - 40",
                .weekly = 150,
                .longest = 60,
                .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 3), sample_day (2, 1)}}},
      "40 / - - 36",
      "1.3 easy 40>0\n1.5 easy 40>0\n1.7 race -1>0\n2.1 easy 40>0\n2.3 easy 40>36\n");
}
END_TEST

START_TEST (test_of_too_many_runs_an_easy_one_goes_first)
{
  /* Five of seven days: the last easy run, then the long run, and the race last of all. */
  assert_fit (&(Sample){.weeks = "20 20 20 20 - 20 45L", .weekly = 150, .longest = 60},
              "20 20 20 20 - - 45L", "1.6 easy 20>0\n");
  assert_fit (&(Sample){.weeks = "20 20 20 20 - 20 R", .weekly = 150, .longest = 60},
              "20 20 20 20 - - R", "1.6 easy 20>0\n");
  assert_fit (&(Sample){.weeks = "20 20 20 20 20L 20L R", .weekly = 150, .longest = 60},
              "20 20 - - 20L 20L R", "1.3 easy 20>0\n1.4 easy 20>0\n");
  assert_fit (&(Sample){.weeks = "- - - - - 20L R",
                        .log = "20 20 20 20",
                        .weekly = 150,
                        .longest = 60,
                        .today = sample_day (1, 5)},
              "- - - - - - R", "1.6 long 20>0\n");
  /* Five days were run: there is no day left, not even for the race. */
  assert_fit (&(Sample){.weeks = "- - - - - - R",
                        .log = "20 20 20 20 20",
                        .weekly = 150,
                        .longest = 60,
                        .today = sample_day (1, 6)},
              "", "1.7 race -1>0\n");
}
END_TEST

START_TEST (test_a_run_that_was_run_today_is_not_given_up_for_another_day)
{
  /* Tuesday was run beside the plan: Saturday would be the sixth day. Today has been run, so to
   * give up what was planned for it makes no room. */
  assert_fit (&(Sample){.weeks = "20 - 20 20 20 45L",
                        .log = "20 20 20 20 20",
                        .weekly = 150,
                        .longest = 60,
                        .today = sample_day (1, 5)},
              "20 - 20 20 20", "1.6 long 45>0\n");
}
END_TEST

START_TEST (test_a_race_keeps_its_minutes)
{
  assert_fit (&(Sample){.weeks = "60 - 60 - - - 240R", .weekly = 90, .longest = 60},
              "53 - 52 - - - 240R", "1.1 easy 60>53\n1.3 easy 60>52\n"); /* 105 for the others */
}
END_TEST

START_TEST (test_the_ramp)
{
  GradualSettings settings;
  Sample sample = {.settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  sample.weeks = "20 - 20 - 20L";
  assert_fit (&sample, "15 - 15 - 15L", "1.1 easy 20>15\n1.3 easy 20>15\n1.5 long 20>15\n");
  /* The run on the next day goes, and then the one that is no longer on a next day stays. */
  sample.weeks = "15 15 15";
  assert_fit (&sample, "15 - 15", "1.2 easy 15>0\n");
  sample.weeks = "15 - 15 - 15 - 15L";
  assert_fit (&sample, "15 - 15 - - - 15L", "1.5 easy 15>0\n");
}
END_TEST

START_TEST (test_later_weeks_follow)
{
  /* Of week 1 only 55 + 30 minutes were run: R = 150 of the week before the plan, so 165 and not
   * 181; the cap of a run is ⌊60·1.1⌋ = 66 still. 181 − 16 = 99 + 66. */
  assert_fit (&(Sample){.weeks = "55 - 50 - - - 60L / 60 - 55 - - - 66L",
                        .log = "55 - - - - - 30",
                        .weekly = 150,
                        .longest = 60,
                        .today = sample_day (2, 1)},
              "55 - 50 - - - 60L / 50 - 49 - - - 66L", "2.1 easy 60>50\n2.3 easy 55>49\n");
}
END_TEST

START_TEST (test_a_missed_week_begins_a_return)
{
  /* 8 days after the run before the plan: ⌊0.75·60⌋ = 45, then ⌊1.2·45⌋ = 54; ⌊0.75·150⌋ = 112. */
  assert_fit (
      &(Sample){
          .weeks = "40 - 40 / 46 - 55", .weekly = 150, .longest = 60, .today = sample_day (2, 1)},
      "40 - 40 / 45 - 54", "2.1 easy 46>45\n2.3 easy 55>54\n");
}
END_TEST

START_TEST (test_days_that_are_over_stay)
{
  /* Nothing was run on Monday: the caps of Wednesday and Friday are 66 and ⌊72.6⌋. */
  assert_fit (
      &(Sample){.weeks = "90 - 90 - 90", .weekly = 150, .longest = 60, .today = sample_day (1, 3)},
      "90 - 66 - 72", "1.3 easy 90>66\n1.5 easy 90>72\n");
}
END_TEST

START_TEST (test_a_log_takes_the_room_of_what_is_left)
{
  Sample sample = {
      .weeks = "- - - - 30 - 60L",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 4),
  };

  /* 120 of 165 are run: 45 are left. */
  sample.log = "60 - 60";
  assert_fit (&sample, "- - - - - - 45L", "1.5 easy 30>0\n1.7 long 60>45\n");
  /* 200 are run: none. */
  sample.log = "100 - 100";
  assert_fit (&sample, "", "1.5 easy 30>0\n1.7 long 60>0\n");
}
END_TEST

START_TEST (test_what_is_planned_for_a_logged_today_is_cut_last)
{
  Sample sample = {
      .weeks = "50 - 40 - - - 40L",
      .log = "55",
      .weekly = 100,
      .longest = 60,
      .today = sample_day (1, 1),
  };

  /* 55 + 40 + 40 = 135, 20 more than 115. */
  assert_fit (&sample, "50 - 20 - - - 40L", "1.3 easy 40>20\n");
  /* 115 are run: nothing else fits, and the 50 for today are less than what was run. */
  sample.log = "115";
  assert_fit (&sample, "50", "1.3 easy 40>0\n1.7 long 40>0\n");
  /* Nor does a log that is over the cap alone take away what was run today. */
  sample.log = "200";
  assert_fit (&sample, "50", "1.3 easy 40>0\n1.7 long 40>0\n");
}
END_TEST

START_TEST (test_what_is_planned_for_a_logged_today_is_cut_too)
{
  Sample sample = {.weekly = 100, .longest = 60, .today = sample_day (1, 5)};

  /* 80 + 50 of 115: 35 are left. */
  sample.weeks = "- - - - 50";
  sample.log = "80 - - - 10";
  assert_fit (&sample, "- - - - 35", "1.5 easy 50>35\n");
  /* 100 + 50: 15 were left before the 30 were run. */
  sample.log = "100 - - - 30";
  assert_fit (&sample, "- - - - 15", "1.5 easy 50>15\n");
  /* Nothing was left: there is no run to keep. */
  sample.log = "120 - - - 30";
  assert_fit (&sample, "", "1.5 easy 50>0\n");
  /* The same on the first day of a week, of 45 minutes. */
  assert_fit (&(Sample){.weeks = "50", .log = "20", .weekly = 30, .longest = 60}, "45",
              "1.1 easy 50>45\n");
}
END_TEST

START_TEST (test_caps_and_phases_are_stamped)
{
  GradualSettings settings;

  /* 165; C = 165: 181; ⌊0.85·R⌋ = ⌊0.85·181⌋ for week 4 when the three before are 165 and more. */
  assert_stamps (&(Sample){.weeks = "55 - 50 - - - 60L / 60 - 55 - - - 66L *2 / 40",
                           .phases = "build build build cutback",
                           .weekly = 150,
                           .longest = 60},
                 "build 165 / build 181 / build 199 / cutback 153");
  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_4;
  assert_stamps (&(Sample){.weeks = "15 - 15 *5",
                           .phases = "ramp ramp ramp ramp taper",
                           .settings = &settings},
                 "ramp 45 / ramp 90 / ramp 135 / ramp 135 / taper 45");
}
END_TEST

START_TEST (test_a_phase_follows_returns_and_restrictions)
{
  Sample sample = {
      .weeks = "- / 75 - 75 / 75 - 75 / 75 - 75",
      .phases = "build build taper return",
      .weekly = 200,
      .longest = 100,
      .today = sample_day (2, 1),
  };

  /* In the return: 150, ⌊1.2·150⌋ = 180 twice; week 1 is over and keeps its stamp. */
  assert_stamps (&sample, "build 0 / return 150 / taper 180 / return 180");

  /* Without a break a week of return or of hold becomes one of growth. */
  assert_stamps (
      &(Sample){.weeks = "40 - 40 *3", .phases = "return hold race", .weekly = 100, .longest = 60},
      "build 115 / build 115 / race 115");

  /* Weeks that a restriction touches hold; C(1) = 80. */
  assert_stamps (&(Sample){.weeks = "40 - 40 *3",
                           .weekly = 100,
                           .longest = 60,
                           .restrictions = {{GRADUAL_RESTRICTION_HOLD, sample_day (2, 7),
                                             sample_day (2, 7), 0}}},
                 "build 115 / hold 80 / build 115");

  /* A plan to keep a level holds of itself. */
  assert_stamps (&(Sample){.weeks = "40 - 40",
                           .phases = "hold",
                           .weekly = 100,
                           .longest = 60,
                           .goal = GRADUAL_GOAL_BASE},
                 "hold 115");
}
END_TEST

START_TEST (test_all_else_is_shared)
{
  Sample sample = {
      .weeks = "90 / 40",
      .log = "- 10",
      .weekly = 150,
      .longest = 60,
  };
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, sample_day (1, 1), NULL);

  ck_assert_ptr_eq (fitted->log, plan->log);
  ck_assert_ptr_eq (fitted->restrictions, plan->restrictions);
  ck_assert_str_eq (fitted->head.title, "Sample");
  ck_assert_ptr_eq (gradual_plan_run_on (fitted, sample_day (2, 1)),
                    gradual_plan_run_on (plan, sample_day (2, 1)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fit");
  TCase *tests = tcase_create ("fit");

  tcase_add_test (tests, test_what_is_allowed_stays);
  tcase_add_test (tests, test_a_run_is_cut_to_its_cap);
  tcase_add_test (tests, test_a_week_is_cut_at_its_easy_runs_first);
  tcase_add_test (tests, test_a_run_that_would_be_under_ten_minutes_is_removed);
  tcase_add_test (tests, test_a_run_whose_own_cap_is_under_ten_minutes_is_removed);
  tcase_add_test (tests, test_a_stop_removes_what_is_in_it);
  tcase_add_test (tests, test_of_too_many_runs_an_easy_one_goes_first);
  tcase_add_test (tests, test_a_run_that_was_run_today_is_not_given_up_for_another_day);
  tcase_add_test (tests, test_a_race_keeps_its_minutes);
  tcase_add_test (tests, test_the_ramp);
  tcase_add_test (tests, test_later_weeks_follow);
  tcase_add_test (tests, test_a_missed_week_begins_a_return);
  tcase_add_test (tests, test_days_that_are_over_stay);
  tcase_add_test (tests, test_a_log_takes_the_room_of_what_is_left);
  tcase_add_test (tests, test_what_is_planned_for_a_logged_today_is_cut_last);
  tcase_add_test (tests, test_what_is_planned_for_a_logged_today_is_cut_too);
  tcase_add_test (tests, test_caps_and_phases_are_stamped);
  tcase_add_test (tests, test_a_phase_follows_returns_and_restrictions);
  tcase_add_test (tests, test_all_else_is_shared);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
