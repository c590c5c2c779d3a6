/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/training-facts.h"

#include "sample.h"
#include "suite.h"

/* What is known beside the minutes that were run, and from which plan of a library: the second
 * suite of the training facts. */

#define OTHER_PLAN "00000000-0000-8000-8000-000000000002"

static GradualTrainingFacts
facts_on (const Sample *sample, GradualDay day)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  GradualTrainingFacts facts;

  gradual_training_facts_of_plan (plan, day, day, &facts);

  return facts;
}

static void
assert_jump (const GradualJump *jump, GradualDay day, int minutes, int measure, int percent)
{
  ck_assert_int_eq (jump->day, day);
  ck_assert_int_eq (jump->minutes, minutes);
  ck_assert_int_eq (jump->measure, measure);
  ck_assert_int_eq (jump->percent, percent);
}

START_TEST (test_races)
{
  static const struct {
    GradualGoalKind goal;
    int weekly;
    int longest;
    GradualRaceAnswer race;
  } cases[] = {
      {GRADUAL_GOAL_RAMP, 150, 60, GRADUAL_RACE_NO},
      {GRADUAL_GOAL_BASE, 150, 60, GRADUAL_RACE_NO},
      {GRADUAL_GOAL_5K, 0, 0, GRADUAL_RACE_YES},
      {GRADUAL_GOAL_10K, 0, 0, GRADUAL_RACE_YES},
      {GRADUAL_GOAL_HALF, 0, 0, GRADUAL_RACE_YES},
      {GRADUAL_GOAL_MARATHON, 150, 60, GRADUAL_RACE_YES},
      {GRADUAL_GOAL_MARATHON, 149, 60, GRADUAL_RACE_MARATHON_NEW},
      {GRADUAL_GOAL_MARATHON, 150, 59, GRADUAL_RACE_MARATHON_NEW},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Sample sample = {.weeks = "- *8",
                     .goal = cases[i].goal,
                     .weekly = cases[i].weekly,
                     .longest = cases[i].longest};

    ck_assert_int_eq (facts_on (&sample, sample_day (6, 7)).race, (int)cases[i].race);
    /* The race is on the Sunday of week 8. */
    ck_assert_int_eq (facts_on (&sample, sample_day (11, 7)).race, (int)cases[i].race);
    ck_assert_int_eq (facts_on (&sample, sample_day (12, 1)).race, GRADUAL_RACE_NO);
  }
}
END_TEST

static GradualPlan *
plan_with_cadences (const Sample *sample, const int *cadences)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GPtrArray) log = gradual_log_array_new ();

  for (guint i = 0; i < plan->log->len; i++) {
    GradualLogEntry entry = *(GradualLogEntry *)g_ptr_array_index (plan->log, i);

    entry.cadence = cadences[i];
    g_ptr_array_add (log, gradual_log_entry_new (&entry));
  }

  return gradual_plan_new (&plan->head, plan->weeks, log, NULL);
}

START_TEST (test_cadence_is_the_mean_rounded_down)
{
  /* 180 is too long ago, and one run has none: (160 + 165 + 166)/3 = 163.7. */
  static const int cadences[] = {180, 160, 165, GRADUAL_ABSENT, 166};
  static const int none[] = {180, -1, -1, -1, -1};
  Sample sample = {
      .weeks = "- *8", .log = "30 / - / - / 30 30 - 30 30", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = plan_with_cadences (&sample, cadences);
  g_autoptr (GradualPlan) without = plan_with_cadences (&sample, none);
  GradualTrainingFacts facts;

  gradual_training_facts_of_plan (plan, sample_day (4, 7), sample_day (4, 7), &facts);
  ck_assert_int_eq (facts.cadence, 163);
  gradual_training_facts_of_plan (without, sample_day (4, 7), sample_day (4, 7), &facts);
  ck_assert_int_eq (facts.cadence, GRADUAL_UNANSWERED);
}
END_TEST

/* Of the 21 days before the pain and the day itself; the newest stands, also before what a watch
 * says. */
START_TEST (test_counted_steps_stand_before_logged_ones)
{
  static const int cadences[] = {180, 160, 165, GRADUAL_ABSENT, 166};
  static const struct {
    int days; /* before the pain */
    int cadence;
  } cases[] = {{22, 163}, {-1, 163}, {21, 170}, {0, 170}, {5, 170}};
  Sample sample = {
      .weeks = "- *8", .log = "30 / - / - / 30 30 - 30 30", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = plan_with_cadences (&sample, cadences);
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);
  GradualDay pain = sample_day (4, 7);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualDay day = pain - cases[i].days;
    gboolean is_counted = cases[i].cadence == 170;
    g_autoptr (GradualCadence) old =
        gradual_cadence_with_count (library->cadence, pain - 21, (const int[]){70, 70, 70});
    g_autoptr (GradualCadence) cadence = gradual_cadence_with_count (
        is_counted ? old : library->cadence, day, (const int[]){84, 85, 86});
    g_autoptr (GradualLibrary) counted = gradual_library_with_cadence (library, cadence);
    GradualTrainingFacts facts;

    gradual_training_facts_of_library (counted, pain + 9, pain, &facts);
    ck_assert_int_eq (facts.cadence, cases[i].cadence);
    ck_assert_int_eq (facts.cadence_counted, is_counted ? day : GRADUAL_DAY_NONE);
  }
}
END_TEST

START_TEST (test_a_log_that_goes_on_after_the_plan)
{
  /* Week 3 is after the end. 150 were run in each week, and 60 in a run; then 180, and 80. */
  Sample sample = {
      .weeks = "- *2",
      .log = "30 - 30 - 30 - 60 *2 / 30 - 30 - 40 - 80",
      .weekly = 150,
      .longest = 60,
  };
  GradualTrainingFacts facts = facts_on (&sample, sample_day (3, 7));

  assert_jump (&facts.run, sample_day (3, 7), 80, 60, 34);
  assert_jump (&facts.week, sample_day (3, 1), 180, 150, 20);
}
END_TEST

START_TEST (test_no_cutback_is_due_after_the_plan)
{
  /* The plan has three weeks of 150, and so have the five after it. Were a cutback due, 127 =
   * ⌊0.85·150⌋ would be credited from week 4 on, and week 9 be measured by that. */
  Sample sample = {
      .weeks = "- *3",
      .log = "30 - 30 - 30 - 60 *8 / 30 - 30 - 31 - 60",
      .weekly = 150,
      .longest = 60,
  };
  GradualTrainingFacts facts = facts_on (&sample, sample_day (9, 7));

  assert_jump (&facts.week, sample_day (9, 1), 151, 150, 1);
}
END_TEST

static GradualPlan *
other_plan (const Sample *sample)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  GradualPlanHead head = plan->head;

  head.id = OTHER_PLAN;

  return gradual_plan_with_head (plan, &head);
}

static void
assert_library_run (const GradualLibrary *library, GradualDay pain_began, int minutes)
{
  GradualTrainingFacts facts;

  gradual_training_facts_of_library (library, sample_day (8, 1), pain_began, &facts);
  ck_assert_int_eq (facts.run.minutes, minutes);
}

START_TEST (test_the_plan_whose_log_goes_on_the_longest)
{
  Sample sample = {.weeks = "- *8", .log = "70 - 70", .weekly = 150, .longest = 60};
  Sample longer = {.weeks = "- *8", .log = "80 - - 61", .weekly = 150, .longest = 60};
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty (), one = NULL, two = NULL;
  g_autoptr (GradualLibrary) archived = NULL;
  g_autoptr (GradualPlan) plan = sample_plan (&sample), other = other_plan (&longer);

  one = gradual_library_with_plan (empty, other);
  two = gradual_library_with_plan (one, plan);
  archived = gradual_library_with_archived (two, OTHER_PLAN, TRUE);
  assert_library_run (two, sample_day (1, 7), 80);
  assert_library_run (archived, sample_day (1, 7), 80);
  /* Until Wednesday that of the active plan goes on longer; on Monday both have one. */
  assert_library_run (archived, sample_day (1, 3), 70);
  assert_library_run (archived, sample_day (1, 1), 70);
}
END_TEST

START_TEST (test_an_empty_library_knows_nothing)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  GradualTrainingFacts facts;

  gradual_training_facts_of_library (empty, sample_day (1, 1), sample_day (1, 1), &facts);
  ck_assert_int_eq (facts.race, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.new_runner, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.rarely_stretch, GRADUAL_UNANSWERED);
  ck_assert_int_eq (facts.run.day, GRADUAL_DAY_NONE);
}
END_TEST

/* What the checklist says where @n ticked days end on @last. */
static GradualTrainingFacts
facts_with_stretches (int n, GradualDay last, GradualDay pain_began)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty (), library = NULL;
  g_autoptr (GradualStretching) stretching = gradual_stretching_new_empty ();
  GradualTrainingFacts facts;

  for (int i = 0; i < n; i++) {
    GradualStretching *ticked = gradual_stretching_with_done (stretching, last - i, 1);

    gradual_stretching_unref (stretching);
    stretching = ticked;
  }
  library = gradual_library_with_stretching (empty, stretching);
  gradual_training_facts_of_library (library, sample_day (8, 1), pain_began, &facts);

  return facts;
}

START_TEST (test_stretches)
{
  static const struct {
    int n;
    int last; /* days before the pain */
    int days;
    int rarely;
  } cases[] = {
      {5, 1, 5, 1},
      {6, 1, 6, 0},
      {6, 0, 5, 1},                                    /* the day of the pain is not before it */
      {6, 16, 6, 0},                                   /* the 16th to the 21st day before */
      {6, 17, 5, 1},                                   /* and the 22nd */
      {3, 40, 0, 1},                                   /* long ago */
      {3, -1, 1, 1},                                   /* one before, one on it, one after */
      {1, -1, GRADUAL_UNANSWERED, GRADUAL_UNANSWERED}, /* only after it */
      {0, 0, GRADUAL_UNANSWERED, GRADUAL_UNANSWERED},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualDay pain = sample_day (6, 7);
    GradualTrainingFacts facts = facts_with_stretches (cases[i].n, pain - cases[i].last, pain);

    ck_assert_int_eq (facts.stretch_days, cases[i].days);
    ck_assert_int_eq (facts.rarely_stretch, cases[i].rarely);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("training-facts-library");
  TCase *tests = tcase_create ("training-facts-library");

  tcase_add_test (tests, test_races);
  tcase_add_test (tests, test_cadence_is_the_mean_rounded_down);
  tcase_add_test (tests, test_counted_steps_stand_before_logged_ones);
  tcase_add_test (tests, test_a_log_that_goes_on_after_the_plan);
  tcase_add_test (tests, test_no_cutback_is_due_after_the_plan);
  tcase_add_test (tests, test_the_plan_whose_log_goes_on_the_longest);
  tcase_add_test (tests, test_an_empty_library_knows_nothing);
  tcase_add_test (tests, test_stretches);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
