/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/return.h"

#include "sample.h"
#include "suite.h"

/* Most samples below begin after 200 minutes a week with a longest run of 100 minutes on the day
 * before the plan: R₀ = 200, L₀ = 100. Nothing is run in week 1, and the Monday of week 2 is 8 days
 * after that run: the first run may have ⌊0.75·100⌋ = 75 minutes, its week ⌊0.75·200⌋ = 150. */

static const GradualRule *rule = &gradual_rule_return;

static void
assert_first_caps (const Sample *sample, GradualDay day, int run_cap, int week_cap)
{
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_run (&walk, sample, day);
  ck_assert_int_eq (rule->run_cap (&walk.pass), run_cap);
  ck_assert_int_eq (rule->week_cap (&walk.pass), week_cap);
}

/* The day @gap days after the baseline's run. */
static GradualDay
day_after (int gap)
{
  return sample_day (1, gap);
}

START_TEST (test_both_ends_of_each_row)
{
  static const struct {
    int gap;
    int run_cap;
    int week_cap;
  } rows[] = {
      {7, GRADUAL_NO_CAP, GRADUAL_NO_CAP}, /* no break */
      {8, 75, 150},                        /* 0.75 */
      {14, 75, 150},                       /* 0.75 */
      {15, 60, 120},                       /* 0.60 */
      {28, 60, 120},                       /* 0.60 */
      {29, 40, 80},                        /* 0.40 */
      {56, 40, 80},                        /* 0.40 */
      {57, 30, 90},                        /* fixed, whatever it was before */
      {84, 30, 90},                        /* fixed */
      {85, 15, 45},                        /* fixed */
      {400, 15, 45},                       /* fixed */
  };
  Sample sample = {.weeks = "-", .weekly = 200, .longest = 100};

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_first_caps (&sample, day_after (rows[i].gap), rows[i].run_cap, rows[i].week_cap);
}
END_TEST

START_TEST (test_a_break_for_pain_is_a_row_further_down)
{
  static const struct {
    int gap;
    int run_cap;
    int week_cap;
  } rows[] = {
      {7, GRADUAL_NO_CAP, GRADUAL_NO_CAP}, /* still no break */
      {8, 60, 120},
      {14, 60, 120},
      {15, 40, 80}, /* 0.60, 0.60, 0.40 */
      {28, 40, 80},
      {29, 30, 90},
      {56, 30, 90}, /* 0.40, fixed, fixed */
      {57, 15, 45},
      {84, 15, 45},
      {85, 15, 45}, /* fixed; nothing is below the last row */
  };
  Sample sample = {.weeks = "-", .weekly = 200, .longest = 100};

  for (guint kind = GRADUAL_RESTRICTION_STOP; kind <= GRADUAL_RESTRICTION_RED_FLAG; kind++)
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
      sample.restrictions[0] =
          (SampleRestriction){kind, sample_day (1, 2), sample_day (1, 3), GRADUAL_ABSENT};
      assert_first_caps (&sample, day_after (rows[i].gap), rows[i].run_cap, rows[i].week_cap);
    }
}
END_TEST

START_TEST (test_only_what_forbade_running_in_the_break_makes_it_one_for_pain)
{
  Sample sample = {.weeks = "-", .weekly = 200, .longest = 100};

  /* Over on the day of the last run, and begun on the day of the first one after it. */
  sample.restrictions[0] = (SampleRestriction){GRADUAL_RESTRICTION_STOP, sample_day (1, -9),
                                               sample_day (1, 0), GRADUAL_ABSENT};
  sample.restrictions[1] =
      (SampleRestriction){GRADUAL_RESTRICTION_STOP, sample_day (2, 1), SAMPLE_OPEN, GRADUAL_ABSENT};
  assert_first_caps (&sample, day_after (8), 75, 150);

  /* The first day of the break, and the last one. */
  sample.restrictions[0].until = sample_day (1, 1);
  assert_first_caps (&sample, day_after (8), 60, 120);
  sample.restrictions[0].until = sample_day (1, 0);
  sample.restrictions[1].from = sample_day (1, 7);
  assert_first_caps (&sample, day_after (8), 60, 120);

  /* To hold or to reduce is to run. */
  sample.restrictions[0].kind = GRADUAL_RESTRICTION_HOLD;
  sample.restrictions[0].until = sample_day (1, 7);
  sample.restrictions[1].from = GRADUAL_DAY_NONE;
  assert_first_caps (&sample, day_after (8), 75, 150);
}
END_TEST

START_TEST (test_caps_are_rounded_down_and_have_floors)
{
  static const struct {
    int longest;
    int weekly;
    int gap;
    int run_cap;
    int week_cap;
  } cases[] = {
      {101, 203, 8, 75, 152}, /* ⌊75.75⌋, ⌊152.25⌋ */
      {99, 201, 15, 59, 120}, /* ⌊59.4⌋, ⌊120.6⌋ */
      {99, 199, 29, 39, 79},  /* ⌊39.6⌋, ⌊79.6⌋ */
      {20, 60, 8, 15, 45},    /* 15 and 45 exactly */
      {22, 62, 8, 16, 46},    /* ⌊16.5⌋, ⌊46.5⌋ */
      {19, 59, 8, 15, 45},    /* ⌊14.25⌋ and ⌊44.25⌋, under the floors */
      {5, 0, 29, 15, 45},     /* 2 and 0, under the floors */
      {10, 20, 57, 30, 90},   /* the fixed row is above what was before */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = "-", .weekly = cases[i].weekly, .longest = cases[i].longest};

    assert_first_caps (&sample, day_after (cases[i].gap), cases[i].run_cap, cases[i].week_cap);
  }
}
END_TEST

START_TEST (test_the_bound_itself_is_allowed_and_one_more_is_not)
{
  Sample sample = {.weekly = 200, .longest = 100};

  sample.weeks = "- / 74";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "- / 75";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "- / 76";
  sample_assert_text (sample_check (&sample), "2.1 return 76/75\n");
  sample.weeks = "- / 75 - 75";
  sample_assert_text (sample_check (&sample), "");
  sample.weeks = "- / 75 - 76";
  sample_assert_text (sample_check (&sample), "2.1 return 151/150\n");
}
END_TEST

START_TEST (test_with_no_run_before_there_is_no_break)
{
  Sample sample = {.weeks = "-", .weekly = 200};

  assert_first_caps (&sample, sample_day (9, 1), GRADUAL_NO_CAP, GRADUAL_NO_CAP);
}
END_TEST

/* R₀ is the largest of the week of the last run and the two before it: 150, 200 and 240, and no
 * longer 300. The last run is on the Friday of week 4, the first after 8 days on a Saturday. */
START_TEST (test_the_old_week_is_of_the_last_three)
{
  Sample sample = {
      .weeks = "80 - 80 - 80 - 60 / 60 - 60 - 60 - 60 / 50 - 50 - 50 - 50 / 50 - 50 - 50",
      .weekly = 300,
      .longest = 100,
  };

  assert_first_caps (&sample, sample_day (5, 6), 75, 180); /* ⌊0.75·100⌋, ⌊0.75·240⌋ */
}
END_TEST

START_TEST (test_the_old_week_is_as_credited)
{
  /* 90 minutes credited with ⌊60·1.1⌋ = 66, twice and a third time with ⌊66·1.1⌋ = 72 and
   * ⌊72·1.1⌋ = 79: 217, of which the week may have ⌊1.1·150⌋ = 165. R₀ = 165, L₀ = 79. */
  Sample sample = {
      .weeks = "-",
      .log = "90 - 90 - 90",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (2, 6),
  };

  assert_first_caps (&sample, sample_day (2, 6), 59, 123); /* ⌊59.25⌋, ⌊123.75⌋ */
}
END_TEST

/* L₀ looks 30 days back from the last run, that one included: on the Monday of week 5 the day
 * before the plan is the 30th, a day later it is the 31st. */
START_TEST (test_the_old_longest_run_is_of_thirty_days)
{
  Sample sample = {.weeks = "40 *5", .weekly = 40, .longest = 60};

  assert_first_caps (&sample, sample_day (6, 2), 45, 45); /* ⌊0.75·60⌋ */
  sample.weeks = "40 *4 / 40 40";
  assert_first_caps (&sample, sample_day (6, 3), 30, 45); /* ⌊0.75·40⌋ */
}
END_TEST

/* Later runs ≤ min(L₀, max(⌊1.2·Lr⌋, Lr + 5)). */
START_TEST (test_later_runs)
{
  static const struct {
    const char *weeks;
    int cap;
  } cases[] = {
      {"- / 75", 90},     /* min(100, max(90, 80)) */
      {"- / 30", 36},     /* max(36, 35) */
      {"- / 29", 34},     /* max(⌊34.8⌋, 34) */
      {"- / 25", 30},     /* max(30, 30): both branches meet */
      {"- / 20", 25},     /* max(24, 25) */
      {"- / 10", 15},     /* max(12, 15) */
      {"- / 5", 15},      /* max(6, 10), under the floor */
      {"- / 75 90", 100}, /* min(100, max(108, 95)) */
      {"- / 75 30", 90},  /* the longest since is still 75 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = cases[i].weeks, .weekly = 200, .longest = 100};

    ck_assert_msg (sample_run_cap (&sample, rule, sample_day (2, 4)) == cases[i].cap, "case %u", i);
  }
}
END_TEST

START_TEST (test_a_reckless_return_does_not_buy_the_next_run)
{
  Sample sample = {
      .weeks = "-",
      .log = "- / 180",
      .weekly = 200,
      .longest = 100,
      .today = sample_day (2, 2),
  };

  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (2, 4)), 90); /* ⌊1.2·75⌋ */
  /* The week is credited with 75: max(90, 90). */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 3), 90);
}
END_TEST

START_TEST (test_a_second_run_of_the_first_day_is_a_later_one)
{
  Sample sample = {
      .weeks = "- *2",
      .log = "- / 20+40",
      .weekly = 300,
      .longest = 100,
      .today = sample_day (3, 1),
  };

  sample_assert_text (sample_advice (&sample),
                      "2.1 over-limit 40/25 red\n"); /* max(24, 25); 40 > 32.5 */
}
END_TEST

/* Later weeks ≤ min(R₀, max(⌊1.2·C(w−1)⌋, C(w−1) + 15)). */
START_TEST (test_later_weeks)
{
  static const struct {
    const char *weeks;
    int cap;
  } cases[] = {
      {"- / 75 - 75", 180}, /* 150: min(200, max(180, 165)) */
      {"- / 75 - 25", 120}, /* 100: max(120, 115) */
      {"- / 75", 90},       /* 75: max(90, 90): both branches meet */
      {"- / 74", 89},       /* 74: max(⌊88.8⌋, 89) */
      {"- / 60", 75},       /* 60: max(72, 75) */
      {"- / 20", 45},       /* 20: max(24, 35), under the floor */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = cases[i].weeks, .weekly = 200, .longest = 100};

    ck_assert_msg (sample_week_cap (&sample, rule, 3) == cases[i].cap, "case %u", i);
  }
}
END_TEST

/* 150, 180 ≤ ⌊1.2·150⌋, 200 ≤ min(200, ⌊1.2·180⌋): the old level, and the end of the return. */
START_TEST (test_it_is_over_after_the_first_week_of_the_old_level)
{
  Sample sample = {
      .weeks = "- / 75 - 75 / 90 - 90 / 100 - - 100 / 110 - - 110",
      .weekly = 200,
      .longest = 100,
  };

  ck_assert_int_eq (sample_week_cap (&sample, rule, 4), 200);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 5), GRADUAL_NO_CAP);
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 1)), GRADUAL_NO_CAP);
  sample_assert_text (sample_check (&sample), ""); /* 110 = 1.1 · 100 and 220 = 1.1 · 200 */

  sample.weeks = "- / 75 - 75 / 90 - 90 / 100 - - 99";
  ck_assert_int_eq (sample_week_cap (&sample, rule, 5), 200); /* min(200, ⌊1.2·199⌋) */
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 1)), 100);
}
END_TEST

START_TEST (test_an_old_level_under_45_is_45)
{
  /* R₀ = 30, L₀ = 20: the caps are 15, then 20 = min(20, max(18, 20)), and 45 a week. */
  Sample sample = {.weeks = "- / 15 - 15 / 15 - 15 - 14", .weekly = 30, .longest = 20};

  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 45);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 3), 45); /* 30 ≥ R₀, but not 45 */
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (3, 1)), 20);
  ck_assert_int_eq (sample_week_cap (&sample, rule, 4), 45); /* nor is 44 */
  sample.weeks = "- / 15 - 15 / 15 - 15 - 15";
  ck_assert_int_eq (sample_week_cap (&sample, rule, 4), GRADUAL_NO_CAP);
}
END_TEST

START_TEST (test_it_replaces_other_rules)
{
  Sample sample = {
      .weeks = "- / 75 - 75 / 90 - 90 / 100 - - 100",
      .weekly = 200,
      .longest = 100,
  };

  for (int week = 2; week <= 4; week++) {
    ck_assert_int_eq (sample_week_cap (&sample, &gradual_rule_weekly_growth, week), GRADUAL_NO_CAP);
    ck_assert_int_eq (sample_week_cap (&sample, &gradual_rule_cutback, week), GRADUAL_NO_CAP);
    ck_assert_int_eq (sample_run_cap (&sample, &gradual_rule_longest_run, sample_day (week, 1)),
                      GRADUAL_NO_CAP);
  }
  ck_assert_int_eq (sample_week_cap (&sample, &gradual_rule_weekly_growth, 5), 220);
  ck_assert_int_eq (sample_run_cap (&sample, &gradual_rule_longest_run, sample_day (5, 1)), 110);
}
END_TEST

/* Weeks 3 and 4 are over ⌊0.85·R⌋ (180 > 170 of 200, 200 > 153 of 180), but count as easy: only
 * week 8 has three weeks before it of which none was. */
START_TEST (test_its_weeks_count_as_easy)
{
  Sample sample = {
      .weeks = "- / 75 - 75 / 90 - 90 / 100 - - 100 / 100 - - 100 *3",
      .weekly = 200,
      .longest = 100,
  };

  for (int week = 5; week <= 7; week++)
    ck_assert_int_eq (sample_week_cap (&sample, &gradual_rule_cutback, week), GRADUAL_NO_CAP);
  ck_assert_int_eq (sample_week_cap (&sample, &gradual_rule_cutback, 8), 170); /* ⌊0.85·200⌋ */
}
END_TEST

START_TEST (test_a_break_in_the_return_begins_another)
{
  /* The last run is on the Wednesday of week 2, the next on the Thursday of week 3, 8 days later.
   * R₀ = max(150, 0, 200), L₀ = 100 of the day before the plan. */
  Sample sample = {.weeks = "- / 75 - 75", .weekly = 200, .longest = 100};

  assert_first_caps (&sample, sample_day (3, 4), 75, 150);
}
END_TEST

/* Week 5 has 3 · 45 = 135 minutes; the next run is on the Saturday of week 6, 8 days after the
 * last: ⌊0.75·45⌋ = ⌊33.75⌋ and ⌊0.75·135⌋ = ⌊101.25⌋, less than the ramp's 45 and 135. */
START_TEST (test_it_holds_beside_the_ramp)
{
  GradualSettings settings;
  Sample sample = {
      .weeks = "15 - 15 - 15 *2 / 30 - 30 - 30 *2 / 45 - 45 - 45 / - - - - - 34",
      .settings = &settings,
  };

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  assert_first_caps (&sample, sample_day (6, 6), 33, 101);
  sample_assert_text (sample_check (&sample), "6.6 return 34/33\n");
  sample.weeks = "15 - 15 - 15 *2 / 30 - 30 - 30 *2 / 45 - 45 - 45 / - - - - - 33";
  sample_assert_text (sample_check (&sample), "");
}
END_TEST

START_TEST (test_it_says_why)
{
  Sample sample = {.weekly = 200, .longest = 100};

  sample.weeks = "- / 76";
  sample_assert_text (sample_because (&sample),
                      "Up to 75 minutes: it is the first run after 8 days without one, and the "
                      "longest run before them was 100 minutes.");
  sample.weeks = "- / 70 - 85";
  sample_assert_text (sample_because (&sample),
                      "Up to 84 minutes on the way back after 8 days without a run: the longest "
                      "run since was 70 minutes.");
  sample.weeks = "- / 75 - 76";
  sample_assert_text (sample_because (&sample),
                      "Up to 150 minutes in this week: it is the first after 8 days without a run, "
                      "and the largest week before them had 200 minutes.");
  sample.weeks = "- / 75 / 91";
  sample_assert_text (sample_because (&sample),
                      "Up to 90 minutes on the way back after 8 days without a run: the longest "
                      "run since was 75 minutes.");
  sample.weeks = "- / 75 / 60 - 31";
  sample_assert_text (sample_because (&sample),
                      "Up to 90 minutes in this week, on the way back after 8 days without a run: "
                      "the week before had 75 minutes.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("return");
  TCase *tests = tcase_create ("return");

  tcase_add_test (tests, test_both_ends_of_each_row);
  tcase_add_test (tests, test_a_break_for_pain_is_a_row_further_down);
  tcase_add_test (tests, test_only_what_forbade_running_in_the_break_makes_it_one_for_pain);
  tcase_add_test (tests, test_caps_are_rounded_down_and_have_floors);
  tcase_add_test (tests, test_the_bound_itself_is_allowed_and_one_more_is_not);
  tcase_add_test (tests, test_with_no_run_before_there_is_no_break);
  tcase_add_test (tests, test_the_old_week_is_of_the_last_three);
  tcase_add_test (tests, test_the_old_week_is_as_credited);
  tcase_add_test (tests, test_the_old_longest_run_is_of_thirty_days);
  tcase_add_test (tests, test_later_runs);
  tcase_add_test (tests, test_a_reckless_return_does_not_buy_the_next_run);
  tcase_add_test (tests, test_a_second_run_of_the_first_day_is_a_later_one);
  tcase_add_test (tests, test_later_weeks);
  tcase_add_test (tests, test_it_is_over_after_the_first_week_of_the_old_level);
  tcase_add_test (tests, test_an_old_level_under_45_is_45);
  tcase_add_test (tests, test_it_replaces_other_rules);
  tcase_add_test (tests, test_its_weeks_count_as_easy);
  tcase_add_test (tests, test_a_break_in_the_return_begins_another);
  tcase_add_test (tests, test_it_holds_beside_the_ramp);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
