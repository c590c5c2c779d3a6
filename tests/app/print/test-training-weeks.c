/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/training-weeks.h"

#include "model/duplicate.h"
#include "sample.h"
#include "suite.h"

static GradualPlan *
with_run (const GradualPlan *plan, const char *id, GradualDay day, int minutes, int pain)
{
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = pain,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (plan, entry);
}

/* The sample plan, which is of three weeks from its start, with runs in and before its first. */
static GradualPlan *
plan_with_runs (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) long_ago = with_run (plan, "a", SAMPLE_START - 36, 99, 9);
  g_autoptr (GradualPlan) first = with_run (long_ago, "b", SAMPLE_START - 35, 20, GRADUAL_ABSENT);
  g_autoptr (GradualPlan) sunday = with_run (first, "c", SAMPLE_START - 1, 50, 2);
  g_autoptr (GradualPlan) monday = with_run (sunday, "d", SAMPLE_START, 30, 4);
  g_autoptr (GradualPlan) friday = with_run (monday, "e", SAMPLE_START + 4, 45, 3);

  return with_run (friday, "f", SAMPLE_START + 7, 66, 6);
}

static void
assert_week (const GradualTrainingWeek *week, int planned, int run, int longest, int pain)
{
  ck_assert_int_eq (week->planned, planned);
  ck_assert_int_eq (week->run, run);
  ck_assert_int_eq (week->longest, longest);
  ck_assert_int_eq (week->pain, pain);
}

START_TEST (test_six_weeks)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = plan_with_runs ();
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);
  GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS];

  /* Any day of the week is as good. */
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    gradual_training_weeks_init (weeks, library, SAMPLE_START + day, G_DATE_MONDAY);
    ck_assert_int_eq (weeks[0].start, SAMPLE_START - 35);
    ck_assert_int_eq (weeks[5].start, SAMPLE_START);
    assert_week (&weeks[0], GRADUAL_ABSENT, 20, 20, GRADUAL_ABSENT);
    assert_week (&weeks[1], GRADUAL_ABSENT, 0, 0, GRADUAL_ABSENT);
    assert_week (&weeks[4], GRADUAL_ABSENT, 50, 50, 2);
    assert_week (&weeks[5], 96, 75, 45, 4);
  }
}
END_TEST

START_TEST (test_weeks_begin_on_any_weekday)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = plan_with_runs ();
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);
  GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS];

  gradual_training_weeks_init (weeks, library, SAMPLE_START, G_DATE_SUNDAY);
  ck_assert_int_eq (weeks[5].start, SAMPLE_START - 1);
  assert_week (&weeks[5], 96, 125, 50, 4);
  gradual_training_weeks_init (weeks, library, SAMPLE_START - 2, G_DATE_SUNDAY);
  ck_assert_int_eq (weeks[5].start, SAMPLE_START - 8);
}
END_TEST

START_TEST (test_a_race_without_a_time_and_a_run_in_two_plans)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = plan_with_runs ();
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);
  g_autoptr (GradualPlan) copy = gradual_plan_duplicate (plan, "copy", "Copy");
  g_autoptr (GradualLibrary) both = gradual_library_with_plan (library, copy);
  GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS];

  gradual_training_weeks_init (weeks, both, SAMPLE_START + 14, G_DATE_MONDAY);
  assert_week (&weeks[3], 96, 75, 45, 4);
  assert_week (&weeks[4], 96, 66, 66, 6);
  assert_week (&weeks[5], 96, 0, 0, GRADUAL_ABSENT);
}
END_TEST

START_TEST (test_without_a_plan)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS];

  gradual_training_weeks_init (weeks, empty, SAMPLE_START, G_DATE_MONDAY);
  for (guint i = 0; i < GRADUAL_TRAINING_WEEKS; i++)
    assert_week (&weeks[i], GRADUAL_ABSENT, 0, 0, GRADUAL_ABSENT);
}
END_TEST

static Suite *
training_weeks_suite (void)
{
  Suite *suite = suite_create ("training-weeks");
  TCase *tcase = tcase_create ("training-weeks");

  tcase_add_test (tcase, test_six_weeks);
  tcase_add_test (tcase, test_weeks_begin_on_any_weekday);
  tcase_add_test (tcase, test_a_race_without_a_time_and_a_run_in_two_plans);
  tcase_add_test (tcase, test_without_a_plan);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (training_weeks_suite ());
}
