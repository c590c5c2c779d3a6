/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/spread.h"
#include "suite.h"

#define MAX_LONGEST 120
#define MAX_RUNS    6

/** Spread: a week that was laid out, in numbers. */
typedef struct {
  int minutes[7];
  int sum;      /* of the other runs */
  int others;   /* other runs than the long run */
  int smallest; /* of the other runs */
  int largest;
  int uneven; /* other runs that are not a multiple of five */
} Spread;

/* The long run is on the last of the @runs days, days 0 to runs − 1. */
static Spread
spread (int runs, int total, int longest)
{
  gboolean is_run_day[7] = {FALSE};
  Spread result = {.smallest = G_MAXINT};

  for (int i = 0; i < runs; i++)
    is_run_day[i] = TRUE;
  gradual_spread_minutes (result.minutes, is_run_day, runs - 1, total, longest);
  for (int i = 0; i < 7; i++) {
    int minutes = result.minutes[i];

    ck_assert (minutes == 0 || is_run_day[i]);
    if (minutes == 0 || i == runs - 1)
      continue;
    result.others++;
    result.sum += minutes;
    result.smallest = MIN (result.smallest, minutes);
    result.largest = MAX (result.largest, minutes);
    result.uneven += minutes % 5 != 0;
  }

  return result;
}

/* The most of @rest that @others runs of 10 to @longest minutes can carry. */
static int
carried (int others, int rest, int longest)
{
  int most = 0;

  for (int runs = 1; runs <= others && runs * 10 <= rest; runs++)
    most = MAX (most, MIN (rest, runs * longest));

  return most;
}

START_TEST (test_sums_and_bounds_of_every_week)
{
  for (int longest = 10; longest <= MAX_LONGEST; longest++)
    for (int total = longest; total <= longest * _i; total++) {
      Spread week = spread (_i, total, longest);

      ck_assert_int_eq (week.minutes[_i - 1], longest);
      ck_assert_msg (week.sum == carried (_i - 1, total - longest, longest),
                     "%d of %d minutes, longest %d: the others have %d", _i, total, longest,
                     week.sum);
      if (week.others == 0)
        continue;
      ck_assert_int_ge (week.smallest, 10);
      ck_assert_int_le (week.largest, longest);
      ck_assert_msg (week.largest - week.smallest <= 5, "%d runs, %d minutes, longest %d", _i,
                     total, longest);
    }
}
END_TEST

START_TEST (test_a_week_has_as_many_runs_as_it_can_carry)
{
  for (int longest = 10; longest <= MAX_LONGEST; longest++)
    for (int total = longest; total <= longest * _i; total++)
      ck_assert_int_eq (spread (_i, total, longest).others, MIN (_i - 1, (total - longest) / 10));
}
END_TEST

START_TEST (test_multiples_of_five_stay_multiples_of_five)
{
  for (int longest = 10; longest <= MAX_LONGEST; longest += 5)
    for (int total = longest; total <= longest * _i; total += 5)
      ck_assert_msg (spread (_i, total, longest).uneven == 0 ||
                         spread (_i, total, longest).sum != total - longest,
                     "%d runs, %d minutes, longest %d", _i, total, longest);
}
END_TEST

/* "Human numbers: multiples of 5 minutes wherever that delays nothing": what is over a multiple of
 * five can lie on one run, wherever that run is not longer than the long run by it. */
START_TEST (test_what_is_left_over_lies_on_one_run)
{
  for (int longest = 10; longest <= MAX_LONGEST; longest++)
    for (int total = longest; total <= longest * _i; total++) {
      Spread week = spread (_i, total, longest);
      int units = week.sum / 5, left = week.sum % 5, each;

      if (week.others == 0)
        continue;
      each = units / week.others;
      if (5 * each + left > longest || (units % week.others > 0 && 5 * each + 5 > longest))
        continue;
      ck_assert_msg (week.uneven <= 1,
                     "%d runs, %d minutes, longest %d: %d other runs are not in fives", _i, total,
                     longest, week.uneven);
    }
}
END_TEST

START_TEST (test_weeks_by_hand)
{
  static const gboolean run_days[7] = {FALSE, TRUE, FALSE, TRUE, TRUE, FALSE, TRUE};
  int minutes[7];

  /* 155 − 65 = 90 = 3 × 30 */
  gradual_spread_minutes (minutes, run_days, 6, 155, 65);
  ck_assert_mem_eq (minutes, ((int[7]){0, 30, 0, 30, 30, 0, 65}), sizeof minutes);

  /* 60 − 35 = 25: two runs of ten minutes or more, not three. Those next before the long run are
   * left out. */
  gradual_spread_minutes (minutes, run_days, 6, 60, 35);
  ck_assert_int_eq (minutes[4], 0);
  ck_assert_int_eq (minutes[1] + minutes[3], 25);
  ck_assert_int_eq (minutes[6], 35);

  /* 44 − 35 = 9: not even one run. */
  gradual_spread_minutes (minutes, run_days, 6, 44, 35);
  ck_assert_mem_eq (minutes, ((int[7]){0, 0, 0, 0, 0, 0, 35}), sizeof minutes);

  /* No run under ten minutes, the long run neither. */
  gradual_spread_minutes (minutes, run_days, 6, 9, 9);
  ck_assert_mem_eq (minutes, ((int[7]){0}), sizeof minutes);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("spread");
  TCase *tests = tcase_create ("spread");

  tcase_add_loop_test (tests, test_sums_and_bounds_of_every_week, 1, MAX_RUNS + 1);
  tcase_add_loop_test (tests, test_a_week_has_as_many_runs_as_it_can_carry, 1, MAX_RUNS + 1);
  tcase_add_loop_test (tests, test_multiples_of_five_stay_multiples_of_five, 1, MAX_RUNS + 1);
  tcase_add_loop_test (tests, test_what_is_left_over_lies_on_one_run, 2, MAX_RUNS + 1);
  tcase_add_test (tests, test_weeks_by_hand);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
