/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/standing.h"

#include "sample.h"
#include "suite.h"

/* A runner of 150 minutes a week and 60 at the longest, who grew to 165 and 65. */
#define GREW "30 - 30 - 30 - 60 / 30 - 30 - 40 - 65"

static GradualStanding
standing_on (const char *log, GradualDay start)
{
  Sample sample = {.weeks = "-", .log = log, .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualStanding standing;

  ck_assert (gradual_standing_of_plan (plan, start, start, &standing));

  return standing;
}

static void
assert_standing (const char *log, GradualDay start, int weekly, int longest, GradualDay last_run)
{
  GradualStanding standing = standing_on (log, start);

  ck_assert_int_eq (standing.baseline.weekly_minutes, weekly);
  ck_assert_int_eq (standing.baseline.longest_run_minutes, longest);
  ck_assert_int_eq (standing.last_run, last_run);
}

START_TEST (test_the_largest_week_and_the_longest_run)
{
  assert_standing (GREW, sample_day (3, 1), 165, 65, sample_day (2, 7));
  /* A lighter week after it takes nothing away. */
  assert_standing (GREW " / 30 - 30 - - - 30", sample_day (4, 1), 165, 65, sample_day (3, 7));
  /* Three weeks later it does: 90 minutes, and the run of 65 is 22 days ago. */
  assert_standing (GREW " / 30 - 30 - - - 30 *3", sample_day (6, 1), 90, 65, sample_day (5, 7));
}
END_TEST

/* The run of 66 is 30 days ago, and then 31. */
START_TEST (test_the_longest_run_is_of_30_days)
{
  static const char log[] = "66 - 30 - 30 / 30 - 30 - 30 *5";

  assert_standing (log, sample_day (5, 3), 90, 66, sample_day (5, 1));
  assert_standing (log, sample_day (5, 4), 90, 30, sample_day (5, 3));
}
END_TEST

START_TEST (test_a_reckless_run_counts_up_to_its_cap)
{
  /* Up to 66, so 156 in the week. */
  assert_standing ("30 - 30 - 30 - 120", sample_day (2, 1), 156, 66, sample_day (1, 7));
  /* 4 times 60 are over the week's cap of 165. */
  assert_standing ("60 - 60 - 60 - 60", sample_day (2, 1), 165, 60, sample_day (1, 7));
}
END_TEST

START_TEST (test_the_week_that_is_cut_off_counts_as_far_as_it_is_run)
{
  assert_standing (GREW " / 60 - 60", sample_day (3, 5), 165, 65, sample_day (3, 3));
  /* What is still planned does not. */
  assert_standing ("- / - / 15 - 15", sample_day (3, 4), 30, 15, sample_day (3, 3));
}
END_TEST

/* There are no more cutbacks then, which would take a little off what is credited each month. */
START_TEST (test_the_log_goes_on_when_the_plan_is_over)
{
  Sample sample = {.weeks = "30", .log = "40 - 40 - 40 - 60 *12", .weekly = 180, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualStanding standing;

  ck_assert (gradual_standing_of_plan (plan, sample_day (13, 1), sample_day (13, 1), &standing));
  ck_assert_int_eq (standing.baseline.weekly_minutes, 180);
  ck_assert_int_eq (standing.baseline.longest_run_minutes, 60);
}
END_TEST

START_TEST (test_before_a_break_it_is_what_was_run_until_then)
{
  /* Seven days are none. */
  assert_standing (GREW, sample_day (3, 7), 165, 65, sample_day (2, 7));
  assert_standing (GREW, sample_day (4, 1), 165, 65, sample_day (2, 7));
  /* By the 20th week nothing of it would be in the last three. */
  assert_standing (GREW, sample_day (20, 3), 165, 65, sample_day (2, 7));
}
END_TEST

/* The runner has until then to go on. What is logged for a day to come does not count. */
START_TEST (test_days_that_are_left_are_no_break)
{
  Sample sample = {.weeks = "-", .log = GREW " / - - - - 90", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualStanding standing;

  ck_assert (gradual_standing_of_plan (plan, sample_day (3, 3), sample_day (4, 1), &standing));
  ck_assert_int_eq (standing.baseline.weekly_minutes, 165);
  ck_assert_int_eq (standing.baseline.longest_run_minutes, 65);
  ck_assert_int_eq (standing.last_run, sample_day (2, 7));
}
END_TEST

START_TEST (test_the_way_back_goes_on_while_days_are_left)
{
  Sample sample = {.weeks = "-", .log = GREW " / - / 40 - 40 - 40", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualStanding standing;

  ck_assert (gradual_standing_of_plan (plan, sample_day (5, 4), sample_day (6, 1), &standing));
  ck_assert_int_eq (standing.baseline.weekly_minutes, 120);
  ck_assert_int_eq (standing.baseline.longest_run_minutes, 40);
}
END_TEST

/* After eight days the first week may have 123 minutes, the first run 48. */
START_TEST (test_on_the_way_back_only_what_came_since_counts)
{
  assert_standing (GREW " / - / 40 - 40 - 40", sample_day (5, 1), 120, 40, sample_day (4, 5));
  /* 40, 48 and 57 go up by a fifth; the week up to 144. With 165 in a week it is over. */
  assert_standing (GREW " / - / 40 - 40 - 40 / 40 - 48 - 48", sample_day (6, 1), 136, 48,
                   sample_day (5, 5));
  assert_standing (GREW " / - / 40 - 40 - 40 / 40 - 48 - 56 / 55 - 55 - 55", sample_day (7, 1), 165,
                   65, sample_day (6, 5));
}
END_TEST

START_TEST (test_the_longest_run_fits_into_the_week)
{
  assert_standing ("- - - - - - 66 / 20 - 20 *3", sample_day (5, 1), 40, 40, sample_day (4, 3));
}
END_TEST

START_TEST (test_without_a_log_there_is_no_standing)
{
  Sample sample = {.weeks = "30 *8", .log = "- / 30", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualStanding standing;

  ck_assert (
      !gradual_standing_of_plan (plan, sample_day (1, 1) - 40, sample_day (1, 1) - 40, &standing));
  ck_assert (!gradual_standing_of_plan (plan, sample_day (2, 1), sample_day (2, 1), &standing));
  ck_assert_int_eq (standing.last_run, GRADUAL_DAY_NONE);
  ck_assert (gradual_standing_of_plan (plan, sample_day (2, 2), sample_day (2, 2), &standing));
}
END_TEST

static GradualPlan *
plan_with (const char *id, const char *log, int weekly)
{
  Sample sample = {.weeks = "-", .log = log, .weekly = weekly, .longest = 40};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualPlanHead head = plan->head;

  head.id = id;

  return gradual_plan_with_head (plan, &head);
}

static int
weekly_of_library (const char *const logs[3], guint active)
{
  static const char *const ids[] = {"a", "b", "c"};
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  g_autoptr (GradualLibrary) library = NULL;
  GradualStanding standing;

  for (guint i = 0; i < 3; i++) {
    g_autoptr (GradualPlan) plan = plan_with (ids[i], logs[i], 100 * (int)(i + 1));

    g_ptr_array_add (items, gradual_library_item_new (plan, i != active, NULL));
  }
  library =
      gradual_library_new (items, active < 3 ? ids[active] : NULL, GRADUAL_UNITS_MINUTES, NULL);
  if (!gradual_standing_of_library (library, sample_day (3, 1), sample_day (3, 1), &standing)) {
    ck_assert_int_eq (standing.last_run, GRADUAL_DAY_NONE);
    return 0;
  }

  return standing.baseline.weekly_minutes;
}

START_TEST (test_the_log_that_goes_on_the_longest_speaks)
{
  ck_assert_int_eq (weekly_of_library ((const char *const[]){NULL, NULL, NULL}, 0), 0);
  ck_assert_int_eq (weekly_of_library ((const char *const[]){"30 / 30", NULL, "30"}, 1), 100);
  ck_assert_int_eq (weekly_of_library ((const char *const[]){"30", "30 / 30", NULL}, 0), 200);
  /* Of two that go on as long, the one that is worked on, else the last. */
  ck_assert_int_eq (weekly_of_library ((const char *const[]){"30", "30", "30"}, 1), 200);
  ck_assert_int_eq (weekly_of_library ((const char *const[]){"30", "30", "30"}, 3), 300);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("standing");
  TCase *tests = tcase_create ("standing");

  tcase_add_test (tests, test_the_largest_week_and_the_longest_run);
  tcase_add_test (tests, test_the_longest_run_is_of_30_days);
  tcase_add_test (tests, test_a_reckless_run_counts_up_to_its_cap);
  tcase_add_test (tests, test_the_week_that_is_cut_off_counts_as_far_as_it_is_run);
  tcase_add_test (tests, test_the_log_goes_on_when_the_plan_is_over);
  tcase_add_test (tests, test_before_a_break_it_is_what_was_run_until_then);
  tcase_add_test (tests, test_days_that_are_left_are_no_break);
  tcase_add_test (tests, test_the_way_back_goes_on_while_days_are_left);
  tcase_add_test (tests, test_on_the_way_back_only_what_came_since_counts);
  tcase_add_test (tests, test_the_longest_run_fits_into_the_week);
  tcase_add_test (tests, test_without_a_log_there_is_no_standing);
  tcase_add_test (tests, test_the_log_that_goes_on_the_longest_speaks);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
