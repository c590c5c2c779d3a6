/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/sketch.h"
#include "plans.h"

static int
sum (const GradualSketchWeek *week)
{
  int minutes = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    minutes += week->minutes[i];

  return minutes;
}

static int
longest (const GradualSketchWeek *week)
{
  int minutes = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    minutes = MAX (minutes, week->minutes[i]);

  return minutes;
}

static void
init (GradualCourse *course, const GradualRequest *request, GradualSketch *sketch)
{
  ck_assert (gradual_course_init (course, request, NULL));
  gradual_sketch_init (sketch, course, gradual_rates_full (course));
}

START_TEST (test_full_rates_are_those_of_the_rules)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 20);

  request.settings.weekly_growth_percent = 7;
  request.settings.longest_run_percent = 6;
  ck_assert (gradual_course_init (&course, &request, NULL));
  ck_assert_int_eq (gradual_rates_full (&course).growth, 7);
  ck_assert_int_eq (gradual_rates_full (&course).longest_run, 6);
}
END_TEST

START_TEST (test_weeks_to_the_minute)
{
  /* 150 → 165 181 199, then the cutback: ⌊199·75 %⌋ = 149 in fives 145, ⌊79·75 %⌋ = 59 in fives
   * 55; then 199·110 % = 218, and ⌊79·110 %⌋ = 86. */
  static const struct {
    int minutes, longest, reference;
    GradualPhase phase;
  } expected[] = {
      {165, 66, 150, GRADUAL_PHASE_BUILD}, {181, 72, 165, GRADUAL_PHASE_BUILD},
      {199, 79, 181, GRADUAL_PHASE_BUILD}, {145, 55, 199, GRADUAL_PHASE_CUTBACK},
      {218, 86, 199, GRADUAL_PHASE_BUILD},
  };
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualSketch sketch;

  init (&course, &request, &sketch);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    GradualSketchWeek week;

    gradual_sketch_build_week (&sketch, FALSE, &week);
    ck_assert_int_eq (week.phase, expected[i].phase);
    ck_assert_int_eq (week.reference, expected[i].reference);
    ck_assert_int_eq (sum (&week), expected[i].minutes);
    ck_assert_int_eq (week.minutes[6], expected[i].longest);
    ck_assert_int_eq (longest (&week), expected[i].longest);
  }
}
END_TEST

START_TEST (test_rounded_weeks_are_in_fives)
{
  /* 165, 66 → 65; ⌊165·1.1⌋ = 181 → 180, 65 + 6 = 71 → 70; 198 → 195, 77 → 75. */
  static const GradualLevel expected[] = {{65, 165}, {70, 180}, {75, 195}};
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualSketch sketch;

  init (&course, &request, &sketch);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    GradualSketchWeek week;

    gradual_sketch_build_week (&sketch, TRUE, &week);
    ck_assert_int_eq (sum (&week), expected[i].week);
    ck_assert_int_eq (longest (&week), expected[i].longest);
    for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++)
      ck_assert_int_eq (week.minutes[d] % 5, 0);
  }
}
END_TEST

/** Expected: a week of a sketch. */
typedef struct {
  int minutes, longest, long_offset;
  GradualPhase phase;
} Expected;

/* Holds the weeks of a marathon plan against @expected, from 150 and 60 on at the full rates, with
 * runs on Tuesday, Thursday, Saturday and Sunday, and nobody there from @from to @until. */
static void
assert_weeks_away (GradualDay from, GradualDay until, const Expected *expected, guint n_weeks)
{
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualSketch sketch;

  g_ptr_array_add (away, gradual_away_new (&(GradualAway){.from = from, .until = until}));
  request.away = away;
  request.run_days = gradual_weekdays_of (G_DATE_TUESDAY) | gradual_weekdays_of (G_DATE_THURSDAY) |
                     gradual_weekdays_of (G_DATE_SATURDAY) | gradual_weekdays_of (G_DATE_SUNDAY);
  init (&course, &request, &sketch);
  for (guint i = 0; i < n_weeks; i++) {
    GradualSketchWeek week;

    gradual_sketch_build_week (&sketch, FALSE, &week);
    ck_assert_msg (sum (&week) == expected[i].minutes && longest (&week) == expected[i].longest,
                   "week %u: %d, %d", i + 1, sum (&week), longest (&week));
    ck_assert_int_eq (week.phase, expected[i].phase);
    if (expected[i].longest > 0)
      ck_assert_int_eq (week.long_offset, expected[i].long_offset);
  }
}

/* Of week 2 nothing is run: from Sunday to the Tuesday of week 3 it is 9 days. ⌊165·75 %⌋ = 123, of
 * which a run of 30 and ⌊30·1.2⌋ = 36 after it; ⌊123·1.2⌋ = 147, ⌊36·1.2⌋ = 43; 165 is the old
 * level, ⌊43·1.2⌋ = 51. Then ⌊165·1.1⌋ = 181, and ⌊51·1.1⌋ = 56; 199, and ⌊56·1.1⌋ = 61. */
START_TEST (test_a_week_away_begins_a_return)
{
  static const Expected expected[] = {
      {165, 66, 6, GRADUAL_PHASE_BUILD},  {0, 0, 0, GRADUAL_PHASE_CUTBACK},
      {123, 36, 6, GRADUAL_PHASE_RETURN}, {147, 43, 6, GRADUAL_PHASE_RETURN},
      {165, 51, 6, GRADUAL_PHASE_RETURN}, {181, 56, 6, GRADUAL_PHASE_BUILD},
      {199, 61, 6, GRADUAL_PHASE_BUILD},
  };

  assert_weeks_away (plans_day (2, 1), plans_day (2, 7), expected, G_N_ELEMENTS (expected));
}
END_TEST

/* The first run after two weeks begins the return; the second of them is none yet. */
START_TEST (test_weeks_with_no_run_are_easy_ones)
{
  static const Expected expected[] = {
      {165, 66, 6, GRADUAL_PHASE_BUILD},
      {0, 0, 0, GRADUAL_PHASE_CUTBACK},
      {0, 0, 0, GRADUAL_PHASE_CUTBACK},
      {99, 30, 6, GRADUAL_PHASE_RETURN}, /* ⌊165·60 %⌋, and ⌊25·1.2⌋ after a run of 25 */
  };

  assert_weeks_away (plans_day (2, 1), plans_day (3, 7), expected, G_N_ELEMENTS (expected));
}
END_TEST

/* A week of the ramp with fewer runs takes nothing back of what the one before it reached. */
START_TEST (test_the_ramp_with_days_away)
{
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_5K, 0, 0, 12);
  GradualSketch sketch;
  GradualSketchWeek week;

  g_ptr_array_add (
      away, gradual_away_new (&(GradualAway){.from = plans_day (3, 1), .until = plans_day (3, 7)}));
  g_ptr_array_add (
      away, gradual_away_new (&(GradualAway){.from = plans_day (6, 1), .until = plans_day (6, 6)}));
  request.away = away;
  init (&course, &request, &sketch);
  for (int i = 0; i < 5; i++)
    gradual_sketch_build_week (&sketch, FALSE, &week);
  ck_assert_int_eq (sketch.ramp_step, 4); /* 15 15 - 30 30 */
  ck_assert_int_eq (sketch.wish.longest, 30);
  gradual_sketch_build_week (&sketch, FALSE, &week);
  ck_assert_int_eq (sum (&week), 45);
  ck_assert_int_eq (sketch.wish.longest, 45);
  ck_assert_int_eq (sketch.wish.week, 90);
}
END_TEST

/* Away from Friday of week 2 on: what is left is one other run of ⌊100/3⌋ = 33, in fives 30, and
 * the long run, of 66 as in week 1, in fives, on Thursday. That is an easy week: the next three
 * grow, and the fourth is a cutback. */
START_TEST (test_a_few_days_away_make_an_easy_week)
{
  static const Expected expected[] = {
      {165, 66, 6, GRADUAL_PHASE_BUILD}, {95, 65, 3, GRADUAL_PHASE_CUTBACK},
      {181, 72, 6, GRADUAL_PHASE_BUILD}, {199, 79, 6, GRADUAL_PHASE_BUILD},
      {218, 86, 6, GRADUAL_PHASE_BUILD}, {160, 60, 6, GRADUAL_PHASE_CUTBACK},
  };

  assert_weeks_away (plans_day (2, 5), plans_day (2, 7), expected, G_N_ELEMENTS (expected));
}
END_TEST

/* A wish far above what was run: of 165 minutes with a long run of 40, without one of four runs of
 * ⌊125/4⌋ = 31, in fives 30, 130 are left; up to ⌊150·85 %⌋ = 127 it would be an easy week. */
START_TEST (test_a_day_away_can_leave_a_growing_week)
{
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualSketch sketch;
  GradualSketchWeek week;

  request.runs_per_week = 5;
  request.run_days = GRADUAL_WEEKDAYS_ALL & ~gradual_weekdays_of (G_DATE_MONDAY) &
                     ~gradual_weekdays_of (G_DATE_FRIDAY);
  g_ptr_array_add (
      away, gradual_away_new (&(GradualAway){.from = plans_day (1, 3), .until = plans_day (1, 3)}));
  request.away = away;
  init (&course, &request, &sketch);
  sketch.wish = (GradualLevel){40, 300};
  gradual_sketch_build_week (&sketch, FALSE, &week);
  ck_assert_int_eq (week.phase, GRADUAL_PHASE_BUILD);
  ck_assert_int_eq (longest (&week), 45);
  ck_assert_int_eq (sum (&week), 135); /* 45 + 3·(165 − 45)/4 */
  ck_assert_int_eq (week.minutes[2], 0);
  ck_assert_int_eq (sketch.build_weeks, 1);
}
END_TEST

/* Of 205 minutes with a long run of 65, one of four runs of 35 less makes 170: 85 % of 200. */
START_TEST (test_a_week_of_85_percent_is_an_easy_one)
{
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 200, 65, 20);
  GradualSketch sketch;
  GradualSketchWeek week;

  request.runs_per_week = 5;
  request.run_days = GRADUAL_WEEKDAYS_ALL & ~gradual_weekdays_of (G_DATE_MONDAY) &
                     ~gradual_weekdays_of (G_DATE_FRIDAY);
  g_ptr_array_add (
      away, gradual_away_new (&(GradualAway){.from = plans_day (1, 3), .until = plans_day (1, 3)}));
  request.away = away;
  init (&course, &request, &sketch);
  sketch.wish = (GradualLevel){65, 205};
  gradual_sketch_build_week (&sketch, FALSE, &week);
  ck_assert_int_eq (sum (&week), 170);
  ck_assert_int_eq (week.phase, GRADUAL_PHASE_CUTBACK);
  ck_assert_int_eq (sketch.wish.week, 205);
}
END_TEST

/* With the long run on Thursday, Tuesday's falls out where the minutes are few. Then Thursday is
 * the first day after a break of eight, and has the runs of one: even ones, of ten minutes here. */
START_TEST (test_a_taper_week_that_begins_after_a_break)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 20);
  GradualSketch sketch;
  GradualSketchWeek week;

  request.run_days = gradual_weekdays_of (G_DATE_TUESDAY) | gradual_weekdays_of (G_DATE_THURSDAY) |
                     gradual_weekdays_of (G_DATE_SATURDAY) | gradual_weekdays_of (G_DATE_SUNDAY);
  request.long_run_day = G_DATE_THURSDAY;
  init (&course, &request, &sketch);
  sketch.peak = (GradualLevel){40, 60};
  sketch.pass.last_run = PLANS_START - 4;
  gradual_sketch_taper_week (&sketch, 2, &week);
  ck_assert_int_eq (week.minutes[3], 25); /* ⌊40·70 %⌋ and ⌊60·70 %⌋, in fives, Tuesday left out */
  ck_assert_int_eq (sum (&week), 40);

  gradual_sketch_init (&sketch, &course, gradual_rates_full (&course));
  sketch.peak = (GradualLevel){40, 60};
  sketch.pass.last_run = PLANS_START - 5;
  gradual_sketch_taper_week (&sketch, 2, &week);
  ck_assert_int_eq (week.minutes[3], 10);
  ck_assert_int_eq (sum (&week), 30);
}
END_TEST

START_TEST (test_every_kth_build_week_is_a_cutback)
{
  for (int ramp = 0; ramp <= 1; ramp++) {
    GradualRequest request =
        plans_race_request (GRADUAL_GOAL_MARATHON, ramp ? 0 : 150, ramp ? 0 : 60, 45);
    int ramp_weeks = ramp ? 6 : 0;
    g_autoptr (GradualPlan) plan = NULL;

    request.settings.cutback_every = _i;
    plan = plans_make_plan (&request);
    for (int number = 1; number <= 45 - 3; number++) {
      int build_week = number - ramp_weeks;
      GradualPhase phase = gradual_plan_week (plan, number - 1)->phase;
      int reference, longest_before = 0;

      ck_assert_int_eq (phase == GRADUAL_PHASE_CUTBACK, build_week > 0 && build_week % _i == 0);
      if (phase != GRADUAL_PHASE_CUTBACK)
        continue;
      reference = plans_largest_week (plan, MAX (number - 3, 1), number - 1);
      for (int before = MAX (number - 3, 1); before < number; before++)
        longest_before = MAX (longest_before, plans_week_longest (plan, before));
      /* 75 % of it, at most five minutes less for the rounding. */
      ck_assert_int_le (plans_week_minutes (plan, number), reference * 75 / 100);
      ck_assert_int_gt (plans_week_minutes (plan, number), reference * 75 / 100 - 5);
      ck_assert_int_le (plans_week_longest (plan, number), longest_before * 75 / 100);
      ck_assert_int_gt (plans_week_longest (plan, number), longest_before * 75 / 100 - 5);
    }
  }
}
END_TEST

START_TEST (test_a_week_can_be_tried_and_taken_back)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualSketch sketch, tried;
  GradualSketchWeek first, again;

  init (&course, &request, &sketch);
  tried = sketch;
  gradual_sketch_build_week (&tried, FALSE, &first);
  gradual_sketch_build_week (&tried, FALSE, &again);
  gradual_sketch_build_week (&sketch, FALSE, &again);
  ck_assert_mem_eq (first.minutes, again.minutes, sizeof first.minutes);
}
END_TEST

START_TEST (test_taper_of_a_marathon)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 300, 120, 14);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);
  const GradualPlan *plan = outcome->plan;

  ck_assert (outcome->reaches_target);
  ck_assert_int_eq (plans_largest_week (plan, 1, 11), 360);
  /* 360·80 % = 288 and 360·60 % = 216, in fives; 180·80 % = 144 and 180·60 % = 108 likewise. */
  ck_assert_int_eq (gradual_plan_week (plan, 11)->phase, GRADUAL_PHASE_TAPER);
  ck_assert_int_eq (plans_week_minutes (plan, 12), 285);
  ck_assert_int_eq (plans_week_longest (plan, 12), 140);
  ck_assert_int_eq (gradual_plan_week (plan, 12)->phase, GRADUAL_PHASE_TAPER);
  ck_assert_int_eq (plans_week_minutes (plan, 13), 215);
  ck_assert_int_eq (plans_week_longest (plan, 13), 105);
  /* At most 360·45 % = 162 in the week of the race; three of four runs, the race being one. */
  ck_assert_int_eq (gradual_plan_week (plan, 13)->phase, GRADUAL_PHASE_RACE);
  ck_assert_int_le (plans_week_minutes (plan, 14), 162);
  ck_assert_int_ge (plans_week_minutes (plan, 14), 60);
  ck_assert_int_le (plans_week_longest (plan, 14), 105);
}
END_TEST

START_TEST (test_taper_of_shorter_races)
{
  static const struct {
    GradualGoalKind goal;
    int week, percent;
  } tapers[] = {
      {GRADUAL_GOAL_5K, 12, 60},
      {GRADUAL_GOAL_10K, 12, 60},
      {GRADUAL_GOAL_HALF, 11, 70},
      {GRADUAL_GOAL_HALF, 12, 50},
  };
  GradualRequest request = plans_race_request (tapers[_i].goal, 300, 120, 12);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);

  /* They keep their 300 minutes a week: 180, 180, 210 and 150. */
  ck_assert_int_le (plans_week_minutes (plan, tapers[_i].week), 3 * tapers[_i].percent);
  ck_assert_int_gt (plans_week_minutes (plan, tapers[_i].week), 0);
  if (tapers[_i].week == 11)
    ck_assert_int_eq (plans_week_minutes (plan, 11), 210);
  ck_assert_int_eq (gradual_plan_week (plan, 9)->phase, GRADUAL_PHASE_BUILD);
}
END_TEST

START_TEST (test_week_of_a_race_on_any_day)
{
  for (int weekday = 0; weekday < 7; weekday++) {
    GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 300, 120, 12);
    g_autoptr (GradualPlan) plan = NULL;
    int runs = 0;

    request.race_date = plans_day (12, 1) + weekday;
    plan = plans_make_plan (&request);
    for (GradualDay day = plans_day (12, 1); day <= plans_day (12, 7); day++) {
      if (plans_minutes_on (plan, day) == 0)
        continue;
      runs++;
      ck_assert_int_lt (day, request.race_date - 1);
      ck_assert_int_ne (gradual_plan_run_on (plan, day)->kind, GRADUAL_RUN_LONG);
    }
    ck_assert_int_le (runs, 3);
  }
}
END_TEST

START_TEST (test_few_runs_do_not_stretch_the_long_run)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_5K, 200, 60, 12);
  g_autoptr (GradualPlan) plan = NULL;

  /* Above the target of 45 minutes already: they keep their 60, and nothing is to grow. That one
   * run can not carry 200 minutes a week is no reason for one of three hours. */
  request.runs_per_week = 1;
  plan = plans_make_plan (&request);
  for (guint number = 1; number <= 11; number++)
    ck_assert_msg (plans_week_longest (plan, number) <= 60, "week %u: %d minutes", number,
                   plans_week_longest (plan, number));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("sketch");
  TCase *tests = tcase_create ("sketch");

  tcase_add_test (tests, test_full_rates_are_those_of_the_rules);
  tcase_add_test (tests, test_weeks_to_the_minute);
  tcase_add_test (tests, test_rounded_weeks_are_in_fives);
  tcase_add_test (tests, test_a_week_away_begins_a_return);
  tcase_add_test (tests, test_a_few_days_away_make_an_easy_week);
  tcase_add_test (tests, test_a_day_away_can_leave_a_growing_week);
  tcase_add_test (tests, test_weeks_with_no_run_are_easy_ones);
  tcase_add_test (tests, test_the_ramp_with_days_away);
  tcase_add_test (tests, test_a_week_of_85_percent_is_an_easy_one);
  tcase_add_test (tests, test_a_taper_week_that_begins_after_a_break);
  tcase_add_loop_test (tests, test_every_kth_build_week_is_a_cutback, 3, 6);
  tcase_add_test (tests, test_a_week_can_be_tried_and_taken_back);
  tcase_add_test (tests, test_taper_of_a_marathon);
  tcase_add_loop_test (tests, test_taper_of_shorter_races, 0, 4);
  tcase_add_test (tests, test_week_of_a_race_on_any_day);
  tcase_add_test (tests, test_few_runs_do_not_stretch_the_long_run);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
