/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/training-facts.h"

#include "sample.h"
#include "suite.h"

/* Pain that began on the Sunday of week 6 is looked at from the Sunday of week 3 on: 22 days. */

static GradualTrainingFacts
facts_of (const Sample *sample, GradualDay today, GradualDay pain_began)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  GradualTrainingFacts facts;

  gradual_training_facts_of_plan (plan, today, pain_began, &facts);

  return facts;
}

static GradualTrainingFacts
facts_on (const Sample *sample, GradualDay day)
{
  return facts_of (sample, day, day);
}

static void
assert_jump (const GradualJump *jump, GradualDay day, int minutes, int measure, int percent)
{
  ck_assert_int_eq (jump->day, day);
  ck_assert_int_eq (jump->minutes, minutes);
  ck_assert_int_eq (jump->measure, measure);
  ck_assert_int_eq (jump->percent, percent);
}

START_TEST (test_the_days_that_are_looked_at)
{
  Sample sample = {.weeks = "- *8", .weekly = 150, .longest = 60};
  GradualTrainingFacts facts = facts_of (&sample, sample_day (7, 3), sample_day (6, 7));

  ck_assert_int_eq (facts.first, sample_day (3, 7));
  ck_assert_int_eq (facts.last, sample_day (6, 7));
}
END_TEST

START_TEST (test_without_a_log_nothing_is_known)
{
  Sample sample = {.weeks = "30 - 30 *8", .weekly = 150, .longest = 60};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (6, 7));

  ck_assert_int_eq (facts.new_runner, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.run.day, GRADUAL_DAY_NONE);
  ck_assert_int_eq (facts.week.day, GRADUAL_DAY_NONE);
  ck_assert_int_eq (facts.every_day, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.most_days, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.hour_runs, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.cadence, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.stretch_days, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.rarely_stretch, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.race, GRADUAL_RACE_NO);
}
END_TEST

START_TEST (test_the_jump_of_a_run)
{
  /* 60 before the plan. Each of these is the only one of week 1: past 60 by less than a tenth, a
   * tenth, a bit more (6.5/60, 10.8…, is rounded up, as 10.1 would be), and so on. */
  static const struct {
    const char *log;
    int minutes;
    int percent;
  } cases[] = {
      {"60", 60, 0},     {"61", 61, 2},     /* 1.67 */
      {"66", 66, 10},    {"67", 67, 12},    /* 11.67 */
      {"78", 78, 30},    {"79", 79, 32},    /* 31.67 */
      {"120", 120, 100}, {"121", 121, 102}, /* 101.67 */
      {"30", 30, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = "- *8", .log = cases[i].log, .weekly = 150, .longest = 60};
    GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 3));

    assert_jump (&facts.run, sample_day (1, 1), cases[i].minutes, 60, cases[i].percent);
    ck_assert (facts.run.is_measured);
  }
}
END_TEST

START_TEST (test_a_jump_of_more_than_ten_is_not_rounded_down_to_it)
{
  /* 220 of 200 is a tenth exactly; 221 is 10.5. Of 1000 one more minute would be 0.1. */
  Sample exact = {.weeks = "- *8", .log = "220", .weekly = 300, .longest = 200};
  Sample over = {.weeks = "- *8", .log = "221", .weekly = 300, .longest = 200};

  ck_assert_int_eq (facts_on (&exact, sample_day (1, 1)).run.percent, 10);
  ck_assert_int_eq (facts_on (&over, sample_day (1, 1)).run.percent, 11);
}
END_TEST

START_TEST (test_the_largest_jump_counts_and_not_the_longest_run)
{
  /* 30 on Monday is 20 % past 25; 33 = ⌊25·1.1⌋ or 25 + 5 = 30 is credited: Thursday's 40 is
   * 33.3 % past that; Sunday's 41 is measured by ⌊30·1.1⌋ = 33 or 35, which is credited of 40. */
  Sample sample = {.weeks = "- *8", .log = "30 - - 40 - - 41", .weekly = 150, .longest = 25};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 7));

  assert_jump (&facts.run, sample_day (1, 4), 40, 30, 34);
}
END_TEST

START_TEST (test_one_reckless_run_does_not_hide_the_next)
{
  /* 100 past 60 is credited with 66; a second one of 100 is as reckless again: 51.5 % past 66. The
   * first, 66.7 %, is the larger. */
  Sample sample = {.weeks = "- *8", .log = "100 - 100", .weekly = 150, .longest = 60};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 7));

  assert_jump (&facts.run, sample_day (1, 1), 100, 60, 67);
}
END_TEST

START_TEST (test_runs_of_one_day_are_measured_alike)
{
  Sample sample = {.weeks = "- *8", .log = "60+63", .weekly = 150, .longest = 50};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 1));

  assert_jump (&facts.run, sample_day (1, 1), 63, 50, 26);
}
END_TEST

START_TEST (test_without_a_run_before_a_beginner_is_measured_by_15)
{
  Sample sample = {.weeks = "- *8", .log = "24"};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 1));

  assert_jump (&facts.run, sample_day (1, 1), 24, 15, 60);
  ck_assert (!facts.run.is_measured);
}
END_TEST

START_TEST (test_only_the_three_weeks_before_the_pain_count)
{
  /* The run of 90 is on the Saturday of week 3, 22 days before, and 66 of it are credited; one of
   * 70 is on the Sunday, 21 days before: it is credited whole. What comes after the pain does not
   * count. */
  Sample sample = {
      .weeks = "- *8",
      .log = "60 / 60 / 60 - - - - 90 70 / 60 / 60 / 60 / 120",
      .weekly = 150,
      .longest = 60,
  };
  GradualTrainingFacts facts = facts_of (&sample, sample_day (7, 2), sample_day (6, 7));

  assert_jump (&facts.run, sample_day (3, 7), 70, 66, 7);
  facts = facts_of (&sample, sample_day (7, 2), sample_day (7, 1));
  assert_jump (&facts.run, sample_day (7, 1), 120, 70, 72); /* 71.4 */
  /* A pain to come is that of today. */
  facts = facts_of (&sample, sample_day (6, 1), sample_day (7, 1));
  ck_assert_int_eq (facts.last, sample_day (6, 1));
  assert_jump (&facts.run, sample_day (4, 1), 60, 70, 0);
}
END_TEST

START_TEST (test_the_jump_of_a_week)
{
  /* R is 150 throughout. */
  static const struct {
    const char *log;
    int minutes;
    int percent;
  } cases[] = {
      {"50 - 50 - 50", 150, 0},
      {"50 - 50 - 65", 165, 10},
      {"50 - 50 - 66", 166, 11}, /* 10.67 */
      {"65 - 65 - 65", 195, 30},
      {"65 - 65 - 66", 196, 31}, /* 30.67 */
      {"20", 20, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = "- *8", .log = cases[i].log, .weekly = 150, .longest = 70};
    GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 7));

    assert_jump (&facts.week, sample_day (1, 1), cases[i].minutes, 150, cases[i].percent);
    ck_assert (facts.week.is_measured);
  }
}
END_TEST

START_TEST (test_a_week_is_counted_up_to_the_pain)
{
  /* Wednesday: 120 of the 180 of the week. */
  Sample sample = {.weeks = "- *8", .log = "60 - 60 - 60", .weekly = 100, .longest = 60};
  GradualTrainingFacts facts = facts_of (&sample, sample_day (1, 7), sample_day (1, 3));

  assert_jump (&facts.week, sample_day (1, 1), 120, 100, 20);
}
END_TEST

START_TEST (test_a_week_that_only_ends_within_the_days_counts_whole)
{
  /* Week 3 ends on the first day that is looked at, and has all its 200 minutes. */
  Sample sample = {
      .weeks = "- *8",
      .log = "50 - 50 - 50 / 50 - 50 - 50 / 50 - 50 - 50 - 50 / 50 / 50 / 50",
      .weekly = 150,
      .longest = 60,
  };
  GradualTrainingFacts facts = facts_on (&sample, sample_day (6, 7));

  assert_jump (&facts.week, sample_day (3, 1), 200, 150, 34);
}
END_TEST

START_TEST (test_without_a_reference_a_week_is_measured_by_45)
{
  Sample sample = {.weeks = "- *8", .log = "20 - 20 - 20"};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (1, 7));

  assert_jump (&facts.week, sample_day (1, 1), 60, 45, 34);
  ck_assert (!facts.week.is_measured);
}
END_TEST

START_TEST (test_every_day)
{
  static const struct {
    const char *log;
    int most_days;
    int every_day;
  } cases[] = {
      {"20 20 20 20 20", 5, 0},
      {"20 20+20 20 20 20", 5, 0}, /* two runs of a day are one day */
      {"20 20 20 20 20 20", 6, 1},
      {"20 20 20 20 20 20 20", 7, 1},
      {"- - - 20 20 20 20 / 20 20 20", 4, 0}, /* seven in a row, but of two weeks */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = "- *8", .log = cases[i].log, .weekly = 150, .longest = 60};
    GradualTrainingFacts facts = facts_on (&sample, sample_day (2, 7));

    ck_assert_int_eq (facts.most_days, cases[i].most_days);
    ck_assert_int_eq (facts.every_day, cases[i].every_day);
  }
}
END_TEST

START_TEST (test_new_runners)
{
  /* Of a runner who did nothing before: the first run on the Monday of week 1 is 42 days before the
   * Monday of week 7. */
  Sample beginner = {.weeks = "- *12", .log = "15 / 15 / 15 / 15 / 15 / 15 / 15"};
  Sample runner = {.weeks = "- *12", .log = "15", .weekly = 150, .longest = 60};
  Sample late = {.weeks = "- *12", .log = "- / - / - / - / - / 15", .weekly = 150, .longest = 60};

  ck_assert_int_eq (facts_on (&beginner, sample_day (7, 1)).new_runner, 1);
  ck_assert_int_eq (facts_on (&beginner, sample_day (7, 1)).running_since, sample_day (1, 1));
  ck_assert_int_eq (facts_on (&beginner, sample_day (7, 2)).new_runner, 0);

  ck_assert_int_eq (facts_on (&runner, sample_day (1, 3)).new_runner, 0);
  ck_assert_int_eq (facts_on (&runner, sample_day (1, 3)).running_since, GRADUAL_DAY_NONE);
  /* The last run before the plan was on the Sunday before it: 36 days. */
  ck_assert_int_eq (facts_on (&late, sample_day (6, 3)).new_runner, 1);
}
END_TEST

START_TEST (test_restarted_runners)
{
  /* From the Monday of week 1: 28 days to that of week 5 are no restart, 29 are one. */
  Sample paused = {.weeks = "- *14", .log = "60 / - / - / - / 30", .weekly = 150, .longest = 60};
  Sample restarted = {
      .weeks = "- *14", .log = "60 / - / - / - / - 30", .weekly = 150, .longest = 60};

  ck_assert_int_eq (facts_on (&paused, sample_day (5, 3)).new_runner, 0);
  ck_assert_int_eq (facts_on (&restarted, sample_day (5, 3)).new_runner, 1);
  ck_assert_int_eq (facts_on (&restarted, sample_day (5, 3)).running_since, sample_day (5, 2));
  ck_assert_int_eq (facts_on (&restarted, sample_day (11, 2)).new_runner, 1);
  ck_assert_int_eq (facts_on (&restarted, sample_day (11, 3)).new_runner, 0);
}
END_TEST

START_TEST (test_a_ramp_is_for_new_runners)
{
  /* The plan begins on the Monday of week 1, 42 days before that of week 7. */
  GradualSettings settings;
  Sample sample = {.weeks = "- *12",
                   .log = "15 / 15 / 30 / 30 / 45 / 45 / 45",
                   .weekly = 30,
                   .longest = 20,
                   .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  ck_assert_int_eq (facts_on (&sample, sample_day (7, 1)).new_runner, 1);
  ck_assert_int_eq (facts_on (&sample, sample_day (7, 1)).running_since, GRADUAL_DAY_NONE);
  ck_assert_int_eq (facts_on (&sample, sample_day (7, 2)).new_runner, 0);
}
END_TEST

START_TEST (test_straight_to_runs_of_an_hour)
{
  static const struct {
    int longest;
    const char *log;
    int hour_runs;
  } cases[] = {
      {44, "55", 1},      {44, "54", 0},        {45, "55", 0}, {0, "60", 1},
      {20, "30 - 60", 1}, {40, "- 47 - 60", 0}, /* 45 = 40 + 5 are credited of 47, and 45 is not
                                                   less */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {
        .weeks = "- *8", .log = cases[i].log, .weekly = 150, .longest = cases[i].longest};

    ck_assert_int_eq (facts_on (&sample, sample_day (1, 7)).hour_runs, cases[i].hour_runs);
  }
}
END_TEST

START_TEST (test_the_run_of_an_hour_is_told)
{
  Sample sample = {
      .weeks = "- *12", .log = "- / 40 / - / - / - / - - - - - 56", .weekly = 40, .longest = 40};
  GradualTrainingFacts facts = facts_on (&sample, sample_day (6, 7));

  ck_assert_int_eq (facts.hour_runs, 1);
  /* 40 on the Monday of week 2 are 33 days before: nothing is left of them in the 30 days. */
  assert_jump (&facts.hour_run, sample_day (6, 6), 56, 15, 274);
  ck_assert (!facts.hour_run.is_measured);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("training-facts");
  TCase *tests = tcase_create ("training-facts");

  tcase_add_test (tests, test_the_days_that_are_looked_at);
  tcase_add_test (tests, test_without_a_log_nothing_is_known);
  tcase_add_test (tests, test_the_jump_of_a_run);
  tcase_add_test (tests, test_a_jump_of_more_than_ten_is_not_rounded_down_to_it);
  tcase_add_test (tests, test_the_largest_jump_counts_and_not_the_longest_run);
  tcase_add_test (tests, test_one_reckless_run_does_not_hide_the_next);
  tcase_add_test (tests, test_runs_of_one_day_are_measured_alike);
  tcase_add_test (tests, test_without_a_run_before_a_beginner_is_measured_by_15);
  tcase_add_test (tests, test_only_the_three_weeks_before_the_pain_count);
  tcase_add_test (tests, test_the_jump_of_a_week);
  tcase_add_test (tests, test_a_week_is_counted_up_to_the_pain);
  tcase_add_test (tests, test_a_week_that_only_ends_within_the_days_counts_whole);
  tcase_add_test (tests, test_without_a_reference_a_week_is_measured_by_45);
  tcase_add_test (tests, test_every_day);
  tcase_add_test (tests, test_new_runners);
  tcase_add_test (tests, test_restarted_runners);
  tcase_add_test (tests, test_a_ramp_is_for_new_runners);
  tcase_add_test (tests, test_straight_to_runs_of_an_hour);
  tcase_add_test (tests, test_the_run_of_an_hour_is_told);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
